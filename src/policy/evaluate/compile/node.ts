import { stringOf } from "../../../expression/functions/plain.ts";
import { entryOf } from "../../../expression/json.ts";
import {
  isArray,
  isObject,
  isUnknown,
  restOf,
  type Value,
  type ValueObject,
} from "../../../expression/value.ts";

/** A key as a rule writes it, and in lower case. */
export interface Key {
  readonly written: string;
  readonly lower: string;
}

export function keyOf(written: string): Key {
  return { written, lower: written.toLowerCase() };
}

/** A value of a resource with what comparisons ask of it again and again, each made when it is first asked for. */
export class ValueNode {
  readonly value: Value;
  #text: string | undefined;
  #members: Map<string, ValueNode | undefined> | undefined;
  /** Members by lower-case key would not tell keys apart that differ in casing alone. */
  #ambiguous = false;
  readonly #scalar: boolean;

  constructor(value: Value) {
    this.value = value;
    this.#scalar = typeof value !== "object" || value === null;
  }

  /** The value as text in lower case; undefined for an array or object. */
  get text(): string | undefined {
    if (this.#text === undefined && this.#scalar) this.#text = stringOf(this.value).toLowerCase();
    return this.#text;
  }

  /** A member of an object. What lies beneath an unknown value is that value. */
  at(key: Key): ValueNode | undefined {
    const { value } = this;
    if (this.#scalar || isArray(value)) return undefined;
    if (this.#members === undefined) {
      if (isUnknown(value)) return this;
      if (isObject(value)) this.#members = this.#read(value);
    }
    if (this.#ambiguous && isObject(value)) {
      const found = entryOf(value, key.written);
      return found === undefined ? this.#rest(value) : new ValueNode(found);
    }
    const found = this.#members?.get(key.lower);
    return found === undefined && isObject(value) ? this.#rest(value) : found;
  }

  /** A member that is not among those known. */
  #rest(value: ValueObject): ValueNode | undefined {
    const rest = restOf(value);
    return rest === undefined ? undefined : new ValueNode(rest);
  }

  #read(value: Readonly<Record<string, Value>>): Map<string, ValueNode | undefined> {
    const members = new Map<string, ValueNode | undefined>();
    for (const [key, inner] of Object.entries(value)) {
      const lower = key.toLowerCase();
      if (members.has(lower)) this.#ambiguous = true;
      members.set(lower, new ValueNode(inner));
    }
    return members;
  }
}

/** The node at a path; undefined where it is missing. */
export function lookUp(root: ValueNode, keys: readonly Key[]): ValueNode | undefined {
  let at: ValueNode | undefined = root;
  for (let index = 0; at !== undefined && index < keys.length; index += 1) {
    const key = keys[index];
    if (key !== undefined) at = at.at(key);
  }
  return at;
}
