/** A JSON value. Objects may hold any key, `__proto__` too: read them with {@link entryOf} only. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

interface Container {
  readonly [key: string]: unknown;
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

/**
 * True for what `JSON.parse` can give, at most `depth` levels deep and `nodes` values large. Walks without
 * recursion, so that a hostile document cannot exhaust the stack; a cycle runs into the node limit.
 */
export function isJson(value: unknown, limits = { depth: 128, nodes: 2_000_000 }): value is Json {
  if (!isContainer(value)) return isScalar(value) && limits.nodes >= 1;
  let level: Container[] = [value];
  let seen = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth || seen > limits.nodes) return false;
    const next: Container[] = [];
    let children = 0;
    for (const item of level) {
      if (!Array.isArray(item)) {
        const prototype: unknown = Object.getPrototypeOf(item);
        if (prototype !== Object.prototype && prototype !== null) return false;
      }
      const inside: readonly unknown[] = Array.isArray(item) ? item : Object.values(item);
      children += inside.length;
      if (seen + children > limits.nodes) return false;
      for (const inner of inside) {
        if (isContainer(inner)) next.push(inner);
        else if (!isScalar(inner)) return false;
      }
    }
    if (children > 0 && depth >= limits.depth) return false;
    seen += children;
    level = next;
  }
  return true;
}

function isScalar(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || typeof value === "string" || typeof value === "boolean";
}

/** Own entry by key: exact first, else without regard to case, as Azure compares property names. */
export function entryOf<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  if (Object.hasOwn(object, key)) return object[key];
  const wanted = key.toLowerCase();
  for (const [name, value] of Object.entries(object)) if (name.toLowerCase() === wanted) return value;
  return undefined;
}
