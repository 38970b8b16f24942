import { expect, it } from "vitest";
import { instant } from "../../../src/base/time.ts";
import { PolicyResponses } from "../../../src/cli/policy/answers.ts";
import { isJson } from "../../../src/expression/json.ts";
import { aliasCatalogue, NO_ALIASES } from "../../../src/policy/aliases.ts";
import { Engine, prepare } from "../../../src/policy/evaluate/compile/engine.ts";
import { isJsonObject } from "../../../src/policy/json.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { parseRule } from "../../../src/policy/parse.ts";

export const yes = "match";
export const no = "no-match";
/** The service refuses the definition, or answers a request with an implicit deny. */
export const fails = "error";
export const open = "unknown";

/** What a source says, a request in the form of `policy eval`, and the result. */
export type Row = readonly [statement: string, request: JsonObject, result: string];

/** 2024-01-15T10:30:00Z */
export const NOW = Date.UTC(2024, 0, 15, 10, 30);

/** Asks as a line of the command's input asks. */
export function ask(request: JsonObject): JsonObject {
  const answers = new PolicyResponses({ aliases: NO_ALIASES, now: instant(NOW) });
  const bytes = Buffer.from(JSON.stringify({ id: "case", ...request }));
  const answer = answers.answer({ number: 1, bytes });
  expect(answer["id"]).toBe("case");
  expect(answers.bugs).toBe(0);
  return answer;
}

export function check(rows: readonly Row[]): void {
  it.each(rows)("%s", (_, request, result) => {
    const answer = ask(request);
    expect({ result: answer["result"], why: answer["why"] }).toMatchObject({ result });
    for (const compiled of compiledAnswers(request)) expect(compiled).toBe(result);
  });
}

/**
 * What the compiled engine answers where a request asks about a condition alone: with its index and without, after a resource that has
 * nothing, and with the condition turned round twice.
 */
function compiledAnswers(request: JsonObject): string[] {
  const { rule, resource, parameters, apiVersion, context, aliases, related } = request;
  const { if: condition = null, then = null } = isJsonObject(rule) ? rule : {};
  const around = isJsonObject(context) ? context : {};
  if (!isJsonObject(then) || then["effect"] !== "audit" || related !== undefined) return [];
  if (!isJsonObject(resource) || "utcNow" in around) return [];
  const list = aliases === undefined ? NO_ALIASES : aliasCatalogue(aliases);
  return [condition, { not: { not: condition } }, { anyOf: [condition, { value: 1, equals: 2 }] }].flatMap(
    (one) => {
      const parsed = parseRule({ if: one, then: { effect: "audit" } });
      if (!parsed.ok) return [];
      const bound = { rule: parsed.value, parameters: isJsonObject(parameters) ? parameters : {} };
      const engine = new Engine([bound], list);
      const version = typeof apiVersion === "string" ? { apiVersion } : {};
      return [{}, resource, resource]
        .map((body, index) => {
          const prepared = prepare({ body, ...version });
          const [found] = engine.answers(prepared, { now: instant(NOW), ...around }, index < 2);
          return found?.answer ?? no;
        })
        .slice(1);
    },
  );
}

/** JSON with keys that an object literal cannot hold. */
export function json(text: string): Json {
  const value: unknown = JSON.parse(text);
  if (!isJson(value)) throw new Error("not JSON");
  return value;
}

/** One condition and the resource that it looks at. */
export function on(condition: JsonObject, resource: JsonObject = {}, rest: JsonObject = {}): JsonObject {
  return { rule: { if: condition, then: { effect: "audit" } }, resource, ...rest };
}

/** Two values compared by an operator: the left one as a resource has it. */
export function compared(left: Json, operator: string, right: Json): JsonObject {
  return on({ field: "properties.v", [operator]: right }, { properties: { v: left } });
}

/** The same where the resource has no such property. */
export function missing(operator: string, right: Json): JsonObject {
  return on({ field: "properties.v", [operator]: right }, { properties: {} });
}

/** An expression that must equal a value, of the same type and in the same casing. */
export function gives(expression: string, wanted: Json): JsonObject {
  return on(
    { value: `[equals(${expression}, parameters('wanted'))]`, equals: true },
    {},
    { parameters: { wanted } },
  );
}
