import { mermaidGraph } from "../mermaid.ts";
import type { Counts, Report, Verdict } from "../model.ts";
import { wavesInOrder } from "../order.ts";
import { countWords, shortTime, verdictWord } from "../words.ts";
import { code } from "./escape.ts";
import { codes } from "./finding.ts";
import { VERDICT_MARKS } from "./head.ts";
import type { Fullness } from "./options.ts";

/** More workloads than this make a graph that nobody reads at a glance: it is folded. */
const OPEN_GRAPH = 12;

/** Tables of waves and workloads, and the graph of both. */
export function tablesText(report: Report, fullness: Fullness): string[] {
  return [
    waves(report, fullness.rows),
    workloads(report, fullness.rows),
    fullness.graph ? graph(report) : "",
  ];
}

function waves(report: Report, most: number): string {
  if (report.waves.length === 0 || most === 0) return "";
  const all = wavesInOrder(report.waves);
  const rows = all
    .slice(0, most)
    .map(
      (wave) =>
        `| ${code(wave.name, 60)} | ${verdict(wave.verdict)} | ${time(wave.start)} | ` +
        `${codes(wave.dependsOn, 3)} | ${codes(wave.workloads, 4)} | ${findings(wave.counts)} |`,
    );
  return [
    `### Waves${shown(rows.length, all.length)}`,
    "",
    "| Wave | Verdict | Starts (UTC) | After | Workloads | Findings |",
    "|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function workloads(report: Report, most: number): string {
  const all = report.workloads;
  if (all.length === 0 || most === 0) return "";
  const rows = all
    .slice(0, most)
    .map(
      (workload) =>
        `| ${code(workload.name, 60)} | ${verdict(workload.verdict)} | ${codes(workload.waves, 3)} | ` +
        `${String(workload.resources)} | ${findings(workload.counts)} |`,
    );
  const table = [
    "| Workload | Verdict | Waves | Resources | Findings |",
    "|---|---|---|--:|---|",
    ...rows,
  ].join("\n");
  const note = "By what touches their own resources; findings about the whole target count in the waves.";
  const title = `Workloads${shown(rows.length, all.length)}`;
  return all.length > OPEN_GRAPH
    ? `<details><summary>${title}</summary>\n\n${note}\n\n${table}\n\n</details>`
    : `### ${title}\n\n${note}\n\n${table}`;
}

function graph(report: Report): string {
  const text = mermaidGraph(report);
  if (text === undefined) return "";
  const block = `\`\`\`mermaid\n${text}\n\`\`\``;
  return report.workloads.length > OPEN_GRAPH
    ? `<details><summary>Graph of waves and workloads</summary>\n\n${block}\n\n</details>`
    : block;
}

function verdict(of: Verdict): string {
  return `${VERDICT_MARKS[of]} ${verdictWord(of).toLowerCase()}`.replaceAll(" ", "&nbsp;");
}

/** On one line; an odd one, which only an untrusted report has, is data like any other. */
function time(iso: string): string {
  const short = shortTime(iso);
  return /^[\d-]+ [\d:]+$/.test(short)
    ? short.replace(" ", "&nbsp;").replaceAll("-", "&#8209;")
    : code(short, 40);
}

function findings(counts: Counts): string {
  return countWords({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ") || "none";
}

export function shown(number: number, total: number): string {
  return number < total ? ` (${String(number)} of ${String(total)} shown)` : "";
}
