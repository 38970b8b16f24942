import type { Instant } from "../../base/time.ts";
import type { ExemptionCover } from "../../policy/bind/applicability.ts";
import type { Subject } from "./subject.ts";

/** What a policy means for one subject at the time of its wave. */
export type SubjectOutcome =
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
      /** Nobody has stated the properties that the policy reads. */
      readonly undeclared?: true;
    };

export interface SubjectDecision {
  readonly subject: Subject;
  readonly decision: SubjectOutcome;
}

/** A denial of something that may not be made at all is an open question. */
export function ifMade(subject: Subject, decision: SubjectOutcome): SubjectOutcome {
  const condition =
    subject.kind === "resource" || subject.kind === "service-group" || subject.kind === "service-resource"
      ? (subject.condition ?? subject.planned.find((one) => one.condition !== undefined)?.condition)
      : undefined;
  if (condition === undefined || (decision.kind !== "denied" && decision.kind !== "exemption-expires"))
    return decision;
  return { kind: "unknown", why: `whether it is made at all: ${condition}`, audit: false };
}
