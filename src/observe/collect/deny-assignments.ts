import { denyAssignments as kind } from "../../facts/kinds/deny-assignments.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact, questionOf } from "../question.ts";

const VERSIONS = ["2022-04-01", "2018-07-01-preview"];

/** Without a filter: at the subscription, above and below it. */
export const denyAssignments: Collector<"denyAssignments"> = ({
  arm,
  authorizationSdk,
  sdkTarget,
  groupOfNew,
}) =>
  eachOfSubscription((id) => {
    const question = questionOf(kind, id, VERSIONS);
    const pages = async (): Promise<unknown[]> =>
      arm.through(question, (await authorizationSdk()).listDenyAssignments(sdkTarget(id), groupOfNew(id)));
    return listFact(question, pages, kind.decode, (assignment) => assignment.id);
  });
