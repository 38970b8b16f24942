import { eachOfSubscription, type Collector } from "../run.ts";
import type { PoliciesOf } from "./policy/policies.ts";

export function policyAssignments(policies: PoliciesOf): Collector<"policyAssignments"> {
  return eachOfSubscription((id) => policies(id).assignments());
}
