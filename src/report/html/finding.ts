import { clean, snippetLines } from "../clean.ts";
import { commandLines, powershellLines } from "../command.ts";
import { actorOf } from "../actors.ts";
import { says } from "../fault.ts";
import { howOf } from "../how.ts";
import type { Result } from "../model.ts";
import { holdsBlockers, type FindingSection, type Section } from "../order.ts";
import {
  actorTitle,
  dutyOf,
  openRows,
  sectionRows,
  softWords,
  type FindingRow,
  type RowGroup,
  type RowOrder,
} from "../rows.ts";
import { areaTitle, count, daysLeft } from "../words.ts";
import { codeHtml, codesHtml, html, sentenceHtml, unbrokenHtml } from "./escape.ts";

const SECTIONS: Readonly<Record<FindingSection, { readonly title: string; readonly tone: string }>> = {
  blocking: { title: "Blocking", tone: "bad" },
  unknown: { title: "Unknown", tone: "unknown" },
  warnings: { title: "Warnings", tone: "unknown" },
  notices: { title: "Notices", tone: "note" },
  waived: { title: "Waived", tone: "soft" },
};

/** Rows that stand open; what follows is folded. */
const OPEN_ROWS = 10;

/** One section: a box for each reason, for blockers by who acts; what to do and what was seen are folded. */
export function sectionHtml(section: Section & { readonly key: FindingSection }, order: RowOrder): string {
  const { key, results } = section;
  const { title, tone } = SECTIONS[key];
  const groups = sectionRows(section, order);
  const open = openRows(
    groups.map(({ rows }) => rows),
    OPEN_ROWS,
  );
  const boxes = (some: (group: RowGroup, index: number) => readonly FindingRow[]): string[] =>
    groups.flatMap((group, index) => {
      const rows = some(group, index);
      const heading =
        group.actor === undefined || rows.length === 0
          ? []
          : [`<h3 class="by-${group.actor}">${actorTitle(group.actor, group.rows)}</h3>`];
      const level = group.actor === undefined ? "h3" : "h4";
      return [
        ...heading,
        ...rows.map((row) =>
          box(
            row,
            tone,
            { duty: dutyOf(key, row, order, group.actor), soft: softWords(row, section) },
            order,
            level,
          ),
        ),
      ];
    });
  const rest = boxes(({ rows }, index) => rows.slice(open[index]));
  const folded = groups.reduce((sum, { rows }, index) => sum + rows.length - (open[index] ?? 0), 0);
  return [
    `<section aria-labelledby="${key}">`,
    `<h2 id="${key}">${title} (${String(results.length)})</h2>`,
    ...(key === "unknown"
      ? [
          `<p>These could not be judged, ${holdsBlockers(section) ? "so they are not ready" : "and stop no wave"}.</p>`,
        ]
      : []),
    ...boxes(({ rows }, index) => rows.slice(0, open[index])),
    ...(folded === 0
      ? []
      : [`<details class="more"><summary>${count(folded, "more row")}</summary>`, ...rest, "</details>"]),
    "</section>",
  ].join("\n");
}

/** What is wrong and where; below it each finding of the row by itself. */
function box(
  { group, results }: FindingRow,
  tone: string,
  { duty, soft }: { readonly duty: string; readonly soft: string },
  order: RowOrder,
  level: "h3" | "h4",
): string {
  const [first] = results;
  if (first === undefined) return "";
  const many = results.length > 1 ? `${String(results.length)} × ` : "";
  const parts = results.map((result) => finding(result, results.length > 1 || !says(result)));
  return [
    `<article class="finding ${tone} by-${actorOf(first, order.manifest)}">`,
    `<${level}><span class="id">${html(group.check)}</span> ${many}${soft === "" ? "" : `${soft} `}${sentenceHtml(first.why)}${duty === "" ? "" : ` <span class="where">${unbrokenHtml(duty)}</span>`}</${level}>`,
    ...parts.slice(0, OPEN_PARTS),
    ...(parts.length > OPEN_PARTS
      ? [
          `<details class="more"><summary>${count(parts.length - OPEN_PARTS, "more finding")}</summary>`,
          ...parts.slice(OPEN_PARTS),
          "</details>",
        ]
      : []),
    `</article>`,
  ].join("\n");
}

/** Findings of one reason that stand open. */
const OPEN_PARTS = 3;

function finding(result: Result, named: boolean): string {
  const { place, fix, waiver } = result;
  const where = `${place.file}:${String(place.line)}:${String(place.column)}`;
  const waves = result.waves.length === 0 ? "" : ` · ${result.waves.slice(0, 4).map(html).join(", ")}`;
  return [
    `<div id="finding-${html(result.id)}">`,
    `<p>${named ? `${codeHtml(result.subject)} ` : ""}<span class="where">${html(where)}${waves}</span></p>`,
    ...(waiver === undefined
      ? []
      : [
          `<p><strong>${daysLeft(waiver.daysLeft)}</strong>, until ${html(waiver.expires)}, by ${codeHtml(waiver.owner)}: ${html(waiver.reason)}</p>`,
        ]),
    `<details><summary>${fix === undefined ? "Evidence" : `Fix: ${sentenceHtml(howOf(fix))}`}</summary>`,
    ...(fix === undefined ? [] : [`<p><strong>Fix:</strong> ${sentenceHtml(fix.text)}</p>`]),
    ...(fix?.command === undefined ? [] : commandsHtml(clean(fix.command))),
    ...(fix?.snippet === undefined ? [] : [block(snippetLines(fix.snippet).map(html))]),
    facts(result),
    `</details>`,
    `</div>`,
  ].join("\n");
}

/** For a POSIX shell and, folded, for PowerShell where that reads otherwise. */
function commandsHtml(command: string): string[] {
  const other = powershellLines(command);
  return [
    block(commandLines(command).map(shown)),
    ...(other === undefined
      ? []
      : [`<details class="other"><summary>PowerShell</summary>`, block(other.map(shown)), `</details>`]),
  ];
}

function block(lines: readonly string[]): string {
  return `<pre><code>${lines.join("\n")}</code></pre>`;
}

function facts(result: Result): string {
  const rows = [
    ["check", `${html(result.title)} (${areaTitle(result.area)})`],
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
