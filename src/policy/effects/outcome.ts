import { entryOf } from "../../expression/json.ts";
import { isObject, type Value, type ValueObject } from "../../expression/value.ts";
import { detailsOf, evaluatedDetails, modifyProblem, type Details } from "./details.ts";
import { effectOf, type Effect } from "./effect.ts";
import { evaluate, type Evaluation } from "../evaluate/evaluate.ts";
import type { Parsed, Rule } from "../rule.ts";
import type { Situation } from "../evaluate/situation.ts";

/** What one policy does to one resource, all by itself. */
export interface PolicyOutcome {
  /** `error`: the service would refuse the policy or answer the request with an implicit deny. */
  readonly result: "match" | "no-match" | "unknown" | "error";
  readonly effect?: Effect;
  /** Details with their values evaluated; present on a match of an effect that has some. */
  readonly details?: Value;
  /** Why it is unknown or an error. */
  readonly why?: string;
  readonly condition?: Evaluation;
}

/** A rule with its parameters bound, ready for any number of resources. */
export interface PreparedPolicy {
  readonly rule: Rule;
  readonly parameters: ValueObject;
  readonly effect: Effect;
  readonly details: Details;
}

/** Everything about a policy that does not depend on the resource; a problem is one that the service would refuse it for. */
export function preparePolicy(
  rule: Rule,
  parameters: ValueObject,
  aliases: Situation["aliases"],
): Parsed<PreparedPolicy> {
  const effect = effectOf(rule.effect, parameters);
  if (!effect.ok) return effect;
  const details = detailsOf(rule, effect.value);
  if (!details.ok) return details;
  const problem = modifyProblem(details.value, aliases);
  if (problem !== undefined) return { ok: false, problem };
  return { ok: true, value: { rule, parameters, effect: effect.value, details: details.value } };
}

/**
 * Judges one resource. `related` are the related resources that exist, for effects that ask for them; undefined when
 * nobody has looked, which leaves such an effect unknown.
 */
export function outcomeOf(
  policy: PreparedPolicy,
  around: Omit<Situation, "parameters">,
  related?: readonly Value[],
): PolicyOutcome {
  const { effect, details, rule } = policy;
  const situation: Situation = { ...around, parameters: policy.parameters };
  if (effect === "disabled") return { result: "no-match", effect };
  const verdict = evaluate(rule.if, situation);
  if (verdict.result !== "match") return { ...answer(verdict), effect, condition: verdict };
  if (details.kind === "related") {
    const wanting = lacks(details, situation, related);
    if (wanting.result !== "match") return { effect, condition: verdict, ...wanting };
  }
  const shown = evaluatedDetails(details, situation);
  if (!shown.ok) return { result: "error", effect, condition: verdict, why: shown.error };
  return {
    result: "match",
    effect,
    condition: verdict,
    ...(shown.value === null ? {} : { details: shown.value }),
  };
}

function answer(verdict: Evaluation): Pick<PolicyOutcome, "result" | "why"> {
  if (verdict.result === "error") return { result: "error", why: verdict.message };
  if (verdict.result === "unknown") return { result: "unknown", why: verdict.waits.join(", ") };
  return { result: verdict.result };
}

/** `match` when no related resource that exists meets the condition: it has to be audited or deployed. */
export function lacks(
  details: Extract<Details, { kind: "related" }>,
  situation: Situation,
  related: readonly Value[] | undefined,
): Pick<PolicyOutcome, "result" | "why"> {
  if (related === undefined)
    return { result: "unknown", why: `which resources of type ${details.type} exist` };
  const condition = details.existenceCondition;
  let open: string | undefined;
  for (const one of related) {
    if (!isObject(one)) continue;
    const body = entryOf(one, "type") === undefined ? { ...one, type: details.type } : one;
    if (condition === undefined) return { result: "no-match", why: "a related resource exists" };
    const verdict = evaluate(condition, { ...situation, resource: { body }, primary: situation.resource });
    if (verdict.result === "match")
      return { result: "no-match", why: "a related resource meets the condition" };
    if (verdict.result === "error") return { result: "error", why: verdict.message };
    if (verdict.result === "unknown") open ??= verdict.waits.join(", ");
  }
  return open === undefined ? { result: "match" } : { result: "unknown", why: open };
}
