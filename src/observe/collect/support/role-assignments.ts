import type { SubscriptionId } from "../../../base/names.ts";
import type { Sentence } from "../../../base/sentence.ts";
import type { Fact } from "../../../facts/fact.ts";
import { roleAssignments as kind } from "../../../facts/kinds/role-assignments.ts";
import type { RoleAssignment } from "../../../rbac/model.ts";
import { listFact, questionOf } from "../../question.ts";
import type { Run } from "../../run.ts";

/** Older versions lack `condition`, without which an assignment would seem to grant more than it does. */
const VERSIONS = ["2022-04-01", "2020-10-01-preview"];

/** Role assignments at, above and below a subscription; `filter` chooses among them. */
export function listRoleAssignments(
  { arm, authorizationSdk, sdkTarget, groupOfNew }: Run,
  id: SubscriptionId,
  what: Sentence,
  filter?: string,
): Promise<Fact<readonly RoleAssignment[]>> {
  const question = { ...questionOf(kind, id, VERSIONS), what };
  const pages = async (): Promise<unknown[]> =>
    arm.through(
      question,
      (await authorizationSdk()).listRoleAssignments(sdkTarget(id), filter, groupOfNew(id)),
    );
  return listFact(question, pages, kind.decode, (assignment) => assignment.id);
}
