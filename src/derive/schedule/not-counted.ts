import { say, type Sentence } from "../../base/sentence.ts";
import { DAY_MS, isoTime, type Instant } from "../../base/time.ts";
import type { Manifest, ManifestResource } from "../../manifest/model.ts";
import { MOVE_STEPS } from "../../manifest/sections/durations.ts";
import { isClosed } from "../../plan/schedule/over.ts";

type Durations = NonNullable<ManifestResource["durations"]>;

/** The manifest without measurements of the future, whose durations stay as the team's own estimates, and what they are. */
export function withoutLater(
  manifest: Manifest,
  now: Instant,
): { readonly manifest: Manifest; readonly later: readonly Sentence[] } {
  const later: Sentence[] = [];
  const workloads = manifest.workloads.map((workload) => ({
    ...workload,
    resources: workload.resources.map((resource): ManifestResource => {
      const { durations } = resource;
      if (durations === undefined || !MOVE_STEPS.some((step) => isLater(durations[step], now)))
        return resource;
      const kept = MOVE_STEPS.flatMap((step) => {
        const own = durations[step];
        if (own === undefined || !isLater(own, now)) return own === undefined ? [] : [[step, own] as const];
        const { measured, ...rest } = own;
        const key = `${workload.name}.${resource.id}`;
        later.push(
          say`That ${step} of ${key} was measured on ${isoTime(measured ?? now).slice(0, 10)}, after the moment judged: it counts as an estimate.`,
        );
        return [[step, rest] as const];
      });
      return { ...resource, durations: Object.fromEntries(kept) };
    }),
  }));
  return later.length === 0 ? { manifest, later } : { manifest: { ...manifest, workloads }, later };
}

/** A day begins earlier in the east than this clock says. */
function isLater(step: Durations["sync"], now: Instant): boolean {
  return step?.measured !== undefined && step.measured > now + DAY_MS;
}

/** Waves that somebody says are closed, by a statement that cannot be true. */
export function openAllTheSame({ waves }: Pick<Manifest, "waves">, now: Instant): Sentence[] {
  return waves.flatMap((wave) => {
    const { name, closed, start } = wave;
    if (closed === undefined || isClosed(wave, now)) return [];
    const at = isoTime(closed.at);
    return [
      closed.at < start
        ? say`That ${name} was closed on ${at}, before it began on ${isoTime(start)}.`
        : say`That ${name} was closed on ${at}, after the moment judged.`,
    ];
  });
}
