import { idKey, lastSegment } from "../../base/resource-id.ts";
import { parentType, sameType, type ResourceType } from "../../base/resource-type.ts";
import { region, sameText, type Region } from "../../base/names.ts";
import type { ExistingResource } from "../../facts/kinds/existing-resources.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { knownCount } from "../../plan/numbers.ts";
import { isChangedInPlace } from "../../plan/write.ts";
import { idOf } from "../made.ts";
import { plannedId } from "../planned.ts";
import { keepsSku } from "./kept.ts";
import type { Machines } from "./machines.ts";
import { POOL } from "./pools.ts";
import type { SizeGroup } from "./sizes.ts";

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

/** Whether all machines of a size run already under the planned name, so that nothing is allocated for them. */
export function allRun(
  { machines, size, region: place }: SizeGroup,
  existing: Existing,
  manifest: Manifest,
): boolean {
  return machines.every((one) => {
    const most = knownCount(one.count);
    return (
      most !== undefined && !isNew(one.resource) && runningOf(one, size, place, existing, manifest) >= most
    );
  });
}

/** What exists of these types tells which machines run: a node pool is shown with its cluster. */
export function typesThatRun(resources: readonly PlannedResource[]): ResourceType[] {
  return resources.map(({ type }) => (sameType(type, POOL) ? (parentType(type) ?? type) : type));
}

/**
 * Whether all of these stand at the target under the planned name, with the SKU of that name, so that none is asked for anew.
 * @param keeps whether a change in place leaves what is asked for as it is today: an update can be exactly the change of SKU
 */
export function allStandAs(
  resources: readonly PlannedResource[],
  sku: string,
  place: Region,
  existing: Existing,
  manifest: Manifest,
  keeps: (resource: PlannedResource) => boolean = keepsSku,
): boolean {
  return resources.every(
    (one) =>
      (isChangedInPlace(one) && keeps(one)) ||
      (!isNew(one) && hasSku(rowOf(one, existing, manifest), sku, place)),
  );
}

/** Whether a resource exists at the target under the planned name, and is not made anew. */
export function exists(resource: PlannedResource, existing: Existing, manifest: Manifest): boolean {
  return (
    isChangedInPlace(resource) || (!isNew(resource) && rowOf(resource, existing, manifest) !== undefined)
  );
}

/** What a plan makes does not exist yet, and what it replaces is allocated anew. */
function isNew({ write }: PlannedResource): boolean {
  return write?.known === true && (write.value === "create" || write.value === "replace");
}

/** Whether a resource, such as a dedicated host, exists already with that SKU: its name, or name and capacity as `GP_Gen5/4`. */
export function runsAs(
  resource: PlannedResource,
  size: string,
  place: Region,
  existing: Existing,
  manifest: Manifest,
): boolean {
  return !isChangedInPlace(resource) && hasSku(rowOf(resource, existing, manifest), size, place);
}

function hasSku(row: ExistingResource | undefined, size: string, place: Region): boolean {
  if (row?.sku === undefined || !isIn(row, place)) return false;
  const { name = "", capacity = "" } = row.sku;
  return sameText(name, size) || sameText(`${name}/${capacity}`, size);
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
