import { isArray, isObject, isUnknown, waitsOf, type Value } from "../../expression/value.ts";
import { pathText, type Pointer } from "../../base/place.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { skuText } from "../../plan/stated.ts";

/** A value that is known only after deployment. */
export interface UnknownPart {
  /** `properties.administratorLogin` */
  readonly path: string;
  /** Expressions or attributes that will give it. */
  readonly waitsFor: readonly string[];
}

const MOST = 1000;

/** What is unknown of a resource until deployment, in the order of its body. */
export function unknownsOf({ body, location, sku }: PlannedResource): UnknownPart[] {
  const found: UnknownPart[] = [];
  if (location?.known === false) found.push({ path: "location", waitsFor: [location.expression] });
  if (body === undefined) {
    const text = skuText(sku);
    if (text?.known === false) found.push({ path: "sku", waitsFor: [text.expression] });
    return found;
  }
  const walk = (value: Value, at: Pointer): void => {
    if (found.length >= MOST) return;
    if (isUnknown(value)) found.push({ path: pathText(at), waitsFor: waitsOf(value) });
    else if (isArray(value)) for (const [index, item] of value.entries()) walk(item, [...at, index]);
    else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, [...at, key]);
  };
  for (const [key, value] of Object.entries(body)) if (key !== "location") walk(value, [key]);
  return found;
}
