import type { DependencyKind } from "../../catalog/dependencies.ts";
import { dependencyEdges } from "../../manifest/dependencies.ts";
import type { Manifest } from "../../manifest/model.ts";
import { plannedByKey, type PlannedResource } from "../../plan/model.ts";
import { withoutCycles, type Arc } from "../../plan/schedule/cycles.ts";
import { foundDependencies } from "../dependencies/edges.ts";

/** One planned resource depends on another. */
export interface Dependency {
  readonly dependent: PlannedResource;
  readonly needed: PlannedResource;
  readonly kind: Exclude<DependencyKind, "history">;
  /** The property that proves it, where the plan shows it. */
  readonly by?: string;
  /** The manifest names it under `dependsOn`. */
  readonly declared: boolean;
  /** False where no table says what the property asks for. */
  readonly classified: boolean;
}

/** What is found in the requests and what the manifest declares, each pair once. Declared: ready before it, so it must exist. */
export function dependenciesOf(manifest: Manifest, planned: readonly PlannedResource[]): Dependency[] {
  const byKey = plannedByKey(planned);
  const pairs = new Map<PlannedResource, Map<PlannedResource, Dependency>>();
  const put = (one: Dependency): void => {
    const own = pairs.get(one.dependent) ?? new Map<PlannedResource, Dependency>();
    own.set(one.needed, one);
    pairs.set(one.dependent, own);
  };
  for (const { from, to, kind, by, classified } of foundDependencies(manifest, planned))
    if (kind !== "history") put({ dependent: from, needed: to, kind, by, declared: false, classified });
  for (const { from, to } of dependencyEdges(manifest))
    for (const dependent of byKey(to))
      for (const needed of byKey(from)) {
        if (needed === dependent) continue;
        const known = pairs.get(dependent)?.get(needed);
        put(
          known === undefined
            ? { dependent, needed, kind: "exists", declared: true, classified: true }
            : { ...known, kind: known.kind === "points" ? "exists" : known.kind, declared: true },
        );
      }
  return [...pairs.values()].flatMap((own) => [...own.values()]);
}

/** Resources that must exist before each other in a cycle, in which each stands on the next. */
export interface DependencyCycle {
  readonly keys: readonly string[];
  /** What the cycle is cut at: the resource that is made without what it names, and completed later. */
  readonly cut: Dependency;
}

/** The dependencies without those that close a cycle of what must exist, and the cycles, the shortest first. */
export function uncircled(dependencies: readonly Dependency[]): {
  readonly kept: readonly Dependency[];
  readonly cycles: readonly DependencyCycle[];
} {
  const numbers = new Map<PlannedResource, number>();
  const resources: PlannedResource[] = [];
  const numberOf = (resource: PlannedResource): number => {
    const known = numbers.get(resource);
    if (known !== undefined) return known;
    numbers.set(resource, resources.length);
    resources.push(resource);
    return resources.length - 1;
  };
  const strong = dependencies.filter(({ kind }) => kind !== "points");
  const arcs = strong.map(({ needed, dependent }): Arc => [numberOf(needed), numberOf(dependent)]);
  const { cut } = withoutCycles(resources.length, arcs);
  const byArc = new Map(arcs.map((arc, index) => [arc, strong[index]]));
  const cycles = cut.flatMap(({ arc, circle }): DependencyCycle[] => {
    const own = byArc.get(arc);
    if (own === undefined) return [];
    // Backwards, since an arc leads from what is needed.
    return [{ keys: circle.map((number) => resources[number]?.key ?? "").reverse(), cut: own }];
  });
  const dropped = new Set(cycles.map((cycle) => cycle.cut));
  return { kept: dependencies.filter((one) => !dropped.has(one)), cycles };
}
