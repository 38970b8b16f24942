import { describe, expect, it } from "vitest";
import { unknown } from "../../../src/expression/value.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { CHOSEN } from "../../../src/policy/evaluate/disputed.ts";
import { evaluate } from "../../../src/policy/evaluate/evaluate.ts";
import { conditionOf, judge, situation } from "../support.ts";

const yes = "match";
const no = "no-match";

describe("operators on a field", () => {
  const body = { a: "Hello", n: 5, t: true, z: null, l: ["x", "Y"], o: { Key: 1 }, e: "" };
  it.each<[string, JsonObject, string]>([
    ["a", { equals: "HELLO" }, yes],
    ["A", { Equals: "hello" }, yes],
    ["a", { notequals: "hello" }, no],
    ["n", { equals: "5" }, yes],
    ["n", { equals: "05" }, no],
    ["t", { equals: "True" }, yes],
    ["missing", { equals: "" }, yes],
    ["z", { notEquals: "a" }, yes],
    ["a", { in: ["x", "hello"] }, yes],
    ["a", { notIn: [] }, yes],
    ["missing", { in: [""] }, yes],
    ["a", { in: "hello" }, yes],
    ["a", { like: "h*O" }, yes],
    ["a", { like: "hello" }, yes],
    ["a", { like: "h*l*o" }, yes],
    ["a", { like: "*ello*lo" }, no],
    ["a", { notLike: "*x*" }, yes],
    ["missing", { like: "*" }, no],
    ["a", { match: "?e??." }, yes],
    ["a", { match: "hello" }, no],
    ["a", { matchInsensitively: "hEllo" }, yes],
    ["n", { match: "#" }, yes],
    ["a", { notMatch: "#" }, yes],
    ["a", { contains: "ELL" }, yes],
    ["l", { contains: "y" }, yes],
    ["l", { notContains: "z" }, yes],
    ["o", { containsKey: "KEY" }, yes],
    ["missing", { notContainsKey: "x" }, yes],
    ["n", { greater: 4 }, yes],
    ["n", { lessOrEquals: 5 }, yes],
    ["a", { less: "help" }, yes],
    [
      "n",
      { less: "6" },
      'error: less cannot compare a value of type Integer with one of type String, in if: n less "6"',
    ],
    ["missing", { greater: 1 }, no],
    ["missing", { less: "z" }, no],
    ["e", { exists: true }, yes],
    ["z", { exists: "false" }, yes],
    ["missing", { exists: "TRUE" }, no],
    [
      "a",
      { equals: "[createArray('x')]" },
      "error: equals takes one value, not a value of type Array, in if: a equals [createArray('x')]",
    ],
  ])("%s %j is %s", (field, operator, expected) => {
    expect(judge({ field, ...operator }, body)).toBe(expected);
  });

  it("compares dates in whatever form", () => {
    expect(judge({ value: "2024-01-01T00:00:00Z", less: "2024-01-01T00:30:00+00:00" }, {})).toBe(yes);
    expect(judge({ value: "2024-01-01", greaterOrEquals: "2024-01-01T00:00:00.0000000Z" }, {})).toBe(no);
  });

  it("is quick on patterns that would make a regular expression backtrack", () => {
    const pattern = `${"a*".repeat(2_000)}b`;
    expect(judge({ field: "a", like: pattern }, { a: "a".repeat(20_000) })).toBe(no);
  });
});

describe("built-in fields", () => {
  const body = {
    type: "Microsoft.Sql/servers/databases",
    name: "srv/db",
    location: "West Europe",
    identity: { type: "SystemAssigned,UserAssigned" },
    tags: { "Cost.Center": "1", "it's": "2", Env: "prod" },
    properties: { x: { y: 1 } },
  };
  it.each<[string, Json]>([
    ["name", "db"],
    ["fullName", "srv/db"],
    ["LOCATION", "westeurope"],
    ["location", "West Europe"],
    ["identity.type", "SystemAssigned, UserAssigned"],
    ["tags.Cost.Center", "1"],
    ["tags['cost.center']", "1"],
    ["tags[env]", "prod"],
    ["tags['it''s']", "2"],
    ["[concat('tags[', 'ENV', ']')]", "prod"],
    ["properties.x.y", 1],
    ["properties['x']['y']", 1],
    ["Properties.X.Y", 1],
  ])("%s is %j", (field, value) => {
    expect(judge({ field, equals: value }, body)).toBe(yes);
    expect(judge({ field, notEquals: value }, body)).toBe(no);
  });

  it("normalises regions on both sides and in lists", () => {
    expect(judge({ field: "location", in: ["North Europe", "WestEurope"] }, body)).toBe(yes);
  });

  it("finds no property that every object inherits", () => {
    for (const field of ["constructor", "properties.toString", "tags['__proto__']"]) {
      expect(judge({ field, exists: true }, body)).toBe(no);
    }
  });
});

describe("arrays", () => {
  const body = {
    r: [
      { p: 1, s: ["a"] },
      { p: 2, s: ["a", "b"] },
    ],
    none: [],
  };
  it.each<[string, Json, string]>([
    ["every member must pass", { field: "r[*].p", greater: 0 }, yes],
    ["one that fails is enough", { field: "r[*].p", equals: 1 }, no],
    ["at least one, by double negation", { not: { field: "r[*].p", notEquals: 1 } }, yes],
    ["nested arrays are flattened", { field: "r[*].s[*]", in: ["a", "b"] }, yes],
    ["an empty array passes anything", { field: "none[*]", equals: "x" }, yes],
    ["the array itself", { field: "r", exists: true }, yes],
    ["count", { count: { field: "r[*]" }, equals: 2 }, yes],
    ["count of leaves", { count: { field: "r[*].s[*]" }, equals: 3 }, yes],
    [
      "count with where",
      { count: { field: "r[*]", where: { field: "r[*].p", greater: 1 } }, equals: 1 },
      yes,
    ],
    [
      "field() inside count has one member",
      { count: { field: "r[*]", where: { value: "[first(field('r[*].p'))]", equals: 2 } }, equals: 1 },
      yes,
    ],
    [
      "current() of a property",
      { count: { field: "r[*]", where: { value: "[current('R[*].p')]", equals: 2 } }, equals: 1 },
      yes,
    ],
    [
      "nested counts",
      {
        count: {
          field: "r[*]",
          where: { count: { field: "r[*].s[*]", where: { field: "r[*].s[*]", equals: "b" } }, greater: 0 },
        },
        equals: 1,
      },
      yes,
    ],
    [
      "value counts see outer ones",
      {
        count: {
          value: ["a", "b"],
          name: "w",
          where: {
            count: { field: "r[*].s[*]", where: { field: "r[*].s[*]", equals: "[current('w')]" } },
            greater: 1,
          },
        },
        equals: 1,
      },
      yes,
    ],
    ["a missing array counts nothing", { count: { field: "x[*]" }, equals: 0 }, yes],
    [
      "current() needs a name in nested counts",
      {
        count: {
          value: [1],
          name: "a",
          where: { count: { value: [1], name: "b", where: { value: "[current()]", equals: 1 } }, equals: 1 },
        },
        equals: 1,
      },
      "error: current() without a name must be inside exactly one count, in if.count.where.count.where: [current()] equals 1",
    ],
    [
      "current() outside of a count",
      { value: "[current('x')]", equals: 1 },
      "error: current() does not name a count that it is inside of, in if: [current('x')] equals 1",
    ],
    [
      "more values than the service counts",
      { count: { value: "[range(0, 101)]" }, equals: 101 },
      "unknown: what a count over 101 values gives: the service documents a limit of 100",
    ],
  ])("%s", (_, condition, expected) => {
    expect(judge(condition, body)).toBe(expected);
  });

  it("marks verdicts that rest on a missing array, and follows the switch", () => {
    const condition = conditionOf({ field: "x[*].y", equals: "a" });
    expect(evaluate(condition, situation({}))).toMatchObject({ result: no, disputed: ["missingArray"] });
    const empty = { disputed: { ...CHOSEN, missingArray: "empty" as const } };
    expect(evaluate(condition, situation({}, empty))).toMatchObject({ result: yes });
  });
});

describe("what is known only after deployment", () => {
  const later = unknown(["later"]);
  const body = {
    a: "x",
    u: later,
    l: ["a", later],
    half: [{ p: 1 }, { p: later }],
    all: later,
    o: { k: later },
  };
  it.each<[string, Json, string]>([
    ["a test on it", { field: "u", equals: "a" }, "unknown: later"],
    ["whether it exists", { field: "u", exists: true }, "unknown: later"],
    ["that its parent exists", { field: "o", exists: true }, yes],
    ["below it", { field: "u.x.y", equals: 1 }, "unknown: later"],
    ["not of it", { not: { field: "u", equals: "a" } }, "unknown: later"],
    [
      "another part decides allOf",
      {
        allOf: [
          { field: "u", equals: "a" },
          { field: "a", equals: "y" },
        ],
      },
      no,
    ],
    [
      "another part decides anyOf",
      {
        anyOf: [
          { field: "u", equals: "a" },
          { field: "a", equals: "x" },
        ],
      },
      yes,
    ],
    [
      "no part decides",
      {
        allOf: [
          { field: "u", equals: "a" },
          { field: "a", equals: "x" },
        ],
      },
      "unknown: later",
    ],
    ["a known member that fails", { field: "l[*]", equals: "b" }, no],
    ["a known member that passes", { field: "l[*]", equals: "a" }, "unknown: later"],
    ["an array of any length", { field: "all[*]", equals: "a" }, "unknown: later"],
    [
      "a count that it may change",
      { count: { field: "half[*]", where: { field: "half[*].p", equals: 1 } }, equals: 2 },
      "unknown: later",
    ],
    [
      "a count that it cannot change enough",
      { count: { field: "half[*]", where: { field: "half[*].p", equals: 1 } }, greater: 0 },
      yes,
    ],
    [
      "a count out of reach",
      { count: { field: "half[*]", where: { field: "half[*].p", equals: 1 } }, greater: 2 },
      no,
    ],
    ["the number of members", { count: { field: "l[*]" }, equals: 2 }, yes],
    ["contains what is known", { field: "l", contains: "A" }, yes],
    ["contains what may be", { field: "l", contains: "z" }, "unknown: later"],
    ["containsKey", { field: "o", containsKey: "K" }, yes],
    ["in a list", { value: "a", in: ["[field('u')]", "a"] }, yes],
    ["in a list that may hold it", { value: "b", in: ["[field('u')]", "a"] }, "unknown: later"],
    ["a field of that name", { field: "[concat('tags.', field('u'))]", exists: true }, "unknown: later"],
    [
      "a failure that it may prevent",
      {
        allOf: [
          { field: "u", equals: 1 },
          { value: "[bool('x')]", equals: true },
        ],
      },
      "unknown: later, bool() cannot read a value of type String, in if.allOf[1]: [bool('x')] equals true",
    ],
    ["the clock", { value: "[utcNow()]", less: "2030" }, "unknown: utcNow()"],
    [
      "the subscription",
      { value: "[subscription().subscriptionId]", equals: "x" },
      "unknown: subscription()",
    ],
    [
      "the request's identity",
      { value: "[requestContext().identity.appid]", equals: "x" },
      "unknown: requestContext().identity",
    ],
  ])("%s: %j", (_, condition, expected) => {
    expect(judge(condition, body)).toBe(expected);
  });
});

describe("what surrounds a resource", () => {
  it("is read where it is given, and tags that are missing there are null", () => {
    const around = { resourceGroup: { name: "rg", tags: { a: "1" } }, subscription: { subscriptionId: "s" } };
    expect(judge({ value: "[resourcegroup().tags['A']]", equals: "1" }, {}, around)).toBe(yes);
    expect(judge({ value: "[resourceGroup().tags.b]", equals: "" }, {}, around)).toBe(yes);
    expect(judge({ value: "[subscription().tags['b']]", notEquals: "" }, {}, around)).toBe(no);
    expect(
      judge(
        { value: "[requestContext().apiVersion]", equals: "2024-01-01" },
        {},
        { resource: { body: {}, apiVersion: "2024-01-01" } },
      ),
    ).toBe(yes);
  });

  it("fails where a parameter has no value", () => {
    expect(judge({ field: "a", equals: "[parameters('p')]" }, {})).toBe(
      "error: the parameter 'p' has no value, in if: a equals [parameters('p')]",
    );
    expect(judge({ field: "a", equals: "[parameters('P')]" }, { a: 1 }, { parameters: { p: 1 } })).toBe(yes);
  });
});
