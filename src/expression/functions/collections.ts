import { ExpressionError } from "../failure.ts";
import { entryOf } from "../json.ts";
import {
  anyUnknown,
  deepEquals,
  isArray,
  isObject,
  isUnknown,
  typeName,
  type Value,
  type ValueObject,
} from "../value.ts";
import type { TemplateFunction } from "../evaluate.ts";
import { ANY, Args, shape, whole, type Table } from "./define.ts";
import { fold } from "./text.ts";

function length(args: Args): number {
  const value = args.at(0);
  if (value === null) return 0;
  if (typeof value === "string" || isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : args.fail(0, "Array, String or Object");
}

/** First and last of a text are whole characters, not halves of one. */
function end(pick: <T>(items: readonly T[]) => T | undefined): TemplateFunction {
  return shape(1, 1, (args) => {
    const value = args.at(0);
    if (value === null) return null;
    if (typeof value === "string") return pick(Array.from(value)) ?? "";
    return pick(args.array(0)) ?? null;
  });
}

/** `take` and `skip`: of a text or an array; a negative count is none. */
function part(bounds: (count: number) => readonly [number, number?]): TemplateFunction {
  return shape(2, 2, (args) => {
    const value = args.at(0);
    const range = bounds(Math.max(0, args.integer(1)));
    return typeof value === "string" ? value.slice(...range) : args.array(0).slice(...range);
  });
}

function range(args: Args): number[] {
  const [start, count] = [args.integer(0), args.integer(1)];
  if (count < 0 || count > 10_000) throw new ExpressionError("range() makes 0 to 10000 numbers");
  if (start + count > 2_147_483_647) throw new ExpressionError("range() makes no numbers beyond 2147483647");
  return Array.from({ length: count }, (_, index) => start + index);
}

function isScalar(value: Value): boolean {
  return typeof value !== "object" || value === null;
}

function distinct(values: readonly Value[]): Value[] {
  const scalars = new Set<Value>();
  const containers: Value[] = [];
  affordable(values.reduce<number>((count, value) => count + (isScalar(value) ? 0 : 1), 0));
  return values.filter((value) => {
    const seen = isScalar(value)
      ? scalars.has(value)
      : containers.some((other) => deepEquals(other, value) === true);
    if (seen) return false;
    if (isScalar(value)) scalars.add(value);
    else containers.push(value);
    return true;
  });
}

/** Arrays: every value once; objects: later members win, objects among them are merged in turn. */
function union(args: Args): Value {
  if (isArray(args.at(0))) {
    const all = args.all.flatMap((_, index) => args.array(index));
    // Whether an unknown element is one of the others is open, so how many there are is too.
    return anyUnknown(all) ?? distinct(all);
  }
  return args.all.map((_, index) => args.object(index)).reduce(merged);
}

function merged(a: ValueObject, b: ValueObject): ValueObject {
  const members = new Map<string, [string, Value]>(
    Object.entries(a).map((entry) => [entry[0].toLowerCase(), entry]),
  );
  for (const [name, value] of Object.entries(b)) {
    const [known, old] = members.get(name.toLowerCase()) ?? [name, null];
    members.set(name.toLowerCase(), [known, isObject(old) && isObject(value) ? merged(old, value) : value]);
  }
  return Object.fromEntries(members.values());
}

function intersection(args: Args): Value {
  if (isArray(args.at(0))) {
    return args.all
      .map((_, index) => args.array(index))
      .reduce((kept, other) => {
        const scalars = new Set(other.filter(isScalar));
        const containers = other.filter((value) => !isScalar(value));
        affordable(Math.max(containers.length, kept.filter((value) => !isScalar(value)).length));
        return distinct(
          kept.filter((value) =>
            isScalar(value)
              ? scalars.has(value)
              : containers.some((candidate) => deepEquals(candidate, value) === true),
          ),
        );
      });
  }
  return args.all
    .map((_, index) => args.object(index))
    .reduce((kept, other) =>
      Object.fromEntries(
        Object.entries(kept).filter(
          ([name, value]) => deepEquals(entryOf(other, name) ?? null, value) === true,
        ),
      ),
    );
}

/** Arrays and objects are compared pair by pair; as many as this have no place in a template. */
function affordable(count: number): void {
  if (count > 2_000) throw new ExpressionError("the arrays are too large to compare");
}

function position(
  find: (list: readonly boolean[]) => number,
  inText: (text: string, part: string) => number,
): TemplateFunction {
  return whole(2, 2, (args) => {
    const [container, wanted] = [args.at(0), args.at(1)];
    if (container === null) return -1;
    if (isArray(container)) return find(container.map((value) => deepEquals(value, wanted) === true));
    return inText(fold(args.text(0)), fold(args.text(1)));
  });
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
  length: shape(1, 1, length),
  empty: shape(1, 1, (args) => length(args) === 0),
  first: end((items) => items[0]),
  last: end((items) => items.at(-1)),
  take: part((count) => [0, count]),
  skip: part((count) => [count]),
  array: shape(1, 1, (args) => {
    const value = args.at(0);
    return isArray(value) ? value : [value];
  }),
  createarray: { min: 0, max: ANY, eager: (args) => [...args] },
  range: shape(2, 2, range),
  union: shape(1, ANY, union),
  intersection: whole(1, ANY, intersection),
  indexof: position(
    (hits) => hits.indexOf(true),
    (text, wanted) => text.indexOf(wanted),
  ),
  lastindexof: position(
    (hits) => hits.lastIndexOf(true),
    (text, wanted) => text.lastIndexOf(wanted),
  ),
  indexfromend: shape(2, 2, fromEnd),
  tryindexfromend: shape(2, 2, (args) => {
    const array = args.at(0);
    const back = args.integer(1);
    return isArray(array) && back > 0 ? (array[array.length - back] ?? null) : null;
  }),
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
  items: shape(1, 1, (args) =>
    Object.entries(args.object(0))
      .sort(([a], [b]) => byName(a.toLowerCase(), b.toLowerCase()))
      .map(([key, value]) => ({ key, value })),
  ),
  objectkeys: shape(1, 1, (args) => Object.keys(args.object(0)).sort()),
  shallowmerge: shape(1, 1, (args) => {
    const objects = new Args(args.array(0));
    const open = anyUnknown(objects.all.filter((object) => isUnknown(object)));
    if (open !== undefined) return open;
    return Object.fromEntries(objects.all.flatMap((_, index) => Object.entries(objects.object(index))));
  }),
};
