import fc from "fast-check";
import { expect, it } from "vitest";
import { shardIn } from "../../scripts/shard.ts";

it("the parts are the whole together, each item once and in its order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 30 }), (all, parts) => {
      const each = Array.from({ length: parts }, (_, index) =>
        shardIn(["--shard", `${String(index + 1)}/${String(parts)}`]).of(all),
      );
      expect(each.flat().toSorted((a, b) => a - b)).toEqual(all.toSorted((a, b) => a - b));
      for (const part of each) expect(all.filter((one) => part.includes(one))).toEqual(part);
      const sizes = each.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

it("leaves what else stands there, and is the whole where no part is named", () => {
  expect(shardIn(["POL", "--shard", "2/3", "7"])).toMatchObject({
    rest: ["POL", "7"],
    name: " (part 2 of 3)",
  });
  const { rest, of, name } = shardIn(["POL", "7"]);
  expect([rest, of([1, 2, 3]), name]).toEqual([["POL", "7"], [1, 2, 3], ""]);
});

it.each([[], ["0/3"], ["4/3"], ["3"], ["3/0"], ["a/b"], ["1/2/3"], ["-1/3"], ["1.5/3"]])(
  "refuses %s as a part, instead of trying nothing",
  (...text) => {
    expect(() => shardIn(["--shard", ...text])).toThrow("a part of a whole");
  },
);
