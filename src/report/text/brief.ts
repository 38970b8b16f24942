import { briefRows, stepWords } from "../brief.ts";
import { clean } from "../clean.ts";
import type { Report } from "../model.ts";
import { labelled, words, type Page } from "./layout.ts";
import { heading } from "./parts.ts";

const WIDEST = 13;

/** What people need to start the wave that was asked for. */
export function brief(report: Report, page: Page): string[] {
  const { brief: own } = report;
  if (own === undefined) return [];
  return [
    ...heading("BEFORE YOU START THE WAVE", page),
    ...briefRows(report, own, clean).flatMap(({ label, text }) =>
      labelled(label, words(text), 2, page, WIDEST),
    ),
    ...own.steps.flatMap((step, index) =>
      labelled(`${String(index + 1)}.`, words(stepWords(step, clean)), 2, page, WIDEST),
    ),
    "",
  ];
}
