import { eachOfSubscription, type Collector } from "../collector.ts";
import { policiesOf } from "./policy/policies.ts";

export const policyDefinitions: Collector<"policyDefinitions"> = (run) =>
  eachOfSubscription((id) => policiesOf(run)(id).definitions());
