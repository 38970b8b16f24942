import { describe, expect, it } from "vitest";
import { evaluate, type Functions } from "../../src/expression/evaluate.ts";
import { POLICY_ONLY } from "../../src/expression/functions/standard.ts";
import { TEMPLATE } from "../../src/expression/functions/template.ts";
import { parse } from "../../src/expression/parser.ts";
import type { Value } from "../../src/expression/value.ts";

class TooMuch extends Error {}

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);
const objects = (length: number): Value[] => numbers(length).map((a) => ({ a: { b: a } }));
const keyed = (length: number): Value =>
  Object.fromEntries(numbers(length).map((index) => [`Key${String(index)}`, index]));

/** Evaluates with `big()` standing for a value, and stops where the counted work is more than `most`. */
function counted(
  text: string,
  big: Value,
  most = Number.POSITIVE_INFINITY,
): { readonly work: number; readonly value: Value } {
  let work = 0;
  const spend = (parts: number): void => {
    work += parts;
    if (work > most) throw new TooMuch();
  };
  const functions: Functions = {
    get: (name) =>
      name === "big" ? { min: 0, max: 0, eager: () => big } : (TEMPLATE.get(name) ?? POLICY_ONLY.get(name)),
    bounds: { characters: 1_048_576, nodes: 1_000_000, unmeasured: new Set(["big", "lambdavariables"]) },
    tick: () => {
      spend(1);
    },
    spend,
  };
  try {
    const result = evaluate(parse(text), functions);
    return { work, value: result.ok ? result.value : `error: ${result.error}` };
  } catch (error) {
    if (error instanceof TooMuch) return { work, value: "too much" };
    throw error;
  }
}

describe("a short expression that asks for much", () => {
  const over = (body: string): string => `length(map(range(0, 10000), lambda('i', ${body})))`;
  it.each<[string, Value]>([
    [over("length(groupBy(big(), lambda('j', 'x')))"), numbers(10_000)],
    [over("groupBy(big(), lambda('j', 'x'))"), numbers(10_000)],
    [over("toObject(big(), lambda('j', 'x'))"), numbers(10_000)],
    [over("filter(big(), lambda('j', false()))"), numbers(10_000)],
    [over("reduce(big(), 0, lambda('a', 'b', 1))"), numbers(10_000)],
    [over("sort(big(), lambda('a', 'b', true()))"), numbers(10_000)],
    [over("mapValues(big(), lambda('a', 1))"), keyed(10_000)],
    [over("map(big(), lambda('k', 1))"), numbers(10_000)],
    [over("indexOf(big(), -1)"), numbers(10_000)],
    [over("lastIndexOf(big(), -1)"), numbers(10_000)],
    [over("contains(big(), -1)"), numbers(10_000)],
    [over("contains(big(), 'none')"), keyed(10_000)],
    [over("contains(big(), createObject('a', big()))"), objects(100)],
    [over("union(big(), big())"), objects(1_000)],
    [over("length(intersection(big(), big()))"), objects(1_000)],
    [over("length(intersection(big(), big()))"), keyed(1_000)],
    [over("equals(big(), big())"), objects(1_000)],
    [over("max(big())"), numbers(10_000)],
    [over("string(big())"), numbers(10_000)],
    [over("length(string(big()))"), numbers(10_000)],
    [over("empty(join(big(), ','))"), numbers(10_000)],
    [over("length(items(big()))"), keyed(10_000)],
    [over("length(objectKeys(big()))"), keyed(10_000)],
    [over("length(shallowMerge(createArray(big(), big())))"), keyed(1_000)],
    [over("length(flatten(createArray(big())))"), numbers(10_000)],
    [over("length(big())"), keyed(10_000)],
    [over("big().key1"), keyed(10_000)],
    [over("empty(take(big(), 5000))"), numbers(10_000)],
    [over("length(split(big(), 'x'))"), "a".repeat(100_000)],
    ["length(split(big(), split(padLeft('', 3000, ','), ',')))", "a".repeat(100_000)],
    [over("startsWith(big(), 'b')"), "a".repeat(100_000)],
    [over("length(toUpper(big()))"), "ß".repeat(50_000)],
    [over("length(trim(big()))"), "a".repeat(100_000)],
    [over("length(base64(big()))"), "a".repeat(100_000)],
    [over("uniqueString(big())"), "a".repeat(100_000)],
    [over("guid(big())"), "a".repeat(100_000)],
    [over("length(format('{0}', big()))"), "a".repeat(100_000)],
    [over("length(json(big()))"), `[${numbers(10_000).join(",")}]`],
    [over("greater(big(), 'b')"), "a".repeat(100_000)],
  ])("%s is stopped", (text, big) => {
    expect(counted(text, big, 100_000).value).toBe("too much");
  });
});

describe("work grows with the arguments, not with their square", () => {
  it.each<[string, (length: number) => Value]>([
    ["length(union(big(), big()))", objects],
    ["length(intersection(big(), big()))", objects],
    ["length(intersection(big(), big()))", keyed],
    ["length(union(big(), big()))", keyed],
    ["indexOf(big(), -1)", numbers],
    ["length(groupBy(big(), lambda('i', string(lambdaVariables('i')))))", numbers],
    ["length(toObject(big(), lambda('i', string(lambdaVariables('i')))))", numbers],
    ["length(items(big()))", keyed],
  ])("%s", (text, make) => {
    const [one, two] = [counted(text, make(5_000)).work, counted(text, make(10_000)).work];
    expect(one).toBeGreaterThanOrEqual(5_000);
    expect(two / one).toBeLessThan(2.3);
  });
});

describe("a large honest input", () => {
  const MANY = 100_000;
  it.each<[string, Value, Value]>([
    ["length(union(big(), big()))", objects(MANY), MANY],
    ["length(intersection(big(), big()))", objects(MANY), MANY],
    ["length(concat(big(), big()))", numbers(MANY), 2 * MANY],
    ["indexOf(big(), 99999)", numbers(MANY), MANY - 1],
    ["contains(big(), 99999)", numbers(MANY), true],
    ["max(big())", numbers(MANY), MANY - 1],
    ["length(groupBy(big(), lambda('i', string(lambdaVariables('i')))))", numbers(MANY), MANY],
    ["length(filter(big(), lambda('i', less(lambdaVariables('i'), 5))))", numbers(MANY), 5],
    ["length(items(big()))", keyed(MANY), MANY],
    ["length(union(big(), createObject('key1', 5)))", keyed(MANY), MANY],
    ["length(json(big()))", `[${"1,".repeat(MANY)}]`, MANY],
  ])("of %s is answered", (text, big, expected) => {
    expect(counted(text, big, 20_000_000).value).toBe(expected);
  });

  it.each<[string, string]>([
    ["letters", "a".repeat(131_072)],
    ["quotes that never close", '"\\'.repeat(65_536)],
    ["comments that never close", "/*".repeat(65_536)],
    ["apostrophes that never close", "'\\".repeat(65_536)],
  ])("that is no JSON, of %s, is refused in one pass", (_, text) => {
    expect(counted("json(big())", text).value).toMatch(/^error: json\(\) cannot read/);
  });

  it("that is no time is refused in one pass", () => {
    expect(counted("dateTimeToEpoch(big())", `2026-01-01${" ".repeat(131_072)}x`).value).toMatch(
      /cannot read/,
    );
  });

  it("that would be a text of gigabytes is refused before it is written", () => {
    const big = numbers(10_000).map(() => "a".repeat(100_000));
    for (const text of ["string(big())", "format('{0}', big())"])
      expect(counted(text, big).value).toBe("error: a text is longer than 1048576 characters");
  });
});

it("lambdas within lambdas see the variables of all around them", () => {
  const text =
    "map(range(0, 2), lambda('i', map(range(0, 2), lambda('j', add(mul(lambdaVariables('i'), 10), lambdaVariables('j'))))))";
  expect(counted(text, null).value).toEqual([
    [0, 1],
    [10, 11],
  ]);
});
