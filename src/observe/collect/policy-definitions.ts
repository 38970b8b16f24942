import { eachOfSubscription, type Collector } from "../run.ts";
import type { PoliciesOf } from "./policy/policies.ts";

export function policyDefinitions(policies: PoliciesOf): Collector<"policyDefinitions"> {
  return eachOfSubscription((id) => policies(id).definitions());
}
