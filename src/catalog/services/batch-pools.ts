import type { ServiceAdapter } from "./support/adapter.ts";

/** Pools of Batch: the sizes that the region lets them have. Their cores are those of the account, which no list of the region tells. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Batch/batchAccounts/pools"],
  asks: ["capability"],
  offers(request) {
    const name = request.text("properties.vmSize");
    return name === undefined ? [] : [{ question: "capability", source: "batchSizes", what: "size", name }];
  },
  sources: [
    "https://learn.microsoft.com/rest/api/batchmanagement/location/list-supported-virtual-machine-skus",
  ],
};
