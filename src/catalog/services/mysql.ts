import type { ServiceAdapter } from "./support/adapter.ts";
import { flexibleOffers } from "./support/flexible.ts";

/** MySQL lists no counters of a region. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.DBforMySQL/flexibleServers"],
  asks: ["capability", "version"],
  offers: (request) => flexibleOffers(request, "mysql"),
  sources: ["https://learn.microsoft.com/rest/api/mysql/flexibleserver/location-based-capabilities/list"],
};
