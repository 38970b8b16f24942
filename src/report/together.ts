import { clean } from "./clean.ts";
import type { ReportEvaluation } from "./evaluation.ts";
import { escapedJson } from "./unseen.ts";
import { renderJson } from "./json.ts";
import { renderSummary, type MarkdownOptions } from "./markdown.ts";
import { code } from "./markdown/escape.ts";
import { VERDICT_MARKS } from "./markdown/head.ts";
import type { SurfaceName } from "./surfaces.ts";
import type { Report, Verdict } from "./model.ts";
import { renderText, type TextOptions } from "./text.ts";
import { count, countWords, verdictWord } from "./words.ts";

/** What all of them come to: not ready where one is not, and ready where each is. */
export function jointVerdict(reports: readonly Report[]): Verdict {
  const verdicts = reports.map(({ verdict }) => verdict);
  if (verdicts.includes("not-ready")) return "not-ready";
  return verdicts.length === 0 || verdicts.includes("unknown") ? "unknown" : "ready";
}

/** A head over all reports, then each of them whole. */
export async function renderTogether(
  reports: readonly Report[],
  format: SurfaceName,
  options: TextOptions & MarkdownOptions & { readonly evaluations?: readonly ReportEvaluation[] },
): Promise<string> {
  switch (format) {
    case "text":
      return [...textHead(reports), ...reports.map((report) => renderText(report, options))].join("\n");
    case "markdown":
      return `${[jointHead(reports), ...reports.map((report) => renderSummary(report, options).trimEnd())].join("\n\n")}\n`;
    case "json":
      return jsonOf(reports);
    case "html":
      return (await import("./html.ts")).renderHtmls(titleOf(reports), reports, options.evaluations);
    case "sarif":
      return (await import("./sarif.ts")).renderSarifs(reports, options);
    case "junit":
      return (await import("./junit.ts")).renderJunits(titleOf(reports), reports);
  }
}

/** `Not ready: 2 manifests judged together` */
function titleOf(reports: readonly Report[]): string {
  return `${verdictWord(jointVerdict(reports))}: ${count(reports.length, "manifest")} judged together`;
}

function textHead(reports: readonly Report[]): string[] {
  return [
    `${verdictWord(jointVerdict(reports)).toUpperCase()}: ${count(reports.length, "manifest")} judged together`,
    ...reports.map(
      ({ verdict, manifest, counts }) =>
        `  ${verdictWord(verdict).toLowerCase().padEnd(9)}  ${clean(manifest.name)} (${clean(manifest.file)}): ${countWords(counts).join(", ")}`,
    ),
    "",
  ];
}

/** The verdict over all manifests, and a line for each of them. */
export function jointHead(reports: readonly Report[]): string {
  const verdict = jointVerdict(reports);
  const lines = reports.map(
    (report) =>
      `- ${VERDICT_MARKS[report.verdict]} ${code(report.manifest.name, 100)} (${code(report.manifest.file, 200)}): ${countWords(report.counts).join(" · ")}`,
  );
  return `# ${VERDICT_MARKS[verdict]} ${verdictWord(verdict)}: ${count(reports.length, "manifest")} judged together\n\n${lines.join("\n")}`;
}

/** One document with the reports as they stand alone, so that each fits the schema of a report. */
function jsonOf(reports: readonly Report[]): string {
  const head = {
    $schema: "urn:azure-relocation-readiness:reports:1",
    version: 1,
    verdict: jointVerdict(reports),
  };
  const values = reports.map((report): unknown => JSON.parse(renderJson(report)));
  return `${escapedJson(JSON.stringify({ ...head, reports: values }, undefined, 2))}\n`;
}
