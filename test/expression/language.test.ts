import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJson } from "../../src/expression/json.ts";
import { deepEquals, isUnknown } from "../../src/expression/value.ts";
import { run } from "./support.ts";

describe("reading texts", () => {
  it.each([
    ["plain", "text: plain"],
    ["[[escaped]", "text: [escaped]"],
    ["[", "text: ["],
    ["[not closed", "text: [not closed"],
    ["", "text: "],
    ["['it''s']", "it's"],
    ["[  concat ( 'a' , \n 'b' ) ]", "ab"],
    ["[CONCAT('a', 1, true())]", "a1True"],
    ["[-5]", -5],
    ["[1.5]", 1.5],
    ["[createObject('A', 1).a]", 1],
    ["[createArray('x', 'y')[1]]", "y"],
    ["[createObject('a b', 2)['A B']]", 2],
  ])("%j gives %j", (text, expected) => {
    expect(run(text)).toEqual(expected);
  });

  it.each([
    "[]",
    "[ ]",
    "[a]",
    "[a(]",
    "[a(,)]",
    "[a('x)]",
    "[a() b()]",
    "[1x]",
    "[a().]",
    "[a()[]]",
    "[a{}]",
    "['a' 'b']",
    "[a())]",
  ])("refuses %j and does not throw", (text) => {
    expect(run(text)).toMatch(/^refused: /);
  });

  it("answers any text, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(run(`[${text}]`)).toBeDefined();
      }),
    );
  });

  it.each([
    ["deep nesting", `[${"not(".repeat(10_000)}true()${")".repeat(10_000)}]`, /nested deeper/],
    ["a long chain", `[createObject()${".a".repeat(10_000)}]`, /chain of properties/],
    [
      "many arguments",
      `[concat(${Array.from({ length: 200 }, () => "'a'").join(",")})]`,
      /more than 128 arguments/,
    ],
    ["a long expression", `['${"x".repeat(100_000)}']`, /longer than 81920/],
    ["a text that never ends", `['${"''".repeat(1_000)}]`, /closing apostrophe/],
  ])("refuses %s", (_, text, reason) => {
    expect(run(text)).toMatch(reason);
  });

  it("bounds what it builds", () => {
    expect(run(`[padLeft('x', 1000000)]`)).toMatch(/^error: a text is longer/);
    expect(run(`[replace(padLeft('x', 100000, 'a'), 'a', padLeft('x', 100000))]`)).toMatch(
      /^error: a text is longer/,
    );
    const wide = `createArray(${Array.from({ length: 128 }, () => "range(0, 1000)").join(",")})`;
    expect(run(`[${wide}]`)).toMatch(/^error: a value has more than 32768 nodes/);
  });
});

describe("evaluation", () => {
  it("evaluates only the branch that is taken", () => {
    expect(run("[if(true(), 'a', substring('', 5))]")).toBe("a");
    expect(run("[if(false(), substring('', 5), 'b')]")).toBe("b");
    expect(run("[if('yes', 1, 2)]")).toMatch(/^error: if\(\) takes values of type Boolean/);
    expect(run("[and(false(), bool('x'))]")).toBe(false);
    expect(run("[or(true(), bool('x'))]")).toBe(true);
    expect(run("[coalesce(null(), 'x', substring('', 5))]")).toBe("x");
  });

  it("fails on a missing property, an index outside, an unknown function or a wrong number of arguments", () => {
    expect(run("[createObject('a', 1).b]")).toBe("error: the object has no property 'b'");
    expect(run("[createArray(1)[1]]")).toBe("error: the index 1 is outside the array of 1");
    expect(run("[reference('x')]")).toBe("error: the function 'reference' is not available here");
    expect(run("[toLower('a', 'b')]")).toBe("error: the function 'toLower' takes 1 arguments, not 2");
    expect(run("[concat()]")).toMatch(/takes at least 1 arguments/);
  });

  it("does not find what every object inherits", () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect(run(`[createObject('a', 1).${key}]`)).toMatch(/has no property/);
      expect(run(`[contains(createObject('a', 1), '${key}')]`)).toBe(false);
    }
    const value: unknown = JSON.parse('{"__proto__": {"x": 1}}');
    expect(isJson(value)).toBe(true);
    expect(run("[createObject('__proto__', 5).__PROTO__]")).toBe(5);
  });
});

describe("what is known only later", () => {
  it.each([
    ["[concat('a', later())]", "unknown: later"],
    ["[and(false(), later())]", false],
    ["[and(later(), false())]", false],
    ["[or(later(), true())]", true],
    ["[and(true(), later())]", "unknown: later"],
    ["[if(later(), 1, 2)]", "unknown: later"],
    ["[if(true(), 1, later())]", 1],
    ["[length(createArray(later(), later()))]", 2],
    ["[empty(createArray(later()))]", false],
    ["[last(createArray(later(), 'x'))]", "x"],
    ["[contains(createArray(later(), 'x'), 'x')]", true],
    ["[contains(createArray(later(), 'x'), 'y')]", "unknown: later"],
    ["[equals(createArray(later(), 'x'), createArray('a', 'y'))]", false],
    ["[equals(createArray(later()), createArray('a'))]", "unknown: later"],
    ["[createObject('a', later()).a]", "unknown: later"],
    ["[coalesce(later(), 'x')]", "unknown: later"],
    ["[tryGet(later(), 'x')]", "unknown: later"],
    ["[union(createObject('a', later()), createObject('b', 1)).b]", 1],
    ["[union(createArray(later()), createArray(1))]", "unknown: later"],
    ["[union(later(), createObject('b', 1)).b]", 1],
    ["[union(later(), createObject('b', 1)).a]", "unknown: later"],
    ["[union(createObject('b', 1), later()).b]", "unknown: later"],
    ["[union(later(), createObject('b', createObject('c', 1))).b.c]", 1],
    ["[union(later(), createObject('b', createObject('c', 1))).b.d]", "unknown: later"],
    ["[union(union(later(), createObject('b', 1)), createObject('c', 2)).b]", 1],
    ["[union(later(), createObject())]", "unknown: later"],
    ["[shallowMerge(createArray(createObject('a', 1), later()))]", "unknown: later"],
  ])("%s is %j", (text, expected) => {
    expect(run(text)).toEqual(expected);
  });

  it("is told apart from every value that JSON can hold", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        fc.pre(isJson(json));
        expect(isUnknown(json)).toBe(false);
        expect(deepEquals(json, json)).toBe(true);
      }),
    );
  });
});

describe("JSON from outside", () => {
  it("is refused when it is too deep, too large, cyclic or no JSON", () => {
    const deep: unknown = JSON.parse("[".repeat(5_000) + "]".repeat(5_000));
    expect(isJson(deep)).toBe(false);
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(isJson(cycle)).toBe(false);
    expect(isJson([1, 2, 3], { depth: 5, nodes: 2 })).toBe(false);
    for (const odd of [undefined, Number.NaN, new Date(0), () => 1, Symbol("x"), 1n, [undefined]])
      expect(isJson(odd)).toBe(false);
  });
});
