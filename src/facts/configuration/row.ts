import type { Cursor } from "../decode/cursor.ts";
import { object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** One thing that is set up at a resource. */
export type ConfigurationRow = SchemaValue<typeof configurationRow>;

export const configurationRow = object({
  /** What it is, for people: `firewall rule`. */
  what: text,
  name: text,
  /** How it is set, where that is no secret: a state, the id of a key. */
  value: optional(text),
});

/** One operation that tells of it: how its answer is read, and the permission that opens it. */
export interface ConfigurationPart {
  readonly permission: string;
  /** @param items of the list, or the one answer @throws Malformed */
  readonly decode: (items: readonly Cursor[]) => ConfigurationRow[];
}

/** A list of which only the names matter. */
export function namesOf(what: string): ConfigurationPart["decode"] {
  return (items) => items.map((item) => ({ what, name: item.at("name").text() }));
}
