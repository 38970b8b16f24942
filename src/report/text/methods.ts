import { clean } from "../clean.ts";
import { declaredWords, wayWords } from "../method-advice.ts";
import type { Report } from "../model.ts";
import { labelled, sentenceWords, words, type Page } from "./layout.ts";
import { heading } from "./parts.ts";

const KEYS = 5;

/** One paragraph for each type and answer: what is recommended, for which resources, why, and the page that guides through it. */
export function methods(report: Report, page: Page): string[] {
  const all = report.methods ?? [];
  if (all.length === 0) return [];
  const lines = all.flatMap((advice) => {
    const { type, resources, recommended, why, guide } = advice;
    const more = resources.length > KEYS ? ` and ${String(resources.length - KEYS)} more` : "";
    return labelled(
      "-",
      [
        ...words(type, "data"),
        ...words(`(${resources.slice(0, KEYS).join(", ")}${more}):`),
        ...words(`${wayWords(recommended, clean)}${declaredWords(advice, clean)}.`),
        ...sentenceWords(why),
        ...words(guide ?? ""),
      ],
      2,
      page,
      2,
    );
  });
  return [
    ...heading("METHODS", page, "what the catalogue recommends. `relocation explain TYPE` has more"),
    ...lines,
    "",
  ];
}
