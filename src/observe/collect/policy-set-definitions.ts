import { eachOfSubscription, type Collector } from "../run.ts";
import type { PoliciesOf } from "./policy/policies.ts";

export function policySetDefinitions(policies: PoliciesOf): Collector<"policySetDefinitions"> {
  return eachOfSubscription((id) => policies(id).sets());
}
