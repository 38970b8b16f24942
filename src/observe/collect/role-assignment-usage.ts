import { say } from "../../base/sentence.ts";
import { decodeRoleAssignmentUsage } from "../../facts/decode/access.ts";
import { eachOfSubscription, factOf, ofSubscription, type Collector, type Run } from "../run.ts";

/** The one version that has the operation. */
const VERSIONS = ["2019-08-01-preview"];

export function roleAssignmentUsage({ arm }: Run): Collector<"roleAssignmentUsage"> {
  return eachOfSubscription((id) => {
    const operation = ofSubscription(id, "/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics", {
      what: say`the number of role assignments of the subscription`,
      versions: VERSIONS,
      permission: "Microsoft.Authorization/roleAssignmentsUsageMetrics/read",
    });
    return factOf(operation, async () => decodeRoleAssignmentUsage(await arm.get(operation)));
  });
}
