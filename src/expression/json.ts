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
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return false;
    const next: unknown[] = [];
    for (const item of level) {
      seen += 1;
      if (seen > limits.nodes) return false;
      if (Array.isArray(item)) for (const inner of item) next.push(inner);
      else if (isContainer(item)) {
        const prototype: unknown = Object.getPrototypeOf(item);
        if (prototype !== Object.prototype && prototype !== null) return false;
        for (const inner of Object.values(item)) next.push(inner);
      } else if (typeof item === "number") {
        if (!Number.isFinite(item)) return false;
      } else if (item !== null && typeof item !== "string" && typeof item !== "boolean") return false;
    }
    level = next;
  }
  return true;
}

/** Own entry by key: exact first, else without regard to case, as Azure compares property names. */
export function entryOf<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  if (Object.hasOwn(object, key)) return object[key];
  const wanted = key.toLowerCase();
  for (const [name, value] of Object.entries(object)) if (name.toLowerCase() === wanted) return value;
  return undefined;
}
