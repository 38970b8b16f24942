import { expect, test } from "vitest";
import type { Json } from "../../src/expression/json.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { expandTemplate, readJson } from "../../src/plan/sources/arm/index.ts";
import { asIsOf } from "../../src/plan/sources/graph/rewrite.ts";
import { readGraphExport } from "../../src/plan/sources/graph/read.ts";
import { describedOf } from "../../src/plan/sources/load/template.ts";
import { requestFacts, type RequestFacts } from "../../src/plan/request.ts";
import { changed } from "../manifest/fixtures/base.ts";
import { NOW, SOURCE, TARGET } from "../support/context.ts";
import { plainly } from "../support/request.ts";
import { GROUP, one } from "./sources/terraform/plan.ts";

/** The same resource through a template, azapi, Resource Graph and, where it has a mapping, azurerm is one request. */

interface Body {
  readonly [member: string]: Json;
}

function throughTemplate(type: string, name: string, body: Body): RequestFacts {
  const resource = { type, apiVersion: "2024-01-01", name, location: "swedencentral", ...body };
  const text = JSON.stringify({ $schema: "x", contentVersion: "1.0.0.0", resources: [resource] });
  const expansion = expandTemplate({
    template: readJson("main.json", text),
    context: { cloud: "AzureCloud", now: NOW, subscriptionId: TARGET, resourceGroup: "rg" },
  });
  const [described] = describedOf(expansion, { entry: [], subscription: TARGET }).described;
  if (described === undefined) throw new Error("nothing is described");
  return described;
}

function throughAzapi(type: string, name: string, body: Body): RequestFacts {
  const after = { type: `${type}@2024-01-01`, name, parent_id: GROUP, location: "swedencentral", body };
  return one({ address: "azapi_resource.it", after });
}

function throughGraph(type: string, name: string, body: Body): RequestFacts {
  const manifest = parseManifest(
    changed(["type: Microsoft.Web/serverfarms, to: asp-shop", `type: ${type}, from: ${name}, to: ${name}`]),
    "m.yaml",
  );
  const id = `/subscriptions/${SOURCE}/resourceGroups/rg/providers/${type}/${name}`;
  const stated = new Set(Object.keys(body).map((key) => key.toLowerCase()));
  const empty = ["sku", "zones", "tags", "identity", "plan", "kind"].filter((key) => !stated.has(key));
  const columns = { ...Object.fromEntries(empty.map((key) => [key, null])), properties: {} };
  const row = { id, name, type: type.toLowerCase(), location: "westeurope", ...columns, ...body };
  const [asIs] = asIsOf(manifest, readGraphExport(readJson("g.json", JSON.stringify([row]))).rows).values();
  if (asIs === undefined) throw new Error("nothing is matched");
  return asIs;
}

const SETS = "Microsoft.Compute/virtualMachineScaleSets";
type Row = readonly [type: string, body: Body, azurerm?: readonly [type: string, values: Body]];

const ROWS: readonly Row[] = [
  [
    "Microsoft.Compute/virtualMachines",
    { zones: ["2"], tags: { a: "b" }, properties: { hardwareProfile: { vmSize: "Standard_D4s_v5" } } },
    ["linux_virtual_machine", { size: "Standard_D4s_v5", zone: "2", tags: { a: "b" } }],
  ],
  [
    SETS,
    { sku: { name: "Standard_D2s_v5", capacity: 3 }, zones: ["1", "2"], properties: {} },
    ["linux_virtual_machine_scale_set", { sku: "Standard_D2s_v5", instances: 3, zones: ["1", "2"] }],
  ],
  [SETS, { SKU: { NAME: "Standard_D2s_v5", Capacity: "30" }, properties: {} }],
  [SETS, { sku: { name: "Standard_D2s_v5", capacity: 0 }, properties: {} }],
  [SETS, { sku: { name: "Standard_D2s_v5", capacity: 2.5 }, properties: {} }],
  [SETS, { properties: { orchestrationMode: "Flexible" } }],
  [
    "Microsoft.Storage/storageAccounts",
    { sku: { name: "Standard_ZRS" }, kind: "StorageV2", properties: {} },
    ["storage_account", { account_tier: "Standard", account_replication_type: "ZRS" }],
  ],
  [
    "Microsoft.KeyVault/vaults",
    { properties: { sku: { name: "premium", family: "A" } } },
    ["key_vault", { sku_name: "premium" }],
  ],
  [
    "Microsoft.Cache/redis",
    { zones: ["1"], properties: { sku: { name: "Premium", family: "P", capacity: 1 } } },
    ["redis_cache", { sku_name: "Premium", family: "P", capacity: 1, zones: ["1"] }],
  ],
  [
    "Microsoft.Web/serverfarms",
    { sku: { name: "P1v3", capacity: 3 }, properties: {} },
    ["service_plan", { sku_name: "P1v3", worker_count: 3, os_type: "Linux" }],
  ],
  ["Microsoft.Web/serverfarms", { sku: { tier: "PremiumV3" }, properties: {} }],
  [
    "Microsoft.ContainerService/managedClusters",
    { sku: { name: "Base", tier: "Standard" }, properties: {} },
    ["kubernetes_cluster", { sku_tier: "Standard" }],
  ],
  [
    "Microsoft.EventHub/namespaces",
    {
      sku: { name: "Standard", capacity: 2 },
      properties: { isAutoInflateEnabled: true, maximumThroughputUnits: 8 },
    },
    [
      "eventhub_namespace",
      { sku: "Standard", capacity: 2, auto_inflate_enabled: true, maximum_throughput_units: 8 },
    ],
  ],
  [
    "Microsoft.Network/applicationGateways",
    {
      zones: ["1", "2"],
      properties: {
        sku: { name: "WAF_v2", tier: "WAF_v2" },
        autoscaleConfiguration: { minCapacity: 2, maxCapacity: 8 },
      },
    },
  ],
  [
    "Microsoft.DBforPostgreSQL/flexibleServers",
    {
      sku: { name: "Standard_D2ds_v5", tier: "GeneralPurpose" },
      properties: {
        availabilityZone: "1",
        highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "2" },
      },
    },
  ],
  [
    "Microsoft.Search/searchServices",
    { sku: { name: "standard" }, properties: { replicaCount: 3, partitionCount: 1 } },
    ["search_service", { sku: "standard", replica_count: 3, partition_count: 1 }],
  ],
  [
    "Microsoft.ServiceBus/namespaces",
    {
      sku: { name: "Premium", tier: "Premium", capacity: 2 },
      tags: { a: "b" },
      properties: { premiumMessagingPartitions: 1 },
    },
    [
      "servicebus_namespace",
      { sku: "Premium", capacity: 2, premium_messaging_partitions: 1, tags: { a: "b" } },
    ],
  ],
  [
    "Microsoft.Network/publicIPAddresses",
    { sku: { name: "Standard", tier: "Regional" }, zones: ["1", "2", "3"], properties: {} },
    [
      "public_ip",
      { sku: "Standard", sku_tier: "Regional", zones: ["1", "2", "3"], allocation_method: "Static" },
    ],
  ],
  [
    "Microsoft.Network/natGateways",
    { sku: { name: "Standard" }, zones: ["2"], properties: {} },
    ["nat_gateway", { sku_name: "Standard", zones: ["2"] }],
  ],
  [
    "Microsoft.Network/loadBalancers",
    { sku: { name: "Standard", tier: "Regional" }, properties: {} },
    ["lb", { sku: "Standard", sku_tier: "Regional" }],
  ],
  [
    "Microsoft.Network/azureFirewalls",
    { zones: ["1", "2"], properties: { sku: { name: "AZFW_VNet", tier: "Premium" } } },
    ["firewall", { sku_name: "AZFW_VNet", sku_tier: "Premium", zones: ["1", "2"] }],
  ],
  [
    "Microsoft.Network/bastionHosts",
    { sku: { name: "Standard" }, zones: ["1"], properties: { scaleUnits: 4 } },
    ["bastion_host", { sku: "Standard", zones: ["1"], scale_units: 4 }],
  ],
  [
    "Microsoft.Compute/disks",
    { sku: { name: "Premium_LRS" }, zones: ["3"], properties: { diskSizeGB: 64 } },
    [
      "managed_disk",
      { storage_account_type: "Premium_LRS", zone: "3", disk_size_gb: 64, create_option: "Empty" },
    ],
  ],
  [
    "Microsoft.ContainerRegistry/registries",
    { sku: { name: "Premium" }, properties: { zoneRedundancy: "Enabled" } },
    ["container_registry", { sku: "Premium", zone_redundancy_enabled: true }],
  ],
  [
    "Microsoft.Cache/redisEnterprise",
    { sku: { name: "Enterprise_E10", capacity: 4 }, zones: ["1", "2"], properties: {} },
    ["redis_enterprise_cluster", { sku_name: "Enterprise_E10-4", zones: ["1", "2"] }],
  ],
  [
    "Microsoft.Sql/managedInstances",
    { sku: { name: "GP_Gen5" }, properties: { vCores: 8 } },
    ["mssql_managed_instance", { sku_name: "GP_Gen5", vcores: 8 }],
  ],
  [
    "Microsoft.DBforMySQL/flexibleServers",
    {
      sku: { name: "Standard_D2ds_v4", tier: "GeneralPurpose" },
      properties: {
        availabilityZone: "1",
        highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "2" },
      },
    },
    [
      "mysql_flexible_server",
      {
        sku_name: "GP_Standard_D2ds_v4",
        zone: "1",
        high_availability: [{ mode: "ZoneRedundant", standby_availability_zone: "2" }],
      },
    ],
  ],
  [
    "Microsoft.AppConfiguration/configurationStores",
    { sku: { name: "standard" }, properties: {} },
    ["app_configuration", { sku: "standard" }],
  ],
  [
    "Microsoft.CognitiveServices/accounts",
    { sku: { name: "S0" }, kind: "OpenAI", properties: {} },
    ["cognitive_account", { sku_name: "S0", kind: "OpenAI" }],
  ],
  [
    "Microsoft.OperationalInsights/workspaces",
    { properties: { sku: { name: "PerGB2018" } } },
    ["log_analytics_workspace", { sku: "PerGB2018" }],
  ],
  [
    "Microsoft.ApiManagement/service",
    { sku: { name: "Premium", capacity: 2 }, zones: ["1", "2"], properties: {} },
    ["api_management", { sku_name: "Premium_2", zones: ["1", "2"] }],
  ],
  [
    "Microsoft.SignalRService/signalR",
    { sku: { name: "Standard_S1", capacity: 2 }, properties: {} },
    ["signalr_service", { sku: [{ name: "Standard_S1", capacity: 2 }] }],
  ],
  [
    "Microsoft.SignalRService/webPubSub",
    { sku: { name: "Standard_S1", capacity: 2 }, properties: {} },
    ["web_pubsub", { sku: "Standard_S1", capacity: 2 }],
  ],
  [
    "Microsoft.Kusto/clusters",
    { sku: { name: "Standard_D13_v2", tier: "Standard", capacity: 2 }, zones: ["1"], properties: {} },
    ["kusto_cluster", { sku: [{ name: "Standard_D13_v2", capacity: 2 }], zones: ["1"] }],
  ],
  [
    "Microsoft.Devices/IotHubs",
    { sku: { name: "S1", capacity: 2 }, properties: {} },
    ["iothub", { sku: [{ name: "S1", capacity: 2 }] }],
  ],
  [
    "Microsoft.RecoveryServices/vaults",
    { sku: { name: "Standard" }, properties: {} },
    ["recovery_services_vault", { sku: "Standard" }],
  ],
  [
    "Nginx.NginxPlus/nginxDeployments",
    { sku: { name: "standardv2_Monthly" }, properties: {} },
    ["nginx_deployment", { sku: "standardv2_Monthly", capacity: 20 }],
  ],
  [
    "Microsoft.Elastic/monitors",
    { sku: { name: "ess-consumption-2024_Monthly" }, properties: {} },
    ["elastic_cloud_elasticsearch", { sku_name: "ess-consumption-2024_Monthly" }],
  ],
  [
    "Microsoft.DeviceUpdate/accounts",
    { properties: { sku: "Standard" } },
    ["iothub_device_update_account", { sku: "Standard" }],
  ],
  [
    "Microsoft.Compute/availabilitySets",
    { sku: { name: "Aligned" }, properties: {} },
    ["availability_set", { managed: true, platform_fault_domain_count: 2 }],
  ],
];

const CASES: readonly {
  readonly type: string;
  readonly body: Body;
  readonly azurerm?: readonly [string, Body];
}[] = ROWS.map(([type, body, azurerm]) => ({
  type,
  body,
  ...(azurerm === undefined ? {} : { azurerm }),
}));

test.each(CASES)("$type $body is one request, whatever brings it", ({ type, body, azurerm }) => {
  const expected = requestFacts(type, body);
  expect(throughAzapi(type, "it", body)).toMatchObject(expected);
  expect(throughTemplate(type, "it", body)).toMatchObject(expected);
  expect(plainly(throughGraph(type, "it", body))).toEqual(plainly(expected));
  if (azurerm === undefined) return;
  const [terraformType, values] = azurerm;
  const after = { name: "it", resource_group_name: "rg", location: "swedencentral", ...values };
  expect(plainly(one({ address: `azurerm_${terraformType}.it`, after }))).toEqual(plainly(expected));
});
