import { describe, expect, it } from "vitest";
import type { QuotaRow } from "../../src/report/table-rows.ts";
import { quotaBar } from "../../src/report/quota.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderComment } from "../../src/report/markdown.ts";
import { renderText } from "../../src/report/text.ts";
import { aReport } from "../support/report.ts";

const ROW: QuotaRow = {
  provider: "Microsoft.Compute",
  region: "swedencentral",
  counter: "standardDSv5Family",
  title: "Standard DSv5 Family vCPUs",
  unit: "vCPUs",
  outcome: "short",
  need: 48,
  most: 64,
  used: 20,
  limit: 50,
  left: -18,
  headroom: 5,
  request: 94,
};
const FREE: QuotaRow = {
  ...ROW,
  counter: "cores",
  title: "Total Regional vCPUs",
  outcome: "fits",
  limit: 1000,
  left: 932,
};
const NONE: QuotaRow = { ...ROW, counter: "x", title: "Nothing", used: 0, limit: 0, left: -48, request: 64 };
const SIGNS = ["=", "+", ".", "!"] as const;

describe("the bar of a counter", () => {
  it.each<[string, QuotaRow, string]>([
    ["shows what is used, planned and free", { ...ROW, limit: 100 }, "==+++++..."],
    ["ends in a sign of its own where it runs over", ROW, "====+++++!"],
    ["is all over where the limit is 0", NONE, "+++++++++!"],
    ["is free where nothing is planned of nothing", { ...NONE, need: 0 }, ".........."],
  ])("%s", (_, row, bar) => {
    expect(quotaBar(row, SIGNS)).toBe(bar);
  });
});

describe("the table of quotas", () => {
  const report = { ...aReport([]), quotas: [FREE, ROW, NONE] };
  it("stands in every form of the report, what does not suffice first, a limit of 0 as 0", () => {
    const text = renderText(report, { width: 120, details: true });
    const lines = text.split("\n").filter((line) => /vCPUs|Nothing/.test(line) && /\d/.test(line));
    expect(lines.map((line) => line.trim().replaceAll(/\s+/g, " "))).toEqual([
      "Standard DSv5 Family vCPUs 48 64 20 50 -18 5 ====+++++! 94 or more",
      "Nothing 48 64 0 0 -48 5 +++++++++! 64 or more",
      "Total Regional vCPUs 48 64 20 1000 932 5 +......... 94 or more",
    ]);
    const comment = renderComment(report);
    expect(comment).toContain("<details><summary>Quotas</summary>");
    expect(comment).toContain(
      "| ❌ `Standard DSv5 Family vCPUs` | 48 | 64 | 20 | 50 | -18 | 5 | ████▓▓▓▓▓▶ | 94 or more |",
    );
    const page = renderHtml(report);
    expect(page).toContain('<th scope="row">Standard DSv5 Family vCPUs</th><td class="number">48</td>');
  });

  it("is left out where there is none", () => {
    expect(renderText(aReport([]))).not.toContain("QUOTAS");
    expect(renderComment(aReport([]))).not.toContain("Quotas");
    expect(renderHtml(aReport([]))).not.toContain("Quotas");
  });
});
