import type { AliasCatalogue } from "../policy/aliases.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import type { Json, JsonObject } from "../policy/model.ts";
import { parseRule } from "../policy/parse.ts";
import type { Pack } from "./model.ts";
import { runPack } from "./run.ts";

/** A rule with one condition turned round, or one `allOf` for an `anyOf`. */
export interface Mutant {
  /** Where, and what was changed: `if.allOf[1] negated`. */
  readonly what: string;
  readonly json: Json;
}

export interface Coverage {
  /** Changes of the rule that were tried. */
  readonly tried: number;
  /** Those that no case notices: a branch that the cases do not prove. */
  readonly unnoticed: readonly string[];
}

/**
 * Breaks the rule in every place, one at a time, and sees whether a case comes out otherwise. What no case notices is not covered:
 * unlike a count of branches that were taken, this says that the branch decides something.
 */
export function coverageOf(pack: Pack, aliases: AliasCatalogue): Coverage {
  const mutated = [...mutantsOfRule(pack.definition.properties.policyRule)];
  const unnoticed = mutated.filter(({ json }) => !notices(pack, json, aliases)).map(({ what }) => what);
  return { tried: mutated.length, unnoticed };
}

/** Every broken rule: of its condition, and of the condition on a related resource. */
export function* mutantsOfRule(rule: Json): Generator<Mutant> {
  if (!isJsonObject(rule)) return;
  for (const { what, json } of mutants(rule["if"] ?? null, "if")) yield { what, json: { ...rule, if: json } };
  const then = rule["then"];
  const details = then !== undefined && isJsonObject(then) ? then["details"] : undefined;
  if (then === undefined || !isJsonObject(then) || details === undefined || !isJsonObject(details)) return;
  const { existenceCondition } = details;
  if (existenceCondition === undefined) return;
  for (const { what, json } of mutants(existenceCondition, "existenceCondition"))
    yield { what, json: { ...rule, then: { ...then, details: { ...details, existenceCondition: json } } } };
}

/** One mutant for each condition: its opposite; and one for each allOf or anyOf: the other of the two. */
function* mutants(json: Json, path: string): Generator<Mutant> {
  if (!isJsonObject(json)) return;
  yield { what: `${path} negated`, json: { not: json } };
  for (const [key, value] of Object.entries(json)) {
    const replaced = (inner: Json): JsonObject => ({ ...json, [key]: inner });
    if ((key === "allOf" || key === "anyOf") && isJsonArray(value)) {
      if (value.length > 1) {
        const other = key === "allOf" ? "anyOf" : "allOf";
        yield { what: `${path}: ${other} for ${key}`, json: { [other]: value } };
      }
      for (const [index, item] of value.entries())
        for (const { what, json: inner } of mutants(item, `${path}.${key}[${String(index)}]`))
          yield { what, json: replaced(value.map((one, at) => (at === index ? inner : one))) };
    } else if (key === "not") {
      yield { what: `${path} without not`, json: value };
    } else if (key === "count" && isJsonObject(value) && value["where"] !== undefined) {
      for (const { what, json: inner } of mutants(value["where"], `${path}.count.where`))
        yield { what, json: replaced({ ...value, where: inner }) };
    }
  }
}

function notices(pack: Pack, json: Json, aliases: AliasCatalogue): boolean {
  const rule = parseRule(json);
  if (!rule.ok) throw new Error(rule.problem);
  return runPack({ ...pack, rule: rule.value }, aliases).cases.some(({ passed }) => !passed);
}
