import { idKey } from "./resource-id.ts";
import { MANAGEMENT_GROUPS, managementGroupIn, parseScope, RESOURCE_GROUPS, SUBSCRIPTIONS } from "./scope.ts";

/**
 * Scopes in the form in which they are compared, made for many requests: lower case, one leading slash, none at the end. A part of
 * the kit of ids; functions that take a key are given one that {@link scopeKey} made.
 */

/** Callers of eligible roles write `providers/Microsoft.Subscription/subscriptions/…`. */
const SUBSCRIPTION_PROVIDER = "/providers/microsoft.subscription";
const OF_PROVIDER = SUBSCRIPTION_PROVIDER + SUBSCRIPTIONS;

/** {@link idKey} of a scope; a subscription has one form. */
export function scopeKey(scope: string): string {
  const key = idKey(scope);
  return key.startsWith(OF_PROVIDER) ? key.slice(SUBSCRIPTION_PROVIDER.length) : key;
}

const MANAGEMENT_GROUPS_KEY = MANAGEMENT_GROUPS.toLowerCase();

/** The key of a management group by its name. */
export function managementGroupKey(name: string): string {
  return MANAGEMENT_GROUPS_KEY + name.toLowerCase();
}

/** True for the key of a management group itself. */
export function isManagementGroupKey(key: string): boolean {
  return key.startsWith(MANAGEMENT_GROUPS_KEY) && parseScope(key)?.kind === "managementGroup";
}

/** True for the key of a subscription and of everything in one. */
export function isInSubscription(key: string): boolean {
  return key.startsWith(SUBSCRIPTIONS);
}

/** The key of the subscription that a key lies in. */
export function subscriptionKeyOf(key: string): string | undefined {
  return isInSubscription(key) ? firstSegments(key, SUBSCRIPTIONS.length) : undefined;
}

/** The key of the management group that a key names or lies in. */
export function managementGroupKeyOf(key: string): string | undefined {
  const name = managementGroupIn(key);
  return name === undefined ? undefined : MANAGEMENT_GROUPS_KEY + name;
}

function firstSegments(key: string, from: number): string {
  const end = key.indexOf("/", from);
  return end === -1 ? key : key.slice(0, end);
}

/** Slashes before the end of a resource group: `/subscriptions/…/resourcegroups/…`. */
const GROUP_DEPTH = 4;

/** Where in a key its resource group ends; -1 for one that does not lie inside of one. */
export function resourceGroupEnd(key: string): number {
  let end = 0;
  for (let depth = 0; depth < GROUP_DEPTH && end !== -1; depth += 1) end = key.indexOf("/", end + 1);
  return end;
}

/** Where in the key of a subscription, `/subscriptions/<GUID>`, the GUID ends. */
export const SUBSCRIPTION_END = SUBSCRIPTIONS.length + 36;

/** Where in the key of a resource group its name begins. */
export const GROUP_NAME_BEGIN = SUBSCRIPTION_END + RESOURCE_GROUPS.length;
