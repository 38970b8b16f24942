import { eachOfSubscription, type Collector } from "../collector.ts";

export const policyDefinitions: Collector<"policyDefinitions"> = (run) =>
  eachOfSubscription((id) => run.policies(id).definitions());
