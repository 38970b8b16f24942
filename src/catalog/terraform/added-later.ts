import { groupExactly } from "../../base/group.ts";
import { NEVER_SENT } from "./never-sent.ts";
import { type AddedLater } from "./row.ts";
import { always, NOTHING } from "./rule.ts";

const NO_DISKS: AddedLater = { path: "properties.storageProfile.dataDisks", rule: NOTHING };

/**
 * What the request that creates a resource of the azurerm provider never has, by type without `azurerm_`: another resource of the provider
 * adds it afterwards, or nobody sends it at all. Sources: the create functions of the provider's resources (a new load balancer is sent with
 * its frontends alone, a new firewall without rule collections, a new machine with an empty list of data disks) at the tags v2.99.0, v3.117.1,
 * v4.40.0 and v5.2.0, the attribute lists of their documentation, and the resource references of the services.
 */
const BY_OTHERS: Readonly<Record<string, readonly (string | AddedLater)[]>> = {
  // The fifth version sends ids that are write-only, so that a plan shows their number alone.
  subnet: [
    later("properties.networkSecurityGroup", "network_security_group_id_wo_version"),
    later("properties.routeTable", "route_table_id_wo_version"),
    "properties.natGateway",
  ],
  network_interface: ["properties.networkSecurityGroup"],
  nat_gateway: [
    later("properties.publicIpAddresses", "public_ip_address_ids"),
    later("properties.publicIpPrefixes", "public_ip_prefix_ids"),
  ],
  virtual_network: ["properties.virtualNetworkPeerings"],
  lb: [
    "properties.backendAddressPools",
    "properties.inboundNatPools",
    "properties.inboundNatRules",
    "properties.loadBalancingRules",
    "properties.outboundRules",
    "properties.probes",
  ],
  firewall: [
    "properties.applicationRuleCollections",
    "properties.natRuleCollections",
    "properties.networkRuleCollections",
  ],
  // The second version sends it.
  container_group: [later("properties.networkProfile", "network_profile_id")],
  linux_virtual_machine: [NO_DISKS],
  windows_virtual_machine: [NO_DISKS],
};

/** Services that list the private endpoints of a resource in it: each connection is made by the endpoint, a resource of its own. */
const BEHIND_ENDPOINTS: readonly string[] = [
  "app_configuration",
  "cognitive_account",
  "container_registry",
  "cosmosdb_account",
  "databricks_workspace",
  "eventhub_namespace",
  "iothub",
  "key_vault",
  "kusto_cluster",
  "machine_learning_workspace",
  "mssql_server",
  "recovery_services_vault",
  "redis_cache",
  "search_service",
  "servicebus_namespace",
  "signalr_service",
  "storage_account",
  "synapse_workspace",
];

const GROUPS: readonly (readonly [type: string, members: readonly (string | AddedLater)[]])[] = [
  ...Object.entries(BY_OTHERS),
  ...BEHIND_ENDPOINTS.map((type) => [type, ["properties.privateEndpointConnections"]] as const),
  ...NEVER_SENT,
];

/** Members by the full name of the type. */
export const ADDED_LATER: ReadonlyMap<string, readonly AddedLater[]> = new Map(
  [...groupExactly(GROUPS, ([type]) => type)].map(([type, groups]) => [
    `azurerm_${type}`,
    groups.flatMap(([, members]) => members.map(memberOf)),
  ]),
);

function memberOf(one: string | AddedLater): AddedLater {
  return typeof one === "string" ? later(one) : one;
}

function later(path: string, unless?: string): AddedLater {
  return { path, rule: always(null), ...(unless === undefined ? {} : { unless }) };
}
