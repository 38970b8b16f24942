import { say } from "../../base/sentence.ts";
import { armKey, type ArmKey } from "../key.ts";
import type { FactKind } from "../kind.ts";
import { prices, type Prices } from "../prices/row.ts";

/**
 * Retail prices of the meters that the cost of a subscription names, and of meters of the same names in another region. Scope: the
 * subscription; item: first and last day of the cost, the region and the currency, as `2026-07-24/2026-08-22|swedencentral|EUR`.
 */
export const meterPrices: FactKind<"meterPrices", ArmKey, Prices, undefined> & {
  readonly value: typeof prices;
} = {
  name: "meterPrices",
  channel: "prices",
  // Which meters there are, the cost tells.
  alsoReads: ["Microsoft.CostManagement/query/read"],
  key: armKey,
  value: prices,
  decode: undefined,
  words: ({ item = "" }) =>
    say`the retail prices of the meters of the source in ${meterPricesItem(item)?.region ?? item}`,
};

export interface MeterPricesItem {
  readonly days: string;
  readonly region: string;
  readonly currency: string;
}

export function meterPricesText({ days, region, currency }: MeterPricesItem): string {
  return `${days}|${region}|${currency}`;
}

/** Undefined for a text that is none. */
export function meterPricesItem(written: string): MeterPricesItem | undefined {
  const [, days, region, currency] =
    /^(\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2})\|([a-z0-9]{2,60})\|([a-z]{3})$/i.exec(written) ?? [];
  if (days === undefined || region === undefined || currency === undefined) return undefined;
  return { days, region: region.toLowerCase(), currency: currency.toUpperCase() };
}
