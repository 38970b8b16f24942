import type { RoleSchedule } from "../schema/access.ts";
import type { Cursor } from "./cursor.ts";
import { dense } from "./cursor.ts";
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
