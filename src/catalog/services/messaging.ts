import { HERE, type OfferNeed, type OfferSourceName, type ServiceAdapter } from "./support/adapter.ts";
import { mapped } from "./support/amounts.ts";

const SOURCES: Readonly<Record<string, OfferSourceName>> = {
  "microsoft.eventhub/namespaces": "eventHubTiers",
  "microsoft.servicebus/namespaces": "serviceBusTiers",
};

/**
 * Namespaces of Event Hubs and Service Bus. Premium has a list of regions of its own; Basic and Standard are where the type is. How many
 * namespaces and units a subscription may have is in no list.
 */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.EventHub/namespaces", "Microsoft.ServiceBus/namespaces"],
  asks: ["capability"],
  offers({ type, sku }): OfferNeed[] {
    const source = SOURCES[type.toLowerCase()];
    const tier = sku?.name ?? sku?.tier;
    if (source === undefined || tier === undefined) return [];
    if (tier.known && tier.value.toLowerCase() !== "premium") return [];
    return [
      {
        question: "capability",
        source,
        part: "Premium",
        what: "tier",
        name: mapped(tier, () => HERE),
      },
    ];
  },
  sources: [
    "https://learn.microsoft.com/rest/api/eventhub/regions/list-by-sku",
    "https://learn.microsoft.com/rest/api/servicebus/regions/list-by-sku",
  ],
};
