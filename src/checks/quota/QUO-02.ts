import { isDefined } from "../../base/result.ts";
import { addedMachines } from "./added.ts";
import type { About, Check, Judgement } from "../check.ts";
import { groupBy } from "../support/group.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { openCases, orNoSizes, uncountedCases } from "../support/sized-cases.ts";
import { plannedSizes } from "../support/sized.ts";
import { byRegion, compare, familyless, quotaCase, type Demand } from "./need.ts";

/** Source: Usage - List (one counter a family); the family is that of Resource Skus - List. */
export const quo02: Check = {
  meta: {
    id: "QUO-02",
    title: "VM family vCPUs suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The vCPU counter of each virtual machine family that the plan uses in a region, against the vCPUs of the planned sizes of that family times their counts, over all waves. A family can be at its limit while the region as a whole is not.",
    ready: "Every family has as many free vCPUs in the region as the plan needs of it.",
    howToFix: "Request a higher limit of the family in the region, or choose a size of a family with room.",
    failsWhen: ["The plan needs more vCPUs of a family than its limit leaves free."],
    waive: "When an increase has been promised before the wave; name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      family: "family, for example standardDSv5Family",
      type: "resource type, where the plan does not state the size or the number",
    },
    facts: ["computeSku", "computeUsages"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/per-vm-quota-requests",
      "https://learn.microsoft.com/rest/api/compute/usage/list",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest } = context;
    const scope = targetScope(manifest);
    const sizes = plannedSizes(addedMachines(context));
    const cases = byRegion(sizes.groups).map((demand) => {
      const { region, resources } = demand;
      const about: About = {
        subject: `vCPU families in ${region}`,
        place: placeOf(resources, manifest),
        facets: { region },
        resources,
      };
      return quotaCase(about, scope, demand, (usages, demands) => {
        const known = demands.filter(({ family }) => family !== undefined);
        const families = [...groupBy(known, ({ family }) => family ?? "")].map(([family, own]): Judgement => {
          const concerned = resourcesOf(own);
          return {
            ...about,
            subject: `${family} in ${region}`,
            place: placeOf(concerned, manifest),
            facets: { region, family },
            resources: concerned,
            scope,
            ...compare({ manifest, region, name: family, demands: own, usages }),
          };
        });
        const open = demands.filter(({ family }) => family === undefined);
        const without: Judgement | undefined =
          open.length === 0
            ? undefined
            : {
                ...about,
                place: placeOf(resourcesOf(open), manifest),
                resources: resourcesOf(open),
                scope,
                outcome: "unknown",
                why: familyless(open, region),
              };
        return [...families, without].filter(isDefined);
      });
    });
    return orNoSizes(context, [...cases, ...openCases(context, sizes), ...uncountedCases(context, sizes)]);
  },
};

function resourcesOf(demands: readonly Demand[]): Demand["group"]["resources"] {
  return demands.flatMap(({ group }) => group.resources);
}
