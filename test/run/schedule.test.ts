import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RunOptions } from "../../src/run/options.ts";
import { planRelocation, proposeWaves, type PlanChoice } from "../../src/run/schedule.ts";
import { renderPlan } from "../../src/report/plan/surfaces.ts";
import type { PlanStep } from "../../src/report/plan/model.ts";
import { copyExample } from "../support/checkout.ts";
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

  it("takes what a snapshot shows as provisioned at the source, and keeps its digest", async () => {
    const text = readFileSync("examples/snapshot.json", "utf8");
    const row = /(virtualMachines\/vm-report-weu",[^{}]*"settings":\{)/;
    expect(text).toMatch(row);
    const root = mkdtempSync(join(tmpdir(), "plan-"));
    copyExample(root);
    writeFileSync(join(root, "relocation.yaml"), readFileSync(OPTIONS.manifest, "utf8"));
    writeFileSync(
      join(root, "snapshot.json"),
      text
        .replace(row, '$1"properties.storageProfile.osDisk.diskSizeGB":"128",')
        .replace('"state":"Protected"', '"state":"InitialReplicationInProgress"'),
    );
    const rehearsal = { ...OPTIONS, now: NOW, root, manifest: "relocation.yaml" };
    const [silent, bound] = await Promise.all([
      planRelocation(rehearsal, {}),
      planRelocation({ ...rehearsal, snapshot: "snapshot.json" }, {}),
    ]);
    const copyOf = ({ plan }: typeof silent): PlanStep | undefined =>
      plan.waves
        .flatMap(({ steps }) => steps)
        .find(({ resource, step }) => resource === "shop-web.report" && step === "sync");
    expect(copyOf(silent)?.duration).toBeUndefined();
    expect(copyOf(bound)).toMatchObject({ atMost: 128 * 1024 ** 3, duration: { basis: "assumed" } });
    expect(bound.plan.digest).toBe(silent.plan.digest);
    const shown = ["text", "markdown", "html"] as const;
    for (const form of shown)
      expect(renderPlan(bound, form, { width: 300, color: false })).toMatch(
        /o size is stated of #\d+ at most 128 GiB: the size that is provisioned at the source/,
      );
    const other = { ...rehearsal, snapshot: "no-such-snapshot.json" };
    await expect(planRelocation(other, {})).rejects.toThrow(/no-such-snapshot/);
  });

  it("has nothing left to copy where the snapshot shows a replication that has caught up", async () => {
    const document = await planRelocation({ ...OPTIONS, now: NOW, snapshot: "examples/snapshot.json" }, {});
    const copies = document.plan.waves.flatMap(({ steps }) => steps).filter(({ step }) => step === "sync");
    expect(copies.map(({ resource, copied }) => [resource, copied])).toEqual(
      expect.arrayContaining([
        ["shop-data.sql", "sqlFailoverGroups"],
        ["shop-data.blobs", undefined],
        ["shop-web.report", "siteRecovery"],
      ]),
    );
    expect(renderPlan(document, "text", { width: 300, color: false })).toContain("done: caught up");
  });

  it("takes what a snapshot shows as measured at the source, and says when that was", async () => {
    const manifest = readFileSync(OPTIONS.manifest, "utf8");
    const size = "data: { size: 12 TiB, files: 8400000, ";
    expect(manifest).toContain(size);
    const root = mkdtempSync(join(tmpdir(), "plan-"));
    copyExample(root);
    writeFileSync(join(root, "relocation.yaml"), manifest.replace(size, "data: { "));
    const scope = "/subscriptions/11111111-1111-1111-1111-111111111111";
    const type = "Microsoft.Storage/storageAccounts";
    const at = "2026-08-20T10:00:00Z";
    const id = `${scope}/resourceGroups/rg-shop-data-weu/providers/${type}/stshopweu`;
    const fact = { known: true, value: [{ id, at, bytes: 3 * 1024 ** 4 }] };
    const text = readFileSync("examples/snapshot.json", "utf8");
    const key = JSON.stringify(`${scope}|${type.toLowerCase()}|stshopweu`);
    const facts = `"facts": {\n    "usedSizes": { ${key}: ${JSON.stringify(fact)} },`;
    expect(text).toContain('"facts": {\n');
    writeFileSync(join(root, "snapshot.json"), text.replace('"facts": {', facts));
    const rehearsal = { ...OPTIONS, now: NOW, root, manifest: "relocation.yaml", snapshot: "snapshot.json" };
    const document = await planRelocation(rehearsal, {});
    const copy = document.plan.waves
      .flatMap(({ steps }) => steps)
      .find(({ resource, step }) => resource === "shop-data.blobs" && step === "sync");
    expect(copy?.measured).toEqual({ bytes: 3 * 1024 ** 4, at });
    for (const form of ["text", "markdown", "html"] as const)
      expect(renderPlan(document, form, { width: 300, color: false })).toMatch(
        /s no size is stated, what Azure Monitor measured at the source: #\d+ 3 TiB on 2026-08-20/,
      );
  });

  it("proposes no waves beside those that the manifest has", async () => {
    await expect(proposeWaves(OPTIONS, {})).rejects.toThrow(/the manifest has waves/);
  });
});
