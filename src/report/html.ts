import { createHash } from "node:crypto";
import { groundLines } from "./ground.ts";
import { legendLines } from "./legend.ts";
import { orderOf } from "./rows.ts";
import { briefHtml } from "./html/brief.ts";
import { contentsHtml, filterHtml } from "./html/contents.ts";
import { codeHtml, html, sentenceHtml } from "./html/escape.ts";
import { sectionHtml } from "./html/finding.ts";
import {
  badge,
  causesHtml,
  checksHtml,
  missingHtml,
  notJudgedHtml,
  passedHtml,
  TONES,
  wavesHtml,
  workloadsHtml,
} from "./html/parts.ts";
import { costHtml } from "./html/cost.ts";
import { consistencyHtml } from "./html/consistency.ts";
import { replicationsHtml } from "./html/replication.ts";
import { quotasHtml } from "./html/quotas.ts";
import { regionsHtml } from "./html/regions.ts";
import { stepsHtml } from "./html/steps.ts";
import { STYLE } from "./html/style.ts";
import { evidenceHtml } from "./html/evidence.ts";
import { guidanceHtml } from "./html/guidance.ts";
import { planPartHtml } from "./html/plan.ts";
import { questionsHtml } from "./html/questions.ts";
import { summaryHtml } from "./html/summary.ts";
import { waysHtml } from "./html/ways.ts";
import type { ReportEvaluation } from "./evaluation.ts";
import type { Report } from "./model.ts";
import { sectionsOf, withoutWaiting, type FindingSection, type Section } from "./order.ts";
import { countWords, factsWords, rerunCommand, verdictHeadline, verdictReason } from "./words.ts";

/**
 * The whole report as one HTML document: no script, no request to anywhere, light or dark as the reader's system is.
 * @param options with the plan and the guidance, where the run that judged is at hand
 */
export function renderHtml(
  report: Report,
  { evaluation }: { readonly evaluation?: ReportEvaluation } = {},
): string {
  return documentHtml(
    `${verdictHeadline(report)}: ${html(report.manifest.name)}`,
    contentHtml(report, evaluation, filterHtml()),
  );
}

/** All reports on one page under a head; without the filter, which is of one report. */
export function renderHtmls(
  title: string,
  reports: readonly Report[],
  evaluations: readonly ReportEvaluation[] = [],
): string {
  const lines = reports.map(
    (report, index) =>
      `<li>${badge(report.verdict)} <a href="#report-${String(index + 1)}">${html(report.manifest.name)}</a>: ${countWords(report.counts).join(", ")}</li>`,
  );
  const parts = reports.map((report, index) => {
    const own = `report-${String(index + 1)}`;
    // An id stands once in a page.
    const content = contentHtml(report, evaluations[index], "")
      .replaceAll(/ (id|aria-labelledby)="/g, ` $1="${own}-`)
      .replaceAll(' href="#', ` href="#${own}-`)
      .replaceAll(/<(\/?)h1>/g, "<$1h2>");
    return `<article id="${own}" class="report">\n${content}\n</article>`;
  });
  const head = `<h1>${html(title)}</h1>\n<ul>${lines.join("")}</ul>`;
  return documentHtml(html(title), [head, ...parts].join("\n"));
}

function contentHtml(report: Report, evaluation: ReportEvaluation | undefined, filter: string): string {
  const sections = sectionsOf(withoutWaiting(report).results);
  const passed = sections.find((section) => section.key === "passed")?.results ?? [];
  const findings = sections.filter(isFindings);
  const order = orderOf(report);
  const rest = [
    briefHtml(report),
    stepsHtml(report),
    questionsHtml(report, evaluation),
    causesHtml(report),
    findings.length === 0 ? "" : filter,
    findings.length === 0 ? "" : legendHtml(report),
    ...findings.map((section) => sectionHtml(section, order)),
    missingHtml(report),
    replicationsHtml(report),
    quotasHtml(report),
    regionsHtml(report.regions),
    consistencyHtml(report),
    costHtml(report),
    wavesHtml(report),
    workloadsHtml(report),
    planPartHtml(evaluation),
    waysHtml(report, evaluation),
    notJudgedHtml(report),
    evidenceHtml(report, evaluation),
    passedHtml(passed),
    checksHtml(report),
    guidanceHtml(evaluation),
  ]
    .filter((part) => part !== "")
    .join("\n");
  const parts = [
    headHtml(report),
    summaryHtml(report, evaluation),
    groundHtml(report),
    contentsHtml(rest),
    rest,
    footHtml(report),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function isFindings(section: Section): section is Section & { key: FindingSection } {
  return section.key !== "passed";
}

/** A page; nothing may load or run but the one style that the policy names by its hash. */
export function documentHtml(title: string, content: string): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

function legendHtml(report: Report): string {
  const lines = legendLines(report, SIGNS).map(sentenceHtml);
  return `<p class="where">${lines.join("<br>")}</p>`;
}

const SIGNS = {
  blocking: "Blocking",
  unknown: "unknown",
  warnings: "a warning",
  waived: "waived",
  more: "",
};

function headHtml(report: Report): string {
  const { source, target, wave, verdict } = report;
  const only = wave === undefined ? "" : `, wave ${codeHtml(wave)} only`;
  const counts = countWords(report.counts).map((words) => `<li class="badge soft">${words}</li>`);
  return [
    `<header class="${TONES[verdict]}">`,
    `<h1>${verdictHeadline(report)}</h1>`,
    `<p><strong>${verdictReason(report)}</strong></p>`,
    `<p>${codeHtml(report.manifest.name)}${only}: ${codeHtml(source.region)} → ${codeHtml(target.region)}, ` +
      `subscription ${codeHtml(target.subscription)}, ${html(report.cloud)}</p>`,
    `<ul class="counts">${counts.join("")}</ul>`,
    `<p>Judged as of ${html(report.judgedAsOf)}, ${factsWords(report, html)}.</p>`,
    `</header>`,
  ].join("\n");
}

/** What the verdict stands on, below what decides. */
function groundHtml(report: Report): string {
  const lines = groundLines(report).map((line) => `<p>${sentenceHtml(line)}</p>`);
  return lines.length === 0 ? "" : `<div class="ground">\n${lines.join("\n")}\n</div>`;
}

function footHtml(report: Report): string {
  const { tool } = report;
  return (
    `<footer>Run again: ${codeHtml(rerunCommand(report))}<br>` +
    `${html(tool.name)} ${html(tool.version)} ${badge(report.verdict)}</footer>`
  );
}
