import { durationText } from "../../base/time.ts";
import { code, prose, sentenceMarkdown } from "../markdown/escape.ts";
import type { PlanDependency, ShortList, ScheduleDocument, PlanStep, PlanWave } from "./model.ts";
import { planGantt, planGraph } from "./mermaid.ts";
import {
  agreedLine,
  basisText,
  besideLines,
  clockText,
  emptyLine,
  KIND_WORDS,
  methodText,
  PROPOSAL_NOTE,
  runsLine,
  stepTitle,
  timeLine,
  titleOf,
  unknownLine,
} from "./words.ts";

const MOST_STEPS = 100;
const MOST_ROWS = 20;

const HEAD = [
  "| # | Begin | End | Resource | Step | How | By | 80 % within | Slack | Basis | After |",
  "| ---: | ---: | ---: | --- | --- | --- | --- | ---: | ---: | --- | --- |",
];

export function planMarkdown(document: ScheduleDocument): string {
  const { manifest, source, target, plan } = document;
  const empty = emptyLine(document);
  // Of texts alone: a list of anything can be joined, too.
  const parts: readonly string[] = [
    `## ${titleOf(document)}`,
    `${code(manifest.name, 100)}: from ${code(source.region, 60)} to ${code(target.region, 60)}, subscription ${code(target.subscription, 100)}.<br>\nAgreed: ${prose(agreedLine(document), 600)}`,
    PROPOSAL_NOTE,
    ...(empty === undefined ? [planGraph, planGantt].map((draw) => mermaidBlock(draw(document))) : [empty]),
    ...plan.waves.map(waveMarkdown),
    ...restMarkdown(document),
    `${runsLine(document)}. Times are hours and minutes from the opening of the window.\n`,
  ];
  return parts.join("\n\n");
}

/** Its labels hold letters, digits and a few signs, so that nothing in it ends the block. */
function mermaidBlock(text: string): string {
  return `\`\`\`mermaid\n${text}\n\`\`\``;
}

function waveMarkdown(wave: PlanWave): string {
  const { name, start, workloads, dependsOn, steps, longest } = wave;
  const after = dependsOn.length === 0 ? "" : `, after ${codes(dependsOn)}`;
  const unknown = unknownLine(wave);
  const lines = [
    `Moves ${codes(workloads) || "no workload"}${after}${start === undefined ? "" : `. Opens at ${code(start, 40)}`}.`,
    `Takes ${timeLine(wave)}.`,
    ...(unknown === undefined ? [] : [`**Unknown:** ${unknown}.`]),
    ...besideLines(wave),
  ];
  const shortest = longest.map(({ step, shorten }) => `- #${String(step + 1)}: ${sentenceMarkdown(shorten)}`);
  const rest = steps.length - MOST_STEPS;
  return [
    `### Wave ${code(name, 80)}`,
    lines.join("<br>\n"),
    ...(shortest.length === 0 ? [] : [`The longest steps on the critical path:\n\n${shortest.join("\n")}`]),
    ...(steps.length === 0 ? [] : [[...HEAD, ...steps.slice(0, MOST_STEPS).map(row)].join("\n")]),
    ...(rest > 0 ? [`${String(MOST_STEPS)} of ${String(steps.length)} steps shown.`] : []),
  ].join("\n\n");
}

function row(step: PlanStep, index: number): string {
  const { critical, begin, end, resource, by, duration, slack, after } = step;
  const name = critical ? `**${code(resource, 100)}**` : code(resource, 100);
  const cells = [
    String(index + 1),
    clockText(begin),
    duration === undefined ? "?" : clockText(end),
    name,
    stepTitle(step),
    methodText(step, (text) => code(text, 60)),
    by,
    duration === undefined ? "?" : durationText(duration.p80),
    durationText(slack),
    basisText(step),
    after
      .slice(0, 8)
      .map((one) => String(one + 1))
      .join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

function restMarkdown({ plan }: ScheduleDocument): string[] {
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`### ${title}`, lines.map((line) => `- ${line}`).join("\n")];
  return [
    ...block(
      "What cannot move first",
      plan.notFirst.map(({ workload, needs }) => `${code(workload, 80)} needs ${codes(needs)}`),
    ),
    ...block("Found and not declared", dependencyLines(plan.undeclared)),
    ...block("Found, not classified", dependencyLines(plan.unclassified)),
    ...block(
      "Circular dependencies",
      rows(
        plan.cycles,
        ({ keys, way }) => `${keys.map((key) => code(key, 80)).join(" → ")}: ${sentenceMarkdown(way)}`,
      ),
    ),
    ...block(
      "Named and not planned",
      rows(
        plan.outside,
        ({ resource, by, names }) => `${code(resource, 100)} names ${code(names, 200)} (${code(by, 100)})`,
      ),
    ),
    ...block(
      "In no wave",
      rows(plan.unassigned, (key) => code(key, 100)),
    ),
    ...block(
      "Not seen",
      plan.notSeen.map((one) => sentenceMarkdown(one)),
    ),
  ];
}

function dependencyLines(listed: ShortList<PlanDependency>): string[] {
  return rows(
    listed,
    ({ dependent, needed, kind, by }) =>
      `${code(dependent, 100)} ${KIND_WORDS[kind]} ${code(needed, 100)}${by === undefined ? "" : ` (${code(by, 100)})`}`,
  );
}

function codes(names: readonly string[]): string {
  return names.map((name) => code(name, 80)).join(", ");
}

function rows<T>({ total, shown }: ShortList<T>, show: (one: T) => string): string[] {
  const own = shown.slice(0, MOST_ROWS).map(show);
  return total > own.length ? [...own, `and ${String(total - own.length)} more`] : own;
}
