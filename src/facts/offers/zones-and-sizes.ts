import { Cursor } from "../decode/cursor.ts";
import { itemsOf } from "../decode/list.ts";
import { offered, type OfferSource } from "./row.ts";

/** Region Infos - Get of Microsoft.NetApp: the logical zones of the region, and whether volumes can be in each. */
export const netAppZones: OfferSource = {
  permission: "Microsoft.NetApp/locations/regionInfos/read",
  decode: (bodies) =>
    new Cursor(bodies[0])
      .at("properties")
      .at("availabilityZoneMappings")
      .itemsIfAny()
      .map((zone) => ({
        what: "zone for volumes",
        name: zone.at("availabilityZone").text(),
        state: zone.at("isAvailable").flag() ? ("offered" as const) : ("closed" as const),
      })),
};

/** Location - List Supported Virtual Machine Skus of Microsoft.Batch: the sizes that pools can have. */
export const batchSizes: OfferSource = {
  permission: "Microsoft.Batch/locations/virtualMachineSkus/read",
  decode: (bodies) => itemsOf(bodies).map((item) => offered("size", item.at("name").text())),
};
