import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { regionText } from "../schema/parts.ts";
import { flag, list, object, optional, type SchemaValue, text } from "../schema/schema.ts";

/** One version of an image of a gallery. */
export type GalleryImageVersion = SchemaValue<typeof version>;

const version = object({
  name: text,
  /** `Succeeded` once it is in all of its regions. */
  provisioningState: text,
  regions: list(
    object({
      name: regionText,
      /** Not taken where a machine asks for the latest version. */
      excludeFromLatest: optional(flag),
    }),
  ),
});

/** `GET {image}/versions`. Scope: the id of an image definition of a gallery, of whatever subscription. */
export const galleryImages = armKind({
  name: "galleryImages",
  permission: "Microsoft.Compute/galleries/images/versions/read",
  value: list(version),
  decode: decodeGalleryVersion,
  words: () => say`the versions of the image in its gallery`,
});

/** Regions stand in it by their display names. @throws Malformed */
export function decodeGalleryVersion(item: Cursor): GalleryImageVersion {
  const properties = item.at("properties");
  return {
    name: item.at("name").text(),
    provisioningState: properties.at("provisioningState").text(),
    regions: properties
      .at("publishingProfile")
      .at("targetRegions")
      .itemsIfAny()
      .map((place) =>
        dense({
          name: place.at("name").region(),
          excludeFromLatest: place.at("excludeFromLatest").optional((value) => value.flag()),
        }),
      ),
  };
}
