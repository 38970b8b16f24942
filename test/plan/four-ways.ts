import type { Json } from "../../src/expression/json.ts";

interface Body {
  readonly [member: string]: Json;
}

/** One resource as a request and as azurerm has it. Names and homes come from the type. */
export interface FourWays {
  readonly type: string;
  readonly body: Body;
  readonly azurerm: readonly [type: string, values: Body];
  readonly global?: true;
  /** Of a type that has no region of its own. */
  readonly regionless?: true;
  /** It shares the region of what it stands in, and the provider does not state it. */
  readonly shared?: true;
}

const T = { env: "prod", owner: "team" };
const SUBNET =
  "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s";
const P = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg/providers";

/** Everyday types, each with its SKU, number, zones and tags where it has them. */
export const FOUR_WAYS: readonly FourWays[] = [
  {
    type: "Microsoft.Compute/virtualMachines",
    body: { tags: T, zones: ["3"], properties: { hardwareProfile: { vmSize: "Standard_E8s_v5" } } },
    azurerm: ["windows_virtual_machine", { size: "Standard_E8s_v5", zone: "3" }],
  },
  {
    type: "Microsoft.Compute/virtualMachines",
    body: { tags: T, zones: ["1"], properties: { hardwareProfile: { vmSize: "Standard_B2ms" } } },
    azurerm: ["virtual_machine", { vm_size: "Standard_B2ms", zones: ["1"] }],
  },
  {
    type: "Microsoft.Compute/virtualMachineScaleSets",
    body: {
      tags: T,
      sku: { name: "Standard_D8s_v5", tier: "Standard", capacity: 7 },
      zones: ["1", "3"],
      properties: {},
    },
    azurerm: [
      "windows_virtual_machine_scale_set",
      { sku: "Standard_D8s_v5", instances: 7, zones: ["1", "3"] },
    ],
  },
  {
    type: "Microsoft.Compute/virtualMachineScaleSets",
    body: {
      tags: T,
      sku: { name: "Standard_D4s_v5", tier: "Standard", capacity: 2 },
      zones: ["2"],
      properties: { orchestrationMode: "Flexible", virtualMachineProfile: {} },
    },
    azurerm: [
      "orchestrated_virtual_machine_scale_set",
      { sku_name: "Standard_D4s_v5", instances: 2, zones: ["2"], platform_fault_domain_count: 1 },
    ],
  },
  {
    type: "Microsoft.Compute/disks",
    body: { tags: T, sku: { name: "UltraSSD_LRS" }, zones: ["2"], properties: { diskSizeGB: 512 } },
    azurerm: [
      "managed_disk",
      { storage_account_type: "UltraSSD_LRS", zone: "2", disk_size_gb: 512, create_option: "Empty" },
    ],
  },
  {
    type: "Microsoft.Compute/capacityReservationGroups/capacityReservations",
    body: { tags: T, sku: { name: "Standard_D2s_v5", capacity: 4 }, zones: ["1"], properties: {} },
    azurerm: [
      "capacity_reservation",
      {
        capacity_reservation_group_id: `${P}/Microsoft.Compute/capacityReservationGroups/p1`,
        sku: [{ name: "Standard_D2s_v5", capacity: 4 }],
        zone: "1",
      },
    ],
    shared: true,
  },
  {
    type: "Microsoft.Storage/storageAccounts",
    body: {
      tags: T,
      sku: { name: "Premium_ZRS", tier: "Premium" },
      kind: "BlockBlobStorage",
      properties: {},
    },
    azurerm: [
      "storage_account",
      { account_tier: "Premium", account_replication_type: "ZRS", account_kind: "BlockBlobStorage" },
    ],
  },
  {
    type: "Microsoft.KeyVault/vaults",
    body: { tags: T, properties: { sku: { name: "standard", family: "A" } } },
    azurerm: ["key_vault", { sku_name: "standard", tenant_id: "33333333-3333-3333-3333-333333333333" }],
  },
  {
    type: "Microsoft.Web/serverfarms",
    body: { tags: T, sku: { name: "EP2", capacity: 1 }, properties: { zoneRedundant: false } },
    azurerm: ["service_plan", { sku_name: "EP2", worker_count: 1, os_type: "Linux" }],
  },
  {
    type: "Microsoft.Web/sites",
    body: { tags: T, kind: "app,linux", properties: {} },
    azurerm: ["linux_web_app", { service_plan_id: `${P}/Microsoft.Web/serverFarms/asp` }],
  },
  {
    type: "Microsoft.Sql/servers",
    body: { tags: T, properties: { version: "12.0" } },
    azurerm: ["mssql_server", { version: "12.0" }],
  },
  {
    type: "Microsoft.Sql/servers/databases",
    body: { tags: T, sku: { name: "S3" }, properties: {} },
    azurerm: ["mssql_database", { server_id: `${P}/Microsoft.Sql/servers/p1`, sku_name: "S3" }],
    shared: true,
  },
  {
    type: "Microsoft.Sql/servers/elasticPools",
    body: {
      tags: T,
      sku: { name: "GP_Gen5", tier: "GeneralPurpose", family: "Gen5", capacity: 4 },
      properties: {},
    },
    azurerm: [
      "mssql_elasticpool",
      { server_name: "p1", sku: [{ name: "GP_Gen5", tier: "GeneralPurpose", family: "Gen5", capacity: 4 }] },
    ],
  },
  {
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    body: {
      tags: T,
      sku: { name: "Standard_E4ds_v5", tier: "MemoryOptimized" },
      properties: {
        availabilityZone: "2",
        highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "3" },
      },
    },
    azurerm: [
      "postgresql_flexible_server",
      {
        sku_name: "MO_Standard_E4ds_v5",
        zone: "2",
        high_availability: [{ mode: "ZoneRedundant", standby_availability_zone: "3" }],
      },
    ],
  },
  {
    type: "Microsoft.DocumentDB/databaseAccounts",
    body: {
      tags: T,
      kind: "GlobalDocumentDB",
      properties: {
        databaseAccountOfferType: "Standard",
        locations: [{ locationName: "swedencentral", failoverPriority: 0, isZoneRedundant: true }],
      },
    },
    azurerm: [
      "cosmosdb_account",
      {
        kind: "GlobalDocumentDB",
        offer_type: "Standard",
        geo_location: [{ location: "swedencentral", failover_priority: 0, zone_redundant: true }],
      },
    ],
  },
  {
    type: "Microsoft.Cache/redis",
    body: { tags: T, properties: { sku: { name: "Standard", family: "C", capacity: 2 } } },
    azurerm: ["redis_cache", { sku_name: "Standard", family: "C", capacity: 2 }],
  },
  {
    type: "Microsoft.ContainerService/managedClusters/agentPools",
    body: {
      properties: { count: 5, vmSize: "Standard_D8s_v5", availabilityZones: ["1", "2", "3"], mode: "User" },
    },
    azurerm: [
      "kubernetes_cluster_node_pool",
      {
        kubernetes_cluster_id: `${P}/Microsoft.ContainerService/managedClusters/p1`,
        vm_size: "Standard_D8s_v5",
        node_count: 5,
        zones: ["1", "2", "3"],
        mode: "User",
      },
    ],
    regionless: true,
    shared: true,
  },
  {
    type: "Microsoft.ContainerRegistry/registries",
    body: { tags: T, sku: { name: "Standard", tier: "Standard" }, properties: {} },
    azurerm: ["container_registry", { sku: "Standard" }],
  },
  {
    type: "Microsoft.App/managedEnvironments",
    body: {
      tags: T,
      properties: { zoneRedundant: true, vnetConfiguration: { infrastructureSubnetId: SUBNET } },
    },
    azurerm: [
      "container_app_environment",
      { zone_redundancy_enabled: true, infrastructure_subnet_id: SUBNET },
    ],
  },
  {
    type: "Microsoft.Network/virtualNetworks",
    body: { tags: T, properties: { addressSpace: { addressPrefixes: ["10.0.0.0/16"] } } },
    azurerm: ["virtual_network", { address_space: ["10.0.0.0/16"] }],
  },
  {
    type: "Microsoft.Network/networkSecurityGroups",
    body: { tags: T, properties: { securityRules: [] } },
    azurerm: ["network_security_group", { security_rule: [] }],
  },
  {
    type: "Microsoft.Network/publicIPAddresses",
    body: { tags: T, sku: { name: "Standard", tier: "Global" }, properties: {} },
    azurerm: ["public_ip", { sku: "Standard", sku_tier: "Global", allocation_method: "Static" }],
  },
  {
    type: "Microsoft.Network/applicationGateways",
    body: {
      tags: T,
      zones: ["1", "2"],
      properties: {
        sku: { name: "Standard_v2", tier: "Standard_v2" },
        autoscaleConfiguration: { minCapacity: 1, maxCapacity: 5 },
      },
    },
    azurerm: [
      "application_gateway",
      {
        sku: [{ name: "Standard_v2", tier: "Standard_v2", capacity: null }],
        autoscale_configuration: [{ min_capacity: 1, max_capacity: 5 }],
        zones: ["1", "2"],
      },
    ],
  },
  {
    type: "Microsoft.Network/applicationGateways",
    body: { tags: T, properties: { sku: { name: "WAF_v2", tier: "WAF_v2", capacity: 3 } } },
    azurerm: ["application_gateway", { sku: [{ name: "WAF_v2", tier: "WAF_v2", capacity: 3 }] }],
  },
  {
    type: "Microsoft.Network/virtualNetworkGateways",
    body: {
      tags: T,
      properties: { gatewayType: "Vpn", sku: { name: "VpnGw2AZ", tier: "VpnGw2AZ" }, vpnType: "RouteBased" },
    },
    azurerm: ["virtual_network_gateway", { type: "Vpn", vpn_type: "RouteBased", sku: "VpnGw2AZ" }],
  },
  {
    type: "Microsoft.Network/expressRouteCircuits",
    body: {
      tags: T,
      sku: { name: "Premium_MeteredData", tier: "Premium", family: "MeteredData" },
      properties: {},
    },
    azurerm: ["express_route_circuit", { sku: [{ tier: "Premium", family: "MeteredData" }] }],
  },
  {
    type: "Microsoft.Network/privateEndpoints",
    body: { tags: T, properties: { subnet: { id: SUBNET } } },
    azurerm: ["private_endpoint", { subnet_id: SUBNET }],
  },
  {
    type: "Microsoft.Network/privateDnsZones",
    body: { tags: T, properties: {} },
    azurerm: ["private_dns_zone", { name: "it" }],
    global: true,
  },
  {
    type: "Microsoft.Network/trafficManagerProfiles",
    body: { tags: T, properties: { trafficRoutingMethod: "Priority" } },
    azurerm: ["traffic_manager_profile", { traffic_routing_method: "Priority" }],
    global: true,
  },
  {
    type: "Microsoft.Cdn/profiles",
    body: { tags: T, sku: { name: "Premium_AzureFrontDoor" }, properties: {} },
    azurerm: ["cdn_frontdoor_profile", { sku_name: "Premium_AzureFrontDoor" }],
    global: true,
  },
  {
    type: "Microsoft.Network/firewallPolicies",
    body: { tags: T, properties: { sku: { tier: "Premium" } } },
    azurerm: ["firewall_policy", { sku: "Premium" }],
  },
  {
    type: "Microsoft.EventHub/namespaces",
    body: { tags: T, sku: { name: "Premium", tier: "Premium", capacity: 2 }, properties: {} },
    azurerm: ["eventhub_namespace", { sku: "Premium", capacity: 2 }],
  },
  {
    type: "Microsoft.ServiceBus/namespaces",
    body: { tags: T, sku: { name: "Standard", tier: "Standard", capacity: 0 }, properties: {} },
    azurerm: ["servicebus_namespace", { sku: "Standard", capacity: 0, premium_messaging_partitions: 0 }],
  },
  {
    type: "Microsoft.Search/searchServices",
    body: { tags: T, sku: { name: "standard2" }, properties: { replicaCount: 2, partitionCount: 3 } },
    azurerm: ["search_service", { sku: "standard2", replica_count: 2, partition_count: 3 }],
  },
  {
    type: "Microsoft.CognitiveServices/accounts/deployments",
    body: {
      sku: { name: "GlobalStandard", capacity: 30 },
      properties: { model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" } },
    },
    azurerm: [
      "cognitive_deployment",
      {
        cognitive_account_id: `${P}/Microsoft.CognitiveServices/accounts/p1`,
        sku: [{ name: "GlobalStandard", capacity: 30 }],
        model: [{ format: "OpenAI", name: "gpt-4o", version: "2024-08-06" }],
      },
    ],
    regionless: true,
    shared: true,
  },
  {
    type: "Microsoft.Insights/components",
    body: { tags: T, kind: "web", properties: { Application_Type: "web" } },
    azurerm: ["application_insights", { application_type: "web" }],
  },
  {
    type: "Microsoft.OperationalInsights/workspaces",
    body: { tags: T, properties: { sku: { name: "CapacityReservation", capacityReservationLevel: 200 } } },
    azurerm: [
      "log_analytics_workspace",
      { sku: "CapacityReservation", reservation_capacity_in_gb_per_day: 200 },
    ],
  },
  {
    type: "Microsoft.Automation/automationAccounts",
    body: { tags: T, properties: { sku: { name: "Basic" } } },
    azurerm: ["automation_account", { sku_name: "Basic" }],
  },
  {
    type: "Microsoft.DataFactory/factories",
    body: { tags: T, properties: {} },
    azurerm: ["data_factory", {}],
  },
  {
    type: "Microsoft.Databricks/workspaces",
    body: { tags: T, sku: { name: "premium" }, properties: {} },
    azurerm: ["databricks_workspace", { sku: "premium" }],
  },
  {
    type: "Microsoft.NetApp/netAppAccounts/capacityPools",
    body: { tags: T, properties: { serviceLevel: "Premium", size: 4398046511104 } },
    azurerm: ["netapp_pool", { account_name: "p1", service_level: "Premium", size_in_tb: 4 }],
  },
  {
    type: "Microsoft.Batch/batchAccounts",
    body: { tags: T, properties: {} },
    azurerm: ["batch_account", {}],
  },
  {
    type: "Microsoft.Logic/workflows",
    body: { tags: T, properties: {} },
    azurerm: ["logic_app_workflow", {}],
  },
  {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    body: { tags: T },
    azurerm: ["user_assigned_identity", {}],
  },
  {
    type: "Microsoft.Web/staticSites",
    body: { tags: T, sku: { name: "Standard", tier: "Standard" }, properties: {} },
    azurerm: ["static_web_app", { sku_tier: "Standard", sku_size: "Standard" }],
  },
  {
    type: "Microsoft.Dashboard/grafana",
    body: { tags: T, sku: { name: "Standard" }, properties: {} },
    azurerm: ["dashboard_grafana", { sku: "Standard", grafana_major_version: "11" }],
  },
  {
    type: "Microsoft.Synapse/workspaces",
    body: { tags: T, properties: {} },
    azurerm: ["synapse_workspace", {}],
  },
  {
    type: "Microsoft.ContainerInstance/containerGroups",
    body: { tags: T, zones: ["1"], properties: { sku: "Standard", osType: "Linux" } },
    azurerm: ["container_group", { zones: ["1"], sku: "Standard", os_type: "Linux" }],
  },
];
