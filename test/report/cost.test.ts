import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import type { CostTable } from "../../src/report/cost.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderText } from "../../src/report/text.ts";
import { renderComment } from "../../src/report/markdown.ts";
import { aReport } from "../support/report.ts";

const COST: CostTable = {
  currency: "EUR",
  from: "2026-07-24",
  to: "2026-08-22",
  source: 300,
  target: 180,
  coverage: 2 / 3,
  billed: 2,
  priced: 1,
  workloads: [{ name: "shop", source: 300, target: 180, complete: false }],
  waves: [{ name: "web", source: 300, target: 180, complete: false, overlapDays: 14, overlap: 140 }],
  resources: [{ name: "shop.one", source: 200, target: 180, complete: true, way: "actual" }],
  resourcesTotal: 1,
  unpriced: [
    {
      name: "shop.two: meter <b>",
      source: 100,
      why: say`the price list has no meter like it in ${"swedencentral"}`,
    },
  ],
  unpricedTotal: 1,
  transfer: { gib: 480, amount: 9.6, meter: "Intra Continent Data Transfer Out" },
};

describe("the table of cost", () => {
  const report = { ...aReport([]), cost: COST };

  it("says in the summary of both sides' cost that it is at least so much, where that of a wave is not known", () => {
    const late = { name: "late", target: 20, complete: true };
    expect(renderHtml(report)).toContain("Both sides for a time: 140.00.");
    expect(renderHtml({ ...report, cost: { ...COST, waves: [...COST.waves, late] } })).toContain(
      "Both sides for a time: ≥ 140.00.",
    );
  });

  it("stands in every form of the report, no sum without what it covers", () => {
    const text = renderText(report, { width: 120, details: true });
    expect(text).toContain("COST a month");
    for (const words of [
      "66.6 % of the cost at the source, 1 of 2 resources",
      "≥ 180.00",
      "140.00 in 14 days",
      "9.60 for one copy",
      "shop.two: meter <b>",
    ])
      expect(text).toContain(words);
    const comment = renderComment(report);
    expect(comment).toContain("<details><summary>Cost</summary>");
    expect(comment).toContain("| wave `web` | 300.00 | ≥ 180.00 | 140.00 in 14 days |");
    expect(comment).toContain("This covers 66.6 % of the cost at the source, 1 of 2 resources.");
    const page = renderHtml(report);
    expect(page).toContain("This covers 66.6 % of the cost at the source, 1 of 2 resources.");
    expect(page).toContain(
      '<th scope="row"><code>shop</code></th><td class="number">300.00</td><td class="number">≥ 180.00</td>',
    );
    expect(page).toContain("meter &lt;b&gt;");
  });

  it("says in a word what the details name", () => {
    expect(renderText(report, { width: 120 })).toContain("1 part without a price at the target");
  });

  it("is left out where there is none", () => {
    expect(renderText(aReport([]))).not.toContain("COST");
    expect(renderComment(aReport([]))).not.toContain("Cost");
    expect(renderHtml(aReport([]))).not.toContain('id="cost"');
  });
});
