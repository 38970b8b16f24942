import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/report/html.ts";
import { parseReport, renderJson } from "../../src/report/json.ts";
import { renderComment, renderSummary } from "../../src/report/markdown.ts";
import type { ReplicationLine } from "../../src/report/replication.ts";
import { renderText } from "../../src/report/text.ts";
import { aReport } from "../support/report.ts";

const CAUGHT_UP: ReplicationLine = {
  resource: "shop.db",
  list: "sqlLinks",
  judged: "caught-up",
  copy: "link|1",
  state: "CATCH_UP",
  role: "Primary",
  since: "2026-08-30T10:00:00Z",
};
const BEHIND: ReplicationLine = {
  resource: "shop.vm",
  list: "siteRecovery",
  judged: "behind",
  copy: "vm<1>",
  state: "Protected",
  lag: 5400,
};
const NONE: ReplicationLine = { resource: "shop.pg", list: "postgresqlReplicas", judged: "none" };

describe("the table of replications", () => {
  const report = { ...aReport([]), replications: [CAUGHT_UP, BEHIND, NONE] };

  it("stands in text, what stops a wave first, and what has caught up with the details", () => {
    const rows = (details: boolean) =>
      renderText(report, { width: 160, details })
        .split("\n")
        .filter((line) => line.includes("shop."))
        .map((line) => line.trim().replaceAll(/\s+/g, " "));
    expect(rows(true)).toEqual([
      "shop.pg postgresqlReplicas not shown not shown not shown no replication",
      "shop.vm siteRecovery vm<1> Protected 1 h 30 min not shown not caught up",
      "shop.db sqlLinks link|1 CATCH_UP source is Primary not shown 2026-08-30 10:00 caught up",
    ]);
    expect(rows(false)).toHaveLength(2);
    expect(renderText(report)).toContain("and 1 replication more");
  });

  it("stands folded in comment and summary, and names of others are escaped", () => {
    for (const markdown of [renderComment(report), renderSummary(report)]) {
      expect(markdown).toContain("<details><summary>Replications</summary>");
      expect(markdown).toContain(
        "| `shop.vm` | `siteRecovery vm<1>` | `Protected` | 1 h 30 min | not shown | ❌ not caught up |",
      );
      expect(markdown).toContain("<code>sqlLinks link&#124;1</code>");
    }
  });

  it("stands in the page and in the JSON, which reads back", () => {
    const page = renderHtml(report);
    expect(page).toContain('<h2 id="replications">Replications</h2>');
    expect(page).toContain("siteRecovery vm&lt;1&gt;");
    expect(page).toContain('<span class="badge bad">no replication</span>');
    expect(parseReport(renderJson(report), "report.json").replications).toEqual([CAUGHT_UP, BEHIND, NONE]);
  });

  it("is left out where there is none", () => {
    expect(renderText(aReport([]))).not.toContain("REPLICATIONS");
    expect(renderComment(aReport([]))).not.toContain("Replications");
    expect(renderHtml(aReport([]))).not.toContain('id="replications"');
  });
});
