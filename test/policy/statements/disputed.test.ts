import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { ask, compared, missing, on } from "./table.ts";

/** An answer that hangs on a point on which sources disagree says so, whichever operator, function or effect met it. */
describe("disputed points are named where they matter", () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ["an order with what is missing", missing("greater", 3), ["orderingOnMissing"]],
    ["an order with null", compared(null, "lessOrEquals", 3), ["orderingOnMissing"]],
    ["an order of two types", compared("a", "less", 3), ["orderingAcrossTypes"]],
    ["a pattern that the empty text would match", missing("like", "*"), ["likeOnMissing"]],
    ["`in` with one value", compared("a", "in", "a"), ["inSingleValue"]],
    [
      "a region in another spelling",
      on({ field: "location", equals: "Sweden Central" }, { location: "swedencentral" }),
      ["locationNormalised"],
    ],
    [
      "a tag that a group lacks",
      on(
        { value: "[resourceGroup().tags['a']]", equals: "" },
        {},
        { context: { resourceGroup: { name: "g" } } },
      ),
      ["missingContainerTag"],
    ],
    [
      "a missing property in the field() function",
      on({ value: "[empty(field('properties.x'))]", equals: true }, { properties: {} }),
      ["missingFieldFunction"],
    ],
    ["a missing array", on({ field: "properties.x[*].y", equals: 1 }, { properties: {} }), ["missingArray"]],
    ["a pattern that it would not match", missing("like", "a*"), []],
    ["`in` with an array", compared("a", "in", ["a"]), []],
    [
      "a region as Azure writes it",
      on({ field: "location", equals: "swedencentral" }, { location: "Sweden Central" }),
      [],
    ],
    [
      "a guard before an order",
      on({
        allOf: [
          { field: "properties.v", exists: true },
          { field: "properties.v", less: 1 },
        ],
      }),
      [],
    ],
  ])("%s", (_, request, names) => {
    expect(ask(request)["disputed"] ?? []).toEqual(names);
  });

  it("in the condition on a related resource too", () => {
    const existenceCondition: Json = { field: "properties.days", greater: 3 };
    const details: Json = { type: "X.Test/settings", existenceCondition };
    const answer = ask({
      rule: { if: { field: "name", equals: "a" }, then: { effect: "auditIfNotExists", details } },
      resource: { name: "a" },
      related: [{ type: "X.Test/settings", name: "s", properties: {} }],
    });
    expect(answer).toMatchObject({ result: "match", disputed: ["orderingOnMissing"] });
  });
});

describe("a failed evaluation names its place", () => {
  const rule = (condition: Json): JsonObject => ({ rule: { if: condition, then: { effect: "deny" } } });
  it.each<[string, Json, RegExp, string]>([
    [
      "the field and the branch",
      {
        anyOf: [
          { field: "name", equals: "b" },
          { field: "name", greater: 4 },
        ],
      },
      /in if\.anyOf\[1\]: name greater 4$/,
      "name",
    ],
    [
      "the expression",
      { value: "[split(field('name'), '-')[4]]", equals: "x" },
      /in if: \[split\(field\('name'\), '-'\)\[4\]\] equals "x"$/,
      "[split(field('name'), '-')[4]]",
    ],
    [
      "the expression on the other side",
      { field: "name", equals: "[bool('x')]" },
      /in if: name equals \[bool\('x'\)\]$/,
      "name",
    ],
    [
      "the condition of a count",
      { count: { value: [1], where: { value: "[int('x')]", equals: 1 } }, greater: 0 },
      /in if\.count\.where: \[int\('x'\)\] equals 1$/,
      "[int('x')]",
    ],
  ])("%s", (_, condition, why, expression) => {
    const answer = ask({ ...rule(condition), resource: { name: "a" } });
    expect(answer).toMatchObject({ result: "error" });
    expect(answer["why"]).toMatch(why);
    expect(JSON.stringify(answer["explanation"])).toContain(`"result":"Error","expressionKind":`);
    expect(JSON.stringify(answer["explanation"])).toContain(JSON.stringify(expression));
  });
});
