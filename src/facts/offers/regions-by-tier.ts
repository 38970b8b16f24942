import { Malformed } from "../decode/cursor.ts";
import { itemsOf } from "../decode/list.ts";
import { offered, type OfferSource } from "./row.ts";

/** Regions - List By Sku of Microsoft.EventHub and Microsoft.ServiceBus: the regions that have a tier, by display name. */
const decode: OfferSource["decode"] = (bodies) => {
  const items = itemsOf(bodies);
  // No tier is offered nowhere: a list without a region says nothing.
  if (items.length === 0) throw new Malformed(["value"], "at least one region");
  return items.map((item) => {
    const properties = item.at("properties");
    const code = properties.isObject() ? properties.at("code").textIfAny() : undefined;
    return offered("tier", code === undefined ? item.at("name").region() : properties.at("code").region());
  });
};

export const eventHubTiers: OfferSource = { permission: "Microsoft.EventHub/sku/regions/read", decode };

export const serviceBusTiers: OfferSource = { permission: "Microsoft.ServiceBus/sku/regions/read", decode };
