import { raw, say } from "../../base/sentence.ts";
import { priceKey, type PriceKey } from "../key.ts";
import type { FactKind } from "../kind.ts";
import { prices, type Prices } from "../prices/row.ts";
import { unlessSame } from "../contradiction.ts";

/** Retail prices of one SKU, meter or service in one region, and those of the same name that hold in every region. */
export const retailPrices: FactKind<"retailPrices", PriceKey, Prices, undefined> & {
  readonly value: typeof prices;
} = {
  name: "retailPrices",
  channel: "prices",
  key: priceKey,
  value: prices,
  decode: undefined,
  words: ({ region, service, name }) =>
    say`the retail prices of ${service}${raw(name === "" ? say`` : say` ${name}`)} in ${region}`,
  // A file of prices is in the currency that it is in, whatever was asked for.
  contradiction: ({ service }, { rows }) => rows.flatMap((row) => unlessSame(service, row.service) ?? [])[0],
};
