import type { Report } from "../model.ts";
import type { QuotaRow } from "../table-rows.ts";
import { amountText, QUOTA_WORDS, quotaBar, quotaGroups } from "../quota.ts";
import { code } from "./escape.ts";
import type { Fullness } from "./options.ts";
import { shown } from "./tables.ts";

/** The counters that the plan takes of, folded, one table a region; what does not suffice comes first and goes last. */
export function quotasText(report: Report, { rows: most }: Fullness): string {
  const groups = quotaGroups(report);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total === 0 || most === 0) return "";
  let room = most;
  const tables = groups.flatMap(({ region, rows }) => {
    const own = rows.slice(0, Math.max(0, room));
    room -= own.length;
    if (own.length === 0) return [];
    const title = `**${code(report.target.subscription, 80)} in ${code(region, 60)}**`;
    return [[title, "", ...HEAD, ...own.map(line)].join("\n")];
  });
  const summary = `Quotas${shown(Math.min(total, most), total)}`;
  return `<details><summary>${summary}</summary>\n\n${tables.join("\n\n")}\n\n</details>`;
}

const HEAD = [
  "| Counter | Need | At most | Used | Limit | Left | To stay free | | Request |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |",
];

const MARKS: Readonly<Record<QuotaRow["outcome"], string>> = {
  fits: "✅",
  tight: "⚠️",
  short: "❌",
  unknown: "❓",
};

function line(row: QuotaRow): string {
  const request = row.request === undefined ? QUOTA_WORDS[row.outcome] : `${amountText(row.request)} or more`;
  const cells = [
    `${MARKS[row.outcome]} ${code(row.title, 80)}`,
    ...[row.need, row.most, row.used, row.limit, row.left, row.headroom].map(amountText),
    quotaBar(row, ["█", "▓", "░", "▶"]),
    request,
  ];
  return `| ${cells.join(" | ")} |`;
}
