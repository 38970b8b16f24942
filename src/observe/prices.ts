import { known } from "../facts/fact.ts";
import { factKey, factRef, type AnyFactRef, type FactTable } from "../facts/facts.ts";
import { meterPricesItem } from "../facts/kinds/meter-prices.ts";
import { emptyTable, lookupOf, ofKind } from "../facts/table.ts";
import type { PriceList } from "./channels/prices/list.ts";
import { meterPricesFact, retailPricesFacts } from "./collect/support/prices.ts";

/** What a price file tells, of a run whose other facts come from a snapshot. */
export async function priceFacts(
  refs: readonly AnyFactRef[],
  list: PriceList,
  table: FactTable,
): Promise<Partial<FactTable>> {
  const { retailPrices, meterPrices } = emptyTable();
  const lookup = lookupOf(table);
  for (const ref of ofKind(refs, "meterPrices")) {
    const days = meterPricesItem(ref.item ?? "")?.days;
    const costs = days === undefined ? known([]) : lookup(factRef("costs", ref.scope, days));
    meterPrices.set(factKey(ref), await meterPricesFact({ list }, ref, costs));
  }
  for (const [key, fact] of await retailPricesFacts({ list }, ofKind(refs, "retailPrices")))
    retailPrices.set(key, fact);
  return { retailPrices, meterPrices };
}
