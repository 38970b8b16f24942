import { eachOfSubscription, type Collector } from "../collector.ts";
import { policiesOf } from "./policy/policies.ts";

export const policySetDefinitions: Collector<"policySetDefinitions"> = (run) =>
  eachOfSubscription((id) => policiesOf(run)(id).sets());
