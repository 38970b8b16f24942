import { type Cursor, dense, inOrder } from "../decode/cursor.ts";
import { guidText } from "../schema/parts.ts";
import { flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/**
 * A price of the public price list, of consumption: reservations, savings plans and prices for development are left out.
 * Source: "Azure Retail Prices overview" (Cost Management REST reference).
 */
export type PriceRow = SchemaValue<typeof priceRow>;

const priceRow = object({
  /** `meterId`. Most services have one for each region. */
  meter: guidText,
  /** `serviceName`, as Virtual Machines. */
  service: text,
  /** `productId`: the same in all regions, for most services. */
  productId: text,
  /** `productName`. */
  product: text,
  /** `skuName`. */
  sku: text,
  /** `meterName`. */
  name: text,
  /** `unitOfMeasure`, as `1 Hour`. */
  unit: text,
  /** `armRegionName`; empty where the price applies everywhere in the public cloud, `us gov` and `china` where it does in those. */
  region: text,
  /** `tierMinimumUnits`: from how many units on the price holds. */
  from: number,
  /** `retailPrice`. */
  price: number,
  /** `effectiveStartDate`. */
  since: text,
  /** `armSkuName`, as Standard_D4s_v5; absent where the list has none. */
  armSku: optional(text),
  /** `isPrimaryMeterRegion`. */
  primary: flag,
});

/** Prices in one currency. */
export type Prices = SchemaValue<typeof prices>;

export const prices = object({ currency: text, rows: list(priceRow) });

/** One of `Items`; undefined for what is no price of consumption. @throws Malformed */
export function decodePriceRow(item: Cursor): { row: PriceRow; currency: string } | undefined {
  const type = item.at("type").optional((value) => value.text());
  if (type !== undefined && type !== "Consumption") return undefined;
  const word = (key: string): string => item.at(key).optional((value) => value.text()) ?? "";
  const price = item.at("retailPrice").number();
  const from = item.at("tierMinimumUnits").optional((value) => value.number()) ?? 0;
  if (price < 0) item.at("retailPrice").fail("a price that is not negative");
  if (from < 0) item.at("tierMinimumUnits").fail("a number that is not negative");
  const armSku = word("armSkuName");
  const region = word("armRegionName").toLowerCase();
  return {
    currency: item.at("currencyCode").text().toUpperCase(),
    row: dense({
      meter: item.at("meterId").guid(),
      service: item.at("serviceName").text(),
      productId: word("productId"),
      product: word("productName"),
      sku: word("skuName"),
      name: item.at("meterName").text(),
      unit: item.at("unitOfMeasure").text(),
      region: region === "global" ? "" : region,
      from,
      price,
      since: item.at("effectiveStartDate").text(),
      armSku: armSku === "" ? undefined : armSku,
      primary: item.at("isPrimaryMeterRegion").optional((value) => value.flag()) ?? true,
    }),
  };
}

/** Rows in one order, each once. */
export function inPriceOrder(rows: readonly PriceRow[]): PriceRow[] {
  const byText = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return inOrder([...byText.values()], ({ region, service, product, sku, name, from, since, meter }) =>
    [region, service, product, sku, name, String(from).padStart(20, "0"), since, meter].join("|"),
  );
}
