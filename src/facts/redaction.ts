import { holdsSign, withoutAddresses, withoutAddressesInJson } from "./decode/redact.ts";
import type { Fact } from "./fact.ts";
import { checkerOf } from "./schema/check.ts";
import { json, type Schema } from "./schema/schema.ts";
import type { SchemaShape } from "./schema/shape.ts";
import { factOf } from "./schema/unknown.ts";

/**
 * A fact as it may be kept and shown: no text of it that a person can write, at whatever depth, holds an e-mail address. It follows from the
 * schema of the kind, so that a new kind of fact needs nothing more: text of a pattern (an id, a name of the service, a fingerprint) stays
 * as it is, all other text and all free JSON is gone through. Decoders that know better what a value is for have redacted it before;
 * for them this changes nothing.
 * @throws Error when the value is not of the kind without its addresses, which is a mistake of ours
 */
export function redacted<T>(schema: Schema<T>, fact: Fact<T>): Fact<T> {
  const facts = factOf(schema);
  const clean = without(facts.shape, fact);
  if (clean === fact) return fact;
  if (!facts.is(clean)) throw new Error("a fact without its addresses is not of its kind");
  return clean;
}

/** The same value where there is nothing to redact. */
function without(shape: SchemaShape, value: unknown): unknown {
  switch (shape.kind) {
    case "text":
      return shape.pattern === undefined && typeof value === "string" ? withoutAddresses(value) : value;
    case "json":
      return holdsAddress(value) && json.is(value) ? withoutAddressesInJson(value) : value;
    case "list":
      return Array.isArray(value) ? items(value, shape.item) : value;
    case "record":
      return members(value, () => shape.value, shape.names?.pattern === undefined);
    case "object":
      return members(value, (key) => fieldOf(shape, key), false);
    case "variants": {
      const variant = shape.of.find((one) => checkerOf(one)(value, 0) === undefined);
      return variant === undefined ? value : without(variant, value);
    }
    case "fact":
      return members(
        value,
        (key) =>
          key === "value" ? shape.value : (fieldOf(shape.partly, key) ?? fieldOf(shape.unknown, key)),
        false,
      );
    case "named":
      return without(shape.shape(), value);
    case "number":
    case "flag":
    case "choice":
    case "anything":
      return value;
  }
}

function fieldOf(shape: SchemaShape, key: string): SchemaShape | undefined {
  if (shape.kind === "named") return fieldOf(shape.shape(), key);
  return shape.kind === "object" ? shape.fields[key]?.shape : undefined;
}

function items(list: readonly unknown[], shape: SchemaShape): readonly unknown[] {
  // Of long lists nearly no entry holds one, and looking for the sign is quicker than going by the shape.
  const mapped = list.map((item) => (holdsSign(item) ? without(shape, item) : item));
  return mapped.some((item, index) => item !== list[index]) ? mapped : list;
}

function members(
  value: unknown,
  shapeOf: (key: string) => SchemaShape | undefined,
  keysToo: boolean,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!holdsSign(value)) return value;
  const entries: [string, unknown][] = Object.entries(value);
  // Nearly all values stay as they are: nothing is made before one does not.
  let clean: [string, unknown][] | undefined;
  for (const [index, [key, member]] of entries.entries()) {
    const shape = shapeOf(key);
    const name = keysToo ? withoutAddresses(key) : key;
    const own = shape === undefined ? member : without(shape, member);
    if (name !== key || own !== member) clean ??= entries.slice(0, index);
    clean?.push([name, own]);
  }
  return clean === undefined ? value : Object.fromEntries(clean);
}

function holdsAddress(value: unknown): boolean {
  if (typeof value === "string") return withoutAddresses(value) !== value;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(holdsAddress);
}
