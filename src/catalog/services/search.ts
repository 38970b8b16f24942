import type { ServiceAdapter } from "./support/adapter.ts";
import { takesOne } from "./support/amounts.ts";

/** Azure AI Search counts services by tier. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Search/searchServices"],
  asks: ["quota"],
  counters({ sku }) {
    const name = sku?.name;
    if (name?.known !== true) {
      const waits = name?.expression ?? "the SKU, which the plan does not state";
      return [{ provider: "Microsoft.Search", counters: [], waits }];
    }
    return [takesOne("Microsoft.Search", "search services", name.value)];
  },
  sources: ["https://learn.microsoft.com/rest/api/searchmanagement/usages/list-by-subscription"],
};
