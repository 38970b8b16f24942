import type { Report, Verdict } from "../model.ts";
import { wavesInOrder } from "../order.ts";
import { count, countWords, factsWords, verdictReason, verdictHeadline } from "../words.ts";
import { groundLines } from "../ground.ts";
import { sinceLine } from "../since.ts";
import { code, sentenceMarkdown } from "./escape.ts";
import type { MarkdownOptions } from "./options.ts";

export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  ready: "✅",
  "not-ready": "❌",
  unknown: "❓",
};

const STRIP = 8;

/** Verdict first; then what was judged, and how every wave stands. */
export function headText(report: Report, { since }: MarkdownOptions): string {
  const { source, target, wave } = report;
  const only = wave === undefined ? "" : `, wave ${code(wave, 60)} only`;
  const route = `${code(source.region, 60)} → ${code(target.region, 60)}`;
  // What passed stands in the title of its fold.
  const counts = countWords({ ...report.counts, passed: 0, notApplicable: 0 });
  const lines = [
    `${code(report.manifest.name, 100)}${only}: ${route}, subscription ${code(target.subscription, 100)}`,
    [...counts, ...strip(report), factsWords(report, (time) => code(time, 40))].join(" · "),
    ...groundLines(report).map((line) => sentenceMarkdown(line, 2_000)),
  ];
  return [
    headline(report),
    since === undefined ? "" : `**${sentenceMarkdown(sinceLine(since), 400)}**`,
    lines.filter((line) => line !== "").join("<br>\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The two lines that are never dropped. */
export function headline(report: Report): string {
  const mark = VERDICT_MARKS[report.verdict];
  return `## ${mark} ${verdictHeadline(report)}\n\n**${verdictReason(report)}**`;
}

/** Waves by their verdicts. */
function strip(report: Report): string[] {
  const waves = wavesInOrder(report.waves).slice(0, STRIP);
  const more = report.waves.length - waves.length;
  const texts = waves.map((wave) => `${VERDICT_MARKS[wave.verdict]} ${code(wave.name, 40)}`);
  return [...texts, ...(more > 0 ? [count(more, "more wave")] : [])];
}
