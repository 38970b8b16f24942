import { resourceGroupIn } from "../../src/base/scope.ts";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { resourceId, isWithin } from "../../src/base/resource-id.ts";
import { region, subscriptionId } from "../../src/base/names.ts";
import { partsOf, raw, say } from "../../src/base/sentence.ts";
import { parseDuration, parseExpiry, parseInstant } from "../../src/base/time.ts";

describe("a sentence keeps data apart from prose", () => {
  it("puts every interpolated string between backticks", () => {
    expect(say`Region ${"swedencentral"} has ${3} zones.`).toBe("Region `swedencentral` has 3 zones.");
    expect(say`One of ${["a", "b"]}; ${raw(say`see ${"c"}`)}.`).toBe("One of `a`, `b`; see `c`.");
    expect(say`${[]} left`).toBe("none left");
  });

  it("cannot be left by the data, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (data) => {
        const parts = partsOf(say`before ${data} after`);
        expect(parts.at(0)).toEqual({ kind: "prose", text: "before " });
        expect(parts.at(-1)).toEqual({ kind: "prose", text: " after" });
        expect(parts.length).toBeLessThanOrEqual(3);
        expect(parts.map((part) => part.text).join("")).not.toMatch(/[\r\n\u001b\u202e]/);
      }),
    );
  });
});

test.each([
  ["2026-09-01", "2026-09-01T00:00:00.000Z"],
  ["2026-09-01T07:00:00+02:00", "2026-09-01T05:00:00.000Z"],
  ["2026-02-30", undefined],
  ["2026-13-01", undefined],
  ["yesterday", undefined],
  ["1", undefined],
  ["2026-09-01T25:00:00Z", undefined],
])("the instant %s is %s", (text, iso) => {
  const at = parseInstant(text);
  expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(iso);
});

test("a date as an expiry includes its whole day", () => {
  expect(parseExpiry("2026-12-31")).toBe(Date.parse("2026-12-31T23:59:59.999Z"));
  expect(parseExpiry("2026-12-31T12:00:00Z")).toBe(Date.parse("2026-12-31T12:00:00Z"));
});

test.each([
  ["PT8H", 8 * 3600e3],
  ["P14D", 14 * 86400e3],
  ["P1W", 7 * 86400e3],
  ["P1DT30M", 86400e3 + 1800e3],
  ["PT5S", 5e3],
  ["P", undefined],
  ["PT", undefined],
  ["8h", undefined],
  ["P1M", undefined],
])("the duration %s is %s ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

describe("names and ids", () => {
  it("reads a region in either form", () => {
    expect(region("Sweden Central")).toBe("swedencentral");
    expect(region("swedencentral")).toBe("swedencentral");
    expect(region("sweden;central")).toBeUndefined();
  });

  it("takes only GUIDs for subscriptions", () => {
    expect(subscriptionId(" 11111111-1111-1111-1111-11111111111A ")).toBe(
      "11111111-1111-1111-1111-11111111111a",
    );
    expect(subscriptionId("11111111-1111-1111-1111")).toBeUndefined();
  });

  it("compares scopes on segment boundaries and without regard to case", () => {
    expect(isWithin("/subscriptions/A/resourceGroups/rg-1", "/Subscriptions/a/resourcegroups/RG-1")).toBe(
      true,
    );
    expect(isWithin("/subscriptions/a/resourceGroups/rg-12", "/subscriptions/a/resourceGroups/rg-1")).toBe(
      false,
    );
    expect(isWithin("/subscriptions/a", "/")).toBe(true);
    expect(isWithin("/subscriptions/a", "/subscriptions/a/resourceGroups/rg")).toBe(false);
  });

  it("reads ids with and without the leading slash and refuses what could leave the path", () => {
    expect(resourceId("subscriptions/a/providers/X/budgets/b")).toBe(
      "/subscriptions/a/providers/X/budgets/b",
    );
    expect(resourceId("/")).toBe("/");
    for (const bad of ["/a/../b", "/a?b", "/a//b", "/a/%2e%2e", "", "/a b"])
      expect(resourceId(bad)).toBeUndefined();
    expect(resourceGroupIn("/subscriptions/a/resourceGroups/rg/providers/x/y/z")).toBe("rg");
  });
});

test("a sentence is no data of another one, in which it would stand in a code span as a whole", () => {
  const inner = say`Sold by ${"kg"}.`;
  // @ts-expect-error -- the compiler refuses it
  const wrong = say`${inner} No more.`;
  expect(wrong).toBe("`Sold by 'kg'.` No more.");
  expect(say`${raw(inner)} No more.`).toBe("Sold by `kg`. No more.");
});
