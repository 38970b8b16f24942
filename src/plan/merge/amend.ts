import { sameText } from "../../base/names.ts";
import { isObject, type Value, type ValueObject } from "../../expression/value.ts";
import type { DeclaredResource } from "../from-manifest.ts";
import { skuNamePath } from "../request.ts";
import { knownTags, knownZones, skuText } from "../stated.ts";

/** The members of both, at every depth; where both have one that is no object, that of `over` counts. */
export function overlaid(base: ValueObject, over: ValueObject): ValueObject {
  const members = new Map<string, [string, Value]>(
    Object.entries(base).map((entry) => [entry[0].toLowerCase(), entry]),
  );
  for (const [key, value] of Object.entries(over)) {
    const [name, old] = members.get(key.toLowerCase()) ?? [key, null];
    members.set(key.toLowerCase(), [name, isObject(old) && isObject(value) ? overlaid(old, value) : value]);
  }
  return Object.fromEntries(members.values());
}

/**
 * The request of today with what the manifest decides in place of what is. Of another SKU only the name is known: tier and capacity
 * of today are not kept.
 */
export function decided(own: DeclaredResource, today: ValueObject): ValueObject {
  const { stated, type } = own;
  const [sku, zones, tags] = [skuText(own.sku), knownZones(own.zones), knownTags(own.tags)];
  const isOther = sku?.known === true && !hasName(today, sku.value);
  const size = isOther ? atPath(skuNamePath(type), sku.value) : {};
  const remaining = Object.entries(today).filter(([key]) => !(isOther && sameText(key, "sku")));
  return overlaid(Object.fromEntries(remaining), {
    ...size,
    ...(zones.length === 0 ? {} : { zones }),
    ...(Object.keys(tags).length === 0 ? {} : { tags }),
    ...(stated === undefined ? {} : { properties: overlaid(propertiesOf(size), stated) }),
  });
}

/** True where the SKU of today, written in any way, is the one that is wanted; its other members then stay. */
function hasName({ sku }: ValueObject, wanted: string): boolean {
  const names = sku !== undefined && isObject(sku) ? [sku["name"], sku["tier"], sku["size"]] : [sku];
  return names.some((name) => typeof name === "string" && sameText(name, wanted));
}

function atPath(path: readonly string[], value: string): ValueObject {
  const [first = "", ...rest] = path;
  return { [first]: rest.length === 0 ? value : atPath(rest, value) };
}

function propertiesOf({ properties }: ValueObject): ValueObject {
  return properties !== undefined && isObject(properties) ? properties : {};
}
