import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { jsonExtent } from "../../src/base/json-extent.ts";

const MOST = { depth: 50, values: 1_000 };

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe("the extent of a JSON text", () => {
  it.each([
    ["[]", 1, 1],
    ["[[[1]]]", 3, 3],
    ['{"a":[1,2,3],"b":{}}', 2, 6],
    ['"[[["', 0, 0],
    ['["\\"[[", "\\\\", "]"]', 1, 3],
    ["7", 0, 0],
  ])("of %s is told without reading it", (text, depth, values) => {
    expect(jsonExtent(text, MOST)).toEqual({ depth, values });
  });

  it("stops at the first place that is beyond", () => {
    expect(jsonExtent("[".repeat(1_000_000), MOST).depth).toBe(MOST.depth + 1);
    expect(jsonExtent(`[${"1,".repeat(1_000_000)}1]`, MOST).values).toBe(MOST.values + 1);
  });

  it("is as deep as the value, whatever its texts hold", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const most = { depth: 1_000, values: 1_000_000 };
        expect(jsonExtent(JSON.stringify(value), most).depth).toBe(depthOf(value));
      }),
    );
  });
});
