import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/model.ts";
import { newFindings } from "../robust/defects/world.ts";
import { estateOfWorld, readyEstate, reportOf } from "../robust/estate.ts";
import { readyManifest } from "../worlds/ready-manifest.ts";
import { RESTRICTIONS, restrictedWorld, type Restriction } from "../worlds/restricted.ts";
import { sampled } from "../support/runs.ts";

async function restricted(...restrictions: readonly Restriction[]): Promise<Report> {
  return reportOf(await estateOfWorld("restricted", restrictedWorld(restrictions), readyManifest()));
}

describe("a region that keeps what is planned from the subscription", () => {
  let ready: Report;
  beforeAll(async () => {
    ready = reportOf(await readyEstate());
  }, 60_000);

  it("is told from one that offers it all", () => {
    expect(ready.verdict).toBe("ready");
  });

  it.each(sampled(RESTRICTIONS, 1).map((one) => [one.what, one] as const))("because %s", async (_, one) => {
    const report = await restricted(one);
    const found = newFindings(ready, report);
    expect([...new Set(found.map(({ check }) => check))]).toEqual(one.checks);
    expect(report.verdict).toBe("not-ready");
    for (const { fix } of found) expect(fix?.text ?? "").toContain(one.instead ?? "");
  });

  it("in eight ways at once, for at least a third of what is planned", async () => {
    const report = await restricted(...RESTRICTIONS);
    const found = newFindings(ready, report);
    const checks = new Set(found.map(({ check }) => check));
    for (const check of RESTRICTIONS.flatMap((one) => one.checks)) expect(checks).toContain(check);
    const concerned = new Set(found.flatMap(({ resources = [] }) => resources));
    const all = report.workloads.reduce((sum, { resources }) => sum + resources, 0);
    expect(concerned.size).toBeGreaterThanOrEqual(all / 3);
    expect(found.every(({ outcome }) => outcome === "fail")).toBe(true);
  });
});
