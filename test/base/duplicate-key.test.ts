import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplicateKey } from "../../src/base/duplicate-key.ts";

describe("a key that stands twice", () => {
  it.each([
    [`{"a":1,"a":2}`, "a"],
    [`{"x":{"b":1, "c":[{"d":1,"d":2}]}}`, "d"],
    [`{"a":1,"\\u0061":2}`, "a"],
    [`{"a\\\\":1,"b":"\\"","a\\\\":2}`, "a\\"],
  ])("is found in %s", (text, key) => {
    expect(duplicateKey(text)).toBe(key);
  });

  it.each([
    `{"a":{"a":{"a":[]}}}`,
    `["a","a"]`,
    `{"a":"a\\",\\"a"}`,
    `{"a":["b","b"],"b":1}`,
    `"a"`,
    `[{"a":1},{"a":1}]`,
  ])("is not found in %s", (text) => {
    expect(duplicateKey(text)).toBeUndefined();
  });

  it("is never found in what was written from a value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        expect(duplicateKey(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it("is found wherever it is put", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (object) => {
        const text = JSON.stringify(object);
        const read: unknown = JSON.parse(text);
        const [first = ""] = typeof read === "object" && read !== null ? Object.keys(read) : [];
        expect(duplicateKey(`${text.slice(0, -1)},${JSON.stringify(first)}:0}`)).toBe(first);
      }),
    );
  });
});
