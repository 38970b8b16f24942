import { isArray, isObject, type Value } from "./value.ts";

/** How large a value is as a tree: a part that occurs several times in it counts each time. */
export interface Measure {
  readonly nodes: number;
  /** Characters of the longest text. */
  readonly longest: number;
  readonly depth: number;
}

const SMALL = 16;
const SCALAR: Measure = { nodes: 1, longest: 0, depth: 1 };

/** Values never change, so each large array and object is measured once, however often it is a part of others. */
const MEASURED = new WeakMap<object, Measure>();

export function measureOf(value: Value): Measure {
  if (typeof value === "string") return { nodes: 1, longest: value.length, depth: 1 };
  if (typeof value !== "object" || value === null) return SCALAR;
  const known = MEASURED.get(value);
  if (known !== undefined) return known;
  let [nodes, longest, depth] = [1, 0, 0];
  const parts: readonly Value[] = isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  for (const part of parts) {
    const inner = measureOf(part);
    nodes += inner.nodes;
    longest = Math.max(longest, inner.longest);
    depth = Math.max(depth, inner.depth);
  }
  const measure = { nodes, longest, depth: depth + 1 };
  // A small one is as soon counted again as found.
  if (nodes > SMALL) MEASURED.set(value, measure);
  return measure;
}
