import { sha256 } from "./fingerprint.ts";
import { subscriptionId, type SubscriptionId } from "./names.ts";
import { say } from "./sentence.ts";

/** The one reason why what only a subscription tells is unknown of such a one. */
export const NOT_THERE_YET = say`The target subscription does not exist yet, so that it cannot be asked.`;

/** No subscription has such an id. */
const PREFIX = "00000000-0000-0000-0000-";

/**
 * What stands for the id of a subscription that does not exist yet: one by the management group that will contain it, so that what is read
 * of two groups is never taken for each other.
 */
export function newSubscription(managementGroup: string): SubscriptionId {
  const id = subscriptionId(PREFIX + sha256(managementGroup.toLowerCase()).slice(0, 12));
  if (id === undefined) throw new Error("the id of a new subscription is none");
  return id;
}

/** Whether an id stands for a subscription that does not exist yet. */
export function isNewSubscription(id: string): boolean {
  return id.startsWith(PREFIX);
}
