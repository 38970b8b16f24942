import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/model.ts";
import { declaredEstate, exampleEstate, readyEstate, reportOf } from "./estate.ts";
import { fileLosses } from "./file-losses.ts";
import { betterWithLess } from "./never-better.ts";
import { betterWithout, losing, tryLosses } from "./trials.ts";
import { long } from "../support/runs.ts";

/**
 * What is known less makes nothing better: no verdict, and no finding goes without an unknown in its place. `npm run fuzz` tries much
 * more of the same, and on every estate that it is given.
 */

const example = losing(await exampleEstate());

describe("with less than everything, nothing is better", () => {
  it("of the example", () => {
    tryLosses(example, 8);
  });

  long("of the example without its inventory", async () => {
    tryLosses(losing(await declaredEstate()), 20);
  });

  it("of a target that is ready", async () => {
    const ready = losing(await readyEstate());
    expect(ready.full.verdict).toBe("ready");
    tryLosses(ready, 8);
  });

  long("of a file that is gone, damaged, or contains a value that only the deployment tells", async () => {
    const files = await fileLosses(process.cwd(), "examples/relocation.yaml", 8);
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((loss) => betterWithout(example, [loss]))).toEqual([]);
  });
});

describe("the comparison finds", () => {
  const { full } = example;
  const withResults = (results: Report["results"]): Report => ({ ...full, results });
  const failing = full.results.filter(({ outcome }) => outcome === "fail");

  it("a verdict that is better", () => {
    expect(full.verdict).toBe("not-ready");
    expect(betterWithLess(full, { ...full, verdict: "ready" })).toEqual([
      "the report: not-ready became ready",
    ]);
    expect(betterWithLess(full, { ...full, verdict: "unknown" })).toEqual([]);
  });

  it("a wave and a workload that are better, and those that are gone", () => {
    const waves = full.waves.map((wave) => ({ ...wave, verdict: "ready" as const }));
    expect(betterWithLess(full, { ...full, waves, workloads: [] }).join()).toMatch(
      /wave web: .*workload shop-web is gone/,
    );
  });

  it.each(failing)("that $check of $subject is gone, or passes", (finding) => {
    const others = full.results.filter((one) => one.check !== finding.check);
    expect(betterWithLess(full, withResults(others)).join()).toContain(`${finding.subject} `);
    const passes = { ...finding, outcome: "pass" as const };
    expect(betterWithLess(full, withResults([...others, passes])).join()).toContain("is pass");
    const open = { ...finding, id: "another", outcome: "unknown" as const };
    expect(betterWithLess(full, withResults([...others, open]))).not.toContainEqual(
      expect.stringContaining(`${finding.subject} [${JSON.stringify(finding.facets)}]`),
    );
  });

  it("nothing where nothing was lost", () => {
    expect(betterWithLess(full, reportOf(example.estate))).toEqual([]);
  });
});
