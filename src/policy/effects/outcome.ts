import { sameText } from "../../base/names.ts";
import { entryOf } from "../../expression/json.ts";
import { isObject, type Value, type ValueObject } from "../../expression/value.ts";
import { conflictOf, type Conflict } from "./conflict.ts";
import { detailsOf, evaluatedDetails, modifyProblem, type Details } from "./details.ts";
import { effectOf, type Effect } from "./effect.ts";
import { evaluate, type Evaluation } from "../evaluate/evaluate.ts";
import type { Parsed, Rule } from "../rule.ts";
import type { AliasCatalogue } from "../aliases.ts";
import { modeAdmits } from "../bind/applicability.ts";
import type { Ternary } from "../bind/scope.ts";
import type { Notes, Situation } from "../evaluate/situation.ts";

/** What one policy does to one resource, all by itself. */
export interface PolicyOutcome {
  /** `error`: the service would refuse the policy or answer the request with an implicit deny. */
  readonly result: "match" | "no-match" | "unknown" | "error";
  readonly effect?: Effect;
  /** Details with their values evaluated; present on a match of an effect that has some. */
  readonly details?: Value;
  /** The operation of a modify policy that the service refuses on this resource, and what follows from it. */
  readonly conflict?: Conflict;
  /** Why it is unknown or an error. */
  readonly why?: string;
  readonly condition?: Evaluation;
  /** What the outcome rests on besides logic, in the condition and in what the effect reads. */
  readonly notes?: Pick<Notes, "walked" | "disputed">;
}

/** A rule with its parameters bound, ready for any number of resources. */
export interface PreparedPolicy {
  readonly rule: Rule;
  readonly parameters: ValueObject;
  readonly effect: Effect;
  readonly details: Details;
  /** Of its definition; absent for a bare rule, which looks at whatever it is asked about. */
  readonly mode?: string;
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
  const admitted = admittedBy(policy.mode, situation, around.aliases);
  if (admitted.is === "no") return { result: "no-match", effect, why: admitted.why ?? "" };
  const condition = evaluate(rule.if, situation);
  const notes: Notes = { walked: new Set(condition.walked), disputed: new Set(condition.disputed) };
  const rests = (): Pick<PolicyOutcome, "condition" | "notes"> => ({ condition, notes });
  if (condition.result === "no-match") return { ...answer(condition), effect, ...rests() };
  if (admitted.is === "unknown") return { result: "unknown", effect, why: admitted.why, ...rests() };
  if (condition.result !== "match") return { ...answer(condition), effect, ...rests() };
  if (details.kind === "related") {
    const missing = lacks(details, situation, related, notes);
    if (missing.result !== "match") return { effect, ...rests(), ...missing };
  }
  const shown = evaluatedDetails(details, situation, notes);
  if (!shown.ok) return { result: "error", effect, why: shown.error, ...rests() };
  const conflict = conflictOf(details, situation);
  return {
    result: "match",
    effect,
    ...rests(),
    ...(shown.value === null ? {} : { details: shown.value }),
    ...(conflict === undefined ? {} : { conflict }),
  };
}

/**
 * Whether the definition's mode looks at the resource. Where the aliases do not say whether its type has tags and a location,
 * which mode Indexed asks for, it is taken to have both; of a child and of what says who may do what, only a request that
 * has one of them shows it.
 */
function admittedBy(
  mode: string | undefined,
  { resource: { body } }: Pick<Situation, "resource">,
  aliases: AliasCatalogue,
): Ternary {
  const type = entryOf(body, "type");
  if (mode === undefined || typeof type !== "string") return { is: "yes" };
  const admitted = modeAdmits(mode, type, aliases.capabilities?.(type));
  if (admitted.is !== "unknown" || !sameText(mode, "indexed")) return admitted;
  const shown = [entryOf(body, "location"), entryOf(body, "tags")].some((one) => one !== undefined);
  return shown || !OFTEN_WITHOUT.test(type) ? { is: "yes" } : admitted;
}

const OFTEN_WITHOUT = /^Microsoft\.Authorization\/|^[^/]+\/[^/]+\//i;

function answer(evaluation: Evaluation): Pick<PolicyOutcome, "result" | "why"> {
  if (evaluation.result === "error") return { result: "error", why: evaluation.message };
  if (evaluation.result === "unknown") return { result: "unknown", why: evaluation.waits.join(", ") };
  return { result: evaluation.result };
}

/** `match` when no related resource that exists meets the condition: it has to be audited or deployed. */
export function lacks(
  details: Extract<Details, { kind: "related" }>,
  situation: Situation,
  related: readonly Value[] | undefined,
  notes?: Notes,
): Pick<PolicyOutcome, "result" | "why"> {
  if (related === undefined)
    return { result: "unknown", why: `which resources of type ${details.type} exist` };
  const condition = details.existenceCondition;
  let open: string | undefined;
  for (const one of related) {
    if (!isObject(one)) continue;
    const body = entryOf(one, "type") === undefined ? { ...one, type: details.type } : one;
    if (condition === undefined) return { result: "no-match", why: "a related resource exists" };
    const met = evaluate(condition, { ...situation, resource: { body }, primary: situation.resource });
    for (const alias of met.walked) notes?.walked.add(alias);
    for (const point of met.disputed) notes?.disputed.add(point);
    if (met.result === "match") return { result: "no-match", why: "a related resource meets the condition" };
    if (met.result === "error") return { result: "error", why: met.message };
    if (met.result === "unknown") open ??= met.waits.join(", ");
  }
  return open === undefined ? { result: "match" } : { result: "unknown", why: open };
}
