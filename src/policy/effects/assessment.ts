import type { Instant } from "../../base/time.ts";
import { doubtOf, type EffectOutcome, type AssessmentRequest } from "./effect-outcome.ts";
import type { ExemptionCover } from "../bind/applicability.ts";
import type { EffectivePolicy } from "../bind/assignments.ts";
import type { Surroundings } from "../evaluate/compile/run.ts";
import { detailsOf } from "./details.ts";
import type { Effect } from "./effect.ts";
import { lacks } from "./outcome.ts";
import { existenceOf, wanting } from "./related.ts";
import { evaluatePolicy, situationOf, type PolicyEvaluation } from "./policy-evaluation.ts";
import type { Resource } from "../evaluate/situation.ts";
import { changesOf } from "./drafts.ts";

/** A policy that would act, but is kept from it. */
export interface Spared {
  readonly policy: EffectivePolicy;
  readonly by: "exemption" | "enforcement mode";
  /** The exemption that keeps it from acting. */
  readonly cover?: ExemptionCover;
}

/** What all policies together do of one request. */
export interface Assessment {
  /** The resource with all changes applied. */
  readonly resource: Resource;
  /** In the service's order: changes, denials, flags, then what follows the deployment. */
  readonly outcomes: readonly EffectOutcome[];
  readonly spared: readonly Spared[];
  /** A policy whose effect is not known is open, and so is the whole then. */
  readonly open: readonly { readonly policy: EffectivePolicy; readonly why: string }[];
}

const ORDER: readonly (readonly Effect[])[] = [
  ["deny"],
  ["audit"],
  ["manual"],
  ["auditIfNotExists"],
  ["deployIfNotExists"],
];

/** The policies that may act on a resource: all of them, or those that a screen lets through. */
export type PoliciesInForce =
  readonly EffectivePolicy[] | ((resource: Resource, around: Surroundings) => readonly EffectivePolicy[]);

/** Judges by all policies in force one request, in the service's order; changes feed what comes after them. */
export function assess(policies: PoliciesInForce, request: AssessmentRequest): Assessment {
  const spared: Spared[] = [];
  const evaluationsOn = (resource: Resource): PolicyEvaluation[] => {
    const question = { ...request, resource };
    const around = { ...request.around, now: request.now };
    const those = typeof policies === "function" ? policies(resource, around) : policies;
    return those.map((policy) => evaluatePolicy(policy, question));
  };
  const acting = (evaluations: readonly PolicyEvaluation[], effects: readonly Effect[]): PolicyEvaluation[] =>
    evaluations.filter((evaluation) => {
      if (
        !evaluation.effect.ok ||
        !effects.includes(evaluation.effect.value) ||
        evaluation.applies.is === "no"
      )
        return false;
      const by = sparedBy(evaluation, request.at);
      if (by !== undefined) spared.push({ policy: evaluation.policy, ...by });
      return by === undefined;
    });
  const before = evaluationsOn(request.resource);
  const open = before.flatMap(({ policy, effect, applies: outcomes }) =>
    effect.ok || outcomes.is === "no" ? [] : [{ policy, why: effect.problem }],
  );
  const { resource, outcomes } = changesOf(acting(before, ["append", "modify"]), request);
  const after = { ...request, resource };
  const evaluations = resource === request.resource ? before : evaluationsOn(resource);
  for (const effects of ORDER)
    for (const evaluation of acting(evaluations, effects)) {
      const outcome = outcomeOfPolicy(evaluation, after);
      if (outcome !== undefined) outcomes.push(outcome);
    }
  return { resource, outcomes, spared, open };
}

/** What keeps a policy from acting on a request for sure. @param at the moment at which an exemption must hold */
export function sparedBy(
  { enforcement, exemptions }: PolicyEvaluation,
  at: Instant,
): Omit<Spared, "policy"> | undefined {
  const cover = exemptions.find(
    ({ covers, until }) =>
      covers.is === "yes" && (until === undefined || (until !== "unreadable" && until >= at)),
  );
  if (cover !== undefined) return { by: "exemption", cover };
  return enforcement === "not-enforced" ? { by: "enforcement mode" } : undefined;
}

/**
 * Effects that are judged before a request reaches its provider, so that a failed evaluation denies it. The others look when
 * the provider has answered, or at no request at all.
 */
const IN_THE_PATH: readonly Effect[] = ["append", "modify", "deny", "audit"];

const DOES: Readonly<Partial<Record<Effect, EffectOutcome["does"]>>> = {
  deny: "denies",
  audit: "flags",
  manual: "asks",
  auditIfNotExists: "flags",
  deployIfNotExists: "deploys",
};

function outcomeOfPolicy(
  evaluation: PolicyEvaluation,
  request: AssessmentRequest,
): EffectOutcome | undefined {
  const { policy, effect, applies: outcomes } = evaluation;
  if (!effect.ok) return undefined;
  const doubt = doubtOf(evaluation, request.at);
  const outcome: EffectOutcome = {
    policy,
    effect: effect.value,
    does: DOES[effect.value] ?? "flags",
    certain: doubt === undefined,
    why: doubt ?? outcomes.why ?? "its rule matches",
    evaluation,
  };
  if (evaluation.condition?.result === "error") {
    const denies = IN_THE_PATH.includes(effect.value);
    const how = denies ? "its evaluation fails, which denies" : "its evaluation fails";
    const why = doubt ?? `${how}: ${evaluation.condition.message}`;
    return { ...outcome, does: denies ? "denies" : "fails", why };
  }
  const details = detailsOf(policy.rule, effect.value);
  if (!details.ok) return { ...outcome, certain: false, why: details.problem };
  if (details.value.kind !== "related") return outcome;
  const situation = situationOf(policy, request);
  const { inventory, target } = request;
  const missing =
    inventory === undefined
      ? lacks(details.value, situation, request.related?.(details.value.type))
      : wanting(existenceOf(details.value, situation, target.place, inventory));
  if (missing.result === "no-match") return undefined;
  if (missing.result === "error") return { ...outcome, certain: false, why: missing.why ?? "" };
  return missing.result === "match" ? outcome : { ...outcome, certain: false, why: missing.why ?? "" };
}
