import type { Sentence } from "../../../base/sentence.ts";
import { decodeRoleSchedule } from "../../../facts/decode/role-schedule.ts";
import type { ArmKey } from "../../../facts/key.ts";
import { ArmFailure } from "../../channels/arm/failure.ts";
import { eachOfSubscription } from "../../collector.ts";
import { listFact, operationOf } from "../../question.ts";
import type { Run } from "../../run.ts";

const VERSIONS = ["2020-10-01"];

/** The service refuses the list with this code in a tenant whose licence has no Privileged Identity Management. */
const NOT_LICENSED = "AadPremiumLicenseRequired";

/** A list of Privileged Identity Management. Where nothing can be made eligible or activated it is empty, and known to be. */
export function schedules(
  kind: { readonly permission: string; readonly words: (key: ArmKey) => Sentence },
  list: string,
) {
  return ({ arm }: Run) =>
    eachOfSubscription((id) => {
      const operation = operationOf(kind, id, `/providers/Microsoft.Authorization/${list}`, VERSIONS);
      const pages = async (): Promise<unknown[]> => {
        try {
          return await arm.pages(operation);
        } catch (error) {
          if (error instanceof ArmFailure && error.code === NOT_LICENSED) return [];
          throw error;
        }
      };
      return listFact(operation, pages, decodeRoleSchedule, (one) => one.id);
    });
}
