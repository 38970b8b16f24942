import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type Functions } from "../../src/expression/evaluate.ts";
import { POLICY_ONLY, STANDARD } from "../../src/expression/functions/standard.ts";
import { TEMPLATE } from "../../src/expression/functions/template.ts";
import { uniqueString } from "../../src/expression/functions/unique-string.ts";
import { readText } from "../../src/expression/parser.ts";
import { printed } from "../../src/expression/print.ts";
import { isUnknown, unknown, waitsOf, type Value } from "../../src/expression/value.ts";
import { run as runInPolicy } from "./support.ts";

const FUNCTIONS: Functions = {
  get: (name) =>
    name === "later" ? { min: 0, max: 0, eager: () => unknown(["later"]) } : TEMPLATE.get(name),
};

function run(text: string): Value {
  const read = readText(text);
  if (!read.ok) return `refused: ${read.error}`;
  if (read.value.kind === "text") return `text: ${read.value.text}`;
  const result = evaluate(read.value.node, FUNCTIONS);
  if (!result.ok) return `error: ${result.error}`;
  return isUnknown(result.value) ? `unknown: ${waitsOf(result.value).join(", ")}` : result.value;
}

const DOGS =
  "createArray(createObject('name', 'Evie', 'age', 5, 'interests', createArray('Ball', 'Frisbee')), createObject('name', 'Casper', 'age', 3, 'interests', createArray('Other')), createObject('name', 'Indy', 'age', 2, 'interests', createArray('Butter')), createObject('name', 'Kira', 'age', 8, 'interests', createArray('Rubs')))";
const LATER = "createArray(1, later(), 3)";

/** One row a statement of the public function reference, or what follows from it. */
const ROWS: readonly (readonly [string, unknown])[] = [
  // Lambda functions.
  [
    `[map(filter(${DOGS}, lambda('dog', greaterOrEquals(lambdaVariables('dog').age, 5))), lambda('d', lambdaVariables('d').name))]`,
    ["Evie", "Kira"],
  ],
  ["[filter(range(0, 10), lambda('i', greater(lambdaVariables('i'), 5)))]", [6, 7, 8, 9]],
  [
    "[filter(createArray('a', 'b', 'c'), lambda('x', 'i', equals(mod(lambdaVariables('i'), 2), 0)))]",
    ["a", "c"],
  ],
  [
    `[map(${DOGS}, lambda('dog', 'i', concat(string(lambdaVariables('i')), lambdaVariables('dog').name)))]`,
    ["0Evie", "1Casper", "2Indy", "3Kira"],
  ],
  [
    `[map(range(0, 3), lambda('i', map(range(0, 2), lambda('j', concat(string(lambdaVariables('i')), string(lambdaVariables('j')))))))]`,
    [
      ["00", "01"],
      ["10", "11"],
      ["20", "21"],
    ],
  ],
  [
    `[reduce(map(${DOGS}, lambda('d', lambdaVariables('d').age)), 0, lambda('cur', 'next', add(lambdaVariables('cur'), lambdaVariables('next'))))]`,
    18,
  ],
  [
    "[reduce(createArray('a', 'b'), '', lambda('cur', 'next', 'i', concat(lambdaVariables('cur'), string(lambdaVariables('i')), lambdaVariables('next'))))]",
    "0a1b",
  ],
  [
    `[map(sort(${DOGS}, lambda('a', 'b', less(lambdaVariables('a').age, lambdaVariables('b').age))), lambda('d', lambdaVariables('d').name))]`,
    ["Indy", "Casper", "Evie", "Kira"],
  ],
  [
    "[sort(createArray(8, 3, 10, -13, 5), lambda('x', 'y', less(lambdaVariables('x'), lambdaVariables('y'))))]",
    [-13, 3, 5, 8, 10],
  ],
  [
    "[toObject(createArray('123', '456'), lambda('k', concat('item-', lambdaVariables('k'))))]",
    { "item-123": "123", "item-456": "456" },
  ],
  [
    `[toObject(${DOGS}, lambda('e', lambdaVariables('e').name), lambda('e', lambdaVariables('e').age))]`,
    { Evie: 5, Casper: 3, Indy: 2, Kira: 8 },
  ],
  [
    "[groupBy(createArray('foo', 'bar', 'baz'), lambda('x', substring(lambdaVariables('x'), 0, 1)))]",
    { f: ["foo"], b: ["bar", "baz"] },
  ],
  [
    "[mapValues(createObject('foo', 'foo', 'bar', 'bar'), lambda('v', toUpper(lambdaVariables('v'))))]",
    { foo: "FOO", bar: "BAR" },
  ],
  ["[map(createArray(1), 'x')]", "error: a lambda() is expected here"],
  [
    "[map(createArray(1), lambda('a', 'b', 'c', 1))]",
    "error: the lambda() takes 1 to 2 variables here, not 3",
  ],
  ["[map('x', lambda('a', 1))]", "error: argument 1 must be of type Array, not String"],
  ["[filter(createArray(1), lambda('a', 1))]", "error: the lambda() must give a Boolean, not Integer"],
  ["[map(createArray(1), lambda('a', lambdaVariables('b')))]", "error: no lambda() has a variable 'b'"],
  // What is known only later.
  [`[length(map(${LATER}, lambda('x', lambdaVariables('x'))))]`, 3],
  [`[map(${LATER}, lambda('x', lambdaVariables('x')))[2]]`, 3],
  [`[filter(${LATER}, lambda('x', equals(lambdaVariables('x'), 1)))]`, "unknown: later"],
  [`[sort(${LATER}, lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))]`, "unknown: later"],
  ["[toObject(createArray(later()), lambda('x', lambdaVariables('x')))]", "unknown: later"],
  ["[map(later(), lambda('x', lambdaVariables('x')))]", "unknown: later"],
  ["[flatten(createArray(createArray(1), later()))]", "unknown: later"],
  // Address ranges.
  [
    "[parseCidr('10.144.0.0/20')]",
    {
      network: "10.144.0.0",
      netmask: "255.255.240.0",
      broadcast: "10.144.15.255",
      firstUsable: "10.144.0.1",
      lastUsable: "10.144.15.254",
      cidr: 20,
    },
  ],
  [
    "[parseCidr('fdad:3236:5555::/48')]",
    {
      network: "fdad:3236:5555::",
      netmask: "ffff:ffff:ffff::",
      firstUsable: "fdad:3236:5555::",
      lastUsable: "fdad:3236:5555:ffff:ffff:ffff:ffff:ffff",
      cidr: 48,
    },
  ],
  [
    "[map(range(0, 5), lambda('i', cidrSubnet('10.144.0.0/20', 24, lambdaVariables('i'))))]",
    ["10.144.0.0/24", "10.144.1.0/24", "10.144.2.0/24", "10.144.3.0/24", "10.144.4.0/24"],
  ],
  ["[cidrSubnet('fdad:3236:5555::/48', 52, 4)]", "fdad:3236:5555:4000::/52"],
  ["[cidrSubnet('10.0.0.0/24', 16, 0)]", "error: cidrSubnet() cannot split a /24 into /16"],
  ["[cidrSubnet('10.0.0.0/24', 25, 2)]", "error: cidrSubnet() has no subnet 2 of /25 here"],
  [
    "[map(range(0, 5), lambda('i', cidrHost('10.144.3.0/24', lambdaVariables('i'))))]",
    ["10.144.3.1", "10.144.3.2", "10.144.3.3", "10.144.3.4", "10.144.3.5"],
  ],
  ["[cidrHost('10.0.0.0/30', 2)]", "error: cidrHost() has no host 2 in '10.0.0.0/30'"],
  ["[cidrHost('fdad:3236:5555:3000::/52', 0)]", "fdad:3236:5555:3000::1"],
  ["[cidrHost('fdad:3236:5555:3000::/52', 4)]", "fdad:3236:5555:3000::5"],
  ["[cidrHost('fd00::/127', 1)]", "fd00::1"],
  ["[cidrHost('fd00::/127', 2)]", "error: cidrHost() has no host 2 in 'fd00::/127'"],
  ["[parseCidr('10.0.0.1')]", "error: '10.0.0.1' is not a range of addresses in CIDR notation"],
  // Dates.
  ["[dateTimeAdd('2023-01-01 00:00:00Z', 'P1Y')]", "2024-01-01T00:00:00Z"],
  ["[dateTimeAdd('2024-01-01 00:00:00Z', 'P1Y')]", "2024-12-31T00:00:00Z"],
  ["[dateTimeAdd('2023-02-01 00:00:00Z', 'P1M')]", "2023-03-03T00:00:00Z"],
  ["[dateTimeAdd('2024-02-01 00:00:00Z', 'P1M')]", "2024-03-02T00:00:00Z"],
  ["[dateTimeAdd('2020-04-07 14:53:14Z', '-P9D', 'yyyy-MM-dd')]", "2020-03-29"],
  ["[dateTimeAdd('2020-04-07T14:53:14+02:00', 'PT1H30M', 'u')]", "2020-04-07 14:23:14Z"],
  ["[dateTimeAdd('20200407T145314Z', 'PT0.5S', 'HH:mm:ss.fff')]", "14:53:14.500"],
  ["[dateTimeAdd('2020-04-07', 'P1D', 'dddd, d MMM yyyy h tt')]", "Wednesday, 8 Apr 2020 12 AM"],
  ["[dateTimeAdd('2020-04-07', 'P1D', 'yyyy-MM-ddTHH:mm:sszzz')]", "2020-04-08T00:00:00+00:00"],
  ["[dateTimeAdd('2020-04-07', 'P1D', 'ggg')]", "unknown: the date format of utcNow() or dateTimeAdd()"],
  ["[dateTimeAdd('soon', 'P1D')]", "error: dateTimeAdd() cannot read 'soon' as a date and time"],
  ["[dateTimeAdd('2020-04-07', 'one day')]", "error: dateTimeAdd() cannot read 'one day' as a duration"],
  ["[dateTimeAdd('9999-12-31', 'P1Y')]", "error: dateTimeAdd() leaves the range of dates"],
  ["[dateTimeToEpoch('2023-05-02T15:16:13Z')]", 1_683_040_573],
  ["[dateTimeFromEpoch(1683040573)]", "2023-05-02T15:16:13Z"],
  // Names made of values.
  ["[uniqueString('hello', 'world')]", "a7wkljktk6wne"],
  ["[uniqueString('tyeth')]", "zcztcwvu6iyg6"],
  ["[uniqueString('/subscriptions/00000000-0000-0000-0000-000000000000', 'resource-id')]", "cwvxuqg24sifi"],
  [
    "[uniqueString('/subscriptions/3c7f956b-55ee-4686-9d30-da1eb631dc59/resourceGroups/rg-devopsshieldek010dev')]",
    "fd63l2gacbtca",
  ],
  ["[uniqueString(later())]", "unknown: later"],
  // Where templates do more than policies.
  ["[join(createArray(1, true(), 'a'), '-')]", "1-True-a"],
  ["[flatten(createArray(createArray('a', 'b'), createArray('c')))]", ["a", "b", "c"]],
  ["[flatten(createArray(1))]", "error: flatten() takes an array of arrays, not of Integer"],
  ["[json('{''one'': ''a'', ''two'': \"it\"}')]", { one: "a", two: "it" }],
  ["[base64ToJson(base64('{''one'': ''a'', ''two'': ''b''}'))]", { one: "a", two: "b" }],
  ["[fail('no luck')]", "error: the template fails on purpose: no luck"],
  ["[if(true(), 1, fail('never'))]", 1],
];

describe("functions of templates", () => {
  it.each(ROWS)("%s gives %j", (text, expected) => {
    expect(run(text)).toEqual(expected);
  });

  it.each([
    "[filter(createArray(), lambda('x', true()))]",
    "[cidrHost('10.0.0.0/24', 0)]",
    "[dateTimeAdd('2023-01-01', 'P1D')]",
    "[fail('x')]",
    "[flatten(createArray())]",
    "[lambdaVariables('x')]",
  ])("%s is none of policies", (text) => {
    expect(runInPolicy(text)).toMatch(/is not available here$/);
  });

  it("leaves the functions of policies only to policies", () => {
    for (const name of POLICY_ONLY.keys()) expect(TEMPLATE.has(name)).toBe(false);
    for (const name of STANDARD.keys()) expect(TEMPLATE.has(name)).toBe(true);
  });

  it("make names of thirteen letters and digits, alike for the same text and unlike for another", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(uniqueString(a)).toMatch(/^[a-z2-7]{13}$/);
        expect(uniqueString(a) === uniqueString(b)).toBe(a === b);
      }),
    );
  });

  it("sort like the sort of the language itself, and keep the order of equals", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 30 }), (numbers) => {
        const items = numbers
          .map((number, index) => `createArray(${String(number)}, ${String(index)})`)
          .join(", ");
        const sorted = run(
          `[sort(createArray(${items}), lambda('a', 'b', less(lambdaVariables('a')[0], lambdaVariables('b')[0])))]`,
        );
        expect(sorted).toEqual(
          numbers.map((number, index) => [number, index]).sort(([a = 0], [b = 0]) => a - b),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("an expression in print", () => {
  it("reads as the same expression", () => {
    for (const [text] of ROWS) {
      const read = readText(text);
      if (!read.ok || read.value.kind !== "expression") continue;
      const again = readText(`[${printed(read.value.node)}]`);
      expect(again.ok && again.value.kind === "expression" && again.value.node).toEqual(read.value.node);
    }
  });
});
