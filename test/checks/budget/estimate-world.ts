import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { priceCurrency } from "../../../src/derive/cost/cost-estimate.ts";
import { costDaysBefore } from "../../../src/derive/cost/days.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { MeterCost } from "../../../src/facts/kinds/costs.ts";
import { meterPricesText } from "../../../src/facts/kinds/meter-prices.ts";
import type { Expectations, ExpectedCost, Workload } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, NOW, planned, SOURCE, type } from "../../support/context.ts";
import { row } from "../../support/prices.ts";

/** Two machines that move: an hour of them costs 0.2 at the source and 0.18 at the target; a meter that the list does not hold. */
export const HOUR = row();
export const LOST = row({ name: "lost" });
const RESOURCES = ["one", "two"].map((name) => ({
  id: name,
  type: type("Microsoft.Compute/virtualMachines"),
  from: `vm-${name}`,
  to: `vm-${name}-new`,
  zones: [],
  dependsOn: [],
  pointer: ["workloads", "shop", "resources", name],
}));
const WORKLOADS: Workload[] = [{ name: "shop", resources: RESOURCES, pointer: ["workloads", "shop"] }];

export const COST: ExpectedCost = { minCoveragePercent: 90, commitments: [] };
export const DAYS = costDaysBefore(NOW);
export const SOURCE_SCOPE = subscriptionScope(SOURCE);

export function spent(name: string, cost: number, { meter } = HOUR, currency = "EUR"): MeterCost {
  const id = `${SOURCE_SCOPE}/resourcegroups/rg-old/providers/microsoft.compute/virtualmachines/vm-${name}`;
  return { id, meter, cost, currency, model: "OnDemand" };
}

/** A move of the two machines, its cost at the source and the prices. */
export function move(
  costs: readonly MeterCost[] | undefined,
  expect: Partial<Expectations> = {},
  parts: Parameters<typeof manifest>[0] = {},
) {
  const value = manifest({ workloads: WORKLOADS, ...parts, expect: { cost: COST, ...expect } });
  const resources = ["one", "two"].map((name) =>
    planned("Microsoft.Compute/virtualMachines", name, { resourceGroup: "rg-new", workload: "shop" }),
  );
  const facts = new Facts();
  if (costs !== undefined) facts.put(factRef("costs", SOURCE_SCOPE, DAYS), costs);
  const currency = priceCurrency(value);
  const item = meterPricesText({ days: DAYS, region: "swedencentral", currency });
  const rows = [HOUR, row({ region: "swedencentral", price: 0.18 })];
  facts.put(factRef("meterPrices", SOURCE_SCOPE, item), { currency, rows });
  return { context: context(value, resources), facts };
}
