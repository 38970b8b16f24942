const MANAGEMENT_GROUP = /^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/i;

export const MANAGEMENT_GROUPS = "/providers/microsoft.management/managementgroups/";

export function isManagementGroupScope(scope: string): boolean {
  return MANAGEMENT_GROUP.test(scope);
}

/**
 * A scope in the form that compares: lower case, one leading slash, none at the end. Official answers lack the leading one now
 * and then, and callers of the eligible roles write `providers/Microsoft.Subscription/subscriptions/…`.
 */
export function plainScope(scope: string): string {
  const lower = scope.trim().toLowerCase();
  // Nearly every scope is in that form already.
  const tidy = lower.startsWith("/") && !lower.endsWith("/") && !lower.includes("//");
  const slashed = tidy
    ? lower
    : `/${lower
        .split("/")
        .filter((part) => part !== "")
        .join("/")}`;
  return slashed.startsWith("/providers/microsoft.subscription/subscriptions/")
    ? slashed.slice("/providers/microsoft.subscription".length)
    : slashed;
}

/** The subscription of a plain scope. */
export function subscriptionOf(scope: string): string | undefined {
  return /^\/subscriptions\/[^/]+/.exec(scope)?.[0];
}

/** True for the outer scope itself and for what lies below it, both plain and the outer not the root. */
export function isUnder(scope: string, outer: string): boolean {
  const { length } = outer;
  // Most are told apart by their length, or by the character behind.
  if (scope.length < length || (scope.length > length && scope.charCodeAt(length) !== SLASH)) return false;
  return scope.startsWith(outer);
}

const SLASH = 47;
