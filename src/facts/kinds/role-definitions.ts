import { say } from "../../base/sentence.ts";
import type { RoleDefinition } from "../../rbac/model.ts";
import { decodeRoleDefinition } from "../decode/role-definition.ts";
import { armKind } from "../kind.ts";
import { permissions } from "../schema/access.ts";
import { guidText, texts } from "../schema/parts.ts";
import { list, objectOf, text } from "../schema/schema.ts";

/** Scope: a subscription. */
export const roleDefinitions = armKind({
  name: "roleDefinitions",
  permission: "Microsoft.Authorization/roleDefinitions/read",
  value: list(
    objectOf<RoleDefinition>({
      guid: guidText,
      roleName: text,
      type: text,
      permissions,
      assignableScopes: texts,
    }),
  ),
  decode: decodeRoleDefinition,
  words: () => say`the role definitions of the subscription`,
});
