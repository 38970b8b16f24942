import { writtenTail } from "../../../base/resource-id.ts";
import { sameType } from "../../../base/resource-type.ts";
import { MANAGEMENT_GROUPS, scopePieces, type ScopeOf } from "../../../base/scope.ts";
import { isUnknown, unknown, waitsOf, type Unknown } from "../../../expression/value.ts";
import type { Planned } from "../../model.ts";
import type { PlannedScope } from "./model.ts";

/** A text that may be known only after deployment. */
export type PlannedText = string | Unknown;

/** Where a deployment puts its resources. */
export type DeploymentScope = ScopeOf<PlannedText>;

/** Joins texts; unknown as soon as one of them is. */
export function joined(...parts: readonly PlannedText[]): PlannedText {
  const known = parts.filter((part) => typeof part === "string");
  return known.length < parts.length ? unknown(parts.flatMap(waitsOf)) : known.join("");
}

/** Id of a scope without a slash at its end; empty for the tenant. */
export function scopeId(scope: DeploymentScope): PlannedText {
  return joined(...scopePieces(scope));
}

/** Id of a resource in a scope, or of one that extends the resource whose id is given as scope. */
export function idIn(scope: PlannedText, type: string, name: PlannedText): PlannedText | undefined {
  if (isUnknown(name)) return joined(scope, name);
  if (sameType(type, "Microsoft.Management/managementGroups")) return MANAGEMENT_GROUPS + name;
  const tail = writtenTail(type, name.split("/"));
  return tail === undefined ? undefined : joined(scope, tail);
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
