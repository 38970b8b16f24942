import type { PriceRow } from "../../src/facts/prices/row.ts";
import { guidFor } from "../worlds/build-base.ts";
import { id } from "./context.ts";

/** A row of prices as facts have it: an hour of a machine in westeurope, unless said. Its meter follows from the rest. */
export function row(parts: Partial<PriceRow> = {}): PriceRow {
  const {
    service = "Virtual Machines",
    product = "Dsv5 Series",
    sku = "D4s v5",
    region = "westeurope",
  } = parts;
  const { name = sku } = parts;
  return {
    meter: meterOf({ service, product, sku, name, region }),
    service,
    productId: `P ${product}`,
    product,
    sku,
    name,
    unit: "1 Hour",
    region,
    from: 0,
    price: 0.2,
    since: "2024-01-01T00:00:00Z",
    primary: true,
    ...parts,
  };
}

type Named = Pick<PriceRow, "service" | "product" | "sku" | "name" | "region">;

function meterOf(named: Named): PriceRow["meter"] {
  return id(guidFor(`meter ${JSON.stringify(named)}`));
}
