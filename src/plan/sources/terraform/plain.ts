import type { Json, JsonObject } from "../../../expression/json.ts";

export function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
export function isMap(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !isList(json);
}
/** Own member of that very name. */
export function memberIn(json: Json | undefined, name: string): Json | undefined {
  return isMap(json) && Object.hasOwn(json, name) ? json[name] : undefined;
}
export function textIn(json: Json | undefined): string | undefined {
  return typeof json === "string" ? json : undefined;
}
export function itemsIn(json: Json | undefined): readonly Json[] {
  return isList(json) ? json : [];
}
