import { largest } from "../../base/extremes.ts";
import { resourceGroupIn, subscriptionIn, tailOf } from "../../base/scope.ts";
import {
  extendedBy,
  isWithin,
  lastSegment,
  rebase,
  resourceIdOf,
  sameId,
  subscriptionScope,
  type ResourceId,
} from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { instant, parseInstant, type Instant } from "../../base/time.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PolicyAssignment, PolicyExemption } from "../../policy/model.ts";
import { selects } from "../../policy/bind/selectors.ts";
import type { Context } from "../check.ts";
import { isIgnoredAssignment } from "./ignored.ts";
import { targetGroups } from "../../derive/policies/groups.ts";
import type { LocatedScope } from "../../derive/located-scope.ts";
import { plannedId, targetScope } from "../../derive/planned.ts";
import { sourceScope, staysInSubscription, type ScopeMap } from "../../derive/scope-map.ts";

/** Where an exemption of the source would have to stand at the target. */
export type MappedExemption =
  /** In force above both subscriptions, or at the target itself. */
  | { readonly kind: "shared" }
  /** One scope, or several where the resources of a resource group part. */
  | { readonly kind: "at"; readonly scopes: readonly ResourceId[] }
  /** A resource that the manifest declares to stay. */
  | { readonly kind: "stays" }
  /** The manifest ties the scope to nothing of the target. */
  | { readonly kind: "elsewhere" };

export function scopeOfExemption({ id }: PolicyExemption): ResourceId {
  return resourceIdOf(extendedBy(id));
}

/** Where an exemption at a scope of the source is needed at the target, by the scope map of the move. */
export function mapExemption(scope: ResourceId, scopes: ScopeMap, context: Context): MappedExemption {
  const { manifest } = context;
  if (!isWithin(scope, sourceScope(manifest))) return { kind: "shared" };
  const place = scopes.of(scope);
  switch (place.kind) {
    case "same":
      return { kind: "shared" };
    case "stays":
      return { kind: "stays" };
    case "at": {
      const at = place.scopes.flatMap((one) => located(one, context));
      return at.length === 0 ? { kind: "elsewhere" } : { kind: "at", scopes: at };
    }
    case "unmapped":
      // An exemption too many is asked for rather than one too few.
      if (place.likely !== undefined) return { kind: "at", scopes: [place.likely] };
      break;
    case "aside":
      break;
  }
  return staysInSubscription(manifest) && touchesTarget(scope, context)
    ? { kind: "shared" }
    : { kind: "elsewhere" };
}

/** A resource whose resource group the manifest does not name is found by the plan. */
function located(scope: LocatedScope, { manifest, planned }: Context): ResourceId[] {
  if (scope.kind === "scope") return [scope.scope];
  if (scope.kind === "unusable") return [];
  return planned.flatMap((one) => {
    const id = plannedId(manifest, one);
    return id !== undefined && sameText(tailOf(id), scope.tail) ? [id] : [];
  });
}

/** True for an exemption that takes something of the target out of a policy, as far as scopes tell. */
export function touchesTarget(scope: ResourceId, context: Context): boolean {
  const { manifest, planned } = context;
  const target = targetScope(manifest);
  if (!isWithin(scope, target) || sameText(scope, target))
    return !isOfSubscription(scope) || isWithin(scope, target);
  const group = resourceGroupIn(scope);
  if (group !== undefined && targetGroups(context).has(group.toLowerCase())) return true;
  return planned.some((resource) => {
    const id = plannedId(manifest, resource);
    return id !== undefined && (isWithin(id, scope) || isWithin(scope, id));
  });
}

/** True for a scope in a subscription; all others among the exemptions of one are above it. */
export function isOfSubscription(scope: string): boolean {
  return subscriptionIn(scope) !== undefined;
}

/** True when an exemption at `held` reaches everything of the target that one at `scope` does. */
export function reachesAs(held: ResourceId, scope: ResourceId, manifest: Manifest): boolean {
  return !isOfSubscription(held) || isWithin(isOfSubscription(scope) ? scope : targetScope(manifest), held);
}

/** True when both speak of one assignment: the same id, the same id at the other subscription, or the same name. */
export function sameAssignment(a: string, b: string, { source, target }: Manifest): boolean {
  const [from, to] = [source, target].map(({ subscription }) => subscriptionScope(subscription.id));
  const moved = (id: string): string => rebase(id, from ?? "", to ?? "") ?? id;
  return sameId(moved(a), moved(b)) || sameText(lastSegment(a), lastSegment(b));
}

/** The assignment at the target that an exemption of the source speaks of. */
export function assignmentAtTarget(
  { properties }: PolicyExemption,
  assignments: readonly PolicyAssignment[],
  manifest: Manifest,
): PolicyAssignment | undefined {
  const wanted = properties.policyAssignmentId;
  return (
    assignments.find(({ id }) => sameText(id, wanted)) ??
    assignments.find(({ id }) => sameAssignment(id, wanted, manifest))
  );
}

/** References that the exemption is for, lower case; undefined: the whole assignment. */
export function referencesOf({ properties }: PolicyExemption): ReadonlySet<string> | undefined {
  const references = properties.policyDefinitionReferenceIds ?? [];
  return references.length === 0 ? undefined : new Set(references.map((one) => one.toLowerCase()));
}

/** False when its resource selectors leave out the target region: then it exempts nothing there. */
export function letsTargetIn({ properties }: PolicyExemption, manifest: Manifest): boolean {
  const selectors = properties.resourceSelectors?.map(({ selectors: all }) => ({
    selectors: all.filter(({ kind }) => sameText(kind, "resourceLocation")),
  }));
  const where = { type: "", location: manifest.target.region, subscriptionLevel: false };
  return selects(selectors, where).is !== "no";
}

/** When the relocation is over: the last wave has ended and its source is gone. Now, when there is no wave. */
export function closeOf({ waves }: Manifest, now: Instant): Instant {
  return instant(
    largest(
      waves.map(({ end, decommissionAfter = 0 }) => end + decommissionAfter),
      now,
    ),
  );
}

/** A time without an offset is UTC; undefined for what is no time. */
export function expiryOf(text: string): Instant | undefined {
  return parseInstant(text) ?? parseInstant(`${text}Z`);
}

export function isOver({ properties }: PolicyExemption, now: Instant): boolean {
  const until = properties.expiresOn === undefined ? undefined : expiryOf(properties.expiresOn);
  return until !== undefined && until < now;
}

/** Exemptions from an assignment that need not come along need not either. */
export function isIgnored({ properties }: PolicyExemption, { manifest }: Context): boolean {
  const id = properties.policyAssignmentId;
  return isIgnoredAssignment({ id, name: lastSegment(id) }, manifest);
}

/** Whether several exemptions together are for all the wanted references; one that lists some is never for the whole. */
export function coversReferences(
  lists: readonly (ReadonlySet<string> | undefined)[],
  wanted: ReadonlySet<string> | undefined,
): boolean {
  if (wanted === undefined) return false;
  return [...wanted].every((one) => lists.some((list) => list?.has(one) === true));
}
