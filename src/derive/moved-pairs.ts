import { sameText } from "../base/names.ts";
import { isWithin, sameId, splitResourceId } from "../base/resource-id.ts";
import { sameType } from "../base/resource-type.ts";
import type { Manifest, ManifestResource, Wave } from "../manifest/model.ts";
import { plannedByKey, type PlannedResource } from "../plan/model.ts";
import { plannedId, targetScope } from "./planned.ts";
import { sourceScope } from "./scope-map.ts";

/** A declared resource with its name on either side. */
export interface MovedPair {
  readonly key: string;
  readonly resource: ManifestResource;
  readonly from: string;
  readonly to: string;
  readonly planned: readonly PlannedResource[];
  /** Id that it will have, where its resource group is known. */
  readonly id?: string;
}

/** What the manifest declares with a name at the source; of one wave where it is named. */
export function movedPairs(
  manifest: Manifest,
  planned: readonly PlannedResource[],
  wave?: Wave,
): MovedPair[] {
  const byKey = plannedByKey(planned);
  return manifest.workloads
    .filter(({ name }) => wave === undefined || wave.workloads.includes(name))
    .flatMap((workload) =>
      workload.resources.flatMap((resource): MovedPair[] => {
        const { from, to = from } = resource;
        if (from === undefined || to === undefined) return [];
        const key = `${workload.name}.${resource.id}`;
        const own = byKey(key);
        const [first] = own;
        const id = first?.id ?? (first?.resourceGroup === undefined ? undefined : plannedId(manifest, first));
        return [{ key, resource, from, to, planned: own, ...(id === undefined ? {} : { id }) }];
      }),
    );
}

/** Whether an id is that of the resource at the target. */
export function isTarget(
  id: string,
  { resource, from, to, id: own }: MovedPair,
  manifest: Manifest,
): boolean {
  if (own !== undefined) return sameId(id, own);
  // Of two of one name only the place tells which one it is.
  return (
    !hasOneName({ from, to }, manifest) &&
    isWithin(id, targetScope(manifest)) &&
    isNamed(id, resource.type, to)
  );
}

/** Whether an id is that of the resource at the source or at the target, and nothing tells which. */
export function isEitherSide(id: string, pair: MovedPair, manifest: Manifest): boolean {
  return (
    pair.id === undefined &&
    hasOneName(pair, manifest) &&
    isWithin(id, targetScope(manifest)) &&
    isNamed(id, pair.resource.type, pair.to)
  );
}

function hasOneName({ from, to }: Pick<MovedPair, "from" | "to">, { source, target }: Manifest): boolean {
  return sameText(from, to) && source.subscription.id === target.subscription.id;
}

/** Whether an id is that of the resource at the source; one that keeps its name there is told by its place. */
export function isSource(id: string, pair: MovedPair, manifest: Manifest): boolean {
  return (
    isWithin(id, sourceScope(manifest)) &&
    isNamed(id, pair.resource.type, pair.from) &&
    !(pair.id !== undefined && sameId(id, pair.id))
  );
}

/** Whether an id is that of a resource of a type and full name, wherever it lies. */
export function isNamed(id: string, type: string, name: string): boolean {
  const parts = splitResourceId(id);
  return parts !== undefined && sameType(parts.type, type) && sameText(parts.name, name);
}
