import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, resourceIdText } from "../schema/parts.ts";
import { list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** A connection of a virtual network gateway, without its key. */
export type GatewayConnection = SchemaValue<typeof connection>;

const connection = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  /** `IPsec`, `ExpressRoute`, `Vnet2Vnet`. */
  kind: optional(text),
  /** `Connected`, `Connecting`, `NotConnected`, `Unknown`; absent where the service does not say. */
  status: optional(text),
  /** Id of the circuit of ExpressRoute. */
  circuit: optional(text),
});

/** `GET {connection}` for each: a list leaves out the status. Scope: a subscription. */
export const gatewayConnections = armKind({
  name: "gatewayConnections",
  permission: "Microsoft.Network/connections/read",
  alsoReads: ["Microsoft.ResourceGraph/resources/read"],
  value: list(connection),
  decode: decodeGatewayConnection,
  words: () => say`the gateway connections of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeGatewayConnection(item: Cursor): GatewayConnection {
  const properties = item.at("properties");
  const textAt = (key: string): string | undefined => properties.at(key).optional((one) => one.text());
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    location: item.at("location").region(),
    kind: textAt("connectionType"),
    status: textAt("connectionStatus"),
    circuit: properties.at("peer").optional((peer) => peer.at("id").optional((id) => id.text())),
  });
}
