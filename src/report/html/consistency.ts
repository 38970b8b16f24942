import {
  CONSISTENCY_WORDS,
  consistencyLines,
  sameSettings,
  targetParts,
  type ConsistencyLine,
} from "../consistency.ts";
import type { Report } from "../model.ts";
import type { ConsistencySetting } from "../table-rows.ts";
import { count } from "../words.ts";
import { codeHtml, html, scrollingTable } from "./escape.ts";
import { section } from "./parts.ts";

const TONES: Readonly<Record<ConsistencySetting["judged"], string>> = {
  "not-offered": "bad",
  weaker: "bad",
  missing: "unknown",
  unknown: "unknown",
  differs: "soft",
  stricter: "good",
};

/** Each resource of the source beside its successor: the settings that are not the same. */
export function consistencyHtml(report: Report): string {
  const rows = report.consistency ?? [];
  if (rows.length === 0) return "";
  const same = sameSettings(rows);
  const lines = consistencyLines(report);
  const head = ["Resource", "Setting", "Source", "Target", "Judged"]
    .map((title) => `<th scope="col">${title}</th>`)
    .join("");
  const table =
    lines.length === 0
      ? ""
      : scrollingTable("Settings that are not the same", `<tr>${head}</tr>`, lines.map(rowHtml));
  const sum = `<p>${count(same.settings, "setting")} of ${count(same.resources, "resource")} are the same.</p>`;
  return section("consistency", "Settings of both sides", `${sum}\n${table}`);
}

function rowHtml(line: ConsistencyLine): string {
  const { resource, property, source, judged, toldBy } = line;
  const cells = [codeHtml(property), codeHtml(source), targetParts(line).map(codeHtml).join(", there ")];
  const badge = `<span class="badge ${TONES[judged]}">${CONSISTENCY_WORDS[judged]}</span>`;
  const by = toldBy === undefined ? "" : ` ${html(toldBy)}`;
  return `<tr><th scope="row">${codeHtml(resource)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td>${badge}${by}</td></tr>`;
}
