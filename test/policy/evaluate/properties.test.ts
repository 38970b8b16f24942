import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/expression/value.ts";
import { evaluate } from "../../../src/policy/evaluate/evaluate.ts";
import { isJsonArray, isJsonObject } from "../../../src/policy/json.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { body, condition, hidden, text } from "../arbitrary.ts";
import { conditionOf, situation } from "../support.ts";
import { runs } from "../../support/runs.ts";

function result(json: Json, resource: Value): string {
  return evaluate(conditionOf(json), situation(isPlain(resource) ? resource : {})).result;
}
function isPlain(value: Value): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** All keys in another casing; values stay. */
function shout(json: Json): Json {
  if (isJsonArray(json)) return json.map(shout);
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key.toUpperCase(), shout(value)]));
}

describe("any rule on any resource", () => {
  it("gives an answer when all is known, and never throws", () => {
    fc.assert(
      fc.property(condition, body, (json, resource) => {
        expect(["match", "no-match", "error"]).toContain(result(json, resource));
      }),
    );
  });

  it("is not contradicted by what becomes known later", () => {
    fc.assert(
      fc.property(condition, body, fc.infiniteStream(fc.boolean()), (json, resource, choices) => {
        const before = result(
          json,
          hidden(resource, () => choices.next().value === true),
        );
        const after = result(json, resource);
        if (before === "match" || before === "no-match") expect([before, "error"]).toContain(after);
      }),
      { numRuns: runs(5_000) },
    );
  });

  it("does not mind the casing of the rule's keys", () => {
    fc.assert(
      fc.property(condition, body, (json, resource) => {
        expect(result(shout(json), resource)).toBe(result(json, resource));
      }),
    );
  });

  it("obeys the laws of negation and of nesting", () => {
    const opposite: Readonly<Record<string, string>> = { match: "no-match", "no-match": "match" };
    fc.assert(
      fc.property(condition, condition, body, (first, second, resource) => {
        const plain = result(first, resource);
        expect(result({ not: first }, resource)).toBe(opposite[plain] ?? plain);
        expect(result({ allOf: [{ allOf: [first, second] }] }, resource)).toBe(
          result({ allOf: [first, second] }, resource),
        );
        const both = result({ not: { allOf: [first, second] } }, resource);
        expect(result({ anyOf: [{ not: first }, { not: second }] }, resource)).toBe(both);
      }),
    );
  });

  it("has operators and their negations disagree on one value", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "b", "c.d", "tags.x"), text, body, (field, value, resource) => {
        for (const [one, other] of [
          ["equals", "notEquals"],
          ["like", "notLike"],
          ["contains", "notContains"],
          ["match", "notMatch"],
        ]) {
          const answers = [
            result({ field, [one ?? ""]: value }, resource),
            result({ field, [other ?? ""]: value }, resource),
          ];
          expect(answers.sort()).toEqual(["match", "no-match"]);
        }
      }),
    );
  });
});
