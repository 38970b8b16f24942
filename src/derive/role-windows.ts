import { largest } from "../base/extremes.ts";
import { sameText } from "../base/names.ts";
import type { Instant } from "../base/time.ts";
import { instant } from "../base/time.ts";
import type { PrincipalAccess, RoleAssignment } from "../rbac/model.ts";
import type { RoleSchedule } from "../facts/schema/access.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { Context } from "./context.ts";

/** The last moment of the waves that move the resources; of all waves where none of them does. */
export function lastMoment({ manifest, now }: Context, resources: readonly PlannedResource[]): Instant {
  const names = new Set(resources.flatMap(({ waves }) => waves));
  const own = manifest.waves.filter(({ name }) => names.size === 0 || names.has(name));
  return instant(
    largest(
      own.map(({ end }) => end),
      now,
    ),
  );
}

export interface InTime {
  /** In force until the moment, as far as the schedules tell. */
  readonly lasting: readonly RoleAssignment[];
  /** Those that are not, with the moment when they end. */
  readonly ending: readonly { readonly assignment: RoleAssignment; readonly end: Instant }[];
}

/**
 * Parts the assignments by whether they last. One that Privileged Identity Management lists with an end, and in no other entry without
 * one, ends then, whether it was assigned or activated; one that it does not list is permanent.
 * Source: REST reference of roleAssignmentScheduleInstances, `endDateTime`.
 */
export function inTime(
  { assignments }: Pick<PrincipalAccess, "assignments">,
  schedules: readonly RoleSchedule[],
  moment: Instant,
): InTime {
  const lasting: RoleAssignment[] = [];
  const ending: { assignment: RoleAssignment; end: Instant }[] = [];
  for (const assignment of assignments) {
    const entries = schedules.filter(
      (one) =>
        one.principalId === assignment.principalId &&
        one.roleGuid === assignment.roleGuid &&
        sameText(one.scope, assignment.scope),
    );
    const ends = entries.map(({ endDateTime }) =>
      endDateTime === undefined ? Number.POSITIVE_INFINITY : Date.parse(endDateTime),
    );
    const end = entries.length === 0 ? Number.POSITIVE_INFINITY : largest(ends);
    if (end < moment) ending.push({ assignment, end: instant(end) });
    else lasting.push(assignment);
  }
  return { lasting, ending };
}

/** The roles that the principal, or a group that it is seen to be in, may activate at the moment. */
export function activatable(
  { principalId, assignments }: PrincipalAccess,
  eligibilities: readonly RoleSchedule[],
  moment: Instant,
): RoleSchedule[] {
  const ids = new Set([principalId, ...assignments.map((one) => one.principalId)]);
  return eligibilities.filter(
    (one) =>
      ids.has(one.principalId) && (one.endDateTime === undefined || Date.parse(one.endDateTime) >= moment),
  );
}
