import { resourceId, type ResourceId } from "../../base/resource-id.ts";
import { guid, region, type Guid, type Region } from "../../base/names.ts";
import { pathText, type Pointer } from "../../base/place.ts";
import type { Json } from "../../policy/model.ts";

/** An answer is not what its operation documents: where, and what was expected there. */
export class Malformed extends Error {
  /** `value[3].properties.amount` */
  readonly path: string;
  readonly expected: string;

  constructor(path: Pointer, expected: string) {
    super(`${pathText(path)}: expected ${expected}`);
    this.name = "Malformed";
    this.path = pathText(path);
    this.expected = expected;
  }
}

/** Deeper than any policy rule that the service accepts, and far from the end of our stack. */
const MAX_DEPTH = 128;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth > MAX_DEPTH) return false;
  return Object.values(value).every((item) => isJson(item, depth + 1));
}

/**
 * A value of an answer and the path to it. Reading a wrong type throws {@link Malformed}; `null` counts as absent,
 * since services write either; fields nobody reads are ignored.
 */
export class Cursor {
  readonly #value: unknown;
  /** Where it stands: its path is put together only when something is wrong there, for most answers never. */
  readonly #within: Cursor | undefined;
  readonly #key: string | number;

  constructor(value: unknown, within?: Cursor, key: string | number = "") {
    this.#value = value;
    this.#within = within;
    this.#key = key;
  }

  #path(): Pointer {
    return this.#within === undefined ? [] : [...this.#within.#path(), this.#key];
  }

  get absent(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  /** Written at all, if only as `null`. */
  get given(): boolean {
    return this.#value !== undefined;
  }

  fail(expected: string): never {
    throw new Malformed(this.#path(), expected);
  }

  /** A field of an object; absent when the object has none of its own. */
  at(key: string): Cursor {
    if (!isObject(this.#value)) this.fail("an object");
    const value = Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
    return new Cursor(value, this, key);
  }

  /** What `read` makes of a value that is there; undefined for one that is not. */
  optional<T>(read: (cursor: this) => T): T | undefined {
    return this.absent ? undefined : read(this);
  }

  isObject(): boolean {
    return isObject(this.#value);
  }

  text(): string {
    return typeof this.#value === "string" ? this.#value : this.fail("a string");
  }

  /** Undefined for what is no text. */
  textIfAny(): string | undefined {
    return typeof this.#value === "string" ? this.#value : undefined;
  }

  flag(): boolean {
    return typeof this.#value === "boolean" ? this.#value : this.fail("true or false");
  }

  number(): number {
    return typeof this.#value === "number" && Number.isFinite(this.#value)
      ? this.#value
      : this.fail("a number");
  }

  items(): Cursor[] {
    if (!isList(this.#value)) this.fail("a list");
    return this.#value.map((item, index) => new Cursor(item, this, index));
  }

  /** None when the list is absent. */
  itemsIfAny(): Cursor[] {
    return this.absent ? [] : this.items();
  }

  texts(): string[] {
    return this.itemsIfAny().map((item) => item.text());
  }

  /** Own fields of an object, in the order of the answer. */
  entries(): [string, Cursor][] {
    if (!isObject(this.#value)) this.fail("an object");
    return Object.entries(this.#value).map(([key, value]) => [key, new Cursor(value, this, key)]);
  }

  /** Free JSON: `null` is a value here. */
  json(): Json {
    return isJson(this.#value) ? this.#value : this.fail(`a JSON value at most ${String(MAX_DEPTH)} deep`);
  }

  guid(): Guid {
    return guid(this.text()) ?? this.fail("a GUID");
  }

  /** The GUID at the end of an id, which may or may not have a scope in front. */
  lastGuid(): Guid {
    const text = this.text();
    return guid(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
  }

  id(): ResourceId {
    return resourceId(this.text()) ?? this.fail("an Azure resource id");
  }

  /** Display names such as `East US (Stage)` become the programmatic name, here `eastusstage`. */
  region(): Region {
    const text = this.text();
    return region(text) ?? region(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
  }
}

type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
type Required<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

function hasNoUndefined<T extends object>(fields: object): fields is Required<T> & Optional<T> {
  return !Object.values(fields).includes(undefined);
}

/** Drops the fields that are undefined, so that an absent field is absent and not `undefined`. */
export function dense<T extends object>(fields: T): Required<T> & Optional<T> {
  if (hasNoUndefined<T>(fields)) return fields;
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (!hasNoUndefined<T>(present)) throw new Error("an undefined field was kept");
  return present;
}

/** Lists come in no order that the services promise; facts are kept in this one. Code units, so no locale decides. */
export function inOrder<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, by: key(item).toLowerCase() }))
    .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ item }) => item);
}
