import { SUBSCRIPTION } from "../../../worlds/shop.ts";

export const LOW = SUBSCRIPTION.toLowerCase();
export const GROUPS = ["rg-shop-net-sdc", "rg-shop-data-sdc", "rg-shop-web-sdc"] as const;
export const OLD_GROUPS = ["rg-shop-net-weu", "rg-shop-data-weu", "rg-shop-web-weu"] as const;

export function groupId(name: string): string {
  return `${SUBSCRIPTION}/resourceGroups/${name}`;
}

/** `idIn("rg", "Microsoft.Sql/servers/databases", "sql/shop")` */
export function idIn(group: string, type: string, name: string): string {
  const [namespace = "", ...kinds] = type.split("/");
  const names = name.split("/");
  return `${groupId(group)}/providers/${namespace}/${kinds.map((kind, at) => `${kind}/${names[at] ?? ""}`).join("/")}`;
}

/** What moves: type, group and name at the target, and at the source. */
export const MOVES = [
  ["Microsoft.Network/virtualNetworks", "net", "vnet-shop-sdc", "vnet-shop-weu"],
  ["Microsoft.Network/networkSecurityGroups", "net", "nsg-shop-sdc", "nsg-shop-weu"],
  ["Microsoft.ManagedIdentity/userAssignedIdentities", "net", "id-shop-sdc", "id-shop-weu"],
  ["Microsoft.Sql/servers", "data", "sql-shop-sdc", "sql-shop-weu"],
  ["Microsoft.Sql/servers/databases", "data", "sql-shop-sdc/shop", "sql-shop-weu/shop"],
  ["Microsoft.Storage/storageAccounts", "data", "stshopsdc", "stshopweu"],
  ["Microsoft.KeyVault/vaults", "web", "kv-shop-prod-sdc", "kv-shop-prod-weu"],
  ["Microsoft.Web/serverfarms", "web", "asp-shop-sdc", "asp-shop-weu"],
  ["Microsoft.Web/sites", "web", "app-shop-sdc", "app-shop-weu"],
  ["Microsoft.Compute/virtualMachineScaleSets", "web", "vmss-shop-sdc", "vmss-shop-weu"],
  ["Microsoft.Network/networkInterfaces", "web", "nic-report-sdc", "nic-report-weu"],
  ["Microsoft.Storage/storageAccounts", "web", "stshopdiagsdc", "stshopdiagweu"],
  ["Microsoft.Compute/virtualMachines", "web", "vm-report-sdc", "vm-report-weu"],
] as const;

export const TYPES = [...new Set(MOVES.map(([type]) => type))];
export const NAMESPACES = [...new Set(TYPES.map((type) => type.slice(0, type.indexOf("/"))))];

export function targetId([type, group, name]: (typeof MOVES)[number]): string {
  return idIn(`rg-shop-${group}-sdc`, type, name);
}
export function sourceId([type, group, , name]: (typeof MOVES)[number]): string {
  return idIn(`rg-shop-${group}-weu`, type, name);
}

export const QUERY = "where tags.application =~ 'shop'";

/** An id that the text stands for. */
export function guidOf(number: number): string {
  return `0e0e0e0e-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
