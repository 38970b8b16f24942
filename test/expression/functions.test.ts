import { describe, expect, it } from "vitest";
import { run } from "./support.ts";

/** One row a promise: what the service documents, or what its own answers show. */
const ROWS: readonly (readonly [string, unknown])[] = [
  // Comparison is typed and case-sensitive, unlike the operators of the policy language.
  ["[equals('a', 'A')]", false],
  ["[equals(1, '1')]", false],
  ["[equals(createObject('a', 1, 'b', 2), createObject('b', 2, 'a', 1))]", true],
  ["[less('a', 'B')]", true],
  ["[greaterOrEquals('2024-01-01', '2023-06-01')]", true],
  ["[less(1, 'a')]", "error: cannot compare a value of type Integer with one of type String"],
  // Containment.
  ["[contains('Hello', 'ELL')]", true],
  ["[contains('abc1', 1)]", true],
  ["[contains(createArray('a'), 'A')]", false],
  ["[contains(createObject('Key', 1), 'kEY')]", true],
  ["[contains(5, 5)]", "error: contains() cannot look into a value of type Integer"],
  // Text.
  ["[startsWith('Hello', 'HE')]", true],
  ["[endsWith('Hello', 'LO')]", true],
  ["[indexOf('aBc', 'b')]", 1],
  ["[lastIndexOf('abAB', 'ab')]", 2],
  ["[indexOf(null(), 'x')]", -1],
  ["[indexOf(createArray('a', 'b'), 'b')]", 1],
  ["[replace('aXbx', 'x', '-')]", "a-b-"],
  ["[replace('a', '', 'b')]", "error: replace() takes a text to look for that is not empty"],
  ["[split('a,b;c', createArray(',', ';'))]", ["a", "b", "c"]],
  ["[split(null(), ',')]", []],
  ["[substring('hello', 1, 3)]", "ell"],
  ["[substring('hello', 4, 3)]", "error: substring() asks for 3 characters from 4 of a text of 5"],
  ["[concat(createArray(1), createArray(2))]", [1, 2]],
  ["[concat('a', createArray(2))]", "error: argument 2 must be of type String, not Array"],
  ["[concat('a', null())]", "a"],
  ["[string(true())]", "True"],
  ["[string(null())]", ""],
  ["[string(createObject('a', 1))]", '{"a":1}'],
  ["[format('{0:D3}-{1,4}-{{}}', 7, 'x')]", "007-   x-{}"],
  ["[format('{0:P}', 1)]", "unknown: the number format of format()"],
  ["[format('{1}', 1)]", "error: the format text asks for a value that is not given"],
  ["[join(createArray('a', 'b'), '-')]", "a-b"],
  ["[trim('  a ')]", "a"],
  ["[first('über')]", "ü"],
  ["[padLeft(7, 3, '0')]", "007"],
  // Numbers are integers, checked.
  ["[add(9007199254740991, 1)]", "error: the result is outside the range of integers"],
  ["[div(7, -2)]", -3],
  ["[mod(-7, 2)]", -1],
  ["[div(1, 0)]", "error: division by zero"],
  ["[int(' 42 ')]", 42],
  ["[int('4.2')]", "error: int() cannot read a value of type String"],
  ["[bool('TRUE')]", true],
  ["[bool(0)]", false],
  ["[min(createArray(3, 1, 2))]", 1],
  ["[max(3, 1)]", 3],
  // Collections.
  ["[length(null())]", 0],
  ["[empty(null())]", true],
  ["[first(createArray())]", null],
  ["[first('')]", ""],
  ["[take('hello', 2)]", "he"],
  ["[skip(createArray(1, 2, 3), 1)]", [2, 3]],
  ["[take(createArray(1), -1)]", []],
  ["[union(createArray(1, 2), createArray(2, 3))]", [1, 2, 3]],
  [
    "[union(createObject('a', createObject('x', 1)), createObject('A', createObject('y', 2)))]",
    { a: { x: 1, y: 2 } },
  ],
  ["[intersection(createArray(1, 2), createArray(2, 3))]", [2]],
  ["[intersection(createObject('a', 1, 'b', 2), createObject('a', 1, 'b', 3))]", { a: 1 }],
  [
    "[items(createObject('b', 1, 'a', 2))]",
    [
      { key: "a", value: 2 },
      { key: "b", value: 1 },
    ],
  ],
  ["[range(3, 2)]", [3, 4]],
  ["[range(0, 10001)]", "error: range() makes 0 to 10000 numbers"],
  ["[tryGet(createObject('A', createObject('b', 1)), 'a', 'B')]", 1],
  ["[tryGet(createObject(), 'a', 'b')]", null],
  ["[tryGet(createObject('a', createObject()), 'a', 'b')]", "error: the object has no property 'b'"],
  ["[createObject('a')]", "error: createObject() takes keys and values in pairs"],
  ["[shallowMerge(createArray(createObject('a', 1), createObject('a', 2)))]", { a: 2 }],
  // Encodings.
  ["[base64ToString(base64('grün'))]", "grün"],
  ["[base64ToString('!')]", "error: the text is not base64"],
  ["[json('{\"a\": [1]}').a[0]]", 1],
  ["[json('{')]", "error: json() cannot read '{' as JSON"],
  ["[uriComponent('a b!')]", "a%20b%21"],
  ["[uriComponentToString('%zz')]", "error: the text has an escape that cannot be read"],
  ["[uri('https://a/b/', 'c')]", "https://a/b/c"],
  ["[dataUriToString(dataUri('x'))]", "x"],
  ["[dataUriToString('nothing')]", "error: the text is not a data URI"],
  [
    "[guid('a', 'b')]",
    expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  ],
  // Dates and addresses.
  ["[addDays('2024-02-28T10:00:00Z', 1)]", "2024-02-29T10:00:00.0000000Z"],
  ["[addDays('2024-02-28T10:00:00.1234567Z', -1)]", "2024-02-27T10:00:00.1234567Z"],
  ["[addDays('yesterday', 1)]", "error: addDays() cannot add 1 days to 'yesterday'"],
  ["[addDays('9999-12-31T00:00:00Z', 1)]", "error: addDays() cannot add 1 days to '9999-12-31T00:00:00Z'"],
  ["[ipRangeContains('10.0.0.0-10.0.0.9', '10.0.0.9')]", true],
  ["[ipRangeContains('10.0.0.0/8', '::1')]", false],
  ["[ipRangeContains('::ffff:10.0.0.0/104', '::ffff:10.1.1.1')]", true],
  ["[ipRangeContains('10.0.0.0/33', '10.0.0.1')]", "error: '10.0.0.0/33' is not a range of addresses"],
  [
    "[ipRangeContains('10.0.0.9-10.0.0.1', '10.0.0.1')]",
    "error: '10.0.0.9-10.0.0.1' is not a range of addresses",
  ],
];

describe("functions", () => {
  it.each(ROWS)("%s gives %j", (text, expected) => {
    expect(run(text)).toEqual(expected);
  });
});
