import type { ReportEvaluation } from "../evaluation.ts";
import type { Report } from "../model.ts";
import { count, factsWords, rerunCommand } from "../words.ts";
import { codeHtml, html } from "./escape.ts";
import { section } from "./parts.ts";

/** What the report rests on, and how it is made again. What was seen for each finding stands with it. */
export function evidenceHtml(report: Report, evaluation: ReportEvaluation | undefined): string {
  if (evaluation === undefined) return "";
  const { tool, manifest, judgedAsOf, results, checks, cost, call } = report;
  const { plan } = evaluation;
  const rows = [
    ["manifest", codeHtml(manifest.file)],
    ["judged as of", html(judgedAsOf)],
    ["facts", html(factsWords(report))],
    ...(call?.snapshot === undefined ? [] : [["snapshot", codeHtml(call.snapshot)]]),
    ["results", `${count(results.length, "result")} of ${count(checks.length, "check")}`],
    ["plan", codeHtml(plan.digest)],
    ["simulation", `${String(plan.runs)} runs with the seed ${String(plan.seed)}`],
    ...(cost === undefined
      ? []
      : [["cost", `from ${html(cost.from)} to ${html(cost.to)}, in ${html(cost.currency)}`]]),
    ["tool", `${html(tool.name)} ${html(tool.version)}`],
    ["run again", codeHtml(`${rerunCommand(report)} --format html`)],
  ];
  return section(
    "evidence",
    "Evidence",
    `<p>Each finding has its evidence with it. All of them rest on this:</p>\n<dl>${rows.map(([term = "", text = ""]) => `<dt>${term}</dt><dd>${text}</dd>`).join("")}</dl>`,
  );
}
