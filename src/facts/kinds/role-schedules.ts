import { say } from "../../base/sentence.ts";
import { decodeRoleSchedule } from "../decode/role-schedule.ts";
import { armKind } from "../kind.ts";
import { roleSchedule } from "../schema/access.ts";
import { list } from "../schema/schema.ts";
import { unlessReaching } from "../contradiction.ts";

/** Scope: a subscription. At, above and below it: active roles, and whether each was assigned or activated. */
export const roleSchedules = armKind({
  name: "roleSchedules",
  permission: "Microsoft.Authorization/roleAssignmentScheduleInstances/read",
  value: list(roleSchedule),
  decode: decodeRoleSchedule,
  words: () => say`the role schedules of the subscription`,
  contradiction: ({ scope }, items) =>
    unlessReaching(
      scope,
      items.map((one) => one.scope),
    ),
});
