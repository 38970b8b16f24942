import { say } from "../../base/sentence.ts";
import { enforcementOf, reaches } from "../../policy/bind/applicability.ts";
import type { EffectivePolicy, Origin } from "../../policy/bind/assignments.ts";
import { anyOf } from "../../policy/bind/scope.ts";
import type { PolicyAssessment } from "../../derive/policies/assessment.ts";
import type { PolicyDecisions } from "../../derive/policies/decisions.ts";
import { isOneOf } from "../../derive/policies/governance.ts";
import type { Subject, SubjectKind } from "../../derive/policies/subject.ts";
import type { SubjectDecision, SubjectOutcome } from "../../derive/policies/subject-outcome.ts";
import type { Context, Judgement } from "../check.ts";
import { findings, openQuestion, type DenialWording } from "./denial.ts";
import { originText } from "./origin.ts";

export interface DefinitionView {
  readonly guids: readonly string[];
  readonly subjects: readonly SubjectKind[];
  readonly wording: DenialWording;
  /** Subject of the one result that says that nothing is denied. */
  readonly pass: Pick<Judgement, "subject" | "place">;
}

/** What the policies of some definitions do to subjects of some kinds: a finding a policy, or one pass for all. */
export function viewOfDefinitions(
  { guids, subjects: kinds, wording, pass }: DefinitionView,
  { governance, subjects: assessed, decisions }: PolicyAssessment,
  { manifest }: Context,
): Judgement[] {
  const subjects = assessed.flatMap(({ subject }) => (kinds.includes(subject.kind) ? [subject] : []));
  const seen: string[] = [];
  const found: Judgement[] = [];
  for (const policy of governance.policies.filter(({ definitionId }) => isOneOf(guids, definitionId))) {
    const decided = decidedOn(policy, decisions).filter(({ subject }) => kinds.includes(subject.kind));
    const own = findings(policy, decided, wording, manifest);
    for (const one of own) found.push(one);
    if (own.length === 0 && reachesAny(policy, subjects))
      seen.push(`${originText(policy, manifest)}: ${summary(decided.map(({ decision }) => decision))}`);
  }
  for (const policy of governance.notUnderstood) {
    if (mayBe(policy, guids) && mayTouch(policy, subjects))
      found.push(openQuestion(policy, subjects, manifest));
  }
  if (
    found.some(
      ({ outcome, severity }) => outcome === "unknown" || (outcome === "fail" && severity === undefined),
    )
  )
    return found;
  const passed: Judgement = {
    ...pass,
    outcome: "pass",
    resources: [...new Set(subjects.flatMap(({ planned }) => planned))],
    why:
      seen.length === 0 && found.length === 0
        ? say`No assignment of the built-in definition reaches the target.`
        : say`No assignment of the built-in definition denies anything that is planned.`,
    evidence: seen.map((value) => ({ label: "assignment", value })),
  };
  return [passed, ...found];
}

/** Also what is open because nobody has stated a property: of these definitions it is told with the policy. */
function decidedOn(policy: EffectivePolicy, { byPolicy, undeclared }: PolicyDecisions): SubjectDecision[] {
  return [
    ...(byPolicy.find((one) => one.policy === policy)?.subjects ?? []),
    ...undeclared
      .filter((one) => one.policy === policy)
      .map(({ assessed: { subject }, why }): SubjectDecision => ({
        subject,
        decision: { kind: "unknown", why, audit: false },
      })),
  ];
}

/** A policy that was not understood: one of these definitions, or an initiative that may hold one. */
function mayBe(policy: Origin, guids: readonly string[]): boolean {
  if (policy.initiativeId !== undefined && policy.initiative === undefined) return true;
  return isOneOf(guids, policy.definitionId);
}

/** Whether a policy that nobody understood may act on one of the subjects. */
export function mayTouch(policy: Origin, subjects: readonly Subject[]): boolean {
  return enforcementOf(policy) !== "not-enforced" && reachesAny(policy, subjects);
}

function reachesAny(policy: Origin, subjects: readonly Subject[]): boolean {
  return anyOf(subjects.map(({ target }) => reaches(policy, target))).is !== "no";
}

function summary(decisions: readonly SubjectOutcome[]): string {
  const exempt = decisions.flatMap((decision) =>
    decision.kind === "exempt" ? [decision.cover.exemption.name] : [],
  );
  if (exempt.length > 0) return `exempt by ${[...new Set(exempt)].join(", ")}`;
  if (decisions.some(({ kind }) => kind === "not-enforced"))
    return "would deny, but is not enforced (DoNotEnforce)";
  return "allows what is planned";
}
