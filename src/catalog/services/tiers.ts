import { HERE, type OfferSourceName, type ServiceAdapter } from "./support/adapter.ts";

/** Services that list their tiers by region and ask for nothing else. */
const SOURCES: Readonly<Record<string, readonly [OfferSourceName, string]>> = {
  "microsoft.apimanagement/service": ["apiManagement", "tier"],
  "microsoft.kusto/clusters": ["kusto", "size"],
  "microsoft.eventhub/clusters": ["eventHubClusters", "region"],
};

export const adapter: ServiceAdapter = {
  types: ["Microsoft.ApiManagement/service", "Microsoft.Kusto/clusters", "Microsoft.EventHub/clusters"],
  asks: ["capability"],
  offers({ type, sku }) {
    const row = SOURCES[type.toLowerCase()];
    if (row === undefined) return [];
    const [source, what] = row;
    const name = sku?.name;
    if (name === undefined) return [];
    return [
      {
        question: "capability",
        source,
        what,
        name: what === "region" ? { known: true, value: HERE } : name,
      },
    ];
  },
  sources: [
    "https://learn.microsoft.com/rest/api/apimanagement/api-management-skus/list",
    "https://learn.microsoft.com/rest/api/azurerekusto/skus/list",
    "https://learn.microsoft.com/rest/api/eventhub/clusters/list-available-cluster-region",
  ],
};
