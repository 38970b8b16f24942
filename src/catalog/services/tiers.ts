import type { Planned } from "../../base/planned.ts";
import {
  HERE,
  type OfferNeed,
  type OfferSourceName,
  type ServiceAdapter,
  type ServiceRequest,
} from "./support/adapter.ts";
import { mapped, waiting } from "./support/amounts.ts";

/** Services that list their tiers by region and ask for nothing else. */
const SOURCES: Readonly<Record<string, readonly [OfferSourceName, string]>> = {
  "microsoft.apimanagement/service": ["apiManagement", "tier"],
  "microsoft.kusto/clusters": ["kusto", "size"],
  "microsoft.eventhub/clusters": ["eventHubClusters", "region"],
};

export const adapter: ServiceAdapter = {
  types: ["Microsoft.ApiManagement/service", "Microsoft.Kusto/clusters", "Microsoft.EventHub/clusters"],
  asks: ["capability"],
  offers(request) {
    const row = SOURCES[request.type.toLowerCase()];
    const name = request.sku?.name;
    if (row === undefined || name === undefined) return [];
    const [source, what] = row;
    const own: OfferNeed = {
      question: "capability",
      source,
      what,
      name: what === "region" ? { known: true, value: HERE } : name,
    };
    return source === "kusto" ? [own, ...zones(request, name)] : [own];
  },
  sources: [
    "https://learn.microsoft.com/rest/api/apimanagement/api-management-skus/list",
    "https://learn.microsoft.com/rest/api/azurerekusto/skus/list",
    "https://learn.microsoft.com/rest/api/eventhub/clusters/list-available-cluster-region",
  ],
};

/** Clusters of Azure Data Explorer name their zones, and not every size is in each. */
function zones(request: ServiceRequest, size: Planned<string>): OfferNeed[] {
  const stated = request.texts("zones");
  if (stated === undefined) return [];
  const zone = (name: OfferNeed["name"]): OfferNeed => ({
    question: "zones",
    source: "kusto",
    what: "size and zone",
    name,
    ...(size.known ? { plain: { what: "size", name: size.value } } : {}),
  });
  if (!stated.known) return [zone(waiting(stated.expression))];
  return stated.value.map((text) => zone(mapped(size, (name) => `${name}/${text}`)));
}
