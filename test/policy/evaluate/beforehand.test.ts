import { describe, expect, it } from "vitest";
import { aliasCatalogue } from "../../../src/policy/aliases.ts";
import { compile } from "../../../src/policy/evaluate/compile/compile.ts";
import { PathPositions, SharedPositions } from "../../../src/policy/evaluate/compile/places.ts";
import { SharedConditions } from "../../../src/policy/evaluate/compile/shared.ts";
import { CHOSEN } from "../../../src/policy/evaluate/disputed.ts";
import { EvaluationMemory } from "../../../src/policy/evaluate/memory.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { conditionOf } from "../support.ts";

/**
 * What the engine decides before it meets a resource, and what it leaves to the reference evaluator, which is slow: the answers are the
 * same either way, and the time that a job takes is not.
 */
const aliases = aliasCatalogue([
  {
    namespace: "n",
    resourceTypes: [{ resourceType: "a", aliases: [{ name: "n/a/x", defaultPath: "properties.x" }] }],
  },
]);
const PARAMETERS: JsonObject = {
  types: ["n/a", "n/b", "n/c"],
  names: ["one", "two"],
  none: [],
  nothing: null,
  text: "N/A",
  odd: [true, { k: 1 }],
  hundred: Array.from({ length: 100 }, () => "x"),
  more: Array.from({ length: 101 }, () => "x"),
};

/** The cost that is told of a test that the reference evaluator decides. */
const SLOW = 100;

/** `holds` or `never` for what is decided, else how it is run: `safe` where it cannot fail, `slow` where the reference decides. */
function form(condition: Json, type?: string): string {
  const memory = new EvaluationMemory();
  const compiled = compile(conditionOf(condition), {
    parameters: PARAMETERS,
    aliases,
    disputed: CHOSEN,
    places: new SharedPositions(aliases, new PathPositions()),
    conditions: new SharedConditions(),
    type,
    memory,
    texts: memory.texts,
    constants: new Map(),
  });
  if (compiled.kind === "constant") return compiled.holds ? "holds" : "never";
  if (compiled.cost === SLOW) return "slow";
  return compiled.safe ? "safe" : "may fail";
}

const counted = (value: Json, where: JsonObject | undefined, test: JsonObject): JsonObject => ({
  count: { value, name: "v", ...(where === undefined ? {} : { where }) },
  ...test,
});
const TYPE = { field: "type", equals: "[current('v')]" };
const NAME = { field: "name", equals: "[current('v')]" };
const UNSAFE = { field: "name", less: "[current('v')]" };
const TYPES = "[parameters('types')]";

describe("a count over values that parameters give", () => {
  it.each<[string, Json, string | undefined, string]>([
    ["of all values is decided", counted(TYPES, undefined, { equals: 3 }), undefined, "holds"],
    [
      "of all values is decided, when it is wrong",
      counted(TYPES, undefined, { less: 3 }),
      undefined,
      "never",
    ],
    ["of one value", counted("[parameters('text')]", undefined, { equals: 1 }), undefined, "holds"],
    ["of null", counted("[parameters('nothing')]", undefined, { equals: 0 }), undefined, "holds"],
    ["of none", counted("[parameters('none')]", NAME, { equals: 0 }), undefined, "holds"],
    ["of types is decided where the type is known", counted(TYPES, TYPE, { equals: 1 }), "n/b", "holds"],
    ["of types, of which the known one is none", counted(TYPES, TYPE, { equals: 0 }), "n/x", "holds"],
    ["of types, more than there can be", counted(TYPES, TYPE, { greater: 1 }), "n/b", "never"],
    ["of types waits for a type", counted(TYPES, TYPE, { equals: 1 }), undefined, "safe"],
    ["of names waits for the name", counted("[parameters('names')]", NAME, { equals: 1 }), undefined, "safe"],
    [
      "may fail where its condition may",
      counted("[parameters('names')]", UNSAFE, { equals: 1 }),
      undefined,
      "may fail",
    ],
    [
      "may fail where one of its two parts may",
      counted("[parameters('names')]", { anyOf: [NAME, UNSAFE] }, { equals: 1 }),
      undefined,
      "may fail",
    ],
    [
      "of a hundred values is written out",
      counted("[parameters('hundred')]", undefined, { equals: 100 }),
      undefined,
      "holds",
    ],
    [
      "of more than a hundred is not",
      counted("[parameters('more')]", undefined, { equals: 101 }),
      undefined,
      "slow",
    ],
    ["of objects is not", counted("[parameters('odd')]", NAME, { equals: 1 }), undefined, "slow"],
    ["of what the resource has is not", counted("[field('tags')]", NAME, { equals: 1 }), undefined, "slow"],
    [
      "compared with a field is not",
      counted(TYPES, TYPE, { equals: "[length(field('name'))]" }),
      "n/b",
      "slow",
    ],
    ["compared with what has no order is not", counted(TYPES, undefined, { less: "x" }), undefined, "slow"],
    [
      "with a count within is not",
      counted(TYPES, counted(["n/a"], TYPE, { greater: 0 }), { greater: 0 }),
      undefined,
      "slow",
    ],
  ])("%s", (_, condition, type, expected) => {
    expect(form(condition, type)).toBe(expected);
  });
});

describe("a test", () => {
  it.each<[string, Json, string | undefined, string]>([
    ["of the type that is known", { field: "type", equals: "N/A" }, "n/a", "holds"],
    ["of another type", { field: "TYPE", equals: "n/b" }, "n/a", "never"],
    ["of the type in a list", { field: "type", in: TYPES }, "n/b", "holds"],
    ["of the type by a function", { value: "[field('type')]", notEquals: "n/b" }, "n/a", "holds"],
    ["of the type by a pattern", { field: "type", like: "n/*" }, "n/a", "holds"],
    ["of the type's casing waits for it", { field: "type", match: "n/a" }, "n/a", "safe"],
    [
      "of the type, the other side of which the resource has",
      { field: "type", equals: "[field('name')]" },
      "n/a",
      "may fail",
    ],
    ["of a type that is not known", { field: "type", equals: "n/a" }, undefined, "safe"],
    ["of two values that are known", { value: "[parameters('text')]", equals: "n/a" }, undefined, "holds"],
    ["of two values that have no order", { value: "[parameters('text')]", less: 1 }, undefined, "slow"],
    ["of a field", { field: "name", equals: "x" }, undefined, "safe"],
    ["of an alias", { field: "n/a/x", equals: "x" }, "n/a", "safe"],
    ["of a field by a function", { value: "[field('name')]", equals: "x" }, undefined, "safe"],
    ["of an order", { field: "name", less: 1 }, undefined, "may fail"],
    [
      "of what surrounds the resource",
      { value: "[resourceGroup().name]", equals: "x" },
      undefined,
      "may fail",
    ],
    [
      "of existence by a wrong word",
      { field: "name", exists: "[parameters('text')]" },
      undefined,
      "may fail",
    ],
    ["of existence", { field: "name", exists: "True" }, undefined, "safe"],
  ])("%s", (_, condition, type, expected) => {
    expect(form(condition, type)).toBe(expected);
  });
});

describe("conditions that are joined", () => {
  const holds = { value: 1, equals: 1 };
  const never = { value: 1, equals: 2 };
  const safe = { field: "name", equals: "x" };
  const unsafe = { field: "name", less: 1 };
  it.each<[string, Json, string]>([
    ["none of which is left", { allOf: [holds, holds] }, "holds"],
    ["one of which never holds", { allOf: [safe, never] }, "never"],
    ["one of which never holds, after one that may fail", { allOf: [unsafe, never] }, "may fail"],
    ["one of which never holds, before one that may fail", { allOf: [never, unsafe] }, "never"],
    ["one of which holds", { anyOf: [safe, holds] }, "holds"],
    ["one of which holds, after one that may fail", { anyOf: [unsafe, holds] }, "may fail"],
    ["none of which holds", { anyOf: [never, never] }, "never"],
    ["of which one is left", { allOf: [holds, safe] }, "safe"],
    ["that are safe", { anyOf: [safe, { not: safe }] }, "safe"],
    ["one of which may fail", { allOf: [safe, unsafe] }, "may fail"],
    ["turned round", { not: { allOf: [holds, holds] } }, "never"],
    ["turned round, where one may fail", { not: unsafe }, "may fail"],
  ])("%s", (_, condition, expected) => {
    expect(form(condition)).toBe(expected);
  });
});
