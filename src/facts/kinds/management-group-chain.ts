import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { graphKind } from "../kind.ts";
import { guidText } from "../schema/parts.ts";
import { list, object, optional, type SchemaValue, text } from "../schema/schema.ts";

/** The management groups above a subscription, as the table `resourcecontainers` of Azure Resource Graph shows them. */
export type ManagementGroupChain = SchemaValue<typeof value>;

const value = object({
  /** The tenant of the subscription: the root group, where the chain ends, is named as it. */
  tenantId: guidText,
  /** The nearest first; none where the identity of the run may read no management group. */
  groups: list(object({ name: text, displayName: optional(text) })),
});

/** Scope: a subscription. */
export const managementGroupChain = graphKind({
  name: "managementGroupChain",
  permission: "Microsoft.ResourceGraph/resources/read",
  value,
  decode: decodeChain,
  words: () => say`the management groups above the subscription in Azure Resource Graph`,
});

/** A row with the columns `tenantId` and `chain`. @throws Malformed */
export function decodeChain(row: Cursor): ManagementGroupChain {
  return {
    tenantId: row.at("tenantId").guid(),
    groups: row
      .at("chain")
      .itemsIfAny()
      .map((group) =>
        dense({
          name: group.at("name").text(),
          displayName: group.at("displayName").optional((name) => name.text()),
        }),
      ),
  };
}

/** The answer of `GET {management group}?$expand=ancestors`: the group that will hold a subscription, and those above it. @throws Malformed */
export function decodeGroup(group: Cursor): ManagementGroupChain {
  const properties = group.at("properties");
  return {
    tenantId: properties.at("tenantId").guid(),
    groups: [
      { name: group.at("name").text() },
      ...properties
        .at("details")
        .at("managementGroupAncestors")
        .itemsIfAny()
        .map((one) => ({ name: one.at("name").text() })),
    ],
  };
}
