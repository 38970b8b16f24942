import { declaredWords, guideLink, wayWords } from "../method-advice.ts";
import type { Report } from "../model.ts";
import { code, link, sentenceMarkdown } from "./escape.ts";
import { codes } from "./finding.ts";
import type { Fullness } from "./options.ts";
import { shown } from "./tables.ts";

/** What the catalogue recommends for each type, folded. */
export function methodsText(report: Report, { rows }: Fullness): string {
  const all = report.methods ?? [];
  if (all.length === 0 || rows === 0) return "";
  const lines = all.slice(0, rows).map((advice) => {
    const { type, resources, recommended, why } = advice;
    const guide = guideLink(advice);
    const name = (text: string): string => code(text, 60);
    const page = guide === undefined ? "" : ` ${link("Guide", guide)}.`;
    return `- ${code(type, 100)} (${codes(resources, 4)}): ${wayWords(recommended, name)}${declaredWords(advice, name)}. ${sentenceMarkdown(why, 300)}${page}`;
  });
  return `<details><summary>How each resource gets there${shown(lines.length, all.length)}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
