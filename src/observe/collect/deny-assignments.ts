import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { decodeDenyAssignment } from "../../facts/decode/deny-assignment.ts";
import { eachOfSubscription, listFact, type Collector, type Run } from "../run.ts";

const VERSIONS = ["2022-04-01", "2018-07-01-preview"];

/** Without a filter: at the subscription, above and below it. */
export function denyAssignments({ arm, authorizationSdk, sdkTarget }: Run): Collector<"denyAssignments"> {
  return eachOfSubscription((id) => {
    const question = {
      what: say`the deny assignments of the subscription`,
      versions: VERSIONS,
      permission: "Microsoft.Authorization/denyAssignments/read",
      scope: subscriptionScope(id),
    };
    const pages = async (): Promise<unknown[]> =>
      arm.through(question, (await authorizationSdk()).listDenyAssignments(sdkTarget(id)));
    return listFact(question, pages, decodeDenyAssignment, (assignment) => assignment.id);
  });
}
