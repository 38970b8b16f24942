import { groupExactly } from "../../base/group.ts";
import { isDefined } from "../../base/result.ts";
import type { Workload } from "../../manifest/model.ts";
import { withoutCycles, type Arc } from "../../plan/schedule/cycles.ts";
import { layersOf, networkOf } from "../../plan/schedule/network.ts";
import type { Dependency } from "./dependencies.ts";

/** Workloads that must move in one wave, and those that stand before them. */
export interface WorkloadGroup {
  readonly workloads: readonly string[];
  /** Numbers of the groups that it needs. */
  readonly needs: readonly number[];
  /** 0 where it needs nothing, else one more than the highest that it needs. */
  readonly layer: number;
}

/**
 * The workloads in groups: together where they are bound to each other or need each other in a circle, so that no order of waves would do.
 * In the order of the manifest.
 */
export function workloadGroups(
  workloads: readonly Pick<Workload, "name">[],
  dependencies: readonly Dependency[],
): WorkloadGroup[] {
  const numbers = new Map(workloads.map(({ name }, index) => [name, index]));
  const crossing = dependencies.flatMap(({ dependent, needed, kind }) => {
    const [to, from] = [numbers.get(dependent.workload), numbers.get(needed.workload)];
    return to === undefined || from === undefined || to === from ? [] : [{ from, to, kind }];
  });
  let heads = workloads.map((_, index) => index);
  const join = (one: number, other: number): void => {
    const [keep = one, drop = other] = [heads[one], heads[other]].sort((a = 0, b = 0) => a - b);
    heads = heads.map((head) => (head === drop ? keep : head));
  };
  for (const { from, to, kind } of crossing) if (kind === "together") join(from, to);
  const arcsOf = (): Arc[] =>
    crossing.flatMap(({ from, to, kind }): Arc[] => {
      const [a = from, b = to] = [heads[from], heads[to]];
      return a === b || kind === "points" ? [] : [[a, b]];
    });
  for (;;) {
    const { cut } = withoutCycles(workloads.length, arcsOf());
    if (cut.length === 0) break;
    for (const { circle } of cut) for (const one of circle) join(circle[0] ?? one, one);
  }
  const layers = layersOf(networkOf(workloads.length, arcsOf()));
  const members = [...groupExactly(workloads, ({ name }) => heads[numbers.get(name) ?? 0] ?? 0)];
  const place = new Map(members.map(([head], index) => [head, index]));
  return members.map(([head, own]) => ({
    workloads: own.map(({ name }) => name),
    needs: [
      ...new Set(
        arcsOf()
          .filter(([, to]) => to === head)
          .map(([from]) => place.get(from))
          .filter(isDefined),
      ),
    ].sort((a, b) => a - b),
    layer: layers[head] ?? 0,
  }));
}
