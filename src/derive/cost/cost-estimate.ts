import { subscriptionScope } from "../../base/resource-id.ts";
import { known, reasonOf, type Fact } from "../../facts/fact.ts";
import { factKey, factRef, type FactRef } from "../../facts/facts.ts";
import { meterPricesText } from "../../facts/kinds/meter-prices.ts";
import type { Sentence } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Context } from "../context.ts";
import { declaredSizes } from "../data-sizes.ts";
import type { Derivation } from "../derivation.ts";
import { costDaysBefore } from "./days.ts";
import { estimateOf } from "./estimate.ts";
import type { Estimate } from "./model.ts";
import { plannedMeters } from "./planned-meters.ts";
import { gigabytes, type PlannedMeter } from "./planned/meters.ts";

/** In which retail prices are asked for: what is paid for the source may be in another currency. */
export function priceCurrency({ expect }: Manifest): string {
  const ofBudgets = expect.budgets.flatMap(({ monthly }) => monthly?.currency ?? []);
  return expect.cost?.currency ?? ofBudgets[0] ?? "USD";
}

export function costsRef({ manifest, now }: Context): FactRef<"costs"> {
  return factRef("costs", subscriptionScope(manifest.source.subscription.id), costDaysBefore(now));
}

/** The prices of the meters of the source, on both sides. */
export function meterPricesRef({ manifest, now }: Context): FactRef<"meterPrices"> {
  const { source, target } = manifest;
  const days = costDaysBefore(now);
  const item = { days, region: target.region, currency: priceCurrency(manifest) };
  return factRef("meterPrices", subscriptionScope(source.subscription.id), meterPricesText(item));
}

/** The price that a meter of a request has in the target region. */
function listRef(meter: PlannedMeter, { manifest }: Context): FactRef<"retailPrices"> {
  const { service, by, name } = meter;
  const { region } = manifest.target;
  return { kind: "retailPrices", region, currency: priceCurrency(manifest), service, by, name };
}

/**
 * What the move costs a month before and after, from actual cost and retail prices. Unknown where neither tells anything; else whatever
 * has no price is named in it.
 */
export function costEstimate(context: Context): Derivation<Estimate> {
  const { manifest, planned, now } = context;
  const { region } = manifest.target;
  const days = costDaysBefore(now);
  const currency = priceCurrency(manifest);
  const costs = costsRef(context);
  const meters = meterPricesRef(context);
  const sizes = declaredSizes(manifest);
  const gib = (key: string): number | undefined => {
    const bytes = sizes.get(key)?.bytes;
    return bytes === undefined ? undefined : gigabytes(bytes);
  };
  const lists = new Map(
    planned.flatMap((resource) => {
      const demand = plannedMeters(resource, planned, gib(resource.key));
      if (demand === undefined || demand === "free") return [];
      return demand.meters.map((meter) => {
        const ref = listRef(meter, context);
        return [factKey(ref), ref] as const;
      });
    }),
  );
  return {
    name: `the estimate of the cost in ${region}`,
    needs: [],
    wants: [costs, meters, ...lists.values()],
    derive(read) {
      const spent = read(costs);
      const estimate = estimateOf({
        manifest,
        planned,
        now,
        days,
        currency,
        costs: valueOr(spent),
        meters: valueOr(read(meters)),
        gib,
        listed: (meter) => valueOr(read(listRef(meter, context))),
      });
      if (!spent.known && estimate.lines.length === 0) return reasonOf(spent);
      return known(estimate);
    },
  };
}

function valueOr<T>(fact: Fact<T>): T | { readonly why: Sentence } {
  return fact.known ? fact.value : { why: fact.detail };
}
