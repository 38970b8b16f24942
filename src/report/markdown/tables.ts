import { mermaidGraph } from "../mermaid.ts";
import type { Counts, Report, Verdict } from "../model.ts";
import { wavesInOrder } from "../order.ts";
import { count, countWords, shortTime, verdictWord } from "../words.ts";
import { code } from "./escape.ts";
import { codes, foldOf } from "./finding.ts";
import { VERDICT_MARKS } from "./head.ts";
import type { Fullness } from "./options.ts";

/** Waves and workloads as lists, and the graph of both, folded: the head says already how the waves stand. */
export function tablesText(report: Report, fullness: Fullness): string {
  const parts = [
    waves(report, fullness.rows),
    workloads(report, fullness.rows),
    fullness.graph ? graph(report) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : foldOf("Waves and workloads", parts.join("\n\n"));
}

function waves(report: Report, most: number): string {
  if (report.waves.length === 0 || most === 0) return "";
  const all = wavesInOrder(report.waves);
  const rows = all.slice(0, most).map((wave) => {
    const after = wave.dependsOn.length === 0 ? "" : `, after ${codes(wave.dependsOn, 3)}`;
    const what = wave.workloads.length === 0 ? "" : `, moves ${codes(wave.workloads, 4)}`;
    return `- ${verdict(wave.verdict)}: ${code(wave.name, 60)} starts ${time(wave.start)} UTC${after}${what}. ${findings(wave.counts)}`;
  });
  return `### Waves${shown(rows.length, all.length)}\n\n${rows.join("\n")}`;
}

function workloads(report: Report, most: number): string {
  const all = report.workloads;
  if (all.length === 0 || most === 0) return "";
  const rows = all.slice(0, most).map((workload) => {
    const waves = workload.waves.length === 0 ? "" : ` in ${codes(workload.waves, 3)}`;
    const size = count(workload.resources, "resource");
    return `- ${verdict(workload.verdict)}: ${code(workload.name, 60)}${waves}, ${size}; ${findings(workload.counts)}`;
  });
  const note = "By what touches their own resources. Findings about the whole target count in the waves.";
  return `### Workloads${shown(rows.length, all.length)}\n\n${note}\n\n${rows.join("\n")}`;
}

function graph(report: Report): string {
  const text = mermaidGraph(report);
  if (text === undefined) return "";
  return `\`\`\`mermaid\n${text}\n\`\`\``;
}

function verdict(of: Verdict): string {
  return `${VERDICT_MARKS[of]} ${verdictWord(of).toLowerCase()}`;
}

/** On one line; an odd one, which only an untrusted report has, is data like any other. */
function time(iso: string): string {
  const short = shortTime(iso);
  return /^[\d-]+ [\d:]+$/.test(short)
    ? short.replace(" ", "&nbsp;").replaceAll("-", "&#8209;")
    : code(short, 40);
}

function findings(counts: Counts): string {
  return (
    countWords({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ") || "no findings"
  );
}

export function shown(number: number, total: number): string {
  return number < total ? ` (${String(number)} of ${String(total)} shown)` : "";
}
