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
 * True for what `JSON.parse` can give, at most `depth` levels deep and `nodes` values large. Descends no deeper than
 * `depth`, so that a hostile document cannot exhaust the stack, and a cycle ends there.
 */
export function isJson(value: unknown, limits = { depth: 128, nodes: 2_000_000 }): value is Json {
  const { depth, nodes } = limits;
  return nodes >= 1 && (isContainer(value) ? within(value, depth, nodes - 1) >= 0 : isScalar(value));
}

/**
 * How many values may still follow after those of a container; negative for what is no JSON, too deep or too large.
 * Written for its first run, of which most of the time of a cold start goes by: no iterators, no lists of values.
 */
function within(container: Container, depth: number, nodes: number): number {
  let left = nodes;
  if (Array.isArray(container)) {
    const items: readonly unknown[] = container;
    left -= items.length;
    if (left < 0 || (depth <= 0 && items.length > 0)) return -1;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (isContainer(item)) {
        left = within(item, depth - 1, left);
        if (left < 0) return -1;
      } else if (!isScalar(item)) return -1;
    }
    return left;
  }
  const prototype: unknown = Object.getPrototypeOf(container);
  if (prototype !== Object.prototype && prototype !== null) return -1;
  for (const key in container) {
    left -= 1;
    if (left < 0 || depth <= 0) return -1;
    const inner = container[key];
    if (isContainer(inner)) {
      left = within(inner, depth - 1, left);
      if (left < 0) return -1;
    } else if (!isScalar(inner)) return -1;
  }
  return left;
}

function isScalar(value: unknown): boolean {
  if (typeof value === "string" || value === null || typeof value === "boolean") return true;
  return typeof value === "number" && Number.isFinite(value);
}

/** Own entry by key: exact first, else without regard to case, as Azure compares property names. */
export function entryOf<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  if (Object.hasOwn(object, key)) return object[key];
  const wanted = key.toLowerCase();
  for (const name of Object.keys(object))
    if (name.length === key.length && name.toLowerCase() === wanted) return object[name];
  return undefined;
}
