import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { regionText } from "../schema/parts.ts";
import { type SchemaValue, list, object, optional, text } from "../schema/schema.ts";

/** `GET /subscriptions/{id}/locations` */
export type Location = SchemaValue<typeof location>;

const location = object({
  name: regionText,
  displayName: text,
  type: text, // Region | EdgeZone
  pairedRegions: list(regionText),
  availabilityZoneMappings: list(object({ logicalZone: text, physicalZone: text })),
  regionType: optional(text), // Physical | Logical
  regionCategory: optional(text),
  geography: optional(text),
  geographyGroup: optional(text),
  /** Only with `policyAware=true`, and not everywhere: absence says nothing. */
  policyRestriction: optional(object({ status: text, reason: optional(text) })),
});

/** Scope: a subscription. */
export const locations = armKind({
  name: "locations",
  permission: "Microsoft.Resources/subscriptions/locations/read",
  value: list(location),
  decode: decodeLocation,
  words: () => say`the locations of the subscription`,
});

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
