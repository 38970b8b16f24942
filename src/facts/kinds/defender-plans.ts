import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";
import { list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** A plan of Microsoft Defender for Cloud. */
export type DefenderPlan = SchemaValue<typeof plan>;

const plan = object({
  /** `VirtualMachines`, `StorageAccounts` and others. */
  name: text,
  /** `Standard` or `Free`. */
  tier: text,
  /** `P1`, `P2` and others, where the plan has any. */
  subPlan: optional(text),
  /** Names of the extensions that are on. */
  extensions: texts,
  /** Names of the plans that took its place, where the service says that it is deprecated. */
  replacedBy: optional(texts),
});

/** `GET /subscriptions/{id}/providers/Microsoft.Security/pricings`. Scope: a subscription. */
export const defenderPlans = armKind({
  name: "defenderPlans",
  permission: "Microsoft.Security/pricings/read",
  value: list(plan),
  decode: decodeDefenderPlan,
  words: () => say`the Defender plans of the subscription`,
});

/** @throws Malformed */
export function decodeDefenderPlan(item: Cursor): DefenderPlan {
  const properties = item.at("properties");
  const isDeprecated = properties.at("deprecated").optional((one) => one.flag()) ?? false;
  return dense({
    name: item.at("name").text(),
    tier: properties.at("pricingTier").text(),
    subPlan: properties.at("subPlan").optional((one) => one.text()),
    // The service writes this flag as a text.
    extensions: properties
      .at("extensions")
      .itemsIfAny()
      .filter((one) => one.at("isEnabled").text().toLowerCase() === "true")
      .map((one) => one.at("name").text())
      .toSorted(),
    replacedBy: isDeprecated ? properties.at("replacedBy").texts().toSorted() : undefined,
  });
}
