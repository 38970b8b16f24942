import type { PriceItem } from "../servers/prices.ts";
import { guidFor } from "./build.ts";

/** A price of the list: a virtual machine without Windows in USD, unless said. */
export function price(parts: Partial<PriceItem> & Pick<PriceItem, "armRegionName">): PriceItem {
  const {
    serviceName = "Virtual Machines",
    productName = "Virtual Machines Dsv5 Series",
    skuName = "D4s v5",
  } = parts;
  const { meterName = skuName, armRegionName, tierMinimumUnits = 0 } = parts;
  const retailPrice = parts.retailPrice ?? 0.2;
  return {
    currencyCode: "USD",
    tierMinimumUnits,
    retailPrice,
    unitPrice: retailPrice,
    location: armRegionName,
    effectiveStartDate: "2024-01-01T00:00:00Z",
    meterId: guidFor(`meter ${serviceName} ${productName} ${skuName} ${meterName} ${armRegionName}`),
    meterName,
    productId: `P-${productName}`,
    skuId: `S-${skuName}`,
    productName,
    skuName,
    serviceName,
    serviceId: "S1",
    serviceFamily: "Compute",
    unitOfMeasure: "1 Hour",
    type: "Consumption",
    isPrimaryMeterRegion: true,
    armSkuName: "",
    ...parts,
  };
}
