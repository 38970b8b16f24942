import type { Instant } from "../../base/time.ts";
import type { Manifest, Wave } from "../../manifest/model.ts";
import type { PlannedResource } from "../model.ts";

/** Declared done, by a statement that can be true: not of tomorrow, and not from before the wave began. */
export function isClosed({ start, closed }: Wave, now: Instant): boolean {
  return closed !== undefined && closed.at <= now && closed.at >= start;
}

/** Closed, or past its window: what it brings runs by now, and the counters of Azure hold it. */
export function isOver(wave: Wave, now: Instant): boolean {
  return wave.end <= now || isClosed(wave, now);
}

/** The names of the waves that are closed. */
export function closedWaves({ waves }: Pick<Manifest, "waves">, now: Instant): ReadonlySet<string> {
  return new Set(waves.filter((wave) => isClosed(wave, now)).map(({ name }) => name));
}

/** Whether there are waves and all of them are closed: nothing is deployed any more. */
export function areAllClosed({ waves }: Pick<Manifest, "waves">, now: Instant): boolean {
  return waves.length > 0 && waves.every((wave) => isClosed(wave, now));
}

/** True for what moves in closed waves only. */
export function isDone({ waves }: Pick<PlannedResource, "waves">, closed: ReadonlySet<string>): boolean {
  return waves.length > 0 && waves.every((name) => closed.has(name));
}

/** The plan, in which nothing is written any more of what closed waves have brought. */
export function withoutDone(
  resources: readonly PlannedResource[],
  manifest: Pick<Manifest, "waves">,
  now: Instant,
): readonly PlannedResource[] {
  const closed = closedWaves(manifest, now);
  if (closed.size === 0) return resources;
  return resources.map((one) =>
    isDone(one, closed) ? { ...one, write: { known: true, value: "none" } } : one,
  );
}
