import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { graphKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";
import { flag, list, object, text, type SchemaValue } from "../schema/schema.ts";

/** A rule of Azure Monitor that raises alerts, without its criteria and without receivers. */
export type AlertRule = SchemaValue<typeof rule>;

const rule = object({
  id: text,
  type: text,
  enabled: flag,
  /** Ids of what it watches. */
  scopes: texts,
});

/** Scope: a subscription. Rows of Azure Resource Graph lag some minutes behind. */
export const alertRules = graphKind({
  name: "alertRules",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: list(rule),
  decode: decodeAlertRule,
  words: () => say`the alert rules of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** A row with the columns `scopes` and `enabled`. @throws Malformed */
export function decodeAlertRule(row: Cursor): AlertRule {
  return dense({
    id: row.at("id").text(),
    type: row.at("type").text(),
    // Where the service says nothing, it raises alerts.
    enabled: row.at("enabled").optional((one) => one.flag()) ?? true,
    scopes: row
      .at("scopes")
      .items()
      .map((one) => one.text())
      .toSorted(),
  });
}
