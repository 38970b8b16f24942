import { isNewSubscription, NOT_THERE_YET } from "../base/new-subscription.ts";
import { subscriptionScope } from "../base/resource-id.ts";
import { subscriptionIn } from "../base/scope.ts";
import { known, unknown, type Fact } from "../facts/fact.ts";
import { itemOf, whereOf, type FactKindName, type FactRef, type FactTypes } from "../facts/facts.ts";
import { subscriptionId } from "../base/names.ts";

/** What management groups hand down, which is asked of the group that will hold the subscription, and what providers offer to all of the tenant. */
const HANDED_DOWN: readonly FactKindName[] = [
  "aliases",
  "denyAssignments",
  "managementGroupChain",
  "policyAssignments",
  "policyDefinitions",
  "policyExemptions",
  "policySetDefinitions",
  "principalAccess",
  "provider",
  "roleAssignments",
  "roleDefinitions",
];

/** What a subscription that does not exist holds: nothing, and that is certain. */
const NOTHING: { readonly [K in FactKindName]?: FactTypes[K] } = {
  existingResources: [],
  nestedResources: [],
  resourceGroups: [],
};

/** Whether a fact is of a subscription that does not exist yet, and cannot be asked for. */
export function isOfAbsent<K extends FactKindName>(ref: FactRef<K>): boolean {
  const id = subscriptionIn(whereOf(ref));
  return (
    id !== undefined && isNewSubscription(id) && (!HANDED_DOWN.includes(ref.kind) || isOfOwnIdentity(ref))
  );
}

/** What reaches a managed identity of the subscription itself: whoever is not there yet has no role. */
function isOfOwnIdentity<K extends FactKindName>(ref: FactRef<K>): boolean {
  return ref.kind === "principalAccess" && itemOf(ref)?.startsWith("identity:") === true;
}

/** The fact of a subscription that does not exist yet: one reason for all. */
export function absentFact<K extends FactKindName>(ref: FactRef<K>): Fact<FactTypes[K]> {
  const nothing: FactTypes[K] | undefined = NOTHING[ref.kind];
  if (nothing !== undefined) return known(nothing);
  const id = subscriptionId(subscriptionIn(whereOf(ref)) ?? "");
  return unknown("unresolved", NOT_THERE_YET, id === undefined ? {} : { scope: subscriptionScope(id) });
}
