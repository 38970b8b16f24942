import { say } from "../../base/sentence.ts";
import { decodePolicyExemption } from "../../facts/decode/policy-exemption.ts";
import { eachOfSubscription, listFact, ofSubscription, type Collector, type Run } from "../run.ts";

/** Older versions lack `resourceSelectors`, without which an exemption would seem to reach further than it does. */
const VERSIONS = ["2022-07-01-preview"];

/** Without a filter: those inherited, those of the subscription, and those of what it contains. No SDK has them. */
export function policyExemptions({ arm }: Run): Collector<"policyExemptions"> {
  return eachOfSubscription((id) => {
    const operation = ofSubscription(id, "/providers/Microsoft.Authorization/policyExemptions", {
      what: say`the policy exemptions of the subscription`,
      versions: VERSIONS,
      permission: "Microsoft.Authorization/policyExemptions/read",
    });
    return listFact(
      operation,
      () => arm.pages(operation),
      decodePolicyExemption,
      ({ id }) => id,
    );
  });
}
