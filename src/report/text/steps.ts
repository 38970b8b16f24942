import type { Report } from "../model.ts";
import { stepLines } from "../steps.ts";
import { labelled, sentenceWords, type Page } from "./layout.ts";
import { heading } from "./parts.ts";

/** The report by the steps of the method. */
export function steps(report: Report, page: Page): string[] {
  const lines = stepLines(report, !page.details);
  if (lines.length === 0) return [];
  return [
    ...heading(
      "STEPS",
      page,
      page.details ? "of the relocation method" : "of the relocation method with something open",
    ),
    ...lines.flatMap((line) => labelled("-", sentenceWords(line), 2, page, 2)),
    "",
  ];
}
