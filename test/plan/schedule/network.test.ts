import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityArcs } from "../../../src/plan/schedule/capacity.ts";
import { withoutCycles, type Arc } from "../../../src/plan/schedule/cycles.ts";
import { criticalPath, layersOf, networkOf, timesOf } from "../../../src/plan/schedule/network.ts";

const durations = (...numbers: number[]): Float64Array => Float64Array.from(numbers);

/** A network without circles: arcs from lower to higher numbers, under a renaming. */
const graphs = fc
  .integer({ min: 2, max: 14 })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      names: fc.shuffledSubarray(
        Array.from({ length: size }, (_, index) => index),
        { minLength: size },
      ),
      pairs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 }),
      lengths: fc.array(fc.nat(1_000_000), { minLength: size, maxLength: size }),
      extra: fc.tuple(fc.nat(size - 1), fc.nat(size - 1)),
      places: fc.integer({ min: 1, max: 4 }),
    }),
  )
  .map(({ size, names, pairs, lengths, extra, places }) => {
    const arc = ([a, b]: readonly [number, number]): Arc[] =>
      a === b ? [] : [[names[Math.min(a, b)] ?? 0, names[Math.max(a, b)] ?? 0]];
    return { size, arcs: pairs.flatMap(arc), more: arc(extra), lengths: durations(...lengths), places };
  });

describe("the critical path method", () => {
  it("gives the times of the textbook: A = 3, then B = 4, and beside it C = 2, then D = 6", () => {
    const arcs: Arc[] = [
      [0, 1],
      [0, 2],
      [2, 3],
    ];
    const lengths = durations(3, 4, 2, 6);
    const network = networkOf(4, arcs);
    const times = timesOf(network, lengths);
    expect(times.length).toBe(11);
    expect([...times.earliest]).toEqual([0, 3, 3, 5]);
    expect([...times.latest].map((late, task) => late - (times.earliest[task] ?? 0))).toEqual([0, 4, 0, 0]);
    expect(criticalPath(network, times, lengths)).toEqual([0, 2, 3]);
    expect([...layersOf(network)]).toEqual([0, 1, 1, 2]);
  });

  it("respects every arc, both ways, and has a critical path as long as the whole", () => {
    fc.assert(
      fc.property(graphs, ({ size, arcs, lengths }) => {
        const network = networkOf(size, arcs);
        const times = timesOf(network, lengths);
        for (const [from, to] of arcs) {
          expect(times.earliest[to]).toBeGreaterThanOrEqual(
            (times.earliest[from] ?? 0) + (lengths[from] ?? 0),
          );
          expect(times.latest[to]).toBeGreaterThanOrEqual((times.latest[from] ?? 0) + (lengths[from] ?? 0));
        }
        for (let task = 0; task < size; task += 1)
          expect(times.latest[task]).toBeGreaterThanOrEqual(times.earliest[task] ?? 0);
        const path = criticalPath(network, times, lengths);
        expect(path.reduce((sum, task) => sum + (lengths[task] ?? 0), 0)).toBe(times.length);
      }),
    );
  });

  it("is never shorter with an arc more", () => {
    fc.assert(
      fc.property(graphs, ({ size, arcs, more, lengths }) => {
        const before = timesOf(networkOf(size, arcs), lengths).length;
        expect(timesOf(networkOf(size, [...arcs, ...more]), lengths).length).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("says so where the arcs lead in a circle", () => {
    expect(() =>
      networkOf(2, [
        [0, 1],
        [1, 0],
      ]),
    ).toThrow("circle");
  });
});

describe("a capacity", () => {
  it("lets no more tasks run at once, keeps every arc, and adds no circle", () => {
    fc.assert(
      fc.property(graphs, ({ size, arcs, lengths, places }) => {
        const free = networkOf(size, arcs);
        const added = capacityArcs(free, arcs, lengths, places);
        const times = timesOf(networkOf(size, [...arcs, ...added]), lengths);
        const spans = [...times.earliest].map(
          (begin, task) => [begin, begin + (lengths[task] ?? 0)] as const,
        );
        for (const [begin, end] of spans) {
          if (begin === end) continue;
          const beside = spans.filter(([other, last]) => other <= begin && begin < last);
          expect(beside.length).toBeLessThanOrEqual(places);
        }
      }),
    );
  });

  it("of one place gives the sum", () => {
    const lengths = durations(5, 7, 11);
    const arcs = capacityArcs(networkOf(3, []), [], lengths, 1);
    expect(timesOf(networkOf(3, arcs), lengths).length).toBe(23);
  });
});

describe("circles", () => {
  const arcs: Arc[] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
    [2, 1],
    [3, 4],
  ];

  it("are cut, and told with the shortest first", () => {
    const { kept, cut } = withoutCycles(5, arcs);
    expect(cut.map(({ circle }) => circle)).toEqual([
      [1, 2, 1],
      [0, 1, 2, 3, 0],
    ]);
    expect(kept).toHaveLength(4);
    expect(() => networkOf(5, kept)).not.toThrow();
  });

  it("cuts nothing where there is none, and always leaves none", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 }), (pairs) => {
        const { kept, cut } = withoutCycles(10, pairs);
        expect(kept.length + cut.length).toBe(pairs.length);
        expect(() => networkOf(10, kept)).not.toThrow();
        for (const { arc, circle } of cut) {
          expect(circle[0]).toBe(arc[1]);
          expect(circle.at(-2)).toBe(arc[0]);
        }
      }),
    );
    fc.assert(
      fc.property(graphs, ({ size, arcs: own }) => {
        expect(withoutCycles(size, own).cut).toEqual([]);
      }),
    );
  });

  it("follows a chain of 10,000", () => {
    const chain = Array.from({ length: 9_999 }, (_, index): Arc => [index, index + 1]);
    const { cut } = withoutCycles(10_000, [...chain, [9_999, 0]]);
    expect(cut).toHaveLength(1);
    expect(timesOf(networkOf(10_000, chain), new Float64Array(10_000).fill(60_000)).length).toBe(600_000_000);
  });
});
