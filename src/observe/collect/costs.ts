import { eachOfSubscription, type Collector } from "../collector.ts";

export const costs: Collector<"costs"> = (run) => eachOfSubscription((id, days) => run.costs(id, days));
