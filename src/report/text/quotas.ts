import { clean } from "../clean.ts";
import type { Report } from "../model.ts";
import type { QuotaRow } from "../table-rows.ts";
import { amountText, QUOTA_WORDS, quotaBar, quotaGroups } from "../quota.ts";
import type { Page } from "./layout.ts";
import { count } from "../words.ts";
import { heading } from "./parts.ts";
import type { TextRole } from "./styler.ts";
import { table, type Cell, type Column } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { title: "counter", least: 16, wraps: true },
  { title: "need", align: "right" },
  { title: "at most", align: "right", optional: 2 },
  { title: "used", align: "right" },
  { title: "limit", align: "right" },
  { title: "left", align: "right" },
  { title: "to stay free", align: "right", optional: 1 },
  { title: "", optional: 3 },
  { title: "request", align: "right" },
];

const ROLES: Readonly<Record<QuotaRow["outcome"], TextRole | undefined>> = {
  fits: undefined,
  tight: "warning",
  short: "bad",
  unknown: "unknown",
};

/** The counters that the plan takes of, one table a region; without the details those that leave something to do. */
export function quotas(report: Report, page: Page): string[] {
  return quotaGroups(report).flatMap(({ region, rows }) => {
    const shown = page.details ? rows : rows.filter(({ outcome }) => outcome !== "fits");
    if (shown.length === 0) return [];
    const more = rows.length - shown.length;
    return [
      ...heading(
        `QUOTAS of ${clean(report.target.subscription)} in ${clean(region)}`,
        page,
        "= used, + planned, . free, ! over the limit",
      ),
      ...table(COLUMNS, shown.map(cells), 2, page),
      ...(more > 0 ? [`  and ${count(more, "counter")} that suffice`] : []),
      "",
    ];
  });
}

function cells(row: QuotaRow): Cell[] {
  const role = ROLES[row.outcome];
  const colour = role === undefined ? {} : { role };
  const request = row.request === undefined ? "" : `${amountText(row.request)} or more`;
  return [
    { text: row.title },
    { text: amountText(row.need) },
    { text: amountText(row.most) },
    { text: amountText(row.used) },
    { text: amountText(row.limit) },
    { text: amountText(row.left), ...colour },
    { text: amountText(row.headroom) },
    { text: quotaBar(row, ["=", "+", ".", "!"]) },
    { text: row.outcome === "unknown" ? QUOTA_WORDS.unknown : request },
  ];
}
