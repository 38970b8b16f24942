import { eachOfSubscription, type Collector } from "../collector.ts";

export const identities: Collector<"identities"> = (run) => eachOfSubscription((id) => run.identities(id));
