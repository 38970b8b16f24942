import { legendLines } from "../legend.ts";
import type { Report } from "../model.ts";
import { sentenceMarkdown } from "./escape.ts";

const SIGNS = {
  blocking: "❌",
  unknown: "❓",
  warnings: "⚠️",
  waived: "🕓",
  more: ", ✏️ stands on a line of this change, 🆕 was not in the report before",
};

/** What the signs and the words of a finding mean, once. */
export function legendText(report: Report): string {
  const [signs = "", ...more] = legendLines(report, SIGNS);
  // The signs and their words are ours alone.
  return [signs, ...more.map((line) => sentenceMarkdown(line))]
    .map((line) => `<sub>${line}</sub>`)
    .join("<br>\n");
}
