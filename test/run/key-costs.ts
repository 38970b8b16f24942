import { id, sub } from "../support/context.ts";
import { row } from "../support/prices.ts";
import { known } from "../../src/facts/fact.ts";
import { factKey, factRef, type FactRef, type FactTable } from "../../src/facts/facts.ts";
import { meterPricesText } from "../../src/facts/kinds/meter-prices.ts";
import { costDaysBefore } from "../../src/derive/cost/days.ts";
import { subscriptionScope } from "../../src/base/resource-id.ts";
import type { Instant } from "../../src/base/time.ts";

const SCOPE = subscriptionScope(sub("11111111-1111-1111-1111-111111111111"));
const HOUR = row();
const OUT = row({
  service: "Bandwidth",
  product: "Bandwidth Inter-Region",
  sku: "Standard",
  name: "Intra Continent Data Transfer Out",
  unit: "1 GB",
  price: 0.02,
});

/** What a machine of the example cost at the source, the prices of its meter and of the transfer, and a reservation. */
export function costFacts(
  now: Instant,
): Pick<FactTable, "costs" | "meterPrices" | "retailPrices" | "reservations"> {
  const days = costDaysBefore(now);
  const machine = `${SCOPE}/resourcegroups/rg-shop-web-weu/providers/microsoft.compute/virtualmachines/vm-report-weu`;
  const costs = factRef("costs", SCOPE, days);
  const meters = factRef(
    "meterPrices",
    SCOPE,
    meterPricesText({ days, region: "swedencentral", currency: "EUR" }),
  );
  const transfer: FactRef<"retailPrices"> = {
    kind: "retailPrices",
    region: "westeurope",
    currency: "EUR",
    service: "Bandwidth",
    by: "meterName",
    name: "",
  };
  const reserved = factRef("reservations", SCOPE);
  const rows = [HOUR, row({ region: "swedencentral", price: 0.18 })];
  return {
    costs: new Map([
      [factKey(costs), known([{ id: machine, meter: id(HOUR.meter), cost: 100, currency: "EUR" }])],
    ]),
    meterPrices: new Map([[factKey(meters), known({ currency: "EUR", rows })]]),
    retailPrices: new Map([[factKey(transfer), known({ currency: "EUR", rows: [OUT] })]]),
    reservations: new Map([
      [
        factKey(reserved),
        known([
          {
            order: "0a0a0a0a-0000-0000-0000-000000000000",
            reservations: [{ name: "vm-3y", location: "westeurope" }],
          },
        ]),
      ],
    ]),
  };
}
