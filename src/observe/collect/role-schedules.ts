import { roleSchedules as kind } from "../../facts/kinds/role-schedules.ts";
import type { Collector } from "../collector.ts";
import { schedules } from "./support/schedules.ts";

/** Roles that are active, with the way they became so. */
export const roleSchedules: Collector<"roleSchedules"> = schedules(kind, "roleAssignmentScheduleInstances");
