import { describe, expect, it } from "vitest";
import type { ConsistencyRow } from "../../src/report/table-rows.ts";
import { renderHtml } from "../../src/report/html.ts";
import { parseReport, renderJson } from "../../src/report/json.ts";
import { renderComment } from "../../src/report/markdown.ts";
import { renderText } from "../../src/report/text.ts";
import { aReport } from "../support/report.ts";

const [PUBLIC, CHINA] = ["core.windows.net", "core.chinacloudapi.cn"];
const ROWS: readonly ConsistencyRow[] = [
  {
    resource: "shop.st",
    from: "stweu",
    to: "stcn",
    equal: 3,
    settings: [
      { property: "sku.name", source: "Standard_GRS", target: "Standard_LRS", judged: "weaker" },
      { property: "<b>", source: PUBLIC, target: PUBLIC, instead: CHINA, judged: "not-offered" },
    ],
  },
  {
    resource: "shop.new",
    to: "new",
    equal: 0,
    settings: [{ property: "apiVersion", source: "2025-01-01", judged: "not-offered", toldBy: "REG-02" }],
  },
];

describe("the table of settings of both sides", () => {
  const report = { ...aReport([]), consistency: ROWS };
  it("stands in every form, what the target does not offer first, with what is there instead", () => {
    const text = renderText(report, { width: 140, details: true });
    const lines = text.split("\n").filter((line) => /^\s+shop\./.test(line));
    expect(lines.map((line) => line.trim().replaceAll(/\s+/g, " "))).toEqual([
      `shop.st <b> ${PUBLIC} ${PUBLIC}, there ${CHINA} not offered there`,
      "shop.new apiVersion 2025-01-01 not offered there REG-02",
      "shop.st sku.name Standard_GRS Standard_LRS weaker",
    ]);
    const comment = renderComment(report);
    expect(comment).toContain(`| \`${PUBLIC}\`, there \`${CHINA}\` | ❌ not offered there |`);
    expect(comment).toContain("| `2025-01-01` |  | ❌ not offered there (`REG-02`) |");
    const page = renderHtml(report);
    expect(page).toContain(`<code>${PUBLIC}</code>, there <code>${CHINA}</code>`);
    expect(page).not.toContain("<b>");
    expect(parseReport(renderJson(report), "report").consistency).toEqual(ROWS);
  });
});
