import { groupBy } from "../../base/group.ts";
import { say } from "../../base/sentence.ts";
import type { PolicyDecision } from "../../derive/policies/decisions.ts";
import type { SubjectDecision } from "../../derive/policies/subject-outcome.ts";
import type { Judgement } from "../check.ts";

const MOST_SHOWN = 20;

/**
 * What services make as soon as something that runs in a planned resource asks for it (a volume, an address), and policies that deny
 * that, or may: one finding a resource, since no request of the plan tells whether anything asks.
 */
export function onDemandFindings(byPolicy: readonly PolicyDecision[]): Judgement[] {
  const denials = byPolicy.flatMap(({ policy, subjects }) => {
    const certain = new Set(
      subjects.flatMap(({ subject, decision }) =>
        subject.kind !== "on-demand" && mayDeny(decision) ? [subject.text] : [],
      ),
    );
    return subjects
      .filter(({ subject, decision }) => subject.kind === "on-demand" && mayDeny(decision))
      .filter(({ subject }) => !certain.has(subject.text))
      .map(({ subject }) => ({ policy, subject }));
  });
  const groups = groupBy(denials, ({ subject }) => subject.planned.map(({ key }) => key).join(", "));
  return [...groups].flatMap(([keys, same]): Judgement[] => {
    const [first] = same;
    if (first === undefined) return [];
    const names = [...new Set(same.map(({ policy }) => policy.assignment.name))];
    const evidence = same.map(({ policy, subject }) => `${subject.target.type}: ${policy.assignment.name}`);
    const types = [...new Set(same.map(({ subject }) => subject.target.type))];
    return [
      {
        subject: `volumes and services of ${keys}`,
        place: first.subject.place,
        outcome: "unknown",
        severity: "warning",
        resources: first.subject.planned,
        facets: { decision: "on-demand" },
        why: say`Whether anything that runs in ${keys} asks for ${types}, which the service then makes in its own resource group, stands in no request of the deployment. ${names} may deny it.`,
        evidence: [...new Set(evidence)].slice(0, MOST_SHOWN).map((value) => ({ label: "may deny", value })),
        fix: {
          text: say`Hold the volumes and services of what runs there against these policies, and have the owner of the assignment exempt the group of the service where one is needed.`,
        },
      },
    ];
  });
}

function mayDeny(decision: SubjectDecision["decision"]): boolean {
  if (decision.kind === "unknown") return !decision.audit;
  return decision.kind === "denied" || decision.kind === "exemption-expires";
}
