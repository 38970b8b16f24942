import { isDefined } from "../base/result.ts";
import { region, sameText, type Region } from "../base/names.ts";
import { tame } from "../base/sentence.ts";
import { requestRow, type MemberPath, type SkuPaths } from "../catalog/requests/index.ts";
import { openThroughout } from "../expression/open.ts";
import { isArray, isObject, isUnknown, memberOf, type Value, type ValueObject } from "../expression/value.ts";
import { countAt } from "./count.ts";
import type { Planned, PlannedResource, Sku } from "./model.ts";
import { fixedCount, notKnown, wholeNumber } from "./numbers.ts";
import { everyAt, firstAt, pathsOf } from "./value-at.ts";

/** What a request says of itself, whatever source its body came from. */
export type RequestFacts = Pick<PlannedResource, "sku" | "count" | "zones" | "tags">;

/**
 * The one reader of a request: SKU, number, zones and tags of the body of a type, keys compared without regard to case.
 * @param partial why a member that is missing from the body is not known; absent where the body is the whole request.
 * @param whole paths in a partial body below which nothing is missing
 */
export function requestFacts(
  type: string,
  body: ValueObject,
  partial?: string,
  whole: readonly string[] = [],
): RequestFacts {
  const row = requestRow(type);
  // Outside of the table a mapping decides by itself what it tells of a type.
  const open =
    partial === undefined || row === undefined ? body : openThroughout(body, [partial], new Set(whole));
  const sku = row?.sku === undefined ? usualSku(open) : skuAt(open, row.sku);
  const zones = zonesOf(body, open, row?.zones);
  const tags = tagsOf(body);
  return {
    ...(sku === undefined ? {} : { sku }),
    count: row?.count === undefined ? fixedCount(1) : countAt(open, row.count),
    ...(zones === undefined ? {} : { zones }),
    ...(tags === undefined ? {} : { tags }),
  };
}

/** A type whose request names no zones leaves none open; one that names them all the same is read. */
function zonesOf(
  body: ValueObject,
  told: ValueObject,
  paths: readonly string[] = ["zones"],
): PlannedResource["zones"] {
  const [each] = paths.filter((path) => path.includes("*"));
  if (each !== undefined) return zonesIn(everyAt(body, each));
  return paths.length === 0 ? zonesAt(body, ["zones"]) : zonesAt(told, paths);
}

/** Where the body of a type keeps its size, or the name of its SKU, as the steps to it. */
export function skuNamePath(type: string): readonly string[] {
  const own = requestRow(type)?.sku?.name;
  return (own === undefined ? "sku.name" : (pathsOf(own)[0] ?? "sku.name")).split(".");
}

/** `sku` as an object or as text; in the properties where it does not stand beside them. */
function usualSku(body: ValueObject): Sku | undefined {
  const value = firstAt(body, ["sku", "properties.sku"]);
  if (value === undefined) return undefined;
  if (isUnknown(value)) return { name: notKnown(value) };
  if (typeof value === "string") return value === "" ? undefined : { name: { known: true, value } };
  return isObject(value)
    ? skuAt(value, { name: "name", tier: "tier", family: "family", size: "size", capacity: "capacity" })
    : { name: notKnown(value) };
}

function skuAt(body: Value, paths: SkuPaths): Sku | undefined {
  const text = (path: MemberPath | undefined): Planned<string> | undefined => {
    const value = path === undefined ? undefined : firstAt(body, path);
    if (value === undefined || value === "") return undefined;
    return typeof value === "string" ? { known: true, value } : notKnown(value);
  };
  const [name, tier, family, size] = [paths.name, paths.tier, paths.family, paths.size].map(text);
  const capacity = paths.capacity === undefined ? undefined : firstAt(body, paths.capacity);
  const sku: Sku = {
    ...(name === undefined ? {} : { name }),
    ...(tier === undefined ? {} : { tier }),
    ...(family === undefined ? {} : { family }),
    ...(size === undefined ? {} : { size }),
    ...(capacity === undefined ? {} : { capacity: wholeNumber(capacity) }),
  };
  return Object.keys(sku).length === 0 ? undefined : sku;
}

/** The zones that the places hold together: lists, or single ones. Undefined where none stands anywhere. */
export function zonesAt(body: Value, paths: readonly string[]): PlannedResource["zones"] {
  return zonesIn(paths.map((path) => firstAt(body, path)).filter(isDefined));
}

function zonesIn(values: readonly Value[]): PlannedResource["zones"] {
  const zones: Planned<string>[] = [];
  let stated = false;
  for (const value of values) {
    if (value === "") continue;
    if (isUnknown(value)) return notKnown(value);
    stated = true;
    for (const zone of isArray(value) ? value : [value]) zones.push(zoneOf(zone));
  }
  return stated ? { known: true, value: zones } : undefined;
}

function zoneOf(value: Value): Planned<string> {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^[1-9]$/.test(text) ? { known: true, value: text } : notKnown(value);
}

function tagsOf(body: ValueObject): PlannedResource["tags"] {
  const tags = memberOf(body, "tags");
  if (tags === undefined || tags === null) return undefined;
  if (!isObject(tags)) return notKnown(tags);
  const known = Object.entries(tags).flatMap(([name, value]): [string, Planned<string>][] =>
    // A tag without a value has the empty text.
    sameText(name, "__proto__")
      ? []
      : [[name, typeof value === "string" ? { known: true, value } : notKnown(value)]],
  );
  return { known: true, value: Object.fromEntries(known) };
}

/** A location as the request states it. */
export function regionOf(location: Planned<string>): Planned<Region> {
  if (!location.known) return location;
  const value = region(location.value);
  // Text that is not a region, such as that of a portal form, tells nothing.
  return value === undefined
    ? { known: false, expression: `'${tame(location.value, 80)}'` }
    : { known: true, value };
}
