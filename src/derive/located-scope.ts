import { isManagementGroup, parseScope, resourceGroupIn, splitScope, tailOf } from "../base/scope.ts";
import {
  idTail,
  isWithin,
  lastSegment,
  managementGroupScope,
  resourceId,
  tailText,
  type ResourceId,
} from "../base/resource-id.ts";
import { sameText } from "../base/names.ts";
import { say, type Sentence } from "../base/sentence.ts";
import type { ExpectedScope, Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import { groupScope, plannedId, targetScope } from "./planned.ts";

/** Where a declared expectation applies, in terms of Azure scopes. */
export type LocatedScope =
  | { readonly kind: "scope"; readonly scope: ResourceId }
  /** A resource whose resource group the manifest does not tell: its id ends so. */
  | { readonly kind: "tail"; readonly tail: string }
  | { readonly kind: "unusable"; readonly why: Sentence };

export function locateScope(expected: ExpectedScope, manifest: Manifest): LocatedScope {
  switch (expected.kind) {
    case "subscription":
      return { kind: "scope", scope: targetScope(manifest) };
    case "resourceGroup":
      return scopeOr(groupScope(manifest, expected.name), expected.text);
    case "managementGroup":
      return scopeOr(managementGroupScope(expected.name), expected.text);
    case "id":
      return scopeOr(resourceId(expected.id), expected.text);
    case "resource": {
      const tail = idTail(expected.type, expected.name);
      if (tail === undefined) return scopeOr(undefined, expected.text);
      if (expected.resourceGroup === undefined) return { kind: "tail", tail };
      const group = groupScope(manifest, expected.resourceGroup);
      return scopeOr(group && resourceId(group + tail), expected.text);
    }
  }
}

function scopeOr(scope: ResourceId | undefined, text: string): LocatedScope {
  return scope === undefined
    ? { kind: "unusable", why: say`${text} does not make an Azure scope.` }
    : { kind: "scope", scope };
}

/**
 * Whether what is assigned at `held` is in force at the wanted scope. Everything at a management group in an answer about
 * the target subscription is inherited by the subscription, since the service lists no others; how two management groups
 * stand to one another is not seen.
 */
export function covers(held: string, wanted: LocatedScope, manifest: Manifest): "yes" | "no" | "maybe" {
  if (wanted.kind === "unusable") return "no";
  if (held === "/") return "yes";
  const subscription = targetScope(manifest);
  if (wanted.kind === "scope") {
    if (isWithin(wanted.scope, held)) return "yes";
    if (!isManagementGroup(held)) return "no";
    return isManagementGroup(wanted.scope) ? "maybe" : isWithin(wanted.scope, subscription) ? "yes" : "no";
  }
  if (isManagementGroup(held) || isWithin(subscription, held)) return "yes";
  if (!isWithin(held, subscription)) return "no";
  const inner = tailOf(held);
  // What is assigned at a resource group reaches the resource only if it lands there.
  if (inner === "") return "maybe";
  return isWithin(wanted.tail, inner) ? "yes" : "no";
}

/** Planned resources inside the scope; none stands for the whole target. */
export function plannedUnder(
  wanted: LocatedScope,
  planned: readonly PlannedResource[],
  manifest: Manifest,
): PlannedResource[] {
  if (wanted.kind === "unusable") return [];
  if (wanted.kind === "scope" && isWithin(targetScope(manifest), wanted.scope)) return [];
  return planned.filter((resource) => {
    const id = plannedId(manifest, resource);
    if (id === undefined) return false;
    return wanted.kind === "scope"
      ? isWithin(id, wanted.scope)
      : id.toLowerCase().endsWith(wanted.tail.toLowerCase());
  });
}

/** A declared scope as the manifest writes it, without the subscription id that a full resource id holds. */
export function declaredText(expected: ExpectedScope, manifest: Manifest): string {
  return expected.kind === "id" ? scopeText(expected.id, manifest) : expected.text;
}

/** A scope in words without the subscription id: `subscription`, `resource group rg-shop`, `management group mg-corp`. */
export function scopeText(scope: string, manifest: Manifest): string {
  if (scope === "/") return "tenant root";
  if (isManagementGroup(scope)) return `management group ${lastSegment(scope)}`;
  const own = isWithin(scope, targetScope(manifest));
  const where = own ? "" : " of another subscription";
  if (parseScope(scope)?.kind === "subscription") return own ? "subscription" : "another subscription";
  const group = resourceGroupIn(scope);
  const { rest } = splitScope(scope);
  if (group === undefined) return rest;
  if (rest === "") return `resource group ${group}${where}`;
  return sameText(group, lastSegment(scope)) ? rest.slice(1) : `${tailText(rest)} in ${group}${where}`;
}
