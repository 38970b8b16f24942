import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { byWhen, whoByWhen } from "../../src/report/due.ts";
import { howOf } from "../../src/report/how.ts";
import { renderHtml } from "../../src/report/html.ts";
import type { Report } from "../../src/report/model.ts";
import { sentence } from "../../src/base/sentence.ts";
import { unsaid } from "../support/first-lines.ts";
import { aReport, aResult, briefReport, notReadyReport } from "../support/report.ts";

const failing = (waves: readonly string[]) => aResult("QUO-02", { outcome: "fail", waves });
const { waves } = aReport([]);
const calendar = { waves, judgedAsOf: "2026-08-25T05:00:00Z" };
const [first, second] = waves.map(({ name }) => name);

describe("by when a finding is resolved", () => {
  it("is the start of the first wave that it concerns", () => {
    expect(byWhen([failing([second ?? "", first ?? ""])], calendar)).toBe("by 2026-09-01 05:00 UTC");
  });

  it("is past where that wave has begun and nobody has declared it closed", () => {
    const late = { ...calendar, judgedAsOf: "2026-09-01T05:00:00Z" };
    expect(byWhen([failing([first ?? ""])], late)).toBe("overdue since 2026-09-01 05:00 UTC");
  });

  it("is the end of the window for what gates the cutover", () => {
    const result = { ...failing([first ?? ""]), gatesAt: "cutover" as const };
    expect(byWhen([result], calendar)).toBe("by 2026-09-01 11:00 UTC");
  });

  it("is not known without a wave, with an odd time, and for the end of a source", () => {
    expect(byWhen([failing([])], calendar)).toBe("");
    const odd = waves.map((wave) => ({ ...wave, start: "`soon`" }));
    expect(byWhen([failing([first ?? ""])], { ...calendar, waves: odd })).toBe("");
    const ended = waves.map((wave) => ({ ...wave, phase: "decommission" as const }));
    expect(byWhen([failing([first ?? ""])], { ...calendar, waves: ended })).toBe("");
  });

  it("stands behind who can act", () => {
    const order = { manifest: "relocation.yaml", calendar };
    expect(whoByWhen([failing([first ?? ""])], order)).toBe("the platform team, by 2026-09-01 05:00 UTC");
    expect(whoByWhen([failing([])], order)).toBe("the platform team");
  });
});

describe("how a finding is resolved", () => {
  it.each([
    ["Register the provider before the wave.", "Register the provider before the wave."],
    [
      `A: write \`a. B c\` into main.json. B, with this command: assign it. ${"It takes a while. ".repeat(6)}`,
      "A: write `a. B c` into main.json.",
    ],
    ["x".repeat(200), "x".repeat(200)],
  ])("is the first sentence of a long fix: %s", (text, how) => {
    expect(howOf({ text: sentence(text) })).toBe(how);
  });
});

describe("the first line of a finding", () => {
  it.each<[string, () => Report]>([
    ["of a report that is not ready", notReadyReport],
    ["of one with a finding of each kind", briefReport],
    ["of one whose blockers are all of one team", () => aReport([failing([first ?? ""])])],
  ])("says who acts by when, %s", (_, report) => {
    expect(unsaid(report()).filter((line) => !line.includes("has no fix"))).toEqual([]);
  });

  it("is missed where a surface does not say it", () => {
    const odd = notReadyReport().waves.map((wave) => ({ ...wave, start: "soon" }));
    expect(unsaid({ ...notReadyReport(), waves: odd }).join("\n")).toContain("does not say by when");
  });

  it("says it beside lines of the manifest and on a page, with the fault as title", () => {
    const report = aReport([failing([first ?? ""])]);
    const [annotation] = annotationsOf(report);
    expect(annotation?.title).toBe("QUO-02 It is as the manifest declares it.");
    expect(annotation?.message).toContain("the platform team, by 2026-09-01 05:00 UTC.");
    expect(renderHtml(report)).toMatch(
      /<h3>.*the platform team<\/span>, <span class="unbroken">by 2026-09-01 05:00 UTC<\/span><\/span><\/h3>/,
    );
  });
});
