import { describe, expect, it } from "vitest";
import type { Family, Scalar } from "../../src/rbac/condition/ast.ts";
import { like } from "../../src/rbac/condition/like.ts";
import { comparisonOf } from "../../src/rbac/condition/operators.ts";
import { comparable, holds } from "../../src/rbac/condition/values.ts";
import { membershipOf } from "../../src/rbac/membership.ts";
import { must } from "../support/context.ts";

const GUID = "5e467623-bb1f-42f4-a55d-6e525e11384b";

describe("a value in the form in which its family compares", () => {
  it.each<[Family, Scalar, ReturnType<typeof comparable>]>([
    ["string", "A", "A"],
    ["string", 5, "5"],
    ["string", true, "true"],
    ["numeric", 5, 5],
    ["numeric", 5.5, undefined],
    ["numeric", "5", 5],
    ["numeric", "+5", 5],
    ["numeric", "-5", -5],
    ["numeric", "5 apples", undefined],
    ["numeric", "the 5", undefined],
    ["numeric", "x5", undefined],
    ["numeric", "", undefined],
    ["numeric", "5.5", undefined],
    ["numeric", "9007199254740991", 9_007_199_254_740_991],
    // Beyond what a number holds exactly.
    ["numeric", "9007199254740993", undefined],
    ["numeric", 9_007_199_254_740_992, undefined],
    ["numeric", "10000000000000000000", undefined],
    ["numeric", true, undefined],
    ["bool", true, true],
    ["bool", false, false],
    ["bool", "TRUE", true],
    ["bool", "False", false],
    ["bool", "yes", undefined],
    ["bool", 1, undefined],
    ["guid", GUID.toUpperCase(), GUID],
    ["guid", `/providers/Microsoft.Authorization/roleDefinitions/${GUID}`, GUID],
    ["guid", "5e467623", undefined],
    ["guid", 5, undefined],
    ["datetime", "1970-01-01", 0n],
    ["datetime", "1970-01-01T00:01", 600_000_000n],
    ["datetime", "1970-01-01T00:00:01", 10_000_000n],
    ["datetime", "1970-01-01T00:00:01Z", 10_000_000n],
    ["datetime", "1970-01-01t00:00:01z", 10_000_000n],
    ["datetime", " 1970-01-01 ", 0n],
    ["datetime", "1970-01-01T00:00:00.0000001Z", 1n],
    ["datetime", "1970-01-01T00:00:00.00000019Z", 1n],
    ["datetime", "1970-01-01T00:00:00.5Z", 5_000_000n],
    ["datetime", "1970-01-01T01:00:00+01:00", 0n],
    ["datetime", "2026-02-30", undefined],
    ["datetime", "2026-13-01", undefined],
    ["datetime", "1970-01-01T25:00", undefined],
    ["datetime", "x1970-01-01", undefined],
    ["datetime", "1970-01-01T00:00:00Z and more", undefined],
    ["datetime", "soon", undefined],
  ])("%s: %j", (family, value, compared) => {
    expect(comparable(value, family)).toBe(compared);
  });
});

describe("one value against one", () => {
  it.each<[Scalar, string, Scalar, boolean | undefined]>([
    [1, "NumericEquals", "1", true],
    [1, "NumericNotEquals", 2, true],
    [1, "NumericLessThan", 2, true],
    [2, "NumericLessThan", 2, false],
    [2, "NumericLessThanEquals", 2, true],
    [3, "NumericLessThanEquals", 2, false],
    [3, "NumericGreaterThan", 2, true],
    [2, "NumericGreaterThan", 2, false],
    [2, "NumericGreaterThanEquals", 2, true],
    [1, "NumericGreaterThanEquals", 2, false],
    // One that is not of the family is neither equal nor unequal.
    ["x", "NumericEquals", 1, undefined],
    [1, "NumericEquals", "x", undefined],
    ["x", "NumericNotEquals", 1, undefined],
    [1, "NumericNotEquals", "x", undefined],
    ["2026-01-01", "DateTimeLessThan", "2026-01-01T00:00:01Z", true],
    ["2026-01-01", "DateTimeEquals", "2026-01-01T01:00:00+01:00", true],
    ["a", "StringEqualsIgnoreCase", "A", true],
    ["a", "StringEquals", "A", false],
    // Case is told apart by lower case: a sign whose upper case is longer stays what it is.
    ["straße", "StringEqualsIgnoreCase", "STRASSE", false],
    [true, "BoolEquals", "True", true],
    [true, "BoolNotEquals", "True", false],
  ])("%j %s %j: %s", (left, operator, right, truth) => {
    expect(holds(left, must(comparisonOf(operator)), right)).toBe(truth);
  });
});

describe("the name of an operator", () => {
  it.each<[string, string | undefined]>([
    ["stringequals", "StringEquals"],
    ["STRINGNOTLIKEIGNORECASE", "StringNotLikeIgnoreCase"],
    ["foranyofallvalues:guidnotequals", "ForAnyOfAllValues:GuidNotEquals"],
    ["ForAllOfAnyValues:NumericLessThanEquals", "ForAllOfAnyValues:NumericLessThanEquals"],
    ["DateTimeGreaterThanEquals", "DateTimeGreaterThanEquals"],
    ["BoolNotEquals", "BoolNotEquals"],
    // The documentation lists none of these.
    ["StringLessThan", undefined],
    ["NumericStartsWith", undefined],
    ["GuidLike", undefined],
    ["GuidEqualsIgnoreCase", undefined],
    ["NumericNotLessThan", undefined],
    ["GuidLessThan", undefined],
    ["BoolGreaterThan", undefined],
    ["StringEqualsX", undefined],
    ["XStringEquals", undefined],
    ["ForAnyValues:StringEquals", undefined],
  ])("%s", (word, name) => {
    expect(comparisonOf(word)?.name).toBe(name);
  });
});

it.each<[string, string, boolean]>([
  ["a*", "a\\*", true],
  ["ab", "a\\*", false],
  ["a?", "a\\?", true],
  ["ab", "a\\?", false],
  ["a\\", "a\\\\", true],
  ["a\\b", "a\\b", true],
  ["ab", "a\\b", false],
  ["a\\", "a\\", true],
  ["", "", true],
  ["", "*", true],
  ["", "?", false],
  ["abab", "*ab", true],
  ["aba", "*ab", false],
  ["😀", "?", true],
])("%j is like %j: %s", (text, pattern, holdsTrue) => {
  expect(like(text, pattern)).toBe(holdsTrue);
});

describe("groups of a principal", () => {
  const membership = membershipOf([
    { member: "Me", group: "Team" },
    { member: "me", group: "Other" },
    { member: "TEAM", group: "Division" },
    { member: "Other", group: "division" },
    { member: "division", group: "Team" },
    { member: "division", group: "ME" },
  ]);
  it.each(["me", "ME", "me"])("are told with the shortest way to each, without itself: %s", (principal) => {
    expect([...membership.groupsOf(principal)]).toEqual([
      ["team", ["team"]],
      ["other", ["other"]],
      ["division", ["team", "division"]],
    ]);
  });

  it("are none of a stranger", () => {
    expect([...membership.groupsOf("stranger")]).toEqual([]);
  });

  it("are worked out once, however often they are asked for", () => {
    expect(membership.groupsOf("team")).toBe(membership.groupsOf("TEAM"));
  });
});
