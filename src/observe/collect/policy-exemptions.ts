import { eachOfSubscription, type Collector } from "../collector.ts";

export const policyExemptions: Collector<"policyExemptions"> = (run) =>
  eachOfSubscription((id) => run.policies(id).exemptions());
