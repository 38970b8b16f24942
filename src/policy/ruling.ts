import type { Instant } from "../base/time.ts";
import type { AliasCatalogue } from "./aliases.ts";
import {
  effectOn,
  enforcementOf,
  exemptionsOf,
  looksAt,
  reaches,
  type Cover,
  type Enforcement,
  type Target,
} from "./applicability.ts";
import type { EffectivePolicy } from "./bind.ts";
import type { Effect } from "./effects.ts";
import { evaluate, type Verdict } from "./evaluate.ts";
import type { PolicyExemption } from "./model.ts";
import type { Parsed } from "./rule.ts";
import { allOf, type Answer } from "./scope.ts";
import type { Resource, Situation } from "./situation.ts";

/** What one policy says of one resource, before exemptions and enforcement are weighed. */
export interface Ruling {
  readonly policy: EffectivePolicy;
  /** Whether the policy reaches the resource and its rule matches. A failed evaluation counts as a match. */
  readonly acts: Answer;
  readonly effect: Parsed<Effect>;
  readonly enforcement: Enforcement;
  /** Those that cover it or may do so, expired ones too. */
  readonly exemptions: readonly Cover[];
  /** What the rule alone says; undefined when the policy does not reach the resource. */
  readonly verdict?: Verdict;
}

export interface Question {
  readonly resource: Resource;
  readonly target: Target;
  readonly exemptions: readonly PolicyExemption[];
  readonly now: Instant;
  readonly aliases: AliasCatalogue;
  /** What subscription(), resourceGroup() and requestContext() give; what is left out is unknown. */
  readonly around?: Pick<Situation, "subscription" | "resourceGroup" | "requestContext">;
}

/** Weighs one policy against one resource. */
export function rule(policy: EffectivePolicy, question: Question): Ruling {
  const { target, exemptions } = question;
  const effect = effectOn(policy, target);
  const about = { policy, effect, enforcement: enforcementOf(policy) };
  const within = allOf([reaches(policy, target), looksAt(policy, target)]);
  if (within.is === "no") return { ...about, acts: within, exemptions: [] };
  if (effect.ok && effect.value === "disabled") {
    return { ...about, acts: { is: "no", why: "its effect is Disabled" }, exemptions: [] };
  }
  const verdict = evaluate(policy.rule.if, situationOf(policy, question));
  return {
    ...about,
    acts: allOf([within, answerOf(verdict)]),
    exemptions: exemptionsOf(policy, exemptions, target),
    verdict,
  };
}

/** The situation in which a policy is evaluated. */
export function situationOf(
  policy: EffectivePolicy,
  { resource, aliases, now, around = {} }: Question,
): Situation {
  const { assignment, initiativeId, definitionId, referenceId } = policy;
  return {
    ...around,
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

function answerOf(verdict: Verdict): Answer {
  switch (verdict.result) {
    case "match":
      return { is: "yes" };
    case "no-match":
      return { is: "no", why: "its rule does not match" };
    case "error":
      return { is: "yes", why: `its evaluation fails, which denies: ${verdict.message}` };
    case "unknown":
      return { is: "unknown", why: verdict.waits.join(", ") };
  }
}
