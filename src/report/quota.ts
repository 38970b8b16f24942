import { groupBy } from "../base/group.ts";
import { toHundredths } from "../base/rounding.ts";
import type { Report } from "./model.ts";
import type { QuotaRow } from "./table-rows.ts";

/** Rows of one region, what does not suffice first. */
export function quotaGroups({
  quotas = [],
}: Report): { readonly region: string; readonly rows: readonly QuotaRow[] }[] {
  return [...groupBy(quotas, ({ region }) => region)].map(([region, rows]) => ({
    region,
    rows: rows.toSorted(
      (a, b) => ORDER[a.outcome] - ORDER[b.outcome] || a.provider.localeCompare(b.provider, "en"),
    ),
  }));
}

const ORDER: Readonly<Record<QuotaRow["outcome"], number>> = { short: 0, unknown: 1, tight: 2, fits: 3 };

export const QUOTA_WORDS: Readonly<Record<QuotaRow["outcome"], string>> = {
  fits: "suffices",
  tight: "tight",
  short: "too little",
  unknown: "unknown",
};

/** Numbers as they stand in a table; a dash for what the plan leaves open. */
export function amountText(value: number | undefined): string {
  return value === undefined ? "-" : String(toHundredths(value));
}

/** How full the counter is now, with the plan, and what stays free, in so many signs; a last one where it runs over. */
export function quotaBar(
  { used, limit, need = 0 }: QuotaRow,
  [full, planned, free, over]: readonly [full: string, planned: string, free: string, over: string],
  width = 10,
): string {
  const share = (value: number): number =>
    limit <= 0 ? (value > 0 ? width : 0) : Math.min(width, Math.round((value / limit) * width));
  const now = share(used);
  const after = Math.max(now, share(used + need));
  const bar = full.repeat(now) + planned.repeat(after - now) + free.repeat(width - after);
  return used + need > limit ? bar.slice(0, -over.length) + over : bar;
}
