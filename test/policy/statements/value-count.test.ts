import { describe } from "vitest";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { check, fails, open, on, yes, type Row } from "./table.ts";

const body: JsonObject = {
  type: "a/b",
  properties: {
    ports: [22, 80, 443],
    none: [],
    text: "t",
    rules: [{ name: "one" }, { name: "two" }, { name: "three" }],
  },
};
const when = (says: string, condition: JsonObject, result: string): Row => [
  says,
  on(condition, body),
  result,
];

/** https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#value-count */
describe("count of values", () => {
  const count = (value: Json, where: JsonObject | undefined, right: Json, name?: string): JsonObject => ({
    count: { value, ...(name === undefined ? {} : { name }), ...(where === undefined ? {} : { where }) },
    equals: right,
  });
  check([
    when("all values", count([1, 2, 3], undefined, 3), yes),
    when("no values", count([], undefined, 0), yes),
    when("an expression", count("[createArray('a','b')]", undefined, 2), yes),
    when("current() of the name", count([1, 2, 3], { value: "[current('n')]", greater: 1 }, 2, "n"), yes),
    when("the name in any casing", count([1, 2], { value: "[current('N')]", equals: 1 }, 1, "n"), yes),
    when("current() without a name", count(["a", "A", "b"], { value: "[current()]", equals: "a" }, 2), yes),
    when(
      "members of objects",
      count([{ k: 1 }, { k: 2 }], { value: "[current('o').k]", equals: 2 }, 1, "o"),
      yes,
    ),
    when(
      "elements of arrays",
      count([[1], [2, 3]], { value: "[length(current('o'))]", equals: 2 }, 1, "o"),
      yes,
    ),
    when(
      "a field for each value",
      count(["text", "none"], { field: "[concat('properties.', current('f'))]", exists: true }, 2, "f"),
      yes,
    ),
    when(
      "a field count within",
      count(
        [22, 80, 9],
        {
          count: {
            field: "properties.ports[*]",
            where: { field: "properties.ports[*]", equals: "[current('p')]" },
          },
          greater: 0,
        },
        2,
        "p",
      ),
      yes,
    ),
    when(
      "a value count within a field count",
      {
        count: {
          field: "properties.rules[*]",
          where: {
            count: {
              value: ["one", "two"],
              name: "x",
              where: { field: "properties.rules[*].name", equals: "[current('x')]" },
            },
            greater: 0,
          },
        },
        equals: 2,
      },
      yes,
    ),
    when(
      "a value count within a value count",
      count(
        [1, 2],
        {
          count: { value: [2, 3], name: "b", where: { value: "[current('a')]", equals: "[current('b')]" } },
          equals: 1,
        },
        1,
        "a",
      ),
      yes,
    ),
    when(
      "the type among values",
      count(["a/b", "c/d"], { field: "type", equals: "[current('t')]" }, 1, "t"),
      yes,
    ),
    when(
      "more than 100 values, which a published built-in counts although the limit is 100",
      count(
        Array.from({ length: 101 }, (_, index) => index),
        undefined,
        101,
      ),
      open,
    ),
    when(
      "100 values do not",
      count(
        Array.from({ length: 100 }, (_, index) => index),
        undefined,
        100,
      ),
      yes,
    ),
    when("a name of another count fails", count([1], { value: "[current('x')]", equals: 1 }, 1, "n"), fails),
  ]);
});
