import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { distance, nearest, nearestWords } from "../../src/base/nearest.ts";

describe("nearest", () => {
  const KEYS = ["region", "subscription", "managementGroup", "resourceGroups", "requires", "reason"];
  const CASES: readonly (readonly [string, string | undefined])[] = [
    ["regoin", "region"],
    ["Region", "region"],
    ["regions", "region"],
    ["resourcegroup", "resourceGroups"],
    ["reason", "reason"],
    ["subs", "subscription"],
    ["re", undefined],
    ["colour", undefined],
    ["", undefined],
    ["x".repeat(5000), undefined],
  ];
  it.each(CASES)("of %j is %j", (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  it("is the first of equally close words", () => {
    expect(nearest("ab1", ["ab2", "ab3"])).toBe("ab2");
  });

  it("always is one of the known words", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 8 }), (word, known) => {
        const found = nearest(word, known);
        return found === undefined || known.includes(found);
      }),
    );
  });
});

describe("distance", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

  it.each([
    ["kitten", "sitting", 3],
    ["abcd", "acbd", 1],
    ["", "abc", 3],
    ["same", "same", 0],
  ])("of %s and %s is %i", (a, b, edits) => {
    expect(distance(a, b, 9)).toBe(edits);
    expect(distance(a, b, edits)).toBe(edits);
    if (edits > 0) expect(distance(a, b, edits - 1)).toBe(undefined);
  });

  it("is the same both ways, and zero only for the same word", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 99)).toBe(distance(b, a, 99));
        expect(distance(a, b, 99) === 0).toBe(a === b);
      }),
    );
  });

  it("grows by at most one with an edit", () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom("a", "z"), (a, b, letter) => {
        const before = distance(a, b, 99) ?? Number.NaN;
        const after = distance(a + letter, b, 99) ?? Number.NaN;
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test("the nearest names come first, far ones not at all", () => {
  expect(nearestWords("Contributer", ["Reader", "Contributor", "Owner"])).toEqual(["Contributor"]);
  expect(nearestWords("swedencentrl", ["swedensouth", "swedencentral"])).toEqual(["swedencentral"]);
  expect(nearestWords("__proto__", ["Reader"])).toEqual([]);
});
