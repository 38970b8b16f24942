import type { Report } from "../model.ts";
import {
  REPLICATION_WORDS,
  replicationCells,
  replicationLines,
  type ReplicationLine,
} from "../replication.ts";
import { code } from "./escape.ts";
import { foldOf } from "./finding.ts";
import type { Fullness } from "./options.ts";
import { shown } from "./tables.ts";

const MARKS: Readonly<Record<ReplicationLine["judged"], string>> = {
  none: "❌",
  behind: "❌",
  unknown: "❓",
  elsewhere: "↪️",
  switched: "✅",
  "caught-up": "✅",
};

/** State, lag and since when of each replication, folded; what has not caught up comes first and goes last. */
export function replicationsText(report: Report, { rows: most }: Fullness): string {
  const lines = replicationLines(report.replications);
  if (lines.length === 0 || most === 0) return "";
  const table = lines.slice(0, most).map((line) => {
    const { copy, state, more, lag, since } = replicationCells(line);
    const told = [
      ...(state === undefined ? ["not shown"] : [code(state, 60)]),
      ...more.map((part) => code(part, 80)),
    ];
    const cells = [code(line.resource, 80), code(copy, 100), told.join(" "), lag ?? "not shown"];
    return `| ${cells.join(" | ")} | ${since === undefined ? "not shown" : code(since, 40)} | ${MARKS[line.judged]} ${REPLICATION_WORDS[line.judged]} |`;
  });
  const head = [
    "| Resource | Replication | State | Lag | Since | |",
    "| --- | --- | --- | ---: | --- | --- |",
  ];
  return foldOf(`Replications${shown(table.length, lines.length)}`, [...head, ...table].join("\n"));
}
