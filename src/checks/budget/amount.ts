import { sameText } from "../../base/names.ts";
import { toHundredths } from "../../base/rounding.ts";
import type { Budget } from "../../facts/kinds/budgets.ts";

/** Amounts come from divisions by 3 and 12. */
export const CENT = 0.01;

/**
 * Months in one period of a budget. Azure divides the amount of a quarter evenly among its three months, that of a year
 * among twelve ("Tutorial: Create and manage budgets", reset period); billing periods differ in their first day only.
 */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["monthly", 1],
  ["billingmonth", 1],
  ["quarterly", 3],
  ["billingquarter", 3],
  ["annually", 12],
  ["billingannual", 12],
]);

/** Undefined for a time grain that cannot be brought to a month. */
export function monthsOf({ timeGrain }: Budget): number | undefined {
  return MONTHS.get(timeGrain.toLowerCase());
}

/** Currencies that the spend of a budget tells, each once; a budget that nothing was spent against tells none. */
export function currenciesOf({ currentSpend, forecastSpend }: Budget): string[] {
  const units = [currentSpend, forecastSpend].flatMap((spend) =>
    spend === undefined || spend.unit === "" ? [] : [spend.unit],
  );
  return units.filter((unit, index) => units.findIndex((other) => sameText(other, unit)) === index);
}

/** `1234.5 EUR`, to the cent. */
export function money(amount: number, currency: string | undefined): string {
  const text = String(toHundredths(amount));
  return currency === undefined ? text : `${text} ${currency}`;
}
