import { meterPricesItem } from "../../facts/kinds/meter-prices.ts";
import { each, type Collector } from "../collector.ts";
import { subscriptionOf } from "../question.ts";
import { meterPricesFact } from "./support/prices.ts";
import { unknown } from "../../facts/fact.ts";
import { say } from "../../base/sentence.ts";

/** First what the subscription cost, which names the meters; then their prices on both sides. */
export const meterPrices: Collector<"meterPrices"> = (run) =>
  each(async (ref) => {
    const id = subscriptionOf(ref.scope);
    const days = meterPricesItem(ref.item ?? "")?.days;
    if (id === undefined || days === undefined)
      return unknown("not-understood", say`${ref.scope} is not a subscription whose cost can be read.`, {
        scope: ref.scope,
      });
    return meterPricesFact(run.prices, ref, await run.costs(id, days));
  });
