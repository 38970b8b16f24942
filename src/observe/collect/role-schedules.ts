import { subscriptionScope } from "../../base/resource-id.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import { decodeRoleSchedule } from "../../facts/decode/access.ts";
import { ArmFailure } from "../failure.ts";
import { eachOfSubscription, listFact, ofSubscription, type Collector, type Run } from "../run.ts";

const VERSIONS = ["2020-10-01"];

/** The service refuses the list with this code in a tenant whose licence has no Privileged Identity Management. */
const NOT_LICENSED = "AadPremiumLicenseRequired";

/** Roles that a principal may activate, at the subscription, above and below it. */
export function roleEligibilities(run: Run): Collector<"roleEligibilities"> {
  return schedules(
    run,
    "roleEligibilityScheduleInstances",
    say`the eligible role assignments of the subscription`,
  );
}

/** Roles that are active, with the way they became so. */
export function roleSchedules(run: Run): Collector<"roleSchedules"> {
  return schedules(run, "roleAssignmentScheduleInstances", say`the role schedules of the subscription`);
}

function schedules<K extends "roleEligibilities" | "roleSchedules">(
  { arm }: Run,
  list: string,
  what: Sentence,
): Collector<K> {
  return eachOfSubscription((id) => {
    const operation = ofSubscription(id, `/providers/Microsoft.Authorization/${list}`, {
      what,
      versions: VERSIONS,
      permission: `Microsoft.Authorization/${list}/read`,
    });
    const pages = async (): Promise<unknown[]> => {
      try {
        return await arm.pages(operation);
      } catch (error) {
        // Where nothing can be made eligible or activated the list is empty, and known to be.
        if (error instanceof ArmFailure && error.code === NOT_LICENSED) return [];
        throw error;
      }
    };
    return listFact(
      { ...operation, scope: subscriptionScope(id) },
      pages,
      decodeRoleSchedule,
      (one) => one.id,
    );
  });
}
