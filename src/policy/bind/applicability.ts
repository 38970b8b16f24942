import { sameText } from "../../base/names.ts";
import { extendedBy, isWithin } from "../../base/resource-id.ts";
import { resourceGroupIn, subscriptionIn } from "../../base/scope.ts";
import { parseInstant, type Instant } from "../../base/time.ts";
import type { EffectivePolicy, Origin } from "./assignments.ts";
import { effectNamed, type Effect } from "../effects/effect.ts";
import type { PolicyExemption } from "../model.ts";
import type { Parsed } from "../rule.ts";
import { allOf, covers, exclusionsBetween, negated, type Ternary, type ResourceScope } from "./scope.ts";
import { selects, selectsAll } from "./selectors.ts";

/** A resource or resource group that will be made, as far as scopes, modes and selectors look at it. */
export interface PolicyTarget {
  readonly place: ResourceScope;
  readonly type: string;
  /** `global` for one without a region; undefined while it is not known. */
  readonly location: string | undefined;
  /** `SupportsTags`, `SupportsLocation` … of its type; undefined when nothing is known of the type. */
  readonly capabilities: readonly string[] | undefined;
}

const RESOURCE_GROUP = "microsoft.resources/subscriptions/resourcegroups";
const SUBSCRIPTION = "microsoft.resources/subscriptions";

/** The target as selectors see it. */
export function targetSelected(target: PolicyTarget, origin: Origin): Parameters<typeof selects>[1] {
  const type = target.type.toLowerCase();
  return {
    type: target.type,
    location: target.location,
    subscriptionLevel: type === RESOURCE_GROUP || type === SUBSCRIPTION || isBesideGroups(target),
    ...(origin.referenceId === undefined ? {} : { referenceId: origin.referenceId }),
  };
}

/** A resource of the subscription itself, in no resource group and without a region, such as a plan of Defender for Cloud. */
function isBesideGroups({ place, location }: PolicyTarget): boolean {
  if (location !== "global" || place.id === undefined) return false;
  return resourceGroupIn(place.id) === undefined && isWithin(place.id, place.subscription);
}

/** Whether an assignment reaches the target: its scope, its excluded scopes, its selectors, the version it is bound to. */
export function reaches(origin: Origin, target: PolicyTarget): Ternary {
  const { scope, notScopes = [], resourceSelectors } = origin.assignment.properties;
  const inScope = covers(scope, listedAncestor(scope, target.place));
  const { only, except } = origin.versions;
  // Most assignments are elsewhere, or reach all of their scope.
  const isWhole =
    notScopes.length === 0 && resourceSelectors === undefined && only === undefined && except.length === 0;
  if (isWhole || inScope.is === "no") return inScope;
  const what = targetSelected(target, origin);
  return allOf([
    inScope,
    ...exclusionsBetween(scope, notScopes, target.place).map((excluded) =>
      negated(covers(excluded, target.place)),
    ),
    selects(resourceSelectors, what),
    ...(only === undefined ? [] : [selectsAll(only, what)]),
    ...except.map((selectors) => negated(selectsAll(selectors, what))),
  ]);
}

/** An assignment that the service lists for a subscription from a management group is from one above it. */
function listedAncestor(scope: string, place: ResourceScope): ResourceScope {
  return subscriptionIn(scope) !== undefined ? place : { ...place, ancestors: [...place.ancestors, scope] };
}

const EXCLUDED = [
  "microsoft.billing/",
  "microsoft.capacity/reservationorders/",
  "microsoft.help/",
  "microsoft.diagnostics/",
];

/** Whether a definition's mode looks at resources of the target's type. */
export function looksAt(policy: EffectivePolicy, target: PolicyTarget): Ternary {
  return modeAdmits(policy.definition.properties.mode ?? "Indexed", target.type, target.capabilities);
}

/** Whether a mode looks at resources of a type with these capabilities; undefined where they are not known. */
export function modeAdmits(
  mode: string,
  resourceType: string,
  capabilities: readonly string[] | undefined,
): Ternary {
  const type = resourceType.toLowerCase();
  const container = type === RESOURCE_GROUP || type === SUBSCRIPTION;
  if (
    (type.startsWith("microsoft.resources/") && !container) ||
    EXCLUDED.some((prefix) => `${type}/`.startsWith(prefix))
  ) {
    return { is: "no", why: "the service evaluates no policy for its type" };
  }
  if (sameText(mode, "all")) return { is: "yes" };
  if (/\.data$/i.test(mode))
    return { is: "no", why: `mode ${mode} looks at data of a service, not at resources` };
  if (!sameText(mode, "indexed")) return { is: "unknown", why: `what the mode ${mode} looks at` };
  if (container) return { is: "no", why: "mode Indexed leaves out resource groups and subscriptions" };
  if (capabilities === undefined) {
    return {
      is: "unknown",
      why: `whether ${resourceType} supports tags and location, which mode Indexed asks for`,
    };
  }
  const has = (name: string): boolean => capabilities.some((one) => one.toLowerCase() === name);
  return has("supportstags") && has("supportslocation")
    ? { is: "yes" }
    : { is: "no", why: "its type has no tags and location, which mode Indexed asks for" };
}

/** The effect on this target: the first override that selects it, else the rule's own. */
export function effectOn(policy: EffectivePolicy, target: PolicyTarget): Parsed<Effect> {
  for (const { kind, value, selectors } of policy.assignment.properties.overrides ?? []) {
    if (/^(policyVersion|definitionVersion)$/i.test(kind)) continue;
    if (!sameText(kind, "policyEffect"))
      return { ok: false, problem: `an override of kind ${kind} is not understood` };
    const hit = selectsAll(selectors, targetSelected(target, policy));
    if (hit.is === "unknown")
      return { ok: false, problem: `an override of its effect depends on ${hit.why}` };
    if (hit.is === "no") continue;
    const effect = effectNamed(value);
    return effect === undefined
      ? { ok: false, problem: `an override sets an effect that is not known: ${value}` }
      : { ok: true, value: effect };
  }
  return policy.effect;
}

/** Whether some target may make the effect one of these; an override may make it any. */
export function mayHave({ effect, assignment }: EffectivePolicy, effects: ReadonlySet<Effect>): boolean {
  return !effect.ok || effects.has(effect.value) || (assignment.properties.overrides ?? []).length > 0;
}

export type Enforcement = "enforced" | "not-enforced" | "enrolled-only" | "unknown";

export function enforcementOf(origin: Origin): Enforcement {
  const mode = origin.assignment.properties.enforcementMode?.toLowerCase() ?? "default";
  if (mode === "default") return "enforced";
  if (mode === "donotenforce") return "not-enforced";
  return mode === "enroll" ? "enrolled-only" : "unknown";
}

/** An exemption of a policy that covers the target, or may do so. */
export interface ExemptionCover {
  readonly exemption: PolicyExemption;
  readonly covers: Ternary;
  /** Last moment; undefined when it never expires, `unreadable` when its date cannot be read. */
  readonly until: Instant | undefined | "unreadable";
}

export function exemptionsOf(
  origin: Origin,
  exemptions: readonly PolicyExemption[],
  target: PolicyTarget,
): ExemptionCover[] {
  const { id } = origin.assignment;
  // By length first: the list is gone through for every policy and resource, and nearly all are for other assignments.
  const own = exemptions.filter(
    ({ properties: { policyAssignmentId: of } }) =>
      of.length === id.length && of.toLowerCase() === id.toLowerCase(),
  );
  return own.flatMap((exemption): ExemptionCover[] => {
    const { policyDefinitionReferenceIds = [], resourceSelectors, expiresOn } = exemption.properties;
    const references = policyDefinitionReferenceIds.map((id) => id.toLowerCase());
    if (references.length > 0 && !references.includes(origin.referenceId?.toLowerCase() ?? "")) return [];
    const scope = extendedBy(exemption.id);
    const covered = allOf([
      covers(scope, listedAncestor(scope, target.place)),
      selects(resourceSelectors, targetSelected(target, origin)),
    ]);
    if (covered.is === "no") return [];
    const until = expiresOn === undefined ? undefined : (parseInstant(expiresOn) ?? "unreadable");
    return [{ exemption, covers: covered, until }];
  });
}
