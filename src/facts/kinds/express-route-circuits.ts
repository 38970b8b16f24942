import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { resourceIdText } from "../schema/parts.ts";
import { list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** A circuit of ExpressRoute, without its keys. */
export type ExpressRouteCircuit = SchemaValue<typeof circuit>;

const circuit = object({
  id: resourceIdText,
  name: text,
  /** `Enabled`, `Disabled`. */
  state: optional(text),
  /** On the side of the provider: `Provisioned`, `NotProvisioned`, `Provisioning`, `Deprovisioning`. */
  provider: optional(text),
});

/** `GET /subscriptions/{id}/providers/Microsoft.Network/expressRouteCircuits`. Scope: a subscription. */
export const expressRouteCircuits = armKind({
  name: "expressRouteCircuits",
  permission: "Microsoft.Network/expressRouteCircuits/read",
  value: list(circuit),
  decode: decodeCircuit,
  words: () => say`the ExpressRoute circuits of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeCircuit(item: Cursor): ExpressRouteCircuit {
  const properties = item.at("properties");
  const textAt = (key: string): string | undefined => properties.at(key).optional((one) => one.text());
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    state: textAt("circuitProvisioningState"),
    provider: textAt("serviceProviderProvisioningState"),
  });
}
