import { isUnknown, unknown, waitsOf, type Unknown } from "../../../expression/value.ts";
import type { Planned } from "../../model.ts";
import type { PlannedScope } from "./model.ts";

/** A text that may be known only after deployment. */
export type PlannedText = string | Unknown;

/** Where a deployment puts its resources. */
export type DeploymentScope =
  | { readonly kind: "tenant" }
  | { readonly kind: "managementGroup"; readonly managementGroup: PlannedText }
  | { readonly kind: "subscription"; readonly subscription: PlannedText }
  | {
      readonly kind: "resourceGroup";
      readonly subscription: PlannedText;
      readonly resourceGroup: PlannedText;
    };

/** Joins texts; unknown as soon as one of them is. */
export function joined(...parts: readonly PlannedText[]): PlannedText {
  const known = parts.filter((part) => typeof part === "string");
  return known.length < parts.length ? unknown(parts.flatMap(waitsOf)) : known.join("");
}

/** Id of a scope without a slash at its end; empty for the tenant. */
export function scopeId(scope: DeploymentScope): PlannedText {
  switch (scope.kind) {
    case "tenant":
      return "";
    case "managementGroup":
      return joined("/providers/Microsoft.Management/managementGroups/", scope.managementGroup);
    case "subscription":
      return joined("/subscriptions/", scope.subscription);
    case "resourceGroup":
      return joined("/subscriptions/", scope.subscription, "/resourceGroups/", scope.resourceGroup);
  }
}

/** The scope that an id names, if it names one rather than a resource. */
export function scopeOf(id: string): DeploymentScope | undefined {
  const [, ...steps] = id.replace(/\/+$/, "").split("/");
  const is = (index: number, word: string): boolean => steps[index]?.toLowerCase() === word;
  if (steps.length === 0) return { kind: "tenant" };
  const subscription = steps[1] ?? "";
  if (is(0, "subscriptions") && steps.length === 2) return { kind: "subscription", subscription };
  if (is(0, "subscriptions") && is(2, "resourcegroups") && steps.length === 4) {
    return { kind: "resourceGroup", subscription, resourceGroup: steps[3] ?? "" };
  }
  if (
    is(0, "providers") &&
    is(1, "microsoft.management") &&
    is(2, "managementgroups") &&
    steps.length === 4
  ) {
    return { kind: "managementGroup", managementGroup: steps[3] ?? "" };
  }
  return undefined;
}

/** The scope in which a resource lives, by its id. */
export function homeOf(id: string): DeploymentScope {
  const group = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)(?:\/|$)/i.exec(id);
  if (group) return { kind: "resourceGroup", subscription: group[1] ?? "", resourceGroup: group[2] ?? "" };
  const subscription = /^\/subscriptions\/([^/]+)(?:\/|$)/i.exec(id);
  if (subscription) return { kind: "subscription", subscription: subscription[1] ?? "" };
  const management = /^\/providers\/Microsoft\.Management\/managementGroups\/([^/]+)(?:\/|$)/i.exec(id);
  return management ? { kind: "managementGroup", managementGroup: management[1] ?? "" } : { kind: "tenant" };
}

/**
 * `Microsoft.X/a/n/b/m` of type `Microsoft.X/a/b` and name `n/m`. Undefined when the name has more or fewer parts than
 * the type.
 */
export function typeAndName(type: string, name: string): string | undefined {
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  if (types.length === 0 || types.length !== names.length) return undefined;
  return [namespace, ...types.flatMap((step, index) => [step, names[index] ?? ""])].join("/");
}

/** Id of a resource in a scope, or of one that extends the resource whose id is given as scope. */
export function idIn(scope: PlannedText, type: string, name: PlannedText): PlannedText | undefined {
  if (isUnknown(name)) return joined(scope, name);
  const lower = type.toLowerCase();
  if (lower === "microsoft.resources/resourcegroups") return joined(scope, `/resourceGroups/${name}`);
  if (lower === "microsoft.management/managementgroups") {
    return `/providers/Microsoft.Management/managementGroups/${name}`;
  }
  const path = typeAndName(type, name);
  return path === undefined ? undefined : joined(scope, `/providers/${path}`);
}

/** A value for people and for the checks: known, or the expression that would give it. */
export function planned(text: PlannedText): Planned<string> {
  return isUnknown(text)
    ? { known: false, expression: waitsOf(text).join("; ") }
    : { known: true, value: text };
}

export function publicScope(scope: DeploymentScope, extended: PlannedText | undefined): PlannedScope {
  return {
    kind: scope.kind,
    ...(scope.kind === "managementGroup" ? { managementGroup: planned(scope.managementGroup) } : {}),
    ...("subscription" in scope ? { subscriptionId: planned(scope.subscription) } : {}),
    ...(scope.kind === "resourceGroup" ? { resourceGroup: planned(scope.resourceGroup) } : {}),
    ...(extended === undefined ? {} : { extends: planned(extended) }),
  };
}
