import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import type { Governance } from "../../derive/policies/governance.ts";
import type { Subject } from "../../derive/policies/subject.ts";
import { effectOn, enforcementOf, reaches } from "../../policy/bind/applicability.ts";
import type { Judgement } from "../check.ts";

const APPLICATION = "Microsoft.Solutions/applications";

const MOST_SHOWN = 10;

/**
 * What a managed application makes in its managed resource group stands in its definition, which the plan does not hold: policies that
 * deny there may deny it. Source: learn.microsoft.com/azure/azure-resource-manager/managed-applications/overview.
 */
export function applicationFindings(subjects: readonly Subject[], governance: Governance): Judgement[] {
  const groups = subjects.filter(
    ({ kind, planned }) =>
      kind === "service-group" && planned.some(({ type }) => sameType(type, APPLICATION)),
  );
  return groups.flatMap((group): Judgement[] => {
    const target = { ...group.target, type: "" };
    const denying = governance.policies.filter((policy) => {
      const effect = effectOn(policy, target);
      return (
        enforcementOf(policy) === "enforced" &&
        reaches(policy, target).is !== "no" &&
        (!effect.ok || effect.value === "deny")
      );
    });
    if (denying.length === 0) return [];
    const names = [...new Set(denying.map(({ assignment }) => assignment.name))];
    const keys = group.planned.map(({ key }) => key);
    return [
      {
        subject: `contents of ${keys.join(", ")}`,
        place: group.place,
        outcome: "unknown",
        resources: group.planned,
        facets: { decision: "unknown" },
        why: say`The deployment does not contain the definition of the application ${keys}, which says what it makes in its managed resource group. ${denying.length} policies in force there may deny it.`,
        evidence: names.slice(0, MOST_SHOWN).map((value) => ({ label: "assignment", value })),
        fix: {
          text: say`Hold the template of the application against these policies, and exempt its managed resource group from those that deny it.`,
        },
      },
    ];
  });
}
