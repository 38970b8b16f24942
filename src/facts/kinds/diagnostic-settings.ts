import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";
import { list, object, optional, text, type SchemaValue } from "../schema/schema.ts";
import { unlessWithin } from "../contradiction.ts";

/** Where the logs and metrics of a resource go. */
export type DiagnosticSetting = SchemaValue<typeof setting>;

const setting = object({
  id: text,
  name: text,
  /** Ids of what takes them. */
  workspace: optional(text),
  storage: optional(text),
  hub: optional(text),
  /** Categories, and groups of categories, of logs that are on, and categories of metrics; absent in snapshots that did not ask. */
  logs: optional(texts),
  groups: optional(texts),
  metrics: optional(texts),
});

/**
 * `GET {resource}/providers/Microsoft.Insights/diagnosticSettings`. Scope: a subscription; item: type, name and region, as
 * `Microsoft.Web/sites|app-shop|westeurope`: two regions of a subscription may have one name. Of what is not found there is no list.
 */
export const diagnosticSettings = armKind({
  name: "diagnosticSettings",
  permission: "Microsoft.Insights/diagnosticSettings/read",
  alsoReads: ["Microsoft.ResourceGraph/resources/read"],
  value: list(setting),
  decode: decodeDiagnosticSetting,
  words: ({ item = "" }) => say`the diagnostic settings of ${item.split("|")[1] ?? item}`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** Empty ids stand for none. @throws Malformed */
export function decodeDiagnosticSetting(item: Cursor): DiagnosticSetting {
  const properties = item.at("properties");
  const idAt = (key: string): string | undefined =>
    properties.at(key).optional((one) => (one.text() === "" ? undefined : one.text()));
  return dense({
    id: item.at("id").text(),
    name: item.at("name").text(),
    workspace: idAt("workspaceId"),
    storage: idAt("storageAccountId"),
    hub: idAt("eventHubAuthorizationRuleId"),
    logs: namesOf(properties.at("logs"), "category"),
    groups: namesOf(properties.at("logs"), "categoryGroup"),
    metrics: namesOf(properties.at("metrics"), "category"),
  });
}

/** The names of what is on, each once; a service may write `null` for either name, and for the list. @throws Malformed */
function namesOf(list: Cursor, key: string): string[] {
  const names = list.optional((all) =>
    all.items().flatMap((one) => {
      const name = one.at(key).optional((value) => value.text());
      return name === undefined || name === "" || !one.at("enabled").flag() ? [] : [name];
    }),
  );
  return [...new Set(names)].toSorted();
}
