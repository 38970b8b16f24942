import { say } from "../../base/sentence.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import type { Evidence } from "../../report/model.ts";
import type { Context, Read } from "../check.ts";
import type { DenialWording } from "./denial.ts";
import type { SubjectAssessment } from "../../derive/policies/subject-assessment.ts";
import { changeText, comparisons } from "./matched.ts";
import type { Subject } from "../../derive/policies/subject.ts";
import { adviceOn, guess } from "./unexplained.ts";
import type { PolicyDecision } from "../../derive/policies/decisions.ts";

/** How a check speaks of a policy of which it knows the rule only: by what matched, and by what would not. */
export function generalWording(
  policy: EffectivePolicy,
  decided: PolicyDecision["subjects"],
  context: Context,
  lookup: Read,
): DenialWording {
  const forecastOf = (subjects: readonly Subject[]): SubjectAssessment | undefined =>
    decided.find(({ subject }) => subject === subjects[0])?.assessed;
  const name = policy.definition.properties.displayName ?? policy.definition.name;
  return {
    denied: () => say`${name}`,
    remedy: {
      change: (_, subjects) => {
        const first = forecastOf(subjects);
        const change = first && changeText(policy, first);
        return (
          change ??
          say`Change the template so that the rule does not match, or have the owner of ${policy.assignment.name} change its parameters`
        );
      },
    },
    evidence: (subjects): Evidence[] => {
      const first = forecastOf(subjects);
      if (first === undefined) return [];
      const message = messageOf(policy);
      return [
        ...comparisons(policy, first),
        ...(message === undefined ? [] : [{ label: "message of the assignment", value: message }]),
      ];
    },
    advice: (subjects) => {
      const first = forecastOf(subjects);
      const { evidence, fix } = adviceOn(policy, subjects, context, lookup);
      return { evidence: [...(first === undefined ? [] : [guess(policy, first)]), ...evidence], fix };
    },
  };
}

/** What the assignment tells whoever is denied: for this member of the initiative, else for all of it. */
function messageOf({ assignment, referenceId }: EffectivePolicy): string | undefined {
  const messages = assignment.properties.nonComplianceMessages ?? [];
  const own = messages.find(
    ({ policyDefinitionReferenceId: id }) => id?.toLowerCase() === referenceId?.toLowerCase(),
  );
  return (own ?? messages.find(({ policyDefinitionReferenceId: id }) => id === undefined))?.message;
}
