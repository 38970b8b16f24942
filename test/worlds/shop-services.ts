import type { JsonObject } from "../servers/json.ts";
import { scopeIn } from "./shop-state.ts";

/** What the shop has at the target before its last wave: the vault and the site of the web tier, and what is in them. */

const VAULT = `${scopeIn("rg-shop-web-sdc")}/providers/Microsoft.KeyVault/vaults/kv-shop-prod-sdc`;
const OLD_VAULT = `${scopeIn("rg-shop-web-weu")}/providers/Microsoft.KeyVault/vaults/kv-shop-prod-weu`;
const NETWORK = `${scopeIn("rg-shop-net-sdc")}/providers/Microsoft.Network/virtualNetworks/vnet-shop-sdc`;
/** By which hosts of the site are verified. */
export const SHOP_VERIFICATION = "9F2B77AA04D1C5E3";

function vault(id: string, location: string): JsonObject {
  const name = id.slice(id.lastIndexOf("/") + 1);
  return {
    id,
    name,
    type: "Microsoft.KeyVault/vaults",
    location,
    properties: {
      vaultUri: `https://${name}.vault.azure.net/`,
      enableSoftDelete: true,
      softDeleteRetentionInDays: 90,
      enablePurgeProtection: true,
      enableRbacAuthorization: true,
      publicNetworkAccess: "Enabled",
      networkAcls: { defaultAction: "Deny", bypass: "AzureServices", ipRules: [], virtualNetworkRules: [] },
      provisioningState: "Succeeded",
      sku: { family: "A", name: "standard" },
    },
  };
}

function held(list: "secrets" | "keys", name: string, contentType?: string): JsonObject {
  return {
    id: `${VAULT}/${list}/${name}`,
    name,
    type: `Microsoft.KeyVault/vaults/${list}`,
    properties: {
      attributes: { enabled: true, created: 1_780_000_000, updated: 1_780_000_000, exp: 1_830_000_000 },
      ...(contentType === undefined ? {} : { contentType }),
    },
  };
}

/** A network with one subnet that App Service uses, as `GET virtualNetworks` shows it. */
function network(
  name: string,
  place: readonly [group: string, location: string],
  range: string,
  peer: string,
): JsonObject {
  const [group, location] = place;
  const id = `${scopeIn(group)}/providers/Microsoft.Network/virtualNetworks/${name}`;
  return {
    id,
    name,
    type: "Microsoft.Network/virtualNetworks",
    location,
    properties: {
      addressSpace: { addressPrefixes: [`${range}/16`] },
      provisioningState: "Succeeded",
      subnets: [
        {
          id: `${id}/subnets/snet-web`,
          name: "snet-web",
          properties: {
            addressPrefix: `${range}/24`,
            delegations: [{ name: "web", properties: { serviceName: "Microsoft.Web/serverFarms" } }],
            serviceEndpoints: [{ service: "Microsoft.Storage", locations: [location] }],
            networkSecurityGroup: {
              id: `${scopeIn(group)}/providers/Microsoft.Network/networkSecurityGroups/nsg`,
            },
            provisioningState: "Succeeded",
          },
        },
      ],
      virtualNetworkPeerings: [
        {
          id: `${id}/virtualNetworkPeerings/to-hub`,
          name: "to-hub",
          properties: {
            peeringState: "Connected",
            peeringSyncLevel: "FullyInSync",
            remoteVirtualNetwork: {
              id: `${scopeIn("rg-hub")}/providers/Microsoft.Network/virtualNetworks/${peer}`,
            },
            provisioningState: "Succeeded",
          },
        },
      ],
    },
  };
}

/** A group of which so many resources comply with every policy. */
function compliant(count: number): JsonObject {
  return {
    results: {
      nonCompliantResources: 0,
      nonCompliantPolicies: 0,
      resourceDetails: [{ complianceState: "compliant", count }],
    },
    policyAssignments: [],
  };
}

export const SHOP_SERVICES: Readonly<Record<string, readonly JsonObject[] | JsonObject>> = {
  compliance: {
    "rg-shop-data-sdc": compliant(1),
    "rg-shop-net-sdc": compliant(3),
    "rg-shop-web-sdc": compliant(2),
  },
  "microsoft.keyvault/vaults": [vault(OLD_VAULT, "westeurope"), vault(VAULT, "swedencentral")],
  "microsoft.keyvault/vaults/secrets": [
    held("secrets", "sql-conn"),
    held("secrets", "stripe-key"),
    held("secrets", "shop-tls", "application/x-pkcs12"),
  ],
  "microsoft.keyvault/vaults/keys": [held("keys", "shop-tls")],
  "microsoft.network/virtualnetworks": [
    network("vnet-shop-weu", ["rg-shop-net-weu", "westeurope"], "10.62.0.0", "vnet-hub-weu"),
    network("vnet-shop-sdc", ["rg-shop-net-sdc", "swedencentral"], "10.61.0.0", "vnet-hub-sdc"),
  ],
  [`usages:${NETWORK.toLowerCase()}`]: [
    {
      id: `${NETWORK}/subnets/snet-web`,
      name: { value: "SubnetSpace", localizedValue: "Subnet size and usage" },
      currentValue: 0,
      limit: 251,
      unit: "Count",
    },
  ],
  "microsoft.network/networksecuritygroups": [
    {
      id: `${scopeIn("rg-shop-net-sdc")}/providers/Microsoft.Network/networkSecurityGroups/nsg-shop-sdc`,
      name: "nsg-shop-sdc",
      type: "Microsoft.Network/networkSecurityGroups",
      location: "swedencentral",
      properties: {
        defaultSecurityRules: [],
        securityRules: [
          {
            name: "to-storage",
            properties: {
              access: "Allow",
              direction: "Outbound",
              protocol: "Tcp",
              priority: 100,
              sourceAddressPrefix: "VirtualNetwork",
              sourcePortRange: "*",
              destinationAddressPrefix: "Storage.SwedenCentral",
              destinationPortRange: "443",
            },
          },
        ],
      },
    },
  ],
  "microsoft.web/sites": [
    {
      id: `${scopeIn("rg-shop-web-sdc")}/providers/Microsoft.Web/sites/app-shop-sdc`,
      name: "app-shop-sdc",
      type: "Microsoft.Web/sites",
      location: "Sweden Central",
      properties: {
        defaultHostName: "app-shop-sdc.azurewebsites.net",
        customDomainVerificationId: SHOP_VERIFICATION,
        hostNameSslStates: [
          { name: "app-shop-sdc.azurewebsites.net", sslState: "Disabled" },
          { name: "shop.contoso.com", sslState: "SniEnabled" },
        ],
      },
    },
  ],
};
