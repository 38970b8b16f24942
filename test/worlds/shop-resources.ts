import type { JsonObject } from "../servers/json.ts";
import type { ArmResource } from "../servers/world.ts";
import { userAssignedIdentity } from "./access.ts";
import { guidFor } from "./build.ts";
import { scopeIn, SHOP, type ShopState } from "./shop-state.ts";

export const TAGS = { application: "shop", environment: "prod", owner: "team-platform" };

function source(group: string, type: string, name: string, more: JsonObject = {}): ArmResource {
  const [namespace = "", ...kinds] = type.split("/");
  const names = name.split("/");
  const path = kinds.map((kind, at) => `${kind}/${names[at] ?? ""}`).join("/");
  return {
    ...more,
    id: `${scopeIn(group)}/providers/${namespace}/${path}`,
    name: names.at(-1) ?? name,
    type,
    location: "westeurope",
    tags: TAGS,
    properties: {},
  };
}

function identity(group: string, name: string, location: string, principalId: string): ArmResource {
  const base = userAssignedIdentity(scopeIn(group), name, location);
  return {
    ...base,
    tags: location === "westeurope" ? TAGS : {},
    properties: { tenantId: SHOP.tenant, principalId, clientId: guidFor(`client ${name}`) },
  };
}

/** What the shop runs in West Europe today, and what of the target is there already. */
export function resources(state: ShopState): readonly ArmResource[] {
  return [
    source("rg-shop-net-weu", "Microsoft.Network/virtualNetworks", "vnet-shop-weu"),
    source("rg-shop-net-weu", "Microsoft.Network/networkSecurityGroups", "nsg-shop-weu"),
    identity("rg-shop-net-weu", "id-shop-weu", "westeurope", SHOP.oldIdentity),
    identity("rg-shop-net-sdc", "id-shop-sdc", "swedencentral", SHOP.shopIdentity),
    source("rg-shop-data-weu", "Microsoft.Sql/servers", "sql-shop-weu"),
    source("rg-shop-data-weu", "Microsoft.Sql/servers/databases", "sql-shop-weu/shop", {
      sku: { name: "GP_Gen5", tier: "GeneralPurpose", family: "Gen5", capacity: 8 },
    }),
    source("rg-shop-data-weu", "Microsoft.Storage/storageAccounts", "stshopweu", {
      kind: "StorageV2",
      sku: { name: "Standard_ZRS", tier: "Standard" },
    }),
    source("rg-shop-data-weu", "Microsoft.Storage/storageAccounts", "stshoplogsweu", {
      kind: "StorageV2",
      sku: { name: "Standard_LRS", tier: "Standard" },
    }),
    source("rg-shop-web-weu", "Microsoft.KeyVault/vaults", "kv-shop-prod-weu"),
    source("rg-shop-web-weu", "Microsoft.Web/serverfarms", "asp-shop-weu", {
      sku: { name: "P1v3", tier: "PremiumV3", capacity: 3 },
    }),
    source("rg-shop-web-weu", "Microsoft.Web/sites", "app-shop-weu", { kind: "app" }),
    source("rg-shop-web-weu", "Microsoft.Compute/virtualMachineScaleSets", "vmss-shop-weu", {
      sku: { name: "Standard_D4s_v5", tier: "Standard", capacity: 6 },
    }),
    source("rg-shop-web-weu", "Microsoft.Compute/virtualMachines", "vm-report-weu"),
    source("rg-shop-web-weu", "Microsoft.Storage/storageAccounts", "stshopdiagweu", {
      kind: "StorageV2",
      sku: { name: "Standard_ZRS", tier: "Standard" },
    }),
    source("rg-shop-web-weu", "Microsoft.Network/networkInterfaces", "nic-report-weu"),
    source("rg-shop-web-weu", "Microsoft.CognitiveServices/accounts", "ai-shop-weu", {
      kind: "OpenAI",
      sku: { name: "S0" },
    }),
    source("rg-shop-web-weu", "Microsoft.CognitiveServices/accounts/deployments", "ai-shop-weu/gpt-4o", {
      sku: { name: "Standard", capacity: 120 },
    }),
    ...(state.cacheForgotten ? [source("rg-shop-web-weu", "Microsoft.Cache/redis", "redis-shop-weu")] : []),
  ];
}
