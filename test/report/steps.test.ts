import { describe, expect, it } from "vitest";
import type { CheckInfo, Report, Result } from "../../src/report/model.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderComment } from "../../src/report/markdown.ts";
import { stepLines, stepVerdicts } from "../../src/report/steps.ts";
import { renderText } from "../../src/report/text.ts";
import { aReport, aResult } from "../support/report.ts";

function info(id: string, step: CheckInfo["step"], attestable = false): CheckInfo {
  const { title, area, severity } = aResult(id);
  return {
    id,
    title,
    area,
    severity,
    page: `docs/checks/${id}.md`,
    ...(step === undefined ? {} : { step, attestable }),
  };
}

function report(results: readonly Result[], checks: readonly CheckInfo[]): Report {
  return aReport(results, { checks });
}

const RESULTS = [
  aResult("REG-01"),
  aResult("SUB-03", { outcome: "fail", subject: "Microsoft.Sql" }),
  aResult("BUD-01", { outcome: "fail" }),
  aResult("WAV-06", { outcome: "unknown", subject: "wave `web`" }),
];
const CHECKS = [
  info("REG-01", "evaluate"),
  info("SUB-03", "prepare"),
  info("BUD-01", "prepare"),
  info("WAV-06", "migrate", true),
];

describe("the report by steps", () => {
  it("counts each step in the order of the method, says what is next and by whom, and what a person may settle", () => {
    expect(stepLines(report(RESULTS, CHECKS)).map(String)).toEqual([
      "Evaluate: 1 passed.",
      "Prepare: 2 failed.",
      "Migrate: 1 unknown.",
      "Next is Prepare: the platform team (`SUB-03`), finance (`BUD-01`).",
      expect.stringMatching(/^1 result can be attested with name, date and evidence: `WAV-06` `wave/),
    ]);
  });

  it("says nothing is next where only what does not gate is open", () => {
    const lines = stepLines(
      report([aResult("SUB-03", { outcome: "fail", severity: "warning" })], [info("SUB-03", "prepare")]),
    );
    expect(lines.map(String)).toEqual(["Prepare: 1 warning."]);
  });

  it("tells what fails from warnings and notices, which no wave waits for", () => {
    const of = (...severities: Result["severity"][]) =>
      severities.map((severity) => aResult("SUB-03", { outcome: "fail", severity }));
    const lines = (...results: Result[]) =>
      stepLines(report(results, [info("SUB-03", "prepare")])).map(String);
    expect(lines(...of("blocker", "warning", "warning", "notice"))[0]).toBe(
      "Prepare: 1 failed, 2 warnings, 1 notice.",
    );
    expect(lines(...of("notice"))).toEqual(["Prepare: 1 notice."]);
  });

  it.each([
    [
      "what gates later and is unknown",
      { outcome: "unknown", severity: "warning", gatesAt: "cutover" },
      "unknown",
    ],
    ["what gates later and fails", { outcome: "fail", severity: "warning", gatesAt: "cutover" }, "not-ready"],
    ["what gated before", { outcome: "fail", severity: "notice", gatesAt: "prepare" }, "ready"],
    ["what gates never", { outcome: "unknown", severity: "warning" }, "ready"],
  ] as const)("calls a step by %s what it will be then", (_, change, verdict) => {
    const own = report([aResult("DAT-05", change)], [info("DAT-05", "cutover")]);
    expect(stepVerdicts(own).map((one) => [one.title, one.verdict])).toEqual([["Cut over", verdict]]);
  });

  it("says nothing of a report that is older than the steps", () => {
    expect(stepLines(report(RESULTS, [info("SUB-03", undefined)]))).toEqual([]);
  });

  it("stands on every surface", () => {
    const own = report(RESULTS, CHECKS);
    expect(renderText(own)).toContain("Next is Prepare");
    expect(renderComment(own)).toContain("Next is Prepare");
    expect(renderHtml(own)).toContain("Next is Prepare");
  });
});
