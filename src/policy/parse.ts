import { ExpressionError, attempt, quote } from "../expression/failure.ts";
import { entryOf } from "../expression/json.ts";
import { isJsonArray, isJsonObject } from "./json.ts";
import type { Json, JsonObject } from "./model.ts";
import { operand } from "./operand.ts";
import {
  OPERATORS,
  type Condition,
  type Count,
  type Left,
  type Operator,
  type Parsed,
  type Rule,
} from "./rule.ts";

/** Documented limits of the service; a rule beyond them would be refused there. */
const MOST_CONDITIONS = 4_096;
const MOST_EXISTENCE_CONDITIONS = 128;
const DEEPEST = 64;

const BY_NAME = new Map<string, Operator>(OPERATORS.map((operator) => [operator.toLowerCase(), operator]));

/** The keys of conditions as they are nearly always written, in lower case. */
const USUAL = new Map<string, string>(
  ["allOf", "anyOf", "not", "field", "value", "count", ...OPERATORS].map((key) => [key, key.toLowerCase()]),
);
function roleOf(key: string): string {
  return USUAL.get(key) ?? key.toLowerCase();
}

/** Reads a policy rule, `{if, then}`, with keys in any casing. */
export function parseRule(json: Json): Parsed<Rule> {
  return parsed(() => {
    const rule = object(json, "the policy rule");
    const reader = new Reader(MOST_CONDITIONS);
    const condition = reader.condition(required(rule, "if", "the policy rule"), "if", 1);
    const then = object(required(rule, "then", "the policy rule"), "then");
    const effect = operand(required(then, "effect", "then"));
    if (effect.kind === "literal" && typeof effect.value !== "string") fail("then.effect is not a text");
    const details = entryOf(then, "details");
    return {
      if: condition,
      effect,
      ...(details === undefined ? {} : { details }),
      fields: [...reader.fields],
    };
  });
}

/** Reads one condition, for example an existenceCondition. */
export function parseCondition(json: Json, path: string): Parsed<Condition> {
  return parsed(() => new Reader(MOST_EXISTENCE_CONDITIONS).condition(json, path, 1));
}

function parsed<T>(work: () => T): Parsed<T> {
  const result = attempt(work);
  return result.ok ? { ok: true, value: result.value } : { ok: false, problem: result.error };
}

function fail(message: string): never {
  throw new ExpressionError(message);
}

function object(json: Json | undefined, what: string): JsonObject {
  return isJsonObject(json) ? json : fail(`${what} is not an object`);
}

function required(json: JsonObject, key: string, what: string): Json {
  return entryOf(json, key) ?? fail(`${what} has no ${quote(key)}`);
}

class Reader {
  readonly fields = new Set<string>();
  readonly #most: number;
  #conditions = 0;

  constructor(most: number) {
    this.#most = most;
  }

  condition(json: Json, path: string, depth: number): Condition {
    this.#conditions += 1;
    if (this.#conditions > this.#most) fail(`more than ${String(this.#most)} conditions`);
    if (depth > DEEPEST) fail(`conditions are nested deeper than ${String(DEEPEST)}`);
    const members = object(json, path);
    const keys = Object.keys(members);
    for (const written of keys) {
      const kind = roleOf(written);
      if (kind !== "allof" && kind !== "anyof" && kind !== "not") continue;
      if (keys.length > 1) fail(`${path} has more than ${quote(written)}`);
      const value = members[written] ?? null;
      if (kind === "not") return { kind, condition: this.condition(value, `${path}.not`, depth + 1) };
      if (!isJsonArray(value)) return fail(`${path}.${written} is not an array`);
      const name = kind === "allof" ? "allOf" : "anyOf";
      const conditions = value.map((item, index) =>
        this.condition(item, `${path}.${name}[${String(index)}]`, depth + 1),
      );
      if (conditions.length === 0) fail(`${path}.${written} is empty`);
      return { kind: name, conditions };
    }
    return this.#test(members, keys, path, depth);
  }

  #test(members: JsonObject, keys: readonly string[], path: string, depth: number): Condition {
    let left: Left | undefined;
    let operator: Operator | undefined;
    let wanted: Json = null;
    for (const written of keys) {
      const key = roleOf(written);
      const value = members[written] ?? null;
      const named = BY_NAME.get(key);
      if (named !== undefined) {
        if (operator !== undefined) fail(`${path} has two operators`);
        operator = named;
        wanted = value;
      } else if (key === "field" || key === "value" || key === "count" || key === "source") {
        if (left !== undefined) fail(`${path} has two left sides`);
        left = this.#left(key, value, path, depth);
      } else fail(`${path} has an unknown key ${quote(written)}`);
    }
    if (left === undefined) return fail(`${path} has neither field, value nor count`);
    if (operator === undefined) return fail(`${path} has no operator`);
    const right = operand(wanted);
    const problem = rightProblem(operator, wanted);
    if (problem !== undefined) fail(`${path}.${operator} ${problem}`);
    return { kind: "test", left, operator, right, path };
  }

  #left(key: string, value: Json, path: string, depth: number): Left {
    if (key === "value") return { kind: "value", value: operand(value) };
    if (key === "count")
      return { kind: "count", count: this.#count(object(value, `${path}.count`), path, depth) };
    if (key === "source") return fail(`${path} tests a source, which this version does not read`);
    if (typeof value !== "string") return fail(`${path}.field is not a text`);
    const field = operand(value);
    if (field.kind === "literal") this.fields.add(value);
    return { kind: "field", field };
  }

  #count(json: JsonObject, path: string, depth: number): Count {
    for (const key of Object.keys(json)) {
      if (!["field", "value", "name", "where"].includes(key.toLowerCase()))
        fail(`${path}.count has an unknown key ${quote(key)}`);
    }
    const [field, value, name, where] = ["field", "value", "name", "where"].map((key) => entryOf(json, key));
    const condition =
      where === undefined ? {} : { where: this.condition(where, `${path}.count.where`, depth + 1) };
    if (field !== undefined) {
      if (value !== undefined || name !== undefined)
        fail(`${path}.count has a field together with value or name`);
      if (typeof field !== "string" || !field.includes("[*]"))
        return fail(`${path}.count.field does not name an array with [*]`);
      this.fields.add(field);
      return { kind: "field", field, ...condition };
    }
    if (value === undefined) return fail(`${path}.count has neither field nor value`);
    if (name !== undefined && typeof name !== "string") return fail(`${path}.count.name is not a text`);
    return { kind: "value", of: operand(value), ...(name === undefined ? {} : { name }), ...condition };
  }
}

/** What is wrong with the right side of an operator as far as its text shows. */
function rightProblem(operator: Operator, right: Json): string | undefined {
  const isExpression = typeof right === "string" && right.startsWith("[") && !right.startsWith("[[");
  if (isExpression) return undefined;
  if (operator === "exists") {
    const good = typeof right === "boolean" || (typeof right === "string" && /^(true|false)$/i.test(right));
    return good ? undefined : "takes true or false";
  }
  if (operator === "in" || operator === "notIn") return undefined;
  if (typeof right === "object")
    return right === null ? "takes no null" : "takes one value, not an array or object";
  return undefined;
}
