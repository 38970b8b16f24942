import { describe, expect, it } from "vitest";
import { evaluate, type Functions } from "../../src/expression/evaluate.ts";
import { TEMPLATE } from "../../src/expression/functions/template.ts";
import { readText } from "../../src/expression/parser.ts";
import { isUnknown, waitsOf, type Value } from "../../src/expression/value.ts";
import { run as inPolicy } from "./support.ts";

const FUNCTIONS: Functions = { get: (name) => TEMPLATE.get(name) };

function inTemplate(text: string): Value {
  const read = readText(text);
  if (!read.ok || read.value.kind === "text") return `refused: ${text}`;
  const result = evaluate(read.value.node, FUNCTIONS);
  if (!result.ok) return `error: ${result.error}`;
  return isUnknown(result.value) ? `unknown: ${waitsOf(result.value).join(", ")}` : result.value;
}

const FRUIT = "createArray('apple', 'orange', 'banana')";
const NUMBERS = "createObject('one', 'a', 'two', 'b', 'three', 'c')";
const OTHERS = "createObject('one', 'a', 'two', 'z', 'three', 'c')";

/** The statement of the public function reference, an expression that shows it, and what it gives. */
const BOTH: readonly (readonly [statement: string, text: string, expected: unknown])[] = [
  // Arrays.
  ["array() wraps what is no array", "[array('efgh')]", ["efgh"]],
  ["createArray() of nothing is empty", "[createArray()]", []],
  ["createArray() keeps an array whole", "[createArray(createArray('one'))]", [["one"]]],
  ["indexFromEnd() counts from one", `[indexFromEnd(${FRUIT}, 1)]`, "banana"],
  ["indexFromEnd() reaches the first", `[indexFromEnd(${FRUIT}, 3)]`, "apple"],
  [
    "indexFromEnd() fails outside",
    `[indexFromEnd(${FRUIT}, 4)]`,
    "error: the index 4 is out of bounds of the array of 3",
  ],
  ["tryIndexFromEnd() gives null outside", `[tryIndexFromEnd(${FRUIT}, 4)]`, null],
  ["tryIndexFromEnd() gives null for zero", `[tryIndexFromEnd(${FRUIT}, 0)]`, null],
  ["intersection() of arrays", `[intersection(${FRUIT}, createArray('banana', 'kiwi'))]`, ["banana"]],
  [
    "intersection() of objects needs name and value",
    `[intersection(${NUMBERS}, ${OTHERS})]`,
    { one: "a", three: "c" },
  ],
  ["lastIndexOf() of an array", "[lastIndexOf(createArray('one', 'two', 'one'), 'one')]", 2],
  [
    "length() counts members of the first level",
    "[length(createObject('a', 1, 'b', createObject('c', 2)))]",
    2,
  ],
  ["max() of an array", "[max(createArray(0, 3, 2, 5, 4))]", 5],
  ["min() of integers", "[min(0, 3, 2, 5, 4)]", 0],
  ["objectKeys() in order", "[objectKeys(createObject('b', 1, 'a', 2))]", ["a", "b"]],
  ["range() starts where it is told", "[range(5, 3)]", [5, 6, 7]],
  ["range() makes at most 10,000", "[range(0, 10001)]", "error: range() makes 0 to 10000 numbers"],
  [
    "range() stays below 2,147,483,647",
    "[range(2147483640, 10)]",
    "error: range() makes no numbers beyond 2147483647",
  ],
  ["skip() of zero or less gives all", "[skip('one', -1)]", "one"],
  ["skip() of more than there is gives nothing", "[skip(createArray(1), 5)]", []],
  ["take() of zero or less gives nothing", "[take('one', 0)]", ""],
  ["take() of more than there is gives all", "[take(createArray(1), 5)]", [1]],
  ["tryGet() gives null outside", `[tryGet(${FRUIT}, 3)]`, null],
  [
    "union() keeps the earlier place",
    "[union(createArray('one', 'two'), createArray('three', 'one'))]",
    ["one", "two", "three"],
  ],
  [
    "union() merges objects in objects, and no arrays in them",
    "[union(createObject('p', createObject('a', 1, 'b', 2), 'l', createArray(1)), createObject('p', createObject('b', 3), 'l', createArray(2)))]",
    { p: { a: 1, b: 3 }, l: [2] },
  ],
  // Numbers and truth.
  ["div() drops the fraction", "[div(8, 3)]", 2],
  ["mod() has the sign of its first", "[mod(-7, 3)]", -1],
  ["float() reads text", "[float('3.5')]", 3.5],
  ["coalesce() gives null where all are", "[coalesce(null(), null())]", null],
  ["greater() of text is case-sensitive", "[greater('A', 'a')]", true],
  // Objects.
  [
    "items() is ordered by key",
    "[items(createObject('item002', 2, 'item001', 1))]",
    [
      { key: "item001", value: 1 },
      { key: "item002", value: 2 },
    ],
  ],
  [
    "shallowMerge() merges the first level only",
    "[shallowMerge(createArray(createObject('a', createObject('x', 1), 'b', 1), createObject('a', createObject('y', 2))))]",
    { a: { y: 2 }, b: 1 },
  ],
  // Text.
  ["endsWith() ignores case", "[endsWith('abcdef', 'EF')]", true],
  ["format() groups thousands", "[format('{0}. {1:N0}', 'Hello', 8175133)]", "Hello. 8,175,133"],
  [
    "format() formats as .NET does",
    "[format('{0:N2} {0:F1} {0:X} {0:x6} {0:G} {0:}', 1234)]",
    "1,234.00 1234.0 4D2 0004d2 1234 1234",
  ],
  [
    "format() has patterns of digits",
    "[format('{0:000000}|{0:#,##0}|{0:#,##0.00}|{0:0.##}', 1234)]",
    "001234|1,234|1,234.00|1234",
  ],
  ["format() writes no digit for a zero that need not stand", "[format('{0:#}|{0:0}|{0:N0}', 0)]", "|0|0"],
  ["format() keeps the sign", "[format('{0:N0}|{0:000}', -1234)]", "-1,234|-1234"],
  [
    "format() leaves currency to the culture",
    "[format('{0:C}', 1)]",
    "unknown: the number format of format()",
  ],
  ["lastIndexOf() of text ignores case", "[lastIndexOf('abcdef', 'AB')]", 0],
  ["padLeft() adds nothing to a longer text", "[padLeft('1234', 3, '0')]", "1234"],
  [
    "split() takes several delimiters",
    "[split('one;two,three', createArray(',', ';'))]",
    ["one", "two", "three"],
  ],
  ["substring() without a length goes to the end", "[substring('one two', 4)]", "two"],
  ["toUpper() maps letters one by one", "[toUpper('straße')]", "STRAßE"],
  [
    "dataUriToString() needs no media type",
    "[dataUriToString('data:;base64,SGVsbG8sIFdvcmxkIQ==')]",
    "Hello, World!",
  ],
  [
    "uri() replaces what follows the last slash",
    "[uri('http://contoso.org/firstpath/azuredeploy.json', 'myscript.sh')]",
    "http://contoso.org/firstpath/myscript.sh",
  ],
  [
    "uri() keeps a path that ends with a slash",
    "[uri('http://contoso.org/firstpath/azuredeploy.json/', 'myscript.sh')]",
    "http://contoso.org/firstpath/azuredeploy.json/myscript.sh",
  ],
  [
    "uriComponent() escapes all of a URI",
    "[uriComponent('http://contoso.com/a')]",
    "http%3A%2F%2Fcontoso.com%2Fa",
  ],
  ["json() reads texts between apostrophes", "[json('[''a'']')]", ["a"]],
];

/** Where the two uses differ: what a template gets, and what a policy does. */
const DIFFERENT: readonly (readonly [string, string, unknown, unknown])[] = [
  ["contains() of text is case-sensitive in templates", "[contains('OneTwoThree', 'one')]", false, true],
  [
    "join() takes numbers in templates",
    "[join(createArray(1, 2), ',')]",
    "1,2",
    "error: join() takes an array of text, not of Integer",
  ],
];

describe("what the function reference states", () => {
  it.each(BOTH)("%s: %s", (_, text, expected) => {
    expect(inTemplate(text)).toEqual(expected);
    expect(inPolicy(text)).toEqual(expected);
  });

  it.each(DIFFERENT)("%s: %s", (_, text, template, policy) => {
    expect(inTemplate(text)).toEqual(template);
    expect(inPolicy(text)).toEqual(policy);
  });

  it.each([
    ["contains('OneTwoThree', 'e')", true],
    ["contains('OneTwoThree', 'z')", false],
    [`contains(${NUMBERS}, 'ONE')`, true],
    [`contains(${NUMBERS}, 'a')`, false],
    ["contains(createArray('one', 'two', 'three'), 'three')", true],
    ["contains(createArray('one', 'two', 'three'), 'four')", false],
  ])("%s is %j in both", (text, expected) => {
    expect(inTemplate(`[${text}]`)).toBe(expected);
    expect(inPolicy(`[${text}]`)).toBe(expected);
  });
});
