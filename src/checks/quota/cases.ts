import { addedMachines } from "../../derive/demand/added.ts";
import { stillAhead } from "../../derive/demand/ahead.ts";
import {
  demandOn,
  machinesByRegion,
  type RegionDemand,
  type RegionMachines,
} from "../../derive/demand/counters.ts";
import { plannedSizes } from "../../derive/demand/sizes.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { ComputeUsage } from "../../facts/kinds/compute-usages.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { openCases, orNoSizes, uncountedCases } from "../support/sized-cases.ts";
import { partOf } from "../../derive/part.ts";

export interface QuotaQuestion {
  readonly context: Context;
  readonly about: About;
  readonly region: RegionMachines["region"];
}

/** One case for each region with planned machines, and what the plan leaves open of them. */
export function quotaCases(
  declared: Context,
  subject: (region: string) => string,
  judge: (
    question: QuotaQuestion,
    demand: RegionDemand,
    usages: readonly ComputeUsage[],
  ) => readonly Judgement[],
): readonly Case[] {
  const context = addedMachines(stillAhead(declared));
  const { manifest } = context;
  const scope = targetScope(manifest);
  const sizes = plannedSizes(context);
  const cases = machinesByRegion(context, sizes.groups).map((machines) => {
    const { region, groups, hosts } = machines;
    const resources: PlannedResource[] = [
      ...new Set([...groups.flatMap((group) => group.resources), ...hosts]),
    ];
    const about: About = {
      subject: subject(region),
      place: placeOf(resources, manifest),
      facets: { region },
      resources,
    };
    return caseOf(
      about,
      { usages: partOf(factRef("computeUsages", scope, region)), demand: demandOn(context, machines) },
      ({ usages, demand }) =>
        judge({ context, about: { ...about }, region }, demand, usages).map((one) => ({ scope, ...one })),
    );
  });
  return orNoSizes(context, [...cases, ...openCases(context, sizes), ...uncountedCases(context, sizes)]);
}
