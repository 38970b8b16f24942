import { say } from "../../base/sentence.ts";
import type { DenyAssignment } from "../../rbac/model.ts";
import { decodeDenyAssignment } from "../decode/deny-assignment.ts";
import { armKind } from "../kind.ts";
import { permissions, principals } from "../schema/access.ts";
import { resourceIdText } from "../schema/parts.ts";
import { flag, list, objectOf, optional, text } from "../schema/schema.ts";

/** Scope: a subscription. At, above and below it. */
export const denyAssignments = armKind({
  name: "denyAssignments",
  permission: "Microsoft.Authorization/denyAssignments/read",
  value: list(
    objectOf<DenyAssignment>({
      id: resourceIdText,
      denyAssignmentName: text,
      scope: resourceIdText,
      permissions,
      doNotApplyToChildScopes: flag,
      principals,
      excludePrincipals: principals,
      denyAssignmentEffect: optional(text),
      condition: optional(text),
      conditionVersion: optional(text),
      excludedScopes: optional(list(resourceIdText)),
    }),
  ),
  decode: decodeDenyAssignment,
  words: () => say`the deny assignments of the subscription`,
});
