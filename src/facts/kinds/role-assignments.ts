import { say } from "../../base/sentence.ts";
import { decodeRoleAssignment } from "../decode/role-assignment.ts";
import { armKind } from "../kind.ts";
import { roleAssignment } from "../schema/access.ts";
import { list } from "../schema/schema.ts";
import { unlessReaching } from "../contradiction.ts";

/** Scope: a subscription. At, above and below it. */
export const roleAssignments = armKind({
  name: "roleAssignments",
  permission: "Microsoft.Authorization/roleAssignments/read",
  value: list(roleAssignment),
  decode: decodeRoleAssignment,
  words: () => say`the role assignments of the subscription`,
  contradiction: ({ scope }, items) =>
    unlessReaching(
      scope,
      items.map((one) => one.scope),
    ),
});
