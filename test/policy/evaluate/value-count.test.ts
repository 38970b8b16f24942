import { describe, expect, it } from "vitest";
import { unknown, type Value } from "../../../src/expression/value.ts";
import { NO_ALIASES } from "../../../src/policy/aliases.ts";
import { Engine, prepare } from "../../../src/policy/evaluate/compile/engine.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { parseRule } from "../../../src/policy/parse.ts";
import { judge } from "../support.ts";

/** What a count over values that the rule itself gives comes to, in the reference and in the compiled engine alike. */

const body = { type: "a/b", name: "n", list: [1, 2, 3] };

function both(condition: JsonObject, p: Value): string {
  const told = judge(condition, body, { parameters: { p } });
  const rule = parseRule({ if: condition, then: { effect: "deny" } });
  if (!rule.ok) throw new Error(rule.problem);
  const engine = new Engine([{ rule: rule.value, parameters: { p } }], NO_ALIASES);
  const answer = engine.answers(prepare({ body }), {})[0]?.answer ?? "no-match";
  expect(told.split(":")[0]).toBe(answer);
  return told;
}

const many = (length: number): number[] => Array.from({ length }, (_, index) => index);
const P = "[parameters('p')]";
const counted = (where: Json, value: Json = P, name?: string): JsonObject => ({
  count: { value, ...(name === undefined ? {} : { name }), where },
});

describe("a count over a parameter", () => {
  it.each<[string, Value, number]>([
    ["of three, of which two fit", [1, 2, 2], 2],
    ["of none", [], 0],
    ["that is null, which is none", null, 0],
    ["that is one value and no list", 2, 1],
    ["that is one value that does not fit", 3, 0],
  ])("%s", (_, p, expected) => {
    const condition = counted({ value: "[current()]", equals: 2 });
    for (const number of many(5))
      expect(both({ ...condition, equals: number }, p)).toBe(number === expected ? "match" : "no-match");
  });

  it("whose value is not known is not known, and neither one nor none", () => {
    const waits = unknown(["the value of p"]);
    for (const right of [{ equals: 1 }, { equals: 0 }, { greaterOrEquals: 0 }])
      expect(both({ count: { value: P }, ...right }, waits)).toBe("unknown: the value of p");
  });

  it.each<[string, Json, string]>([
    ["that the resource decides in part", { field: "name", equals: "[current('n')]" }, "match"],
    ["that the resource never meets", { field: "name", equals: "[concat(current('n'), 'x')]" }, "no-match"],
  ])("%s", (_, where, result) => {
    expect(both({ ...counted(where, P, "n"), equals: 1 }, ["m", "n", "o"])).toBe(result);
  });
});

describe("the documented limit of 100", () => {
  const holds = { value: true, equals: true };
  const nested = (outer: number, inner: number): JsonObject => ({
    ...counted({ ...counted(holds, many(inner), "i"), equals: inner }, many(outer), "o"),
    equals: outer,
  });
  it.each([
    [10, 10, "match"],
    [1, 100, "match"],
    [100, 1, "match"],
    [50, 2, "match"],
    [2, 51, "unknown: what a count over 102 values gives: the service documents a limit of 100"],
    [51, 2, "unknown: what a count over 102 values gives: the service documents a limit of 100"],
  ])("is that of all counts of values around each other: %i times %i", (outer, inner, result) => {
    expect(judge(nested(outer, inner), body)).toBe(result);
  });

  it("does not count the members of a field", () => {
    const within = {
      count: { field: "list[*]", where: { ...counted(holds, many(100)), equals: 100 } },
      equals: 3,
    };
    expect(judge(within, body)).toBe("match");
  });
});
