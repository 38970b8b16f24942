import { readFileSync } from "node:fs";
import type { Json, JsonObject } from "../../src/policy/model.ts";

export type { Json, JsonObject };

export function isJsonArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value) && value.every(isJson);
}

export function isJsonObject(value: unknown): value is JsonObject {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isJson)
  );
}

export function isJson(value: unknown): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  return isJsonArray(value) || isJsonObject(value);
}

/** @throws SyntaxError when the text is no JSON. */
export function parseJson(text: string): Json {
  const value: unknown = JSON.parse(text);
  if (!isJson(value)) throw new SyntaxError("not JSON");
  return value;
}

/** Reads a JSON file that must hold an object. A byte order mark is allowed: some published files have one. */
export function readJsonObject(path: string): JsonObject {
  const value = parseJson(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  if (!isJsonObject(value)) throw new Error(`${path} does not hold a JSON object`);
  return value;
}

/** The object at `key`, or an empty one. */
export function objectAt(value: Json | undefined, key: string): JsonObject {
  const inner = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isJsonObject(inner) ? inner : {};
}

/** The string at `key`, or an empty one. */
export function stringAt(value: Json | undefined, key: string): string {
  const inner = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof inner === "string" ? inner : "";
}

/** The list at `key`, or an empty one. */
export function listAt(value: Json | undefined, key: string): readonly Json[] {
  const inner = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isJsonArray(inner) ? inner : [];
}

/** The strings of the list at `key`. */
export function stringsAt(value: Json | undefined, key: string): readonly string[] {
  return listAt(value, key).filter((item): item is string => typeof item === "string");
}
