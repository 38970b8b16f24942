import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { say } from "../../src/base/sentence.ts";
import { renderComment } from "../../src/report/markdown.ts";
import type { Result } from "../../src/report/model.ts";
import { aReport, aResult, hugeReport, notReadyReport } from "../support/report.ts";
import { someReport } from "./arbitrary.ts";

const at = (line: number): Result["place"] => ({ file: "relocation.yaml", line, column: 3, path: "x" });

describe("annotationsOf", () => {
  it("reads like its golden file", async () => {
    const text = `${JSON.stringify(annotationsOf(notReadyReport()), undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../golden/report/not-ready.annotations.json");
  });

  it.each([
    ["fail", "blocker", "error"],
    ["fail", "warning", "warning"],
    ["fail", "notice", "notice"],
    ["unknown", "blocker", "warning"],
    ["unknown", "warning", "notice"],
    ["unknown", "notice", "notice"],
    ["waived", "blocker", undefined],
    ["pass", "blocker", undefined],
    ["not-applicable", "blocker", undefined],
  ] as const)("%s %s: %s", (outcome, severity, level) => {
    const [annotation] = annotationsOf(aReport([aResult("SUB-01", { outcome, severity })]));
    expect(annotation?.level).toBe(level);
  });

  it("says what, why, what ready means and the fix", () => {
    const [first] = annotationsOf(
      aReport([
        aResult("SUB-01", {
          outcome: "fail",
          place: at(7),
          why: say`The subscription is ${"Past due"}.`,
          fix: { text: say`Pay.`, command: "az account show" },
        }),
      ]),
    );
    expect(first).toEqual({
      level: "error",
      file: "relocation.yaml",
      line: 7,
      column: 3,
      title: 'SUB-01 The subscription is "Past due".',
      message:
        "target subscription, for the platform team, by 2026-09-01 05:00 UTC.\nReady if: The target is as the manifest declares it.\nFix: Pay.\naz account show",
    });
  });

  it("merges what stands on one line, at the highest level", () => {
    const annotations = annotationsOf(
      aReport([
        aResult("BUD-02", { outcome: "fail", severity: "notice", place: at(5), subject: "c" }),
        aResult("REG-01", { outcome: "unknown", place: at(5), subject: "b" }),
        aResult("SUB-01", { outcome: "fail", place: at(5), subject: "a" }),
        aResult("SUB-01", { outcome: "fail", place: at(6), subject: "d" }),
      ]),
    );
    expect(annotations.map(({ level, line, title }) => [level, line, title])).toEqual([
      ["error", 5, "3 findings: SUB-01, REG-01, BUD-02"],
      ["error", 6, "SUB-01 It is as the manifest declares it."],
    ]);
    expect(annotations[0]?.message.split("\n").map((line) => line.split(":")[0])).toEqual([
      "SUB-01 a",
      "Unknown",
      "BUD-02 c",
    ]);
  });

  it("keeps ten of a level. The last one counts the findings left out", () => {
    const results = Array.from({ length: 25 }, (_, index) =>
      aResult("SUB-03", {
        outcome: "fail",
        subject: String(index).padStart(2, "0"),
        place: at(1 + Math.floor(index / 2)),
      }),
    );
    const annotations = annotationsOf(aReport(results));
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.title).toBe("7 more findings not shown here");
    expect(annotations.slice(0, 9).map((annotation) => annotation.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("fits GitHub's limits and loses count of nothing, whatever the report", () => {
    fc.assert(
      fc.property(someReport(["漢".repeat(400)], 60), (report) => {
        const annotations = annotationsOf(report);
        for (const level of ["error", "warning", "notice"])
          expect(annotations.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(
            10,
          );
        for (const { title, message, file } of annotations) {
          expect(title.length).toBeLessThanOrEqual(255);
          expect(Buffer.byteLength(message)).toBeLessThanOrEqual(65_536);
          expect(title + file).not.toMatch(/[\p{Cc}\p{Cs}]/u);
          expect(message.replaceAll("\n", " ")).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
        const judged = report.results.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
        expect(annotations.length === 0).toBe(judged.length === 0);
      }),
      { numRuns: 40 },
    );
    const long = annotationsOf({
      ...hugeReport(),
      results: hugeReport().results.map((result) => ({ ...result, place: at(1), subject: "漢".repeat(900) })),
    });
    expect(long).toHaveLength(1);
    expect(long[0]?.message).toMatch(/and 470 more findings on this line$/);
    expect(Buffer.byteLength(long[0]?.message ?? "")).toBeLessThan(65_536);
  });
});

it("tells what a plan outside of the repository says where the manifest names it, by Terraform's address", () => {
  const listed = { file: "relocation.yaml", line: 9, column: 7 };
  const address = "azurerm_mssql_server.shop";
  const place = { file: "plan.json", line: 105, column: 5, path: "resource_changes[0]", address, listed };
  const report = aReport([aResult("SUB-03", { outcome: "fail", place })]);
  const of = (tracked?: ReadonlySet<string>): [string, number, boolean][] =>
    annotationsOf(report, 10, tracked).map(({ file, line, message }) => [
      file,
      line,
      message.includes(address),
    ]);
  expect(of(new Set(["relocation.yaml"]))).toEqual([["relocation.yaml", 9, true]]);
  expect(of(new Set(["plan.json"]))).toEqual([["plan.json", 105, false]]);
  expect(of()).toEqual([["plan.json", 105, false]]);
  const row = (tracked: ReadonlySet<string>): string =>
    renderComment(report, { tracked })
      .split("\n")
      .find((line) => line.startsWith("- **SUB-03**")) ?? "";
  expect(row(new Set())).toContain(`\`${address}\``);
  expect(row(new Set(["plan.json"]))).toContain("`plan.json:105`");
});
