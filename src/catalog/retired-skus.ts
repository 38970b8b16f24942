import { sameText } from "../base/names.ts";
import { sameType } from "../base/resource-type.ts";

/** A SKU of which no new resource can be made; those that exist may run on until a later day. */
export interface RetiredSku {
  readonly type: string;
  readonly sku: string;
  readonly instead: string;
  /** From this day, `YYYY-MM-DD`. */
  readonly since: string;
  /** It is what older api-versions make of a request that names none. */
  readonly byDefault?: boolean;
  readonly source: string;
}

/** Gateways of the first version. */
const GATEWAYS = ["Standard_Small", "Standard_Medium", "Standard_Large", "WAF_Medium", "WAF_Large"] as const;

/** Sizes of Azure Cache for Redis Enterprise and Enterprise Flash. */
const REDIS_ENTERPRISE = [
  ...["E1", "E5", "E10", "E20", "E50", "E100", "E200", "E400"].map((size) => `Enterprise_${size}`),
  ...["F300", "F700", "F1500"].map((size) => `EnterpriseFlash_${size}`),
];

export const RETIRED_SKUS: readonly RetiredSku[] = [
  ...REDIS_ENTERPRISE.map((sku) => ({
    type: "Microsoft.Cache/redisEnterprise",
    sku,
    instead: sku.startsWith("EnterpriseFlash") ? "FlashOptimized_*" : "Balanced_* or MemoryOptimized_*",
    // Whoever runs one has until this day to move it; the sizes of Azure Managed Redis stay.
    since: "2027-03-31",
    source: "https://learn.microsoft.com/azure/azure-cache-for-redis/retirement-faq",
  })),
  ...GATEWAYS.map((sku) => ({
    type: "Microsoft.Network/applicationGateways",
    sku,
    instead: sku.startsWith("WAF") ? "WAF_v2" : "Standard_v2",
    since: "2024-08-28",
    source: "https://learn.microsoft.com/azure/application-gateway/v1-retirement",
  })),
  ...["VpnGw1", "VpnGw2", "VpnGw3", "VpnGw4", "VpnGw5"].map((sku) => ({
    type: "Microsoft.Network/virtualNetworkGateways",
    sku,
    instead: `${sku}AZ`,
    // Those that exist run until 2026-09-30.
    since: "2025-11-01",
    source: "https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation",
  })),
  ...["Basic", "Standard", "Premium"].map((sku) => ({
    type: "Microsoft.Cache/redis",
    sku,
    instead: "Balanced_* of Microsoft.Cache/redisEnterprise",
    since: "2028-09-30",
    source: "https://learn.microsoft.com/azure/azure-cache-for-redis/retirement-faq",
  })),
  {
    type: "Microsoft.Cdn/profiles",
    sku: "Standard_Microsoft",
    instead: "Standard_AzureFrontDoor",
    // Those that exist run until 2027-09-30.
    since: "2025-10-01",
    source: "https://learn.microsoft.com/azure/cdn/classic-cdn-retirement-faq",
  },
  ...["Standard_Verizon", "Premium_Verizon"].map((sku) => ({
    type: "Microsoft.Cdn/profiles",
    sku,
    instead: "Standard_AzureFrontDoor",
    since: "2025-01-15",
    source: "https://learn.microsoft.com/azure/cdn/edgio-retirement-faq",
  })),
  {
    type: "Microsoft.Databricks/workspaces",
    sku: "standard",
    instead: "premium",
    since: "2026-04-01",
    source: "https://learn.microsoft.com/azure/databricks/admin/account-settings/account",
  },
  {
    type: "Microsoft.Network/publicIPAddresses",
    sku: "Basic",
    byDefault: true,
    instead: "Standard",
    since: "2025-09-30",
    source: "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-basic-upgrade-guidance",
  },
  {
    type: "Microsoft.Network/loadBalancers",
    sku: "Basic",
    byDefault: true,
    instead: "Standard",
    since: "2025-09-30",
    source: "https://learn.microsoft.com/azure/load-balancer/load-balancer-basic-upgrade-guidance",
  },
];

/** The SKUs of a type that were retired. */
export function retiredSkus(type: string): readonly RetiredSku[] {
  return RETIRED_SKUS.filter((one) => sameType(one.type, type));
}

export function retiredSku(type: string, sku: string): RetiredSku | undefined {
  return retiredSkus(type).find((one) => sameText(one.sku, sku));
}
