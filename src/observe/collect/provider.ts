import { eachOfSubscription, type Collector } from "../collector.ts";

export const provider: Collector<"provider"> = (run) =>
  eachOfSubscription((id, namespace) => run.providers.provider(id, namespace));
