/** A row of the price list, by which of its names it is asked for, and what it has to be besides. */
export interface ListMeter {
  /** `serviceName`. */
  readonly service: string;
  readonly by: "skuName" | "meterName";
  /** `productName`; a pattern where the list writes it in more than one way. */
  readonly product: string | RegExp;
  /** `skuName`. */
  readonly sku: string;
  /** `meterName`; absent where the product has one meter of the SKU. */
  readonly meter?: string;
  /** `unitOfMeasure`. */
  readonly unit: "1 Hour" | "1/Day" | "1 GB/Month";
}
