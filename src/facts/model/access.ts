import type { RoleAssignment } from "../../rbac/model.ts";

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

/** `GET /subscriptions/{id}/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics` */
export interface RoleAssignmentUsage {
  readonly limit: number;
  readonly current: number;
  readonly remaining: number;
}
