import type { Result } from "../model.ts";
import { byArea, type FindingSection, type Section } from "../order.ts";
import type { Actor } from "../actors.ts";
import { howOf } from "../how.ts";
import { actorTitle, dutyOf, isFresh, openRows, rowGroups, type FindingRow } from "../rows.ts";
import { areaTitle, count, daysLeft, upperFirst } from "../words.ts";
import { isChanged } from "../changed.ts";
import { says } from "../fault.ts";
import { code, prose, sentenceMarkdown } from "./escape.ts";
import { checkId, details, foldOf, OPEN_WHY, waveNames, where } from "./finding.ts";
import type { Fullness, View } from "./options.ts";
import { shownOf, type Shown } from "./rows.ts";

const TITLES: Readonly<Record<FindingSection, string>> = {
  blocking: "❌ Blocking",
  unknown: "❓ Unknown",
  warnings: "⚠️ Warnings",
  notices: "ℹ️ Notices",
  waived: "🕓 Waived",
};

export interface SectionText {
  readonly text: string;
  /** Findings that the text shows, and how many of them have details. */
  readonly shown: number;
  readonly detailed: number;
}

/** One section: what and why as a list, and below it, folded by area, the evidence and the fixes. What stops no wave is folded whole. */
export function sectionText(
  section: Section & { readonly key: FindingSection },
  fullness: Fullness,
  detailsLeft: number,
  view: View,
  legend = "",
): SectionText {
  const shown = shownOf(section, fullness);
  const total = section.results.length;
  const number = shown.number < total ? `${String(shown.number)} of ${String(total)} shown` : String(total);
  const detailed = shown.rows.flatMap((row) => row.results).slice(0, detailsLeft);
  const list = listText(section.key, shown, fullness, view);
  const parts = [
    list.open,
    shown.leftChecks > 0 && shown.rows.length > 0
      ? `${count(shown.leftChecks, "finding")} of more checks not shown.`
      : "",
    foldText(
      section.key,
      list,
      detailed,
      view,
      legend,
      rowsHaveFixes(section.key, fullness) ? wholeFixes(shown.rows) : new Set(),
    ),
  ].filter((part) => part !== "");
  const head = `${TITLES[section.key]} (${number})`;
  const text =
    OPEN_ROWS[section.key] > 0 || parts.length === 0
      ? [`### ${head}`, ...parts]
      : [foldOf(head, parts.join("\n\n"))];
  return { text: text.join("\n\n"), shown: shown.number, detailed: detailed.length };
}

/** Rows that stand open; what follows is folded. A section without any is folded whole: it stops no wave. */
const OPEN_ROWS: Readonly<Record<FindingSection, number>> = {
  blocking: 10,
  unknown: 5,
  warnings: 0,
  notices: 0,
  waived: 0,
};

interface List {
  readonly open: string;
  /** Rows beyond those that stand open, and how many they are. */
  readonly rest: string;
  readonly folded: number;
}

/** Blockers by who acts on them, each list ordered by the first wave that waits and by reach. */
function listText(key: FindingSection, shown: Shown, fullness: Fullness, view: View): List {
  const texts = rowGroups(key, shown.rows, view).map(({ actor, rows }) => ({
    title: actor === undefined ? "" : `**${actorTitle(actor, rows)}**`,
    rows: rows.map((row) => rowText(key, row, actor, shown, fullness, view)),
  }));
  const lists = texts.map(({ rows }) => rows);
  // What is unknown and decides nothing stands open only where nothing else does.
  const deciding = shown.rows.filter(({ results }) => results.some(({ severity }) => severity === "blocker"));
  const most = Math.min(OPEN_ROWS[key], Math.max(deciding.length, 1));
  const open = most === 0 ? lists.map(({ length }) => length) : openRows(lists, most, lengthOf, OPEN_TEXT);
  const text = (from: (index: number) => readonly string[]): string =>
    texts
      .map(({ title }, index) => {
        const rows = from(index);
        if (title === "" || rows.length === 0) return rows.join("\n");
        // A list within a list has no margins of its own.
        return [`- ${title}`, ...rows.map((row) => `  ${row}`)].join("\n");
      })
      .filter((part) => part !== "")
      .join("\n");
  const folded = texts.reduce((sum, { rows }, index) => sum + rows.length - (open[index] ?? 0), 0);
  return {
    open: text((index) => texts[index]?.rows.slice(0, open[index]) ?? []),
    rest: text((index) => texts[index]?.rows.slice(open[index]) ?? []),
    folded,
  };
}

/** Characters of the rows that stand open, about twelve lines of a comment. */
const OPEN_TEXT = 1_050;

/** As long as it takes to see what is wrong: an address of a link is not read, and how to resolve it is read by whom it concerns. */
function lengthOf(row: string): number {
  return row.replace(/ \u2192 .*$/, "").replaceAll(/\]\([^)]*\)/g, "]").length;
}

/** What is wrong, where, who acts by when for which waves, and how; a row begins with words of ours. */
function rowText(
  key: FindingSection,
  row: FindingRow,
  actor: Actor | undefined,
  shown: Shown,
  fullness: Fullness,
  view: View,
): string {
  const detailed = fullness.details === Infinity;
  const [first] = row.results;
  if (first === undefined) return "";
  const soft =
    first.outcome === "unknown" && first.severity !== "blocker" ? `Only a ${first.severity}. ` : "";
  const many = row.results.length > 1 ? `${String(row.results.length)} × ` : "";
  const why = sentenceMarkdown(first.why, detailed ? Math.min(OPEN_WHY, fullness.why) : fullness.why);
  const head = `- **${checkId(row.group.check, view)}** ${many}${soft}${why}`;
  const names = wavesOf(row.results, view);
  const last =
    key === "waived"
      ? waiver(first)
      : [dutyOf(key, row, view, actor), names].filter((part) => part !== "").join(" for ");
  const more = row.last ? (shown.left.get(row.group) ?? 0) : 0;
  const tail = more > 0 ? [`and ${String(more)} more of ${checkId(row.group.check, view)}`] : [];
  const own =
    row.results.length === 1 && detailed && says(first)
      ? `${marks(first, view)}${where(first, view, "name")}`
      : subjects(row.results, view, detailed ? OPEN_SUBJECTS : Infinity);
  const how = rowsHaveFixes(key, fullness) ? howText(row) : "";
  return `${head} ${[own, ...(last === "" ? [] : [last]), ...tail].join(" · ")}${how}`;
}

/** Rows say how where all findings have their details, and something is asked for. */
function rowsHaveFixes(key: FindingSection, { details: most }: Fullness): boolean {
  return most === Infinity && key !== "notices" && key !== "waived";
}

/** Findings of which the row has all that there is of a fix. */
function wholeFixes(rows: readonly FindingRow[]): ReadonlySet<string> {
  const whole = rows.filter(({ results }) =>
    results.every(
      ({ fix }) =>
        fix !== undefined &&
        fix.text === results[0]?.fix?.text &&
        howOf(fix) === fix.text &&
        fix.command === undefined &&
        fix.snippet === undefined,
    ),
  );
  return new Set(whole.flatMap(({ results }) => results.map(({ id }) => id)));
}

/** ` → Register the provider.`; nothing where each finding of the row has another fix, or none. */
function howText({ results }: FindingRow): string {
  const [first, ...others] = new Set(results.map(({ fix }) => (fix === undefined ? "" : howOf(fix))));
  return first === undefined || first === "" || others.length > 0
    ? ""
    : ` \u2192 ${sentenceMarkdown(first, 200)}`;
}

/** Many subjects have the number of their line only. */
function subjects(all: readonly Result[], view: View, most: number): string {
  const results = all.toSorted((a, b) => marks(b, view).length - marks(a, view).length).slice(0, most);
  const many = all.length > 3;
  const short = many && results.every((result) => result.place.file === results[0]?.place.file);
  const texts = results.map(
    (result) =>
      `${marks(result, view)}${code(result.subject, 120)} ${where(result, view, short ? "line" : "name")}`,
  );
  const more = all.length - results.length;
  return [...texts, ...(more > 0 ? [`and ${String(more)} more, below`] : [])].join(many ? " · " : ", ");
}

/** So many subjects of a row stand open where all have their evidence in the fold. */
const OPEN_SUBJECTS = 5;

/** What the change under review causes, and what is new since the report before; as the legend says. */
function marks(result: Result, view: View): string {
  return `${isChanged(result.place, view.changed) ? "✏️ " : ""}${isFresh(result, view) ? "🆕 " : ""}`;
}

function wavesOf(results: readonly Result[], view: View): string {
  const names = waveNames([...new Set(results.flatMap((result) => result.waves))], view, 4);
  return names === "all" ? "all waves" : names;
}

function waiver({ waiver }: Result): string {
  if (waiver === undefined) return "";
  const left = `**${daysLeft(waiver.daysLeft)}**, until ${code(waiver.expires, 20)}`;
  return `${left}, by ${code(waiver.owner, 80)}: ${prose(waiver.reason, 200)}`;
}

const FOLD_TITLES: Readonly<Record<FindingSection, string>> = {
  blocking: "evidence and fixes",
  unknown: "what was missing",
  warnings: "evidence and fixes",
  notices: "evidence",
  waived: "evidence",
};

/** One fold a section, so that the first screen is the findings: the rows beyond those that stand open, then all evidence. */
function foldText(
  key: FindingSection,
  { rest, folded }: List,
  results: readonly Result[],
  view: View,
  legend: string,
  said: ReadonlySet<string>,
): string {
  const areas = byArea(results);
  const parts = areas.flatMap((group) => [
    ...(areas.length > 1 ? [`**${areaTitle(group.area)}**`] : []),
    ...group.results.map((result) => details(result, view, said.has(result.id))),
  ]);
  const titles = [
    ...(folded === 0 ? [] : [count(folded, "more row")]),
    ...(results.length === 0 ? [] : [`${FOLD_TITLES[key]} (${String(results.length)})`]),
  ];
  if (titles.length === 0) return "";
  const content = [rest, results.length === 0 ? "" : legend, ...parts].filter((part) => part !== "");
  return foldOf(upperFirst(titles.join(", ")), content.join("\n\n"));
}
