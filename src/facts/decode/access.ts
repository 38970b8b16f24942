import type { RoleAssignmentUsage, RoleSchedule } from "../model/access.ts";
import { Cursor, dense } from "./cursor.ts";
import { decodeRoleAssignment } from "./role-assignment.ts";

/** @throws Malformed */
export function decodeRoleSchedule(item: Cursor): RoleSchedule {
  const properties = item.at("properties");
  const text = (key: string): string | undefined => properties.at(key).optional((value) => value.text());
  return dense({
    ...decodeRoleAssignment(item),
    memberType: text("memberType"),
    assignmentType: text("assignmentType"),
    endDateTime: properties.at("endDateTime").optional(moment),
  });
}

/** An end that nobody can read must not look like no end. */
function moment(date: Cursor): string {
  const text = date.text();
  return Number.isNaN(Date.parse(text)) ? date.fail("a date and time") : text;
}

/** @throws Malformed */
export function decodeRoleAssignmentUsage(body: unknown): RoleAssignmentUsage {
  const usage = new Cursor(body);
  return {
    limit: usage.at("roleAssignmentsLimit").number(),
    current: usage.at("roleAssignmentsCurrentCount").number(),
    remaining: usage.at("roleAssignmentsRemainingCount").number(),
  };
}
