import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arc } from "../../../src/plan/schedule/cycles.ts";
import { networkOf } from "../../../src/plan/schedule/network.ts";
import { PARTS, pertMean, pertQuantiles, shapeOf } from "../../../src/plan/schedule/pert.ts";
import { Sfc32 } from "../../../src/plan/schedule/random.ts";
import { quantile, simulate, type DrawnTask, type Simulated } from "../../../src/plan/schedule/simulate.ts";

const RUNS = 10_000;

function run(
  tasks: readonly DrawnTask[],
  arcs: readonly Arc[],
  watched: readonly number[],
  seed = 1,
): Simulated {
  const last = watched.at(-1) ?? 0;
  return simulate(networkOf(tasks.length, arcs), tasks, { seed, runs: RUNS, watched, last });
}

const task = (low: number, likely: number, high: number, cause = 0): DrawnTask => ({
  low,
  likely,
  high,
  cause,
});
const mean = (numbers: ArrayLike<number>): number =>
  Array.from(numbers).reduce((sum, one) => sum + one, 0) / numbers.length;
const deviation = (numbers: ArrayLike<number>): number => {
  const middle = mean(numbers);
  return Math.sqrt(mean(Array.from(numbers).map((one) => (one - middle) ** 2)));
};
const NONE = task(0, 0, 0);

describe("the PERT-beta distribution", () => {
  it.each([
    [1, 2, 9],
    [0, 0, 10],
    [3, 9, 9],
    [2, 5, 8],
  ])("of %d, %d and %d has the mean and the spread that the formula gives", (low, likely, high) => {
    const points = { low, likely, high };
    const values = pertQuantiles(shapeOf(points)).map((value) => low + (high - low) * value);
    const middle = pertMean(points);
    expect(values).toHaveLength(PARTS);
    expect(mean(values)).toBeCloseTo(middle, 2);
    expect(deviation(values) ** 2).toBeCloseTo(((middle - low) * (high - middle)) / 7, 1);
  });

  it("of 1, 2 and 9 has the mean 3", () => {
    expect(pertMean({ low: 1, likely: 2, high: 9 })).toBe(3);
  });
});

describe("the simulation", () => {
  it("of a chain of fixed durations gives their sum in every run", () => {
    const tasks = [task(5, 5, 5), task(7, 7, 7), task(11, 11, 11)];
    const { ends, criticality } = run(
      tasks,
      [
        [0, 1],
        [1, 2],
      ],
      [2],
    );
    expect(new Set(ends[0])).toEqual(new Set([23]));
    expect([...criticality]).toEqual([1, 1, 1]);
  });

  it("draws the distribution of one task", () => {
    const { ends } = run([task(1, 2, 9)], [], [0]);
    const [own = new Float64Array()] = ends;
    expect(mean(own)).toBeCloseTo(3, 1);
    expect(deviation(own)).toBeCloseTo(Math.sqrt((2 * 6) / 7), 1);
    expect(Math.min(...own)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...own)).toBeLessThanOrEqual(9);
  });

  it("of two equal tasks side by side ends later than one of them does", () => {
    const { ends, criticality } = run(
      [task(1, 2, 9, 0), task(1, 2, 9, 1), NONE],
      [
        [0, 2],
        [1, 2],
      ],
      [0, 2],
    );
    const [one = new Float64Array(), both = new Float64Array()] = ends;
    expect(mean(both)).toBeGreaterThan(mean(one) + 0.3);
    expect(criticality[0]).toBeCloseTo(0.5, 1);
    expect(criticality[2]).toBe(1);
  });

  it("of a chain has a longer tail where both have one cause", () => {
    const chain: Arc[] = [[0, 1]];
    const [apart = new Float64Array()] = run([task(1, 2, 9, 0), task(1, 2, 9, 1)], chain, [1]).ends;
    const [together = new Float64Array()] = run([task(1, 2, 9, 0), task(1, 2, 9, 0)], chain, [1]).ends;
    expect(deviation(apart)).toBeCloseTo(Math.SQRT2 * 1.31, 1);
    // Variances of 2, and twice the covariance of 9/16.
    expect(deviation(together)).toBeCloseTo(Math.sqrt(2 * (1 + 9 / 16)) * 1.31, 1);
    expect(Math.abs(mean(together) - mean(apart))).toBeLessThan(0.15);
  });

  it("gives the same numbers for a seed, and others for another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (seed) => {
        const tasks = [task(1, 2, 9), task(0, 4, 5, 1), NONE];
        const arcs: Arc[] = [
          [0, 2],
          [1, 2],
        ];
        const of = (own: number): number[] => [...(run(tasks, arcs, [2], own).ends[0] ?? [])].slice(0, 200);
        expect(of(seed)).toEqual(of(seed));
        expect(of(seed)).not.toEqual(of(seed + 1));
      }),
      { numRuns: 5 },
    );
  });

  it("leaves no run out where they fill no whole block", () => {
    const { ends } = simulate(networkOf(1, []), [task(1, 2, 3)], {
      seed: 1,
      runs: 70,
      watched: [0],
      last: 0,
    });
    expect([...(ends[0] ?? [])].every((end) => end >= 1)).toBe(true);
    expect(ends[0]).toHaveLength(70);
  });
});

describe("numbers by chance", () => {
  it("are those of sfc32, in one call or in several", () => {
    // By the definition, in whole numbers of any size.
    const mask = 0xffff_ffffn;
    let [a, b, c, counter] = [0n, 7n, 0n, 1n];
    const expected = Array.from({ length: 24 }, () => {
      const word = (a + b + counter) & mask;
      counter = (counter + 1n) & mask;
      a = b ^ (b >> 9n);
      b = (c + (c << 3n)) & mask;
      c = (((c << 21n) | (c >> 11n)) + word) & mask;
      return Number(word);
    }).slice(16);
    const random = new Sfc32(7);
    const words = [new Uint32Array(3), new Uint32Array(5)];
    for (const part of words) random.fill(part);
    expect(words.flatMap((part) => [...part])).toEqual(expected);
  });

  it("has quantiles that are values", () => {
    const sorted = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([0, 0.5, 0.8, 0.95, 1].map((share) => quantile(sorted, share))).toEqual([1, 5, 8, 10, 10]);
  });
});
