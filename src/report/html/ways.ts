import type { ReportEvaluation, EvaluatedResource } from "../evaluation.ts";
import { declaredWords, guideLink, wayWords, type MethodAdvice } from "../method-advice.ts";
import type { Report } from "../model.ts";
import { codeHtml, codesHtml, html, scrollingTable, sentenceHtml } from "./escape.ts";
import { methodsHtml } from "./methods.ts";
import { section } from "./parts.ts";

const HEAD = ["Resource", "Waves", "Way", "Tool", "Guide", "To know"];

/** Method and tool of each resource with its guide, and the guidance of its category. */
export function waysHtml(report: Report, evaluation: ReportEvaluation | undefined): string {
  if (evaluation === undefined) return methodsHtml(report);
  const { resources, resourcesTotal } = evaluation;
  if (resources.length === 0) return "";
  const advice = new Map(
    (report.methods ?? []).flatMap((one) => one.resources.map((key) => [key, one] as const)),
  );
  const head = `<tr>${HEAD.map((one) => `<th scope="col">${one}</th>`).join("")}</tr>`;
  const table = scrollingTable(
    "Method and tool of each resource",
    head,
    resources.map((one) => row(one, advice.get(one.key))),
    "steps ways",
  );
  const left = resourcesTotal - resources.length;
  return section(
    "methods",
    "How each resource gets there",
    left > 0 ? `${table}\n<p>and ${String(left)} more</p>` : table,
  );
}

function row({ key, type, waves, category }: EvaluatedResource, advice: MethodAdvice | undefined): string {
  const page = advice === undefined ? undefined : guideLink(advice);
  const cells =
    advice === undefined
      ? ["deployed from code", "", ""]
      : [
          `${wayWords(advice.recommended, codeHtml)}${declaredWords(advice, codeHtml)}`,
          `${sentenceHtml(advice.how)}<br><span class="where">${sentenceHtml(advice.why)}</span>`,
          page === undefined ? "" : `<a href="${html(page)}">guide</a>`,
        ];
  const more = category === undefined ? "" : `<a href="#guidance-${html(category)}">${html(category)}</a>`;
  return (
    `<tr><th scope="row">${codeHtml(key)}<br><span class="where">${html(type)}</span></th><td>${codesHtml(waves, 4)}</td>` +
    `${cells.map((cell) => `<td>${cell}</td>`).join("")}<td>${more}</td></tr>`
  );
}
