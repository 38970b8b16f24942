import { Malformed } from "../decode/cursor.ts";
import { itemsOf } from "../decode/list.ts";
import { offered, type OfferSource } from "./row.ts";

/** Offerings - List of Microsoft.Search: the tiers of each region, of the whole cloud and not of the subscription. */
export const search: OfferSource = {
  permission: "Microsoft.Search/offerings/read",
  decode(bodies, region) {
    const items = itemsOf(bodies);
    // The service is offered somewhere: a list without a region says nothing.
    if (items.length === 0) throw new Malformed(["value"], "at least one region");
    return items
      .filter((item) => item.at("regionName").region() === region)
      .flatMap((item) => item.at("skus").itemsIfAny())
      .map((sku) => offered("tier", sku.at("name").text()));
  },
};
