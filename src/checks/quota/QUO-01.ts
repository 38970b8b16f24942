import { say } from "../../base/sentence.ts";
import { sizedType } from "../../catalog/vm-sizes.ts";
import { REGIONAL, SPOT } from "../../derive/demand/counters.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Check } from "../check.ts";
import { quotaCases } from "./cases.ts";
import { machineCounters } from "./machine-counters.ts";
import { compare } from "./need.ts";

/** Source: Usage - List (`cores`, "Total Regional vCPUs"); "Increase regional vCPU quotas". */
export const quo01: Check = {
  meta: {
    id: "QUO-01",
    title: "Regional vCPUs and machines suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The counter of all vCPUs of a region (cores) against the sum of the deployment: vCPUs of each virtual machine size times its count, over this wave and the earlier ones that are not over, less what runs at the target already under the planned names. The counter holds the resources of waves that are over or closed. Spot machines are compared with a counter of their own (lowPriorityCores), and the numbers of virtual machines and availability sets with theirs, where the service lists them for the region (shown only where there may be too few).",
    ready:
      "The region has as many free vCPUs, regular and spot, as the deployment needs, and room for its machines and availability sets.",
    howToFix:
      "Request a higher limit of Total Regional vCPUs in the region. Azure mostly answers within minutes. Where it does not grant the increase, open a support request, which takes days.",
    failsWhen: [
      "The deployment needs more vCPUs, or more spot vCPUs, than the limit leaves free.",
      "The deployment makes more virtual machines or availability sets than their limit leaves free.",
      "Less than expect.quotas.headroomPercent of the limit stays free, or headroomPercent of a wave that takes of it, where the manifest states one.",
      "Scaling and upgrades may need more than is free (a warning).",
    ],
    waive: "When an increase has been promised before the wave. Name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      counter:
        "lowPriorityCores, where the finding is about spot machines, virtualMachines or availabilitySets",
      type: "resource type, where the deployment does not state the size or the number",
    },
    facts: ["computeSku", "computeUsages", "existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/regional-quota-requests",
      "https://learn.microsoft.com/rest/api/compute/usage/list",
      "https://learn.microsoft.com/azure/virtual-machines/spot-vms#quota",
    ],
  },
  asks: (type) => (sizedType(type) === undefined ? [] : ["quota"]),
  judges: "requests",
  together: "subscription",
  cases(declared) {
    return quotaCases(
      declared,
      (region) => `vCPUs in ${region}`,
      (question, demand, usages) => {
        const { context, about, region } = question;
        const { counters } = demand;
        // Where they suffice, that the vCPUs do is all there is to say.
        const numbers = machineCounters(question, demand, usages).filter(({ outcome }) => outcome !== "pass");
        const own = counters.filter(({ counter }) => counter === REGIONAL || counter === SPOT);
        if (own.length === 0)
          return [
            ...numbers,
            {
              ...about,
              outcome: "pass",
              why: say`What is planned in ${region} takes no vCPUs of the region.`,
            },
          ];
        const vCPUs = own.map((one) => {
          const answer = compare(context, region, one, usages);
          const spot = one.counter === SPOT;
          return {
            ...about,
            ...(spot ? { subject: `spot vCPUs in ${region}`, facets: { region, counter: SPOT } } : {}),
            ...answer,
            place: placeOf(answer.resources ?? [], context.manifest),
          };
        });
        return [...vCPUs, ...numbers];
      },
    );
  },
};
