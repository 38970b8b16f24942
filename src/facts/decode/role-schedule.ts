import { instant, parseDuration, type Instant } from "../../base/time.ts";
import type { RoleSchedule } from "../schema/access.ts";
import { dense, type Cursor } from "./cursor.ts";
import { DocumentedEntry } from "./documented-entry.ts";
import type { LooseEntry } from "./loose-entry.ts";
import { UnreadableEntry } from "./loose.ts";
import { readRoleAssignment } from "./role-assignment.ts";

/** @throws Malformed */
export function decodeRoleSchedule(item: Cursor): RoleSchedule {
  const entry = DocumentedEntry.of(item);
  return dense({
    ...readRoleAssignment(entry),
    memberType: entry.word("memberType"),
    assignmentType: entry.word("assignmentType"),
    endDateTime: entry.moment("endDateTime"),
  });
}

export interface ScheduleWindow {
  readonly from?: Instant;
  /** The first moment at which it is no longer in force. */
  readonly until?: Instant;
}

/** When an assignment holds: of an instance the two times, of a schedule or a request its `scheduleInfo`. @throws UnreadableEntry */
export function scheduleWindow(entry: LooseEntry): ScheduleWindow {
  const schedule = entry.inner("scheduleInfo");
  const expiration = schedule?.inner("expiration");
  const from = entry.moment("startDateTime") ?? schedule?.moment("startDateTime") ?? entry.moment("start");
  const until =
    entry.moment("endDateTime") ??
    expiration?.moment("endDateTime") ??
    entry.moment("end") ??
    lasting(expiration?.text("duration"), from);
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

function lasting(duration: string | undefined, from: Instant | undefined): Instant | undefined {
  if (duration === undefined) return undefined;
  const length = parseDuration(duration);
  if (length === undefined || from === undefined)
    throw new UnreadableEntry("has a duration that is not understood");
  return instant(from + length);
}

/** True where it has to be activated before it gives anything. */
export function isEligible(entry: LooseEntry): boolean {
  const marks = ["type", "id", "assignmentState"].map((name) => entry.text(name) ?? "");
  return marks.some((mark) => /roleEligibility|^eligible$/i.test(mark));
}

/** States of a schedule in which it gives nothing. Source: the REST reference of role eligibility schedules, `Status`. */
const OVER =
  /^(denied|failed|canceled|cancelled|revoked|expired|timedout|invalid|admindenied|pending\w*|failedasresourceislocked)$/i;

export function isOver(entry: LooseEntry): boolean {
  return OVER.test(entry.text("status") ?? "");
}
