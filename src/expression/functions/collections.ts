import { ExpressionError } from "../failure.ts";
import { sizesOf, widthOf } from "../measure.ts";
import { anyUnknown, deepEquals, isArray, isObject, isUnknown, typeName, type Value } from "../value.ts";
import type { TemplateFunction } from "../evaluate.ts";
import { ANY, Args, shape, whole, type Table } from "./define.ts";
import { MADE, SETS } from "./sets.ts";
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

/** Sorted keys are compared several times. */
function sorting([object = null]: readonly Value[]): number {
  return isObject(object)
    ? 4 * (2 * widthOf(object) + Math.ceil(Object.keys(object).join("").length / 8))
    : 1;
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
  ...SETS,
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
