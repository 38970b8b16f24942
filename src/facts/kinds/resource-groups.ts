import { say } from "../../base/sentence.ts";
import { dense, type Cursor } from "../decode/cursor.ts";
import { tagsIn } from "../decode/tags.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, resourceIdText } from "../schema/parts.ts";
import { list, object, optional, record, text, type SchemaValue } from "../schema/schema.ts";

/** One of `GET /subscriptions/{id}/resourcegroups` */
export type ResourceGroup = SchemaValue<typeof group>;

const group = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  /** None where the service answers none. A value that names a person is redacted. */
  tags: record(text),
  /** Id of the resource whose service manages the group. */
  managedBy: optional(text),
  /** `Succeeded`, `Deleting`; open, for states to come. */
  provisioningState: optional(text),
});

/** Scope: a subscription. */
export const resourceGroups = armKind({
  name: "resourceGroups",
  permission: "Microsoft.Resources/subscriptions/resourceGroups/read",
  value: list(group),
  decode: decodeResourceGroup,
  words: () => say`the resource groups of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
function decodeResourceGroup(item: Cursor): ResourceGroup {
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    location: item.at("location").region(),
    tags: tagsIn(item.at("tags")),
    managedBy: item.at("managedBy").optional((owner) => owner.text()),
    provisioningState: item
      .at("properties")
      .optional((properties) => properties.at("provisioningState").optional((state) => state.text())),
  });
}
