import type { Instant } from "../../base/time.ts";
import type { AliasCatalogue } from "../aliases.ts";
import {
  effectOn,
  enforcementOf,
  exemptionsOf,
  looksAt,
  reaches,
  type ExemptionCover,
  type Enforcement,
  type PolicyTarget,
} from "../bind/applicability.ts";
import type { EffectivePolicy } from "../bind/assignments.ts";
import type { Effect } from "./effect.ts";
import { evaluate, type Evaluation } from "../evaluate/evaluate.ts";
import type { EvaluationMemory } from "../evaluate/memory.ts";
import type { PolicyExemption } from "../model.ts";
import type { Parsed } from "../rule.ts";
import { allOf, type Ternary } from "../bind/scope.ts";
import type { Resource, Situation } from "../evaluate/situation.ts";

/** What one policy says of one resource, before exemptions and enforcement are weighed. */
export interface PolicyEvaluation {
  readonly policy: EffectivePolicy;
  /** Whether the policy reaches the resource and its rule matches. A failed evaluation counts as a match; what follows from it depends on the effect. */
  readonly applies: Ternary;
  readonly effect: Parsed<Effect>;
  readonly enforcement: Enforcement;
  /** Those that cover it or may do so, expired ones too. */
  readonly exemptions: readonly ExemptionCover[];
  /** What the rule alone says; undefined when the policy does not reach the resource. */
  readonly condition?: Evaluation;
}

export interface EvaluationRequest {
  readonly resource: Resource;
  readonly target: PolicyTarget;
  readonly exemptions: readonly PolicyExemption[];
  readonly now: Instant;
  readonly aliases: AliasCatalogue;
  /** Shared by requests that are judged together, so that what is found out once serves all. */
  readonly memory?: EvaluationMemory;
  /** What subscription(), resourceGroup() and requestContext() give; what is left out is unknown. */
  readonly around?: Pick<Situation, "subscription" | "resourceGroup" | "requestContext">;
}

/** Weighs one policy against one resource. */
export function evaluatePolicy(policy: EffectivePolicy, question: EvaluationRequest): PolicyEvaluation {
  const { target, exemptions } = question;
  const effect = effectOn(policy, target);
  const about = { policy, effect, enforcement: enforcementOf(policy) };
  const within = allOf([reaches(policy, target), looksAt(policy, target)]);
  if (within.is === "no") return { ...about, applies: within, exemptions: [] };
  if (effect.ok && effect.value === "disabled") {
    return { ...about, applies: { is: "no", why: "its effect is Disabled" }, exemptions: [] };
  }
  const verdict = evaluate(policy.rule.if, situationOf(policy, question));
  return {
    ...about,
    applies: allOf([within, answerOf(verdict)]),
    exemptions: exemptionsOf(policy, exemptions, target),
    condition: verdict,
  };
}

/** The situation in which a policy is evaluated. */
export function situationOf(
  policy: EffectivePolicy,
  { resource, aliases, now, memory, around = {} }: EvaluationRequest,
): Situation {
  const { assignment, initiativeId, definitionId, referenceId } = policy;
  return {
    ...around,
    ...(memory === undefined ? {} : { memory }),
    resource,
    parameters: policy.parameters,
    aliases,
    now,
    policy: {
      assignmentId: assignment.id,
      definitionId,
      setDefinitionId: initiativeId ?? "",
      definitionReferenceId: referenceId ?? "",
    },
  };
}

function answerOf(verdict: Evaluation): Ternary {
  switch (verdict.result) {
    case "match":
    case "error":
      return { is: "yes" };
    case "no-match":
      return { is: "no", why: "its rule does not match" };
    case "unknown":
      return { is: "unknown", why: verdict.waits.join(", ") };
  }
}
