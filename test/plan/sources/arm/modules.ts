import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../../../../src/expression/json.ts";
import { expandTemplate, readJson, type Expansion } from "../../../../src/plan/sources/arm/index.ts";
import { dataDir } from "../../../support/data.ts";
import { CONTEXT, nested, SUBSCRIPTION, template } from "./support.ts";

/** Modules of Azure that others published, compiled, where the data is present. */
export const folder = dataDir("arm-templates");
const RG = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-shared/providers`;
const SUBNET = `${RG}/Microsoft.Network/virtualNetworks/vnet/subnets/default`;
export const LOGS = `${RG}/Microsoft.OperationalInsights/workspaces/logs`;

export interface ModuleCase {
  readonly parameters: Readonly<Record<string, Json>>;
  /** Types of all resources, sorted. */
  readonly types: readonly string[];
}

/** Per template once what it needs and once what makes it interesting. */
export const CASES: Readonly<Record<string, readonly ModuleCase[]>> = {
  "res-key-vault-vault": [
    { parameters: { name: "kv1" }, types: ["Microsoft.KeyVault/vaults"] },
    {
      parameters: {
        name: "kv1",
        secrets: [
          { name: "a", value: "x" },
          { name: "b", value: "y" },
        ],
        keys: [{ name: "k", kty: "RSA" }],
        lock: { kind: "CanNotDelete" },
        diagnosticSettings: [{ workspaceResourceId: LOGS }],
        roleAssignments: [
          { principalId: "44444444-4444-4444-4444-444444444444", roleDefinitionIdOrName: "Reader" },
        ],
        privateEndpoints: [{ subnetResourceId: SUBNET }],
      },
      // The lock holds for the private endpoint too.
      types: [
        "Microsoft.Authorization/locks",
        "Microsoft.Authorization/locks",
        "Microsoft.Authorization/roleAssignments",
        "Microsoft.Insights/diagnosticSettings",
        "Microsoft.KeyVault/vaults",
        "Microsoft.KeyVault/vaults/keys",
        "Microsoft.KeyVault/vaults/secrets",
        "Microsoft.KeyVault/vaults/secrets",
        "Microsoft.Network/privateEndpoints",
      ],
    },
  ],
  "res-storage-storage-account": [
    {
      // It brings its blob service along.
      parameters: { name: "st1" },
      types: ["Microsoft.Storage/storageAccounts", "Microsoft.Storage/storageAccounts/blobServices"],
    },
    {
      parameters: {
        name: "st1",
        blobServices: { containers: [{ name: "c1" }, { name: "c2" }] },
        queueServices: { queues: [{ name: "q" }] },
        managedIdentities: { systemAssigned: true },
      },
      types: [
        "Microsoft.Storage/storageAccounts",
        "Microsoft.Storage/storageAccounts/blobServices",
        "Microsoft.Storage/storageAccounts/blobServices/containers",
        "Microsoft.Storage/storageAccounts/blobServices/containers",
        "Microsoft.Storage/storageAccounts/queueServices",
        "Microsoft.Storage/storageAccounts/queueServices/queues",
      ],
    },
  ],
  "res-network-virtual-network": [
    {
      parameters: { name: "v", addressPrefixes: ["10.0.0.0/16"] },
      types: ["Microsoft.Network/virtualNetworks"],
    },
    {
      parameters: {
        name: "v",
        addressPrefixes: ["10.0.0.0/16"],
        subnets: [
          { name: "a", addressPrefix: "10.0.0.0/24" },
          { name: "b", addressPrefix: "10.0.1.0/24" },
        ],
      },
      types: [
        "Microsoft.Network/virtualNetworks",
        "Microsoft.Network/virtualNetworks/subnets",
        "Microsoft.Network/virtualNetworks/subnets",
      ],
    },
  ],
  "res-container-registry-registry": [
    { parameters: { name: "acr12" }, types: ["Microsoft.ContainerRegistry/registries"] },
    {
      parameters: {
        name: "acr12",
        acrSku: "Premium",
        replications: [{ location: "northeurope", name: "ne" }],
      },
      types: [
        "Microsoft.ContainerRegistry/registries",
        "Microsoft.ContainerRegistry/registries/replications",
      ],
    },
  ],
  "res-sql-server": [
    {
      parameters: {
        name: "sql1",
        administratorLogin: "admin",
        administratorLoginPassword: "x",
        databases: [{ name: "db", availabilityZone: -1 }],
      },
      types: [
        "Microsoft.Sql/servers",
        "Microsoft.Sql/servers/auditingSettings",
        "Microsoft.Sql/servers/connectionPolicies",
        "Microsoft.Sql/servers/databases",
      ],
    },
  ],
  "res-web-site": [
    {
      parameters: { name: "w", kind: "app", serverFarmResourceId: `${RG}/Microsoft.Web/serverfarms/p` },
      types: ["Microsoft.Web/sites"],
    },
  ],
  "res-compute-virtual-machine": [
    {
      parameters: {
        name: "vm1",
        vmSize: "Standard_D2s_v5",
        osType: "Linux",
        availabilityZone: 1,
        osDisk: { managedDisk: { storageAccountType: "Premium_LRS" } },
        imageReference: { publisher: "Canonical", offer: "o", sku: "s", version: "latest" },
        adminUsername: "azureuser",
        nicConfigurations: [
          {
            nicSuffix: "-nic",
            ipConfigurations: [
              { name: "ip", subnetResourceId: SUBNET, pipConfiguration: { publicIpNameSuffix: "-pip" } },
            ],
          },
        ],
      },
      types: [
        "Microsoft.Compute/virtualMachines",
        "Microsoft.Network/networkInterfaces",
        "Microsoft.Network/publicIPAddresses",
      ],
    },
  ],
  "ptn-network-hub-networking": [
    { parameters: {}, types: [] },
    {
      parameters: {
        hubVirtualNetworks: {
          hub: {
            addressPrefixes: ["10.0.0.0/16"],
            location: "swedencentral",
            enablePeering: false,
            enableBastion: false,
            enableAzureFirewall: false,
            subnets: [{ name: "s", addressPrefix: "10.0.0.0/24" }],
          },
        },
      },
      types: [
        "Microsoft.Network/routeTables",
        "Microsoft.Network/virtualNetworks",
        "Microsoft.Network/virtualNetworks/subnets",
      ],
    },
  ],
};

function textOf(name: string): string {
  return readFileSync(join(folder ?? "", `${name}.json`), "utf8");
}

export function expansionOf(name: string, parameters: Readonly<Record<string, Json>>): Expansion {
  return expandTemplate({
    template: readJson(`${name}.json`, textOf(name)),
    parameters: [{ kind: "values", values: parameters }],
    context: { ...CONTEXT, deploymentLocation: "swedencentral" },
  });
}

/** The same, deployed by another template: from the subscription to a group, or to the scope of the template itself. */
export function nestedExpansionOf(name: string, parameters: Readonly<Record<string, Json>>): Expansion {
  const text = textOf(name);
  const given = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, { value }]));
  const toGroup = !text.includes("/subscriptionDeploymentTemplate.json#", 0);
  const around = template(
    {
      resources: [
        nested("main", { inside: 0 }, toGroup ? { resourceGroup: "rg-app" } : { location: "swedencentral" }, {
          parameters: given,
        }),
      ],
    },
    "subscription",
  );
  return expandTemplate({
    // The text of the module stands where a mark stood, so that it is read as it is written.
    template: readJson(
      "around.json",
      JSON.stringify(around).replace('{"inside":0}', () => text),
    ),
    context: { ...CONTEXT, deploymentLocation: "swedencentral" },
  });
}
