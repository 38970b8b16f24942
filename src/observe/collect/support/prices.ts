import type { SubscriptionId } from "../../../base/names.ts";
import { groupExactly } from "../../../base/group.ts";
import { oncePer } from "../../../base/once.ts";
import { subscriptionScope } from "../../../base/resource-id.ts";
import { say } from "../../../base/sentence.ts";
import { Cursor } from "../../../facts/decode/cursor.ts";
import { reasonOf, unknown, type Fact } from "../../../facts/fact.ts";
import { factKey, type FactRef } from "../../../facts/facts.ts";
import { costDays, costs as costKind, type MeterCost } from "../../../facts/kinds/costs.ts";
import { meterPrices as meterKind, meterPricesItem } from "../../../facts/kinds/meter-prices.ts";
import { retailPrices as retailKind } from "../../../facts/kinds/retail-prices.ts";
import type { PriceField } from "../../../facts/key.ts";
import { inPriceOrder, type PriceRow, type Prices } from "../../../facts/prices/row.ts";
import type { Arm } from "../../channels/arm/arm.ts";
import type { Operation } from "../../channels/arm/failure.ts";
import type { PriceCondition, PriceList } from "../../channels/prices/list.ts";
import { priced, type PriceSource } from "../../channels/prices/prices.ts";
import { factOf, operationOf } from "../../question.ts";
import { servicePath } from "./service-paths.ts";

const VERSIONS = ["2023-11-01", "2023-03-01", "2022-10-01"];

/** What a subscription cost in some days, asked once: the tenant may ask few such questions a minute. */
export type CostsOf = (id: SubscriptionId, days: string) => Promise<Fact<readonly MeterCost[]>>;

export function costsOf(arm: Arm): CostsOf {
  const ofSubscription = oncePer((id: SubscriptionId) => oncePer((days: string) => read(arm, id, days)));
  return (id, days) => ofSubscription(id)(days);
}

function read(arm: Arm, id: SubscriptionId, written: string): Promise<Fact<readonly MeterCost[]>> {
  const scope = subscriptionScope(id);
  const days = costDays(written);
  if (days === undefined)
    return Promise.resolve(
      unknown("not-understood", say`${written} is not a first and a last day.`, { scope }),
    );
  const path = servicePath("Microsoft.CostManagement", "query");
  const operation: Operation = { ...operationOf(costKind, id, path, VERSIONS, written), isFirst: true };
  const question = {
    type: "AmortizedCost",
    timeframe: "Custom",
    timePeriod: { from: `${days.from}T00:00:00Z`, to: `${days.to}T23:59:59Z` },
    dataset: {
      granularity: "None",
      aggregation: { totalCost: { name: "Cost", function: "Sum" } },
      grouping: ["ResourceId", "ResourceGuid", "PricingModel"].map((name) => ({ type: "Dimension", name })),
    },
  };
  return factOf(operation, async () => {
    const pages = await arm.askPages(operation, question);
    return costKind.decode(pages.map((page) => new Cursor(page)));
  });
}

/** Prices of the meters that the cost names, and of the meters of their names in the region of the item. */
export async function meterPricesFact(
  source: PriceSource,
  ref: FactRef<"meterPrices">,
  costs: Fact<readonly MeterCost[]>,
): Promise<Fact<Prices>> {
  const { scope, item = "" } = ref;
  const asked = meterPricesItem(item);
  if (asked === undefined) return unknown("not-understood", say`${item} names no prices.`, { scope });
  if (!costs.known) return reasonOf(costs);
  const { region, currency } = asked;
  const meters = [...new Set(costs.value.flatMap(({ meter }) => meter ?? []))];
  return priced(source, meterKind.words(ref), scope, async (list) => {
    const own = await askAny(list, { any: meters.map((meterId) => ({ meterId })), currency });
    const named = groupExactly(own.rows, ({ service, name }) => JSON.stringify([service, name]));
    const any = [...named.values()].flatMap(([first]) =>
      first === undefined ? [] : [{ serviceName: first.service, meterName: first.name }],
    );
    const there = await askAny(list, { region, any, currency });
    const alike = there.rows.filter((row) =>
      named
        .get(JSON.stringify([row.service, row.name]))
        ?.some(({ sku, armSku }) => sku === row.sku || (armSku !== undefined && armSku === row.armSku)),
    );
    return { currency: own.currency, rows: inPriceOrder([...own.rows, ...alike]) };
  });
}

async function askAny(list: PriceList, question: Parameters<PriceList["ask"]>[0]): Promise<Prices> {
  return question.any.length === 0 ? { currency: question.currency, rows: [] } : list.ask(question);
}

/** Single prices: those of one region and currency are asked for together. */
export async function retailPricesFacts(
  source: PriceSource,
  refs: readonly FactRef<"retailPrices">[],
): Promise<ReadonlyMap<string, Fact<Prices>>> {
  const groups = groupExactly(refs, ({ region, currency }) => `${region}|${currency}`);
  const facts = await Promise.all(
    [...groups.values()].map(async (group): Promise<[string, Fact<Prices>][]> => {
      const [first] = group;
      if (first === undefined) return [];
      const { region, currency } = first;
      const answer = await priced(source, retailKind.words(first), region, (list) =>
        list.ask({ region, currency, any: group.map(conditionOf) }),
      );
      return group.map((ref) => [
        factKey(ref),
        answer.known
          ? {
              known: true,
              value: {
                currency: answer.value.currency,
                rows: inPriceOrder(answer.value.rows.filter((row) => isOf(row, ref))),
              },
            }
          : reasonOf(answer),
      ]);
    }),
  );
  return new Map(facts.flat());
}

function conditionOf({ service, by, name }: FactRef<"retailPrices">): PriceCondition {
  return { serviceName: service, ...(name === "" ? {} : { [by]: name }) };
}

function isOf(row: PriceRow, { service, by, name }: FactRef<"retailPrices">): boolean {
  return row.service === service && (name === "" || valueOf(row, by) === name);
}

function valueOf({ armSku, sku, name }: PriceRow, by: PriceField): string | undefined {
  switch (by) {
    case "armSkuName":
      return armSku;
    case "skuName":
      return sku;
    case "meterName":
      return name;
  }
}
