import { Ajv2020 } from "ajv/dist/2020.js";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mergedReports } from "../../../src/cli/merge.ts";
import { fleetOf, type NamedReport } from "../../../src/report/fleet/fleet.ts";
import { FLEET_FORMATS, fleetRenderer } from "../../../src/report/fleet/render.ts";
import { FLEET_SCHEMA } from "../../../src/report/fleet/schema.ts";
import { renderJson } from "../../../src/report/json.ts";
import { say } from "../../../src/base/sentence.ts";
import {
  aReport,
  aResult,
  HOSTILE,
  hostileReport,
  hugeReport,
  notReadyReport,
  readyReport,
  unknownReport,
} from "../../support/report.ts";
import { expectSound } from "../markdown-structure.ts";

const named = (...reports: readonly NamedReport["report"][]): NamedReport[] =>
  reports.map((report, index) => ({ file: `reports/${String(index)}.json`, report }));

describe("a fleet", () => {
  it("is as ready as the worst of its reports, which stands first", () => {
    expect(fleetOf(named(readyReport(), readyReport())).verdict).toBe("ready");
    expect(fleetOf(named(readyReport(), unknownReport())).verdict).toBe("unknown");
    const fleet = fleetOf(named(readyReport(), unknownReport(), notReadyReport()));
    expect(fleet.verdict).toBe("not-ready");
    expect(fleet.reports.map(({ verdict }) => verdict)).toEqual(["not-ready", "unknown", "ready"]);
    expect(fleetOf([]).verdict).toBe("unknown");
  });

  it("counts what its reports count", () => {
    const reports = named(notReadyReport(), unknownReport());
    const sum = reports.reduce((total, { report }) => total + report.counts.blockers, 0);
    expect(fleetOf(reports).counts.blockers).toBe(sum);
  });

  it("names what its reports have in common once", () => {
    const cause = { id: "0".repeat(16), what: say`The sign-in failed.`, results: 4, blockers: 2, facts: 9 };
    const waiting = aResult("SUB-03", { outcome: "unknown", waitsFor: cause.id });
    const bad = aResult("POL-01", { outcome: "fail", severity: "blocker" });
    const one = aReport([waiting, bad], { causes: [cause] });
    const fleet = fleetOf(named(one, one, readyReport()));
    expect(fleet.causes).toMatchObject([
      { results: 8, blockers: 4, files: ["reports/0.json", "reports/1.json"] },
    ]);
    expect(fleet.findings.filter(({ section }) => section === "blocking")).toMatchObject([
      { check: "POL-01", results: 2, files: ["reports/0.json", "reports/1.json"] },
    ]);
    // What waits for a cause is told with it.
    expect(fleet.findings.map(({ check }) => check)).not.toContain("SUB-03");
  });

  it("says REHEARSAL on every form where one of them is", async () => {
    const fleet = fleetOf(named(readyReport(), { ...readyReport(), rehearsal: true }));
    for (const format of ["text", "markdown", "html"] as const)
      expect((await fleetRenderer(format))(fleet, {})).toContain("REHEARSAL");
  });

  it("is JSON that fits the published schema", async () => {
    const text = (await fleetRenderer("json"))(fleetOf(named(notReadyReport(), hostileReport())), {});
    const fits = new Ajv2020({ strict: true }).compile(FLEET_SCHEMA);
    expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
  });

  it("is sound Markdown, whatever its reports hold, and short enough for a job summary", async () => {
    const render = await fleetRenderer("markdown");
    expectSound(render(fleetOf(named(hostileReport(), notReadyReport())), {}));
    const many = Array.from({ length: 40 }, () => hugeReport());
    expect(Buffer.byteLength(render(fleetOf(named(...many)), {}))).toBeLessThan(900_000);
  });

  it.each(FLEET_FORMATS)("lets no mark of a hostile report through as %s", async (format) => {
    const text = (await fleetRenderer(format))(fleetOf([{ file: HOSTILE, report: hostileReport() }]), {});
    expect(text).not.toContain("\u001b");
    if (format === "html" || format === "markdown") expect(text).not.toMatch(/<script|<img/i);
  });
});

describe("reports in files", () => {
  const root = mkdtempSync(join(tmpdir(), "fleet-"));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  writeFileSync(join(root, "a.json"), renderJson(readyReport()));
  writeFileSync(join(root, "b.json"), renderJson(notReadyReport()));
  writeFileSync(join(root, "c.json"), "{}");

  it("are merged by their paths", async () => {
    const { reports } = await mergedReports(["a.json", "b.json"], root);
    expect(reports.map(({ file }) => file)).toEqual(["b.json", "a.json"]);
  });

  it.each([
    [["a.json", "a.json"], "twice"],
    [["c.json"], "does not fit its schema"],
    [["missing.json"], "does not exist"],
    [["../a.json"], "outside"],
  ])("%j are refused: %s", async (paths, why) => {
    await expect(mergedReports(paths, root)).rejects.toThrow(why);
  });
});
