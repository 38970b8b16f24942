import { describe, expect, it } from "vitest";
import { judgeCondition, readCondition } from "../../src/rbac/condition.ts";
import type { Attributes } from "../../src/rbac/condition/attributes.ts";
import { at } from "../support/context.ts";

const A = "@Request[x:a] StringEquals 'a'";
const B = "@Request[x:b] StringEquals 'b'";
const C = "@Resource[x:c] StringEquals 'c'";
const given = (values: Readonly<Record<string, string>>): Attributes => ({
  request: new Map(Object.entries(values)),
});

function judged(text: string, attributes: Attributes = {}, moment?: string) {
  return judgeCondition(readCondition(text), {
    action: "microsoft.sql/servers/write",
    attributes,
    at: moment === undefined ? undefined : at(moment),
  });
}

describe("what is left of a condition", () => {
  it.each<[string, string, Attributes, string, readonly string[], boolean]>([
    ["one comparison", A, {}, A, ["@Request[x:a]"], false],
    [
      "one of two, where the other holds",
      `${A} AND ${B}`,
      given({ "x:a": "a" }),
      B,
      ["@Request[x:b]"],
      false,
    ],
    ["one of two, where the other fails", `${A} OR ${B}`, given({ "x:a": "z" }), B, ["@Request[x:b]"], false],
    ["both", `${A} AND ${B}`, {}, `${A} AND ${B}`, ["@Request[x:a]", "@Request[x:b]"], false],
    ["either", `${A} OR ${B}`, {}, `${A} OR ${B}`, ["@Request[x:a]", "@Request[x:b]"], false],
    [
      "a group within another",
      `${C} AND (${A} OR ${B})`,
      {},
      `${C} AND (${A} OR ${B})`,
      ["@Resource[x:c]", "@Request[x:a]", "@Request[x:b]"],
      false,
    ],
    [
      "a group within what is settled",
      `${C} AND (${A} OR ${B})`,
      { resource: new Map([["x:c", "c"]]) },
      `${A} OR ${B}`,
      ["@Request[x:a]", "@Request[x:b]"],
      false,
    ],
    [
      "one of a group within another",
      `${C} AND (${A} OR ${B})`,
      given({ "x:a": "z" }),
      `${C} AND ${B}`,
      ["@Resource[x:c]", "@Request[x:b]"],
      false,
    ],
    ["a negation", `NOT (${A})`, {}, `NOT (${A})`, ["@Request[x:a]"], false],
    [
      "one place once",
      `${A} OR @Request[x:a] StringEquals 'z'`,
      {},
      `${A} OR @Request[x:a] StringEquals 'z'`,
      ["@Request[x:a]"],
      false,
    ],
    [
      "AND and OR without parentheses, where no reading decides",
      `${A} AND ${B} OR ${C}`,
      {},
      `${A} AND ${B} OR ${C}`,
      ["@Request[x:a]", "@Request[x:b]", "@Resource[x:c]"],
      false,
    ],
    [
      "whether something exists",
      "Exists @Request[x:a]",
      {},
      "Exists @Request[x:a]",
      ["@Request[x:a]"],
      false,
    ],
    [
      "a sub-operation",
      "SubOperationMatches{'Blob.List'}",
      {},
      "SubOperationMatches{'Blob.List'}",
      ["sub-operation"],
      false,
    ],
    [
      "several values on one side",
      "@Request[x:a] ForAnyOfAnyValues:NumericEquals {1, 2}",
      {},
      "@Request[x:a] ForAnyOfAnyValues:NumericEquals {1, 2}",
      ["@Request[x:a]"],
      false,
    ],
    [
      "two attributes",
      "@Request[x:a] StringEquals @Principal[x:b]",
      {},
      "@Request[x:a] StringEquals @Principal[x:b]",
      ["@Request[x:a]", "@Principal[x:b]"],
      false,
    ],
  ])("is %s", (_, text, attributes, left, waits, ambiguous) => {
    const verdict = judged(text, attributes);
    expect(verdict).toEqual({ kind: "open", open: { text: left, waits, ambiguous } });
  });
});

it("is nothing where AND and OR without parentheses may be read in two ways that do not agree", () => {
  const attributes = { ...given({ "x:a": "z" }), resource: new Map([["x:c", "c"]]) };
  expect(judged(`${A} AND ${B} OR ${C}`, attributes)).toMatchObject({ kind: "not-understood" });
});

describe("the clock of a condition", () => {
  const AFTER = "@Environment[UtcNow] DateTimeGreaterThan '2026-08-24T00:00:00Z'";
  const NOON = "2026-08-24T12:00:00Z";
  const clock = (text: string): Attributes => ({ environment: new Map([["UtcNow", text]]) });
  it.each<[string, string, Attributes, string | undefined, string]>([
    ["is the moment of the question", AFTER, {}, NOON, "holds"],
    ["in any casing", AFTER.replace("UtcNow", "utcNOW"), {}, NOON, "holds"],
    ["before it", AFTER, {}, "2026-08-23T12:00:00Z", "fails"],
    ["is not known without one", AFTER, {}, undefined, "open"],
    ["is what the question says of it, before that", AFTER, clock("2026-08-23T12:00:00Z"), NOON, "fails"],
    ["tells nothing of another attribute", AFTER.replace("UtcNow", "isPrivateLink"), {}, NOON, "open"],
    ["tells nothing of another source", AFTER.replace("Environment", "Request"), {}, NOON, "open"],
  ])("%s", (_, text, attributes, moment, kind) => {
    expect(judged(text, attributes, moment).kind).toBe(kind);
  });
});
