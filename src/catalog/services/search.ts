import type { ServiceAdapter } from "./support/adapter.ts";
import { takesOne } from "./support/amounts.ts";

/** Azure AI Search counts services by tier, and lists the tiers of each region. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Search/searchServices"],
  asks: ["quota", "capability"],
  counters({ sku }) {
    const name = sku?.name;
    if (name?.known !== true) {
      const waits = name?.expression ?? "the SKU, which the deployment does not state";
      return [{ provider: "Microsoft.Search", counters: [], waits }];
    }
    return [takesOne("Microsoft.Search", "search services", name.value)];
  },
  offers({ sku }) {
    if (sku?.name === undefined) return [];
    return [{ question: "capability", source: "search", what: "tier", name: sku.name }];
  },
  sources: [
    "https://learn.microsoft.com/rest/api/searchmanagement/usages/list-by-subscription",
    "https://learn.microsoft.com/rest/api/searchmanagement/offerings/list",
  ],
};
