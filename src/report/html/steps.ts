import type { Report } from "../model.ts";
import { attestable, nextStep, STEP_COLUMNS, stepVerdicts } from "../steps.ts";
import { upperFirst } from "../words.ts";
import { scrollingTable, sentenceHtml } from "./escape.ts";
import { badge, section } from "./parts.ts";

/** The verdict by step of the method, then what comes next and what waits for a person's word. */
export function stepsHtml(report: Report): string {
  const rows = stepVerdicts(report).map(({ title, verdict, counts }) => {
    const numbers = counts.map((number) => `<td class="number">${String(number)}</td>`).join("");
    return `<tr><th scope="row">${title}</th><td>${badge(verdict)}</td>${numbers}</tr>`;
  });
  if (rows.length === 0) return "";
  const columns = STEP_COLUMNS.map((title) => `<th scope="col" class="number">${upperFirst(title)}</th>`);
  const head = `<tr><th scope="col">Step</th><th scope="col">Verdict</th>${columns.join("")}</tr>`;
  return section(
    "steps",
    "By step of the relocation method",
    [scrollingTable("Verdict by step", head, rows), ...nextLinesHtml(report)].join("\n"),
  );
}

/** What comes next, and what waits for a person's word, as far as there is something. */
export function nextLinesHtml(report: Report): string[] {
  return [nextStep(report), attestable(report)].flatMap((line) =>
    line === undefined ? [] : [`<p>${sentenceHtml(line)}</p>`],
  );
}
