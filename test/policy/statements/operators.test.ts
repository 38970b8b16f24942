import { describe } from "vitest";
import { check, type Row, compared, fails, missing, no, on, yes } from "./table.ts";

/** https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#conditions */
describe("equals and notEquals compare as text, without regard to case", () => {
  check([
    ["5 equals '5'", compared(5, "equals", "5"), yes],
    ["'5' equals 5", compared("5", "equals", 5), yes],
    ["'05' does not equal 5", compared("05", "equals", 5), no],
    ["5.5 equals '5.5'", compared(5.5, "equals", "5.5"), yes],
    ["true equals 'TRUE'", compared(true, "equals", "TRUE"), yes],
    ["'False' equals false", compared("False", "equals", false), yes],
    ["1 does not equal true", compared(1, "equals", true), no],
    ["'' does not equal false", compared("", "equals", false), no],
    ["0 does not equal ''", compared(0, "equals", ""), no],
    ["spaces count", compared("a ", "equals", "a"), no],
    ["a missing property equals ''", missing("equals", ""), yes],
    ["null equals ''", compared(null, "equals", ""), yes],
    ["null does not equal 'null'", compared(null, "equals", "null"), no],
    ["a missing property does not equal 'false'", missing("equals", "false"), no],
    ["a missing property notEquals any text but ''", missing("notEquals", "x"), yes],
    ["a missing property is not notEquals ''", missing("notEquals", ""), no],
    ["an array on the right is refused", compared("a", "equals", ["a"]), fails],
    ["an object on the right is refused", compared("a", "equals", { a: 1 }), fails],
    ["null on the right is refused", compared(null, "equals", null), fails],
    ["an escaped bracket is one bracket", compared("[x]", "equals", "[[x]"), yes],
    ["a bracket that is not closed is text", compared("[x", "equals", "[x"), yes],
    ["operator keys in any casing", compared("a", "EQUALS", "A"), yes],
  ]);
});

describe("like and notLike take one run of any characters for *", () => {
  check([
    ["without * it is equals", compared("Hello", "like", "hello"), yes],
    ["* stands for nothing too", compared("ab", "like", "a*b"), yes],
    ["* alone matches any text", compared("x", "like", "*"), yes],
    ["* alone matches ''", compared("", "like", "*"), yes],
    ["beginning", compared("contoso-vm", "like", "CONTOSO*"), yes],
    ["end", compared("vm-prod", "like", "*-PROD"), yes],
    ["in the middle", compared("a-x-b", "like", "a*b"), yes],
    ["the parts do not overlap", compared("aba", "like", "ab*ba"), no],
    ["a dot is a dot", compared("axb", "like", "a.b*"), no],
    ["brackets are themselves", compared("a[1]b", "like", "a[1]*"), yes],
    ["line breaks are characters", compared("a\nb", "like", "a*b"), yes],
    ["a number as text", compared(8080, "like", "80*"), yes],
    ["notLike denies", compared("Hello", "notLike", "h*"), no],
    ["an empty pattern equals ''", compared("a", "like", ""), no],
    ["an array on the right is refused", compared("a", "like", ["a*"]), fails],
  ]);
});

describe("match: # a digit, ? a letter, . any character, all else itself", () => {
  check([
    ["digits and letters", compared("contoso042abc", "match", "contoso###???"), yes],
    ["as long as the pattern", compared("abcd", "match", "???"), no],
    ["case counts", compared("Contoso1", "match", "contoso#"), no],
    ["matchInsensitively leaves case aside", compared("Contoso1", "matchInsensitively", "cONTOSO#"), yes],
    ["# is no letter", compared("a", "match", "#"), no],
    ["? is no digit", compared("1", "match", "?"), no],
    ...["a", "m", "z", "A", "Z", "é", "ß", "Ж", "字", "ª"].map((letter): Row => [
      `? is the letter ${letter}`,
      compared(letter, "match", "?"),
      yes,
    ]),
    ...["@", "[", "`", "{", "0", "9", " ", "_", "-", "\u0080", "€", "×", "٣"].map((sign): Row => [
      `? is not ${JSON.stringify(sign)}`,
      compared(sign, "match", "?"),
      no,
    ]),
    ...["0", "5", "9"].map((digit): Row => [`# is the digit ${digit}`, compared(digit, "match", "#"), yes]),
    ...["/", ":", "٣"].map((sign): Row => [`# is not ${sign}`, compared(sign, "match", "#"), no]),
    [". is any one character", compared("-", "match", "."), yes],
    ["a number as text", compared(2024, "match", "####"), yes],
    ["* is itself", compared("a*", "match", "a*"), yes],
    ["notMatch", compared("2024-01", "notMatch", "####-##"), no],
    ["notMatchInsensitively", compared("AB", "notMatchInsensitively", "ab"), no],
    ["a missing property matches ''", missing("match", ""), yes],
    ["a missing property matches no pattern", missing("match", "."), no],
    ["a missing property is notMatch", missing("notMatch", "#"), yes],
    ["phone number of the documentation", compared("012-345-6789", "match", "###-###-####"), yes],
  ]);
});

describe("contains, containsKey, in", () => {
  const list = ["a", "B", 3, true];
  check([
    ["a part of a text in any casing", compared("ContosoVM", "contains", "sov"), yes],
    ["a number is text", compared(12345, "contains", 34), yes],
    ["'' is part of any text", compared("x", "contains", ""), yes],
    ["an element in any casing", compared(list, "contains", "b"), yes],
    ["an element, not a part of it", compared(["abc"], "contains", "b"), no],
    ["a number among elements, as text", compared(list, "contains", "3"), yes],
    ["a truth value among elements", compared(list, "contains", "TRUE"), yes],
    ["an empty array contains nothing", compared([], "contains", ""), no],
    ["a missing property contains nothing", missing("contains", "a"), no],
    ["a missing property is notContains", missing("notContains", "a"), yes],
    ["a key in any casing", compared({ Env: 1 }, "containsKey", "ENV"), yes],
    ["a key whose value is null", compared({ Env: null }, "containsKey", "env"), yes],
    ["no part of a key", compared({ Env: 1 }, "containsKey", "En"), no],
    ["inherited names are no keys", compared({}, "containsKey", "constructor"), no],
    ["__proto__ is not a key of an empty object", compared({}, "containsKey", "__proto__"), no],
    ["an array has no keys", compared(["a"], "containsKey", "0"), no],
    ["notContainsKey of a missing object", missing("notContainsKey", "a"), yes],
    ["in, in any casing", compared("WestEurope", "in", ["northeurope", "westeurope"]), yes],
    ["in, kinds as text", compared(5, "in", ["5"]), yes],
    ["in, numbers against text", compared("5", "in", [4, 5]), yes],
    ["in, truth values", compared(true, "in", ["true"]), yes],
    ["in, wildcards are themselves", compared("abc", "in", ["a*"]), no],
    ["in, nothing", compared("a", "in", []), no],
    ["notIn, nothing", compared("a", "notIn", []), yes],
    ["in, a missing property is ''", missing("in", ["", "a"]), yes],
    ["notIn, a missing property", missing("notIn", ["a"]), yes],
    [
      "in, a list from a parameter",
      on(
        { field: "properties.v", in: "[parameters('l')]" },
        { properties: { v: "b" } },
        { parameters: { l: ["A", "B"] } },
      ),
      yes,
    ],
    ["in, an expression inside the list", compared("ab", "in", ["[concat('a','b')]"]), yes],
  ]);
});

describe("less and greater compare numbers, texts and dates; two kinds fail", () => {
  check([
    ["numbers", compared(10, "greater", 9), yes],
    ["texts are no numbers", compared("10", "greater", "9"), no],
    ["texts in any casing", compared("B", "greater", "a"), yes],
    ["equal but for casing", compared("ABC", "lessOrEquals", "abc"), yes],
    ["not less than itself", compared(5, "less", 5), no],
    ["fractions", compared(1.5, "less", 2), yes],
    ["negative numbers", compared(-2, "less", -1), yes],
    ["dates with a zone", compared("2024-01-01T01:00:00+02:00", "less", "2024-01-01T00:00:00Z"), yes],
    ["dates of one form", compared("2024-10-01", "greater", "2024-09-30"), yes],
    ["api-versions", compared("2023-05-01-preview", "greaterOrEquals", "2023-05-01"), yes],
    ["a text and a number", compared("10", "greater", 9), fails],
    ["a number and a text", compared(10, "less", "9"), fails],
    ["truth values", compared(true, "greater", false), fails],
    ["an array", compared([1], "less", 2), fails],
    ["a missing property", missing("less", 1), no],
    ["null", compared(null, "greaterOrEquals", 0), no],
    [
      "a missing property behind a guard",
      on({
        allOf: [
          { field: "properties.v", exists: true },
          { field: "properties.v", less: 1 },
        ],
      }),
      no,
    ],
  ]);
});

describe("exists", () => {
  check([
    ["'False' of a missing property", missing("exists", "False"), yes],
    ["false of a missing property", missing("exists", false), yes],
    ["null does not exist", compared(null, "exists", "false"), yes],
    ["'' exists", compared("", "exists", "true"), yes],
    ["0 exists", compared(0, "exists", true), yes],
    ["false exists", compared(false, "exists", "True"), yes],
    ["an empty array exists", compared([], "exists", true), yes],
    ["an empty object exists", compared({}, "exists", true), yes],
    ["neither true nor false is refused", compared("x", "exists", "yes"), fails],
    ["a number is refused", compared("x", "exists", 1), fails],
    [
      "inherited names do not exist",
      on({ field: "properties.toString", exists: true }, { properties: {} }),
      no,
    ],
    [
      "a property beneath a text does not exist",
      on({ field: "properties.v.x", exists: true }, { properties: { v: "t" } }),
      no,
    ],
  ]);
});
