import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/report/model.ts";
import { sectionOf } from "../../src/report/order.ts";
import {
  COMMENT_BUDGET,
  LEAST_BUDGET,
  renderComment,
  renderSummary,
  SUMMARY_BUDGET,
} from "../../src/report/markdown.ts";
import {
  SAMPLES,
  aReport,
  briefHostileReport,
  aResult,
  hostileReport,
  hugeReport,
  notReadyReport,
  readyReport,
  unknownReport,
} from "../support/report.ts";
import { someReport } from "./arbitrary.ts";
import { LINKS, expectSound } from "./markdown-structure.ts";
import { long, runs } from "../support/runs.ts";

const OPTIONS = { ...LINKS, sha: "0123456789abcdef0123456789abcdef01234567" };
const golden = (name: string): string => `../golden/report/${name}`;
const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

describe("renderComment", () => {
  it.each([
    ["not-ready", notReadyReport],
    ["ready", readyReport],
    ["unknown", unknownReport],
    ["hostile", briefHostileReport],
  ])("%s reads like its golden file", async (name, report) => {
    const comment = renderComment(report(), OPTIONS);
    expectSound(comment);
    await expect(comment).toMatchFileSnapshot(golden(`${name}.comment.md`));
  });

  it.each(Object.keys(SAMPLES))("%s is sound", (name) => {
    expectSound(renderComment(SAMPLES[name]?.() ?? readyReport(), OPTIONS));
  });

  it("of a huge report has the outline of its golden file", async () => {
    const outline = renderComment(hugeReport(), OPTIONS)
      .split("\n")
      .filter((line) => /^#|^\*\*\d|<summary>| shown/.test(line))
      .map((line) => line.slice(0, 140));
    await expect(outline.join("\n")).toMatchFileSnapshot(golden("huge.outline.txt"));
  });

  it("begins with the verdict and shows the sections in the one order", () => {
    const comment = renderComment(notReadyReport());
    expect(comment).toMatch(
      /^## ❌ Not ready to relocate\n\n\*\*5 blockers fail. 2 more could not be judged/,
    );
    const titles = [
      "Blocking (5)",
      "Unknown (3)",
      "Could not be seen",
      "Warnings (2)",
      "Notices (1)",
      "Waived (1)",
      "### Waves",
      "### Workloads",
      "Not judged",
      "✅ 11 passed",
      "12 of 12 findings shown.",
      "Run again",
    ];
    const at = titles.map((title) => comment.indexOf(title));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it("shows owner, reason and days left of a waiver", () => {
    const row = renderComment(notReadyReport())
      .split("\n")
      .find((line) => line.includes("Microsoft.Web/certificates"));
    expect(row).toMatch(
      /\*\*36 days left\*\*, until `2026-09-30`, by `@contoso\/security`: the certificate is bought again/,
    );
  });

  it("gives findings with one reason one row", () => {
    const rows = renderComment(notReadyReport())
      .split("\n")
      .filter((line) => line.trimStart().startsWith("- **POL-05**"));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/`deny-public-ip`.*`diag-to-law-sdc`/);
  });

  it("links to nothing that is not plainly an address", () => {
    const comment = renderComment(notReadyReport(), {
      runUrl: "javascript:alert(1)",
      filesUrl: "https://x.example/) [x](y",
      checkPage: () => "",
    });
    expect(comment).not.toContain("](");
  });

  it("makes no link of a place outside the repository", () => {
    const place = { file: "../x.yaml", line: 1, column: 1, path: "x" };
    const comment = renderComment(aReport([aResult("SUB-01", { outcome: "fail", place })]), LINKS);
    expect(comment).not.toContain("files/");
  });

  it("refuses a budget in which no report can say what it left out", () => {
    expect(() => renderComment(readyReport(), { budget: { utf16: LEAST_BUDGET - 1, bytes: 9999 } })).toThrow(
      RangeError,
    );
  });
});

describe("renderSummary", () => {
  it("shows everything of a huge report, within the limit of a step", () => {
    const summary = renderSummary(hugeReport(), OPTIONS);
    expectSound(summary);
    expect(bytes(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain("500 of 500 findings shown.");
  });
});

describe("a budget", () => {
  const huge = hugeReport();
  const sizes = [LEAST_BUDGET, 3_000, 5_000, 10_000, 20_000, 40_000, 60_000, 100_000, 200_000];

  it.each(sizes)("of %i holds a huge report, soundly, and says what is shown", (size) => {
    const comment = renderComment(huge, { ...OPTIONS, budget: { utf16: size, bytes: Infinity } });
    expect(comment.length).toBeLessThanOrEqual(size);
    expectSound(comment);
    const said = /^(\d+) of 500 findings shown(?:, (\d+) with details)?\./m.exec(comment);
    const shown = Number(said?.[1]);
    const subjects = new Set(comment.match(/`subject-\d+`/g));
    expect(subjects.size).toBeGreaterThanOrEqual(shown);
    if (shown < 500) expect(comment).toContain(`[The whole report](${LINKS.fullUrl})`);
  });

  long("shows more where there is more room, and blockers before all else", () => {
    let before = -1;
    for (const size of sizes) {
      const comment = renderComment(huge, { ...OPTIONS, budget: { utf16: size, bytes: size * 3 } });
      const shown = shownBySection(comment);
      expect(shown.all).toBeGreaterThanOrEqual(before);
      before = shown.all;
      const { blocking, unknown, warnings } = shown.perCheck;
      if (/Blocking \(\d+ of/.test(comment)) expect(blocking).toBeGreaterThanOrEqual(unknown);
      if (/Unknown \(\d+ of/.test(comment)) expect(unknown).toBeGreaterThanOrEqual(warnings);
      if (/(?:Blocking|Unknown) \(\d+ of/.test(comment)) expect(comment).toMatch(/Warnings \(\d+ of/);
    }
  });

  it("drops what passed first, then details from the last finding on", () => {
    const report = notReadyReport();
    const whole = renderComment(report, OPTIONS);
    const passed = renderComment(report, { ...OPTIONS, budget: { utf16: whole.length - 1, bytes: 1e6 } });
    expect(passed).toContain("12 of 12 findings shown.");
    expect(passed).not.toContain("`Microsoft.Storage`");
    expect(passed).toContain("```powershell");
    const one = renderComment(report, { ...OPTIONS, budget: { utf16: passed.length - 1, bytes: 1e6 } });
    expect(one).toContain("12 of 12 findings shown. ");
    expect(one).not.toContain("```powershell");
    const fewer = renderComment(report, { ...OPTIONS, budget: { utf16: one.length - 1, bytes: 1e6 } });
    // Rows without all evidence below are longer, so that a second one may go with the first.
    expect(fewer).toMatch(/12 of 12 findings shown, 1[01] with details\./);
    expect(fewer).toContain("az provider register");
  });

  it("is kept in characters and in bytes by any report", () => {
    const wide = "漢字😀".repeat(300);
    fc.assert(
      fc.property(
        someReport([wide]),
        fc.integer({ min: LEAST_BUDGET, max: 30_000 }),
        fc.integer({ min: LEAST_BUDGET, max: 60_000 }),
        (report, utf16, most) => {
          const comment = renderComment(report, { ...OPTIONS, budget: { utf16, bytes: most } });
          expect(comment.length).toBeLessThanOrEqual(utf16);
          expect(bytes(comment)).toBeLessThanOrEqual(most);
          expect(comment).toMatch(/\d+ of \d+ findings? shown|0 of 0 shown/);
          expectSound(comment);
          const own = renderComment(report, OPTIONS);
          expect(own.length).toBeLessThanOrEqual(COMMENT_BUDGET.utf16);
          expect(bytes(own)).toBeLessThanOrEqual(COMMENT_BUDGET.bytes);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it("is kept by thousands of findings with long text", () => {
    const long = "x".repeat(2000);
    const results = Array.from({ length: 1500 }, (_, index) =>
      aResult(`POL-${String(100 + (index % 200))}`, {
        outcome: "fail",
        subject: `${String(index)} ${long}`,
        title: long,
        waves: [long],
      }),
    );
    const report = aReport(results);
    expect(renderComment(report).length).toBeLessThanOrEqual(COMMENT_BUDGET.utf16);
    expect(bytes(renderSummary(report))).toBeLessThanOrEqual(SUMMARY_BUDGET.bytes);
    expect(results.every((result) => sectionOf(result) === "blocking")).toBe(true);
  });

  it("is kept by a hostile report at every size", () => {
    for (let size = LEAST_BUDGET; size < 50_000; size = Math.ceil(size * 1.3)) {
      const comment = renderComment(hostileReport(), { ...OPTIONS, budget: { utf16: size, bytes: size } });
      expect(bytes(comment)).toBeLessThanOrEqual(size);
      expectSound(comment);
    }
  });
});

interface Shown {
  readonly all: number;
  /** The most findings that any check has in the section's table. */
  readonly perCheck: Readonly<Record<"blocking" | "unknown" | "warnings", number>>;
}

function shownBySection(comment: string): Shown {
  const section = (title: string): string => comment.split(`${title} (`)[1]?.split("\n### ")[0] ?? "";
  const most = (title: string): number => {
    const rows = section(title)
      .split("\n")
      .filter((line) => /^ *- \*\*\[?[A-Z]+-\d/.test(line));
    const byCheck = new Map<string, number>();
    for (const row of rows) {
      const check = /[A-Z]+-\d+/.exec(row)?.[0] ?? "";
      byCheck.set(check, (byCheck.get(check) ?? 0) + (row.match(/`subject-\d+`/g) ?? []).length);
    }
    return Math.max(0, ...byCheck.values());
  };
  const all = Number(/^(\d+) of/m.exec(comment)?.[1]);
  return {
    all,
    perCheck: { blocking: most("Blocking"), unknown: most("Unknown"), warnings: most("Warnings") },
  };
}

it("shows what the change under review causes before what was there, and marks it", () => {
  const at = (line: number): Result["place"] => ({ file: "relocation.yaml", line, column: 1, path: "x" });
  const results = ["SUB-01", "SUB-02", "SUB-03"].map((check, index) =>
    aResult(check, { outcome: "fail", place: at(10 * index + 1), subject: `subject-${String(index)}` }),
  );
  const changed = new Map([["relocation.yaml", [[20, 22]]]] as const);
  const rows = renderComment(aReport(results), { changed })
    .split("\n")
    .filter((line) => /^- \*\*SUB/.test(line));
  expect(rows.map((row) => /SUB-0\d/.exec(row)?.[0])).toEqual(["SUB-03", "SUB-01", "SUB-02"]);
  expect(rows.map((row) => row.includes("✏️"))).toEqual([true, false, false]);
});
