import type { Json, JsonObject } from "./model.ts";

export { entryOf } from "../expression/json.ts";

export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
export function isJsonArray(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
/** The array, or none for anything else. */
export function listOf(json: Json | undefined): readonly Json[] {
  return isJsonArray(json) ? json : [];
}
