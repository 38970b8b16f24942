import { grounded, type Grounds } from "./grounds.ts";
import { entryOf, type Json } from "./json.ts";

const GROUNDS: unique symbol = Symbol("what is known of it all the same");
const WAITS: unique symbol = Symbol("known only after deployment");
const REST: unique symbol = Symbol("members that are not known");

/** A value that nobody can know before deployment; a symbol marks it, which no JSON document can forge. */
export interface Unknown {
  readonly [WAITS]: readonly string[];
  readonly [GROUNDS]?: Grounds;
}

/** `waits` names what would decide the value; `grounds` tells what is known of it all the same. */
export function unknown(waits: readonly string[], grounds?: Grounds): Unknown {
  const each = waits.length < 2 ? waits : [...new Set(waits)];
  return grounds === undefined ? { [WAITS]: each } : { [WAITS]: each, [GROUNDS]: grounds };
}

/** Undefined where nothing is known of it. */
export function groundsOf(value: Unknown): Grounds | undefined {
  return value[GROUNDS];
}

export function isUnknown(value: Value): value is Unknown {
  return typeof value === "object" && value !== null && WAITS in value;
}

/** JSON in which any part may be unknown until deployment. */
export type Value = null | boolean | number | string | readonly Value[] | ValueObject | Unknown;
export interface ValueObject {
  readonly [key: string]: Value;
  readonly [REST]?: readonly string[];
}

/** An object that may have more members than those that are known; a symbol marks it, and copies keep the mark. */
export function openObject(members: ValueObject, waits: readonly string[]): ValueObject {
  return { ...members, [REST]: waits };
}

/** What a member that is not among the known ones is: unknown in an open object, missing (undefined) in any other. */
export function restOf(object: ValueObject): Unknown | undefined {
  const waits = object[REST];
  return waits === undefined ? undefined : unknown(waits);
}

/** The members in place of those of an object, open where it is. */
export function withMembers(object: ValueObject, members: ValueObject): ValueObject {
  const waits = object[REST];
  return waits === undefined ? members : openObject(members, waits);
}

/** A member by key, as Azure compares keys; one that an open object does not name is unknown. */
export function memberOf(object: ValueObject, key: string): Value | undefined {
  const known = entryOf(object, key);
  return known === undefined ? restOf(object) : known;
}

export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
export function isObject(value: Value): value is ValueObject {
  return typeof value === "object" && value !== null && !isArray(value) && !isUnknown(value);
}

/** What the unknown parts of a value wait for; empty when it is known throughout. */
export function waitsOf(value: Value): readonly string[] {
  if (isUnknown(value)) return value[WAITS];
  if (isArray(value)) return value.flatMap(waitsOf);
  if (isObject(value)) return [...Object.values(value).flatMap(waitsOf), ...(value[REST] ?? [])];
  return [];
}

/** One unknown that waits for everything that any of the values waits for, or undefined when all are known. */
export function anyUnknown(values: readonly Value[]): Unknown | undefined {
  if (values.every(isKnown)) return undefined;
  const waits = values.flatMap(waitsOf);
  return waits.length === 0 ? undefined : unknown(waits, grounded(values.flatMap(allGrounds)));
}

/** What is known of each unknown part. */
function allGrounds(value: Value): (Grounds | undefined)[] {
  if (isUnknown(value)) return [value[GROUNDS]];
  if (isArray(value)) return value.flatMap(allGrounds);
  if (!isObject(value)) return [];
  return [...Object.values(value).flatMap(allGrounds), ...(value[REST] === undefined ? [] : [undefined])];
}

/** True when nothing of a value waits for anything. */
export function isKnown(value: Value): value is Json {
  if (typeof value !== "object" || value === null) return true;
  if (isUnknown(value)) return value[WAITS].length === 0;
  if (isArray(value)) return value.every(isKnown);
  return Object.values(value).every(isKnown) && (value[REST] ?? []).length === 0;
}

/** The type's name as the service writes it in its messages. */
export function typeName(value: Value): string {
  if (value === null) return "Null";
  if (isUnknown(value)) return "Unknown";
  if (isArray(value)) return "Array";
  if (typeof value === "object") return "Object";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Float";
  return typeof value === "string" ? "String" : "Boolean";
}

/** Three-valued truth of conditions. */
export type Truth = boolean | Unknown;

export function not(truth: Truth): Truth {
  return isUnknown(truth) ? truth : !truth;
}

/**
 * Typed deep equality, case-sensitive for text; object members by exact key in any order. A part that is unknown
 * leaves the answer unknown unless another part already differs.
 */
export function deepEquals(a: Value, b: Value): Truth {
  if (isUnknown(a) || isUnknown(b)) return anyUnknown([a, b]) ?? false;
  if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length) return false;
    return every(a.map((item, index): [Value, Value] => [item, b[index] ?? null]));
  }
  if (isObject(a) || isObject(b)) {
    if (!isObject(a) || !isObject(b)) return false;
    const rest = restOf(a) ?? restOf(b);
    if (rest !== undefined) return openEquals(a, b, rest);
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key))) return false;
    return every(keys.map((key): [Value, Value] => [a[key] ?? null, b[key] ?? null]));
  }
  return a === b;
}

/** Two objects of which one is open: different where members that are known differ, else unknown. */
function openEquals(a: ValueObject, b: ValueObject, rest: Unknown): Truth {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const differ = keys.some((key) => {
    const [own, other] = [memberOf(a, key), memberOf(b, key)];
    return own === undefined || other === undefined || deepEquals(own, other) === false;
  });
  return differ ? false : rest;
}

function every(pairs: readonly (readonly [Value, Value])[]): Truth {
  let waits: Unknown | undefined;
  for (const [a, b] of pairs) {
    const same = deepEquals(a, b);
    if (same === false) return false;
    if (isUnknown(same)) waits ??= same;
  }
  return waits ?? true;
}
