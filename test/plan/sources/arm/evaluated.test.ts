import { describe, expect, it } from "vitest";
import { computed, GROUP, OTHER, problemsOf, SUBSCRIPTION, template, type Parts } from "./support.ts";

/**
 * What Bicep's own repository asks of the template engine in its evaluation tests (EvaluationTests, 21 August 2026), with templates and
 * values of our own. What those tests feign, the answers of the service, is open here and stands in `functions.test.ts`.
 */

const VARIABLES: Parts = {
  on: false,
  number: 4711,
  text: "salut!",
  object: { k: "v", "!n": 3 },
  list: [true, 17, "xyz"],
  several: "it stays\n  as it is:\n\\r\\n\\t\\'${}\n",
  cats: ["Minka", "Felix", "Luna", "Tom"],
  numbers: [0, 1, 2, 3],
  upper: "NORDSUED",
  pair: ["NORD", "SUED"],
  keyed: { xKey: 1, mKey: 2, aKey: 3, "9Key": 4, XKEY: 5, MKEY: 6, AKEY: 7, "1Key": 8 },
  places: [
    { rank: 40, name: "second" },
    { rank: 900, name: "third" },
    { rank: 7, name: "first" },
    { rank: 1000, name: "fourth" },
  ],
  stages: [
    { name: "test", level: 1 },
    { name: "live", level: 0 },
    { name: "Test", level: 0 },
    { name: "dev", level: 2 },
  ],
  goods: [
    { kind: "x", of: 1 },
    { kind: "y", of: 2 },
    { kind: "x", of: 3 },
  ],
  deep: { outer: [{ inner: "there" }] },
};

const V = (name: string): string => `variables('${name}')`;
const L = (name: string): string => `lambdaVariables('${name}')`;
const LESS = `lambda('x', 'y', less(${L("x")}, ${L("y")}))`;
const EVEN = (of: string): string => `equals(mod(${of}, 2), 0)`;
const SET = (name: string): string =>
  `createObject('${name}', createObject('n', ${name === "a" ? "1" : "2"}))`;

const ROWS: Readonly<Record<string, readonly (readonly [text: string, expected: unknown])[]>> = {
  arithmetic: [
    ["add(2, 5)", 7],
    ["mul(add(2, 5), 3)", 21],
    ["mod(21, 8)", 5],
    ["div(5, 8)", 0],
    ["sub(0, 12)", -12],
  ],
  texts: [
    [V("text"), "salut!"],
    [
      `format('>{0}<>{1}<>{2}<>{3}<>{4}<', ${V("on")}, ${V("number")}, ${V("text")}, ${V("object")}, ${V("list")})`,
      ">False<>4711<>salut!<>{'k':'v','!n':3}<>[true,17,'xyz']<",
    ],
    [V("several"), "it stays\n  as it is:\n\\r\\n\\t\\'${}\n"],
    [`format('>{0}<\n>\${0}<\n', ${V("number")})`, ">4711<\n>$4711<\n"],
    ["join(createArray('a', 'b', 'c'), '')", "abc"],
    [`join(${V("cats")}, ', ')`, "Minka, Felix, Luna, Tom"],
    ["join(createArray('Wer', 'da?'), ' ')", "Wer da?"],
  ],
  ids: [
    ["resourceId('My.Rp/top/sub', 'a', 'b')", `${GROUP}/providers/My.Rp/top/a/sub/b`],
    [
      "resourceId('otherGroup', 'My.Rp/top/sub', 'a', 'b')",
      `/subscriptions/${SUBSCRIPTION}/resourceGroups/otherGroup/providers/My.Rp/top/a/sub/b`,
    ],
    [
      `resourceId('${OTHER}', 'otherGroup', 'My.Rp/top/sub', 'a', 'b')`,
      `/subscriptions/${OTHER}/resourceGroups/otherGroup/providers/My.Rp/top/a/sub/b`,
    ],
    ["tenantResourceId('My.Rp/top/sub', 'a', 'b')", "/providers/My.Rp/top/a/sub/b"],
    [
      "subscriptionResourceId('My.Rp/top/sub', 'a', 'b')",
      `/subscriptions/${SUBSCRIPTION}/providers/My.Rp/top/a/sub/b`,
    ],
    [
      `subscriptionResourceId('${OTHER}', 'My.Rp/top/sub', 'a', 'b')`,
      `/subscriptions/${OTHER}/providers/My.Rp/top/a/sub/b`,
    ],
    [
      "extensionResourceId(tenantResourceId('Microsoft.Management/managementGroups', 'mg'), 'My.Rp/top/sub', 'a', 'b')",
      "/providers/Microsoft.Management/managementGroups/mg/providers/My.Rp/top/a/sub/b",
    ],
    [
      "extensionResourceId(tenantResourceId('My.Rp/top/sub', 'a', 'b'), 'My.Ext/one/two', 'c', 'd')",
      "/providers/My.Rp/top/a/sub/b/providers/My.Ext/one/c/two/d",
    ],
  ],
  comparisons: [
    ["less(3, 14)", true],
    ["lessOrEquals(3, 14)", true],
    ["greater(3, 14)", false],
    ["greaterOrEquals(3, 14)", false],
    ["equals(3, 14)", false],
    ["not(true())", false],
    ["and(true(), false())", false],
    ["or(true(), false())", true],
    ["coalesce(null(), 14)", 14],
    ["equals(toLower('Ab'), toLower('aB'))", true],
  ],
  "keys in order without regard to case": [
    [
      `map(items(${V("keyed")}), lambda('i', ${L("i")}.key))`,
      ["1Key", "9Key", "aKey", "AKEY", "mKey", "MKEY", "xKey", "XKEY"],
    ],
    [`map(items(${V("keyed")}), lambda('i', ${L("i")}.value))`, [8, 4, 3, 7, 2, 6, 1, 5]],
  ],
  "places and contents": [
    [`indexOf(${V("upper")}, 'nord')`, 0],
    [`indexOf(${V("upper")}, 'NORD')`, 0],
    [`indexOf(${V("upper")}, 'sued')`, 4],
    [`indexOf(${V("upper")}, 'SUED')`, 4],
    [`contains(${V("upper")}, 'nord')`, false],
    [`contains(${V("upper")}, 'NORD')`, true],
    [`contains(${V("upper")}, 'sued')`, false],
    [`contains(${V("upper")}, 'SUED')`, true],
    [`indexOf(${V("pair")}, 'nord')`, -1],
    [`indexOf(${V("pair")}, 'NORD')`, 0],
    [`indexOf(${V("pair")}, 'sued')`, -1],
    [`indexOf(${V("pair")}, 'SUED')`, 1],
    [`indexOf(${V("pair")}, false())`, -1],
    [`indexOf(${V("pair")}, 12)`, -1],
    [`contains(${V("pair")}, 'nord')`, false],
    [`contains(${V("pair")}, 'NORD')`, true],
    [`contains(${V("pair")}, 'sued')`, false],
    [`contains(${V("pair")}, 'SUED')`, true],
    [`contains(${V("pair")}, false())`, false],
    [`contains(${V("pair")}, 12)`, false],
  ],
  lambdas: [
    [
      `map(${V("cats")}, lambda('c', format('Na {0}!', ${L("c")})))`,
      ["Na Minka!", "Na Felix!", "Na Luna!", "Na Tom!"],
    ],
    [`filter(${V("numbers")}, lambda('n', ${EVEN(L("n"))}))`, [0, 2]],
    [
      `map(filter(${V("numbers")}, lambda('n', contains(filter(${V("numbers")}, lambda('m', ${EVEN(L("m"))})), ${L("n")}))), lambda('n', ${V("cats")}[${L("n")}]))`,
      ["Minka", "Luna"],
    ],
    ["flatten(createArray(createArray(9, 8), createArray(7)))", [9, 8, 7]],
    ["flatten(createArray())", []],
    ["map(createArray(), lambda('x', format('Na {0}!', lambdaVariables('x'))))", []],
    [
      `map(range(0, 2), lambda('i', createObject('i', ${L("i")}, 'cat', ${V("cats")}[${L("i")}])))`,
      [
        { i: 0, cat: "Minka" },
        { i: 1, cat: "Felix" },
      ],
    ],
    [
      `flatten(map(range(1, 2), lambda('i', createArray(mul(${L("i")}, 10), add(mul(${L("i")}, 10), 1)))))`,
      [10, 11, 20, 21],
    ],
    [`filter(${V("cats")}, lambda('c', equals('Luna', ${L("c")})))`, ["Luna"]],
    ["filter(createArray(), lambda('c', equals('x', lambdaVariables('c'))))", []],
    [
      `filter(${V("cats")}, lambda('c', or(contains(${L("c")}, 'M'), contains(${L("c")}, 'u'))))`,
      ["Minka", "Luna"],
    ],
    [`sort(createArray(8, 3, -13, 5), ${LESS})`, [-13, 3, 5, 8]],
    [`sort(${V("cats")}, ${LESS})`, ["Felix", "Luna", "Minka", "Tom"]],
    [
      `sort(${V("cats")}, lambda('x', 'y', greater(${L("x")}, ${L("y")})))`,
      ["Tom", "Minka", "Luna", "Felix"],
    ],
    [
      `map(sort(${V("places")}, lambda('x', 'y', less(int(${L("x")}.rank), int(${L("y")}.rank)))), lambda('p', ${L("p")}.name))`,
      ["first", "second", "third", "fourth"],
    ],
    [`sort(createArray(), ${LESS})`, []],
    [`reduce(createArray('x', 'y', 'z'), '', lambda('a', 'b', concat(${L("a")}, ${L("b")})))`, "xyz"],
    [`reduce(range(1, 6), 1, lambda('a', 'b', mul(${L("a")}, ${L("b")})))`, 720],
    [
      `reduce(createArray(${SET("a")}, ${SET("b")}), createObject(), lambda('a', 'b', union(${L("a")}, ${L("b")})))`,
      { a: { n: 1 }, b: { n: 2 } },
    ],
    ["reduce(createArray(), 5, lambda('a', 'b', lambdaVariables('a')))", 5],
    [`toObject(createArray(250, 470), lambda('i', string(div(${L("i")}, 100))))`, { 2: 250, 4: 470 }],
    [
      `toObject(range(1, 2), lambda('i', string(${L("i")})), lambda('i', createObject('even', ${EVEN(L("i"))})))`,
      { 1: { even: false }, 2: { even: true } },
    ],
    [
      `toObject(take(${V("places")}, 1), lambda('p', ${L("p")}.name))`,
      { second: { rank: 40, name: "second" } },
    ],
    [
      `map(${V("stages")}, lambda('s', if(greater(${L("s")}.level, 0), ${L("s")}.name, if(equals(toLower(${L("s")}.name), 'test'), 'test!', 'other'))))`,
      ["test", "other", "test!", "dev"],
    ],
    [
      "map(items(createObject('a', true(), 'b', false())), lambda('x', if(equals(1, 2), createArray('y'), createArray('n'))))",
      [["n"], ["n"]],
    ],
    [
      `map(items(createObject('a', true(), 'b', false())), lambda('x', if(equals(${L("x")}.key, 'a'), 1, 2)))`,
      [1, 2],
    ],
  ],
  "lambdas with an index": [
    [
      `map(take(${V("cats")}, 3), lambda('c', 'i', format('{0} {1}', if(${EVEN(L("i"))}, 'Na', 'He'), ${L("c")})))`,
      ["Na Minka", "He Felix", "Na Luna"],
    ],
    [`filter(createArray('p', 'q', 'r'), lambda('c', 'i', ${EVEN(L("i"))}))`, ["p", "r"]],
    [
      `reduce(createArray('uv', 'wx', 'yz'), '', lambda('a', 'b', 'i', if(${EVEN(L("i"))}, concat(${L("a")}, ${L("b")}), ${L("a")})))`,
      "uvyz",
    ],
  ],
  objects: [
    ["mapValues(createObject('a', 7, 'b', 8), lambda('v', mul(lambdaVariables('v'), 3)))", { a: 21, b: 24 }],
    ["objectKeys(createObject('a', 7, 'b', 8))", ["a", "b"]],
    ["shallowMerge(createArray(createObject('a', 7), createObject('b', 8)))", { a: 7, b: 8 }],
    [
      `groupBy(${V("goods")}, lambda('g', ${L("g")}.kind))`,
      {
        x: [
          { kind: "x", of: 1 },
          { kind: "x", of: 3 },
        ],
        y: [{ kind: "y", of: 2 }],
      },
    ],
    [`groupBy(${V("goods")}, lambda('g', ${L("g")}.kind), lambda('g', ${L("g")}.of))`, { x: [1, 3], y: [2] }],
    ["union(createObject('of', 'one'), createObject('of', 'two'))", { of: "two" }],
  ],
  "parts that may be missing": [
    [`tryGet(${V("deep")}, 'outer', 0, 'inner')`, "there"],
    [`tryGet(${V("deep")}, 'nothing', 0, 'inner')`, null],
    [`tryGet(${V("deep")}.outer, 0, 'inner')`, "there"],
    [`tryGet(${V("deep")}.outer, 9, 'inner')`, null],
  ],
  "functions of its own": [
    ["own.greet(createArray('Ada', 'Bo'))", "Na, Ada Bo!"],
    ["own.filled('Na, $a $b!', createObject('$a', 'Ada', '$b', 'Bo'))", "Na, Ada Bo!"],
  ],
};

const STRING = { type: "string" };
const FUNCTIONS = [
  {
    namespace: "own",
    members: {
      spaced: {
        parameters: [{ name: "of", type: "array" }],
        output: { ...STRING, value: "[join(parameters('of'), ' ')]" },
      },
      greet: {
        parameters: [{ name: "of", type: "array" }],
        output: { ...STRING, value: "[format('Na, {0}!', own.spaced(parameters('of')))]" },
      },
      filled: {
        parameters: [
          { name: "text", type: "string" },
          { name: "by", type: "object" },
        ],
        output: {
          ...STRING,
          value:
            "[reduce(items(parameters('by')), createObject('t', parameters('text')), lambda('a', 'i', createObject('t', replace(lambdaVariables('a').t, lambdaVariables('i').key, lambdaVariables('i').value)))).t]",
        },
      },
    },
  },
];

describe("as Bicep expects of the engine", () => {
  describe.each(Object.entries(ROWS))("%s", (_, rows) => {
    it.each(rows)("%s", (text, expected) => {
      expect(computed({ v: `[${text}]` }, { variables: VARIABLES, functions: FUNCTIONS })).toEqual({
        v: expected,
      });
    });
  });

  it("a loop gives what map() gives", () => {
    const value = `if(greater(${V("stages")}[copyIndex('l')].level, 0), ${V("stages")}[copyIndex('l')].name, 'other')`;
    const copy = [{ name: "l", count: `[length(${V("stages")})]`, input: { result: `[${value}]` } }];
    expect(computed({ copy }, { variables: VARIABLES })).toEqual({
      l: ["test", "other", "other", "dev"].map((result) => ({ result })),
    });
  });

  it("assertions that do not hold are told, and others not", () => {
    const asserts = {
      short: "[less(length('a-rather-long-name'), 10)]",
      near: "[contains('northeurope', 'europe')]",
      stage: "[equals('live', 'live')]",
    };
    expect(problemsOf(template({ languageVersion: "2.0", asserts }))).toEqual([
      "main.json:7:5: asserts.short: the assertion `short` does not hold with these parameters",
    ]);
  });
});
