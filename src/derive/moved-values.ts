import { parseResourceId } from "../base/resource-id.ts";
import { REGION_NAMES } from "../catalog/regions/names.ts";
import { isKnown, type Value } from "../expression/value.ts";
import type { Json, JsonObject } from "../expression/json.ts";
import type { Manifest } from "../manifest/model.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import { movedTexts, type MovedTexts } from "./moved-texts.ts";
import type { ScopeMap } from "./scope-map.ts";

/** Whether a value of the source and one of the target are the same, or become so by the move. */
export type SameValue = (source: Value, target: Value) => "yes" | "no" | "unknown";

/**
 * Compares values by what the move makes of them: the source region, however it is written, becomes the target's, ids become those of the
 * scope map, names are renamed as the manifest renames its resources. Lists of texts are compared as sets; one that holds the region of
 * either side is the same, since the source stays in force until it is gone. Text without regard to case, as policies compare it.
 */
export function sameValueOf(manifest: Manifest, scopes: ScopeMap): SameValue {
  const same = jsonEquality(movedTexts(manifest, scopes));
  return (source, target) =>
    isKnown(source) && isKnown(target) ? (same(source, target) ? "yes" : "no") : "unknown";
}

function jsonEquality(texts: MovedTexts): (source: Json, target: Json) => boolean {
  const same = (a: Json, b: Json): boolean => {
    // A value compared with itself: of an initiative that is assigned once and binds both sides, most are.
    if (a === b) return true;
    if (typeof a === "string" && typeof b === "string") return texts.same(a, b);
    if (isJsonArray(a) || isJsonArray(b)) return isJsonArray(a) && isJsonArray(b) && sameLists(a, b);
    if (!isJsonObject(a) || !isJsonObject(b)) return false;
    // Nearly every name stands on both sides as it is; only of the others is each pair looked at.
    const isAt = (key: string, value: Json): boolean => {
      const there = memberOf(b, key);
      if (there !== undefined && same(value, there)) return true;
      return Object.entries(b).some(([name, other]) => texts.same(key, name) && same(value, other));
    };
    return (
      Object.entries(a).every(([key, value]) => isAt(key, value)) &&
      Object.keys(b).every(
        (name) => Object.hasOwn(a, name) || Object.keys(a).some((key) => texts.same(key, name)),
      )
    );
  };
  const sameLists = (a: readonly Json[], b: readonly Json[]): boolean =>
    a.every(isText) && b.every(isText)
      ? texts.sameSets(a, b)
      : a.length === b.length && a.every((item, index) => same(item, b[index] ?? null));
  return same;
}

function memberOf(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isText(value: Json): value is string {
  return typeof value === "string";
}

/** A value of the source as the target needs it: texts that are a region or the id of something that moves. Others stay as they are. */
export function valueAtTarget(value: Json, manifest: Manifest, scopes: ScopeMap): Json {
  const { source, target } = manifest;
  const displayed = REGION_NAMES.find((name) => plainRegion(name) === target.region);
  const moved = (text: string): string => {
    if (plainRegion(text) === source.region)
      return text.includes(" ") ? (displayed ?? target.region) : target.region;
    const place = parseResourceId(text) === undefined ? undefined : scopes.of(text);
    const [first] = place?.kind === "at" ? place.scopes : [];
    return first?.kind === "scope" ? first.scope : text;
  };
  const all = (json: Json): Json => {
    if (typeof json === "string") return moved(json);
    if (isJsonArray(json)) {
      const items = json.map(all);
      return items.filter((item, index) => typeof item !== "string" || items.indexOf(item) === index);
    }
    return isJsonObject(json)
      ? Object.fromEntries(Object.entries(json).map(([key, item]) => [moved(key), all(item)]))
      : json;
  };
  return all(value);
}

function plainRegion(text: string): string {
  return text.toLowerCase().replaceAll(" ", "");
}
