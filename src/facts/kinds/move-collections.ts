import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { guidText, regionText, resourceIdText } from "../schema/parts.ts";
import { type SchemaValue, list, object, optional, text } from "../schema/schema.ts";

/** One of `GET /subscriptions/{id}/providers/Microsoft.Migrate/moveCollections` */
export type MoveCollection = SchemaValue<typeof collection>;

const collection = object({
  id: resourceIdText,
  name: text,
  sourceRegion: optional(regionText),
  targetRegion: optional(regionText),
  /** Object id of its system-assigned identity; absent when it has none. */
  principalId: optional(guidText),
});

/** Scope: a subscription. */
export const moveCollections = armKind({
  name: "moveCollections",
  permission: "Microsoft.Migrate/moveCollections/read",
  value: list(collection),
  decode: decodeMoveCollection,
  words: () => say`the move collections of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeMoveCollection(item: Cursor): MoveCollection {
  const properties = item.at("properties");
  const place = (key: string) => properties.at(key).optional((region) => region.region());
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    sourceRegion: place("sourceRegion"),
    targetRegion: place("targetRegion"),
    principalId: item
      .at("identity")
      .optional((identity) => identity.at("principalId").optional((principal) => principal.guid())),
  });
}
