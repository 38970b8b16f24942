import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemText, UserError } from "../../../../src/base/errors.ts";
import { MOST_BYTES, readJson } from "../../../../src/plan/sources/arm/index.ts";
import { entry, plain, type JsonTree } from "../../../../src/plan/sources/arm/json/tree.ts";

function refusal(text: string): string {
  try {
    readJson("t.json", text);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(problemText).join("\n");
    throw error;
  }
  return "read";
}

describe("reading JSON", () => {
  it("gives what JSON.parse gives, however it is laid out", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
        fc.pre(!JSON.stringify(value).includes("__proto__"));
        expect(plain(readJson("t.json", JSON.stringify(value, null, indent)).root)).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it("takes comments, a byte order mark, commas at the end and texts over lines", () => {
    const text = '\ufeff// first\n{ /* a */ "a": [1, 2,], // end\n "b": "one\ntwo", }';
    expect(plain(readJson("t.json", text).root)).toEqual({ a: [1, 2], b: "one\ntwo" });
  });

  it("knows the place of every value", () => {
    const { root, place } = readJson("t.json", '{\n  "a": {\n    "b c": [1,\n      {"d": 2}]\n  }\n}');
    const list = entry(entry(root, "A"), "b c");
    const inside: JsonTree | undefined = list?.kind === "list" ? entry(list.items[1], "d") : undefined;
    expect(inside && place(inside)).toEqual({ file: "t.json", line: 4, column: 8, path: 'a["b c"][1].d' });
  });

  it.each([
    ["", "t.json:1:1: (document): the file is empty, which is not JSON"],
    ["{", "t.json:1:2: (document): the file is not JSON: `the document ends before }`"],
    ['{"a" 1}', "t.json:1:6: (document): the file is not JSON: `a colon after the key is expected`"],
    ["{a: 1}", "t.json:1:2: (document): the file is not JSON: `a key between quotation marks is expected`"],
    ["[1 2]", "t.json:1:4: (document): the file is not JSON: `a comma or ] is expected`"],
    ["[,]", "t.json:1:2: (document): the file is not JSON: `a value is expected`"],
    ['["a]', "t.json:1:2: (document): the file is not JSON: `a text has no closing quotation mark`"],
    ['["\\x"]', "t.json:1:3: (document): the file is not JSON: `an escape is not one of JSON`"],
    ['["\\u12"]', "t.json:1:3: (document): the file is not JSON: `an escape needs four hexadecimal digits`"],
    ['["\u0001"]', "t.json:1:3: (document): the file is not JSON: `a text contains a control character`"],
    ["/* {}", "t.json:1:1: (document): the file is not JSON: `a comment has no end`"],
    ["{} {}", "t.json:1:4: (document): the file is not JSON: `there is more after the end of the document`"],
    ["[1e999]", "t.json:1:2: (document): the file is not JSON: `a value is expected`"],
    ["[NaN]", "t.json:1:2: (document): the file is not JSON: `a value is expected`"],
  ])("refuses %j with its place", (text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it("refuses a reserved key, and takes the last of two equal ones with a notice", () => {
    expect(refusal('{"a": 1,\n"a": 2, "b": {"__proto__": 3},\n"b": 4}')).toBe(
      "t.json:2:15: b.__proto__: the key `__proto__` is reserved",
    );
    const { root, notices } = readJson("t.json", '{"a": 1,\n"a": 2, "b": 3,\n"b": 4}');
    expect(plain(root)).toEqual({ a: 2, b: 4 });
    expect(notices?.map(({ message, place }) => [message, place?.line])).toEqual([
      ["the key `a` stands here again, first in line 1. The last one counts", 2],
      ["the key `b` stands here again, first in line 2. The last one counts", 3],
    ]);
  });

  it("refuses a depth of 1,000 and of 1,000,000, and more than 20 MB, without reading on", () => {
    for (const depth of [1_000, 1_000_000]) {
      expect(refusal("[".repeat(depth))).toMatch(
        /^t\.json:1:251: .* `it is nested deeper than 250 levels`$/s,
      );
      expect(refusal('{"a":'.repeat(depth))).toMatch(/`it is nested deeper than 250 levels`$/);
    }
    expect(refusal(" ".repeat(MOST_BYTES + 1))).toBe("t.json:1:1: (document): the file is larger than 20 MB");
  });

  it("reads texts of many escapes, with and without quotation marks, in one go", () => {
    for (const piece of ["\n", '"', "\\", "\u00e9x"]) {
      const text = piece.repeat(200_000);
      expect(plain(readJson("t.json", JSON.stringify({ text })).root)).toEqual({ text });
    }
  });

  it("answers any text with a document or a UserError", () => {
    fc.assert(
      fc.property(
        fc.string({
          maxLength: 60,
          unit: fc.constantFrom(
            "{",
            "}",
            "[",
            "]",
            '"',
            ",",
            ":",
            "\\",
            "/",
            "*",
            "1",
            "-",
            "e",
            ".",
            "t",
            "u",
            " ",
            "\n",
          ),
        }),
        (text) => {
          expect(typeof refusal(text)).toBe("string");
        },
      ),
    );
  });
});
