import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycles, type Arrow } from "../../src/manifest/cycles.ts";
import { dependencyEdges } from "../../src/manifest/dependencies.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { BASE } from "./fixtures/base.ts";

type Pair = readonly [from: number, to: number];

function graphOf(pairs: readonly Pair[], nodes: number): Map<string, Arrow<Pair>[]> {
  const graph = new Map(
    Array.from({ length: nodes }, (_, index) => [String(index), new Array<Arrow<Pair>>()]),
  );
  for (const pair of pairs) graph.get(String(pair[0]))?.push({ to: String(pair[1]), edge: pair });
  return graph;
}

const NODES = 8;
const pairs = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 14 });

/** Whether a node reaches itself, by walking everything that it reaches. */
function hasCycle(list: readonly Pair[]): boolean {
  return Array.from({ length: NODES }, (_, start) => start).some((start) => {
    const reached = new Set<number>();
    const todo = [start];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      for (const [from, to] of list) {
        if (from !== node || reached.has(to)) continue;
        reached.add(to);
        todo.push(to);
      }
    }
    return reached.has(start);
  });
}

describe("findCycles", () => {
  it("finds a cycle where there is one, and none where there is none", () => {
    fc.assert(fc.property(pairs, (list) => findCycles(graphOf(list, NODES)).length > 0 === hasCycle(list)));
  });

  it("names arrows that exist, from the first node back to it, and the one that closes the circle", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        for (const { path, edge } of findCycles(graphOf(list, NODES))) {
          expect(path.at(-1)).toBe(path[0]);
          expect(path.slice(-2)).toEqual(edge.map(String));
          path.slice(1).forEach((to, index) => {
            expect(list.some((pair) => String(pair[0]) === path[index] && String(pair[1]) === to)).toBe(true);
          });
          expect(new Set(path).size).toBe(path.length - 1);
        }
      }),
    );
  });

  it("walks a chain of any length, and stops at twenty circles", () => {
    const length = 50_000;
    const chain = Array.from({ length }, (_, index): Pair => [index, index + 1]);
    expect(findCycles(graphOf(chain, length + 1))).toEqual([]);
    expect(findCycles(graphOf([...chain, [length, 0]], length + 1))[0]?.path.length).toBe(length + 2);
    expect(
      findCycles(
        graphOf(
          chain.map(([from]): Pair => [from, from]),
          length,
        ),
      ).length,
    ).toBe(20);
  });

  it("does not follow arrows to what is no node", () => {
    expect(findCycles(new Map([["a", [{ to: "b", edge: 0 }]]]))).toEqual([]);
  });
});

describe("dependencyEdges", () => {
  it("names resources by workload and id, whichever way they are written", () => {
    const manifest = parseManifest(
      BASE.replace("[ plan, data.sql ]", "[ plan, web.plan, data.sql ]"),
      "m.yaml",
    );
    expect(dependencyEdges(manifest)).toEqual([
      { from: "web.plan", to: "web.app" },
      { from: "data.sql", to: "web.app" },
    ]);
  });
});
