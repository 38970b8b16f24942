import type { DenyPrincipal, Permission, RoleAssignment } from "../../rbac/model.ts";
import { guidText, resourceIdText, texts } from "./parts.ts";
import { list, named, objectOf, optional, text } from "./schema.ts";

/** What several facts about access have in common. */

export const permissions = named("permissions", () =>
  list(
    objectOf<Permission>({
      actions: texts,
      notActions: texts,
      dataActions: texts,
      notDataActions: texts,
      condition: optional(text),
      conditionVersion: optional(text),
    }),
  ),
);

export const principals = named("principals", () =>
  list(objectOf<DenyPrincipal>({ id: text, type: optional(text) })),
);

const assignment = {
  id: resourceIdText,
  scope: resourceIdText,
  roleGuid: guidText,
  principalId: guidText,
  principalType: optional(text),
  condition: optional(text),
  conditionVersion: optional(text),
};

export const roleAssignment = named("roleAssignment", () => objectOf<RoleAssignment>(assignment));

/**
 * One of `GET {scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances` (the principal may activate the role) or
 * of `roleAssignmentScheduleInstances` (the role is active).
 */
export interface RoleSchedule extends RoleAssignment {
  /** `Direct`, `Inherited` or `Group`: whether the entry was made for this principal at this scope. */
  readonly memberType?: string;
  /** Of active ones: `Assigned`, or `Activated` for one that an eligible principal has switched on for a time. */
  readonly assignmentType?: string;
  /** ISO 8601; absent for one without an end. */
  readonly endDateTime?: string;
}

export const roleSchedule = objectOf<RoleSchedule>({
  ...assignment,
  memberType: optional(text),
  assignmentType: optional(text),
  endDateTime: optional(text),
});
