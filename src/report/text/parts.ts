import { largest } from "../../base/extremes.ts";
import { clean } from "../clean.ts";
import type { Counts, MissingFact, Report, Verdict } from "../model.ts";
import {
  byArea,
  causeGroups,
  missingByPermission,
  wavesInOrder,
  withoutWaiting,
  type AreaGroup,
} from "../order.ts";
import { areaTitle, count, shortTime, verdictWord, waitingWords } from "../words.ts";
import { labelled, sentenceWords, words, wrap, type Page } from "./layout.ts";
import { VERDICT_ROLES } from "./marks.ts";
import { table, type Cell, type Column } from "./table.ts";

const ITEMS = 10;
/** Without details. */
const FEW = 3;

export function heading(title: string, page: Page, note = ""): string[] {
  const content = [...words(title, "strong"), ...words(note, "dim")];
  return [...wrap(content, page.width, page.style), page.style("-".repeat(page.width), "dim")];
}

/** What leaves many results unknown, each cause once: what happened, what waits for it and which facts it hides. */
export function causes(report: Report, page: Page): string[] {
  const groups = causeGroups(report);
  if (groups.length === 0) return [];
  const line = (label: string, content: string): string[] => labelled(label, words(content), 2, page);
  return [
    ...heading(
      `${groups.length === 1 ? "ONE CAUSE" : `${String(groups.length)} CAUSES`} OF WHAT IS UNKNOWN`,
      page,
    ),
    ...groups.flatMap(({ cause, checks, facts }) => [
      ...wrap([{ text: "?", role: "unknown" }, ...sentenceWords(cause.what)], page.width, page.style),
      ...line(
        "waiting",
        `${waitingWords(cause)}: ${checks.map(({ check, results }) => `${clean(check)} ${String(results.length)}`).join(", ")}`,
      ),
      ...line("hides", factList(cause.facts, facts)),
      ...line("grant", (cause.permissions ?? []).join(", ")),
      "",
    ]),
  ];
}

/** `36 facts: subscription, locations and 34 more` */
export function factList(number: number, facts: readonly MissingFact[]): string {
  const names = [...new Set(facts.map(({ fact }) => clean(fact)))];
  const shown = names.slice(0, ITEMS);
  const more = names.length - shown.length;
  const list =
    shown.length === 0 ? "" : `: ${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return `${count(number, "fact")}${list}`;
}

/** Permissions that were missing, each once, with what they leave unseen; then the facts that failed for other reasons. */
export function missingFacts(report: Report, page: Page): string[] {
  const missing = withoutWaiting(report).missingFacts;
  if (missing.length === 0) return [];
  const groups = missingByPermission(missing).flatMap(({ permission, facts }) => [
    ...wrap(
      permission === undefined
        ? words("For other reasons", "strong")
        : [...words("Missing permission"), ...words(permission, "strong")],
      page.width - 2,
      page.style,
    ).map((line) => `  ${line}`),
    ...facts.flatMap((fact) => [
      ...labelled("fact", words(`${clean(fact.fact)} at ${clean(fact.scope)}`), 4, page),
      ...labelled("why", sentenceWords(fact.why), 4, page),
      ...labelled("for", words(fact.checks.join(", ")), 4, page),
      ...(fact.correlationId === undefined
        ? []
        : labelled("trace", words(`correlation id ${clean(fact.correlationId)}`), 4, page)),
    ]),
    "",
  ]);
  return [...heading(`COULD NOT BE SEEN (${String(missing.length)})`, page), ...groups];
}

export function waves(report: Report, page: Page): string[] {
  if (report.waves.length === 0) return [];
  const columns: Column[] = [
    { title: "wave", least: 10, wraps: true },
    { title: "verdict" },
    { title: "starts (UTC)" },
    { title: "after", least: 8, optional: 2 },
    { title: "workloads", least: 9, optional: 1 },
    ...COUNT_COLUMNS,
  ];
  const rows = wavesInOrder(report.waves).map((wave): Cell[] => [
    { text: wave.name },
    verdictCell(wave.verdict),
    { text: shortTime(wave.start) },
    { text: wave.dependsOn.join(", ") || "-" },
    { text: wave.workloads.join(", ") || "-" },
    ...countCells(wave.counts),
  ]);
  return [...heading("WAVES", page), ...table(columns, rows, 2, page), ""];
}

export function workloads(report: Report, page: Page): string[] {
  if (report.workloads.length === 0) return [];
  const columns: Column[] = [
    { title: "workload", least: 10, wraps: true },
    { title: "verdict" },
    { title: "waves", least: 8, optional: 2 },
    { title: "resources", align: "right", optional: 1 },
    ...COUNT_COLUMNS,
  ];
  const rows = report.workloads.map((workload): Cell[] => [
    { text: workload.name },
    verdictCell(workload.verdict),
    { text: workload.waves.join(", ") || "-" },
    { text: String(workload.resources) },
    ...countCells(workload.counts),
  ]);
  return [
    ...heading("WORKLOADS", page, "by what touches their own resources. The rest counts in the waves"),
    ...table(columns, rows, 2, page),
    "",
  ];
}

const COUNT_COLUMNS: readonly Column[] = [
  { title: "blockers", align: "right" },
  { title: "unknown", align: "right" },
  { title: "warnings", align: "right", optional: 3 },
];

function countCells({ blockers, unknowns, softUnknowns, warnings }: Counts): Cell[] {
  return [
    blockers > 0 ? { text: String(blockers), role: "bad" } : { text: "0" },
    unknowns > 0
      ? { text: String(unknowns + softUnknowns), role: "unknown" }
      : { text: String(softUnknowns) },
    warnings > 0 ? { text: String(warnings), role: "warning" } : { text: "0" },
  ];
}

function verdictCell(verdict: Verdict): Cell {
  return { text: verdictWord(verdict).toUpperCase(), role: VERDICT_ROLES[verdict] };
}

export function notJudged(report: Report, page: Page): string[] {
  if (report.notJudged.length === 0) return [];
  const lines = report.notJudged.flatMap((entry) => [
    ...labelled("-", [...sentenceWords(entry.what), ...words(`(${String(entry.count)})`)], 2, page, 2),
    ...items(entry.items, entry.count, page),
  ]);
  return [...heading("NOT JUDGED", page, "by this version. Silence here is not a pass"), ...lines, ""];
}

function items(list: readonly string[], total: number, page: Page): string[] {
  if (list.length === 0) return [];
  const shown = list.slice(0, page.details ? ITEMS : FEW);
  const more = Math.max(total, list.length) - shown.length;
  const text = shown.map(clean).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
  return wrap(words(text, "dim"), page.width - 4, page.style).map((line) => `    ${line}`);
}

/** One line an area: what passed, and what did not apply. */
export function passed(results: Parameters<typeof byArea>[0], page: Page): string[] {
  if (results.length === 0) return [];
  const areas = byArea(results);
  const wide = largest(areas.map((group) => areaTitle(group.area).length));
  const lines = areas.flatMap((group) =>
    labelled(areaTitle(group.area), words(passedText(group)), 2, page, wide + 2),
  );
  const number = results.filter((result) => result.outcome === "pass").length;
  return [...heading(`PASSED (${String(number)})`, page), ...lines, ""];
}

function passedText({ checks, results }: AreaGroup): string {
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  const ids = checks.map((group) => clean(group.check)).join(", ");
  const parts = [
    number > 0 ? `${String(number)} passed` : "",
    rest > 0 ? `${String(rest)} not applicable` : "",
  ];
  return `${parts.filter((part) => part !== "").join(", ")}: ${ids}`;
}

export function strip(report: Report): string {
  return wavesInOrder(report.waves)
    .map((wave) => `${clean(wave.name)}: ${verdictWord(wave.verdict).toLowerCase()}`)
    .join(", ");
}
