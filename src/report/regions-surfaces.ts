import { clean } from "./clean.ts";
import { documentHtml } from "./html.ts";
import { codeHtml, html } from "./html/escape.ts";
import { regionsHtml } from "./html/regions.ts";
import { jsonText } from "./json.ts";
import { code } from "./markdown/escape.ts";
import { regionsMarkdown } from "./markdown/regions.ts";
import type { RegionsDocument } from "./regions-document.ts";
import type { RegionFormat } from "./regions.ts";
import { REGIONS_SHAPE } from "./regions-schema.ts";
import { labelled, words, wrap } from "./text/layout.ts";
import { pageOf, type TextOptions } from "./text.ts";
import { regionsText } from "./text/regions.ts";
import { factsWords, REHEARSAL } from "./words.ts";

/** The comparison in one of its forms. */
export function renderRegions(document: RegionsDocument, format: RegionFormat, options: TextOptions): string {
  switch (format) {
    case "text":
      return textOf(document, options);
    case "json":
      return jsonText(document, REGIONS_SHAPE);
    case "markdown":
      return markdownOf(document);
    case "html":
      return htmlOf(document);
  }
}

const TITLE = "Regions side by side";

function titleOf({ rehearsal }: RegionsDocument): string {
  return rehearsal ? `${REHEARSAL}: ${TITLE}` : TITLE;
}

function textOf(document: RegionsDocument, options: TextOptions): string {
  const page = pageOf(options);
  const { manifest, source, target, cloud, judgedAsOf, regions } = document;
  const line = (label: string, text: string): string[] => labelled(label, words(text), 2, page);
  const lines = [
    ...wrap([...words(`${titleOf(document)}:`, "strong"), ...words(manifest.name)], page.width, page.style),
    "",
    ...line("from", `${clean(source.region)}, ${clean(cloud)}`),
    ...line("target", `${clean(target.region)}, subscription ${clean(target.subscription)}`),
    ...line("as of", `${clean(judgedAsOf)}, ${factsWords(document)}`),
    "",
    ...regionsText(regions, page),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function markdownOf(document: RegionsDocument): string {
  const { manifest, source, target, regions } = document;
  const rows = regions.candidates.length;
  return [
    `## ${titleOf(document)}`,
    `${code(manifest.name, 100)}: from ${code(source.region, 60)}, target ${code(target.region, 60)}, subscription ${code(target.subscription, 100)}<br>\n` +
      factsWords(document, (time) => code(time, 40)),
    `${regionsMarkdown(regions, { rows, why: 600, reasons: true })}\n`,
  ].join("\n\n");
}

function htmlOf(document: RegionsDocument): string {
  const { manifest, source, target, cloud, judgedAsOf, regions } = document;
  const head = [
    `<header class="unknown">`,
    `<h1>${titleOf(document)}</h1>`,
    `<p>${codeHtml(manifest.name)}: from ${codeHtml(source.region)}, target ${codeHtml(target.region)}, ` +
      `subscription ${codeHtml(target.subscription)}, ${html(cloud)}</p>`,
    `<p>Judged as of ${html(judgedAsOf)}, ${factsWords(document, html)}.</p>`,
    `</header>`,
  ];
  return documentHtml(`${TITLE}: ${html(manifest.name)}`, [...head, regionsHtml(regions)].join("\n"));
}
