import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, inRatio, numberOf } from "../../../src/base/decimal.ts";
import { costOfUnits, priceRatio, unitsOf } from "../../../src/derive/cost/tiers.ts";

type Pairs = readonly (readonly [from: number, price: number])[];
const tiers = (...pairs: Pairs) =>
  pairs.map(([from, price]) => ({ from: decimal(from), price: decimal(price) }));

describe("decimal numbers", () => {
  it.each([0, 0.1, 0.3, 1e-7, 123456789.123, 1.5e21, -0.02, 1e-12])("are exact: %s", (value) => {
    expect(numberOf(decimal(value))).toBe(value);
  });

  it("add up where binary fractions do not", () => {
    expect(numberOf(decimal(0.1) + decimal(0.2))).toBe(0.3);
    expect(0.1 + 0.2).not.toBe(0.3);
  });

  it("round halves away from zero", () => {
    expect(inRatio(5n, 1n, 2n)).toBe(3n);
    expect(inRatio(-5n, 1n, 2n)).toBe(-3n);
  });
});

describe("tiers", () => {
  // 100 at 0.05 and 50 at 0.04 are 7.
  it.each([
    [0, 0],
    [60, 3],
    [100, 5],
    [150, 7],
  ])("of %s units cost %s", (units, cost) => {
    const two = tiers([0, 0.05], [100, 0.04]);
    expect(numberOf(costOfUnits(decimal(units), two))).toBe(cost);
    const back = unitsOf(decimal(cost), two);
    expect(back === undefined ? undefined : numberOf(back)).toBe(units);
  });

  it("that are free at first cost nothing there", () => {
    const free = tiers([0, 0], [100, 0.08]);
    expect(numberOf(costOfUnits(decimal(150), free))).toBe(4);
    expect(numberOf(unitsOf(decimal(4), free) ?? 0n)).toBe(150);
  });

  it("of the same ratio throughout need no quantity", () => {
    const ratio = priceRatio(decimal(-3), tiers([0, 0.2], [10, 0.1]), tiers([0, 0.3], [10, 0.15]));
    expect(ratio).toEqual({ target: decimal(0.3), source: decimal(0.2) });
  });

  it("of different ratios count what the cost buys", () => {
    // 7 buys 150 units; there 150 are 100 × 0.06 + 50 × 0.02 = 7.
    const ratio = priceRatio(decimal(7), tiers([0, 0.05], [100, 0.04]), tiers([0, 0.06], [100, 0.02]));
    expect(ratio).toEqual({ target: decimal(7), source: decimal(7) });
    expect(priceRatio(decimal(-7), tiers([0, 0.05], [100, 0.04]), tiers([0, 0.06]))).toBeUndefined();
  });

  it.each<[string, number, Pairs, Pairs, [target: number, source: number] | undefined]>([
    [
      "free at first, of the same ratio",
      0,
      [
        [0, 0],
        [100, 0.08],
      ],
      [
        [0, 0],
        [100, 0.04],
      ],
      [0.04, 0.08],
    ],
    ["free at the source alone", 8, [[0, 0]], [[0, 0.05]], undefined],
    ["free at the target alone", 8, [[0, 0.05]], [[0, 0]], undefined],
    ["free on both sides", 0, [[0, 0]], [[0, 0]], undefined],
    [
      "that one side has more of",
      7,
      [[0, 0.05]],
      [
        [0, 0.06],
        [100, 0.02],
      ],
      [6.8, 7],
    ],
    [
      "that the other side has more of",
      7,
      [
        [0, 0.05],
        [100, 0.04],
      ],
      [[0, 0.06]],
      [9, 7],
    ],
    [
      "that begin elsewhere, at the same prices",
      7,
      [
        [0, 0.05],
        [100, 0.04],
      ],
      [
        [0, 0.05],
        [120, 0.04],
      ],
      [7.2, 7],
    ],
    [
      "free at the target at first",
      7,
      [
        [0, 0.05],
        [100, 0.04],
      ],
      [
        [0, 0],
        [100, 0.04],
      ],
      [2, 7],
    ],
    [
      "that nothing was paid for",
      0,
      [
        [0, 0.05],
        [100, 0.04],
      ],
      [[0, 0.06]],
      undefined,
    ],
    [
      "that are paid back",
      -7,
      [
        [0, 0],
        [100, 0.04],
      ],
      [[0, 0.06]],
      undefined,
    ],
    [
      "that cost cannot reach, as the last is free",
      7,
      [
        [0, 0.05],
        [100, 0],
      ],
      [[0, 0.06]],
      undefined,
    ],
    [
      "that cost just reaches",
      5,
      [
        [0, 0.05],
        [100, 0],
      ],
      [[0, 0.06]],
      [6, 5],
    ],
  ])("%s: %d", (_, cost, source, target, expected) => {
    const ratio = priceRatio(decimal(cost), tiers(...source), tiers(...target));
    expect(ratio === undefined ? undefined : [numberOf(ratio.target), numberOf(ratio.source)]).toEqual(
      expected,
    );
  });

  it("give back as many units as were paid for", () => {
    const price = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(price, price, fc.integer({ min: 1, max: 1_000_000 }), (first, second, units) => {
        const two = tiers([0, first], [500, second]);
        const back = unitsOf(costOfUnits(decimal(units), two), two);
        expect(numberOf(back ?? 0n)).toBeCloseTo(units, 6);
      }),
    );
  });
});
