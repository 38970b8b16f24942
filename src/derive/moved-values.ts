import { parseResourceId, sameId } from "../base/resource-id.ts";
import { sameText, type Region } from "../base/names.ts";
import { BACKUP_CODES } from "../catalog/regions/backup-codes.ts";
import { REGION_NAMES } from "../catalog/regions/names.ts";
import { isKnown, type Value } from "../expression/value.ts";
import type { Json } from "../expression/json.ts";
import type { Manifest } from "../manifest/model.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import { renamed, renamingsOf } from "./renaming.ts";
import type { ScopeMap } from "./scope-map.ts";

/** Whether a value of the source and one of the target are the same, or become so by the move. */
export type SameValue = (source: Value, target: Value) => "yes" | "no" | "unknown";

/** Stands for the region, and for the subscription, of either side. No text of Azure holds such a character. */
const [REGION, SUBSCRIPTION] = ["\u0001", "\u0002"];

/**
 * Compares values by what the move makes of them: the source region, however it is written, becomes the target's, ids become those of the
 * scope map, names are renamed as the manifest renames its resources. Lists of texts are compared as sets; one that holds the region of
 * either side is the same, since the source stays in force until it is gone. Text without regard to case, as policies compare it.
 */
export function sameValueOf(manifest: Manifest, scopes: ScopeMap): SameValue {
  const same = jsonEquality(textEquality(manifest, scopes));
  return (source, target) =>
    isKnown(source) && isKnown(target) ? (same(source, target) ? "yes" : "no") : "unknown";
}

type SameText = (source: string, target: string) => boolean;

function jsonEquality(alike: SameText): (source: Json, target: Json) => boolean {
  const same = (a: Json, b: Json): boolean => {
    if (typeof a === "string" && typeof b === "string") return alike(a, b);
    if (isJsonArray(a) || isJsonArray(b)) return isJsonArray(a) && isJsonArray(b) && sameLists(a, b);
    if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
    const [own, other] = [Object.entries(a), Object.entries(b)];
    const has = (key: string, value: Json): boolean =>
      other.some(([name, there]) => alike(key, name) && same(value, there));
    return (
      own.every(([key, value]) => has(key, value)) &&
      other.every(([name]) => own.some(([key]) => alike(key, name)))
    );
  };
  const sameLists = (a: readonly Json[], b: readonly Json[]): boolean => {
    if (!a.every(isText) || !b.every(isText))
      return a.length === b.length && a.every((item, index) => same(item, b[index] ?? null));
    return (
      a.every((item) => b.some((other) => alike(item, other))) &&
      b.every((other) => a.some((item) => alike(item, other)))
    );
  };
  return same;
}

function isText(value: Json): value is string {
  return typeof value === "string";
}

function textEquality(manifest: Manifest, scopes: ScopeMap): SameText {
  const { source, target } = manifest;
  const [marksSource, marksTarget] = [marker(source.region), marker(target.region)];
  const renamings = renamingsOf(manifest);
  return (a, b) => {
    if (sameText(a, b)) return true;
    const [old, fresh] = [a.toLowerCase(), b.toLowerCase()];
    const [from, to] = [
      marksSource(old).replaceAll(source.subscription.id, SUBSCRIPTION),
      marksTarget(fresh).replaceAll(target.subscription.id, SUBSCRIPTION),
    ];
    if (from === to || sameLocation(from, to)) return true;
    if (renamed(old.replaceAll(source.subscription.id, target.subscription.id), renamings).includes(fresh))
      return true;
    return isCounterpart(a, b, scopes);
  };
}

/** `Sweden Central` and `swedencentral`: a text that is a region and nothing else. */
function sameLocation(a: string, b: string): boolean {
  return a.replaceAll(" ", "") === b.replaceAll(" ", "");
}

/** The id of a resource of the source, and that of the resource that takes its place. */
function isCounterpart(a: string, b: string, scopes: ScopeMap): boolean {
  if (parseResourceId(a) === undefined || parseResourceId(b) === undefined) return false;
  const place = scopes.of(a);
  if (place.kind !== "at") return false;
  return place.scopes.some((one) =>
    one.kind === "scope"
      ? sameId(one.scope, b)
      : one.kind === "tail" && b.toLowerCase().endsWith(one.tail.toLowerCase()),
  );
}

/** Puts a mark wherever a text names the region: by its name, as it is displayed, or by its code in a zone of Azure Backup. */
function marker(region: Region): (lower: string) => string {
  const displayed = REGION_NAMES.map((name) => name.toLowerCase());
  const own = displayed.find((name) => name.replaceAll(" ", "") === region);
  const names = new Set([region, ...(own === undefined ? [] : spellings(own))]);
  // The name of another region may hold this one's: West US is not in westus2.
  const others = displayed
    .filter((name) => name !== own)
    .flatMap(spellings)
    .filter((other) => [...names].some((name) => other.includes(name)));
  const longestFirst = [...names, ...others].toSorted((a, b) => b.length - a.length);
  const code = Object.hasOwn(BACKUP_CODES, region) ? BACKUP_CODES[region] : undefined;
  return (lower) => {
    const zoned =
      code === undefined
        ? lower
        : lower.replace(`privatelink.${code}.backup.`, `privatelink.${REGION}.backup.`);
    let marked = "";
    for (let at = 0; at < zoned.length;) {
      const name = longestFirst.find((one) => zoned.startsWith(one, at));
      marked += name === undefined ? (zoned[at] ?? "") : names.has(name) ? REGION : name;
      at += name?.length ?? 1;
    }
    return marked;
  };
}

function spellings(displayed: string): string[] {
  return [" ", "", "-", "_"].map((by) => displayed.replaceAll(" ", by));
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
