import { smallest } from "../../base/extremes.ts";
import { ACTORS, ACTOR_WORDS, actorOf } from "../actors.ts";
import type { Result } from "../model.ts";
import { byArea, type CheckGroup, type FindingSection, type Section } from "../order.ts";
import { areaTitle, count, daysLeft, upperFirst } from "../words.ts";
import { code, prose, sentenceMarkdown } from "./escape.ts";
import { checkId, details, waveNames, where } from "./finding.ts";
import type { Fullness, View } from "./options.ts";
import { shownOf, type FindingRow, type Shown } from "./rows.ts";

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
): SectionText {
  const shown = shownOf(section, fullness);
  const total = section.results.length;
  const number = shown.number < total ? `${String(shown.number)} of ${String(total)} shown` : String(total);
  const detailed = shown.rows.flatMap((row) => row.results).slice(0, detailsLeft);
  const parts = [
    shown.rows.length === 0 ? "" : listText(section.key, shown, fullness, view),
    shown.leftChecks > 0 && shown.rows.length > 0
      ? `${count(shown.leftChecks, "finding")} of more checks not shown.`
      : "",
    ...folds(section.key, detailed, view),
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

/** Blockers by who acts on them, each list ordered by the first wave that waits and by reach. */
function listText(key: FindingSection, shown: Shown, fullness: Fullness, view: View): string {
  const groups = actorGroups(key === "blocking" ? shown.rows : [], view);
  const lists = groups.length > 1 ? groups : [{ title: "", rows: sortedRows(shown.rows, view) }];
  let room = OPEN_ROWS[key] === 0 ? Infinity : OPEN_ROWS[key];
  const open: string[] = [];
  const rest: string[] = [];
  for (const { title, rows } of lists) {
    const own = rows.slice(0, room);
    room -= own.length;
    const lines = (some: readonly FindingRow[]): string =>
      [title, some.map((row) => rowText(key, row, shown, fullness, view)).join("\n")]
        .filter((part) => part !== "")
        .join("\n\n");
    if (own.length > 0) open.push(lines(own));
    if (own.length < rows.length) rest.push(lines(rows.slice(own.length)));
  }
  const folded = shown.rows.length - OPEN_ROWS[key];
  return [...open, ...(rest.length === 0 ? [] : [foldOf(count(folded, "more row"), rest.join("\n\n"))])].join(
    "\n\n",
  );
}

function foldOf(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

function actorGroups(
  rows: readonly FindingRow[],
  view: View,
): { title: string; rows: readonly FindingRow[] }[] {
  return ACTORS.flatMap((actor) => {
    const own = rows.filter(
      ({ results: [first] }) => first !== undefined && actorOf(first, view.manifest) === actor,
    );
    const number = own.reduce((sum, { results }) => sum + results.length, 0);
    return own.length === 0
      ? []
      : [{ title: `**For ${ACTOR_WORDS[actor]} (${String(number)})**`, rows: sortedRows(own, view) }];
  });
}

/** The rows of one check stay together, where the most urgent of them belongs; what is new comes first. */
function sortedRows(rows: readonly FindingRow[], view: View): FindingRow[] {
  const { waveOrder } = view;
  const order = new Map(waveOrder.map((name, index) => [name, index]));
  const groups = new Map<CheckGroup, FindingRow[]>();
  for (const row of rows) {
    const own = groups.get(row.group);
    if (own === undefined) groups.set(row.group, [row]);
    else own.push(row);
  }
  const ranked = [...groups.values()].map((own) => {
    const results = own.flatMap((row) => row.results);
    const soft = Number(results.every(({ severity }) => severity !== "blocker"));
    const waves = results.flatMap((result) => result.waves.map((wave) => order.get(wave) ?? order.size));
    const reach = new Set(results.flatMap(({ resources }) => resources)).size;
    const old = Number(!results.some((result) => isFresh(result, view)));
    return { own, soft, old, wave: smallest(waves, order.size), reach };
  });
  return ranked
    .toSorted((a, b) => a.soft - b.soft || a.old - b.old || a.wave - b.wave || b.reach - a.reach)
    .flatMap(({ own }) => own);
}

/** What is wrong, then where and for whom; a row begins with words of ours. */
function rowText(key: FindingSection, row: FindingRow, shown: Shown, fullness: Fullness, view: View): string {
  const detailed = fullness.details === Infinity;
  const [first] = row.results;
  if (first === undefined) return "";
  const soft =
    first.outcome === "unknown" && first.severity !== "blocker" ? `Only a ${first.severity}. ` : "";
  const many = row.results.length > 1 ? `${String(row.results.length)} × ` : "";
  const head = `- **${checkId(row.group.check, view)}** ${many}${soft}${sentenceMarkdown(first.why, fullness.why)}`;
  const last = key === "waived" ? waiver(first) : wavesOf(row.results, view);
  const more = row.last ? (shown.left.get(row.group) ?? 0) : 0;
  const tail = more > 0 ? [`and ${String(more)} more of ${checkId(row.group.check, view)}`] : [];
  const own =
    row.results.length === 1 && detailed && says(first.why, first.subject)
      ? `${isFresh(first, view) ? "🆕 " : ""}${where(first, view)}`
      : subjects(row.results, view, detailed ? OPEN_SUBJECTS : Infinity);
  return `${head} ${[own, ...(last === "" ? [] : [last]), ...tail].join(" · ")}`;
}

/** The reason names what was judged already; its full name stands with the evidence. */
function says(why: string, subject: string): boolean {
  const name = subject.split(/[ :]/)[0] ?? "";
  return name.length > 3 && why.includes(name);
}

/** Many subjects have the number of their line only. */
function subjects(all: readonly Result[], view: View, most: number): string {
  const results = all.toSorted((a, b) => Number(isFresh(b, view)) - Number(isFresh(a, view))).slice(0, most);
  const many = all.length > 3;
  const short = many && results.every((result) => result.place.file === results[0]?.place.file);
  const texts = results.map(
    (result) =>
      `${isFresh(result, view) ? "🆕 " : ""}${code(result.subject, 120)} ${where(result, view, short)}`,
  );
  const more = all.length - results.length;
  return [...texts, ...(more > 0 ? [`and ${String(more)} more, below`] : [])].join(many ? " · " : ", ");
}

/** So many subjects of a row stand open where all have their evidence in the fold. */
const OPEN_SUBJECTS = 5;

/** Open now, and not in the report before. */
function isFresh({ id }: Result, { since }: View): boolean {
  return since?.fresh.has(id) === true;
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

/** One fold a section, so that the first screen is the findings. */
function folds(key: FindingSection, results: readonly Result[], view: View): string[] {
  if (results.length === 0) return [];
  const areas = byArea(results);
  const parts = areas.flatMap((group) => [
    ...(areas.length > 1 ? [`**${areaTitle(group.area)}**`] : []),
    ...group.results.map((result) => details(result, view)),
  ]);
  return [foldOf(`${upperFirst(FOLD_TITLES[key])} (${String(results.length)})`, parts.join("\n\n"))];
}
