import { say } from "../../base/sentence.ts";
import { decodeRoleSchedule } from "../decode/role-schedule.ts";
import { armKind } from "../kind.ts";
import { roleSchedule } from "../schema/access.ts";
import { list } from "../schema/schema.ts";

/** Scope: a subscription. At, above and below it: roles that wait to be activated (Privileged Identity Management). */
export const roleEligibilities = armKind({
  name: "roleEligibilities",
  permission: "Microsoft.Authorization/roleEligibilityScheduleInstances/read",
  value: list(roleSchedule),
  decode: decodeRoleSchedule,
  words: () => say`the eligible role assignments of the subscription`,
});
