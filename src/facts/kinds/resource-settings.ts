import { say } from "../../base/sentence.ts";
import { unlessWithin } from "../contradiction.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { settingsIn } from "../decode/settings.ts";
import { graphKind } from "../kind.ts";
import { list, object, optional, record, type SchemaValue, text } from "../schema/schema.ts";

/** How a resource is set up, as the table `resources` of Azure Resource Graph shows it. */
export type ResourceSettings = SchemaValue<typeof settingsRow>;

/** A row of settings; what lies in another resource has them as well. */
export const settingsRow = object({
  /** Ids of the table may hold spaces. */
  id: text,
  type: text,
  location: optional(text),
  /** By path, as `sku.name`, `zones`, `tags.env` and `properties.minimumTlsVersion`; only what holds no secret. */
  settings: record(text),
});

/** Scope: a subscription; item: a resource type. Rows lag some minutes behind, so what is missing proves nothing. */
export const resourceSettings = graphKind({
  name: "resourceSettings",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: list(settingsRow),
  decode: decodeResourceSettings,
  words: ({ item = "" }) => say`the settings of resources of type ${item} in Azure Resource Graph`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** A row in the form `objectArray`, or a resource as Azure Resource Manager answers it. @throws Malformed */
export function decodeResourceSettings(row: Cursor): ResourceSettings {
  return dense({
    id: row.at("id").text(),
    type: row.at("type").text(),
    location: row.at("location").optional((value) => (value.text() === "" ? undefined : value.text())),
    settings: settingsIn(row),
  });
}
