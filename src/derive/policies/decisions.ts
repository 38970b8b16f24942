import type { Instant } from "../../base/time.ts";
import type { EffectOutcome } from "../../policy/effects/effect-outcome.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import { detailsOf } from "../../policy/effects/details.ts";
import { unexplainedIn } from "./aliases.ts";
import { isUndeclared } from "./body.ts";
import type { SubjectAssessment } from "./subject-assessment.ts";
import { ifMade, type SubjectDecision } from "./subject-outcome.ts";

/** What one policy does to the subjects, each with its assessment. */
export interface PolicyDecision {
  readonly policy: EffectivePolicy;
  readonly subjects: readonly (SubjectDecision & { readonly assessed: SubjectAssessment })[];
}

/** What is open of a subject because nobody has stated its properties. */
export interface Undeclared {
  readonly policy: EffectivePolicy;
  readonly assessed: SubjectAssessment;
  readonly why: string;
}

export interface PolicyDecisions {
  readonly byPolicy: readonly PolicyDecision[];
  readonly undeclared: readonly Undeclared[];
  /** Policies that may flag or deploy, which denies nothing. */
  readonly open: ReadonlySet<EffectivePolicy>;
}

/**
 * Sorts what all policies do to all subjects by policy. `thorough` tells of policies that only flag, too, where nobody
 * can say whether they do; else they are counted as open.
 */
export function decisionsOf(
  assessments: readonly SubjectAssessment[],
  policies: readonly EffectivePolicy[],
  now: Instant,
  { thorough }: { readonly thorough: boolean },
): PolicyDecisions {
  const byPolicy = new Map<EffectivePolicy, PolicyDecision["subjects"][number][]>();
  const undeclared: Undeclared[] = [];
  const open = new Set<EffectivePolicy>();
  for (const assessed of assessments) {
    const { subject, assessment } = assessed;
    const add = (policy: EffectivePolicy, decision: SubjectDecision["decision"]): void => {
      const one = { subject, decision: ifMade(subject, decision), assessed };
      const known = byPolicy.get(policy);
      if (known === undefined) byPolicy.set(policy, [one]);
      else known.push(one);
    };
    for (const { policy, why } of assessment.open) add(policy, { kind: "unknown", why, audit: false });
    for (const { policy, by, cover } of assessment.spared) {
      if (by === "enforcement mode") add(policy, { kind: "not-enforced" });
      else if (cover !== undefined) add(policy, { kind: "exempt", cover });
    }
    for (const outcome of assessment.outcomes) {
      if (outcome.does === "changes" || outcome.does === "asks") continue;
      if (outcome.does === "fails") {
        add(outcome.policy, { kind: "fails", why: outcome.why });
        continue;
      }
      const denies = outcome.does === "denies";
      const doubt = outcome.certain && denies ? changedFirst(outcome.policy, assessment.outcomes) : undefined;
      if (
        !denies &&
        !thorough &&
        (outcome.does === "deploys" || (!outcome.certain && !isPlainAudit(outcome)))
      )
        open.add(outcome.policy);
      else if (
        !outcome.certain &&
        isUndeclaredIn(assessed, outcome) &&
        (thorough || subject.kind === "resource")
      ) {
        if (denies || thorough) undeclared.push({ policy: outcome.policy, assessed, why: outcome.why });
        else open.add(outcome.policy);
      } else if (doubt !== undefined) add(outcome.policy, { kind: "unknown", why: doubt, audit: false });
      else add(outcome.policy, decisionOf(outcome, now));
    }
  }
  const order = new Map(policies.map((policy, index) => [policy, index]));
  return {
    byPolicy: [...byPolicy]
      .map(([policy, subjects]) => ({ policy, subjects }))
      .sort((a, b) => (order.get(a.policy) ?? 0) - (order.get(b.policy) ?? 0)),
    undeclared,
    open,
  };
}

function isPlainAudit({ effect }: EffectOutcome): boolean {
  return effect === "audit";
}

function isUndeclaredIn({ subject }: SubjectAssessment, { evaluation }: EffectOutcome): boolean {
  return (
    (subject.planned.length === 0 || subject.planned.some(isUndeclared)) &&
    evaluation?.condition?.result === "unknown"
  );
}

/** A policy that may change, before this one looks, what this one reads. */
function changedFirst(policy: EffectivePolicy, outcomes: readonly EffectOutcome[]): string | undefined {
  const before = outcomes.find(
    (outcome) =>
      outcome.does === "changes" &&
      !outcome.certain &&
      changedBy(outcome).some((field) => policy.rule.fields.some((read) => meetsField(field, read))),
  );
  return before && `what ${before.policy.assignment.name} changes before`;
}

function changedBy({ policy, effect }: EffectOutcome): string[] {
  const details = detailsOf(policy.rule, effect);
  if (!details.ok || details.value.kind !== "changes") return [];
  return details.value.operations.map(({ field }) =>
    field.kind === "literal" && typeof field.value === "string" ? field.value.toLowerCase() : ANY,
  );
}

const ANY = "*";

/** One of them is the other or lies beneath it; tags, which are written in many ways, meet as a whole. */
function meetsField(changed: string, read: string): boolean {
  const own = read.toLowerCase();
  if (changed === ANY || (changed.startsWith("tags") && own.startsWith("tags"))) return true;
  return own.startsWith(changed) || changed.startsWith(own);
}

function decisionOf(outcome: EffectOutcome, now: Instant): SubjectDecision["decision"] {
  const denies = outcome.does === "denies";
  if (!outcome.certain) {
    const unexplained = outcome.evaluation === undefined ? [] : unexplainedIn(outcome.evaluation);
    return { kind: "unknown", why: outcome.why, audit: !denies, unexplained };
  }
  if (!denies) return { kind: "audited" };
  const running = outcome.evaluation?.exemptions.find(
    ({ covers, until }) => covers.is === "yes" && typeof until === "number" && until >= now,
  );
  if (running !== undefined && typeof running.until === "number")
    return { kind: "exemption-expires", cover: running, until: running.until };
  const failed = outcome.evaluation === undefined || outcome.evaluation.condition?.result === "error";
  return { kind: "denied", ...(failed ? { why: outcome.why } : {}) };
}
