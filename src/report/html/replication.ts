import type { Report } from "../model.ts";
import {
  REPLICATION_WORDS,
  replicationCells,
  replicationLines,
  type ReplicationLine,
} from "../replication.ts";
import { codeHtml, html, scrollingTable } from "./escape.ts";
import { section } from "./parts.ts";

const TONES: Readonly<Record<ReplicationLine["judged"], string>> = {
  none: "bad",
  behind: "bad",
  unknown: "unknown",
  elsewhere: "soft",
  switched: "good",
  "caught-up": "good",
};

/** State, lag and since when of each replication. */
export function replicationsHtml(report: Report): string {
  const lines = replicationLines(report.replications);
  if (lines.length === 0) return "";
  const head = ["Resource", "Replication", "State", "Lag", "Since", "Judged"]
    .map((title) => `<th scope="col">${title}</th>`)
    .join("");
  const table = scrollingTable("Replications", `<tr>${head}</tr>`, lines.map(rowHtml));
  return section("replications", "Replications", table);
}

function rowHtml(line: ReplicationLine): string {
  const { copy, state, more, lag, since } = replicationCells(line);
  const told = [state === undefined ? "not shown" : codeHtml(state), ...more.map(html)].join(", ");
  const cells = [codeHtml(copy), told, lag ?? "not shown", since === undefined ? "not shown" : html(since)];
  const badge = `<span class="badge ${TONES[line.judged]}">${REPLICATION_WORDS[line.judged]}</span>`;
  return `<tr><th scope="row">${codeHtml(line.resource)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td>${badge}</td></tr>`;
}
