import type { ServiceAdapter } from "./support/adapter.ts";

/** Dedicated hosts: their kind in the compute SKUs of the region, and the vCPUs of their family, which are counted beside those of machines. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Compute/hostGroups/hosts"],
  asks: ["quota", "capability"],
  sources: [
    "https://learn.microsoft.com/rest/api/compute/resource-skus/list",
    "https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts#quotas",
  ],
};
