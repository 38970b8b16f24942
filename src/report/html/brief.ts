import { briefRows, stepWords } from "../brief.ts";
import type { Report } from "../model.ts";
import { codeHtml } from "./escape.ts";
import { section } from "./parts.ts";

/** What people need to start the wave that was asked for. */
export function briefHtml(report: Report): string {
  const { brief } = report;
  if (brief === undefined) return "";
  const rows = briefRows(report, brief, codeHtml).map(
    ({ label, text }) => `<dt>${label}</dt><dd>${text}</dd>`,
  );
  const steps = brief.steps.map((step) => `<li>${stepWords(step, codeHtml)}</li>`);
  const list = steps.length === 0 ? "" : `\n<h3>Steps, in their order</h3>\n<ol>${steps.join("\n")}</ol>`;
  return section("brief", "Before you start the wave", `<dl>${rows.join("")}</dl>${list}`);
}
