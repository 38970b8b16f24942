import { subscriptionScope } from "../../base/resource-id.ts";
import type { SubscriptionId } from "../../base/names.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import type { RoleAssignment } from "../../rbac/model.ts";
import { decodeRoleAssignment } from "../../facts/decode/role-assignment.ts";
import type { Fact } from "../../facts/fact.ts";
import { eachOfSubscription, listFact, type Collector, type Run } from "../run.ts";

/** Older versions lack `condition`, without which an assignment would seem to grant more than it does. */
const VERSIONS = ["2022-04-01", "2020-10-01-preview"];

/** Without a filter: at the subscription, above and below it. */
export function roleAssignments(run: Run): Collector<"roleAssignments"> {
  return eachOfSubscription((id) =>
    listRoleAssignments(run, id, say`the role assignments of the subscription`),
  );
}

export function listRoleAssignments(
  { arm, authorizationSdk, sdkTarget }: Run,
  id: SubscriptionId,
  what: Sentence,
  filter?: string,
): Promise<Fact<readonly RoleAssignment[]>> {
  const question = {
    what,
    versions: VERSIONS,
    permission: "Microsoft.Authorization/roleAssignments/read",
    scope: subscriptionScope(id),
  };
  const pages = async (): Promise<unknown[]> =>
    arm.through(question, (await authorizationSdk()).listRoleAssignments(sdkTarget(id), filter));
  return listFact(question, pages, decodeRoleAssignment, (assignment) => assignment.id);
}
