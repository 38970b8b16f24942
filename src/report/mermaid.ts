import { clip } from "../base/clip.ts";
import { clean, columnsOf } from "./clean.ts";
import type { Report, Verdict, WaveStatus, WorkloadStatus } from "./model.ts";
import { wavesInOrder } from "./order.ts";
import { verdictWord } from "./words.ts";

/** Above these GitHub's Mermaid gives up, or the reader. */
const MOST = { waves: 20, workloads: 60, edges: 120 } as const;

const CLASSES: Readonly<Record<Verdict, string>> = {
  ready: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
  "not-ready": "fill:#ffebe9,stroke:#cf222e,color:#82071e",
  unknown: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00",
};

/** A wave is a frame without a filling: its title keeps the theme's own colour, light or dark. */
const STROKES: Readonly<Record<Verdict, string>> = {
  ready: "#1a7f37",
  "not-ready": "#cf222e",
  unknown: "#9a6700",
};

/**
 * Mermaid text of waves (subgraphs, in dependency order) and workloads (nodes), each in the colour of its verdict; an arrow
 * leads from what must be ready first. Undefined when there is nothing to draw.
 */
export function mermaidGraph(report: Report): string | undefined {
  const waves = wavesInOrder(report.waves).slice(0, MOST.waves);
  const workloads = report.workloads.slice(0, MOST.workloads);
  if (waves.length === 0) return undefined;
  const lines = ["flowchart LR"];
  for (const verdict of ["ready", "not-ready", "unknown"] as const)
    lines.push(`  classDef ${className(verdict)} ${CLASSES[verdict]}`);
  const drawn = new Set<WorkloadStatus>();
  waves.forEach((wave, index) => {
    for (const one of waveLines(wave, index, workloads, drawn)) lines.push(one);
  });
  workloads.forEach((workload, index) => {
    if (!drawn.has(workload)) lines.push(`  ${node(workload, index)}`);
  });
  for (const one of edges(report, waves, workloads)) lines.push(one);
  const left = report.waves.length - waves.length + report.workloads.length - workloads.length;
  if (left > 0) lines.push(`  rest["${String(left)} more not drawn"]`);
  return lines.join("\n");
}

function waveLines(
  wave: WaveStatus,
  index: number,
  workloads: readonly WorkloadStatus[],
  drawn: Set<WorkloadStatus>,
): string[] {
  const name = `w${String(index)}`;
  const title = `${label(wave.name)} (${verdictWord(wave.verdict).toLowerCase()})`;
  const own = workloads.filter((workload) => !drawn.has(workload) && workload.waves.includes(wave.name));
  // A subgraph with nothing in it is drawn unreliably: such a wave is a node.
  if (own.length === 0) return [`  ${name}(["${title}"]):::${className(wave.verdict)}`];
  for (const workload of own) drawn.add(workload);
  return [
    `  subgraph ${name}["${title}"]`,
    ...own.map((workload) => `    ${node(workload, workloads.indexOf(workload))}`),
    "  end",
    `  style ${name} fill:none,stroke:${STROKES[wave.verdict]},stroke-width:2px`,
  ];
}

function node(workload: WorkloadStatus, index: number): string {
  return `n${String(index)}["${label(workload.name)}"]:::${className(workload.verdict)}`;
}

function className(verdict: Verdict): string {
  return verdict === "not-ready" ? "notready" : verdict;
}

function edges(report: Report, waves: readonly WaveStatus[], workloads: readonly WorkloadStatus[]): string[] {
  const waveIndex = new Map(waves.map((wave, index) => [wave.name, index]));
  const found = new Set<string>();
  for (const [name, index] of waveIndex)
    for (const before of waves[index]?.dependsOn ?? []) {
      const from = waveIndex.get(before);
      if (from !== undefined && before !== name) found.add(`  w${String(from)} ==> w${String(index)}`);
    }
  const owner = ownerOf(workloads);
  for (const { from, to } of report.dependencies) {
    const first = owner(from);
    const second = owner(to);
    if (first !== undefined && second !== undefined && first !== second)
      found.add(`  n${String(first)} --> n${String(second)}`);
  }
  return [...found].slice(0, MOST.edges);
}

/** Index of the workload that a resource key belongs to: the longest name that the key starts with. */
function ownerOf(workloads: readonly WorkloadStatus[]): (key: string) => number | undefined {
  const index = new Map(workloads.map((workload, at) => [workload.name, at]));
  return (key) => {
    for (let dot = key.lastIndexOf("."); dot > 0; dot = key.lastIndexOf(".", dot - 1)) {
      const found = index.get(key.slice(0, dot));
      if (found !== undefined) return found;
    }
    return index.get(key);
  };
}

/** Letters, digits and a few signs; everything else becomes `_`, so that no name can end its label or be read as Markdown. */
export function label(name: string): string {
  const safe = clip(clean(name), 40)
    .replace(/[^\p{L}\p{N}\p{M} ._/\u2026-]/gu, "_")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/^(\d+)\. /, "$1_");
  return columnsOf(safe) === 0 ? "_" : safe;
}
