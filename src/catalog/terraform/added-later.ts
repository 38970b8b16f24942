/**
 * What the request that creates a resource of the azurerm provider never has, by type without `azurerm_`: another resource of the provider
 * adds it afterwards, or nobody sends it at all. Sources: the create functions of the provider's resources (a new load balancer is sent with
 * its frontends alone, a new firewall without rule collections, a new machine with an empty list of data disks), the attribute lists of their
 * documentation, which have no such attribute, and the resource references of the services.
 */
const BY_OTHERS: Readonly<Record<string, readonly string[]>> = {
  subnet: ["properties.networkSecurityGroup", "properties.routeTable", "properties.natGateway"],
  network_interface: ["properties.networkSecurityGroup"],
  nat_gateway: ["properties.publicIpAddresses", "properties.publicIpPrefixes"],
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
  linux_virtual_machine: ["properties.storageProfile.dataDisks"],
  windows_virtual_machine: ["properties.storageProfile.dataDisks"],
};

/** Services that list the private endpoints of a resource in it: each connection is made by the endpoint, a resource of its own. */
const BEHIND_ENDPOINTS: readonly string[] = [
  "app_configuration",
  "cognitive_account",
  "container_registry",
  "cosmosdb_account",
  "eventhub_namespace",
  "key_vault",
  "mssql_server",
  "redis_cache",
  "search_service",
  "servicebus_namespace",
  "storage_account",
];

/** Paths by the full name of the type. */
export const ADDED_LATER: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(BY_OTHERS).map(([name, paths]) => [`azurerm_${name}`, paths] as const),
  ...BEHIND_ENDPOINTS.map((name) => [`azurerm_${name}`, ["properties.privateEndpointConnections"]] as const),
]);
