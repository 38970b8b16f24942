import { say } from "../../../base/sentence.ts";
import { Cursor } from "../../../facts/decode/cursor.ts";
import { decodePriceRow, inPriceOrder, type PriceRow, type Prices } from "../../../facts/prices/row.ts";
import { ArmFailure } from "../arm/failure.ts";

/** Fields of the list that are compared with a value. Values are case-sensitive. */
export type PriceCondition = Readonly<
  Partial<Record<"meterId" | "serviceName" | "meterName" | "skuName" | "armSkuName", string>>
>;

export interface PriceQuestion {
  /** Names of regions as the list has them; any where absent. Prices of its whole cloud are asked for, too. */
  readonly region?: string;
  /** What meets all of one condition is wanted. */
  readonly any: readonly PriceCondition[];
  /** Of three capital letters. A file is in the currency that it is in. */
  readonly currency: string;
}

/** Answers retail prices of consumption. */
export interface PriceList {
  /**
   * All prices that are wanted.
   * @throws ArmFailure
   * @throws Malformed
   */
  ask(question: PriceQuestion): Promise<Prices>;
}

/** A run cannot use more: a service has some thousand prices in a region. */
export const MOST_PRICES = 50_000;

/** The prices in answers of the list, of which one currency is told. @throws ArmFailure @throws Malformed */
export function pricesIn(items: readonly Cursor[], currency: string): Prices {
  const rows: PriceRow[] = [];
  for (const item of items) {
    const read = decodePriceRow(item);
    if (read === undefined) continue;
    if (read.currency !== currency)
      throw new ArmFailure(
        "malformed",
        say`the price list answers in ${read.currency} and not in ${currency}`,
      );
    rows.push(read.row);
  }
  return { currency, rows: inPriceOrder(rows) };
}

/** Items of pages of the list, behind those of the pages before. @throws ArmFailure @throws Malformed */
export function priceItems(pages: readonly unknown[], before: readonly Cursor[] = []): Cursor[] {
  const items = before.concat(pages.flatMap((page) => new Cursor(page).at("Items").items()));
  if (items.length > MOST_PRICES)
    throw new ArmFailure("malformed", say`the answer has more than ${MOST_PRICES} prices`);
  return items;
}
