import type { Report, Result } from "../model.ts";
import { count } from "../words.ts";
import { code, link, sentenceMarkdown } from "./escape.ts";
import { checkId, where } from "./finding.ts";
import type { MarkdownOptions } from "./options.ts";

/** More rows than anybody acts on at once; the report of the run has them all. */
const ROWS = 50;

/** What the text of the issue has to fit into. */
export interface DriftRoom {
  readonly characters: number;
  /** Findings that later runs cannot follow, since the issue has no room for them. */
  readonly left: number;
}

/** The text of the issue that tells of drift; nothing is left of it where `failing` and `unseen` are empty. */
export function driftText(
  { target, judgedAsOf }: Report,
  failing: readonly Result[],
  unseen: readonly string[],
  options: MarkdownOptions,
  { characters, left }: DriftRoom,
): string {
  const run = options.runUrl === undefined ? "" : ` ${link("Report of the run", options.runUrl)}.`;
  const when = `Judged as of ${code(judgedAsOf, 40)}.${run}`;
  if (failing.length === 0 && unseen.length === 0)
    return `Nothing that had drifted at ${code(target.subscription, 100)} is left. ${when}`;
  const rows = failing
    .slice(0, ROWS)
    .map(
      (result) =>
        `- **${checkId(result.check, options)}** ${sentenceMarkdown(result.why, 400)} ${code(result.subject, 120)} ${where(result, options)}`,
    );
  const textOf = (shown: readonly string[]): string => {
    const more = failing.length - shown.length;
    return [
      `${count(failing.length, "finding fails", "findings fail")} at ${code(target.subscription, 100)} that did not before: somebody has changed the target, or the manifest. ${when}`,
      ...(shown.length === 0 ? [] : [shown.join("\n")]),
      ...(more > 0 ? [`And ${String(more)} more.`] : []),
      ...(left > 0
        ? [
            `${count(left, "finding finds", "findings find")} no room in this issue: later runs do not follow them.`,
          ]
        : []),
      ...(unseen.length === 0
        ? []
        : [
            `Not judged this time, and so not gone: ${unseen.map((check) => checkId(check, options)).join(", ")}.`,
          ]),
      "The run closes this issue when nothing of it is left.",
    ].join("\n\n");
  };
  for (let shown = rows.length; shown > 0; shown -= 1) {
    const text = textOf(rows.slice(0, shown));
    if (text.length <= characters) return text;
  }
  return textOf([]);
}
