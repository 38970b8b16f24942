import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unknown, type Value } from "../../src/expression/value.ts";
import { evaluate } from "../../src/policy/evaluate.ts";
import { isJsonArray, isJsonObject } from "../../src/policy/json.ts";
import type { Json, JsonObject } from "../../src/policy/model.ts";
import { conditionOf, situation } from "./support.ts";

/** Small worlds, so that values and names meet. */
const scalar = fc.constantFrom<Json>("a", "A", "b", "", 1, "1", true, "true", null);
const name = fc.constantFrom(
  "a",
  "b",
  "c.d",
  "l[*]",
  "l[*].p",
  "l",
  "tags.x",
  "tags['y']",
  "location",
  "name",
);
const text = fc.constantFrom("a", "b", "*", "a*", "1", "");
const member = fc.oneof(scalar, fc.record({ p: scalar }));
const body = fc.record(
  {
    a: scalar,
    b: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
    c: fc.record({ d: scalar }),
    l: fc.array(member, { maxLength: 3 }),
    tags: fc.record({ x: fc.constantFrom("a", "b") }),
    location: fc.constantFrom("West Europe", "swedencentral"),
    name: fc.constantFrom("a", "p/b"),
  },
  { requiredKeys: [] },
);

const test: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ field: name, equals: text }),
  fc.record({ field: name, notEquals: text }),
  fc.record({ field: name, in: fc.array(text, { maxLength: 3 }) }),
  fc.record({ field: name, like: text }),
  fc.record({ field: name, contains: text }),
  fc.record({ field: name, exists: fc.boolean() }),
  fc.record({ field: fc.constant("c"), containsKey: fc.constantFrom("d", "e") }),
  fc.record({
    value: fc.constantFrom(
      "[field('a')]",
      "[length(field('l'))]",
      "[empty(field('b'))]",
      "[first(field('l[*].p'))]",
      "[if(equals(field('a'), 'a'), 'x', field('b'))]",
    ),
    equals: text,
  }),
  fc.record({
    count: fc.record({
      field: fc.constant("l[*]"),
      where: fc.record({ field: fc.constant("l[*].p"), equals: text }),
    }),
    greaterOrEquals: fc.nat(3),
  }),
  fc.record({
    count: fc.record({
      value: fc.array(text, { maxLength: 3 }),
      name: fc.constant("n"),
      where: fc.record({ field: name, equals: fc.constant("[current('n')]") }),
    }),
    equals: fc.nat(3),
  }),
);
const { condition } = fc.letrec<{ condition: JsonObject }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    test,
    fc.record({ not: tie("condition") }),
    fc.record({ allOf: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
  ),
}));

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

/** Some leaf of a resource made unknown, and the resource as it will be. */
function hidden(resource: Json, pick: () => boolean): Value {
  if (isJsonArray(resource)) return pick() ? unknown(["hidden"]) : resource.map((item) => hidden(item, pick));
  if (isJsonObject(resource)) {
    return Object.fromEntries(Object.entries(resource).map(([key, value]) => [key, hidden(value, pick)]));
  }
  return pick() ? unknown(["hidden"]) : resource;
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
      { numRuns: 5_000 },
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
