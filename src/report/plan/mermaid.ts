import { instant, isoTime } from "../../base/time.ts";
import { label } from "../mermaid.ts";
import type { ScheduleDocument, PlanStep, PlanWave } from "./model.ts";
import { emptyLine, stepTitle } from "./words.ts";

/** Above these the picture says nothing any more, or Mermaid gives up: its texts may have 50,000 characters and 500 arrows. */
const MOST_WAVES = 40;
const MOST_NODES = 40;
const MOST_ARROWS = 120;
const MOST_BARS = 60;

interface Node {
  readonly wave: number;
  readonly resource: string;
  readonly critical: boolean;
}

/** The resources by waves, with arrows from what stands before; of many only those on the critical paths. Critical ones have a thick frame. */
export function planGraph(document: ScheduleDocument): string {
  const { plan } = document;
  const shown = plan.waves.slice(0, MOST_WAVES);
  const all = shown.flatMap((wave, index) => nodesOf(wave, index));
  const drawn = (all.length <= MOST_NODES ? all : all.filter(({ critical }) => critical)).slice(
    0,
    MOST_NODES,
  );
  const number = new Map(drawn.map((node, index) => [node.resource, index]));
  const lines = ["flowchart LR", "  classDef critical stroke-width:3px"];
  shown.forEach((wave, index) => {
    const own = drawn.filter((node) => node.wave === index);
    if (own.length === 0) {
      lines.push(`  w${String(index)}(["${label(wave.name)}"])`);
      return;
    }
    lines.push(`  subgraph w${String(index)}["${label(wave.name)}"]`);
    for (const { resource, critical } of own)
      lines.push(
        `    n${String(number.get(resource) ?? 0)}["${label(resource)}"]${critical ? ":::critical" : ""}`,
      );
    lines.push("  end");
  });
  const places = new Map(shown.map(({ name }, index) => [name, index]));
  const arrows = new Set<string>();
  shown.forEach(({ dependsOn }, index) => {
    for (const name of dependsOn) {
      const before = places.get(name);
      if (before !== undefined) arrows.add(`  w${String(before)} ==> w${String(index)}`);
    }
  });
  for (const { dependent, needed, kind } of plan.dependencies.shown) {
    const [from, to] = [number.get(needed), number.get(dependent)];
    if (from !== undefined && to !== undefined && from !== to)
      arrows.add(`  n${String(from)} ${kind === "points" ? "-.->" : "-->"} n${String(to)}`);
  }
  for (const one of [...arrows].slice(0, MOST_ARROWS)) lines.push(one);
  const left = all.length - drawn.length;
  const waves = plan.waves.length - shown.length;
  if (waves > 0) lines.push(`  more["${String(waves)} more waves not drawn"]`);
  const empty = emptyLine(document);
  if (empty !== undefined) lines.push(`  none["${empty}"]`);
  if (left > 0) lines.push(`  rest["${String(left)} more not drawn"]`);
  return lines.join("\n");
}

function nodesOf({ steps }: PlanWave, wave: number): Node[] {
  const nodes = new Map<string, Node>();
  for (const { resource, critical } of steps) {
    const known = nodes.get(resource);
    nodes.set(resource, { wave, resource, critical: critical || known?.critical === true });
  }
  return [...nodes.values()];
}

/** The steps as bars, wave by wave; of many the critical ones first. Times in UTC, or from the opening of each window where no start is known. */
export function planGantt(document: ScheduleDocument): string {
  const { plan } = document;
  const empty = emptyLine(document);
  const bars = plan.waves.reduce((sum, { steps }) => sum + steps.length, 0);
  const isDated = plan.waves.every(({ start }) => start !== undefined);
  const lines = [
    "gantt",
    "  dateFormat YYYY-MM-DD HH:mm",
    `  axisFormat ${isDated ? "%m-%d %H:%M" : "day %j %H:%M"}`,
    ...(isDated ? [] : ["  todayMarker off"]),
    ...(empty === undefined ? [] : [`  title ${empty}`]),
  ];
  let left = MOST_BARS;
  let offset = 0;
  plan.waves.forEach((wave, index) => {
    const opens =
      isDated && wave.start !== undefined ? Date.parse(wave.start) / 1000 : offset + wave.lead.likely;
    offset = opens + wave.time.likely;
    const own = wave.steps
      .map((step, at) => ({ step, at }))
      .filter(({ step }) => bars <= MOST_BARS || step.critical)
      .slice(0, Math.max(0, left));
    left -= own.length;
    if (own.length === 0) return;
    lines.push(`  section ${label(wave.name)}`);
    for (const { step, at } of own) lines.push(`  ${bar(step, `s${String(index)}_${String(at)}`, opens)}`);
  });
  return lines.join("\n");
}

function bar(step: PlanStep, id: string, opens: number): string {
  const { critical, resource, begin, end } = step;
  const [from, to] = [minuteText(opens + begin), minuteText(opens + Math.max(end, begin + 60))];
  // The step comes first: no word of the grammar begins so, whatever a resource is called.
  return `${stepTitle(step)} ${label(resource)} :${critical ? "crit, " : ""}${id}, ${from}, ${to}`;
}

/** The last minute that four digits of a year can say, in seconds. */
const LAST = 253_402_300_740;

/** Newer versions of Mermaid take a number for milliseconds, and all show one in the zone of the reader; a date is shown as it is written. */
function minuteText(seconds: number): string {
  return isoTime(instant(1000 * Math.min(LAST, Math.max(0, seconds))))
    .slice(0, 16)
    .replace("T", " ");
}
