import { declaredWords, wayWords } from "../method-advice.ts";
import type { Report } from "../model.ts";
import { codeHtml, codesHtml, sentenceHtml } from "./escape.ts";
import { section } from "./parts.ts";

/** What the catalogue recommends for each type, folded. A guide is text, since a report may be forged. */
export function methodsHtml({ methods = [] }: Report): string {
  if (methods.length === 0) return "";
  const items = methods.map((advice) => {
    const { type, resources, recommended, why, guide } = advice;
    const page = guide === undefined ? "" : ` ${codeHtml(guide)}`;
    const way = `${wayWords(recommended, codeHtml)}${declaredWords(advice, codeHtml)}`;
    return `<li>${codeHtml(type)} (${codesHtml(resources, 10)}): ${way}. ${sentenceHtml(why)}${page}</li>`;
  });
  return section(
    "methods",
    "How each resource gets there",
    `<details><summary>${String(methods.length)} methods that the catalogue recommends</summary>\n<ul>${items.join("")}</ul>\n</details>`,
  );
}
