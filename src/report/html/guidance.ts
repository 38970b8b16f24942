import type { ReportEvaluation, GuidanceOfCategory } from "../evaluation.ts";
import { upperFirst } from "../words.ts";
import { html } from "./escape.ts";
import { section } from "./parts.ts";

/** The appendix: what to know of each category that moves, folded. */
export function guidanceHtml(evaluation: ReportEvaluation | undefined): string {
  const guidance = evaluation?.guidance ?? [];
  return guidance.length === 0
    ? ""
    : section("guidance", "Guidance by category", guidance.map(categoryHtml).join("\n"), true);
}

function categoryHtml({ category, parts, sources }: GuidanceOfCategory): string {
  const list = (lines: readonly string[]): string =>
    `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join("")}</ul>`;
  const terms = parts.map(({ title, lines }) => `<dt>${html(title)}</dt><dd>${list(lines)}</dd>`);
  const pages = sources.map((page) => `<li><a href="${html(page)}">${html(page)}</a></li>`);
  return (
    `<h3 id="guidance-${html(category)}">${html(upperFirst(category))}</h3>\n` +
    `<details><summary>Method, preconditions, order, traps, rollback, how to verify</summary>\n` +
    `<dl>${terms.join("")}<dt>Sources</dt><dd><ul>${pages.join("")}</ul></dd></dl>\n</details>`
  );
}
