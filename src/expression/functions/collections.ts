import { ExpressionError } from "../failure.ts";
import { Identities } from "../identity.ts";
import { sizeOf, sizesOf, widthOf, type Measures } from "../measure.ts";
import {
  anyUnknown,
  deepEquals,
  isArray,
  isKnown,
  isObject,
  isUnknown,
  restOf,
  typeName,
  unknown,
  waitsOf,
  type Value,
  type ValueObject,
} from "../value.ts";
import type { TemplateFunction } from "../evaluate.ts";
import { openThroughout } from "../open.ts";
import { ANY, Args, shape, whole, withOpen, type Table } from "./define.ts";
import { fold, searching } from "./text.ts";

function length(args: Args): number {
  const value = args.at(0);
  if (value === null) return 0;
  if (typeof value === "string" || isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : args.fail(0, "Array, String or Object");
}

/** First and last of a text are whole characters, not halves of one. */
function end(
  pick: <T>(items: readonly T[]) => T | undefined,
  inText: (text: string) => string,
): TemplateFunction {
  return shape(
    1,
    1,
    (args) => {
      const value = args.at(0);
      if (value === null) return null;
      // Two units hold the whole character at either end.
      if (typeof value === "string") return pick(Array.from(inText(value))) ?? "";
      return pick(args.array(0)) ?? null;
    },
    unbounded,
  );
}

/** `take` and `skip`: of a text or an array; a negative count is none. */
function part(bounds: (count: number) => readonly [number, number?]): TemplateFunction {
  return shape(2, 2, (args) => {
    const value = args.at(0);
    const range = bounds(Math.max(0, args.integer(1)));
    return typeof value === "string" ? value.slice(...range) : args.array(0).slice(...range);
  });
}

/** As the service limits `range()`. */
const MOST_NUMBERS = 10_000;

function range(args: Args): number[] {
  const [start, count] = [args.integer(0), args.integer(1)];
  if (count < 0 || count > MOST_NUMBERS)
    throw new ExpressionError(`range() makes 0 to ${String(MOST_NUMBERS)} numbers`);
  if (start + count > 2_147_483_647) throw new ExpressionError("range() makes no numbers beyond 2147483647");
  return Array.from({ length: count }, (_, index) => start + index);
}

function distinct(values: readonly Value[], identities = new Identities()): Value[] {
  const seen = new Set<number>();
  return values.filter((value) => {
    const identity = identities.of(value);
    return !seen.has(identity) && seen.add(identity);
  });
}

/**
 * As {@link distinct} where parts are unknown: each element stays where a known part tells it from every other. Where two may be the
 * same, how many there are is open.
 */
function distinctOpen(values: readonly Value[]): Value {
  const known = new Set(distinct(values.filter(isKnown)));
  const kept = [...new Set(values)].filter((value) => !isKnown(value) || known.has(value));
  const apart = kept.every(
    (value) => isKnown(value) || kept.every((other) => other === value || deepEquals(value, other) === false),
  );
  return apart ? kept : unknown(waitsOf(values));
}

/** Arrays: every value once; objects: later members win, objects among them are merged in turn. */
function union(args: Args): Value {
  if (isArray(args.at(0))) {
    const all = args.all.flatMap((_, index) => args.array(index));
    return anyUnknown(all) === undefined ? distinct(all) : distinctOpen(all);
  }
  return merged(args.all.map((_, index) => args.object(index)));
}

/** What the last objects of a union state is certain, whatever the others hold; all else may come from those. */
function openUnion(args: readonly Value[]): Value | undefined {
  const open = (value: Value): boolean =>
    isUnknown(value) || (isObject(value) && restOf(value) !== undefined);
  const last = args.findLastIndex(open);
  if (last === -1) return undefined;
  const certain = args.slice(last + 1).filter(isObject);
  // A list makes it a union of lists, and what is no object is a mistake that is told once all is known.
  const isOfObjects = args.every((one) => isObject(one) || isUnknown(one)) && args.some(isObject);
  const waits = args.filter(open).flatMap(waitsOf);
  const stated = merged([...args.slice(last, last + 1).filter(isObject), ...certain]);
  return isOfObjects && Object.keys(stated).length > 0 ? openThroughout(stated, waits) : undefined;
}

function merged(objects: readonly ValueObject[]): ValueObject {
  const members = new Map<string, { readonly name: string; readonly values: Value[] }>();
  for (const object of objects)
    for (const [name, value] of Object.entries(object)) {
      const known = members.get(name.toLowerCase());
      if (known === undefined) members.set(name.toLowerCase(), { name, values: [value] });
      else {
        // Only objects that follow each other are merged; anything else replaces what was before.
        if (!isObject(value) || !isObject(known.values[0] ?? null)) known.values.length = 0;
        known.values.push(value);
      }
    }
  return Object.fromEntries(
    Array.from(members.values(), ({ name, values }) => [
      name,
      values.length === 1 ? (values[0] ?? null) : merged(values.filter(isObject)),
    ]),
  );
}

function intersection(args: Args): Value {
  const identities = new Identities();
  if (isArray(args.at(0))) {
    return args.all
      .map((_, index) => args.array(index))
      .reduce((kept, other) => {
        const others = new Set(other.map((value) => identities.of(value)));
        return distinct(
          kept.filter((value) => others.has(identities.of(value))),
          identities,
        );
      });
  }
  return args.all
    .map((_, index) => args.object(index))
    .reduce((kept, other) => {
      const entry = entriesOf(other);
      return Object.fromEntries(
        Object.entries(kept).filter(
          ([name, value]) => identities.of(entry(name) ?? null) === identities.of(value),
        ),
      );
    });
}

/** As `entryOf`, for many look-ups in one object. */
function entriesOf(object: ValueObject): (key: string) => Value | undefined {
  const folded = new Map<string, Value>();
  for (const [name, value] of Object.entries(object))
    if (!folded.has(name.toLowerCase())) folded.set(name.toLowerCase(), value);
  return (key) => (Object.hasOwn(object, key) ? object[key] : folded.get(key.toLowerCase()));
}

/** Every argument is gone through for each that is cut with it, as far as the first goes. */
function cutting(args: readonly Value[], before?: Measures): number {
  return sizesOf(args, before) + sizeOf(args[0] ?? null, before) * args.length;
}

/** Sorted keys are compared several times. */
function sorting([object = null]: readonly Value[]): number {
  return isObject(object)
    ? 4 * (2 * widthOf(object) + Math.ceil(Object.keys(object).join("").length / 8))
    : 1;
}

/** A member is looked up and written again, which takes several times as long as going through it, and the room of several. */
const MADE = 6;

/**
 * Work of a union: objects are made member by member, arrays are gone through, once more for each element of which a part is unknown.
 */
function merging(args: readonly Value[], before?: Measures): number {
  const open = args.reduce<number>((sum, of) => sum + (isArray(of) ? of.filter(isOpen).length : 0), 0);
  return sizesOf(args, before) * (isObject(args[0] ?? null) ? MADE : 1 + open);
}

function isOpen(value: Value): boolean {
  return !isKnown(value);
}

/** The first or last of an array takes no longer for a long one. */
function unbounded([of = null]: readonly Value[]): number {
  return isArray(of) || typeof of === "string" ? 0 : widthOf(of);
}

function position(
  find: (list: readonly boolean[]) => number,
  inText: (text: string, part: string) => number,
): TemplateFunction {
  return whole(
    2,
    2,
    (args) => {
      const [container, wanted] = [args.at(0), args.at(1)];
      if (container === null) return -1;
      if (isArray(container)) return find(container.map((value) => deepEquals(value, wanted) === true));
      return inText(fold(args.text(0)), fold(args.text(1)));
    },
    (args, before) => sizesOf(args, before) + searching(args, before),
  );
}

function fromEnd(args: Args): Value {
  const array = args.array(0);
  const back = args.integer(1);
  return (back > 0 ? array[array.length - back] : undefined) ?? undefinedElement(back, array.length);
}

function undefinedElement(index: number, size: number): never {
  throw new ExpressionError(`the index ${String(index)} is out of bounds of the array of ${String(size)}`);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const COLLECTIONS: Table = {
  length: shape(1, 1, length, unbounded),
  empty: shape(1, 1, (args) => length(args) === 0, unbounded),
  first: end(
    (items) => items[0],
    (text) => text.slice(0, 2),
  ),
  last: end(
    (items) => items.at(-1),
    (text) => text.slice(-2),
  ),
  take: part((count) => [0, count]),
  skip: part((count) => [count]),
  array: shape(1, 1, (args) => {
    const value = args.at(0);
    return isArray(value) ? value : [value];
  }),
  createarray: { min: 0, max: ANY, eager: (args) => [...args] },
  range: shape(2, 2, range, ([, count]) =>
    typeof count === "number" ? Math.min(Math.max(count, 0), MOST_NUMBERS) : 0,
  ),
  union: withOpen(shape(1, ANY, union, merging), openUnion),
  intersection: whole(1, ANY, intersection, cutting),
  indexof: position(
    (hits) => hits.indexOf(true),
    (text, wanted) => text.indexOf(wanted),
  ),
  lastindexof: position(
    (hits) => hits.lastIndexOf(true),
    (text, wanted) => text.lastIndexOf(wanted),
  ),
  indexfromend: shape(2, 2, fromEnd, unbounded),
  tryindexfromend: shape(
    2,
    2,
    (args) => {
      const array = args.at(0);
      const back = args.integer(1);
      return isArray(array) && back > 0 ? (array[array.length - back] ?? null) : null;
    },
    unbounded,
  ),
  createobject: {
    min: 0,
    max: ANY,
    eager(args) {
      if (args.length % 2 !== 0) throw new ExpressionError("createObject() takes keys and values in pairs");
      const entries = new Map<string, Value>();
      for (let index = 0; index < args.length; index += 2) {
        const key = args[index] ?? null;
        if (isUnknown(key)) return key;
        if (typeof key !== "string")
          throw new ExpressionError(`a key must be of type String, not ${typeName(key)}`);
        entries.set(key, args[index + 1] ?? null);
      }
      return Object.fromEntries(entries);
    },
  },
  items: shape(
    1,
    1,
    (args) =>
      Object.entries(args.object(0))
        .map(([key, value]) => ({ folded: key.toUpperCase(), item: { key, value } }))
        .sort((a, b) => byName(a.folded, b.folded))
        .map(({ item }) => item),
    sorting,
  ),
  objectkeys: shape(1, 1, (args) => Object.keys(args.object(0)).sort(), sorting),
  shallowmerge: shape(
    1,
    1,
    (args) => {
      const objects = new Args(args.array(0));
      const open = anyUnknown(objects.all.filter((object) => isUnknown(object)));
      if (open !== undefined) return open;
      return Object.fromEntries(objects.all.flatMap((_, index) => Object.entries(objects.object(index))));
    },
    (args, before) => MADE * sizesOf(args, before),
  ),
};
