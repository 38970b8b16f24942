import type { ResourceType } from "../base/resource-type.ts";
import { region, sameText, type Region } from "../base/names.ts";
import { tame } from "../base/sentence.ts";
import { entryOf } from "../expression/json.ts";
import { isArray, isObject, isUnknown, waitsOf, type Value, type ValueObject } from "../expression/value.ts";
import type { Planned, PlannedResource } from "./model.ts";

/** What checks ask of the body of a request, wherever the provider keeps it. */

/** Where a virtual machine size stands in bodies that keep it outside of `sku`. */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  "microsoft.compute/virtualmachines": ["properties", "hardwareProfile", "vmSize"],
  "microsoft.containerservice/managedclusters/agentpools": ["properties", "vmSize"],
};

/** Where the body of a type keeps its size, or the name of its SKU. */
export function sizePath(type: ResourceType): readonly string[] {
  return SIZES[type.toLowerCase()] ?? ["sku", "name"];
}

/** Where it says how many machines it is. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  "microsoft.compute/virtualmachinescalesets": ["sku", "capacity"],
  "microsoft.containerservice/managedclusters/agentpools": ["properties", "count"],
};

export function at(body: Value | undefined, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((value, step) => {
    if (value === undefined || isUnknown(value)) return value;
    return isObject(value) ? entryOf(value, step) : undefined;
  }, body);
}

/** The size of a machine, else the name of the SKU, or the tier where it has no name. */
export function skuOf(type: ResourceType, body: ValueObject): Planned<string> | undefined {
  const sized = SIZES[type.toLowerCase()];
  const sku = sized === undefined ? entryOf(body, "sku") : at(body, sized);
  if (sku === undefined || sku === null) return undefined;
  if (typeof sku === "string") return { known: true, value: sku };
  const value = at(sku, ["name"]) ?? at(sku, ["tier"]);
  if (typeof value === "string") return { known: true, value };
  return value !== undefined && isUnknown(value) ? open(value) : undefined;
}

function open(value: Value): Planned<string> {
  return { known: false, expression: waitsOf(value).join("; ") };
}

/** One, unless the type is of machines and the body says how many. */
export function countOf(
  type: ResourceType,
  body: ValueObject,
): Pick<PlannedResource, "count" | "countWaits"> {
  const path = COUNTS[type.toLowerCase()];
  return counted(path === undefined ? undefined : at(body, path));
}

export function counted(count: Value | undefined): Pick<PlannedResource, "count" | "countWaits"> {
  if (count !== undefined && isUnknown(count)) return { count: 1, countWaits: waitsOf(count).join("; ") };
  const whole = typeof count === "number" && Number.isInteger(count) && count > 0 && count <= 100_000;
  return { count: whole ? count : 1 };
}

/** The zones that are known, and what the others wait for. */
export function zonesOf(body: ValueObject): Pick<PlannedResource, "zones" | "zonesWait"> {
  const stated = entryOf(body, "zones") ?? null;
  const items = isArray(stated) ? stated : [];
  const zones = items
    .filter((zone) => typeof zone === "string" || typeof zone === "number")
    .map(String)
    .filter((zone) => /^[1-9]$/.test(zone));
  const waits = [stated, ...items].filter((value) => isUnknown(value)).flatMap(waitsOf);
  return { zones, ...(waits.length === 0 ? {} : { zonesWait: waits.join("; ") }) };
}

/** Tags whose values are known. */
export function tagsOf(body: ValueObject): Record<string, string> {
  const tags = entryOf(body, "tags");
  if (tags === undefined || !isObject(tags)) return {};
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" && !sameText(name, "__proto__") ? [[name, value]] : [],
    ),
  );
}

/** A location as the request states it. */
export function regionOf(location: Planned<string>): Planned<Region> {
  if (!location.known) return location;
  const value = region(location.value);
  // Text that is no region, such as that of a portal form, tells nothing.
  return value === undefined
    ? { known: false, expression: `'${tame(location.value, 80)}'` }
    : { known: true, value };
}
