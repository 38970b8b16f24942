import { say } from "../../common/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import { effectOn, enforcementOf, looksAt, reaches, type Target } from "../../policy/applicability.ts";
import type { EffectivePolicy, NotUnderstood, Origin } from "../../policy/bind.ts";
import { anyOf } from "../../policy/scope.ts";
import type { NotJudged } from "../../report/model.ts";
import type { Context, Lookup } from "../check.ts";
import { JUDGED } from "./definitions.ts";
import { governanceOf, isOneOf, originText, policyNeeds } from "./governance.ts";
import { groupsOrAny, plannedSubjects } from "./subject.ts";

const MOST_SHOWN = 50;

/** Policies in force that deny, or whose effect cannot be resolved, and that no check judges yet. */
export function notYetUnderstood(context: Context, lookup: Lookup): NotJudged[] {
  const { manifest } = context;
  const needs = policyNeeds(manifest);
  const [assignments, definitions, initiatives, exemptions] = [
    lookup(needs.assignments),
    lookup(needs.definitions),
    lookup(needs.initiatives),
    lookup(needs.exemptions),
  ];
  if (!assignments.known || !definitions.known || !initiatives.known) return [];
  const governance = governanceOf(
    {
      assignments: assignments.value,
      definitions: definitions.value,
      initiatives: initiatives.value,
      exemptions: exemptions.known ? exemptions.value : [],
    },
    manifest,
  );
  const targets = [
    ...plannedSubjects(context, governance.ancestors, lookup),
    ...groupsOrAny(context, governance.ancestors),
  ].map(({ target }) => target);
  const items = [
    ...governance.policies.filter((policy) => denies(policy, targets)),
    ...governance.notUnderstood.filter((policy) => mayDeny(policy, targets)),
  ].map((policy) => itemOf(policy, manifest));
  if (items.length === 0) return [];
  const listed = [...new Set(items)].sort();
  return [
    {
      what: say`deny policies in force that this version does not evaluate`,
      count: listed.length,
      items: listed.slice(0, MOST_SHOWN),
    },
  ];
}

function denies(policy: EffectivePolicy, targets: readonly Target[]): boolean {
  if (isOneOf(JUDGED, policy.definitionId) || enforcementOf(policy) === "not-enforced") return false;
  return targets.some((target) => {
    const effect = effectOn(policy, target);
    if (effect.ok && effect.value !== "deny") return false;
    return reaches(policy, target).is !== "no" && looksAt(policy, target).is !== "no";
  });
}

/** One of the four that is not understood has a finding of its own. */
function mayDeny(policy: NotUnderstood, targets: readonly Target[]): boolean {
  if (isOneOf(JUDGED, policy.definitionId) || enforcementOf(policy) === "not-enforced") return false;
  return anyOf(targets.map((target) => reaches(policy, target))).is !== "no";
}

function itemOf(policy: Origin & { readonly why?: string }, manifest: Manifest): string {
  const definition =
    policy.definition?.properties.displayName ?? policy.definition?.name ?? policy.definitionId;
  const why = policy.why === undefined ? "" : ` (${policy.why})`;
  return `${originText(policy, manifest)}: ${definition}${why}`;
}
