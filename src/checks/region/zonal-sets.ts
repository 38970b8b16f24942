import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { openZones, requestedZones } from "../../derive/demand/machines.ts";
import { isUnknown } from "../../expression/value.ts";
import { firstAt } from "../../plan/value-at.ts";
import type { Case, Context } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";

/** A machine is in an availability set or in a zone; Azure refuses both together. Source: learn.microsoft.com/azure/virtual-machines/availability-set-overview. */
export function zonalSetCases({ planned }: Context): Case[] {
  return planned.flatMap((resource): Case[] => {
    const { key, type, body, origin } = resource;
    if (!sameType(type, "Microsoft.Compute/virtualMachines")) return [];
    const set = firstAt(body, ["properties.availabilitySet.id", "properties.availabilitySet"]);
    const zones = requestedZones(resource);
    const mayBeZonal = zones.length > 0 || openZones(resource).length > 0;
    if (set === undefined || !mayBeZonal || resource.partial === true) return [];
    const about = {
      subject: `availability set and zone of ${key}`,
      place: origin,
      facets: { type },
      resources: [resource],
    };
    const fix = { text: say`Remove the zone or the availability set of ${key}. A zone gives more.` };
    return [
      caseWithoutFacts(
        about,
        zones.length === 0 || isUnknown(set)
          ? {
              outcome: "unknown",
              why: say`${key} may be in an availability set and in a zone, which exclude each other. Only the deployment shows which.`,
              fix,
            }
          : {
              outcome: "fail",
              why: say`${key} is planned in an availability set and in zone ${zones}. Azure refuses a machine that asks for both.`,
              fix,
            },
      ),
    ];
  });
}
