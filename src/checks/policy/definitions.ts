import { say } from "../../base/sentence.ts";
import { enforcementOf, reaches } from "../../policy/bind/applicability.ts";
import type { AliasCatalogue } from "../../policy/aliases.ts";
import type { Origin } from "../../policy/bind/assignments.ts";
import { anyOf } from "../../policy/bind/scope.ts";
import type { Context, Judgement } from "../check.ts";
import { findings, openQuestion, type DenialWording } from "./denial.ts";
import { isOneOf, originText, type Governance } from "./governance.ts";
import type { Subject } from "./subject.ts";
import { ifMade, decide, type SubjectOutcome } from "./decide.ts";

/** GUIDs of the built-in definitions that the checks judge exactly. */
export const ALLOWED_LOCATIONS = "e56962a6-4747-49cd-b67b-bf8b01975c4c";
export const ALLOWED_GROUP_LOCATIONS = "e765b5de-1225-4ba3-bd56-1ac6695af988";
export const ALLOWED_TYPES = "a08ec900-254a-4555-9bf5-e42af04b5c5c";
export const NOT_ALLOWED_TYPES = "6c112d4e-5bc7-47ae-a041-ea2d9dccd749";
export const JUDGED = [ALLOWED_LOCATIONS, ALLOWED_GROUP_LOCATIONS, ALLOWED_TYPES, NOT_ALLOWED_TYPES] as const;

export interface Judging {
  readonly aliases: AliasCatalogue;
  readonly guids: readonly string[];
  readonly subjects: readonly Subject[];
  readonly wording: DenialWording;
  /** Subject of the one result that says that nothing is denied. */
  readonly pass: Pick<Judgement, "subject" | "place">;
}

/** Holds every policy of some definitions against every subject: a finding a policy, or one pass for all. */
export function judgeDefinitions(
  judging: Judging,
  governance: Governance,
  { manifest, now }: Context,
): Judgement[] {
  const { aliases, guids, subjects, wording, pass } = judging;
  const seen: string[] = [];
  const found: Judgement[] = [];
  for (const policy of governance.policies.filter(({ definitionId }) => isOneOf(guids, definitionId))) {
    const decided = subjects.map((subject) => ({
      subject,
      decision: ifMade(subject, decide(policy, subject, governance, now, aliases)),
    }));
    const own = findings(policy, decided, wording, manifest);
    found.push(...own);
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
    resources: subjects.flatMap(({ planned }) => planned),
    why:
      seen.length === 0 && found.length === 0
        ? say`No assignment of the built-in definition reaches the target.`
        : say`No assignment of the built-in definition denies anything that is planned.`,
    evidence: seen.map((value) => ({ label: "assignment", value })),
  };
  return [passed, ...found];
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
