import { isArray, isObject, isUnknown, waitsOf, type Value } from "./value.ts";

/** How large a value is as a tree: a part that occurs several times in it counts each time. */
export interface Measure {
  /** Values, and what unknown ones wait for. */
  readonly nodes: number;
  /** Characters of all texts and keys. */
  readonly characters: number;
  /** Characters of the longest text. */
  readonly longest: number;
  readonly depth: number;
}

const SMALL = 16;
const SCALAR: Measure = { nodes: 1, characters: 0, longest: 0, depth: 1 };

/**
 * What was measured before in one evaluation, or in several that belong together. Values never change, so each large array and
 * object is measured once, however often it is a part of others.
 */
export class Measures {
  readonly #known = new WeakMap<object, Measure>();

  get(value: object): Measure | undefined {
    return this.#known.get(value);
  }

  /** A small one is as soon counted again as found. */
  keep(value: object, measure: Measure): void {
    if (measure.nodes > SMALL) this.#known.set(value, measure);
  }
}

/** @param before what was measured before; without it the whole value is gone through */
export function measureOf(value: Value, before?: Measures): Measure {
  if (typeof value === "string") {
    return { nodes: 1, characters: value.length, longest: value.length, depth: 1 };
  }
  if (typeof value !== "object" || value === null) return SCALAR;
  const known = before?.get(value);
  if (known !== undefined) return known;
  if (isUnknown(value)) return { ...SCALAR, nodes: Math.max(1, waitsOf(value).length) };
  let [nodes, characters, longest, depth] = [1, 0, 0, 0];
  const add = (part: Value): void => {
    const inner = measureOf(part, before);
    nodes += inner.nodes;
    characters += inner.characters;
    longest = Math.max(longest, inner.longest);
    depth = Math.max(depth, inner.depth);
  };
  if (isArray(value)) value.forEach(add);
  else if (isObject(value))
    for (const [key, part] of Object.entries(value)) {
      characters += key.length;
      add(part);
    }
  const measure = { nodes, characters, longest, depth: depth + 1 };
  before?.keep(value, measure);
  return measure;
}

/** Characters that take as long as one element. */
const CHARACTERS = 8;

/** Work of going through a value to its last part, in elements: what a function of whole values does with each argument. */
export function sizeOf(value: Value, before?: Measures): number {
  if (typeof value !== "object" || value === null) return widthOf(value);
  const { nodes, characters } = measureOf(value, before);
  return nodes + Math.ceil(characters / CHARACTERS);
}

/** Work of going through the elements or members of a value, not into them. */
export function widthOf(value: Value): number {
  if (typeof value === "string") return Math.ceil(value.length / CHARACTERS);
  if (typeof value !== "object" || value === null) return 0;
  if (isArray(value)) return value.length;
  return isUnknown(value) ? waitsOf(value).length : Object.keys(value).length;
}

export function sizesOf(values: readonly Value[], before?: Measures): number {
  let sum = 0;
  for (const value of values) sum += sizeOf(value, before);
  return sum;
}

export function widthsOf(values: readonly Value[]): number {
  let sum = 0;
  for (const value of values) sum += widthOf(value);
  return sum;
}
