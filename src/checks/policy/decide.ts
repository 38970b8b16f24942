import type { Instant } from "../../base/time.ts";
import type { AliasCatalogue } from "../../policy/aliases.ts";
import type { ExemptionCover } from "../../policy/bind/applicability.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import { evaluatePolicy, type PolicyEvaluation } from "../../policy/effects/policy-evaluation.ts";
import { unexplainedIn } from "./aliases.ts";
import type { Governance } from "./governance.ts";
import type { Subject } from "./subject.ts";

/** What a policy means for one subject at the time of its wave. */
export type SubjectOutcome =
  | { readonly kind: "free" }
  | { readonly kind: "denied"; readonly why?: string }
  /** Exempt today, denied before the wave has ended. */
  | { readonly kind: "exemption-expires"; readonly cover: ExemptionCover; readonly until: Instant }
  | { readonly kind: "exempt"; readonly cover: ExemptionCover }
  | { readonly kind: "not-enforced" }
  | { readonly kind: "audited" }
  /** Its evaluation fails where it can deny nothing any more: what it should do is not done. */
  | { readonly kind: "fails"; readonly why: string }
  | {
      readonly kind: "unknown";
      readonly why: string;
      readonly audit: boolean;
      /** Aliases that no list explains, where it is they that leave it open. */
      readonly unexplained?: readonly string[];
    };

export interface SubjectDecision {
  readonly subject: Subject;
  readonly decision: SubjectOutcome;
}

/** A denial of something that may not be made at all is an open question. */
export function ifMade(subject: Subject, decision: SubjectOutcome): SubjectOutcome {
  const condition = subject.planned.find((one) => one.condition !== undefined)?.condition;
  if (condition === undefined || (decision.kind !== "denied" && decision.kind !== "exemption-expires"))
    return decision;
  return { kind: "unknown", why: `whether it is made at all: ${condition}`, audit: false };
}

/** Holds one policy against one subject. */
export function decide(
  policy: EffectivePolicy,
  subject: Subject,
  governance: Governance,
  now: Instant,
  aliases: AliasCatalogue,
): SubjectOutcome {
  const { resource, target, end } = subject;
  const evaluation = evaluatePolicy(policy, {
    resource,
    target,
    exemptions: governance.exemptions,
    now,
    aliases: aliases,
  });
  if (evaluation.applies.is === "no") return { kind: "free" };
  const { effect } = evaluation;
  const mayDeny =
    !effect.ok || effect.value === "deny" || effect.value === "append" || effect.value === "modify";
  if (!mayDeny && effect.value !== "audit") return { kind: "free" };
  const covers = evaluation.exemptions.filter(
    ({ until }) => until === undefined || until === "unreadable" || until >= now,
  );
  const certain = covers.filter(({ covers: { is } }) => is === "yes");
  const exempt = certain.find(({ until }) => until === undefined || (until !== "unreadable" && until >= end));
  if (exempt !== undefined) return { kind: "exempt", cover: exempt };
  if (evaluation.enforcement === "not-enforced") return { kind: "not-enforced" };
  const doubt = doubtOf(evaluation, covers);
  if (doubt !== undefined)
    return { kind: "unknown", why: doubt, audit: !mayDeny, unexplained: unexplainedIn(evaluation) };
  if (!mayDeny) return { kind: "audited" };
  const expiring = certain.find(({ until }) => typeof until === "number");
  if (expiring !== undefined && typeof expiring.until === "number") {
    return { kind: "exemption-expires", cover: expiring, until: expiring.until };
  }
  return { kind: "denied", ...(evaluation.applies.why === undefined ? {} : { why: evaluation.applies.why }) };
}

/** Why a denial that threatens is not certain. */
function doubtOf(
  { applies: outcomes, effect, enforcement, policy }: PolicyEvaluation,
  covers: readonly ExemptionCover[],
): string | undefined {
  if (outcomes.is === "unknown") return outcomes.why;
  if (!effect.ok) return effect.problem;
  if (effect.value !== "deny" && effect.value !== "audit")
    return `what the effect ${effect.value} would change`;
  if (effect.value === "deny" && enforcement !== "enforced") {
    return `whether it is enforced here: its enforcement mode is ${policy.assignment.properties.enforcementMode ?? ""}`;
  }
  const open = covers.find(({ covers: { is } }) => is === "unknown");
  if (open !== undefined)
    return `whether the exemption ${open.exemption.name} covers it: ${open.covers.why ?? ""}`;
  const unreadable = covers.find(({ until }) => until === "unreadable");
  return unreadable && `until when the exemption ${unreadable.exemption.name} holds`;
}
