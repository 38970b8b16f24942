import { say } from "../../base/sentence.ts";
import { Cursor } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";

/**
 * The types of virtual machine extensions that a publisher has in a region; none where it has none there. Scope: a subscription; item:
 * `<region>/<publisher>`.
 */
export const extensionTypes = armKind({
  name: "extensionTypes",
  permission: "Microsoft.Compute/locations/publishers/artifacttypes/types/read",
  value: texts,
  decode: decodeTypes,
  words: ({ item = "" }) => say`the virtual machine extensions of ${item}`,
});

/** The answer is a bare list. @throws Malformed */
export function decodeTypes(body: unknown): string[] {
  return new Cursor(body)
    .items()
    .map((type) => type.at("name").text())
    .toSorted();
}
