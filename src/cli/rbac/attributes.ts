import { entryOf } from "../../expression/json.ts";
import { isJsonArray, isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import type { Attributes, AttributeValue } from "../../rbac/condition/attributes.ts";
import { SOURCES, type Scalar, type AttributeSource } from "../../rbac/condition/ast.ts";
import { texts } from "../../facts/decode/loose.ts";

type Maps = Record<AttributeSource | "any", Map<string, AttributeValue>>;

/** Members that hold attributes rather than being one. */
const WRAPPERS = new Set(["properties", "attributes", "body"]);

/**
 * Attributes for conditions. `request` may sort them by source, `{resource: {…}, principal: {…}, environment: {…}, request: {…}}`, name
 * the source in the key, `@Resource[…]`, or just list them: then they serve every source. A body of the request with
 * `properties` is read like that too. `subOperation` names the sub-operation.
 */
export function readAttributes(request: JsonObject, principal: JsonObject): Attributes {
  const maps: Maps = {
    request: new Map(),
    resource: new Map(),
    principal: new Map(),
    environment: new Map(),
    any: new Map(),
  };
  const stated = entryOf(request, "request");
  if (isJsonObject(stated)) gather(stated, "any", maps, 0);
  const own = entryOf(principal, "attributes");
  if (isJsonObject(own)) gather(own, "principal", maps, 0);
  for (const source of ["resource", "environment"] as const) {
    const beside = entryOf(request, source);
    if (isJsonObject(beside)) gather(beside, source, maps, 0);
  }
  const subOperations = subOperationsOf(isJsonObject(stated) ? stated : {});
  return { ...maps, ...(subOperations === undefined ? {} : { subOperations }) };
}

function subOperationsOf(request: JsonObject): string[] | undefined {
  const value = entryOf(request, "subOperation") ?? entryOf(request, "subOperations");
  if (value === undefined) return undefined;
  return texts(value, "subOperation").filter((one) => one !== "");
}

function gather(values: JsonObject, source: AttributeSource | "any", maps: Maps, depth: number): void {
  for (const [key, value] of Object.entries(values)) {
    const lower = key.toLowerCase();
    const inner = isJsonObject(value) && depth < 4 ? value : undefined;
    const named = SOURCES.find((one) => lower === one || lower === `@${one}`);
    if (inner !== undefined && source === "any" && named !== undefined) gather(inner, named, maps, depth + 1);
    else if (inner !== undefined && WRAPPERS.has(lower)) gather(inner, source, maps, depth + 1);
    else put(key, value, source, maps);
  }
}

const NAMED = /^@?([a-z]+)\s*\[(.*)\]$/is;

function put(key: string, value: Json, source: AttributeSource | "any", maps: Maps): void {
  const plain = plainOf(value);
  if (plain === undefined) return;
  const [, word = "", name = ""] = NAMED.exec(key.trim()) ?? [];
  const named = SOURCES.find((one) => one === word.toLowerCase());
  if (named === undefined) maps[source].set(key, plain);
  else maps[named].set(name, plain);
}

/** Undefined: no value that a condition could compare. */
function plainOf(value: Json): AttributeValue | undefined {
  if (isJsonArray(value)) {
    const scalars = value.filter(isScalar);
    return scalars.length === value.length ? scalars : undefined;
  }
  return value === null || isScalar(value) ? value : undefined;
}

function isScalar(value: Json): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
