import { say } from "../../base/sentence.ts";
import { sizedType } from "../../catalog/vm-sizes.ts";
import { REGIONAL, SPOT } from "../../derive/demand/counters.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Check, Judgement } from "../check.ts";
import { quotaCases } from "./cases.ts";
import { familyless, resourcesOf } from "./balance.ts";
import { compare } from "./need.ts";

/** Source: Usage - List (one counter a family); the family is that of Resource Skus - List. */
export const quo02: Check = {
  meta: {
    id: "QUO-02",
    title: "VM family vCPUs suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The vCPU counter of each virtual machine family that the deployment uses in a region, against the vCPUs of the planned sizes of that family times their counts, over this and the earlier waves that are not over, less what runs at the target already under the planned names. Dedicated hosts and capacity reservations take vCPUs of their family. Machines on a host, and spot machines, take none. A family can be at its limit while the region as a whole is not.",
    ready: "Every family has as many free vCPUs in the region as the deployment needs of it.",
    howToFix:
      "Request a higher limit of the family in the region, or choose a size of a family with room. Where Azure grants it, it raises the limit of the region as well.",
    failsWhen: [
      "The deployment needs more vCPUs of a family than its limit leaves free.",
      "Less than expect.quotas.headroomPercent of the limit stays free, or headroomPercent of a wave that takes of it, where the manifest states one.",
      "Scaling and upgrades may need more than is free (a warning).",
    ],
    waive: "When an increase has been promised before the wave. Name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      family: "family, for example standardDSv5Family",
      type: "resource type, where the deployment does not state the size or the number",
    },
    facts: ["computeSku", "computeUsages", "existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/per-vm-quota-requests",
      "https://learn.microsoft.com/rest/api/compute/usage/list",
      "https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts#quotas",
      "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview",
    ],
  },
  asks: (type) => (sizedType(type) === undefined ? [] : ["quota"]),
  judges: "requests",
  together: "subscription",
  cases(declared) {
    return quotaCases(
      declared,
      (region) => `vCPU families in ${region}`,
      ({ context, about, region }, { counters, familyless: nameless }, usages) => {
        const { manifest } = context;
        const families = counters
          .filter(({ counter }) => counter !== REGIONAL && counter !== SPOT)
          .map((demand): Judgement => {
            const answer = compare(context, region, demand, usages);
            return {
              ...about,
              subject: `${demand.counter} in ${region}`,
              facets: { region, family: demand.counter },
              ...answer,
              place: placeOf(answer.resources ?? [], manifest),
            };
          });
        const open = resourcesOf(nameless);
        const without: Judgement[] =
          open.length === 0
            ? []
            : [
                {
                  ...about,
                  place: placeOf(open, manifest),
                  resources: open,
                  outcome: "unknown",
                  why: familyless(nameless, region),
                },
              ];
        const all = [...families, ...without];
        return all.length > 0
          ? all
          : [
              {
                ...about,
                outcome: "pass",
                why: say`The planned machines of ${region} take no vCPUs of a family.`,
              },
            ];
      },
    );
  },
};
