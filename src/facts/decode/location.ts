import type { Location } from "../model/subscription.ts";
import { dense, type Cursor } from "./cursor.ts";

/** @throws Malformed */
export function decodeLocation(item: Cursor): Location {
  const name = item.at("name").region();
  const metadata = item.at("metadata");
  const meta = (key: string): string | undefined =>
    metadata.optional((fields) => fields.at(key).optional((value) => value.text()));
  return dense({
    name,
    displayName: item.at("displayName").text(),
    type: item.at("type").optional((type) => type.text()) ?? "Region",
    regionType: meta("regionType"),
    regionCategory: meta("regionCategory"),
    geography: meta("geography"),
    geographyGroup: meta("geographyGroup"),
    pairedRegions: metadata.absent
      ? []
      : metadata
          .at("pairedRegion")
          .itemsIfAny()
          .map((pair) => pair.at("name").region()),
    availabilityZoneMappings: item
      .at("availabilityZoneMappings")
      .itemsIfAny()
      .map((mapping) => ({
        logicalZone: mapping.at("logicalZone").text(),
        physicalZone: mapping.at("physicalZone").text(),
      })),
    policyRestriction: item.at("policyRestrictions").optional((restriction) =>
      dense({
        status: restriction.at("status").text(),
        reason: restriction.at("reason").optional((reason) => reason.text()),
      }),
    ),
  });
}
