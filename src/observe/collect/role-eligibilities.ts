import { roleEligibilities as kind } from "../../facts/kinds/role-eligibilities.ts";
import type { Collector } from "../collector.ts";
import { schedules } from "./support/schedules.ts";

/** Roles that a principal may activate, at the subscription, above and below it. */
export const roleEligibilities: Collector<"roleEligibilities"> = schedules(
  kind,
  "roleEligibilityScheduleInstances",
);
