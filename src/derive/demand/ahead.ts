import { smallest } from "../../base/extremes.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { inOrder } from "../../plan/schedule/order.ts";
import { isDone, isOver } from "../../plan/schedule/over.ts";
import type { Context } from "../context.ts";

/** The plan without what waves that are over have brought: that runs by now, and the counters of Azure hold it. */
export function stillAhead(context: Context): Context {
  const over = new Set(
    context.manifest.waves.filter((wave) => isOver(wave, context.now)).map(({ name }) => name),
  );
  return { ...context, planned: context.planned.filter((resource) => !isDone(resource, over)) };
}

/**
 * Resources in the order in which they come, each group with the wave that brings it; first what is in no wave, which may come
 * at any time.
 */
export function byWave({ manifest, now }: Context): (resource: PlannedResource) => number {
  const open = inOrder(manifest.waves).filter((wave) => !isOver(wave, now));
  const place = new Map(open.map(({ name }, index) => [name, index + 1] as const));
  return ({ waves }) =>
    waves.length === 0 ? 0 : smallest(waves.map((name) => place.get(name) ?? Number.POSITIVE_INFINITY));
}
