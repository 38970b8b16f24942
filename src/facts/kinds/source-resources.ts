import { parseScope, subscriptionIn } from "../../base/scope.ts";
import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { graphKind } from "../kind.ts";
import { tagsIn } from "../decode/tags.ts";
import { type SchemaValue, list, object, optional, record, text } from "../schema/schema.ts";

/** A row of the table `resources` of Azure Resource Graph. */
export type ListedResource = SchemaValue<typeof row>;

const row = object({
  /** Ids of the table may hold spaces, so this is none that any other call would take unseen. */
  id: text,
  type: text,
  location: optional(text),
  /** Name of the SKU. */
  sku: optional(text),
  /** Id of the resource that brings it along. */
  managedBy: optional(text),
  /** Absent in older snapshots, which did not ask. */
  tags: optional(record(text)),
});

/** Scope: the source subscription; item: a condition of Azure Resource Graph, in the form that `graphCondition` gives. */
export const sourceResources = graphKind({
  name: "sourceResources",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: list(row),
  decode: decodeListedResource,
  words: () => say`the resources of the source in Azure Resource Graph`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** A row in the form `objectArray`. @throws Malformed */
export function decodeListedResource(row: Cursor): ListedResource {
  const id = row.at("id").text();
  if (subscriptionIn(id) === undefined || parseScope(id)?.kind === "subscription")
    row.at("id").fail("the id of a resource");
  const text = (key: string): string | undefined =>
    row.at(key).optional((value) => {
      const found = value.text();
      return found === "" ? undefined : found;
    });
  return dense({
    id,
    type: row.at("type").text(),
    location: text("location"),
    sku: row
      .at("sku")
      .optional((sku) => (sku.isObject() ? sku.at("name").optional((name) => name.text()) : undefined)),
    managedBy: text("managedBy"),
    tags: tagsIn(row.at("tags")),
  });
}
