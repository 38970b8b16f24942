import { sameText } from "../../base/names.ts";
import { dense } from "../decode/cursor.ts";
import { itemsOf } from "../decode/list.ts";
import type { OfferRow, OfferSource } from "./row.ts";

/** Locations - List of Microsoft.DocumentDB: whether this subscription may use a region, with and without zones. */
export const cosmos: OfferSource = {
  permission: "Microsoft.DocumentDB/locations/read",
  decode: (bodies) =>
    itemsOf(bodies).flatMap((item): OfferRow[] => {
      const name = item.at("name").region();
      const properties = item.at("properties");
      const allowed = (key: string): boolean | undefined =>
        properties.at(key).optional((flag) => flag.flag());
      const status = properties.at("status").optional((value) => value.text());
      const offline =
        status !== undefined && !sameText(status, "Online") ? `the status is ${status}` : undefined;
      const zones = allowed("supportsAvailabilityZone");
      return [
        row("account", name, allowed("isSubscriptionRegionAccessAllowedForRegular"), offline),
        row(
          "zone-redundant account",
          name,
          zones === false ? false : allowed("isSubscriptionRegionAccessAllowedForAz"),
          offline ?? (zones === false ? "no zones" : undefined),
        ),
      ];
    }),
};

function row(what: string, name: string, allowed: boolean | undefined, why: string | undefined): OfferRow {
  if (why !== undefined) return { what, name, state: "closed", reason: why };
  if (allowed === undefined) return { what, name, state: "unclear" };
  return dense({
    what,
    name,
    state: allowed ? ("offered" as const) : ("closed" as const),
    reason: allowed ? undefined : "the subscription has no access to the region",
  });
}
