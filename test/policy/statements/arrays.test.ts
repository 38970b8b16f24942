import { describe } from "vitest";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { check, fails, no, on, yes } from "./table.ts";

const body: JsonObject = {
  type: "a/b",
  properties: {
    ports: [22, 80, 443],
    none: [],
    nothing: null,
    text: "t",
    object: { a: 1 },
    rules: [
      { name: "one", port: 22, sources: ["a", "b"], on: true },
      { name: "two", port: 80, sources: [] },
      { name: "three", port: 443 },
    ],
    nested: [{ in: [{ v: 1 }, { v: 2 }] }, { in: [] }, { in: [{ v: 3 }] }],
  },
};
const when = (says: string, condition: JsonObject, result: string): [string, JsonObject, string] => [
  says,
  on(condition, body),
  result,
];
const all = (field: string, operator: string, right: Json, result: string): [string, JsonObject, string] =>
  when(
    `${field} ${operator} ${JSON.stringify(right)}`,
    { field: `properties.${field}`, [operator]: right },
    result,
  );

/** https://learn.microsoft.com/azure/governance/policy/how-to/author-policies-for-arrays */
describe("a condition on [*] holds when every member meets it", () => {
  check([
    all("ports[*]", "greater", 21, yes),
    all("ports[*]", "greater", 22, no),
    all("ports[*]", "in", [22, 80, 443, 8080], yes),
    all("ports[*]", "notEquals", 80, no),
    all("ports[*]", "notEquals", 81, yes),
    all("ports[*]", "exists", true, yes),
    all("none[*]", "equals", "x", yes),
    all("none[*]", "notEquals", "x", yes),
    all("none[*]", "exists", false, yes),
    all("rules[*].port", "greaterOrEquals", 22, yes),
    all("rules[*].name", "like", "t*", no),
    all("rules[*].on", "exists", true, no),
    all("rules[*].on", "equals", true, no),
    all("nested[*].in[*].v", "less", 4, yes),
    all("nested[*].in[*].v", "less", 3, no),
    all("PORTS[*]", "less", 1000, yes),
    when("at least one, by double negation", { not: { field: "properties.ports[*]", notEquals: 80 } }, yes),
    when("none of them", { not: { field: "properties.ports[*]", notEquals: 81 } }, no),
    when("the array itself has no [*]", { field: "properties.ports", contains: "80" }, yes),
    when("all members by field()", { value: "[length(field('properties.ports[*]'))]", equals: 3 }, yes),
    when(
      "of all members, by field()",
      { value: "[string(field('properties.rules[*].port'))]", equals: "[[22,80,443]" },
      yes,
    ),
    when(
      "nested members are one list",
      { value: "[string(field('properties.nested[*].in[*].v'))]", equals: "[[1,2,3]" },
      yes,
    ),
    when(
      "a missing array by field() is empty",
      { value: "[length(field('properties.no[*]'))]", equals: 0 },
      yes,
    ),
    when(
      "a member that lacks the property is left out",
      { value: "[length(field('properties.rules[*].on'))]", equals: 1 },
      yes,
    ),
  ]);
});

describe("count of the members of an array", () => {
  const count = (
    field: string,
    where: JsonObject | undefined,
    operator: string,
    right: Json,
  ): JsonObject => ({
    count: { field: `properties.${field}`, ...(where === undefined ? {} : { where }) },
    [operator]: right,
  });
  check([
    when("all members", count("ports[*]", undefined, "equals", 3), yes),
    when("an empty array", count("none[*]", undefined, "equals", 0), yes),
    when("a missing array", count("no[*]", undefined, "equals", 0), yes),
    when("an array that is null", count("nothing[*]", undefined, "equals", 0), yes),
    when("what is no array", count("text[*]", undefined, "equals", 0), yes),
    when("an object is no array", count("object[*]", undefined, "equals", 0), yes),
    when("leaves of nested arrays", count("nested[*].in[*]", undefined, "equals", 3), yes),
    when(
      "a field of the member",
      count("rules[*]", { field: "properties.rules[*].port", less: 100 }, "equals", 2),
      yes,
    ),
    when(
      "the member itself",
      count("ports[*]", { field: "properties.ports[*]", equals: 80 }, "equals", 1),
      yes,
    ),
    when(
      "in another casing",
      count("ports[*]", { field: "Properties.PORTS[*]", equals: 80 }, "equals", 1),
      yes,
    ),
    when(
      "several conditions",
      count(
        "rules[*]",
        {
          allOf: [
            { field: "properties.rules[*].port", greater: 22 },
            { field: "properties.rules[*].name", like: "t*" },
          ],
        },
        "equals",
        2,
      ),
      yes,
    ),
    when(
      "a field outside of the array",
      count("rules[*]", { field: "properties.text", equals: "t" }, "equals", 3),
      yes,
    ),
    when(
      "an array within a member",
      count("rules[*]", { field: "properties.rules[*].sources[*]", equals: "a" }, "less", 3),
      yes,
    ),
    when(
      "all of another array",
      count("rules[*]", { field: "properties.ports[*]", greater: 1 }, "equals", 3),
      yes,
    ),
    when(
      "field() has the member alone",
      count("rules[*]", { value: "[length(field('properties.rules[*]'))]", equals: 1 }, "equals", 3),
      yes,
    ),
    when(
      "first(field()) of a property",
      count("rules[*]", { value: "[first(field('properties.rules[*].name'))]", equals: "two" }, "equals", 1),
      yes,
    ),
    when(
      "current() is the member",
      count("ports[*]", { value: "[current('properties.ports[*]')]", greater: 79 }, "equals", 2),
      yes,
    ),
    when(
      "current() without a name",
      count("ports[*]", { value: "[current()]", greater: 79 }, "equals", 2),
      yes,
    ),
    when(
      "current() of a property",
      count("rules[*]", { value: "[current('properties.rules[*].name')]", equals: "two" }, "equals", 1),
      yes,
    ),
    when(
      "a member of current()",
      count("rules[*]", { value: "[current('properties.rules[*]').name]", equals: "two" }, "equals", 1),
      yes,
    ),
    when(
      "current() in any casing",
      count("ports[*]", { value: "[current('PROPERTIES.ports[*]')]", equals: 22 }, "equals", 1),
      yes,
    ),
    when(
      "current() of something else",
      count("ports[*]", { value: "[current('properties.rules[*]')]", equals: 22 }, "equals", 1),
      fails,
    ),
    when("current() outside of a count", { value: "[current()]", equals: 1 }, fails),
    when("compared as text", count("ports[*]", undefined, "equals", "3"), yes),
    when("compared with a list", count("ports[*]", undefined, "in", [1, 3]), yes),
    when("like a text", count("ports[*]", undefined, "like", "3*"), yes),
    when(
      "a count within a count",
      count("nested[*]", count("nested[*].in[*]", undefined, "greater", 1), "equals", 1),
      yes,
    ),
    when(
      "a count within a count, with where",
      count(
        "nested[*]",
        count("nested[*].in[*]", { field: "properties.nested[*].in[*].v", greater: 1 }, "greater", 0),
        "equals",
        2,
      ),
      yes,
    ),
    when("without [*] it is refused", count("ports", undefined, "equals", 3), fails),
    when("without an operator it is refused", { count: { field: "properties.ports[*]" } }, fails),
    when(
      "beside value it is refused",
      { count: { field: "properties.ports[*]", value: [1] }, equals: 1 },
      fails,
    ),
    when(
      "with an unknown key it is refused",
      { count: { field: "properties.ports[*]", what: {} }, equals: 1 },
      fails,
    ),
    when(
      "with an empty where it is refused",
      { count: { field: "properties.ports[*]", where: {} }, equals: 1 },
      fails,
    ),
  ]);
});
