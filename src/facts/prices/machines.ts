import type { PriceRow } from "./row.ts";

/** Whether a row is the price of an hour of a virtual machine, neither a spot one nor one of another service. */
export function isHourOfMachine({ product, sku, name, unit }: PriceRow, isWindows: boolean): boolean {
  return (
    unit === "1 Hour" &&
    /windows/i.test(product) === isWindows &&
    !/cloud ?services|dedicated/i.test(product) &&
    !/spot|low priority/i.test(`${sku} ${name}`)
  );
}
