import type { Report } from "../model.ts";
import {
  REPLICATION_WORDS,
  replicationCells,
  replicationLines,
  type ReplicationLine,
} from "../replication.ts";
import { count, shortTime } from "../words.ts";
import type { Page } from "./layout.ts";
import { heading } from "./parts.ts";
import type { TextRole } from "./styler.ts";
import { table, type Column } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { title: "resource", least: 9, wraps: true },
  { title: "replication", least: 16, wraps: true, optional: 2 },
  { title: "state", least: 9, wraps: true },
  { title: "", least: 24, optional: 1 },
  { title: "lag", align: "right" },
  { title: "since (UTC)", least: 10 },
  { title: "judged" },
];

const ROLES: Readonly<Record<ReplicationLine["judged"], TextRole | undefined>> = {
  none: "bad",
  behind: "bad",
  unknown: "unknown",
  elsewhere: undefined,
  switched: undefined,
  "caught-up": undefined,
};

const WORRIES = new Set<ReplicationLine["judged"]>(["none", "behind", "unknown"]);

/** State, lag and since when of each replication; without the details those that have not caught up. */
export function replications(report: Report, page: Page): string[] {
  const all = replicationLines(report.replications);
  const shown = page.details ? all : all.filter(({ judged }) => WORRIES.has(judged));
  if (shown.length === 0) return [];
  const more = all.length - shown.length;
  const cells = shown.map((line) => {
    const { copy, state, more, lag, since } = replicationCells(line);
    const role = ROLES[line.judged];
    return [
      { text: line.resource },
      { text: copy },
      { text: state ?? "not shown" },
      { text: more.join(", ") },
      { text: lag ?? "not shown" },
      { text: since === undefined ? "not shown" : shortTime(since) },
      { text: REPLICATION_WORDS[line.judged], ...(role === undefined ? {} : { role }) },
    ];
  });
  return [
    ...heading("REPLICATIONS", page),
    ...table(COLUMNS, cells, 2, page),
    ...(more > 0 ? [`  and ${count(more, "replication")} more`] : []),
    "",
  ];
}
