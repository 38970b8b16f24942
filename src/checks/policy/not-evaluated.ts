import { say, type Sentence } from "../../base/sentence.ts";
import { isOneOf } from "../../derive/policies/governance.ts";
import { originText } from "./origin.ts";
import { enforcementOf, reaches } from "../../policy/bind/applicability.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import { anyOf } from "../../policy/bind/scope.ts";
import type { NotJudged } from "../../report/model.ts";
import type { Context, Read } from "../check.ts";
import { JUDGED } from "../../derive/policies/own-checks.ts";
import { policyAssessment } from "../../derive/policies/assessment.ts";

const MOST_SHOWN = 50;

/** Policies in force of which nothing can be said before the deployment, and why. */
export function notEvaluated(context: Context, read: Read): NotJudged[] {
  const assessed = read(policyAssessment(context));
  if (!assessed.known) return [];
  const { governance, subjects: assessments, decisions } = assessed.value;
  const targets = assessments.map(({ subject }) => subject.target);
  const inForce = governance.policies.filter(
    (policy) =>
      !isOneOf(JUDGED, policy.definitionId) &&
      enforcementOf(policy) !== "not-enforced" &&
      isDataPlane(policy) &&
      anyOf(targets.map((target) => reaches(policy, target))).is !== "no",
  );
  const entry = (what: Sentence, policies: readonly EffectivePolicy[]): NotJudged[] => {
    const items = [...new Set(policies.map((policy) => itemOf(policy, context)))].sort();
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST_SHOWN) }];
  };
  return [
    ...entry(say`policies in force that look at the data of a service, not at resources`, inForce),
    ...entry(
      say`policies in force that may flag or deploy something, and deny nothing`,
      [...decisions.open].filter(({ definitionId }) => !isOneOf(JUDGED, definitionId)),
    ),
  ];
}

function isDataPlane({ definition, effect }: EffectivePolicy): boolean {
  return (
    !(effect.ok && effect.value === "disabled") &&
    !/^(all|indexed)$/i.test(definition.properties.mode ?? "Indexed")
  );
}

function itemOf(policy: EffectivePolicy, { manifest }: Context): string {
  const { displayName } = policy.definition.properties;
  return `${originText(policy, manifest)}: ${displayName ?? policy.definition.name}`;
}
