import type { ServiceAdapter } from "./support/adapter.ts";

/** Managed disks: their kind in the compute SKUs of the region. Of how many a subscription may have nothing is asked. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Compute/disks"],
  asks: ["capability"],
  sources: ["https://learn.microsoft.com/rest/api/compute/resource-skus/list"],
};
