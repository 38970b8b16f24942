import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toShare } from "../../src/base/rounding.ts";

describe("a share in hundredths", () => {
  it.each([
    [0, 0],
    [1, 1],
    [0.5, 0.5],
    [0.004, 0.01],
    [0.014, 0.01],
    [0.996, 0.99],
    [0.9999, 0.99],
    [0.1 + 0.2 + 0.7, 1],
    [0.8 - 0.7 - 0.1 + 2e-16, 0],
  ])("of %d is %d", (value, shown) => {
    expect(toShare(value)).toBe(shown);
  });

  it("is none and all only where it is, and at most a hundredth off", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (count) => {
        const shown = toShare(count / 10_000);
        expect(shown).toBeGreaterThan(0);
        expect(shown).toBeLessThan(1);
        expect(Math.abs(shown - count / 10_000)).toBeLessThanOrEqual(0.01);
      }),
    );
  });
});
