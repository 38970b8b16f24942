import { say } from "../../base/sentence.ts";
import { Cursor } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";

/**
 * The versions of an image of the marketplace in a region; none where the region does not have the image. Scope: a subscription; item:
 * `<region>/<publisher>/<offer>/<sku>`.
 */
export const platformImages = armKind({
  name: "platformImages",
  permission: "Microsoft.Compute/locations/publishers/artifacttypes/offers/skus/versions/read",
  value: texts,
  decode: decodeVersions,
  words: ({ item = "" }) => say`the versions of the image ${item}`,
});

/** The answer is a bare list. @throws Malformed */
export function decodeVersions(body: unknown): string[] {
  return new Cursor(body)
    .items()
    .map((version) => version.at("name").text())
    .toSorted();
}
