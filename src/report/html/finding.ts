import { clean, snippetLines } from "../clean.ts";
import { commandLines } from "../command.ts";
import { actorOf } from "../actors.ts";
import type { Result } from "../model.ts";
import { byArea, type FindingSection, type Section } from "../order.ts";
import { areaTitle, daysLeft } from "../words.ts";
import { codeHtml, codesHtml, html, sentenceHtml } from "./escape.ts";

const SECTIONS: Readonly<
  Record<FindingSection, { readonly title: string; readonly tone: string; readonly note: string }>
> = {
  blocking: { title: "Blocking", tone: "bad", note: "" },
  unknown: {
    title: "Unknown",
    tone: "unknown",
    note: "These could not be judged, so they are not ready.",
  },
  warnings: { title: "Warnings", tone: "unknown", note: "" },
  notices: { title: "Notices", tone: "note", note: "" },
  waived: { title: "Waived", tone: "soft", note: "" },
};

/** One section: every finding as a box with reason and fix, its evidence folded. */
export function sectionHtml(
  { key, results }: Section & { readonly key: FindingSection },
  manifest: string,
): string {
  const { title, tone, note } = SECTIONS[key];
  const boxes = byArea(results).flatMap((area) =>
    area.checks.flatMap((check) => check.results.map((result) => finding(result, tone, manifest))),
  );
  return [
    `<section aria-labelledby="${key}">`,
    `<h2 id="${key}">${title} (${String(results.length)})</h2>`,
    ...(note === "" ? [] : [`<p>${note}</p>`]),
    ...boxes,
    "</section>",
  ].join("\n");
}

function finding(result: Result, tone: string, manifest: string): string {
  const soft =
    result.outcome === "unknown" && result.severity !== "blocker" ? ` Only a ${result.severity}.` : "";
  const { place, fix, waiver } = result;
  const where = `${place.file}:${String(place.line)}:${String(place.column)}`;
  return [
    `<article class="finding ${tone} by-${actorOf(result, manifest)}" id="finding-${html(result.id)}">`,
    `<h3><span class="id">${html(result.check)}</span> ${sentenceHtml(result.why)}</h3>`,
    `<p>${codeHtml(result.subject)} <span class="where">${areaTitle(result.area)} · ${html(where)}.${soft}</span></p>`,
    ...(waiver === undefined
      ? []
      : [
          `<p><strong>${daysLeft(waiver.daysLeft)}</strong>, until ${html(waiver.expires)}, by ${codeHtml(waiver.owner)}: ${html(waiver.reason)}</p>`,
        ]),
    ...(fix === undefined ? [] : [`<p><strong>Fix:</strong> ${sentenceHtml(fix.text)}</p>`]),
    ...(fix?.command === undefined
      ? []
      : [`<pre><code>${commandLines(clean(fix.command)).map(shown).join("\n")}</code></pre>`]),
    ...(fix?.snippet === undefined
      ? []
      : [`<pre><code>${snippetLines(fix.snippet).map(html).join("\n")}</code></pre>`]),
    `<details><summary>Evidence and what ready means</summary>`,
    facts(result),
    `</details>`,
    `</article>`,
  ].join("\n");
}

function facts(result: Result): string {
  const rows = [
    ["check", html(result.title)],
    ["ready if", sentenceHtml(result.ready)],
    ["manifest", codeHtml(result.place.path)],
    ...(result.scope === undefined ? [] : [["scope", codeHtml(result.scope)]]),
    ...result.evidence.map((item) => [html(item.label), codeHtml(item.value)]),
    ...(result.waves.length === 0 ? [] : [["waves", codesHtml(result.waves, 20)]]),
    ...(result.resources.length === 0 ? [] : [["resources", codesHtml(result.resources, 20)]]),
  ];
  return `<dl>${rows.map(([term, text]) => `<dt>${term ?? ""}</dt><dd>${text ?? ""}</dd>`).join("")}</dl>`;
}

/** A line with the indent that {@link html} would take away. */
function shown(line: string): string {
  return (/^ */.exec(line)?.[0] ?? "") + html(line);
}
