/**
 * Scopes: the tenant (`/`), management groups, subscriptions and resource groups. Together with `resource-id.ts` the only
 * place that knows how they are written. Source: learn.microsoft.com/azure/role-based-access-control/scope-overview.
 */
export type Scope = ScopeOf<string>;

/** A scope by names of some kind, such as those of a template, which may be known only after deployment. */
export type ScopeOf<T> =
  | { readonly kind: "tenant" }
  | { readonly kind: "managementGroup"; readonly managementGroup: T }
  | { readonly kind: "subscription"; readonly subscription: T }
  | { readonly kind: "resourceGroup"; readonly subscription: T; readonly resourceGroup: T };

export type ScopeKind = Scope["kind"];

/** What stands before the name in the id of a subscription, a management group, and of a group in its subscription. */
export const SUBSCRIPTIONS = "/subscriptions/";
export const MANAGEMENT_GROUPS = "/providers/Microsoft.Management/managementGroups/";
export const RESOURCE_GROUPS = "/resourceGroups/";

const MANAGEMENT_GROUP = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)(\/.*)?$/is;
const SUBSCRIPTION = /^\/subscriptions\/([^/]+)(?:\/resourcegroups\/([^/]+))?(\/.*)?$/is;

/** The scope in which an id lies, and what follows it: `/providers/…`, or empty for the scope itself. */
export function splitScope(id: string): { readonly scope: Scope; readonly rest: string } {
  const [, subscription, resourceGroup, inSubscription = ""] = SUBSCRIPTION.exec(id) ?? [];
  if (subscription !== undefined) {
    return resourceGroup === undefined
      ? { scope: { kind: "subscription", subscription }, rest: inSubscription }
      : { scope: { kind: "resourceGroup", subscription, resourceGroup }, rest: inSubscription };
  }
  const [, managementGroup, rest = ""] = MANAGEMENT_GROUP.exec(id) ?? [];
  if (managementGroup !== undefined) return { scope: { kind: "managementGroup", managementGroup }, rest };
  return { scope: { kind: "tenant" }, rest: id === "/" ? "" : id };
}

/** The scope that an id names; undefined where it names something inside one. A slash at the end does not matter. */
export function parseScope(id: string): Scope | undefined {
  const { scope, rest } = splitScope(id === "/" ? id : id.replace(/\/+$/, ""));
  return rest === "" ? scope : undefined;
}

/** `/`, `/subscriptions/…`: the id that names a scope. */
export function scopeId(scope: Scope): string {
  return scope.kind === "tenant" ? "/" : scopePieces(scope).join("");
}

/** The id that names a scope in pieces, names among them, to be joined as they are; none for the tenant. */
export function scopePieces<T>(scope: ScopeOf<T>): readonly (T | string)[] {
  switch (scope.kind) {
    case "tenant":
      return [];
    case "managementGroup":
      return [MANAGEMENT_GROUPS, scope.managementGroup];
    case "subscription":
      return [SUBSCRIPTIONS, scope.subscription];
    case "resourceGroup":
      return [SUBSCRIPTIONS, scope.subscription, RESOURCE_GROUPS, scope.resourceGroup];
  }
}

/** True for the id of a management group itself. */
export function isManagementGroup(id: string): boolean {
  return MANAGEMENT_GROUP.exec(id)?.[2] === undefined && MANAGEMENT_GROUP.test(id);
}

/** The subscription's id in an id, as it is written there. */
export function subscriptionIn(id: string): string | undefined {
  return SUBSCRIPTION.exec(id)?.[1];
}

/** The resource group's name in an id, as it is written there. */
export function resourceGroupIn(id: string): string | undefined {
  return SUBSCRIPTION.exec(id)?.[2];
}

/** The management group in an id, as it is written there. */
export function managementGroupIn(id: string): string | undefined {
  return MANAGEMENT_GROUP.exec(id)?.[1];
}

/** What of an id follows its scope: `/providers/Microsoft.Web/sites/a`; empty for the id of a scope. */
export function tailOf(id: string): string {
  return splitScope(id).rest;
}
