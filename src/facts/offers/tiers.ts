import { itemsOf } from "../decode/list.ts";
import { isIn, offered, restricted, type OfferSource } from "./row.ts";

/** Api Management Skus - List: one row for each SKU and region. */
export const apiManagement: OfferSource = {
  permission: "Microsoft.ApiManagement/skus/read",
  decode: (bodies, region) =>
    itemsOf(bodies)
      .filter((item) => isIn(item.at("locations"), region))
      .map((item) => restricted(item, region, "tier", item.at("name").text())),
};

/** Skus - List of a location of Microsoft.Kusto; a row may name other regions than the one that is asked for. */
export const kusto: OfferSource = {
  permission: "Microsoft.Kusto/locations/skus/read",
  decode: (bodies, region) =>
    itemsOf(bodies)
      .filter((item) => isIn(item.at("locations"), region))
      .flatMap((item) => {
        const name = item.at("name").text();
        const zones = item
          .at("locationInfo")
          .itemsIfAny()
          .filter((place) => place.at("location").region() === region)
          .flatMap((place) => place.at("zones").texts());
        return [
          restricted(item, region, "size", name),
          ...[...new Set(zones)].map((zone) => restricted(item, region, "size and zone", `${name}/${zone}`)),
        ];
      }),
};

/** Clusters - List Available Cluster Region of Microsoft.EventHub: where dedicated clusters can be made. */
export const eventHubClusters: OfferSource = {
  permission: "Microsoft.EventHub/availableClusterRegions/read",
  decode: (bodies) => itemsOf(bodies).map((item) => offered("region", item.at("location").region())),
};

/** Available Workload Profiles - Get of Microsoft.App: the last part of the id is the name that requests use. */
export const containerApps: OfferSource = {
  permission: "Microsoft.App/locations/availableManagedEnvironmentsWorkloadProfileTypes/read",
  decode: (bodies) =>
    itemsOf(bodies).map((item) => {
      const id = item.at("id").text();
      const name = id.slice(id.lastIndexOf("/") + 1);
      return offered("workload profile", name.replace(/^Dedicated-/, ""));
    }),
};
