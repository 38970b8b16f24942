import { isArray, isObject, type Value } from "./value.ts";

/**
 * Numbers for values: two values that are known throughout have the same one exactly where they are deeply equal. Takes time in
 * proportion to the values, whatever they are: the keys inside are numbers again, never long texts, and nothing is compared in pairs.
 */
export class Identities {
  readonly #scalars = new Map<Value, number>();
  readonly #containers = new Map<string, number>();
  /** Values never change, and many are parts of several others. */
  readonly #seen = new Map<Value, number>();
  #next = 0;

  of(value: Value): number {
    if (typeof value !== "object" || value === null) return this.#number(this.#scalars, value);
    const seen = this.#seen.get(value);
    if (seen !== undefined) return seen;
    const made = this.#number(this.#containers, this.#key(value));
    this.#seen.set(value, made);
    return made;
  }

  #key(value: Value): string {
    if (isArray(value)) return `[${value.map((item) => this.of(item)).join(",")}`;
    if (!isObject(value)) return "?";
    const members = Object.entries(value).map(
      ([key, item]) => `${String(this.of(key))}:${String(this.of(item))}`,
    );
    return `{${members.sort().join(",")}`;
  }

  #number<K>(known: Map<K, number>, key: K): number {
    const found = known.get(key);
    if (found !== undefined) return found;
    this.#next += 1;
    known.set(key, this.#next);
    return this.#next;
  }
}
