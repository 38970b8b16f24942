import { sameText } from "../../base/names.ts";
import { Cursor, dense } from "../decode/cursor.ts";
import { offered, type OfferSource } from "./row.ts";

/** Locations - Get Capabilities of Microsoft.HDInsight: versions under `iaas`, and `paas` of the past. */
export const hdinsightVersions: OfferSource = {
  permission: "Microsoft.HDInsight/locations/capabilities/read",
  decode: (bodies) => {
    const names = new Cursor(bodies[0])
      .at("versions")
      .entries()
      .flatMap(([, list]) => list.at("available").itemsIfAny())
      .map((version) => version.at("friendlyName").text());
    return [...new Set(names)].map((name) => offered("version", name));
  },
};

/**
 * Locations - List Billing Specs: the sizes, and filters that take some away. Only a filter without a condition beside the region, which
 * holds for every kind of cluster, node and version, closes a size for certain.
 */
export const hdinsightSizes: OfferSource = {
  permission: "Microsoft.HDInsight/locations/billingSpecs/read",
  decode(bodies, region) {
    const root = new Cursor(bodies[0]);
    const closed = root
      .at("vmSizeFilters")
      .itemsIfAny()
      .filter((filter) => sameText(filter.at("filterMode").text(), "exclude"))
      .filter(
        (filter) => isWide(filter.at("regions"), region) && CONDITIONS.every((key) => isWide(filter.at(key))),
      )
      .flatMap((filter) => filter.at("vmSizes").texts());
    const words = new Set(closed.map((size) => size.toLowerCase()));
    return root
      .at("vmSizes")
      .items()
      .map((size) => {
        const name = size.text();
        return words.has(name.toLowerCase())
          ? dense({
              what: "size",
              name,
              state: "closed" as const,
              reason: "the service excludes it in the region",
            })
          : offered("size", name);
      });
  },
};

const CONDITIONS = ["clusterFlavors", "nodeTypes", "clusterVersions"];

/** Absent and `*` hold everywhere. */
function isWide(list: Cursor, region?: string): boolean {
  const items = list.itemsIfAny();
  return (
    items.length === 0 ||
    items.some((one) => one.text() === "*" || (region !== undefined && one.region() === region))
  );
}
