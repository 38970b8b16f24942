import { eachOfSubscription, type Collector } from "../collector.ts";

export const policySetDefinitions: Collector<"policySetDefinitions"> = (run) =>
  eachOfSubscription((id) => run.policies(id).sets());
