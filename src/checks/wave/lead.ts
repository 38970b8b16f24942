import type { RelocationPlan, WavePlan } from "../../derive/schedule/plan.ts";

/** Preparation before a window that waits for what an earlier wave brings, and the time that lies between the two. */
export interface LeadGap {
  /** The earlier wave. */
  readonly wave: string;
  /** The step that has to begin first, and the resource that it waits for. */
  readonly resource: string;
  readonly needed: string;
  /** Seconds from the latest begin of that step to the opening of the window, by likely durations. */
  readonly lead: number;
  /** Seconds from the end of the earlier window to the opening of this one; none where they overlap. */
  readonly room: number;
}

/** The one that misses most, of all earlier waves that are still to come. */
export function leadGap(own: WavePlan, { waves, dependencies }: RelocationPlan): LeadGap | undefined {
  const opens = own.declared?.start;
  if (opens === undefined) return undefined;
  const homes = new Map(
    waves
      .filter(({ name, declared }) => name !== own.name && declared !== undefined && declared.start < opens)
      .flatMap((wave) => wave.timing.steps.map(({ resource }) => [resource, wave] as const)),
  );
  const early = new Map<object, number>();
  for (const { resource, early: isEarly, begin, slack } of (own.least ?? own.timing).steps)
    if (isEarly) early.set(resource, Math.max(early.get(resource) ?? 0, -(begin + slack)));
  let worst: LeadGap | undefined;
  for (const { dependent, needed, kind } of dependencies) {
    const lead = early.get(dependent);
    const before = homes.get(needed);
    if (kind === "points" || lead === undefined || before?.declared === undefined) continue;
    const room = Math.max(0, opens - before.declared.end) / 1000;
    if (lead <= room || (worst !== undefined && worst.lead - worst.room >= lead - room)) continue;
    worst = { wave: before.name, resource: dependent.key, needed: needed.key, lead, room };
  }
  return worst;
}
