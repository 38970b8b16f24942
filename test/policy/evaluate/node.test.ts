import { describe, expect, it } from "vitest";
import { openObject, unknown, type ValueObject } from "../../../src/expression/value.ts";
import { keyOf, ValueNode } from "../../../src/policy/evaluate/compile/node.ts";
import { entryOf } from "../../../src/expression/json.ts";

const few: ValueObject = { b: 1, A: 2, a: 3, İx: 4 };
const many: ValueObject = {
  ...Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`key${String(number)}`, number])),
  KEY7: "later",
  Zone: "z",
  ZONE: "later",
  "i\u0307x": 5,
};

describe("a member of a value", () => {
  it.each([
    ["few members", few],
    ["many members", many],
  ])("is found as entries of objects are, among %s", (_, object) => {
    const node = new ValueNode(object);
    for (const key of [
      "a",
      "A",
      "B",
      "İX",
      "i\u0307X",
      "key7",
      "Key7",
      "kEY39",
      "zone",
      "none",
      "toString",
      "__proto__",
    ])
      expect(node.at(keyOf(key))?.value).toEqual(entryOf(object, key));
  });

  it("may have the name of something that every object has", () => {
    const object: ValueObject = Object.fromEntries([
      ["__proto__", 1],
      ["constructor", 2],
      ["VALUEOF", 3],
    ]);
    const node = new ValueNode(object);
    expect(
      ["__proto__", "constructor", "valueOf", "toString"].map((key) => node.at(keyOf(key))?.value),
    ).toEqual([1, 2, 3, undefined]);
  });

  it("is unknown beneath what is unknown, and in an open object", () => {
    const open = new ValueNode(openObject({ a: 1 }, ["later"]));
    expect(open.at(keyOf("A"))?.value).toBe(1);
    expect(open.at(keyOf("b"))?.value).toEqual(unknown(["later"]));
    const hidden = new ValueNode(unknown(["x"]));
    expect(hidden.at(keyOf("a"))).toBe(hidden);
    expect(new ValueNode([1]).at(keyOf("length"))).toBeUndefined();
    expect(new ValueNode("text").at(keyOf("length"))).toBeUndefined();
  });
});
