import { isChanged } from "../changed.ts";
import { legendLines } from "../legend.ts";
import type { Report } from "../model.ts";
import { sentenceMarkdown } from "./escape.ts";
import type { MarkdownOptions } from "./options.ts";

const SIGNS = {
  blocking: "❌",
  unknown: "❓",
  warnings: "⚠️",
  waived: "🕓",
};
const CHANGED = ", ✏️ stands on a line of this change";
const FRESH = ", 🆕 was not in the report before";

/** What the signs and the words of a finding mean, once. */
export function legendText(report: Report, { changed, since }: MarkdownOptions): string {
  const more = `${report.results.some(({ place }) => isChanged(place, changed)) ? CHANGED : ""}${since === undefined ? "" : FRESH}`;
  const [signs = "", ...others] = legendLines(report, { ...SIGNS, more });
  // The signs and their words are ours alone.
  return [signs, ...others.map((line) => sentenceMarkdown(line))]
    .map((line) => `<sub>${line}</sub>`)
    .join("<br>\n");
}
