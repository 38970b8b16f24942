import { documentHtml } from "../html.ts";
import { codeHtml, html } from "../html/escape.ts";
import { jsonText } from "../json.ts";
import { pageOf, type TextOptions } from "../text.ts";
import { planHtml } from "./html.ts";
import { planMarkdown } from "./markdown.ts";
import { planGantt, planGraph } from "./mermaid.ts";
import type { ScheduleDocument, PlanFormat } from "./model.ts";
import { PLAN_DEFINITIONS, PLAN_SHAPE } from "./schema.ts";
import { planText } from "./text.ts";
import { agreedLine, PROPOSAL_NOTE, runsLine, titleOf } from "./words.ts";

/** The plan in one of its forms. */
export function renderPlan(document: ScheduleDocument, format: PlanFormat, options: TextOptions): string {
  switch (format) {
    case "text":
      return `${planText(document, pageOf(options)).join("\n").trimEnd()}\n`;
    case "json":
      return jsonText(document, PLAN_SHAPE, PLAN_DEFINITIONS);
    case "mermaid":
      return `${planGraph(document)}\n`;
    case "gantt":
      return `${planGantt(document)}\n`;
    case "markdown":
      return planMarkdown(document);
    case "html":
      return htmlOf(document);
  }
}

function htmlOf(document: ScheduleDocument): string {
  const { manifest, source, target, cloud, judgedAsOf } = document;
  const title = titleOf(document);
  const head = [
    `<header class="unknown">`,
    `<h1>${title}</h1>`,
    `<p>${codeHtml(manifest.name)}: from ${codeHtml(source.region)} to ${codeHtml(target.region)}, ` +
      `subscription ${codeHtml(target.subscription)}, ${html(cloud)}</p>`,
    `<p>As of ${html(judgedAsOf)}. ${runsLine(document)}. Agreed: ${html(agreedLine(document))}.</p>`,
    `<p>${PROPOSAL_NOTE}</p>`,
    `</header>`,
  ];
  return documentHtml(`${title}: ${html(manifest.name)}`, [...head, planHtml(document.plan)].join("\n"));
}
