import { expect, test } from "vitest";
import { moduleOf, GROUP, read, type Entry } from "./plan.ts";
import { TARGET } from "../../../support/context.ts";

const HERE = { resource_group_name: "rg", location: "swedencentral" };
const P = `${GROUP}/providers/`;
const at = (address: string, after: object): Entry => ({ address: `azurerm_${address}`, after });
const own = (address: string, after: object): Entry => at(address, { ...HERE, ...after });

type Row = readonly [entry: Entry, ...expected: readonly (readonly unknown[])[]];
const S = `/subscriptions/${TARGET}/`;

/**
 * Blocks as public configurations have them; of each resource what the same resource has in a template: type and name in its id,
 * location, SKU, number and zones. Source: the provider's documentation of each type, and the resource reference of the service.
 */
const ROWS: readonly Row[] = [
  [
    own("storage_account.st", { name: "st1", account_tier: "Standard", account_replication_type: "ZRS" }),
    ["Microsoft.Storage/storageAccounts/st1", "swedencentral", "Standard_ZRS"],
  ],
  [
    at("storage_container.name", { name: "ca", storage_account_name: "st1" }),
    ["Microsoft.Storage/storageAccounts/st1/blobServices/default/containers/ca"],
  ],
  [
    at("storage_container.id", {
      name: "cb",
      storage_account_id: `${P}Microsoft.Storage/storageAccounts/st1`,
      storage_account_name: "",
    }),
    ["Microsoft.Storage/storageAccounts/st1/blobServices/default/containers/cb"],
  ],
  [
    at("storage_share.name", { name: "sa", storage_account_name: "st1", quota: 50 }),
    ["Microsoft.Storage/storageAccounts/st1/fileServices/default/shares/sa"],
  ],
  [
    at("storage_share.id", {
      name: "sb",
      storage_account_id: `${P}Microsoft.Storage/storageAccounts/st1`,
      storage_account_name: null,
    }),
    ["Microsoft.Storage/storageAccounts/st1/fileServices/default/shares/sb"],
  ],
  [
    at("key_vault_secret.s", { name: "sec", key_vault_id: `${P}Microsoft.KeyVault/vaults/kv1` }),
    ["Microsoft.KeyVault/vaults/kv1/secrets/sec"],
  ],
  [
    at("key_vault_key.k", { name: "key", key_vault_id: `${P}Microsoft.KeyVault/vaults/kv1` }),
    ["Microsoft.KeyVault/vaults/kv1/keys/key"],
  ],
  [
    own("virtual_network.v", {
      name: "v1",
      subnet: [{ name: "s1", address_prefix: "10.0.1.0/24", security_group: `${P}Microsoft.Network/x/y` }],
    }),
    ["Microsoft.Network/virtualNetworks/v1", "swedencentral"],
    ["Microsoft.Network/virtualNetworks/v1/subnets/s1"],
  ],
  [
    at("subnet.s", { name: "s2", resource_group_name: "rg", virtual_network_name: "v1" }),
    ["Microsoft.Network/virtualNetworks/v1/subnets/s2"],
  ],
  [
    own("network_security_group.n", { name: "nsg1", security_rule: [{ name: "ssh" }] }),
    ["Microsoft.Network/networkSecurityGroups/nsg1", "swedencentral"],
    ["Microsoft.Network/networkSecurityGroups/nsg1/securityRules/ssh"],
  ],
  [
    own("route_table.r", { name: "rt1", route: [{ name: "def" }] }),
    ["Microsoft.Network/routeTables/rt1", "swedencentral"],
    ["Microsoft.Network/routeTables/rt1/routes/def"],
  ],
  [
    own("container_registry.a", {
      name: "acr1",
      sku: "Premium",
      georeplications: [{ location: "West Europe" }, { location: "northeurope" }],
    }),
    ["Microsoft.ContainerRegistry/registries/acr1", "swedencentral", "Premium"],
    ["Microsoft.ContainerRegistry/registries/acr1/replications/westeurope", "westeurope"],
    ["Microsoft.ContainerRegistry/registries/acr1/replications/northeurope", "northeurope"],
  ],
  [
    own("cosmosdb_account.c", {
      name: "cosmos1",
      offer_type: "Standard",
      geo_location: [{ location: "swedencentral", failover_priority: 0, zone_redundant: true }],
    }),
    ["Microsoft.DocumentDB/databaseAccounts/cosmos1", "swedencentral", "Standard"],
  ],
  [
    own("api_management.a", {
      name: "apim1",
      sku_name: "Premium_2",
      zones: ["1", "2"],
      additional_location: [{ location: "westeurope", capacity: 1 }],
    }),
    ["Microsoft.ApiManagement/service/apim1", "swedencentral", "Premium", 2, ["1", "2"]],
  ],
  [own("mssql_server.s", { name: "sql1", version: "12.0" }), ["Microsoft.Sql/servers/sql1", "swedencentral"]],
  // The id of what the same plan makes, put together as text: its region is known.
  [
    at("mssql_database.d", { name: "db1", server_id: `${P}Microsoft.Sql/servers/sql1`, sku_name: "S0" }),
    ["Microsoft.Sql/servers/sql1/databases/db1", "swedencentral", "S0"],
  ],
  [
    own("mssql_elasticpool.e", {
      name: "ep1",
      server_name: "sql1",
      sku: [{ name: "BasicPool", capacity: 50 }],
    }),
    ["Microsoft.Sql/servers/sql1/elasticPools/ep1", "swedencentral", "BasicPool"],
  ],
  [
    at("servicebus_queue.q", { name: "q1", namespace_id: `${P}Microsoft.ServiceBus/namespaces/sb1` }),
    ["Microsoft.ServiceBus/namespaces/sb1/queues/q1"],
  ],
  [
    at("eventhub.name", { name: "ha", namespace_name: "eh1", resource_group_name: "rg" }),
    ["Microsoft.EventHub/namespaces/eh1/eventhubs/ha"],
  ],
  [
    at("eventhub.id", {
      name: "hb",
      namespace_id: `${P}Microsoft.EventHub/namespaces/eh1`,
      namespace_name: "",
      resource_group_name: "",
    }),
    ["Microsoft.EventHub/namespaces/eh1/eventhubs/hb"],
  ],
  [
    own("private_endpoint.p", {
      name: "pe1",
      private_dns_zone_group: [{ name: "default", private_dns_zone_ids: [`${P}Microsoft.Network/z/a`] }],
    }),
    ["Microsoft.Network/privateEndpoints/pe1", "swedencentral"],
    ["Microsoft.Network/privateEndpoints/pe1/privateDnsZoneGroups/default"],
  ],
  [
    own("kubernetes_cluster.k", { name: "aks1", sku_tier: "Standard" }),
    ["Microsoft.ContainerService/managedClusters/aks1", "swedencentral", "Base"],
  ],
  [
    at("kubernetes_cluster_node_pool.p", {
      name: "user",
      kubernetes_cluster_id: `${P}Microsoft.ContainerService/managedClusters/aks1`,
      vm_size: "Standard_E8s_v5",
      node_count: 2,
      zones: ["1", "2"],
    }),
    [
      "Microsoft.ContainerService/managedClusters/aks1/agentPools/user",
      "swedencentral",
      "Standard_E8s_v5",
      2,
      ["1", "2"],
    ],
  ],
  [
    at("monitor_diagnostic_setting.m", {
      name: "diag",
      target_resource_id: `${P}Microsoft.KeyVault/vaults/kv1`,
    }),
    ["Microsoft.KeyVault/vaults/kv1/providers/Microsoft.Insights/diagnosticSettings/diag"],
  ],
  [
    at("role_assignment.r", { name: "55555555-5555-5555-5555-555555555555", scope: GROUP }),
    ["Microsoft.Authorization/roleAssignments/55555555-5555-5555-5555-555555555555"],
  ],
  [
    at("management_lock.l", { name: "lock", scope: `${P}Microsoft.KeyVault/vaults/kv1` }),
    ["Microsoft.KeyVault/vaults/kv1/providers/Microsoft.Authorization/locks/lock"],
  ],
  [
    at("management_lock.s", { name: "lock2", scope: S.slice(0, -1) }),
    [`${S}providers/Microsoft.Authorization/locks/lock2`],
  ],
  [
    own("service_plan.p", { name: "plan1", os_type: "Linux", sku_name: "P1v3", worker_count: 3 }),
    ["Microsoft.Web/serverfarms/plan1", "swedencentral", "P1v3", 3],
  ],
  [
    own("linux_web_app.w", {
      name: "app1",
      connection_string: [{ name: "Db", type: "SQLAzure", value: "x" }],
    }),
    ["Microsoft.Web/sites/app1", "swedencentral"],
    ["Microsoft.Web/sites/app1/config/connectionstrings"],
  ],
  [
    at("app_service_custom_hostname_binding.h", {
      hostname: "www.contoso.com",
      app_service_name: "app1",
      resource_group_name: "rg",
    }),
    ["Microsoft.Web/sites/app1/hostNameBindings/www.contoso.com"],
  ],
  [
    own("function_app_flex_consumption.f", { name: "func1", maximum_instance_count: 50 }),
    ["Microsoft.Web/sites/func1", "swedencentral"],
  ],
  [
    own("postgresql_flexible_server.p", {
      name: "pg1",
      sku_name: "GP_Standard_D4s_v3",
      zone: "1",
      high_availability: [{ mode: "ZoneRedundant", standby_availability_zone: "2" }],
    }),
    ["Microsoft.DBforPostgreSQL/flexibleServers/pg1", "swedencentral", "Standard_D4s_v3", 1, ["1", "2"]],
  ],
  [
    at("postgresql_flexible_server_database.d", {
      name: "pdb",
      server_id: `${P}Microsoft.DBforPostgreSQL/flexibleServers/pg1`,
    }),
    ["Microsoft.DBforPostgreSQL/flexibleServers/pg1/databases/pdb"],
  ],
  [
    own("mysql_flexible_server.m", {
      name: "my1",
      sku_name: "GP_Standard_D2ds_v4",
      zone: "1",
      high_availability: [],
    }),
    ["Microsoft.DBforMySQL/flexibleServers/my1", "swedencentral", "Standard_D2ds_v4", 1, ["1"]],
  ],
  [
    own("redis_cache.r", {
      name: "redis1",
      sku_name: "Premium",
      family: "P",
      capacity: 1,
      zones: ["1", "2"],
    }),
    ["Microsoft.Cache/redis/redis1", "swedencentral", "Premium", 1, ["1", "2"]],
  ],
  [
    own("search_service.s", { name: "srch1", sku: "standard", replica_count: 3 }),
    ["Microsoft.Search/searchServices/srch1", "swedencentral", "standard", 3],
  ],
  [
    own("cognitive_account.c", { name: "oai1", kind: "OpenAI", sku_name: "S0" }),
    ["Microsoft.CognitiveServices/accounts/oai1", "swedencentral", "S0"],
  ],
  [
    at("cognitive_deployment.sku", {
      name: "gpt",
      cognitive_account_id: `${P}Microsoft.CognitiveServices/accounts/oai1`,
      sku: [{ name: "GlobalStandard", capacity: 50 }],
    }),
    ["Microsoft.CognitiveServices/accounts/oai1/deployments/gpt", "swedencentral", "GlobalStandard"],
  ],
  // The provider's third version: `type` of `scale` is the name of the SKU.
  [
    at("cognitive_deployment.scale", {
      name: "gpt35",
      cognitive_account_id: `${P}Microsoft.CognitiveServices/accounts/oai1`,
      scale: [{ type: "Standard", capacity: 10 }],
    }),
    ["Microsoft.CognitiveServices/accounts/oai1/deployments/gpt35", "swedencentral", "Standard"],
  ],
  [
    own("log_analytics_solution.l", { solution_name: "ContainerInsights", workspace_name: "law1" }),
    ["Microsoft.OperationsManagement/solutions/ContainerInsights(law1)", "swedencentral"],
  ],
  [
    own("lb.l", { name: "lb1", sku: "Standard" }),
    ["Microsoft.Network/loadBalancers/lb1", "swedencentral", "Standard"],
  ],
  [
    at("lb_rule.l", { name: "rule", loadbalancer_id: `${P}Microsoft.Network/loadBalancers/lb1` }),
    ["Microsoft.Network/loadBalancers/lb1/loadBalancingRules/rule"],
  ],
  [
    own("nat_gateway.n", { name: "ng1", sku_name: "Standard", zones: ["1"] }),
    ["Microsoft.Network/natGateways/ng1", "swedencentral", "Standard", 1, ["1"]],
  ],
  [
    at("network_interface_security_group_association.n", {
      network_interface_id: `${P}Microsoft.Network/networkInterfaces/nic1`,
      network_security_group_id: `${P}Microsoft.Network/networkSecurityGroups/nsg1`,
    }),
  ],
  [
    at("nat_gateway_public_ip_association.n", {
      nat_gateway_id: `${P}Microsoft.Network/natGateways/ng1`,
      public_ip_address_id: `${P}Microsoft.Network/publicIPAddresses/pip1`,
    }),
  ],
];

const PLAN = read(
  ROWS.map(([entry]) => entry),
  { configuration: { root_module: moduleOf([]) } },
);

test.each(ROWS.map(([entry, ...expected]) => [entry.address, expected] as const))(
  "%s is what a template has",
  (address, expected) => {
    const found = PLAN.resources.filter(
      (one) => one.address === address || one.address.startsWith(`${address}.`),
    );
    expect(
      found.map(({ id = "", location, sku, count, zones }, index) =>
        [id.replace(P, ""), told(location), told(sku?.name), told(count.now), told(zones)].slice(
          0,
          expected[index]?.length,
        ),
      ),
    ).toEqual(expected);
    // What the table leaves out at the end is stated by nobody.
    found.forEach(({ location, sku }, index) => {
      const length = expected[index]?.length ?? 0;
      if (length < 2) expect(location).toBeUndefined();
      if (length < 3) expect(sku).toBeUndefined();
    });
    expect(PLAN.notUnderstood).toEqual([]);
  },
);

function told(value: unknown): unknown {
  const one = typeof value === "object" && value !== null && "value" in value ? value.value : value;
  return Array.isArray(one) ? one.map(told) : one;
}
