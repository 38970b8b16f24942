import { stringOf } from "../../../expression/functions/plain.ts";
import { isArray, isUnknown, restOf, type Value, type ValueObject } from "../../../expression/value.ts";
import type { Resource } from "../situation.ts";

/** A key as a rule writes it, and in lower case. */
export interface Key {
  readonly written: string;
  readonly lower: string;
  /** Objects have something of this name without having such a member. */
  readonly isInherited: boolean;
}

export function keyOf(written: string): Key {
  return { written, lower: written.toLowerCase(), isInherited: written in Object.prototype };
}

/** The resource that is looked at. */
export interface CurrentResource {
  /** Among all that were asked about: what is kept for one is not taken for another. */
  readonly number: number;
  readonly resource: Resource;
  readonly root: ValueNode;
}

/** The keys of a larger object are looked up and not gone through. */
const FEW = 16;

/** A value of a resource with what comparisons ask of it again and again, each made when it is first asked for. */
export class ValueNode {
  readonly value: Value;
  #text: string | undefined;
  #keys: readonly string[] | undefined;
  /** Of many members: as they are written, by lower case. */
  #written: Map<string, string> | undefined;
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
    if (typeof value !== "object" || value === null || isArray(value)) return undefined;
    if (isUnknown(value)) return this;
    const { written } = key;
    const exact = key.isInherited && !Object.hasOwn(value, written) ? undefined : value[written];
    if (exact !== undefined) return new ValueNode(exact);
    const other = this.#spelling(value, key);
    const found = other === undefined ? restOf(value) : value[other];
    return found === undefined ? undefined : new ValueNode(found);
  }

  /** How the first key is written that is the same but for its casing. */
  #spelling(value: ValueObject, { written: { length }, lower }: Key): string | undefined {
    const keys = (this.#keys ??= Object.keys(value));
    if (keys.length > FEW) return (this.#written ??= spellings(keys)).get(spelling(lower, length));
    for (const key of keys) if (key.length === length && key.toLowerCase() === lower) return key;
    return undefined;
  }
}

function spellings(keys: readonly string[]): Map<string, string> {
  const written = new Map<string, string>();
  for (const key of keys) {
    const form = spelling(key.toLowerCase(), key.length);
    if (!written.has(form)) written.set(form, key);
  }
  return written;
}

/** A few letters have a lower case of another length: keys are the same only where they are as long as written, too. */
function spelling(lower: string, length: number): string {
  return lower.length === length ? lower : `${lower} ${String(length)}`;
}
