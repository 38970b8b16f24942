import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { snippetLines } from "../../src/report/clean.ts";
import { renderHtml } from "../../src/report/html.ts";
import { parseReport, renderJson } from "../../src/report/json.ts";
import { renderComment, renderSummary } from "../../src/report/markdown.ts";
import { maskReport } from "../../src/report/mask.ts";
import type { Report } from "../../src/report/model.ts";
import { renderText } from "../../src/report/text.ts";
import { aReport, aResult, HOSTILE } from "../support/report.ts";
import { expectSound } from "./markdown-structure.ts";

const SNIPPET = JSON.stringify({ type: "Microsoft.Consumption/budgets", to: ["<address 1>"] }, undefined, 2);
const LINES = SNIPPET.split("\n");

function reportWith(snippet: string): Report {
  return aReport([
    aResult("BUD-01", { outcome: "fail", fix: { text: say`Create it.`, command: "az x", snippet } }),
  ]);
}

describe("a piece to paste", () => {
  it("stands in the terminal, indented as it is, below the command", () => {
    const text = renderText(reportWith(SNIPPET));
    expect(text).toContain(LINES.map((line) => " ".repeat(14) + line).join("\n"));
    expect(text.indexOf("$ az x")).toBeLessThan(text.indexOf("Microsoft.Consumption/budgets"));
  });

  it("stands in comment and summary as a block of JSON", () => {
    for (const render of [renderComment, renderSummary]) {
      const markdown = render(reportWith(SNIPPET));
      expectSound(markdown);
      expect(markdown).toContain(`\`\`\`json\n${SNIPPET}\n\`\`\``);
    }
  });

  it("stands in the page, escaped", () => {
    expect(renderHtml(reportWith(SNIPPET))).toContain("&lt;address 1&gt;");
  });

  it("survives the JSON document", () => {
    const report = reportWith(SNIPPET);
    expect(parseReport(renderJson(report), "r.json")).toEqual(report);
  });

  it("stays out of annotations, which are one paragraph", () => {
    expect(JSON.stringify(annotationsOf(reportWith(SNIPPET)))).not.toContain("Consumption");
  });

  it("is masked like everything else", () => {
    const masked = maskReport(reportWith('{ "to": "jane@contoso.com" }'), []);
    expect(JSON.stringify(masked)).not.toContain("jane");
  });

  it("breaks out of no surface", () => {
    const hostile = reportWith(`{\n  "${HOSTILE}"\n\`\`\`\n::error::x\n}`);
    for (const render of [renderComment, renderSummary]) expectSound(render(hostile));
    expect(renderHtml(hostile)).not.toContain("<script>");
    expect(renderText(hostile).split("\n")).not.toContain("::error::x");
  });

  it("is cut where it has no end", () => {
    expect(snippetLines("x\n".repeat(10_000)).length).toBeLessThanOrEqual(80);
    expect(snippetLines("x".repeat(10_000)).join("").length).toBeLessThanOrEqual(6_000);
    expect(snippetLines(`${" ".repeat(500)}x`)[0]?.length).toBeLessThanOrEqual(25);
  });
});
