import type { Region } from "../../base/names.ts";

export interface ComputeRestriction {
  readonly type: string; // Location | Zone
  readonly reasonCode?: string; // QuotaId | NotAvailableForSubscription
  readonly locations: readonly Region[];
  readonly zones: readonly string[];
}

/** One row of `GET …/Microsoft.Compute/skus?$filter=location eq '…'` */
export interface ComputeSku {
  readonly resourceType: string;
  readonly name: string;
  readonly family?: string;
  /** Logical zones of the asked region that offer the SKU, sorted. */
  readonly zones: readonly string[];
  readonly vCPUs?: number;
  readonly restrictions: readonly ComputeRestriction[];
}

/** What the region's list says of one SKU name; `rows` is empty when the whole list was read and lacks it. */
export interface ComputeSkuOffer {
  readonly region: Region;
  readonly name: string;
  readonly rows: readonly ComputeSku[];
}

/** One counter of `GET …/Microsoft.Compute/locations/{region}/usages` */
export interface ComputeUsage {
  readonly name: string; // `cores`, or a SKU family such as `standardDSv5Family`
  readonly localizedName?: string;
  readonly currentValue: number;
  readonly limit: number;
}
