import type { ServiceAdapter } from "./support/adapter.ts";
import { takesOne } from "./support/amounts.ts";

/** Batch: accounts of the region. The cores of a new account have a quota of their own, which is not carried over and is not asked for. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Batch/batchAccounts"],
  asks: [],
  counters: () => [takesOne("Microsoft.Batch", "Batch accounts", "accountQuota")],
  sources: ["https://learn.microsoft.com/rest/api/batchmanagement/location/get-quotas"],
};
