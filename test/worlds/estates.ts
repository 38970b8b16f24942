/** Ten everyday architectures, each as the resources of one template in the target region. */

/** A resource of a template. */
export interface TemplateResource {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly location?: string;
  readonly [member: string]: unknown;
}

const REGION = "swedencentral";

export function resource(
  type: string,
  name: string,
  rest: Readonly<Record<string, unknown>> = {},
): TemplateResource {
  return { type, apiVersion: "2024-01-01", name, location: REGION, properties: {}, ...rest };
}

/** A virtual machine of 4 vCPUs, with its interface. */
export function machine(name: string, rest: Readonly<Record<string, unknown>> = {}): TemplateResource[] {
  return [
    resource("Microsoft.Network/networkInterfaces", `${name}-nic`),
    resource("Microsoft.Compute/virtualMachines", name, {
      zones: ["1"],
      properties: { hardwareProfile: { vmSize: "Standard_D4s_v5" } },
      ...rest,
    }),
  ];
}

const identity = resource("Microsoft.ManagedIdentity/userAssignedIdentities", "id-app");
const vault = resource("Microsoft.KeyVault/vaults", "kv-app-sdc");
const network = [
  resource("Microsoft.Network/networkSecurityGroups", "nsg-app"),
  resource("Microsoft.Network/virtualNetworks", "vnet-app", {
    properties: { addressSpace: { addressPrefixes: ["10.1.0.0/16"] } },
  }),
];

export const ESTATES: Readonly<Record<string, readonly TemplateResource[]>> = {
  "web shop": [
    identity,
    vault,
    resource("Microsoft.Web/serverfarms", "asp-app", { sku: { name: "P1v3", capacity: 2 } }),
    resource("Microsoft.Web/sites", "app-shop-sdc"),
    resource("Microsoft.Sql/servers", "sql-shop-sdc"),
    resource("Microsoft.Sql/servers/databases", "sql-shop-sdc/shop", { sku: { name: "GP_Gen5_2" } }),
  ],
  "three tiers of machines": [
    ...network,
    ...machine("web"),
    ...machine("app", { zones: ["2"] }),
    ...machine("db", { zones: ["3"] }),
    resource("Microsoft.Network/loadBalancers", "lb-app", { sku: { name: "Standard" } }),
  ],
  "scale set": [
    ...network,
    resource("Microsoft.Compute/virtualMachineScaleSets", "vmss-app", {
      zones: ["1", "2", "3"],
      sku: { name: "Standard_D4s_v5", capacity: 3 },
      properties: { virtualMachineProfile: {}, singlePlacementGroup: false },
    }),
  ],
  cluster: [
    ...network,
    resource("Microsoft.ContainerRegistry/registries", "crappsdc", { sku: { name: "Premium" } }),
    resource("Microsoft.ContainerService/managedClusters", "aks-app", {
      identity: { type: "SystemAssigned" },
      properties: {
        nodeResourceGroup: "rg-nodes",
        agentPoolProfiles: [{ name: "system", vmSize: "Standard_D4s_v5", count: 3, mode: "System" }],
      },
    }),
  ],
  messaging: [
    resource("Microsoft.ServiceBus/namespaces", "sb-app-sdc", { sku: { name: "Standard" } }),
    resource("Microsoft.ServiceBus/namespaces/queues", "sb-app-sdc/orders", { location: undefined }),
    resource("Microsoft.EventHub/namespaces", "eh-app-sdc", { sku: { name: "Standard" } }),
    resource("Microsoft.Storage/storageAccounts", "stappsdc", {
      kind: "StorageV2",
      sku: { name: "Standard_ZRS" },
    }),
  ],
  "document store": [
    identity,
    resource("Microsoft.DocumentDB/databaseAccounts", "cosmos-app-sdc"),
    resource("Microsoft.Web/serverfarms", "asp-fn", { sku: { name: "EP1" } }),
    resource("Microsoft.Web/sites", "func-app-sdc", { kind: "functionapp" }),
    resource("Microsoft.Storage/storageAccounts", "stfuncsdc", {
      kind: "StorageV2",
      sku: { name: "Standard_LRS" },
    }),
  ],
  "open-source databases": [
    resource("Microsoft.DBforPostgreSQL/flexibleServers", "psql-app-sdc", {
      sku: { name: "Standard_D4ds_v5", tier: "GeneralPurpose" },
    }),
    resource("Microsoft.Cache/redis", "redis-app-sdc", {
      properties: { sku: { name: "Standard", family: "C", capacity: 1 } },
    }),
  ],
  monitoring: [
    resource("Microsoft.OperationalInsights/workspaces", "log-app"),
    resource("Microsoft.Insights/components", "appi-app", { kind: "web" }),
    resource("Microsoft.Insights/actionGroups", "ag-app", { location: "global" }),
  ],
  integration: [
    resource("Microsoft.Logic/workflows", "logic-app"),
    resource("Microsoft.ServiceBus/namespaces", "sb-int-sdc", { sku: { name: "Premium", capacity: 1 } }),
    vault,
  ],
  "landing zone of its own": [
    {
      type: "Microsoft.Authorization/roleAssignments",
      apiVersion: "2022-04-01",
      name: "7f8f8a3e-8b1c-4d27-9a70-2f7c5a1d0001",
      properties: {
        roleDefinitionId:
          "/subscriptions/22222222-2222-2222-2222-222222222222/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
        principalId: "aaaaaaaa-0000-0000-0000-000000000009",
        principalType: "Group",
      },
    },
    identity,
    vault,
    ...network,
  ],
};
