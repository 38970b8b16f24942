import { say } from "../../base/sentence.ts";
import { dense, type Cursor } from "../decode/cursor.ts";
import { withoutAddresses } from "../decode/redact.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { resourceIdText } from "../schema/parts.ts";
import { list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** One of `GET {scope}/providers/Microsoft.Authorization/locks`. Its owners, who are people, are left behind. */
export type Lock = SchemaValue<typeof lock>;

const lock = object({
  /** The scope that it locks stands before the last provider in it: a subscription, a resource group or a resource. */
  id: resourceIdText,
  /** `CanNotDelete`, `ReadOnly`, `NotSpecified`; open, for levels to come. */
  level: text,
  notes: optional(text),
});

/** Scope: a subscription. At it and below, single resources included; none is inherited from above a subscription. */
export const locks = armKind({
  name: "locks",
  permission: "Microsoft.Authorization/locks/read",
  value: list(lock),
  decode: decodeLock,
  words: () => say`the locks of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
function decodeLock(item: Cursor): Lock {
  const properties = item.at("properties");
  return dense({
    id: item.at("id").id(),
    level: properties.at("level").text(),
    notes: properties.at("notes").optional((notes) => withoutAddresses(notes.text())),
  });
}
