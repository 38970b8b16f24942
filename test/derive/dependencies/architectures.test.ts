import { describe, expect, it } from "vitest";
import { ARCHITECTURES, architecture, isAtHand, score } from "./architectures.ts";

/** What issue and plan promise of each, and of all together. */
const PROMISED = 0.95;

describe("dependencies of real architectures, beside the truth by hand", () => {
  it("are of ten architectures at least", () => {
    expect(ARCHITECTURES.length).toBeGreaterThanOrEqual(10);
  });

  it.each(ARCHITECTURES)(
    "%s: precision and recall hold (files of others where ../shared/data is present)",
    async (name) => {
      const one = architecture(name);
      if (!isAtHand(one)) return;
      const { right, wrong, missing } = await score(one);
      expect(right.length).toBeGreaterThan(4);
      const told = `wrong: ${wrong.join("; ")}, missing: ${missing.join("; ")}`;
      expect(right.length / (right.length + wrong.length), told).toBeGreaterThanOrEqual(PROMISED);
      expect(right.length / (right.length + missing.length), told).toBeGreaterThanOrEqual(PROMISED);
    },
  );

  it("a truth that is wrong is noticed", async () => {
    const { edges, ...rest } = architecture("kubernetes-baseline");
    const swapped = (edges.exists ?? []).map(([from, to]) => [to, from] as const);
    const { right, wrong, missing } = await score({ ...rest, edges: { ...edges, exists: swapped } });
    expect(right.length / (right.length + wrong.length)).toBeLessThan(PROMISED);
    expect(right.length / (right.length + missing.length)).toBeLessThan(PROMISED);
  });
});
