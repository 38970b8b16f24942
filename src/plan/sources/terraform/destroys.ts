import { buildResourceId, parseResourceId } from "../../../base/resource-id.ts";
import { depthOf, isResourceGroupType, resourceType } from "../../../base/resource-type.ts";
import { region, type Region } from "../../../base/names.ts";
import { isRelation, statefulType, terraformRow } from "../../../catalog/terraform/index.ts";
import { isDefined } from "../../../base/result.ts";
import type { Value } from "../../../expression/value.ts";
import { isAzure } from "./azure.ts";
import type { ChangeIndex } from "./change-index.ts";
import type { Change } from "./changes.ts";
import type { TerraformDestroy, TerraformRemoval } from "./model.ts";
import type { Reader } from "./reader.ts";
import { attribute } from "./values.ts";

/** What the plan destroys, of all that holds data or may hold data. */
export function destroysOf(
  changes: readonly Change[],
  reader: Reader,
  index: ChangeIndex,
): TerraformDestroy[] {
  return changes.flatMap((change): TerraformDestroy[] => {
    const { action, before } = change;
    if ((action !== "delete" && action !== "replace") || !isAzure(change.type) || isRelation(change.type))
      return [];
    const place = reader.placeWith(change, before);
    const type = place === undefined ? undefined : resourceType(place.type);
    const holds = type === undefined ? undefined : statefulType(type);
    if (type !== undefined && holds === undefined) return [];
    const after = action === "replace" ? reader.region(change) : undefined;
    const from = before === undefined ? undefined : regionBefore(change, before, place?.id, index);
    const name = place?.name;
    const id = idBefore(before);
    return [
      {
        address: change.address,
        terraformType: change.type,
        ...(type === undefined ? {} : { type }),
        ...(holds === undefined ? {} : { holds: holds.holds, source: holds.source }),
        ...(typeof name === "string" ? { name } : {}),
        ...(id === undefined ? {} : { id }),
        action,
        ...(from === undefined ? {} : { from }),
        ...(after?.known === true ? { to: after.value } : {}),
        place: change.place,
      },
    ];
  });
}

/** The id in the state, where it is one of Azure Resource Manager. */
function idBefore(before: Value | undefined): string | undefined {
  const id = before === undefined ? undefined : attribute(before, "id");
  return typeof id === "string" && parseResourceId(id) !== undefined ? id : undefined;
}

/** What is gone, or forgotten, once the plan is applied. */
export function removalsOf(changes: readonly Change[], reader: Reader): TerraformRemoval[] {
  return changes.flatMap((change): TerraformRemoval[] => {
    const { action, address, before, deposed } = change;
    if ((action !== "delete" && action !== "forget") || deposed) return [];
    if (!isAzure(change.type) || isRelation(change.type)) return [];
    const home = reader.placeWith(change, before);
    const type = home === undefined ? undefined : resourceType(home.type);
    return [
      {
        address,
        terraformType: change.type,
        ...(type === undefined ? {} : { type }),
        ...(typeof home?.name === "string" ? { name: home.name } : {}),
        action,
        place: change.place,
      },
    ];
  });
}

/** Its own region, that of the resource whose region it shares, or that of the nearest resource above it. */
function regionBefore(
  change: Change,
  before: Value,
  id: string | undefined,
  index: ChangeIndex,
): Region | undefined {
  const own = attribute(before, "location");
  if (typeof own === "string") return region(own);
  const near = terraformRow(change.type)?.near;
  const shared = near === undefined ? undefined : attribute(before, near.id);
  for (const above of [...(typeof shared === "string" ? [shared] : []), ...ancestors(id)]) {
    const values = index.withOldId(above)?.before;
    const location = values === undefined ? undefined : attribute(values, "location");
    if (typeof location === "string") return region(location);
  }
  return undefined;
}

/** Ids of the resources above one, nearest first. The group's region says nothing of what is in it. */
function ancestors(id: string | undefined): string[] {
  const parts = id === undefined ? undefined : parseResourceId(id);
  if (parts === undefined || isResourceGroupType(parts.type)) return [];
  const { scope, type, name } = parts;
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  const own = Array.from({ length: depthOf(type) - 1 }, (_, step) => {
    const depth = types.length - 1 - step;
    return buildResourceId(
      scope,
      [namespace, ...types.slice(0, depth)].join("/"),
      names.slice(0, depth).join("/"),
    );
  });
  return [...own.filter(isDefined), ...ancestors(scope)];
}
