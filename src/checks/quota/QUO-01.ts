import { addedMachines } from "./added.ts";
import type { About, Check } from "../check.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { openCases, orNoSizes, uncountedCases } from "../support/sized-cases.ts";
import { plannedSizes } from "../support/sized.ts";
import { byRegion, compare, quotaCase } from "./need.ts";

/** Source: Usage - List (`cores`, "Total Regional vCPUs"); "Increase regional vCPU quotas". */
export const quo01: Check = {
  meta: {
    id: "QUO-01",
    title: "Regional vCPUs suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The counter of all vCPUs of a region (cores) against the sum of the plan: vCPUs of each virtual machine size times its count, over all waves, because what moved in an earlier wave stays. Spot machines count against another quota and are not distinguished.",
    ready: "The region has as many free vCPUs as the whole plan needs.",
    howToFix:
      "Request a higher limit of Total Regional vCPUs in the region; small increases are granted at once, large ones take days.",
    failsWhen: ["The plan needs more vCPUs than the limit leaves free."],
    waive: "When an increase has been promised before the wave; name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      type: "resource type, where the plan does not state the size or the number",
    },
    facts: ["computeSku", "computeUsages"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/regional-quota-requests",
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
        subject: `vCPUs in ${region}`,
        place: placeOf(resources, manifest),
        facets: { region },
        resources,
      };
      return quotaCase(about, scope, demand, (usages, demands) => [
        { ...about, scope, ...compare({ manifest, region, name: "cores", demands, usages }) },
      ]);
    });
    return orNoSizes(context, [...cases, ...openCases(context, sizes), ...uncountedCases(context, sizes)]);
  },
};
