import type { FactKindName } from "../../facts/facts.ts";
import { largest } from "../../base/extremes.ts";
import { sameText } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { isoDate } from "../../base/time.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { EffectivePolicy, NotUnderstood, Origin } from "../../policy/bind/assignments.ts";
import { entryOf } from "../../expression/json.ts";
import { isKnown } from "../../expression/value.ts";
import { isJsonArray } from "../../policy/json.ts";
import type { Evidence } from "../../report/model.ts";
import type { Judgement } from "../check.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { originText, originFacets } from "./origin.ts";
import { exemptFix, extendFix, type Remedy } from "./remedy.ts";
import type { Subject } from "../../derive/policies/subject.ts";
import type { Advice } from "./unexplained.ts";
import type { SubjectOutcome, SubjectDecision } from "../../derive/policies/subject-outcome.ts";

/** What it takes to say whether a policy in force denies a planned resource. */
export const DENIAL_FACTS: readonly FactKindName[] = [
  "aliases",
  "policyAssignments",
  "policyDefinitions",
  "policyExemptions",
  "policySetDefinitions",
  "provider",
  "resourceGroups",
  "roleAssignments",
  "subscription",
];

/** How one of the checks on the four definitions speaks of what it judges. */
export interface DenialWording {
  /** The denied thing in a sentence: `the location swedencentral`. */
  denied(subjects: readonly Subject[]): Sentence;
  /** What would let it through, besides an exemption. */
  readonly remedy: Remedy;
  /** What else shows why; where the policy stands is shown anyway. */
  evidence?(subjects: readonly Subject[]): readonly Evidence[];
  /** What helps where the rule hangs on an alias that no list explains. */
  advice?(subjects: readonly Subject[]): Advice;
}

/** What one policy says of all subjects, as findings: denied, exempt too briefly, open, audited. */
export function findings(
  policy: EffectivePolicy,
  decided: readonly SubjectDecision[],
  wording: DenialWording,
  manifest: Manifest,
): Judgement[] {
  const of = <K extends SubjectOutcome["kind"]>(kind: K): [Subject, Extract<SubjectOutcome, { kind: K }>][] =>
    decided.flatMap(({ subject, decision }): [Subject, Extract<SubjectOutcome, { kind: K }>][] =>
      isKind(decision, kind) ? [[subject, decision]] : [],
    );
  const found: Judgement[] = [];
  const denied = of("denied");
  if (denied.length > 0) {
    const subjects = denied.map(([subject]) => subject);
    const why = denied.find(([, decision]) => decision.why !== undefined)?.[1].why;
    found.push({
      ...about(policy, subjects, "denied", manifest),
      outcome: "fail",
      why:
        why === undefined
          ? say`${policy.assignment.name} denies ${raw(few(subjects))}: ${raw(wording.denied(subjects))}.`
          : say`${policy.assignment.name} denies ${raw(few(subjects))}: ${why}.`,
      fix: exemptFix(policy, subjects, wording.remedy, manifest),
      ...shows(policy, subjects, wording, manifest),
    });
  }
  const expiring = of("exemption-expires");
  const first = expiring[0];
  if (first !== undefined) {
    const subjects = expiring.map(([subject]) => subject);
    const [, { cover, until }] = first;
    const end = largest(subjects.map((subject) => subject.end));
    found.push({
      ...about(policy, subjects, "exemption-expires", manifest),
      outcome: "fail",
      why: say`The exemption ${cover.exemption.name} from ${policy.assignment.name} expires on ${isoDate(until)}, before the wave that moves ${texts(subjects)} has ended. From then on it is denied.`,
      fix: extendFix(cover.exemption, end, manifest),
    });
  }
  for (const audit of [false, true]) {
    const all = of("unknown").filter(([, decision]) => decision.audit === audit);
    for (const one of notUnderstood(policy, all, audit, wording, manifest)) found.push(one);
    const open = all.filter(([, { unexplained = [] }]) => unexplained.length === 0);
    if (open.length === 0) continue;
    const subjects = open.map(([subject]) => subject);
    const reasons = [...new Set(open.map(([, decision]) => decision.why))];
    found.push({
      ...about(policy, subjects, audit ? "audit-unknown" : "unknown", manifest),
      outcome: "unknown",
      ...(audit ? { severity: "warning" as const } : {}),
      why: say`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} depends on what is not known: ${reasons}.`,
    });
  }
  const failing = of("fails");
  if (failing.length > 0) {
    const subjects = failing.map(([subject]) => subject);
    const reasons = [...new Set(failing.map(([, { why }]) => why))];
    found.push({
      ...about(policy, subjects, "evaluation-fails", manifest),
      outcome: "unknown",
      severity: "warning",
      why: say`${policy.assignment.name} denies nothing of ${texts(subjects)}, and what it should check or deploy for them is open: ${reasons}.`,
      fix: { text: say`Have the owner of ${policy.assignment.name} correct the rule or its parameters.` },
      ...shows(policy, subjects, wording, manifest),
    });
  }
  const audited = of("audited").map(([subject]) => subject);
  if (audited.length > 0) {
    found.push({
      ...about(policy, audited, "audited", manifest),
      outcome: "fail",
      severity: "warning",
      why: say`${policy.assignment.name} lets ${texts(audited)} through and flags it as not compliant: ${raw(wording.denied(audited))}.`,
      fix: exemptFix(policy, audited, wording.remedy, manifest),
      ...shows(policy, audited, wording, manifest),
    });
  }
  return found;
}

function shows(
  policy: EffectivePolicy,
  subjects: readonly Subject[],
  wording: DenialWording,
  manifest: Manifest,
): Pick<Judgement, "evidence"> {
  return { evidence: [...(wording.evidence?.(subjects) ?? []), ...evidenceOf(policy, manifest)] };
}

/** Those for which the rule hangs on an alias that no list explains. */
function notUnderstood(
  policy: EffectivePolicy,
  open: readonly (readonly [Subject, Extract<SubjectOutcome, { kind: "unknown" }>])[],
  audit: boolean,
  wording: DenialWording,
  manifest: Manifest,
): Judgement[] {
  const those = open.filter(([, { unexplained = [] }]) => unexplained.length > 0);
  if (those.length === 0) return [];
  const subjects = those.map(([subject]) => subject);
  const aliases = [...new Set(those.flatMap(([, { unexplained = [] }]) => unexplained))];
  const { evidence = [], fix } = wording.advice?.(subjects) ?? {};
  return [
    {
      ...about(policy, subjects, "not-understood", manifest),
      outcome: "unknown",
      ...(audit ? { severity: "warning" as const } : {}),
      why: say`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} could not be determined: its rule is not understood for their types, because no list of aliases explains ${aliases}.`,
      evidence: [...evidence, ...evidenceOf(policy, manifest)],
      ...(fix === undefined ? {} : { fix }),
    },
  ];
}

/** A policy of which nothing can be said; it may be one of those that the check judges. */
export function openQuestion(
  policy: NotUnderstood,
  subjects: readonly Subject[],
  manifest: Manifest,
): Judgement {
  const wholeInitiative =
    policy.definition === undefined && policy.initiativeId !== undefined && policy.initiative === undefined;
  return {
    ...about(policy, subjects, "not-understood", manifest),
    outcome: "unknown",
    why: wholeInitiative
      ? say`Whether ${policy.assignment.name} holds such a policy could not be determined: ${policy.why}.`
      : say`${policy.assignment.name} assigns such a policy, and it cannot be judged: ${policy.why}.`,
  };
}

function isKind<K extends SubjectOutcome["kind"]>(
  decision: SubjectOutcome,
  kind: K,
): decision is Extract<SubjectOutcome, { kind: K }> {
  return decision.kind === kind;
}

/** The reason comes after them: all names stand with the evidence. */
function few(subjects: readonly Subject[]): Sentence {
  const more = subjects.length - FEW;
  return more > 1 ? say`${texts(subjects.slice(0, FEW))} and ${more} more` : say`${texts(subjects)}`;
}

const FEW = 3;

function texts(subjects: readonly Subject[]): string[] {
  return subjects.map(({ text }) => text);
}

type Frame = Pick<Judgement, "subject" | "place" | "scope" | "facets" | "resources" | "evidence">;

function about(policy: Origin, subjects: readonly Subject[], decision: string, manifest: Manifest): Frame {
  const planned = [...new Set(subjects.flatMap((subject) => subject.planned))];
  return {
    subject: originText(policy, manifest),
    place: subjects[0]?.place ?? manifest.locate(["target", "region"]),
    scope: policy.assignment.properties.scope,
    facets: { ...originFacets(policy), decision },
    // A subject without planned resources concerns the whole target, and then so does the finding.
    resources: subjects.every((subject) => subject.planned.length > 0) ? planned : [],
    evidence: evidenceOf(policy, manifest),
  };
}

/** Where a policy comes from and what it is set to. */
export function evidenceOf(policy: Origin & Partial<EffectivePolicy>, manifest: Manifest): Evidence[] {
  const { assignment, initiative, referenceId, definition, parameters = {} } = policy;
  const { displayName, scope, enforcementMode } = assignment.properties;
  const lists = Object.keys(definition?.properties.parameters ?? {}).flatMap((name): Evidence[] => {
    const value = entryOf(parameters, name);
    if (value !== undefined && !isKnown(value)) return [{ label: `parameter ${name}`, value: "(redacted)" }];
    return value === undefined || sameText(name, "effect")
      ? []
      : [
          {
            label: `parameter ${name}`,
            value: isJsonArray(value) ? listText(value.map(String)) : JSON.stringify(value),
          },
        ];
  });
  const effect = policy.effect?.ok === true ? [{ label: "effect", value: policy.effect.value }] : [];
  const initiativeName = initiative?.properties.displayName ?? initiative?.name ?? policy.initiativeId;
  return [
    { label: "assignment", value: displayName ?? assignment.name },
    { label: "assigned at", value: scopeText(scope, manifest) },
    ...(initiativeName === undefined ? [] : [{ label: "initiative", value: initiativeName }]),
    ...(referenceId === undefined ? [] : [{ label: "reference", value: referenceId }]),
    { label: "definition", value: definition?.properties.displayName ?? policy.definitionId },
    ...effect,
    ...lists,
    ...(enforcementMode === undefined ? [] : [{ label: "enforcement mode", value: enforcementMode }]),
  ];
}

function listText(items: readonly string[]): string {
  const shown = items.slice(0, 20);
  const more = items.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
}
