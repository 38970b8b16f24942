import { say } from "../../base/sentence.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listRoleAssignments } from "./support/role-assignments.ts";

/** Without a filter: at the subscription, above and below it. */
export const roleAssignments: Collector<"roleAssignments"> = (run) =>
  eachOfSubscription((id) => listRoleAssignments(run, id, say`the role assignments of the subscription`));
