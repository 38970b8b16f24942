import { sameText } from "../base/names.ts";
import { sameType } from "../base/resource-type.ts";

/** A SKU of which no new resource can be made. */
export interface RetiredSku {
  readonly type: string;
  readonly sku: string;
  readonly instead: string;
  /** From this day, `YYYY-MM-DD`. */
  readonly since: string;
  readonly source: string;
}

export const RETIRED_SKUS: readonly RetiredSku[] = [
  {
    type: "Microsoft.Network/publicIPAddresses",
    sku: "Basic",
    instead: "Standard",
    since: "2025-09-30",
    source: "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-basic-upgrade-guidance",
  },
  {
    type: "Microsoft.Network/loadBalancers",
    sku: "Basic",
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
