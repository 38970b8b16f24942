import { region as toRegion, sameText, type Region } from "../../base/names.ts";
import type { ComputeRestriction, ComputeSku } from "../model/compute.ts";
import { dense, type Cursor } from "./cursor.ts";

/** One row of a region's list; `asked` is that region. @throws Malformed */
export function decodeComputeSku(item: Cursor, asked: Region): ComputeSku {
  const zones = item
    .at("locationInfo")
    .itemsIfAny()
    .filter((info) => toRegion(info.at("location").text()) === asked)
    .flatMap((info) => info.at("zones").texts());
  return dense({
    resourceType: item.at("resourceType").text(),
    name: item.at("name").text(),
    family: item.at("family").optional((family) => family.text()),
    zones: [...new Set(zones)].toSorted(),
    vCPUs: vCPUs(item),
    restrictions: item.at("restrictions").itemsIfAny().map(restriction),
  });
}

/** Capabilities are strings on the wire, numbers among them. */
function vCPUs(item: Cursor): number | undefined {
  const capability = item
    .at("capabilities")
    .itemsIfAny()
    .find((one) => sameText(one.at("name").text(), "vCPUs"));
  return capability?.at("value").optional((value) => {
    const text = value.text();
    return /^\d{1,6}$/.test(text) ? Number(text) : value.fail("a whole number in a string");
  });
}

function restriction(item: Cursor): ComputeRestriction {
  const type = item.at("type").text();
  const info = item.at("restrictionInfo");
  const named = info.optional((fields) => fields.at("locations").itemsIfAny()) ?? [];
  // `values` repeats the regions of a location restriction, and the region, not the zones, of a zone restriction.
  const locations = [...named, ...item.at("values").itemsIfAny()].map((location) => location.region());
  return dense({
    type,
    reasonCode: item.at("reasonCode").optional((code) => code.text()),
    locations: [...new Set(locations)].toSorted(),
    zones: (info.optional((fields) => fields.at("zones").texts()) ?? []).toSorted(),
  });
}
