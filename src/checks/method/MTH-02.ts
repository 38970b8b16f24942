import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { RESOURCE_MOVER_BY_HAND, RESOURCE_MOVER_TYPES } from "../../catalog/resource-mover.ts";
import { placeOf } from "../../derive/planned.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { coresNeed, databaseRefusals, machineRefusals, type MoverRefusal } from "./resource-mover.ts";

/** Source: the support matrices of Azure Resource Mover. */
export const mth02: Check = {
  meta: {
    id: "MTH-02",
    title: "Resource Mover takes the resource",
    area: "method",
    severity: "blocker",
    phase: "select",
    looksAt:
      "Each planned resource that names resource-mover as its tool: whether Resource Mover takes its type, source and target lie in one subscription and one cloud, and the request asks for nothing that Resource Mover refuses: spot machines, trusted launch with Linux, confidential machines, machines with fewer than two cores, disks and numbers of disks beyond its limits, and Hyperscale databases.",
    ready: "Resource Mover takes the type, and nothing in the request is against its conditions.",
    howToFix:
      "Relocate it by another tool, such as Site Recovery, a redeployment or a backup; or change the request so that the condition holds.",
    failsWhen: [
      "Resource Mover does not take resources of the type.",
      "Source and target are different subscriptions: it moves within one, and a second move follows.",
      "The request asks for what Resource Mover refuses.",
      "The plan leaves open whether it does, for example the system of a machine with trusted launch (unknown).",
    ],
    waive: "When the move has been tried and committed for such a resource; name it.",
    facets: {
      type: "resource type, for example Microsoft.Compute/virtualMachines",
      condition: "condition that does not hold, for example trusted-launch",
    },
    facts: ["computeSku"],
    sources: [
      "https://learn.microsoft.com/azure/resource-mover/overview",
      "https://learn.microsoft.com/azure/resource-mover/support-matrix-move-region-azure-vm",
      "https://learn.microsoft.com/azure/resource-mover/support-matrix-move-region-sql",
      "https://learn.microsoft.com/azure/resource-mover/common-questions",
    ],
  },
  cases(context) {
    const own = context.planned.filter(({ method }) => sameText(method?.tool ?? "", "resource-mover"));
    if (own.length > 0) return own.flatMap((resource) => casesOf(context, resource));
    const about = { subject: "Resource Mover", place: placeOf([], context.manifest) };
    return [notApplicable(about, say`No planned resource names ${"resource-mover"} as its tool.`)];
  },
};

function casesOf(context: Context, resource: PlannedResource): Case[] {
  const about: About = {
    subject: `Resource Mover with ${resource.key}`,
    place: resource.declared ?? resource.origin,
    facets: { type: resource.type },
    resources: [resource],
  };
  const refusals = [
    ...general(context, resource),
    ...machineRefusals(resource),
    ...databaseRefusals(resource),
  ];
  const cores = coresNeed(context, resource);
  if (refusals.length === 0 && cores === undefined)
    return [
      caseWithoutFacts(about, {
        outcome: "pass",
        why: say`Resource Mover takes ${resource.type}, and the request has nothing against its conditions.`,
      }),
    ];
  return [
    ...refusals.map((one) => caseWithoutFacts(...refused(about, one))),
    ...(cores === undefined
      ? []
      : [
          caseOf(about, { offer: cores }, ({ offer }): readonly Judgement[] => {
            const vCPUs = offer.rows.find((row) => row.vCPUs !== undefined)?.vCPUs;
            if (vCPUs === undefined)
              return [
                {
                  ...about,
                  outcome: "unknown",
                  why: say`The service does not state the vCPUs of ${offer.name}.`,
                },
              ];
            if (vCPUs >= 2)
              return refusals.length > 0
                ? []
                : [
                    {
                      ...about,
                      outcome: "pass",
                      why: say`Resource Mover takes the machine of ${vCPUs} vCPUs.`,
                    },
                  ];
            const condition = { ...about.facets, condition: "cores" };
            return [
              {
                ...about,
                subject: `${about.subject}: cores`,
                facets: condition,
                outcome: "fail",
                why: say`${offer.name} has ${vCPUs} vCPU, and Resource Mover takes machines with two or more.`,
                fix: { text: say`Plan a size with two vCPUs, or use another tool.` },
              },
            ];
          }),
        ]),
  ];
}

function refused(
  about: About,
  { condition, outcome, why, fix }: MoverRefusal,
): Parameters<typeof caseWithoutFacts> {
  return [
    { ...about, subject: `${about.subject}: ${condition}`, facets: { ...about.facets, condition } },
    { outcome, why, fix: { text: fix } },
  ];
}

/** What concerns resources of every type. */
function general({ manifest }: Context, { key, type }: PlannedResource): MoverRefusal[] {
  const { source, target } = manifest;
  const refusals: MoverRefusal[] = [];
  const isTaken = [...RESOURCE_MOVER_TYPES, ...RESOURCE_MOVER_BY_HAND].some((one) => sameType(one, type));
  if (!isTaken)
    refusals.push({
      condition: "type",
      outcome: "fail",
      why: say`Resource Mover does not take resources of the type ${type}.`,
      fix: say`Relocate ${key} by another tool; ${"relocation explain TYPE"} has the methods of the type.`,
    });
  if (source.subscription.id !== target.subscription.id)
    refusals.push({
      condition: "subscription",
      outcome: "fail",
      why: say`Resource Mover moves within one subscription, and source and target are different ones.`,
      fix: say`Move to the region within the source subscription first and to the other subscription in a second move, or use another tool.`,
    });
  return refusals;
}
