import { idKey, lastSegment } from "../../base/resource-id.ts";
import { parentType, sameType } from "../../base/resource-type.ts";
import { region, sameText, type Region } from "../../base/names.ts";
import type { ExistingResource } from "../../facts/kinds/existing-resources.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { isChangedInPlace } from "../../plan/write.ts";
import { idOf } from "../made.ts";
import { plannedId } from "../planned.ts";
import type { Machines } from "./machines.ts";

/** A node pool that is a resource of its own. */
export const POOL = "Microsoft.ContainerService/managedClusters/agentPools";

/** Resources of the target, by id as it compares. */
export type Existing = ReadonlyMap<string, ExistingResource>;

/**
 * How many of the planned machines of one size run at the target already, under the planned name: the counter of Azure holds them.
 * Of what a plan changes in place only the growth is planned.
 */
export function runningOf(
  { resource, pool }: Pick<Machines, "resource" | "pool">,
  size: string,
  place: Region,
  existing: Existing,
  manifest: Manifest,
): number {
  if (isChangedInPlace(resource)) return 0;
  const row = rowOf(resource, existing, manifest);
  if (row === undefined || !isIn(row, place)) return 0;
  const name = sameType(resource.type, POOL) ? lastSegment(resource.name) : pool;
  return row.machines
    .filter((one) => sameText(one.size, size) && (name === undefined || sameText(one.pool ?? name, name)))
    .reduce((sum, { count }) => sum + count, 0);
}

/** Whether a dedicated host of that size runs already. */
export function runsAs(
  resource: PlannedResource,
  size: string,
  place: Region,
  existing: Existing,
  manifest: Manifest,
): boolean {
  const row = isChangedInPlace(resource) ? undefined : rowOf(resource, existing, manifest);
  return row !== undefined && isIn(row, place) && sameText(row.sku?.["name"] ?? "", size);
}

/** A node pool stands in the row of its cluster. */
function rowOf(
  resource: PlannedResource,
  existing: Existing,
  manifest: Manifest,
): ExistingResource | undefined {
  const cluster = sameType(resource.type, POOL) ? parentType(resource.type) : undefined;
  const id =
    cluster === undefined
      ? idOf(resource, manifest)
      : plannedId(manifest, { ...resource, type: cluster, name: resource.name.split("/")[0] ?? "" });
  return id === undefined ? undefined : existing.get(idKey(id));
}

function isIn({ location }: ExistingResource, place: Region): boolean {
  return location !== undefined && region(location) === place;
}
