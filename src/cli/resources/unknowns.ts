import { isArray, isObject, isUnknown, waitsOf, type Value } from "../../expression/value.ts";
import { pathText, type Pointer } from "../../base/place.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { skuText, zonesWaits } from "../../plan/stated.ts";

/** A value that is not known before the deployment. */
export interface UnknownPart {
  /** `properties.administratorLogin` */
  readonly path: string;
  /** Expressions or attributes that will give it, or why it is not known. */
  readonly waitsFor: readonly string[];
}

const MOST = 1000;

/** What is unknown of a resource: location, SKU, zones and tags, then the rest of its body in the order of that. */
export function unknownsOf({ body, location, sku, zones, tags }: PlannedResource): UnknownPart[] {
  const found: UnknownPart[] = [];
  const head = (path: string, waitsFor: readonly string[]): void => {
    if (waitsFor.length > 0) found.push({ path, waitsFor });
  };
  const name = skuText(sku);
  head("location", location?.known === false ? [location.expression] : []);
  head("sku", name?.known === false ? [name.expression] : []);
  head("zones", zonesWaits(zones));
  head("tags", tags?.known === false ? [tags.expression] : []);
  const told = new Set(["location", "zones", ...found.map(({ path }) => path)]);
  const walk = (value: Value, at: Pointer): void => {
    if (found.length >= MOST) return;
    if (isUnknown(value)) found.push({ path: pathText(at), waitsFor: waitsOf(value) });
    else if (isArray(value)) for (const [index, item] of value.entries()) walk(item, [...at, index]);
    else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, [...at, key]);
  };
  for (const [key, value] of Object.entries(body ?? {})) {
    // A SKU may leave more open than its name.
    if (!told.has(key) || (key === "sku" && isObject(value))) walk(value, [key]);
  }
  return found;
}
