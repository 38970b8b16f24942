import { say } from "../../base/sentence.ts";
import { type Cursor, dense, inOrder } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, resourceIdText, texts } from "../schema/parts.ts";
import { list, object, text, type SchemaValue } from "../schema/schema.ts";

/** A private endpoint with what it connects to. */
export type PrivateEndpoint = SchemaValue<typeof endpoint>;

const endpoint = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  /** Those that wait for a person beside those that do not. */
  connections: list(
    object({
      /** Id of the resource. */
      to: text,
      /** Parts of it: `blob`, `sqlServer`. */
      groups: texts,
      /** `Approved`, `Pending`, `Rejected`, `Disconnected`. */
      status: text,
    }),
  ),
});

/** `GET /subscriptions/{id}/providers/Microsoft.Network/privateEndpoints`. Scope: a subscription. */
export const privateEndpoints = armKind({
  name: "privateEndpoints",
  permission: "Microsoft.Network/privateEndpoints/read",
  value: list(endpoint),
  decode: decodePrivateEndpoint,
  words: () => say`the private endpoints of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

const LISTS = ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"] as const;

/** @throws Malformed */
export function decodePrivateEndpoint(item: Cursor): PrivateEndpoint {
  const properties = item.at("properties");
  const connections = LISTS.flatMap((key) => properties.at(key).itemsIfAny()).map((one) => {
    const own = one.at("properties");
    return {
      to: own.at("privateLinkServiceId").text(),
      groups: own.at("groupIds").texts().toSorted(),
      status: own.at("privateLinkServiceConnectionState").at("status").text(),
    };
  });
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    location: item.at("location").region(),
    connections: inOrder(connections, ({ to }) => to),
  });
}
