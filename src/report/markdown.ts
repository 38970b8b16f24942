import { briefText } from "./markdown/brief.ts";
import { causesText } from "./markdown/causes.ts";
import { costMarkdown } from "./markdown/cost.ts";
import { consistencyText } from "./markdown/consistency.ts";
import { replicationsText } from "./markdown/replication.ts";
import { quotasText } from "./markdown/quotas.ts";
import { regionsFolded } from "./markdown/regions.ts";
import {
  cutText,
  footText,
  missingText,
  notJudgedText,
  passedText,
  passedTitle,
  restText,
} from "./markdown/rest.ts";
import { fits, fullest } from "./markdown/fit.ts";
import { headline, headText } from "./markdown/head.ts";
import { legendText } from "./markdown/legend.ts";
import { methodsText } from "./markdown/methods.ts";
import { stepsText } from "./markdown/steps.ts";
import type { SizeLimit, Fullness, MarkdownOptions } from "./markdown/options.ts";
import { sectionText } from "./markdown/section.ts";
import { tablesText } from "./markdown/tables.ts";
import type { Report } from "./model.ts";
import { count } from "./words.ts";
import { sectionsOf, withoutWaiting, type Section } from "./order.ts";
import { orderOf } from "./rows.ts";

export type { SizeLimit, MarkdownOptions } from "./markdown/options.ts";

/** GitHub refuses a comment of 65 536 characters or 262 144 bytes; the marker and what others add need room. */
export const COMMENT_BUDGET: SizeLimit = { utf16: 60_000, bytes: 190_000 };
/** GitHub drops a step's whole summary over 1 MiB; half a percent is left for the shell's own lines. */
export const SUMMARY_BUDGET: SizeLimit = { utf16: 1_040_000, bytes: 1_040_000 };
/** Below this no report can say what it left out. */
export const LEAST_BUDGET = 2_000;

/** The report as a comment on a pull request, within its budget (both measures) whatever the report holds. */
export function renderComment(report: Report, options: MarkdownOptions = {}): string {
  return render(report, COMMENT_BUDGET, options);
}

/** The report as a job summary, or as a Markdown document. */
export function renderSummary(report: Report, options: MarkdownOptions = {}): string {
  return render(report, SUMMARY_BUDGET, options);
}

/** @throws RangeError when the budget is below {@link LEAST_BUDGET}. */
function render(report: Report, usual: SizeLimit, given: MarkdownOptions): string {
  const budget = given.budget ?? usual;
  if (budget.utf16 < LEAST_BUDGET || budget.bytes < LEAST_BUDGET)
    throw new RangeError(`a report needs room for at least ${String(LEAST_BUDGET)} characters`);
  const sections = sectionsOf(withoutWaiting(report).results);
  const total = sections.filter(isFindings).reduce((sum, section) => sum + section.results.length, 0);
  const text = fullest((fullness) => whole(report, sections, total, fullness, given), total, budget);
  return text ?? least(report, total, budget, given);
}

function isFindings(section: Section): section is Section & { key: Exclude<Section["key"], "passed"> } {
  return section.key !== "passed";
}

function whole(
  report: Report,
  sections: readonly Section[],
  total: number,
  fullness: Fullness,
  options: MarkdownOptions,
): string {
  let shown = 0;
  let detailed = 0;
  const view = {
    ...options,
    waves: report.waves.length,
    ...orderOf(report),
    powershell: fullness.powershell,
  };
  const legend = legendText(report, options);
  const texts = sections.filter(isFindings).map((section, index) => {
    const own = sectionText(
      section,
      fullness,
      fullness.details - detailed,
      view,
      index === 0 ? legend : undefined,
    );
    shown += own.shown;
    detailed += own.detailed;
    return { title: folded(section, sections), text: own.text };
  });
  const passed = sections.find((section) => section.key === "passed")?.results ?? [];
  const parts = [
    headText(report, options),
    briefText(report, fullness),
    causesText(report, fullness, options),
    ...texts.flatMap(({ title, text }) => (title === undefined ? [text] : [])),
    missingText(report, fullness, options),
    restText([
      ...texts.flatMap(({ title, text }) => (title === undefined ? [] : [[title, text] as const])),
      ["replications", replicationsText(report, fullness)],
      ["quotas", quotasText(report, fullness)],
      ["cost", costMarkdown(report, fullness)],
      ["settings", consistencyText(report, fullness)],
      ["regions", regionsFolded(report, fullness)],
      ["waves and workloads", tablesText(report, fullness)],
      ["steps", stepsText(report, fullness)],
      ["methods", methodsText(report, fullness)],
      ["not judged", notJudgedText(report, fullness)],
      [passedTitle(passed), passedText(passed, fullness, options)],
    ]),
    footText(report, { shown, detailed, total }, options),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The title of a section that stands in the last fold: what asks for nothing, and beside what stops a wave what stops none. */
function folded({ key, results }: Section, [first]: readonly Section[]): string | undefined {
  switch (key) {
    case "warnings":
      return first?.key === "blocking" ? `⚠️ ${count(results.length, "warning")}` : undefined;
    case "notices":
      return count(results.length, "notice");
    case "waived":
      return `${String(results.length)} waived`;
    default:
      return undefined;
  }
}

/** What always fits: the verdict, and how much is not shown. */
function least(report: Report, total: number, budget: SizeLimit, options: MarkdownOptions): string {
  const none = { shown: 0, detailed: 0, total };
  const linked = `${headline(report)}\n\n${cutText(none, options)}\n`;
  return fits(linked, budget) ? linked : `${headline(report)}\n\n${cutText(none, {})}\n`;
}
