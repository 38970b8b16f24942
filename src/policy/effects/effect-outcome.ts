import type { Instant } from "../../base/time.ts";
import type { Value } from "../../expression/value.ts";
import type { EffectivePolicy } from "../bind/assignments.ts";
import type { Effect } from "./effect.ts";
import type { Inventory } from "./related.ts";
import type { EvaluationRequest, PolicyEvaluation } from "./policy-evaluation.ts";

/** What one policy does to a request, in the end. */
export interface EffectOutcome {
  readonly policy: EffectivePolicy;
  readonly effect: Effect;
  /** `fails`: its evaluation fails, and it stands in no request's path, so that it only does not do its work. */
  readonly does: "changes" | "denies" | "flags" | "deploys" | "asks" | "fails";
  /** False where it depends on something that is not known; `why` says on what. */
  readonly certain: boolean;
  readonly why: string;
  /** What the policy says of the resource; changes have none. */
  readonly evaluation?: PolicyEvaluation;
}

export interface AssessmentRequest extends EvaluationRequest {
  /** The moment at which exemptions must hold. */
  readonly at: Instant;
  /** What is planned and what exists beside it; chosen from as the effect says. */
  readonly inventory?: Inventory;
  /** Without an inventory: the related resources of a type, chosen already; undefined when nobody has looked. */
  related?(type: string): readonly Value[] | undefined;
}

/** Why an outcome is not certain, if it is not. An exemption that is over before `at` leaves no doubt. */
export function doubtOf(
  { applies, effect, enforcement, exemptions, policy }: PolicyEvaluation,
  at: Instant,
): string | undefined {
  if (applies.is === "unknown") return applies.why;
  const flags = effect.ok && (effect.value === "audit" || effect.value === "auditIfNotExists");
  // An assignment that enrols resources one by one still tells of all of them whether they comply.
  if (enforcement !== "enforced" && !(flags && enforcement === "enrolled-only"))
    return `whether it is enforced here: its enforcement mode is ${policy.assignment.properties.enforcementMode ?? ""}`;
  const open = exemptions.find(
    ({ covers, until }) => covers.is === "unknown" && (typeof until !== "number" || until >= at),
  );
  if (open !== undefined)
    return `whether the exemption ${open.exemption.name} covers it: ${open.covers.why ?? ""}`;
  const unreadable = exemptions.find(({ until }) => until === "unreadable");
  return unreadable && `until when the exemption ${unreadable.exemption.name} applies`;
}
