import { say } from "../../base/sentence.ts";
import type { PrincipalAccess } from "../../rbac/model.ts";
import { decodeRoleAssignment } from "../decode/role-assignment.ts";
import { unlessSame } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { roleAssignment } from "../schema/access.ts";
import { guidText } from "../schema/parts.ts";
import { list, objectOf } from "../schema/schema.ts";

/**
 * Scope: a subscription; item: `client:<client id>`, `object:<object id>` or `identity:<region>/<name>` of a user-assigned
 * identity. What reaches the principal, through groups too.
 */
export const principalAccess = armKind({
  name: "principalAccess",
  permission: "Microsoft.Authorization/roleAssignments/read",
  value: objectOf<PrincipalAccess>({ principalId: guidText, assignments: list(roleAssignment) }),
  decode: decodeRoleAssignment,
  words: () => say`the role assignments of the principal`,
  contradiction: ({ item = "" }, { principalId }) =>
    item.startsWith("object:") ? unlessSame(item, `object:${principalId}`) : undefined,
});
