import type { PlannedResource } from "../../plan/model.ts";
import { inOrder } from "../../plan/schedule/order.ts";
import type { Context } from "../context.ts";

/** The plan without what waves that are over have brought: that runs by now, and the counters of Azure hold it. */
export function stillAhead(context: Context): Context {
  const over = new Set(
    context.manifest.waves.filter(({ end }) => end <= context.now).map(({ name }) => name),
  );
  const isOver = ({ waves }: PlannedResource): boolean =>
    waves.length > 0 && waves.every((name) => over.has(name));
  return { ...context, planned: context.planned.filter((resource) => !isOver(resource)) };
}

/**
 * Resources in the order in which they come, each group with the wave that brings it; first what is in no wave, which may come
 * at any time.
 */
export function byWave({ manifest, now }: Context): (resource: PlannedResource) => number {
  const open = inOrder(manifest.waves).filter(({ end }) => end > now);
  const place = new Map(open.map(({ name }, index) => [name, index + 1] as const));
  return ({ waves }) =>
    Math.min(
      ...waves.map((name) => place.get(name) ?? Number.POSITIVE_INFINITY),
      ...(waves.length === 0 ? [0] : []),
    );
}
