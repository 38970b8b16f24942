import { sameText, type Region } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import type { CounterDemand, RegionDemand, Share } from "../../derive/demand/counters.ts";
import { placeOf, whereabouts } from "../../derive/planned.ts";
import type { ComputeUsage } from "../../facts/kinds/compute-usages.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Judgement } from "../check.ts";
import type { QuotaQuestion } from "./cases.ts";
import { VCPUS, type QuotaMeasure } from "./balance.ts";
import { compare } from "./need.ts";

/** Counters of a region that count resources, not their vCPUs. Source: Usage - List, "Azure subscription limits" (25,000 and 2,500). */
const COUNTED: readonly (readonly [type: string, counter: string, unit: string])[] = [
  ["Microsoft.Compute/virtualMachines", "virtualMachines", "virtual machines"],
  ["Microsoft.Compute/availabilitySets", "availabilitySets", "availability sets"],
];

/** One judgement for each that the service lists for the region and the plan takes of. */
export function machineCounters(
  { context, about, region }: QuotaQuestion,
  demand: RegionDemand,
  usages: readonly ComputeUsage[],
): Judgement[] {
  return COUNTED.flatMap(([type, counter, unit]): Judgement[] => {
    const own = context.planned.filter((one) => sameType(one.type, type) && isIn(one, region));
    const isListed = usages.some(({ name }) => sameText(name, counter));
    if (own.length === 0 || !isListed) return [];
    const shares = own.map((resource) => shareOf(resource, demand));
    const taken: CounterDemand = { counter, shares };
    const measure: QuotaMeasure = {
      ...VCPUS,
      unit,
      open: (keys) => say`How many ${unit} ${keys} takes is known only after deployment.`,
    };
    const answer = compare(context, region, taken, usages, measure);
    return [
      {
        ...about,
        subject: `${unit} in ${region}`,
        facets: { region, counter },
        ...answer,
        place: placeOf(answer.resources ?? [], context.manifest),
      },
    ];

    function isIn(one: PlannedResource, place: Region): boolean {
      const where = whereabouts(one, context.manifest);
      return where.kind === "region" && where.region === place;
    }
  });
}

/** One of each; none where it runs already, which the demand on vCPUs tells of machines. */
function shareOf(resource: PlannedResource, { counters }: RegionDemand): Share {
  const same = counters.flatMap(({ shares }) => shares).find((share) => share.resource === resource);
  const running = same?.running ?? 0;
  const { now } = resource.count;
  const planned = now.known ? Math.max(0, now.value - running) : 0;
  const isSure = same !== undefined && resource.condition === undefined;
  return {
    resource,
    size: resource.key,
    ...(now.known ? { vCPUs: 1 } : {}),
    running,
    certain: isSure ? planned : 0,
    planned,
    most: planned,
  };
}
