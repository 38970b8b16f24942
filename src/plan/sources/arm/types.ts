import { say, type Sentence } from "../../../base/sentence.ts";
import {
  deepEquals,
  isArray,
  isObject,
  isUnknown,
  typeName,
  type Value,
  type ValueObject,
} from "../../../expression/value.ts";
import { entryOf, type Json } from "../../../expression/json.ts";
import { entry, listAt, mapAt, plain, textAt, type JsonMap, type JsonTree } from "./json/tree.ts";

/** Where the named types of a definition are found. */
export interface Types {
  readonly template: JsonMap;
}

/** What is wrong with a value; `path` is the part of it that is, empty for the whole. */
export interface TypeFault {
  readonly path: string;
  readonly message: Sentence;
}

const MOST_FAULTS = 20;
const MOST_REFERENCES = 32;

/** Checks a value against a parameter or a type of a template. Unknown parts are taken to fit. */
export function checkType(value: Value, definition: JsonMap, types: Types): readonly TypeFault[] {
  const faults: TypeFault[] = [];
  check(value, definition, "", {
    types,
    say: (path, message) => void faults.push({ path, message }),
    left: () => MOST_FAULTS - faults.length,
  });
  return faults.slice(0, MOST_FAULTS);
}

/** True when null is a value of it. */
export function nullable(definition: JsonTree, types: Types): boolean {
  if (flag(definition, "nullable") !== undefined) return flag(definition, "nullable") === true;
  const target = referred(definition, types);
  return target !== undefined && target !== definition && flag(target, "nullable") === true;
}

/** True for a type whose values nobody may see. */
export function isSecure(definition: JsonTree, types: Types): boolean {
  return /^secure/i.test(textAt(referred(definition, types), "type") ?? "");
}

interface Checker {
  readonly types: Types;
  readonly say: (path: string, message: Sentence) => void;
  readonly left: () => number;
}

/** The definition that `$ref` leads to, itself when there is none; undefined when it leads nowhere. */
export function referred(definition: JsonTree, { template }: Types): JsonTree | undefined {
  let at: JsonTree | undefined = definition;
  for (let hops = 0; hops < MOST_REFERENCES; hops += 1) {
    const pointer: string | undefined = textAt(at, "$ref");
    if (pointer === undefined) return at;
    at = pointer
      .replace(/^#\//, "")
      .split("/")
      .reduce<JsonTree | undefined>((tree, step) => entry(tree, unescaped(step)), template);
  }
  return undefined;
}

function unescaped(step: string): string {
  let text = step.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    text = decodeURIComponent(text);
  } catch {
    // A percent sign of the name itself.
  }
  return text;
}

function check(value: Value, definition: JsonTree, path: string, to: Checker): void {
  if (isUnknown(value) || to.left() <= 0) return;
  if (value === null && nullable(definition, to.types)) return;
  const target = referred(definition, to.types);
  if (target?.kind !== "map") {
    to.say(path, say`has the type ${textAt(definition, "$ref") ?? ""}, which the template does not define`);
    return;
  }
  // Beside a `$ref` stand limits that narrow the type referred to.
  for (const part of new Set([target, definition])) if (part.kind === "map") narrow(value, part, path, to);
}

function narrow(value: Value, definition: JsonMap, path: string, to: Checker): void {
  const type = textAt(definition, "type")?.toLowerCase();
  const fits = type === undefined ? undefined : TYPES[type];
  if (type !== undefined && fits === undefined) {
    to.say(path, say`has the type ${type}, which no template has`);
    return;
  }
  if (fits?.(value) === false) {
    to.say(path, say`must be of type ${type ?? ""}, not ${typeName(value)}`);
    return;
  }
  limits(value, definition, path, to);
  const allowed = listAt(definition, "allowedValues");
  if (allowed !== undefined) allowedOnly(value, allowed.items.map(plain), path, to);
  if (isArray(value)) elements(value, definition, path, to);
  else if (isObject(value)) members(value, definition, path, to);
}

const TYPES: Readonly<Record<string, (value: Value) => boolean>> = {
  string: (value) => typeof value === "string",
  securestring: (value) => typeof value === "string",
  int: (value) => typeof value === "number" && Number.isInteger(value),
  bool: (value) => typeof value === "boolean",
  array: isArray,
  object: isObject,
  secureobject: isObject,
};

function limits(value: Value, definition: JsonMap, path: string, to: Checker): void {
  const [min, max] = [number(definition, "minValue"), number(definition, "maxValue")];
  if (typeof value === "number") {
    if (min !== undefined && value < min) to.say(path, say`is ${value}, less than ${min}`);
    if (max !== undefined && value > max) to.say(path, say`is ${value}, more than ${max}`);
  }
  const length = typeof value === "string" || isArray(value) ? value.length : undefined;
  const [least, most] = [number(definition, "minLength"), number(definition, "maxLength")];
  if (length === undefined) return;
  if (least !== undefined && length < least) to.say(path, say`has the length ${length}, less than ${least}`);
  if (most !== undefined && length > most) to.say(path, say`has the length ${length}, more than ${most}`);
}

/** A list of allowed values holds for the elements of an array, too. Text is compared without regard to case. */
function allowedOnly(value: Value, allowed: readonly Json[], path: string, to: Checker): void {
  const same = (one: Value): boolean =>
    allowed.some((candidate) =>
      typeof candidate === "string" && typeof one === "string"
        ? candidate.toLowerCase() === one.toLowerCase()
        : deepEquals(candidate, one) !== false,
    );
  if (same(value) || (isArray(value) && value.every((item) => isUnknown(item) || same(item)))) return;
  to.say(path, say`is not one of the allowed values ${allowed.map((item) => JSON.stringify(item))}`);
}

function elements(value: readonly Value[], definition: JsonMap, path: string, to: Checker): void {
  const first = listAt(definition, "prefixItems")?.items ?? [];
  const rest = entry(definition, "items");
  for (const [index, item] of value.entries()) {
    const of = first[index] ?? rest;
    if (of?.kind === "map") check(item, of, `${path}[${String(index)}]`, to);
    else if (of?.kind === "scalar" && of.value === false) {
      to.say(path, say`has more than ${first.length} elements`);
      return;
    }
  }
}

function members(value: ValueObject, definition: JsonMap, path: string, to: Checker): void {
  const declared = mapAt(definition, "properties");
  const below = (name: string): string => (path === "" ? name : `${path}.${name}`);
  for (const [name, of] of declared?.entries ?? []) {
    const item = entryOf(value, name);
    if (item !== undefined) check(item, of, below(name), to);
    else if (!nullable(of, to.types)) to.say(path, say`is missing the property ${name}`);
  }
  chosen(value, definition, path, to);
  const others = entry(definition, "additionalProperties");
  const sealed = others?.kind === "scalar" && others.value === false;
  if (others?.kind !== "map" && !sealed) return;
  for (const [name, item] of Object.entries(value)) {
    if (
      entry(declared, name) !== undefined ||
      name === textAt(mapAt(definition, "discriminator"), "propertyName")
    )
      continue;
    if (sealed) to.say(path, say`has the property ${name}, which its type does not know`);
    else check(item, others, below(name), to);
  }
}

/** A tagged union: one property says which of several types the object has. */
function chosen(value: ValueObject, definition: JsonMap, path: string, to: Checker): void {
  const tag = mapAt(definition, "discriminator");
  const property = textAt(tag, "propertyName");
  const types = mapAt(tag, "mapping");
  if (property === undefined || types === undefined) return;
  const choice = entryOf(value, property);
  if (choice !== undefined && isUnknown(choice)) return;
  const of = typeof choice === "string" ? entry(types, choice) : undefined;
  if (of === undefined) to.say(path, say`needs ${property} to be one of ${[...types.entries.keys()]}`);
  else check(value, of, path, to);
}

function number(tree: JsonTree, name: string): number | undefined {
  const found = entry(tree, name);
  return found?.kind === "scalar" && typeof found.value === "number" ? found.value : undefined;
}
function flag(tree: JsonTree, name: string): boolean | undefined {
  const found = entry(tree, name);
  return found?.kind === "scalar" && typeof found.value === "boolean" ? found.value : undefined;
}
