import { sameText } from "../../base/names.ts";
import { parseInstant, type Instant } from "../../base/time.ts";
import type { Subject } from "../../derive/policies/subject.ts";
import { exemptionsOf, looksAt, targetSelected, type PolicyTarget } from "../../policy/bind/applicability.ts";
import type { EffectivePolicy, Origin } from "../../policy/bind/assignments.ts";
import { allOf, anyOf, covers, exclusionsBetween, negated, type Ternary } from "../../policy/bind/scope.ts";
import { selects } from "../../policy/bind/selectors.ts";
import { typesNamedBy } from "../../policy/evaluate/compile/types.ts";
import type { PolicyAssignment, PolicyExemption } from "../../policy/model.ts";

/** Planned resources that an assignment is about, and that it does not reach all the same. */
export interface LeftOut {
  readonly by: "excluded" | "exempted" | "not-selected";
  readonly subjects: readonly Subject[];
  readonly exemption?: PolicyExemption;
}

type Way = readonly [Pick<LeftOut, "by" | "exemption">, (subject: Subject) => Ternary];

/**
 * What takes planned resources out of an assignment one by one: an excluded scope, an exemption, a selector. Only resources of types
 * that one of its policies is about count: a policy on vaults that selects vaults leaves nothing out. A text says what it hangs on.
 */
export function leftOutOf(
  assignment: PolicyAssignment,
  policies: readonly EffectivePolicy[],
  exemptions: readonly PolicyExemption[],
  subjects: readonly Subject[],
  from: Instant,
): LeftOut | string | undefined {
  const own = policies.filter((policy) => policy.assignment === assignment);
  const [first] = own;
  if (first === undefined) return undefined;
  const ways: Way[] = [
    [{ by: "excluded" }, ({ target }) => isExcluded(assignment, target)],
    ...exemptions.map((exemption): Way => [
      { by: "exempted", exemption },
      ({ target }) =>
        anyOf(
          own.map((policy) => allOf([isAbout(policy, target), exempts(policy, exemption, target, from)])),
        ),
    ]),
    [{ by: "not-selected" }, ({ target }) => isUnselected(first, target)],
  ];
  let open: string | undefined;
  for (const [about, leavesOut] of ways) {
    const answers = subjects.map((subject) => ({
      subject,
      answer: allOf([anyOf(own.map((policy) => isAbout(policy, subject.target))), leavesOut(subject)]),
    }));
    const out = answers.filter(({ answer: { is } }) => is === "yes").map(({ subject }) => subject);
    if (out.length > 0) return { ...about, subjects: out };
    for (const { answer } of answers) if (answer.is === "unknown") open ??= answer.why;
  }
  return open;
}

function isAbout(policy: EffectivePolicy, target: PolicyTarget): Ternary {
  const types = typesNamedBy(policy.rule.if, policy.parameters);
  if (types === undefined) return looksAt(policy, target);
  return { is: types.has(target.type.toLowerCase()) ? "yes" : "no" };
}

function isExcluded({ properties }: PolicyAssignment, { place }: PolicyTarget): Ternary {
  const { scope, notScopes = [] } = properties;
  return anyOf(exclusionsBetween(scope, notScopes, place).map((excluded) => covers(excluded, place)));
}

/** An exemption that is over before anything moves takes nothing out of a policy; one without a readable end may. */
function exempts(
  policy: EffectivePolicy,
  exemption: PolicyExemption,
  target: PolicyTarget,
  from: Instant,
): Ternary {
  const { expiresOn } = exemption.properties;
  const until = expiresOn === undefined ? undefined : parseInstant(expiresOn);
  if (until !== undefined && until < from) return { is: "no" };
  const [cover] = exemptionsOf(policy, [exemption], target);
  if (cover?.covers.is === "yes" && expiresOn !== undefined && until === undefined)
    return { is: "unknown", why: `until when the exemption ${exemption.name} applies` };
  return cover?.covers ?? { is: "no" };
}

/** A selector of regions says nothing of resources without one. */
function isUnselected(origin: Origin, target: PolicyTarget): Ternary {
  const { resourceSelectors = [] } = origin.assignment.properties;
  const asked =
    target.location !== "global"
      ? resourceSelectors
      : resourceSelectors.map((one) => ({
          ...one,
          selectors: one.selectors.filter(({ kind }) => !sameText(kind, "resourceLocation")),
        }));
  return negated(selects(asked, targetSelected(target, origin)));
}
