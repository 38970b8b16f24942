import { deepEquals, isUnknown, waitsOf } from "../../expression/value.ts";
import { doubtOf, type EffectOutcome, type AssessmentRequest } from "./effect-outcome.ts";
import { applyChange, type PropertyChange } from "./change.ts";
import { conflictEffectOf, truthOf, type ConflictEffect } from "./conflict.ts";
import { detailsOf, type Details } from "./details.ts";
import type { Effect } from "./effect.ts";
import { evaluateOperand } from "../evaluate/evaluate.ts";
import { situationOf, type PolicyEvaluation } from "./policy-evaluation.ts";
import type { Resource } from "../evaluate/situation.ts";

interface Draft extends PropertyChange {
  readonly evaluation: PolicyEvaluation;
  readonly effect: Effect;
  /** `open` where it is none of the documented ones. */
  readonly conflictEffect: ConflictEffect;
}

/** Applies what append and modify policies want; where they disagree, one that would deny wins over those that would not. */
export function changesOf(
  evaluations: readonly PolicyEvaluation[],
  request: AssessmentRequest,
): { resource: Resource; outcomes: EffectOutcome[] } {
  const outcomes: EffectOutcome[] = [];
  const drafts: Draft[] = [];
  for (const evaluation of evaluations) {
    const { policy, effect } = evaluation;
    if (!effect.ok) continue;
    const base = { policy, effect: effect.value };
    const details = detailsOf(policy.rule, effect.value);
    const doubt = doubtOf(evaluation, request.at);
    if (evaluation.condition?.result === "error") {
      const why = doubt ?? `its evaluation fails, which denies: ${evaluation.condition.message}`;
      outcomes.push({ ...base, does: "denies", certain: doubt === undefined, why, evaluation });
    } else if (!details.ok) outcomes.push({ ...base, does: "changes", certain: false, why: details.problem });
    else if (doubt !== undefined) outcomes.push({ ...base, does: "changes", certain: false, why: doubt });
    else
      for (const one of draftsOf(evaluation, effect.value, details.value, request, outcomes))
        drafts.push(one);
  }
  let { resource } = request;
  for (const draft of drafts) {
    const base = { policy: draft.evaluation.policy, effect: draft.effect };
    const rivals = drafts.filter((other) => other !== draft && isRival(draft, other));
    const denying = [draft, ...rivals].filter(({ conflictEffect: of }) => of === "deny" || of === "open");
    if (rivals.length > 0 && denying.length > 1) {
      outcomes.push({
        ...base,
        does: "denies",
        certain: denying.every(({ conflictEffect: of }) => of === "deny"),
        why: `other policies set ${draft.field} to another value`,
      });
      continue;
    }
    if (rivals.length > 0 && denying[0] !== draft) continue;
    const changed = applyChange(draft, resource, request.aliases);
    if (changed.kind === "changed") {
      if (deepEquals(changed.body, resource.body) === true) continue;
      resource = { ...resource, body: changed.body };
      outcomes.push({ ...base, does: "changes", certain: true, why: `${draft.operation} ${draft.field}` });
    } else if (changed.kind === "unknown")
      outcomes.push({ ...base, does: "changes", certain: false, why: changed.why });
    else if (changed.kind === "conflict" && draft.conflictEffect === "deny") {
      outcomes.push({ ...base, does: "denies", certain: true, why: changed.why });
    } else if (changed.kind === "conflict" && draft.conflictEffect === "open") {
      const why = `what the policy does with a conflict, as ${changed.why}`;
      outcomes.push({ ...base, does: "denies", certain: false, why });
    }
  }
  return { resource, outcomes };
}

function isRival(a: Draft, b: Draft): boolean {
  if (a.evaluation === b.evaluation || a.field.toLowerCase() !== b.field.toLowerCase()) return false;
  if (a.field.endsWith("[*]") && a.operation !== "addOrReplace" && b.operation !== "addOrReplace")
    return false;
  return deepEquals(a.value, b.value) !== true;
}

/** The operations whose own condition holds, with their values; what is not known becomes an outcome that is not certain. */
function draftsOf(
  evaluation: PolicyEvaluation,
  effect: Effect,
  details: Details,
  request: AssessmentRequest,
  outcomes: EffectOutcome[],
): Draft[] {
  if (details.kind !== "changes") return [];
  const situation = situationOf(evaluation.policy, request);
  const conflictEffect = conflictEffectOf(evaluateOperand(details.conflictEffect, situation));
  return details.operations.flatMap((one): Draft[] => {
    const base = { policy: evaluation.policy, effect };
    const condition = one.condition === undefined ? undefined : evaluateOperand(one.condition, situation);
    const field = evaluateOperand(one.field, situation);
    const value =
      one.value === undefined ? { ok: true as const, value: null } : evaluateOperand(one.value, situation);
    const failed = [condition, field, value].find((result) => result?.ok === false);
    if (failed?.ok === false) {
      outcomes.push({ ...base, does: "denies", certain: true, why: failed.error });
      return [];
    }
    if (condition?.ok === true && isUnknown(condition.value)) {
      outcomes.push({ ...base, does: "changes", certain: false, why: waitsOf(condition.value).join(", ") });
      return [];
    }
    if (condition?.ok === true) {
      const holds = truthOf(condition.value);
      if (holds === undefined)
        outcomes.push({
          ...base,
          does: "changes",
          certain: false,
          why: "its condition is not true or false",
        });
      if (holds !== true) return [];
    }
    if (!field.ok || !value.ok || typeof field.value !== "string") return [];
    return [
      {
        evaluation,
        effect,
        conflictEffect,
        operation: one.operation,
        field: field.value,
        value: value.value,
      },
    ];
  });
}
