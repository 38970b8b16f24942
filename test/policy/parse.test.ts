import { describe, expect, it } from "vitest";
import { isJson } from "../../src/expression/json.ts";
import type { Json } from "../../src/policy/model.ts";
import { readDefinition } from "../../src/policy/definition.ts";
import { parseRule } from "../../src/policy/parse.ts";

const good = { field: "type", equals: "x" };
const rule = (condition: Json, then: Json = { effect: "deny" }): Json => ({ if: condition, then });

function problem(json: Json): string | undefined {
  const parsed = parseRule(json);
  return parsed.ok ? undefined : parsed.problem;
}

describe("a policy rule", () => {
  it("is read with keys in any casing", () => {
    expect(
      problem({ IF: { AllOf: [{ Field: "a", EQUALS: 1 }, { NOT: good }] }, Then: { Effect: "Deny" } }),
    ).toBeUndefined();
  });

  it.each<[string, Json, RegExp]>([
    ["no object", [], /not an object/],
    ["no if", { then: { effect: "deny" } }, /no 'if'/],
    ["no then", { if: good }, /no 'then'/],
    ["no effect", rule(good, {}), /no 'effect'/],
    ["an effect that is not text", rule(good, { effect: 5 }), /effect is not a text/],
    ["no operator", rule({ field: "a" }), /if has no operator/],
    ["two operators", rule({ field: "a", equals: 1, exists: true }), /two operators/],
    ["two left sides", rule({ field: "a", value: 1, equals: 1 }), /two left sides/],
    ["no left side", rule({ equals: 1 }), /neither field, value nor count/],
    ["an unknown key", rule({ field: "a", equalz: 1 }), /unknown key 'equalz'/],
    ["a key beside allOf", rule({ allOf: [good], field: "a" }), /more than 'allOf'/],
    ["allOf that is no array", rule({ allOf: good }), /not an array/],
    ["an empty anyOf", rule({ anyOf: [] }), /is empty/],
    ["null on the right", rule({ field: "a", equals: null }), /takes no null/],
    ["an object on the right", rule({ field: "a", equals: {} }), /takes one value/],
    ["exists with another word", rule({ field: "a", exists: "maybe" }), /takes true or false/],
    ["a field that is not text", rule({ field: 5, equals: 1 }), /field is not a text/],
    ["count of nothing", rule({ count: {}, equals: 1 }), /neither field nor value/],
    ["count of a field without [*]", rule({ count: { field: "a" }, equals: 1 }), /does not name an array/],
    [
      "count of field and value",
      rule({ count: { field: "a[*]", value: [] }, equals: 1 }),
      /together with value/,
    ],
    ["an unknown function", rule({ value: "[explode()]", equals: 1 }), /'explode' is not available/],
    [
      "a function of templates only",
      rule({ value: "[reference('x')]", equals: 1 }),
      /'reference' is not available/,
    ],
    ["a wrong number of arguments", rule({ value: "[field()]", equals: 1 }), /takes 1 arguments/],
    ["an expression that does not parse", rule({ value: "[field(]", equals: 1 }), /unexpected/],
    ["a source", rule({ source: "action", equals: 1 }), /source/],
  ])("is not understood with %s", (_, json, reason) => {
    expect(problem(json)).toMatch(reason);
  });

  it.each<[string, () => Json, RegExp]>([
    [
      "nesting of ten thousand",
      () => Array.from({ length: 10_000 }).reduce<Json>((inner) => ({ not: inner }), good),
      /nested deeper/,
    ],
    [
      "nesting of a hundred in lists",
      () =>
        Array.from({ length: 100 }).reduce<Json>(
          (inner, _, index) => ({ [index % 2 ? "allOf" : "anyOf"]: [inner] }),
          good,
        ),
      /nested deeper/,
    ],
    [
      "nesting of a hundred in counts",
      () =>
        Array.from({ length: 100 }).reduce<Json>(
          (where) => ({ count: { value: [1], where }, greater: 0 }),
          good,
        ),
      /nested deeper/,
    ],
    [
      "five thousand conditions",
      () => ({ allOf: Array.from({ length: 5_000 }, () => good) }),
      /more than 4096 conditions/,
    ],
    [
      "a value nested deeply",
      () => ({ value: Array.from({ length: 1_000 }).reduce<Json>((inner) => [inner], 1), equals: 1 }),
      /nested deeper/,
    ],
  ])("is refused beyond the service's limits: %s", (_, condition, reason) => {
    expect(problem(rule(condition()))).toMatch(reason);
  });

  it("takes keys that every object inherits for what they are", () => {
    const odd: unknown = JSON.parse(
      `{"if": {"__proto__": {}, "field": "a", "equals": 1}, "then": {"effect": "deny"}}`,
    );
    expect(isJson(odd) && problem(odd)).toMatch(/unknown key/);
  });
});

describe("a definition", () => {
  it("is read with and without its envelope", () => {
    const inner = {
      mode: "All",
      policyRule: rule(good),
      parameters: { p: { type: "String", defaultValue: "x" } },
    };
    expect(readDefinition(inner)).toEqual(readDefinition({ id: "x", properties: inner }));
    expect(readDefinition({ policyRule: rule(good) })).toMatchObject({
      ok: true,
      value: { mode: "Indexed", parameters: {} },
    });
  });

  it.each<[Json, RegExp]>([
    [{}, /no 'policyRule'/],
    [5, /not an object/],
    [{ policyRule: rule(good), parameters: { p: 1 } }, /'p' is not declared by an object/],
  ])("%j is refused", (json, reason) => {
    const read = readDefinition(json);
    expect(read.ok ? "" : read.problem).toMatch(reason);
  });
});
