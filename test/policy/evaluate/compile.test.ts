import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../../src/base/time.ts";
import { isObject, type Value } from "../../../src/expression/value.ts";
import { aliasCatalogue } from "../../../src/policy/aliases.ts";
import { Engine, prepare } from "../../../src/policy/evaluate/compile/engine.ts";
import { evaluate } from "../../../src/policy/evaluate/evaluate.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import type { Rule } from "../../../src/policy/rule.ts";
import { body, condition, hidden } from "../arbitrary.ts";
import { conditionOf } from "../support.ts";
import { runs } from "../../support/runs.ts";

const aliases = aliasCatalogue([
  {
    namespace: "n",
    resourceTypes: [
      {
        resourceType: "a",
        aliases: [
          { name: "n/a/x", defaultPath: "properties.x" },
          { name: "n/a/l[*].p", defaultPath: "l[*].p" },
        ],
      },
      { resourceType: "b", aliases: [{ name: "n/b/x", defaultPath: "properties.x" }] },
    ],
  },
]);

function ruleOf(json: Json): Rule {
  return { if: conditionOf(json), effect: { kind: "literal", value: "deny" }, fields: [] };
}

const around = { now: instant(0) };
const parameters = { p: "a" };

function answers(rules: readonly JsonObject[], resource: Value, indexed: boolean): string[] {
  const policies = rules.map((rule) => ({ rule: ruleOf(rule), parameters }));
  const engine = new Engine(policies, aliases);
  const found = engine.answers(prepare({ body: isObject(resource) ? resource : {} }), around, indexed);
  return policies.map((policy) => found.find((one) => one.policy === policy)?.answer ?? "no-match");
}

function reference(rules: readonly JsonObject[], resource: Value): string[] {
  const situation = {
    ...around,
    parameters,
    aliases,
    resource: { body: isObject(resource) ? resource : {} },
  };
  return rules.map((rule) => evaluate(conditionOf(rule), situation).result);
}

const rules = fc.array(condition, { minLength: 1, maxLength: 4 });

describe("the compiled evaluator", () => {
  it("agrees with the reference evaluator, with and without its index", () => {
    fc.assert(
      fc.property(rules, body, (given, resource) => {
        const expected = reference(given, resource);
        expect(answers(given, resource, true)).toEqual(expected);
        expect(answers(given, resource, false)).toEqual(expected);
      }),
      { numRuns: runs(3_000) },
    );
  });

  it("agrees while parts of the resource are not known", () => {
    fc.assert(
      fc.property(rules, body, fc.infiniteStream(fc.boolean()), (given, resource, choices) => {
        const half = hidden(resource, () => choices.next().value === true);
        const expected = reference(given, half);
        expect(answers(given, half, true)).toEqual(expected);
        expect(answers(given, half, false)).toEqual(expected);
      }),
      { numRuns: runs(3_000) },
    );
  });

  it("does not let the type that is asked last hide a failure that the service meets first", () => {
    const failing = {
      allOf: [
        { value: "[bool('x')]", equals: true },
        { field: "type", equals: "n/a" },
      ],
    };
    expect(answers([failing], { type: "other" }, true)).toEqual(["error"]);
    const guarded = { allOf: failing.allOf.toReversed() };
    expect(answers([guarded], { type: "other" }, true)).toEqual(["no-match"]);
  });
});
