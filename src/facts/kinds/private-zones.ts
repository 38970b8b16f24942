import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { graphKind } from "../kind.ts";
import { list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** A private DNS zone, or a link of one to a virtual network. */
export type PrivateZoneRow = SchemaValue<typeof row>;

const row = object({
  id: text,
  type: text,
  /** Of a link: id of the network. */
  network: optional(text),
  /** Of a link: `Completed`, `InProgress`. */
  state: optional(text),
});

/** Scope: a subscription. Rows of Azure Resource Graph lag some minutes behind. */
export const privateZones = graphKind({
  name: "privateZones",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: list(row),
  decode: decodePrivateZone,
  words: () => say`the private DNS zones of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** A row in the form `objectArray`, with the columns `network` and `state` of a link. @throws Malformed */
export function decodePrivateZone(row: Cursor): PrivateZoneRow {
  const textAt = (key: string): string | undefined =>
    row.at(key).optional((value) => (value.text() === "" ? undefined : value.text()));
  return dense({
    id: row.at("id").text(),
    type: row.at("type").text(),
    network: textAt("network"),
    state: textAt("state"),
  });
}
