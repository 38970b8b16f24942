import { subscriptionId } from "../../base/names.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { Cursor, dense } from "../decode/cursor.ts";
import { withoutAddresses } from "../decode/redact.ts";
import { unlessSame } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { guidText, subscriptionIdText } from "../schema/parts.ts";
import { type SchemaValue, object, optional, text } from "../schema/schema.ts";

/** `GET /subscriptions/{id}`. Fields keep the service's names; only those that a check reads are kept. */
export type Subscription = SchemaValue<typeof value>;

const value = object({
  subscriptionId: subscriptionIdText,
  displayName: text,
  /** `Enabled`, `Warned`, `PastDue`, `Disabled`, `Deleted`; open, for states to come. */
  state: text,
  tenantId: guidText,
  quotaId: optional(text),
});

/** Scope: a subscription. */
export const subscription = armKind({
  name: "subscription",
  permission: "Microsoft.Resources/subscriptions/read",
  value,
  decode: decodeSubscription,
  words: () => say`the subscription`,
  contradiction: ({ scope }, { subscriptionId: id }) => unlessSame(scope, subscriptionScope(id)),
});

/** @throws Malformed */
export function decodeSubscription(body: unknown): Subscription {
  const subscription = new Cursor(body);
  const id = subscription.at("subscriptionId");
  return dense({
    subscriptionId: subscriptionId(id.text()) ?? id.fail("a GUID"),
    displayName: withoutAddresses(subscription.at("displayName").text()),
    state: subscription.at("state").text(),
    tenantId: subscription.at("tenantId").guid(),
    quotaId: subscription
      .at("subscriptionPolicies")
      .optional((policies) => policies.at("quotaId").optional((quotaId) => quotaId.text())),
  });
}
