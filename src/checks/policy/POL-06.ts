import { isDefined } from "../../base/result.ts";
import { say } from "../../base/sentence.ts";
import { caseOf, type Check, type Context, type Judgement, type Read } from "../check.ts";
import { placeOf } from "../../derive/planned.ts";
import { notApplicable } from "../support/without-facts.ts";
import { mayTouch } from "./definitions.ts";
import { JUDGED } from "../../derive/policies/own-checks.ts";
import { DENIAL_FACTS, findings, openQuestion } from "./denial.ts";
import type { SubjectAssessment } from "../../derive/policies/subject-assessment.ts";
import { isOneOf } from "../../derive/policies/governance.ts";
import { notEvaluated } from "./not-evaluated.ts";
import { policyAssessment, type PolicyAssessment } from "../../derive/policies/assessment.ts";
import type { Subject } from "../../derive/policies/subject.ts";
import { applicationFindings } from "./managed-applications.ts";
import { onDemandFindings } from "./on-demand.ts";
import { undeclaredFindings } from "./undeclared.ts";
import { generalWording } from "./wording.ts";

/** Source: the rules in force as they were fetched, evaluated as the Azure Policy documentation says. */
export const pol06: Check = {
  meta: {
    id: "POL-06",
    title: "No policy in force denies a planned resource",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Every policy that reaches the target, from the tenant root down to resource groups, by itself or in any initiative. Those that POL-01 to POL-03 judge are left to them. Each rule is evaluated for each planned resource, for the resource groups that the manifest declares and for those that services make (the node group of a cluster, for example) with the nodes or the storage in them, of which type, region and group are known, and for what a cluster makes there for the volumes and services that run in it (a warning: no request of the deployment shows whether anything asks for them), in the order in which Azure does it: append and modify first, then deny, then audit, with parameters, overrides, enforcement mode, excluded scopes, resource selectors and exemptions, which must last past the end of the wave. A rule that reads the clock is evaluated at the start and at the end of the wave. A value that is known only after deployment leaves a rule open unless the rest of it decides. Properties are found by the aliases that Azure lists for the planned types, else by the list that comes with the tool. A rule that depends on an alias that neither has is not understood. Of a resource that only the manifest names, nobody has stated the properties. Name the template or the Terraform plan that deploys it under inventory.",
    ready: "No enforced policy denies a planned resource, or the resource is exempt past its wave.",
    howToFix:
      "Make the change that the finding names in the template, or have the owner of the assignment exempt the target until the waves are over.",
    failsWhen: [
      "An enforced policy denies a planned resource, or its evaluation fails, which Azure answers with a denial.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "A policy with effect Audit flags a planned resource (a warning: nothing is denied).",
      "The evaluation of a policy fails that looks only after the deployment: it denies nothing, and does not do its work (open, as a warning).",
    ],
    waive:
      "When the change of the assignment or of the template is decided and merely not there yet. For resources that only the manifest names: when the deployment has been tried against the same policies.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision:
        "denied, exemption-expires, audited, evaluation-fails, unknown, audit-unknown, not-understood, on-demand (what runs in a cluster may ask for it), or undeclared: the manifest does not state what the policies read",
      workload: "of an undeclared one: the workload",
    },
    facts: DENIAL_FACTS,
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics",
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule",
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const about = { subject: "policies in force", place: placeOf(planned, manifest) };
    if (planned.length === 0)
      return [notApplicable(about, say`Nothing is planned that a policy could deny.`)];
    const policies = policyAssessment(context);
    return [
      caseOf({ ...about, resources: planned }, { policies }, (facts, read) =>
        judged(facts.policies, context, read, about),
      ),
    ];
  },
  notJudged: notEvaluated,
};

function judged(
  { governance, subjects: all, decisions }: PolicyAssessment,
  context: Context,
  lookup: Read,
  about: Pick<Judgement, "subject" | "place">,
): Judgement[] {
  const { manifest } = context;
  const assessments = all.filter(({ subject }) => isMade(subject));
  const found: Judgement[] = decisions.byPolicy
    .filter(({ policy }) => !isOneOf(JUDGED, policy.definitionId))
    .flatMap(({ policy, subjects: every }) => {
      const decided = every.filter(({ subject }) => isMade(subject));
      return findings(policy, decided, generalWording(policy, decided, context, lookup), manifest);
    });
  const subjects = assessments.map(({ subject }) => subject);
  for (const policy of governance.notUnderstood) {
    if (!isOneOf(JUDGED, policy.definitionId) && mayTouch(policy, subjects))
      found.push(openQuestion(policy, subjects, manifest));
  }
  const undeclared = decisions.undeclared.filter(({ policy }) => !isOneOf(JUDGED, policy.definitionId));
  for (const one of undeclaredFindings(undeclared, manifest)) found.push(one);
  for (const one of applicationFindings(subjects, governance)) found.push(one);
  for (const one of onDemandFindings(decisions.byPolicy)) found.push(one);
  const stands = found.some(
    ({ outcome, severity }) => severity === undefined && (outcome === "fail" || outcome === "unknown"),
  );
  if (stands) return found;
  const changes = changesAhead(assessments);
  return [
    {
      ...about,
      outcome: "pass",
      resources: context.planned,
      why: say`None of the policies in force denies a planned resource: ${governance.policies.length} were judged against ${assessments.length} resources.`,
      evidence: changes.map((value) => ({ label: "changes on the way", value })),
    },
    ...found,
  ];
}

/** What the relocation makes: planned resources, the resource groups that the manifest declares, and what services make. */
function isMade({ kind }: Subject): boolean {
  return ["resource", "group", "service-group", "service-resource"].includes(kind);
}

/** What append and modify policies will change. */
function changesAhead(assessments: readonly SubjectAssessment[]): string[] {
  return assessments
    .flatMap(({ subject, assessment }) =>
      assessment.outcomes.map(({ does, certain, why, policy }) =>
        does === "changes" && certain ? `${subject.text}: ${why} (${policy.assignment.name})` : undefined,
      ),
    )
    .filter(isDefined)
    .slice(0, 20);
}
