import { oncePer } from "../../../base/once.ts";
import type { Json } from "../../../expression/json.ts";
import { isArray, isObject, isUnknown, unknown, type Value } from "../../../expression/value.ts";
import { isList, isMap, memberIn } from "./plain.ts";

/** A mask with nothing in it but what is set: true for a whole value. */
type Mask = true | readonly (Mask | undefined)[] | { readonly [key: string]: Mask };

/** Undefined where no part of a mask is set. */
function marksOf(mask: Json | undefined): Mask | undefined {
  if (isList(mask)) {
    const items = mask.map(marksOf);
    return items.some((item) => item !== undefined) ? items : undefined;
  }
  if (isMap(mask)) {
    const marked = Object.entries(mask).flatMap(([key, inner]) => {
      const marks = marksOf(inner);
      return marks === undefined ? [] : [[key, marks] as const];
    });
    return marked.length === 0 ? undefined : Object.fromEntries(marked);
  }
  return mask === true ? true : undefined;
}

function inMask(mask: Mask | undefined, key: string): Mask | undefined {
  return isMarkedMap(mask) && Object.hasOwn(mask, key) ? mask[key] : undefined;
}
function isMarkedList(mask: Mask | undefined): mask is readonly (Mask | undefined)[] {
  return Array.isArray(mask);
}
function isMarkedMap(mask: Mask | undefined): mask is { readonly [key: string]: Mask } {
  return typeof mask === "object" && !isMarkedList(mask);
}
function keysOf(mask: Mask | undefined): string[] {
  return isMarkedMap(mask) ? Object.keys(mask) : [];
}

export interface Masks {
  /** `after_unknown`: true for what is known only after the apply, else the shape of the value. */
  readonly unknown: Json | undefined;
  /** `after_sensitive`, in the same way. */
  readonly sensitive: Json | undefined;
}

interface Marks {
  readonly unknown: Mask | undefined;
  readonly sensitive: Mask | undefined;
}

/**
 * The value of a change with its unknown parts as unknown values that wait for `address.attribute`. Sensitive parts become unknown
 * as well, whatever they hold: they must never be shown, and a rule that saw them could tell them.
 */
export function masked(value: Json | undefined, masks: Masks, address: string): Value | undefined {
  const marks = { unknown: marksOf(masks.unknown), sensitive: marksOf(masks.sensitive) };
  return withMarks(value, marks, address, "");
}

function withMarks(value: Json | undefined, masks: Marks, address: string, path: string): Value | undefined {
  if (masks.unknown === undefined && masks.sensitive === undefined) return value;
  if (masks.sensitive === true) {
    return unknown([`sensitive value of ${address}`], { texts: [], from: "secret" });
  }
  if (masks.unknown === true) return unknown([`${address}${path}`]);
  if (isList(value) || (value === undefined && isMarkedList(masks.unknown))) {
    const items = isList(value) ? value : [];
    const open = isMarkedList(masks.unknown) ? masks.unknown : [];
    const hidden = isMarkedList(masks.sensitive) ? masks.sensitive : [];
    const length = Math.max(items.length, open.length);
    return Array.from({ length }, (_, index): Value => {
      const inner = { unknown: open[index], sensitive: hidden[index] };
      return withMarks(items[index], inner, address, `${path}[${String(index)}]`) ?? null;
    });
  }
  if (isMap(value) || (value === undefined && isMarkedMap(masks.unknown))) {
    const own = isMap(value) ? Object.keys(value) : [];
    const keys = new Set([...own, ...keysOf(masks.unknown), ...keysOf(masks.sensitive)]);
    const entries: [string, Value][] = [];
    for (const key of keys) {
      const inner = { unknown: inMask(masks.unknown, key), sensitive: inMask(masks.sensitive, key) };
      const result = withMarks(memberIn(value, key), inner, address, `${path}.${key}`);
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

/** The steps of each path that a rule names. */
const stepsOf = oncePer((path: string): readonly (readonly string[])[] =>
  path.split("|").map((one) => one.split(".")),
);

/**
 * The value of an attribute by its path: undefined where this version of the provider has no such attribute, null where it is not
 * set. A step into blocks takes the first; empty text is how the provider says that nothing is set.
 */
export function attribute(values: Value, path: string): Value | undefined {
  if (path === ".") return emptyAsNull(values);
  for (const steps of stepsOf(path)) {
    const result = follow(values, steps);
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
