import { Identities } from "../identity.ts";
import { sizeOf, sizesOf, type Measures } from "../measure.ts";
import {
  anyUnknown,
  deepEquals,
  isArray,
  isKnown,
  isObject,
  isUnknown,
  restOf,
  unknown,
  waitsOf,
  type Value,
  type ValueObject,
} from "../value.ts";
import { openThroughout } from "../open.ts";
import type { Args } from "./define.ts";
import { ANY, shape, whole, withOpen, type Table } from "./define.ts";

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

/** A member is looked up and written again, which takes several times as long as going through it, and the room of several. */
export const MADE = 6;

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

/** What arrays or objects have together, and what they have in common. */
export const SETS: Table = {
  union: withOpen(shape(1, ANY, union, merging), openUnion),
  intersection: whole(1, ANY, intersection, cutting),
};
