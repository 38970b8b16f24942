import { expect, test } from "vitest";
import { GROUP, one } from "./plan.ts";
import { plainly } from "../../../support/request.ts";

type Case = readonly [
  type: string,
  attributes: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
];

const SUBNET = `${GROUP}/providers/Microsoft.Network/virtualNetworks/v/subnets/s`;
const on = { known: true } as const;

/** Attributes as the provider states them and what Azure Resource Manager is sent. */
const CASES: readonly Case[] = [
  [
    "storage_account",
    {
      account_tier: "Premium",
      account_replication_type: "LRS",
      account_kind: "BlockBlobStorage",
      https_traffic_only_enabled: true,
      allow_nested_items_to_be_public: false,
      shared_access_key_enabled: false,
      public_network_access_enabled: false,
      network_rules: [
        {
          default_action: "Deny",
          bypass: ["AzureServices", "Logging"],
          ip_rules: ["1.2.3.4"],
          virtual_network_subnet_ids: [SUBNET],
        },
      ],
    },
    {
      kind: "BlockBlobStorage",
      sku: { name: "Premium_LRS", tier: "Premium" },
      properties: {
        supportsHttpsTrafficOnly: true,
        allowBlobPublicAccess: false,
        allowSharedKeyAccess: false,
        publicNetworkAccess: "Disabled",
        networkAcls: {
          defaultAction: "Deny",
          bypass: "AzureServices, Logging",
          ipRules: [{ value: "1.2.3.4", action: "Allow" }],
          virtualNetworkRules: [{ id: SUBNET }],
        },
      },
    },
  ],
  [
    "storage_account",
    { enable_https_traffic_only: false },
    { properties: { supportsHttpsTrafficOnly: false } },
  ],
  [
    "linux_virtual_machine",
    { plan: [{ name: "byol", product: "fw", publisher: "acme" }] },
    { plan: { name: "byol", product: "fw", publisher: "acme" } },
  ],
  ["linux_virtual_machine", { plan: [] }, { plan: null }],
  // A block of that name which says something else.
  ["managed_application", { plan: [{ usage_type: "COMMITTED" }] }, {}],
  [
    "linux_virtual_machine",
    {
      size: "Standard_D4s_v5",
      zone: "2",
      network_interface_ids: ["/a"],
      encryption_at_host_enabled: true,
      availability_set_id: null,
      os_disk: [{ storage_account_type: "Premium_LRS", disk_encryption_set_id: "" }],
      source_image_reference: [{ publisher: "Canonical", offer: "ubuntu", sku: "22_04", version: "latest" }],
    },
    {
      zones: ["2"],
      properties: {
        hardwareProfile: { vmSize: "Standard_D4s_v5" },
        availabilitySet: null,
        networkProfile: { networkInterfaces: [{ id: "/a" }] },
        securityProfile: { encryptionAtHost: true },
        storageProfile: {
          imageReference: { publisher: "Canonical", offer: "ubuntu", sku: "22_04", version: "latest" },
          osDisk: {
            osType: "Linux",
            managedDisk: { storageAccountType: "Premium_LRS", diskEncryptionSet: null },
          },
        },
      },
    },
  ],
  [
    "windows_virtual_machine",
    { enable_automatic_updates: true, patch_mode: "AutomaticByPlatform" },
    {
      properties: {
        osProfile: {
          windowsConfiguration: {
            enableAutomaticUpdates: true,
            patchSettings: { patchMode: "AutomaticByPlatform" },
          },
        },
      },
    },
  ],
  [
    "linux_virtual_machine_scale_set",
    {
      sku: "Standard_D2s_v5",
      instances: 3,
      network_interface: [{ name: "n", ip_configuration: [{ name: "i", subnet_id: SUBNET }] }],
    },
    {
      sku: { name: "Standard_D2s_v5", capacity: 3 },
      properties: {
        orchestrationMode: "Uniform",
        virtualMachineProfile: {
          networkProfile: {
            networkInterfaceConfigurations: [
              {
                name: "n",
                properties: { ipConfigurations: [{ name: "i", properties: { subnet: { id: SUBNET } } }] },
              },
            ],
          },
        },
      },
    },
  ],
  [
    "managed_disk",
    { storage_account_type: "PremiumV2_LRS", disk_size_gb: 64 },
    { sku: { name: "PremiumV2_LRS" }, properties: { diskSizeGB: 64 } },
  ],
  [
    "kubernetes_cluster",
    {
      sku_tier: "Standard",
      private_cluster_enabled: true,
      run_command_enabled: false,
      azure_policy_enabled: true,
      azure_active_directory_role_based_access_control: [{ azure_rbac_enabled: true, tenant_id: "t" }],
      api_server_access_profile: [{ authorized_ip_ranges: ["1.2.3.0/24"] }],
      default_node_pool: [
        {
          name: "sys",
          vm_size: "Standard_D4s_v5",
          node_count: 3,
          zones: ["1"],
          host_encryption_enabled: true,
        },
      ],
      network_profile: [{ network_plugin: "azure", outbound_type: "userDefinedRouting" }],
    },
    {
      sku: { name: "Base", tier: "Standard" },
      properties: {
        aadProfile: { managed: true, enableAzureRBAC: true, tenantID: "t" },
        addonProfiles: { azurepolicy: { enabled: true } },
        apiServerAccessProfile: {
          enablePrivateCluster: true,
          disableRunCommand: true,
          authorizedIPRanges: ["1.2.3.0/24"],
        },
        agentPoolProfiles: [
          {
            name: "sys",
            mode: "System",
            vmSize: "Standard_D4s_v5",
            count: 3,
            availabilityZones: ["1"],
            enableEncryptionAtHost: true,
          },
        ],
        networkProfile: { networkPlugin: "azure", outboundType: "userDefinedRouting" },
      },
    },
  ],
  [
    "kubernetes_cluster_node_pool",
    { vm_size: "Standard_D8s_v5", node_count: 5, mode: "User" },
    { properties: { vmSize: "Standard_D8s_v5", count: 5, mode: "User" } },
  ],
  [
    "container_registry",
    {
      sku: "Premium",
      admin_enabled: false,
      zone_redundancy_enabled: true,
      export_policy_enabled: false,
      network_rule_set: [{ default_action: "Deny", ip_rule: [{ action: "Allow", ip_range: "1.2.3.4/32" }] }],
    },
    {
      sku: { name: "Premium" },
      properties: {
        adminUserEnabled: false,
        zoneRedundancy: "Enabled",
        policies: { exportPolicy: { status: "disabled" } },
        networkRuleSet: { defaultAction: "Deny", ipRules: [{ action: "Allow", value: "1.2.3.4/32" }] },
      },
    },
  ],
  [
    "container_app",
    {
      revision_mode: "Single",
      ingress: [],
      template: [{ container: [{ name: "c", image: "i", cpu: 0.5 }] }],
    },
    {
      properties: {
        configuration: { activeRevisionsMode: "Single", ingress: null },
        template: { containers: [{ name: "c", image: "i", resources: { cpu: 0.5 } }] },
      },
    },
  ],
  ["container_group", { ip_address_type: "None", os_type: "Linux" }, { properties: { osType: "Linux" } }],
  [
    "mssql_server",
    {
      minimum_tls_version: "Disabled",
      azuread_administrator: [{ login_username: "ops", object_id: "o", azuread_authentication_only: true }],
    },
    {
      properties: {
        minimalTlsVersion: "None",
        administrators: {
          administratorType: "ActiveDirectory",
          login: "ops",
          sid: "o",
          azureADOnlyAuthentication: true,
        },
      },
    },
  ],
  [
    "mssql_database",
    {
      sku_name: "GP_Gen5_8",
      max_size_gb: 2,
      zone_redundant: true,
      read_scale: true,
      storage_account_type: "Geo",
    },
    {
      sku: { name: "GP_Gen5_8" },
      properties: {
        maxSizeBytes: 2_147_483_648,
        zoneRedundant: true,
        readScale: "Enabled",
        requestedBackupStorageRedundancy: "Geo",
      },
    },
  ],
  [
    "mssql_managed_instance",
    { storage_account_type: "GZRS", vcores: 8 },
    { properties: { requestedBackupStorageRedundancy: "GeoZone", vCores: 8 } },
  ],
  [
    "postgresql_flexible_server",
    {
      sku_name: "MO_Standard_E4ds_v5",
      storage_mb: 65_536,
      high_availability: [],
      public_network_access_enabled: false,
      geo_redundant_backup_enabled: true,
      zone: "1",
    },
    {
      sku: { name: "Standard_E4ds_v5", tier: "MemoryOptimized" },
      properties: {
        availabilityZone: "1",
        storage: { storageSizeGB: 64 },
        highAvailability: { mode: "Disabled" },
        network: { publicNetworkAccess: "Disabled" },
        backup: { geoRedundantBackup: "Enabled" },
      },
    },
  ],
  [
    "mysql_flexible_server",
    { sku_name: "B_Standard_B1ms", storage: [{ size_gb: 20, auto_grow_enabled: true }] },
    {
      sku: { name: "Standard_B1ms", tier: "Burstable" },
      properties: { storage: { storageSizeGB: 20, autoGrow: "Enabled" } },
    },
  ],
  [
    "cosmosdb_account",
    {
      kind: "GlobalDocumentDB",
      geo_location: [
        { location: "swedencentral", failover_priority: 0, zone_redundant: true },
        { location: "swedensouth", failover_priority: 1, zone_redundant: false },
      ],
      ip_range_filter: ["1.2.3.4"],
      access_key_metadata_writes_enabled: false,
      network_acl_bypass_for_azure_services: true,
    },
    {
      kind: "GlobalDocumentDB",
      properties: {
        locations: [
          { locationName: "swedencentral", failoverPriority: 0, isZoneRedundant: true },
          { locationName: "swedensouth", failoverPriority: 1, isZoneRedundant: false },
        ],
        ipRules: [{ ipAddressOrRange: "1.2.3.4" }],
        disableKeyBasedMetadataWriteAccess: true,
        networkAclBypass: "AzureServices",
      },
    },
  ],
  [
    "redis_cache",
    { sku_name: "Premium", family: "P", capacity: 1, non_ssl_port_enabled: false, zones: ["1", "2"] },
    {
      zones: ["1", "2"],
      properties: { sku: { name: "Premium", family: "P", capacity: 1 }, enableNonSslPort: false },
    },
  ],
  ["redis_enterprise_cluster", { sku_name: "Enterprise_E10-2" }, { sku: { name: "Enterprise_E10" } }],
  [
    "eventhub_namespace",
    { sku: "Premium", capacity: 2, local_authentication_enabled: false },
    { sku: { name: "Premium", tier: "Premium", capacity: 2 }, properties: { disableLocalAuth: true } },
  ],
  [
    "servicebus_namespace",
    { sku: "Premium", local_auth_enabled: true, minimum_tls_version: "1.2" },
    { sku: { name: "Premium" }, properties: { disableLocalAuth: false, minimumTlsVersion: "1.2" } },
  ],
  [
    "api_management",
    { sku_name: "Premium_2", virtual_network_type: "Internal" },
    { sku: { name: "Premium" }, properties: { virtualNetworkType: "Internal" } },
  ],
  ["iothub", { sku: [{ name: "S1", capacity: 2 }] }, { sku: { name: "S1", capacity: 2 } }],
  [
    "key_vault",
    {
      sku_name: "premium",
      purge_protection_enabled: true,
      enable_rbac_authorization: true,
      network_acls: [
        { bypass: "AzureServices", default_action: "Deny", ip_rules: [], virtual_network_subnet_ids: [] },
      ],
    },
    {
      properties: {
        sku: { family: "A", name: "premium" },
        enablePurgeProtection: true,
        enableRbacAuthorization: true,
        enableSoftDelete: true,
        networkAcls: { bypass: "AzureServices", defaultAction: "Deny", ipRules: [], virtualNetworkRules: [] },
      },
    },
  ],
  [
    "virtual_network",
    {
      address_space: ["10.0.0.0/16"],
      dns_servers: [],
      ddos_protection_plan: [{ id: "/d", enable: true }],
      subnet: [{ name: "s", address_prefixes: ["10.0.0.0/24"], security_group: "/nsg" }],
    },
    {
      properties: {
        addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
        enableDdosProtection: true,
        ddosProtectionPlan: { id: "/d" },
        subnets: [
          {
            name: "s",
            properties: { addressPrefixes: ["10.0.0.0/24"], networkSecurityGroup: { id: "/nsg" } },
          },
        ],
      },
    },
  ],
  [
    "subnet",
    {
      virtual_network_name: "v",
      address_prefixes: ["10.0.0.0/24"],
      service_endpoints: ["Microsoft.Sql"],
      delegation: [{ name: "d", service_delegation: [{ name: "Microsoft.Web/serverFarms" }] }],
    },
    {
      properties: {
        addressPrefixes: ["10.0.0.0/24"],
        serviceEndpoints: [{ service: "Microsoft.Sql" }],
        delegations: [{ name: "d", properties: { serviceName: "Microsoft.Web/serverFarms" } }],
      },
    },
  ],
  [
    "network_security_group",
    {
      security_rule: [
        {
          name: "r",
          access: "Allow",
          direction: "Inbound",
          priority: 100,
          destination_port_range: "22",
          source_address_prefix: "*",
        },
      ],
    },
    {
      properties: {
        securityRules: [
          {
            name: "r",
            properties: {
              access: "Allow",
              direction: "Inbound",
              priority: 100,
              destinationPortRange: "22",
              sourceAddressPrefix: "*",
            },
          },
        ],
      },
    },
  ],
  [
    "network_interface",
    {
      ip_configuration: [{ name: "i", subnet_id: SUBNET, public_ip_address_id: "" }],
      enable_ip_forwarding: true,
    },
    {
      properties: {
        enableIPForwarding: true,
        ipConfigurations: [{ name: "i", properties: { subnet: { id: SUBNET }, publicIPAddress: null } }],
      },
    },
  ],
  [
    "public_ip",
    { sku: "Standard", sku_tier: "Regional", allocation_method: "Static", zones: ["1"] },
    {
      sku: { name: "Standard", tier: "Regional" },
      zones: ["1"],
      properties: { publicIPAllocationMethod: "Static" },
    },
  ],
  [
    "route_table",
    {
      bgp_route_propagation_enabled: false,
      route: [
        {
          name: "r",
          address_prefix: "0.0.0.0/0",
          next_hop_type: "VirtualAppliance",
          next_hop_in_ip_address: "10.0.0.4",
        },
      ],
    },
    {
      properties: {
        disableBgpRoutePropagation: true,
        routes: [
          {
            name: "r",
            properties: {
              addressPrefix: "0.0.0.0/0",
              nextHopType: "VirtualAppliance",
              nextHopIpAddress: "10.0.0.4",
            },
          },
        ],
      },
    },
  ],
  [
    "application_gateway",
    { sku: [{ name: "WAF_v2", tier: "WAF_v2" }], firewall_policy_id: "/w" },
    { properties: { sku: { name: "WAF_v2", tier: "WAF_v2" }, firewallPolicy: { id: "/w" } } },
  ],
  [
    "application_gateway",
    {
      ssl_certificate: [
        { name: "a", key_vault_secret_id: "https://kv.vault.azure.net/secrets/a" },
        { name: "b", key_vault_secret_id: "", data: "x" },
      ],
    },
    {
      properties: {
        sslCertificates: [
          { name: "a", properties: { keyVaultSecretId: "https://kv.vault.azure.net/secrets/a" } },
          { name: "b", properties: { keyVaultSecretId: null } },
        ],
      },
    },
  ],
  [
    "firewall",
    { sku_name: "AZFW_Hub", sku_tier: "Premium", virtual_hub: [{ virtual_hub_id: "/h" }] },
    { properties: { sku: { name: "AZFW_Hub", tier: "Premium" }, virtualHub: { id: "/h" } } },
  ],
  [
    "express_route_circuit",
    { sku: [{ tier: "Premium", family: "MeteredData" }], bandwidth_in_mbps: 50 },
    {
      sku: { name: "Premium_MeteredData" },
      properties: { serviceProviderProperties: { bandwidthInMbps: 50 } },
    },
  ],
  [
    "service_plan",
    { sku_name: "P1v3", os_type: "Linux", worker_count: 3, zone_balancing_enabled: true },
    { sku: { name: "P1v3", capacity: 3 }, properties: { reserved: true, zoneRedundant: true } },
  ],
  [
    "linux_web_app",
    {
      https_only: true,
      kind: "app,linux",
      public_network_access_enabled: false,
      site_config: [
        {
          minimum_tls_version: "1.2",
          ftps_state: "Disabled",
          ip_restriction: [{ action: "Allow", ip_address: "1.2.3.4/32" }],
        },
      ],
    },
    {
      kind: "app,linux",
      properties: {
        httpsOnly: true,
        publicNetworkAccess: "Disabled",
        siteConfig: {
          minTlsVersion: "1.2",
          ftpsState: "Disabled",
          ipSecurityRestrictions: [{ action: "Allow", ipAddress: "1.2.3.4/32" }],
        },
      },
    },
  ],
  ["windows_function_app", { https_only: true }, { kind: "functionapp", properties: { httpsOnly: true } }],
  [
    "cognitive_account",
    { kind: "OpenAI", sku_name: "S0", local_auth_enabled: false, network_acls: [{ default_action: "Deny" }] },
    {
      kind: "OpenAI",
      sku: { name: "S0" },
      properties: { disableLocalAuth: true, networkAcls: { defaultAction: "Deny" } },
    },
  ],
  [
    "search_service",
    { sku: "standard", public_network_access_enabled: false },
    { sku: { name: "standard" }, properties: { publicNetworkAccess: "disabled" } },
  ],
  [
    "log_analytics_workspace",
    { sku: "PerGB2018", retention_in_days: 30, internet_query_enabled: false },
    {
      properties: {
        sku: { name: "PerGB2018" },
        retentionInDays: 30,
        publicNetworkAccessForQuery: "Disabled",
      },
    },
  ],
  [
    "recovery_services_vault",
    { sku: "Standard", storage_mode_type: "ZoneRedundant", cross_region_restore_enabled: false },
    {
      sku: { name: "Standard" },
      properties: {
        redundancySettings: {
          standardTierStorageRedundancy: "ZoneRedundant",
          crossRegionRestore: "Disabled",
        },
      },
    },
  ],
  [
    "role_assignment",
    { scope: GROUP, principal_id: "p", role_definition_id: "/r" },
    { properties: { principalId: "p", roleDefinitionId: "/r" } },
  ],
  [
    "netapp_pool",
    { account_name: "a", size_in_tb: 4, service_level: "Premium" },
    { properties: { size: 4_398_046_511_104, serviceLevel: "Premium" } },
  ],
  [
    "hdinsight_kafka_cluster",
    { tier: "Standard" },
    { properties: { tier: "Standard", osType: "Linux", clusterDefinition: { kind: "Kafka" } } },
  ],
];

test.each(CASES)("azurerm_%s %j", (type, attributes, expected) => {
  const resource = one({
    address: `azurerm_${type}.it`,
    after: { name: "x", resource_group_name: "rg", ...attributes },
  });
  expect(resource.body).toMatchObject(expected);
});

test.each<readonly [string, Readonly<Record<string, unknown>>, string, number]>([
  ["linux_virtual_machine", { size: "Standard_D4s_v5" }, "Standard_D4s_v5", 1],
  ["linux_virtual_machine_scale_set", { sku: "Standard_D2s_v5", instances: 3 }, "Standard_D2s_v5", 3],
  [
    "orchestrated_virtual_machine_scale_set",
    { sku_name: "Standard_D2s_v5", instances: 2 },
    "Standard_D2s_v5",
    2,
  ],
  ["kubernetes_cluster", { default_node_pool: [{ vm_size: "Standard_D4s_v5", node_count: 3 }] }, "Base", 1],
  ["kubernetes_cluster_node_pool", { vm_size: "Standard_D8s_v5", node_count: null }, "Standard_D8s_v5", 1],
  ["redis_cache", { sku_name: "Premium" }, "Premium", 1],
  ["key_vault", { sku_name: "standard" }, "standard", 1],
  ["application_gateway", { sku: [{ name: "WAF_v2", capacity: 1 }] }, "WAF_v2", 1],
  ["service_plan", { sku_name: "P1v3", worker_count: 3 }, "P1v3", 3],
])("size and number of azurerm_%s %j", (type, attributes, sku, count) => {
  const resource = one({ address: `azurerm_${type}.it`, after: { name: "x", ...attributes } });
  expect(plainly(resource)).toMatchObject({ sku, count });
});

test.each([
  "dns_zone",
  "private_dns_zone",
  "traffic_manager_profile",
  "cdn_frontdoor_profile",
  "monitor_metric_alert",
])("azurerm_%s is global", (type) => {
  expect(one({ address: `azurerm_${type}.it`, after: { name: "x" } }).location).toEqual({
    ...on,
    value: "global",
  });
});

test.each(["linux_virtual_machine", "windows_virtual_machine"])(
  "azurerm_%s asks for Ultra disks in its block alone, which is sent empty where it is left out",
  (type) => {
    const asked = (additional_capabilities: unknown): unknown =>
      one({ address: `azurerm_${type}.it`, after: { name: "vm", additional_capabilities } }).body[
        "properties"
      ];
    const block = { ultra_ssd_enabled: true, hibernation_enabled: false };
    const sent = { ultraSSDEnabled: true, hibernationEnabled: false };
    expect(asked([block])).toMatchObject({ additionalCapabilities: sent });
    expect(asked([])).toMatchObject({ additionalCapabilities: {} });
    expect(asked([])).not.toHaveProperty("additionalCapabilities.ultraSSDEnabled");
    expect(one({ address: `azurerm_${type}.it`, after: { name: "vm" } }).whole).toContain(
      "properties.additionalCapabilities",
    );
  },
);
