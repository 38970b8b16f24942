import { say } from "../../base/sentence.ts";
import { type Cursor, dense, inOrder } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, resourceIdText, texts } from "../schema/parts.ts";
import { flag, list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** A virtual network with its subnets and peerings. */
export type VirtualNetwork = SchemaValue<typeof network>;
export type Subnet = SchemaValue<typeof subnet>;
export type Peering = SchemaValue<typeof peering>;

const subnet = object({
  name: text,
  prefixes: texts,
  /** Services that it is delegated to: `Microsoft.Web/serverFarms`. */
  delegations: texts,
  /** Service endpoints: `Microsoft.Storage`. */
  endpoints: texts,
  /** Whether a NAT gateway, rules and routes of its own hang on it. */
  nat: flag,
  rules: flag,
  routes: flag,
});

const peering = object({
  name: text,
  /** Id of the other network. */
  remote: text,
  /** `Initiated`, `Connected`, `Disconnected`. */
  state: text,
  /** `FullyInSync`, `LocalNotInSync` and others; absent where the service does not say. */
  sync: optional(text),
});

const network = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  prefixes: texts,
  /** Empty where Azure resolves names. */
  dnsServers: texts,
  /** Whether a plan of DDoS protection covers it. */
  protected: flag,
  subnets: list(subnet),
  peerings: list(peering),
});

/** `GET /subscriptions/{id}/providers/Microsoft.Network/virtualNetworks`. Scope: a subscription. */
export const virtualNetworks = armKind({
  name: "virtualNetworks",
  permission: "Microsoft.Network/virtualNetworks/read",
  value: list(network),
  decode: decodeVirtualNetwork,
  words: () => say`the virtual networks of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeVirtualNetwork(item: Cursor): VirtualNetwork {
  const properties = item.at("properties");
  const options = properties.at("dhcpOptions").optional((one) => one);
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    location: item.at("location").region(),
    prefixes: properties.at("addressSpace").at("addressPrefixes").texts(),
    dnsServers: options?.at("dnsServers").texts() ?? [],
    protected: !properties.at("ddosProtectionPlan").absent,
    subnets: inOrder(properties.at("subnets").itemsIfAny().map(subnetOf), ({ name }) => name),
    peerings: inOrder(
      properties.at("virtualNetworkPeerings").itemsIfAny().map(peeringOf),
      ({ name }) => name,
    ),
  });
}

/** New subnets fill one of the two fields for prefixes only. */
function subnetOf(item: Cursor): Subnet {
  const properties = item.at("properties");
  const single = properties.at("addressPrefix").optional((one) => one.text());
  const inner = (list: string, key: string): string[] =>
    properties
      .at(list)
      .itemsIfAny()
      .map((one) => (list === "delegations" ? one.at("properties") : one).at(key).text())
      .toSorted();
  return {
    name: item.at("name").text(),
    prefixes: [
      ...new Set([...(single === undefined ? [] : [single]), ...properties.at("addressPrefixes").texts()]),
    ],
    delegations: inner("delegations", "serviceName"),
    endpoints: inner("serviceEndpoints", "service"),
    nat: !properties.at("natGateway").absent,
    rules: !properties.at("networkSecurityGroup").absent,
    routes: !properties.at("routeTable").absent,
  };
}

function peeringOf(item: Cursor): Peering {
  const properties = item.at("properties");
  return dense({
    name: item.at("name").text(),
    remote: properties.at("remoteVirtualNetwork").at("id").text(),
    state: properties.at("peeringState").text(),
    sync: properties.at("peeringSyncLevel").optional((one) => one.text()),
  });
}
