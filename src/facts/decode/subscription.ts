import { subscriptionId } from "../../base/names.ts";
import type { Subscription } from "../model/subscription.ts";
import { Cursor, dense } from "./cursor.ts";
import { withoutAddresses } from "./redact.ts";

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
