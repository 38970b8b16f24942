import type { Workload } from "../../manifest/model.ts";
import { workloadGroups, type WorkloadGroup } from "./groups.ts";
import type { Dependency } from "./dependencies.ts";
import type { WaveTiming } from "./timing.ts";

/** A wave with what it moves. */
export interface TimedWave {
  readonly name: string;
  readonly workloads: readonly string[];
  readonly dependsOn: readonly string[];
  readonly timing: WaveTiming;
}

/** Where so many groups are to be placed, each gets the wave of its layer, whatever its window. */
const MOST_PLACED = 200;

/**
 * Waves for workloads that have none: each group of workloads as early as what it needs allows, and as many in one wave as its window
 * holds. What is not production goes before what is, then what most waits for.
 * @param window seconds
 * @param time order and time of what some workloads move: of a wave as it is, and of one that is tried
 */
export function proposedWaves(
  workloads: readonly Pick<Workload, "name" | "environment">[],
  dependencies: readonly Dependency[],
  window: number,
  { timed, tried }: Readonly<Record<"timed" | "tried", (workloads: readonly string[]) => WaveTiming>>,
): TimedWave[] {
  const groups = workloadGroups(workloads, dependencies);
  const production = new Set(
    workloads.filter(({ environment = "" }) => /^prod/i.test(environment)).map(({ name }) => name),
  );
  const order = groups
    .map((_, index) => index)
    .toSorted(
      (a, b) =>
        layer(groups[a]) - layer(groups[b]) ||
        weight(groups[a], production) - weight(groups[b], production) ||
        followersOf(b, groups) - followersOf(a, groups) ||
        a - b,
    );
  const waves: number[][] = [];
  const home = new Map<number, number>();
  for (const index of order) {
    const group = groups[index];
    if (group === undefined) continue;
    const from = group.needs.reduce((least, one) => Math.max(least, (home.get(one) ?? -1) + 1), 0);
    let at = from;
    const fits = (own: readonly number[]): boolean =>
      groups.length > MOST_PLACED || tried(namesOf([...own, index], groups)).window.p80 <= window;
    while ((waves[at]?.length ?? 0) > 0 && !fits(waves[at] ?? [])) at += 1;
    home.set(index, at);
    while (waves.length <= at) waves.push([]);
    waves[at]?.push(index);
  }
  const filled = waves.filter((own) => own.length > 0);
  const nameOf = (at: number): string => `wave-${String(at + 1)}`;
  const wave = new Map(filled.flatMap((own, at) => own.map((index) => [index, at] as const)));
  return filled.map((own, at) => {
    const needed = own.flatMap((index) => groups[index]?.needs ?? []).map((one) => wave.get(one) ?? 0);
    const names = namesOf(own, groups);
    return {
      name: nameOf(at),
      workloads: names,
      dependsOn: [...new Set(needed)].sort((a, b) => a - b).map(nameOf),
      timing: timed(names),
    };
  });
}

function layer(group: WorkloadGroup | undefined): number {
  return group?.layer ?? 0;
}

function weight(group: WorkloadGroup | undefined, production: ReadonlySet<string>): number {
  return group?.workloads.some((name) => production.has(name)) === true ? 1 : 0;
}

/** How many groups wait for it directly. */
function followersOf(index: number, groups: readonly WorkloadGroup[]): number {
  return groups.filter(({ needs }) => needs.includes(index)).length;
}

function namesOf(own: readonly number[], groups: readonly WorkloadGroup[]): string[] {
  return own.flatMap((index) => groups[index]?.workloads ?? []);
}
