import { regionText } from "../schema/parts.ts";
import type { Cursor } from "../decode/cursor.ts";
import { flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** One copy that a service keeps of a resource, as far as it tells of it. */
export type Replica = SchemaValue<typeof replica>;

export const replica = object({
  name: text,
  /** As the service writes it; absent where it tells none. */
  state: optional(text),
  /** What the side that was asked is in it. */
  role: optional(text),
  /** Name of the resource on the other side. */
  partner: optional(text),
  region: optional(regionText),
  healthy: optional(flag),
  /** Of what has to come across first, in percent. */
  progress: optional(number),
  /** When it began. */
  since: optional(text),
  /** Seconds that it is behind. */
  lag: optional(number),
  /** For when state and lag hold, or up to when all that was written has come across. */
  asOf: optional(text),
  /** Operations that have not come across yet. */
  pending: optional(number),
  /** Names of what it takes along; absent where it takes along all. */
  members: optional(list(text)),
});

/** The resource that is asked, where the answer contains more than its own. */
export interface ReplicatedResource {
  /** Full name: `server/database`. */
  readonly name: string;
}

/** @param items of the list, or the one answer @throws Malformed */
export type DecodeReplicas = (items: readonly Cursor[], of: ReplicatedResource) => Replica[];

/** The text at a key; undefined where there is none, or an empty one. */
export function textAt(cursor: Cursor, key: string): string | undefined {
  return cursor.at(key).optional((one) => {
    const found = one.text();
    return found === "" ? undefined : found;
  });
}

export function numberAt(cursor: Cursor, key: string): number | undefined {
  return cursor.at(key).optional((one) => one.number());
}
