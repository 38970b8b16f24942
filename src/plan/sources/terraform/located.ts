import { sameText } from "../../../base/names.ts";
import type { Home, TerraformRow } from "../../../catalog/terraform/index.ts";
import { anyUnknown, isUnknown, unknown, type Value } from "../../../expression/value.ts";
import type { Change } from "./changes.ts";
import { idOf, idParts, joinedText } from "./id.ts";
import { attribute } from "./values.ts";

/** Where a resource stands. Texts may be unknown. */
export interface Located {
  readonly type: string;
  /** Full name: `server/database`. */
  readonly name: Value;
  /** What it is made in: a resource group, a subscription, or the resource that it extends. */
  readonly scope: Value;
  /** Undefined where name and scope do not make one, or one of them is unknown. */
  readonly id?: string;
}

/** What the places of resources depend on besides their own values. */
export interface Surroundings {
  /** `/subscriptions/…` of a resource's provider. */
  subscription(change: Change): Value;
  /** Id of the resource whose id an attribute takes, where the configuration tells and it is of that type. */
  idBehind(change: Change, attribute: string, type: string): string | undefined;
}

export function located(type: string, name: Value, scope: Value): Located {
  const id = typeof name === "string" && typeof scope === "string" ? idOf(scope, type, name) : undefined;
  return { type, name, scope, ...(id === undefined ? {} : { id }) };
}

/** The place that an id names; undefined for an id of another type. */
export function locatedById(id: string, type: string): Located | undefined {
  const parts = idParts(id);
  if (parts === undefined || !sameText(parts.type, type)) return undefined;
  return { type, name: parts.name, scope: parts.scope, id };
}

/** Where the table's row puts a resource with these values, without looking at an id that it may have. */
export function locatedByRow(
  row: TerraformRow,
  change: Change,
  values: Value,
  around: Surroundings,
): Located {
  const home = row.homes.find((one) => isSet(one, values)) ?? row.homes[0];
  const own = ownName(row, change, values);
  const open = (name: string): Value => unknown([`${change.address}.${name}`]);
  const read = (name: string): Value => attribute(values, name) ?? open(name);
  if (home?.at === "parent") {
    const parent = parentOf(row, home, change, values, around);
    const through = throughOf(home).filter((_, index) => index % 2 === 1);
    const names = [parent?.name ?? anyUnknown([read(home.id)]) ?? open(home.id), ...through, own];
    return located(row.type, joinedText(names, "/"), parent?.scope ?? open(home.id));
  }
  if (home?.at === "scope") return located(row.type, own, read(home.id));
  const subscription = around.subscription(change);
  if (home?.at === "subscription") return located(row.type, own, subscription);
  const scope = joinedText([subscription, read("resource_group_name")], "/resourceGroups/");
  const names = home?.at === "names" ? home.names.map(read) : [];
  return located(row.type, joinedText([...names, own], "/"), scope);
}

function isSet(home: Home, values: Value): boolean {
  const names =
    home.at === "parent" || home.at === "scope" ? [home.id] : home.at === "names" ? home.names : [];
  return names.every((name) => (attribute(values, name) ?? null) !== null);
}

function ownName({ name = "name" }: TerraformRow, change: Change, values: Value): Value {
  if (typeof name !== "string") return name.constant;
  const value = attribute(values, name) ?? null;
  return typeof value === "string" || isUnknown(value) ? value : unknown([`${change.address}.${name}`]);
}

function throughOf(home: Extract<Home, { at: "parent" }>): string[] {
  return home.through === undefined ? [] : home.through.split("/");
}

/** An id of the type that this one is a child of can be nothing else than the id that the expression refers to. */
function parentOf(
  row: TerraformRow,
  home: Extract<Home, { at: "parent" }>,
  change: Change,
  values: Value,
  around: Surroundings,
): { readonly name: string; readonly scope: string } | undefined {
  const below = throughOf(home).length / 2 + 1;
  const type = row.type.split("/").slice(0, -below).join("/");
  const value = attribute(values, home.id);
  const id = typeof value === "string" ? value : around.idBehind(change, home.id, type);
  const parts = id === undefined ? undefined : idParts(id);
  return parts !== undefined && sameText(parts.type, type) ? parts : undefined;
}
