import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { decodeRoleDefinition } from "../../facts/decode/role-definition.ts";
import { eachOfSubscription, listFact, type Collector, type Run } from "../run.ts";

/** The newest one also shows the conditions that some built-in roles carry. */
const VERSIONS = ["2022-05-01-preview", "2022-04-01", "2018-01-01-preview"];

export function roleDefinitions({ arm, authorizationSdk, sdkTarget }: Run): Collector<"roleDefinitions"> {
  return eachOfSubscription((id) => {
    const question = {
      what: say`the role definitions of the subscription`,
      versions: VERSIONS,
      permission: "Microsoft.Authorization/roleDefinitions/read",
      scope: subscriptionScope(id),
    };
    const pages = async (): Promise<unknown[]> =>
      arm.through(question, (await authorizationSdk()).listRoleDefinitions(sdkTarget(id)));
    return listFact(question, pages, decodeRoleDefinition, (role) => role.guid);
  });
}
