import type { Value, ValueObject } from "../../src/expression/value.ts";
import { NO_ALIASES, type AliasCatalogue } from "../../src/policy/aliases.ts";
import { evaluate, type Evaluation } from "../../src/policy/evaluate/evaluate.ts";
import type { Json } from "../../src/policy/model.ts";
import { parseCondition } from "../../src/policy/parse.ts";
import type { Condition } from "../../src/policy/rule.ts";
import type { Situation } from "../../src/policy/evaluate/situation.ts";

export function conditionOf(json: Json): Condition {
  const parsed = parseCondition(json, "if");
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

export function situation(
  body: ValueObject,
  rest: Partial<Situation> & { readonly aliases?: AliasCatalogue } = {},
): Situation {
  return { resource: { body }, parameters: {}, aliases: NO_ALIASES, ...rest };
}

/** `match`, `no-match`, `unknown: …` or `error: …` */
export function short(verdict: Evaluation): string {
  if (verdict.result === "unknown") return `unknown: ${verdict.waits.join(", ")}`;
  return verdict.result === "error" ? `error: ${verdict.message}` : verdict.result;
}

export function judge(json: Json, body: ValueObject, rest: Partial<Situation> = {}): string {
  return short(evaluate(conditionOf(json), situation(body, rest)));
}

/** What a field is read as, by `[string(field(…))]`-free means: one value compared with each candidate. */
export function reads(
  field: string,
  body: ValueObject,
  value: Value,
  rest: Partial<Situation> = {},
): boolean {
  return (
    judge({ value: `[field('${field.replaceAll("'", "''")}')]`, equals: "[parameters('v')]" }, body, {
      ...rest,
      parameters: { v: value },
    }) === "match"
  );
}
