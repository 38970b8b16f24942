import {
  buildResourceId,
  lastSegment,
  parseResourceId,
  type ResourceIdParts,
} from "../../../base/resource-id.ts";
import { parentType, sameType } from "../../../base/resource-type.ts";
import { RESOURCE_GROUPS } from "../../../base/scope.ts";
import type { Home, TerraformRow } from "../../../catalog/terraform/index.ts";
import { anyUnknown, isUnknown, unknown, type Value } from "../../../expression/value.ts";
import type { Change } from "./changes.ts";
import { textOf } from "./rules.ts";
import { joinedText } from "./texts.ts";
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
export interface HomeLookup {
  /** Id of the subscription of a resource's provider. */
  subscription(change: Change): Value;
  /** Id of the resource whose id an attribute takes, where the configuration tells and it is of that type. */
  idBehind(change: Change, attribute: string, type: string): string | undefined;
  /** Scope of the resource whose id an attribute takes, where the configuration tells. */
  scopeBehind(change: Change, attribute: string): Value | undefined;
  /** Id of the planned resource of a type whose names are unique in Azure; undefined where the plan has none of that name. */
  idNamed(type: string, name: string): string | undefined;
}

export function located(type: string, name: Value, scope: Value): Located {
  const id =
    typeof name === "string" && typeof scope === "string" ? buildResourceId(scope, type, name) : undefined;
  return { type, name, scope, ...(id === undefined ? {} : { id }) };
}

/** The place that an id names; undefined for an id of another type. */
export function locatedById(id: string, type: string): Located | undefined {
  const parts = parseResourceId(id);
  if (parts === undefined || !sameType(parts.type, type)) return undefined;
  return { type, name: parts.name, scope: parts.scope, id };
}

/** Where the table's row puts a resource with these values, without looking at an id that it may have. */
export function locatedByRow(row: TerraformRow, change: Change, values: Value, around: HomeLookup): Located {
  const home = row.homes.find((one) => isSet(one, values)) ?? row.homes[0];
  const own = ownName(row, change, values);
  const open = (name: string): Value => unknown([`${change.address}.${name}`]);
  const read = (name: string): Value => attribute(values, name) ?? open(name);
  switch (home?.at) {
    case undefined:
    case "tenant":
      return located(row.type, own, "/");
    case "parent":
    case "named": {
      const name = home.at === "parent" ? home.id : home.name;
      const parent = parentOf(row, home, change, values, around);
      const names = [parent?.name ?? anyUnknown([read(name)]) ?? open(name), ...namesThrough(home), own];
      return located(row.type, joinedText(names, "/"), parent?.scope ?? open(name));
    }
    case "scope":
      return located(row.type, own, read(home.id));
    case "beyond": {
      const id = attribute(values, home.id) ?? null;
      const scope = typeof id === "string" ? parseResourceId(id)?.scope : around.scopeBehind(change, home.id);
      return located(row.type, own, scope ?? open(home.id));
    }
    case "subscription":
      return located(row.type, own, around.subscription(change));
    case "group":
    case "names": {
      const nameAt = (name: string): Value | undefined => (name === "?" ? open("id") : fixed(name));
      const scope = joinedText([around.subscription(change), read("resource_group_name")], RESOURCE_GROUPS);
      const names = home.at === "names" ? home.names.map((name) => nameAt(name) ?? read(name)) : [];
      return located(row.type, joinedText([...names, own], "/"), scope);
    }
  }
}

/** The text in quotes, empty for one that is not known; undefined for the name of an attribute. */
function fixed(name: string): string | undefined {
  return name.startsWith("'") ? name.slice(1, -1) : name === "?" ? "" : undefined;
}

function isSet(home: Home, values: Value): boolean {
  return attributesOf(home).every((name) => (attribute(values, name) ?? null) !== null);
}

function attributesOf(home: Home): readonly string[] {
  switch (home.at) {
    case "parent":
    case "beyond":
    case "scope":
      return [home.id];
    case "named":
      return [home.name];
    case "names":
      return home.names.filter((name) => fixed(name) === undefined);
    case "group":
    case "subscription":
    case "tenant":
      return [];
  }
}

function ownName({ name = "name" }: TerraformRow, change: Change, values: Value): Value {
  if (typeof name !== "string") {
    if ("constant" in name) return name.constant;
    const id = "lastOf" in name ? (attribute(values, name.lastOf) ?? null) : null;
    if (typeof id === "string") return lastSegment(id);
    const made = "template" in name ? textOf(name.template, values) : undefined;
    return made ?? unknown([`${change.address}.id`]);
  }
  const value = attribute(values, name) ?? null;
  return typeof value === "string" || isUnknown(value) ? value : unknown([`${change.address}.${name}`]);
}

type Below = Extract<Home, { at: "parent" | "named" }>;

function segmentsThrough({ through }: Below): string[] {
  return through === undefined ? [] : through.split("/");
}

function namesThrough(home: Below): string[] {
  return segmentsThrough(home).filter((_, index) => index % 2 === 1);
}

/** An id of the type that this one is a child of can be nothing else than the id that the expression refers to. */
function parentOf(
  row: TerraformRow,
  home: Below,
  change: Change,
  values: Value,
  around: HomeLookup,
): { readonly name: string; readonly scope: string } | undefined {
  const below = segmentsThrough(home).length / 2 + 1;
  const type = row.type.split("/").slice(0, -below).join("/");
  const value = attribute(values, home.at === "parent" ? home.id : home.name);
  const id = typeof value === "string" ? given(home, value, around) : behind(home, change, type, around);
  const stated = id === undefined ? undefined : parseResourceId(id);
  const parts = home.at === "parent" && home.above === true ? outerOf(stated) : stated;
  return parts !== undefined && sameType(parts.type, type) ? parts : undefined;
}

function outerOf(parts: ResourceIdParts | undefined): ResourceIdParts | undefined {
  const type = parts === undefined ? undefined : parentType(parts.type);
  return parts === undefined || type === undefined
    ? undefined
    : { scope: parts.scope, type, name: parts.name.split("/").slice(0, -1).join("/") };
}

function given(home: Below, value: string, around: HomeLookup): string | undefined {
  return home.at === "parent" ? value : around.idNamed(home.type, value);
}

function behind(home: Below, change: Change, type: string, around: HomeLookup): string | undefined {
  return home.at === "parent" && home.above !== true ? around.idBehind(change, home.id, type) : undefined;
}
