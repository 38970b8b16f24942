import type { ListMeter } from "./list-meter.ts";

/**
 * How the price list calls the blobs of an account. Sources: rows of `prices.azure.com/api/retail/prices` of the service Storage, as public
 * repositories quote them in 2026 (meters recur under other products at other prices, so that the product is part of the name); "Azure Blob
 * Storage pricing".
 */
const PRODUCT = "General Block Blob v2";

const COPIES: ReadonlySet<string> = new Set(["LRS", "ZRS", "GRS", "RA-GRS", "GZRS", "RA-GZRS"]);

/** A gibibyte of blobs a month, by the access tier and the SKU of the account, as `Standard_RAGRS`; undefined for what is sold otherwise. */
export function blobMeter(tier: string, account: string): ListMeter | undefined {
  const copies = /^Standard_(RA)?([A-Z]+)$/i.exec(account);
  const [, readable = "", kind = ""] = copies ?? [];
  const redundancy = `${readable === "" ? "" : "RA-"}${kind.toUpperCase()}`;
  const own = ["Hot", "Cool", "Cold"].find((one) => one.toLowerCase() === tier.toLowerCase());
  if (own === undefined || !COPIES.has(redundancy)) return undefined;
  const sku = `${own} ${redundancy}`;
  return {
    service: "Storage",
    by: "meterName",
    product: PRODUCT,
    sku,
    meter: `${sku} Data Stored`,
    unit: "1 GB/Month",
  };
}
