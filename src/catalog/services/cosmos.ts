import { HERE, type OfferNeed, type ServiceAdapter } from "./support/adapter.ts";
import { waiting } from "./support/amounts.ts";

/** Cosmos DB: whether the subscription may use the region, and its zones. Other regions of the account are asked for as well. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.DocumentDB/databaseAccounts"],
  asks: ["capability"],
  offers(request) {
    const locations = request.items("properties.locations");
    if (locations === undefined) return [access("account", { known: true, value: HERE })];
    if (!locations.known) return [access("account", waiting(locations.expression))];
    return locations.value.flatMap((location): OfferNeed[] => {
      const name = location.text("locationName") ?? { known: true, value: HERE };
      const zonal = location.flag("isZoneRedundant");
      const plain = access("account", name);
      if (zonal === undefined || (zonal.known && !zonal.value)) return [plain];
      const zones = zonal.known ? name : waiting(zonal.expression);
      return [plain, { ...access("zone-redundant account", zones), question: "zones" }];
    });
  },
  sources: ["https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/locations/list"],
};

function access(what: string, name: OfferNeed["name"]): OfferNeed {
  return { question: "capability", source: "cosmos", what, name };
}
