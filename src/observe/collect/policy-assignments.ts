import { eachOfSubscription, type Collector } from "../collector.ts";
import { policiesOf } from "./policy/policies.ts";

export const policyAssignments: Collector<"policyAssignments"> = (run) =>
  eachOfSubscription((id) => policiesOf(run)(id).assignments());
