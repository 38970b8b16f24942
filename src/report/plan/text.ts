import { durationText } from "../../base/time.ts";
import { clean } from "../clean.ts";
import { labelled, sentenceWords, words, wrap, type Page } from "../text/layout.ts";
import { heading } from "../text/parts.ts";
import { table, type Cell, type Column } from "../text/table.ts";
import type { ShortList, PlanDependency, ScheduleDocument, PlanStep, PlanWave } from "./model.ts";
import {
  agreedLine,
  basisText,
  clockText,
  downtimeLine,
  emptyLine,
  KIND_WORDS,
  leadLine,
  methodText,
  percentText,
  PROPOSAL_NOTE,
  runsLine,
  sizesLine,
  stepTitle,
  timeLine,
  titleOf,
  unknownLine,
} from "./words.ts";

const SHOWN = 20;

const COLUMNS: readonly Column[] = [
  { title: "#", align: "right" },
  { title: "" },
  { title: "begin", align: "right" },
  { title: "end", align: "right" },
  { title: "resource", least: 24, wraps: true },
  { title: "step" },
  { title: "how", least: 14, wraps: true, optional: 5 },
  { title: "by", optional: 2 },
  { title: "80 % within", align: "right", optional: 4 },
  { title: "slack", align: "right", optional: 3 },
  { title: "basis", optional: 1 },
  { title: "after", least: 6, wraps: true, optional: 0 },
];

export function planText(document: ScheduleDocument, page: Page): string[] {
  const { manifest, source, target, cloud, judgedAsOf, plan } = document;
  const line = (label: string, text: string): string[] => labelled(label, words(text), 2, page);
  const empty = emptyLine(document);
  const people = [plan.owner, ...plan.approvers].filter((one) => one !== undefined).join(", ");
  return [
    ...wrap([...words(`${titleOf(document)}:`, "strong"), ...words(manifest.name)], page.width, page.style),
    "",
    ...line("from", `${source.region}, ${cloud}`),
    ...line("to", `${target.region}, subscription ${target.subscription}`),
    ...line("as of", `${judgedAsOf}; ${runsLine(document)}`),
    ...line("people", people || "neither an owner nor approvers are declared"),
    ...line("agreed", agreedLine(document)),
    ...(plan.closed.length === 0 ? [] : line("closed", plan.closed.join(", "))),
    "",
    ...wrap(words(PROPOSAL_NOTE), page.width, page.style),
    "",
    ...(empty === undefined ? [] : [...wrap(words(empty), page.width, page.style), ""]),
    ...plan.waves.flatMap((wave) => waveText(wave, page)),
    ...restText(document, page),
  ];
}

function waveText(wave: PlanWave, page: Page): string[] {
  const { name, start, workloads, dependsOn, steps, longest } = wave;
  const line = (label: string, text: string): string[] => labelled(label, words(text), 2, page);
  const known = (label: string, text: string | undefined): string[] =>
    text === undefined ? [] : line(label, text);
  const begin = start === undefined ? "no start is declared" : `opens at ${start}`;
  const chain = steps.flatMap((step, index) =>
    step.critical && step.duration !== undefined ? [index + 1] : [],
  );
  return [
    ...heading(`WAVE ${clean(name)}`, page, begin),
    ...line("moves", workloads.join(", ") || "no workload"),
    ...(dependsOn.length === 0 ? [] : line("after", dependsOn.join(", "))),
    ...line("takes", timeLine(wave)),
    ...known("unknown", unknownLine(wave)),
    ...known("sizes", sizesLine(wave)),
    ...known("before", leadLine(wave)),
    ...known("downtime", downtimeLine(wave)),
    ...(chain.length === 0 ? [] : line("critical", chain.map((one) => `#${String(one)}`).join(" → "))),
    ...longest.flatMap(({ step, shorten }) =>
      labelled(`#${String(step + 1)}`, sentenceWords(shorten), 2, page),
    ),
    "",
    ...(steps.length === 0 ? wrap(words("Nothing is planned to move in it."), page.width, page.style) : []),
    ...(steps.length === 0 ? [] : table(COLUMNS, steps.map(cells), 2, page)),
    "",
  ];
}

function cells(step: PlanStep, index: number): Cell[] {
  const { critical, begin, end, resource, by, duration, slack, after } = step;
  return [
    { text: String(index + 1) },
    { text: critical ? "*" : "" },
    { text: clockText(begin) },
    { text: duration === undefined ? "?" : clockText(end) },
    { text: resource, ...(critical ? { role: "strong" as const } : {}) },
    { text: stepTitle(step) },
    { text: methodText(step, (text) => text) },
    { text: by },
    { text: duration === undefined ? "?" : durationText(duration.p80) },
    { text: durationText(slack) },
    { text: basisText(step) },
    { text: after.map((one) => `#${String(one + 1)}`).join(" ") },
  ];
}

function restText({ plan }: ScheduleDocument, page: Page): string[] {
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [...heading(title, page), ...lines.flatMap((one) => labelled("-", words(one), 2, page, 2)), ""];
  const first = plan.notFirst.map(({ workload, needs }) => `${workload} needs ${needs.join(", ")}`);
  return [
    ...block("WHAT CANNOT MOVE FIRST", first),
    ...block("FOUND AND NOT DECLARED", dependencyLines(plan.undeclared)),
    ...block("FOUND, NOT CLASSIFIED", dependencyLines(plan.unclassified)),
    ...block(
      "CIRCULAR DEPENDENCIES",
      rows(plan.cycles, ({ keys, way }) => `${keys.join(" → ")}: ${way.replaceAll("`", "")}`),
    ),
    ...block(
      "NAMED AND NOT PLANNED",
      rows(plan.outside, ({ resource, of, by, names }) => `${resource} names the ${of} ${names} (${by})`),
    ),
    ...block(
      "IN NO WAVE",
      rows(plan.unassigned, (key) => key),
    ),
    ...block(
      "NOT SEEN",
      plan.notSeen.map((one) => one.replaceAll("`", "")),
    ),
    ...wrap(
      words(
        `* is on the critical path. Times are hours and minutes from the opening of the window. ${percentText(0.8)} within: what 80 % of the simulated runs of this step do not exceed.`,
        "dim",
      ),
      page.width,
      page.style,
    ),
  ];
}

function dependencyLines(listed: ShortList<PlanDependency>): string[] {
  return rows(
    listed,
    ({ dependent, needed, kind, by }) =>
      `${dependent} ${KIND_WORDS[kind]} ${needed}${by === undefined ? "" : ` (${by})`}`,
  );
}

function rows<T>({ total, shown }: ShortList<T>, show: (one: T) => string): string[] {
  const own = shown.slice(0, SHOWN).map(show);
  return total > own.length ? [...own, `and ${String(total - own.length)} more`] : own;
}
