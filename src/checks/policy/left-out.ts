import { parseInstant, type Instant } from "../../base/time.ts";
import type { Subject } from "../../derive/policies/subject.ts";
import { exemptionsOf, looksAt, targetSelected, type PolicyTarget } from "../../policy/bind/applicability.ts";
import type { EffectivePolicy, Origin } from "../../policy/bind/assignments.ts";
import { covers, exclusionsBetween } from "../../policy/bind/scope.ts";
import { selects } from "../../policy/bind/selectors.ts";
import { typesNamedBy } from "../../policy/evaluate/compile/types.ts";
import type { PolicyAssignment, PolicyExemption } from "../../policy/model.ts";

/** Planned resources that an assignment is about, and that it does not reach all the same. */
export interface LeftOut {
  readonly by: "excluded" | "exempted" | "not-selected";
  readonly subjects: readonly Subject[];
  readonly exemption?: PolicyExemption;
}

/**
 * What takes planned resources out of an assignment one by one: an excluded scope, an exemption, a selector. Only resources of types
 * that one of its policies is about count: a policy on vaults that selects vaults leaves nothing out.
 */
export function leftOutOf(
  assignment: PolicyAssignment,
  policies: readonly EffectivePolicy[],
  exemptions: readonly PolicyExemption[],
  subjects: readonly Subject[],
  from: Instant,
): LeftOut | undefined {
  const own = policies.filter((policy) => policy.assignment === assignment);
  const [first] = own;
  if (first === undefined) return undefined;
  const meant = subjects.filter((subject) => own.some((policy) => isAbout(policy, subject.target)));
  const those = (is: (subject: Subject) => boolean): readonly Subject[] => meant.filter(is);
  const excluded = those(({ target }) => isExcluded(assignment, target));
  if (excluded.length > 0) return { by: "excluded", subjects: excluded };
  for (const exemption of exemptions.filter((one) => isRunning(one, from))) {
    const exempt = those(({ target }) =>
      own.some((policy) =>
        exemptionsOf(policy, [exemption], target).some(({ covers: { is } }) => is === "yes"),
      ),
    );
    if (exempt.length > 0) return { by: "exempted", subjects: exempt, exemption };
  }
  const unselected = those(({ target }) => isUnselected(first, target));
  return unselected.length > 0 ? { by: "not-selected", subjects: unselected } : undefined;
}

function isAbout(policy: EffectivePolicy, target: PolicyTarget): boolean {
  const types = typesNamedBy(policy.rule.if, policy.parameters);
  return types?.has(target.type.toLowerCase()) ?? looksAt(policy, target).is === "yes";
}

function isExcluded({ properties }: PolicyAssignment, { place }: PolicyTarget): boolean {
  const { scope, notScopes = [] } = properties;
  return exclusionsBetween(scope, notScopes, place).some((excluded) => covers(excluded, place).is === "yes");
}

/** An exemption that is over before anything moves takes nothing out of a policy; one without a readable end may not. */
function isRunning({ properties: { expiresOn } }: PolicyExemption, from: Instant): boolean {
  if (expiresOn === undefined) return true;
  const until = parseInstant(expiresOn);
  return until !== undefined && until >= from;
}

/** A selector of regions says nothing of resources without one. */
function isUnselected(origin: Origin, target: PolicyTarget): boolean {
  const { resourceSelectors = [] } = origin.assignment.properties;
  if (target.location === "global" || target.location === undefined) return false;
  return selects(resourceSelectors, targetSelected(target, origin)).is === "no";
}
