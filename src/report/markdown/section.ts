import type { Result } from "../model.ts";
import { byArea, type FindingSection, type Section } from "../order.ts";
import { areaTitle, count, daysLeft, upperFirst } from "../words.ts";
import { code, prose, sentenceMarkdown } from "./escape.ts";
import { checkId, details, waveNames, where } from "./finding.ts";
import type { Fullness, View } from "./options.ts";
import { shownOf, type FindingRow, type Shown } from "./rows.ts";

const TITLES: Readonly<Record<FindingSection, { readonly title: string; readonly note: string }>> = {
  blocking: { title: "❌ Blocking", note: "" },
  unknown: { title: "❓ Unknown", note: "These could not be judged, so they are not ready." },
  warnings: { title: "⚠️ Warnings", note: "" },
  notices: { title: "ℹ️ Notices", note: "" },
  waived: { title: "🕓 Waived", note: "" },
};

export interface SectionText {
  readonly text: string;
  /** Findings that the text shows, and how many of them have details. */
  readonly shown: number;
  readonly detailed: number;
}

/** One section: a table of what and why, and below it, folded by area, the evidence and the fixes. */
export function sectionText(
  section: Section & { readonly key: FindingSection },
  fullness: Fullness,
  detailsLeft: number,
  view: View,
): SectionText {
  const shown = shownOf(section, fullness);
  const total = section.results.length;
  const { title, note } = TITLES[section.key];
  const number = shown.number < total ? `${String(shown.number)} of ${String(total)} shown` : String(total);
  const detailed = shown.rows.flatMap((row) => row.results).slice(0, detailsLeft);
  const parts = [
    `### ${title} (${number})`,
    note,
    shown.rows.length === 0 ? "" : table(section.key, shown, fullness, view),
    shown.leftChecks > 0 && shown.rows.length > 0
      ? `${count(shown.leftChecks, "finding")} of more checks not shown.`
      : "",
    ...folds(section.key, detailed, view),
  ];
  return {
    text: parts.filter((part) => part !== "").join("\n\n"),
    shown: shown.number,
    detailed: detailed.length,
  };
}

function table(key: FindingSection, shown: Shown, fullness: Fullness, view: View): string {
  const last = key === "waived" ? "Waiver" : "Waves";
  const rows = shown.rows.flatMap((row, index) => {
    const own = tableRow(key, row, fullness, view);
    const more = shown.left.get(row.group) ?? 0;
    const ends = shown.rows[index + 1]?.group !== row.group;
    return ends && more > 0
      ? [own, `| ${checkId(row.group.check, view)} | and ${String(more)} more | |`]
      : [own];
  });
  return [`| Check | Finding | ${last} |`, "|---|---|---|", ...rows].join("\n");
}

function tableRow(key: FindingSection, row: FindingRow, fullness: Fullness, view: View): string {
  const [first] = row.results;
  if (first === undefined) return "";
  const title = row.first ? `<br>${prose(row.group.title, 120)}` : "";
  const check = `**${checkId(row.group.check, view)}**${title}`;
  const soft =
    first.outcome === "unknown" && first.severity !== "blocker" ? `Only a ${first.severity}. ` : "";
  const why = `<br>${soft}${sentenceMarkdown(first.why, fullness.why)}`;
  const last = key === "waived" ? waiver(first) : wavesOf(row.results, view);
  return `| ${check} | ${subjects(row.results, view)}${why} | ${last} |`;
}

/** Few subjects stand one a line, many in a row with the number of their line only. */
function subjects(results: readonly Result[], view: View): string {
  const many = results.length > 3;
  const short = many && results.every((result) => result.place.file === results[0]?.place.file);
  const texts = results.map(
    (result) =>
      `${isFresh(result, view) ? "🆕 " : ""}${code(result.subject, 120)} ${where(result, view, short)}`,
  );
  return texts.join(many ? " · " : "<br>");
}

/** Open now, and not in the report before. */
function isFresh({ id }: Result, { since }: View): boolean {
  return since?.fresh.has(id) === true;
}

function wavesOf(results: readonly Result[], view: View): string {
  return waveNames([...new Set(results.flatMap((result) => result.waves))], view, 4);
}

function waiver({ waiver }: Result): string {
  if (waiver === undefined) return "";
  const left = `**${daysLeft(waiver.daysLeft)}**, until ${code(waiver.expires, 20)}`;
  return `${left}<br>by ${code(waiver.owner, 80)}: ${prose(waiver.reason, 200)}`;
}

const FOLD_TITLES: Readonly<Record<FindingSection, string>> = {
  blocking: "evidence and fixes",
  unknown: "what was missing",
  warnings: "evidence and fixes",
  notices: "evidence",
  waived: "evidence",
};

/** A section of few findings has one fold. */
const ONE_FOLD = 3;

function folds(key: FindingSection, results: readonly Result[], view: View): string[] {
  if (results.length === 0) return [];
  if (results.length <= ONE_FOLD) return [fold(upperFirst(FOLD_TITLES[key]), results, view)];
  return byArea(results).map((group) =>
    fold(`${areaTitle(group.area)}: ${FOLD_TITLES[key]}`, group.results, view),
  );
}

function fold(title: string, results: readonly Result[], view: View): string {
  const content = results.map((result) => details(result, view)).join("\n\n");
  return `<details><summary>${title} (${String(results.length)})</summary>\n\n${content}\n\n</details>`;
}
