import { RESOURCE_GROUPS } from "../../base/scope.ts";
import { Cursor } from "../../facts/decode/cursor.ts";
import { policyCompliance as kind } from "../../facts/kinds/policy-compliance.ts";
import { ArmFailure } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2024-10-01", "2019-10-01"];

/** One question a group, posed as a POST that changes nothing. */
export const policyCompliance: Collector<"policyCompliance"> = ({ arm }) =>
  eachOfSubscription((id, item) => {
    const path = `${RESOURCE_GROUPS}${encodeURIComponent(item)}${servicePath("Microsoft.PolicyInsights", "policyStates/latest/summarize")}`;
    const operation = operationOf(kind, id, path, VERSIONS, item);
    return factOf(operation, async () => {
      try {
        return kind.decode(new Cursor(await arm.ask(operation, {})));
      } catch (error) {
        // Azure says so only to those who may see the group.
        if (error instanceof ArmFailure && error.status === 404 && error.code === "ResourceGroupNotFound")
          return { found: false, findings: [] };
        throw error;
      }
    });
  });
