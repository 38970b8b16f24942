import { clean } from "../clean.ts";
import { labelled, sentenceWords, words, wrap, type Page } from "../text/layout.ts";
import { VERDICT_ROLES } from "../text/marks.ts";
import { heading } from "../text/parts.ts";
import { ansiStyler, plainStyler } from "../text/styler.ts";
import { table, type Cell, type Column } from "../text/table.ts";
import type { TextOptions } from "../text.ts";
import { countWords, shortTime, verdictWord } from "../words.ts";
import type { Fleet, FleetMember } from "./fleet.ts";
import { FLEET_SECTIONS, fleetHeadline, fleetReach, fleetReason } from "./words.ts";

const FILES = 5;

export function fleetText(fleet: Fleet, { width, color, styler }: TextOptions = {}): string {
  const style = styler ?? (color === true ? ansiStyler : plainStyler);
  const page: Page = { width: Math.max(40, Math.floor(width ?? 100)), style, details: false, shell: "bash" };
  const lines = [
    ...wrap(
      words(`${fleetHeadline(fleet).toUpperCase()}: `, VERDICT_ROLES[fleet.verdict]),
      page.width,
      style,
    ),
    ...wrap(words(fleetReason(fleet)), page.width, style),
    ...wrap(words(countWords(fleet.counts).join(", ")), page.width, style),
    "",
    ...heading("REPORTS", page),
    ...table(COLUMNS, fleet.reports.map(cells), 2, page),
    "",
    ...causes(fleet, page),
    ...findings(fleet, page),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

const COLUMNS: readonly Column[] = [
  { title: "report", least: 12, wraps: true },
  { title: "verdict" },
  { title: "relocation", least: 8, optional: 2 },
  { title: "wave", least: 6, wraps: true, optional: 3 },
  { title: "blockers", align: "right" },
  { title: "unknown", align: "right" },
  { title: "warnings", align: "right", optional: 4 },
  { title: "as of (UTC)", optional: 1 },
];

function cells({ file, verdict, rehearsal, name, wave, counts, judgedAsOf }: FleetMember): Cell[] {
  return [
    { text: file },
    {
      text: `${rehearsal ? "REHEARSAL " : ""}${verdictWord(verdict).toUpperCase()}`,
      role: VERDICT_ROLES[verdict],
    },
    { text: name },
    { text: wave ?? "all" },
    { text: String(counts.blockers) },
    { text: String(counts.unknowns + counts.softUnknowns) },
    { text: String(counts.warnings) },
    { text: shortTime(judgedAsOf) },
  ];
}

function causes({ causes: all }: Fleet, page: Page): string[] {
  if (all.length === 0) return [];
  return [
    ...heading("CAUSES", page, "of what is unknown"),
    ...all.flatMap((cause) => [
      ...wrap([{ text: "?", role: "unknown" }, ...sentenceWords(cause.what)], page.width, page.style),
      ...labelled("waiting", words(fleetReach(cause)), 2, page),
      ...labelled("in", words(named(cause.files)), 2, page),
    ]),
    "",
  ];
}

function findings({ findings: all }: Fleet, page: Page): string[] {
  const sections = [...new Set(all.map(({ section }) => section))];
  return sections.flatMap((section) => [
    ...heading(FLEET_SECTIONS[section].toUpperCase(), page),
    ...all
      .filter((one) => one.section === section)
      .flatMap((one) => [
        ...wrap([...words(one.check, "strong"), ...words(fleetReach(one), "dim")], page.width, page.style),
        ...labelled("why", sentenceWords(one.why), 2, page),
        ...labelled("in", words(named(one.files)), 2, page),
      ]),
    "",
  ]);
}

function named(files: readonly string[]): string {
  const more = files.length - FILES;
  return files.slice(0, FILES).map(clean).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
