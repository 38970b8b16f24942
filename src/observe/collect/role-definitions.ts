import { roleDefinitions as kind } from "../../facts/kinds/role-definitions.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact, questionOf } from "../question.ts";

/** The newest one also shows the conditions that some built-in roles carry. */
const VERSIONS = ["2022-05-01-preview", "2022-04-01", "2018-01-01-preview"];

export const roleDefinitions: Collector<"roleDefinitions"> = ({
  arm,
  authorizationSdk,
  sdkTarget,
  groupOfNew,
}) =>
  eachOfSubscription((id) => {
    const question = questionOf(kind, id, VERSIONS);
    const pages = async (): Promise<unknown[]> =>
      arm.through(question, (await authorizationSdk()).listRoleDefinitions(sdkTarget(id), groupOfNew(id)));
    return listFact(question, pages, kind.decode, (role) => role.guid);
  });
