import { parseResourceId } from "../../../base/resource-id.ts";
import { region, type Region } from "../../../base/names.ts";
import { resourceType } from "../../../base/resource-type.ts";
import { terraformRow, type BlockRow } from "../../../catalog/terraform/index.ts";
import {
  deepEquals,
  isArray,
  isObject,
  isUnknown,
  unknown,
  waitsOf,
  type Value,
} from "../../../expression/value.ts";
import type { Planned, Write } from "../../model.ts";
import { requestFacts } from "../../request.ts";
import type { Change } from "./changes.ts";
import { located, type Located } from "./located.ts";
import type { TerraformResource } from "./model.ts";
import { membersOf, wholePaths } from "./rules.ts";
import { joinedText, planned } from "./texts.ts";
import { attribute } from "./values.ts";

/**
 * The resources that blocks of a resource make below it. Blocks that only the apply knows are one resource of which nothing is
 * known but that there may be some.
 */
export function resourcesInBlocks(change: Change, outer: TerraformResource): TerraformResource[] {
  const rows = terraformRow(change.type)?.blocks ?? [];
  return rows.flatMap((row) =>
    blocksOf(row, change.after).flatMap((block, index) => inBlock(row, block, index, change, outer)),
  );
}

function blocksOf({ from, together }: BlockRow, values: Value | undefined): readonly Value[] {
  const value = attribute(values ?? null, from) ?? null;
  if (together === undefined) return isArray(value) ? value : [];
  const isEmpty =
    value === null ||
    (isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);
  return isEmpty ? [] : [value];
}

function inBlock(
  row: BlockRow,
  block: Value,
  index: number,
  change: Change,
  outer: TerraformResource,
): TerraformResource[] {
  const type = resourceType(row.type);
  if (type === undefined) return [];
  const at = `${change.address}.${row.from}${row.together === true ? "" : `[${String(index)}]`}`;
  const own = nameOf(row, block, at);
  const home = homeOf(row, outer, own, at);
  const body = membersOf(row.rules, block);
  return [
    {
      address: at,
      terraformType: outer.terraformType,
      write: writeOf(row, block, change, outer),
      ...(home.id === undefined ? {} : { id: home.id }),
      type,
      name: planned(home.name, `${at}.name`),
      scope: outer.scope,
      ...(row.location === undefined ? {} : { location: locationOf(block, row.location, at) }),
      ...requestFacts(type, body, "what the plan does not say"),
      body,
      partial: true,
      whole: wholePaths(row.rules),
      dependsOn: [change.address],
      condition: outer.condition,
      origin: outer.origin,
      imported: false,
      drifted: false,
    },
  ];
}

/** Of an update only what differs is sent again: the block that is new, or other than it was. */
function writeOf(row: BlockRow, block: Value, change: Change, { write }: TerraformResource): Planned<Write> {
  if (row.request === "outer") return write.known ? { known: true, value: "none" } : write;
  if (!write.known || write.value !== "update") return write;
  const before = blocksOf(row, change.before).find(
    (one) => row.together === true || isNamedAlike(row, one, block),
  );
  if (before === undefined) return { known: true, value: "create" };
  return deepEquals(before, block) === true ? { known: true, value: "none" } : write;
}

function isNamedAlike(row: BlockRow, a: Value, b: Value): boolean {
  return deepEquals(nameOf(row, a, ""), nameOf(row, b, "")) === true;
}

function homeOf(row: BlockRow, outer: TerraformResource, own: Value, at: string): Located {
  const above = outer.id === undefined ? undefined : parseResourceId(outer.id);
  const outerName = outer.name.known ? outer.name.value : unknown([outer.name.expression]);
  return located(row.type, joinedText([outerName, own], "/"), above?.scope ?? unknown([at]));
}

function locationOf(block: Value, path: string, at: string): Planned<Region> {
  const stated = attribute(block, path) ?? null;
  const value = typeof stated === "string" ? region(stated) : undefined;
  if (value !== undefined) return { known: true, value };
  return { known: false, expression: waitsOf(stated).join(", ") || `${at}.${path}` };
}

/** Regions are written without blanks in ids. */
function nameOf({ name, location }: BlockRow, block: Value, at: string): Value {
  if (typeof name !== "string") return name.constant;
  const value = attribute(block, name) ?? null;
  if (isUnknown(value)) return value;
  if (typeof value !== "string") return unknown([`${at}.${name}`]);
  return name === location ? (region(value) ?? value) : value;
}
