import { entryOf, isJsonArray, isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";

/** An entry that cannot be used, not even loosely: what was expected where. */
export class UnreadableEntry extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Unreadable";
  }
}

/**
 * A member of an entry in the shape of the service, under `properties`, or as the Azure CLI and PowerShell flatten it;
 * the first of the names that is there. Null says the same as absence.
 */
export function field(entry: JsonObject, ...names: readonly string[]): Json | undefined {
  const properties = entryOf(entry, "properties");
  for (const object of [properties, entry]) {
    if (!isJsonObject(object)) continue;
    for (const name of names) {
      const value = entryOf(object, name);
      if (value !== undefined && value !== null) return value;
    }
  }
  return undefined;
}

/** @throws Unreadable for anything but a text */
export function text(entry: JsonObject, ...names: readonly string[]): string | undefined {
  const value = field(entry, ...names);
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw new UnreadableEntry(`${names[0] ?? ""} is not text`);
  return value;
}

/** A list of texts; one text alone counts as a list of one. @throws Unreadable */
export function texts(value: Json | undefined, what: string): string[] {
  if (value === undefined || value === null) return [];
  const list = isJsonArray(value) ? value : [value];
  return list.map((one) => {
    if (typeof one !== "string") throw new UnreadableEntry(`${what} contains something that is not text`);
    return one;
  });
}

/** The items of a list; of a page of a list, its `value`. @throws Unreadable */
export function items(value: Json | undefined, what: string): readonly Json[] {
  if (value === undefined || value === null) return [];
  if (isJsonArray(value)) return value;
  const page = isJsonObject(value) ? entryOf(value, "value") : undefined;
  if (isJsonArray(page)) return page;
  throw new UnreadableEntry(`${what} is not a list`);
}

/** The last segment of an id, as ids of role definitions come with and without a scope in front. */
export function last(id: string): string {
  const plain = id.trim().replace(/\/+$/, "");
  return plain.slice(plain.lastIndexOf("/") + 1);
}

export function object(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
