import { lastSegment } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { withoutAddresses } from "../decode/redact.ts";
import { unlessSame, unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import type { UserAssignedIdentity } from "./identities.ts";
import { regionText, resourceIdText, texts } from "../schema/parts.ts";
import { type SchemaValue, list, object, optional, text } from "../schema/schema.ts";

/** One of `GET {user-assigned identity}/federatedIdentityCredentials` */
export type FederatedCredential = SchemaValue<typeof credential>;

const credential = object({
  name: text,
  /** The identity that holds it. */
  identity: resourceIdText,
  identityLocation: regionText,
  issuer: text,
  audiences: texts,
  /** Absent for one that matches claims by an expression. */
  subject: optional(text),
});

/** Scope: a subscription; item: name of a user-assigned identity. Those of every identity of that name. */
export const federatedCredentials = armKind({
  name: "federatedCredentials",
  permission: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read",
  alsoReads: ["Microsoft.ManagedIdentity/userAssignedIdentities/read"],
  value: list(credential),
  decode: decodeFederatedCredential,
  words: ({ item = "" }) => say`the federated credentials of the identity ${item}`,
  contradiction: ({ scope, item = "" }, items) =>
    items.flatMap(({ identity }) =>
      [unlessWithin(scope, [{ id: identity }]), unlessSame(item, lastSegment(identity))].flatMap(
        (one) => one ?? [],
      ),
    )[0],
});

/** A credential of the given identity. @throws Malformed */
export function decodeFederatedCredential(
  item: Cursor,
  { id, location }: Pick<UserAssignedIdentity, "id" | "location">,
): FederatedCredential {
  const properties = item.at("properties");
  return dense({
    name: item.at("name").text(),
    identity: id,
    identityLocation: location,
    issuer: withoutAddresses(properties.at("issuer").text()),
    subject: properties.at("subject").optional((subject) => withoutAddresses(subject.text())),
    audiences: properties.at("audiences").texts(),
  });
}
