import { isArray, isObject, isUnknown, type Value } from "../../../expression/value.ts";
import { entry, listAt, mapAt, textAt, type JsonTree } from "./json/tree.ts";
import { secret } from "./secret.ts";
import { isSecure, referred, type Types } from "./types.ts";

/**
 * The value of a parameter without what its type calls secure, at any depth: what is computed from a secret could show it, and
 * no check reads one. An empty text hides nothing.
 */
export function concealed(value: Value, definition: JsonTree | undefined, types: Types, name: string): Value {
  if (definition === undefined || isUnknown(value) || value === null || value === "") return value;
  if (isSecure(definition, types)) return secret(name);
  const target = referred(definition, types);
  if (isArray(value)) {
    const first = listAt(target, "prefixItems")?.items ?? [];
    return value.map((one, at) => concealed(one, first[at] ?? mapAt(target, "items"), types, name));
  }
  if (!isObject(value)) return value;
  const own = mapAt(target, "properties");
  const variant = variantOf(value, target);
  const rest = mapAt(target, "additionalProperties");
  const hidden = Object.entries(value).map(([key, inner]): [string, Value] => {
    const type = entry(own, key) ?? entry(mapAt(referredOr(variant, types), "properties"), key) ?? rest;
    return [key, concealed(inner, type, types, name)];
  });
  return Object.fromEntries(hidden);
}

/** Of a tagged union, the definition that the value's own tag picks. */
function variantOf(
  value: Readonly<Record<string, Value>>,
  target: JsonTree | undefined,
): JsonTree | undefined {
  const union = mapAt(target, "discriminator");
  const tag = value[textAt(union, "propertyName") ?? ""];
  return typeof tag === "string" ? entry(mapAt(union, "mapping"), tag) : undefined;
}

function referredOr(definition: JsonTree | undefined, types: Types): JsonTree | undefined {
  return definition && referred(definition, types);
}
