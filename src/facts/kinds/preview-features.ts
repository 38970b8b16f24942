import { say } from "../../base/sentence.ts";
import type { Cursor } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { list, object, type SchemaValue, text } from "../schema/schema.ts";

/** A feature that a subscription can register. */
export type PreviewFeature = SchemaValue<typeof feature>;

const feature = object({
  /** Without the namespace: `EncryptionAtHost`. */
  name: text,
  state: text, // Registered | NotRegistered | Registering | Pending | Unregistered
});

/** `GET /subscriptions/{id}/providers/Microsoft.Features/providers/{namespace}/features`. Scope: a subscription; item: a namespace. */
export const previewFeatures = armKind({
  name: "previewFeatures",
  permission: "Microsoft.Features/providers/features/read",
  value: list(feature),
  decode: decodePreviewFeature,
  words: ({ item = "" }) => say`the features of ${item}`,
});

/** The name has the namespace in front: `Microsoft.Compute/EncryptionAtHost`. @throws Malformed */
export function decodePreviewFeature(item: Cursor): PreviewFeature {
  const name = item.at("name").text();
  return {
    name: name.slice(name.lastIndexOf("/") + 1),
    state: item.at("properties").at("state").text(),
  };
}
