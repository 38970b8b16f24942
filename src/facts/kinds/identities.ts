import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { guidText, regionText, resourceIdText } from "../schema/parts.ts";
import { type SchemaValue, list, object, optional, text } from "../schema/schema.ts";

/** One of `GET /subscriptions/{id}/providers/Microsoft.ManagedIdentity/userAssignedIdentities` */
export type UserAssignedIdentity = SchemaValue<typeof identity>;

const identity = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  /** Object id of its service principal; the service may answer before it has one. */
  principalId: optional(guidText),
  clientId: optional(guidText),
});

/** Scope: a subscription. The user-assigned ones. */
export const identities = armKind({
  name: "identities",
  permission: "Microsoft.ManagedIdentity/userAssignedIdentities/read",
  value: list(identity),
  decode: decodeUserAssignedIdentity,
  words: () => say`the user-assigned identities of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeUserAssignedIdentity(item: Cursor): UserAssignedIdentity {
  const properties = item.at("properties");
  const has = !properties.absent;
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    location: item.at("location").region(),
    principalId: has ? properties.at("principalId").optional((id) => id.guid()) : undefined,
    clientId: has ? properties.at("clientId").optional((id) => id.guid()) : undefined,
  });
}
