import { describe, expect, it } from "vitest";
import type { RunOptions } from "../../src/run/options.ts";
import { planRelocation, proposeWaves, type PlanChoice } from "../../src/run/schedule.ts";
import { NOW } from "../support/context.ts";

const OPTIONS: RunOptions = {
  root: ".",
  manifest: "examples/relocation.yaml",
  env: {},
  clock: NOW,
  credential: { kind: "azure-cli" },
  timeoutMs: 1000,
  log: () => undefined,
};

describe("what the caller of a plan may choose", () => {
  it.each<[PlanChoice, RegExp | undefined]>([
    [{ parallel: "1" }, undefined],
    [{ parallel: "1000" }, undefined],
    [{ parallel: "0" }, /out of range/],
    [{ parallel: "1001" }, /out of range/],
    [{ parallel: "-1" }, /out of range/],
    [{ parallel: "1.5" }, /out of range/],
    [{ parallel: "1e2" }, /out of range/],
    [{ parallel: "x5" }, /out of range/],
    [{ parallel: "" }, /out of range/],
    [{ window: "PT1S" }, undefined],
    [{ window: "PT0S" }, /not a duration/],
    [{ window: "8" }, /not a duration/],
    [{ window: `PT${"1".repeat(40)}H` }, /not a duration/],
  ])("%j", async (choice, wrong) => {
    const gone = { ...OPTIONS, manifest: "no-such-file.yaml" };
    await expect(planRelocation(gone, choice)).rejects.toThrow(wrong ?? /no-such-file/);
  });
});

describe("a plan of the example", () => {
  it("is a rehearsal where the caller chose the moment, has one wave where one is asked for, and shows no subscription", async () => {
    const all = await planRelocation(OPTIONS, {});
    const names = all.plan.waves.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    expect([all.rehearsal, "parallelSteps" in all.plan]).toEqual([false, false]);
    const [, second = ""] = names;
    const one = await planRelocation({ ...OPTIONS, now: NOW, wave: second }, { parallel: "2" });
    expect([one.rehearsal, one.plan.parallelSteps, one.plan.waves.map(({ name }) => name)]).toEqual([
      true,
      2,
      [second],
    ]);
    expect(JSON.stringify(all)).not.toContain("11111111-1111");
  });

  it("proposes no waves beside those that the manifest has", async () => {
    await expect(proposeWaves(OPTIONS, {})).rejects.toThrow(/the manifest has waves/);
  });
});
