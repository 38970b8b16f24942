import type { Json } from "../../../expression/json.ts";
import { isArray, isObject, isUnknown, unknown, type Value } from "../../../expression/value.ts";
import { isList, isMap, memberIn } from "./plain.ts";

/** True where any part of a mask is set. */
function marks(mask: Json | undefined): boolean {
  if (isList(mask)) return mask.some(marks);
  if (isMap(mask)) return Object.values(mask).some(marks);
  return mask === true;
}

export interface Masks {
  /** `after_unknown`: true for what is known only after the apply, else the shape of the value. */
  readonly unknown: Json | undefined;
  /** `after_sensitive`, in the same way. */
  readonly sensitive: Json | undefined;
}

/**
 * The value of a change with its unknown parts as unknown values that wait for `address.attribute`. Sensitive parts become unknown
 * as well, whatever they hold: they must never be shown, and a rule that saw them could tell them.
 */
export function masked(value: Json | undefined, masks: Masks, address: string, path = ""): Value | undefined {
  if (masks.sensitive === true) return unknown([`sensitive value of ${address}`]);
  if (masks.unknown === true) return unknown([`${address}${path}`]);
  if (isList(value) || (value === undefined && isList(masks.unknown))) {
    const items = isList(value) ? value : [];
    const open = isList(masks.unknown) ? masks.unknown : [];
    const hidden = isList(masks.sensitive) ? masks.sensitive : [];
    const length = Math.max(items.length, open.length);
    return Array.from({ length }, (_, index): Value => {
      const inner: Masks = { unknown: open[index], sensitive: hidden[index] };
      return masked(items[index], inner, address, `${path}[${String(index)}]`) ?? null;
    });
  }
  if (isMap(value) || (value === undefined && isMap(masks.unknown) && marks(masks.unknown))) {
    const open = isMap(masks.unknown) ? Object.keys(masks.unknown) : [];
    const hidden = isMap(masks.sensitive) ? Object.keys(masks.sensitive) : [];
    const keys = new Set([...(isMap(value) ? Object.keys(value) : []), ...open, ...hidden]);
    const entries: [string, Value][] = [];
    for (const key of keys) {
      const inner: Masks = {
        unknown: memberIn(masks.unknown, key),
        sensitive: memberIn(masks.sensitive, key),
      };
      const member = memberIn(value, key);
      if (member === undefined && !marks(inner.unknown) && !marks(inner.sensitive)) continue;
      const result = masked(member, inner, address, `${path}.${key}`);
      if (result !== undefined) entries.push([key, result]);
    }
    return Object.fromEntries(entries);
  }
  return value;
}

/** Own member; undefined where the object has none of that name. */
function memberOf(value: Value, key: string): Value | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * The value of an attribute by its path: undefined where this version of the provider has no such attribute, null where it is not
 * set. A step into blocks takes the first; empty text is how the provider says that nothing is set.
 */
export function attribute(values: Value, path: string): Value | undefined {
  if (path === ".") return emptyAsNull(values);
  for (const one of path.split("|")) {
    const result = follow(values, one.split("."));
    if (result !== undefined) return emptyAsNull(result);
  }
  return undefined;
}

function emptyAsNull(value: Value): Value {
  return value === "" ? null : value;
}

function follow(start: Value, steps: readonly string[]): Value | undefined {
  let value: Value | undefined = start;
  for (const step of steps) {
    if (isArray(value)) {
      const [first] = value;
      value = first ?? null;
    }
    if (value === null || isUnknown(value)) return value;
    value = memberOf(value, step);
    if (value === undefined) return undefined;
  }
  return value;
}
