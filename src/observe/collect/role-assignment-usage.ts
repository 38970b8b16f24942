import { roleAssignmentUsage as kind } from "../../facts/kinds/role-assignment-usage.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";

const PATH = "/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics";
/** The one version that has the operation. */
const VERSIONS = ["2019-08-01-preview"];

export const roleAssignmentUsage: Collector<"roleAssignmentUsage"> = ({ arm }) =>
  eachOfSubscription((id) => {
    const operation = operationOf(kind, id, PATH, VERSIONS);
    return factOf(operation, async () => kind.decode(await arm.get(operation)));
  });
