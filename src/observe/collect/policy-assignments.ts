import { eachOfSubscription, type Collector } from "../collector.ts";

export const policyAssignments: Collector<"policyAssignments"> = (run) =>
  eachOfSubscription((id) => run.policies(id).assignments());
