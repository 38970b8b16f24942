import { DAY_MS, instant, isoDate, type Instant } from "../../base/time.ts";

/** Days of a month in all amounts, as budgets and the overlap count them. */
export const MONTH_DAYS = 30;
/** What a day cost is told in full within two days. Source: "Understand Cost Management data", how cost data is updated. */
const SETTLED_AFTER = 2;

/** The last thirty days whose cost is complete, as the item of a cost fact has them. */
export function costDaysBefore(now: Instant): string {
  const today = instant(Math.floor(now / DAY_MS) * DAY_MS);
  const last = instant(today - SETTLED_AFTER * DAY_MS);
  return `${isoDate(instant(last - (MONTH_DAYS - 1) * DAY_MS))}/${isoDate(last)}`;
}
