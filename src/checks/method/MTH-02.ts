import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { raw, say, sentence } from "../../base/sentence.ts";
import { RESOURCE_MOVER_BY_HAND, RESOURCE_MOVER_TYPES } from "../../catalog/resource-mover.ts";
import { placeOf } from "../../derive/planned.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { coresNeed, databaseRefusals, machineRefusals, type ToolRefusal } from "./resource-mover.ts";
import { siteRecoveryRefusals } from "./site-recovery.ts";

/** Source: the support matrices of Azure Resource Mover and Azure Site Recovery. */
export const mth02: Check = {
  meta: {
    id: "MTH-02",
    title: "Resource Mover or Site Recovery takes the resource",
    area: "method",
    severity: "blocker",
    phase: "select",
    looksAt:
      "Each planned resource that names resource-mover as its tool: whether Resource Mover takes its type, source and target lie in one subscription and one cloud, and the request asks for nothing that Resource Mover refuses: spot machines, trusted launch with Linux, confidential machines, machines with fewer than two cores, disks and numbers of disks beyond its limits, and Hyperscale databases. Each that names site-recovery is judged as well: whether it is a machine, source and target are two regions of one tenant between which it replicates (from Brazil South it reaches some regions of America only), and the request asks for nothing that Site Recovery refuses: fewer than two cores, dedicated hosts, Ultra disks, NVMe controllers, write accelerator, ephemeral system disks, and disks beyond its limits.",
    ready: "The tool takes the type, and nothing in the request is against its conditions.",
    howToFix:
      "A: relocate it by another tool, such as a redeployment or a backup. B: change the request so that it meets the condition.",
    failsWhen: [
      "Resource Mover does not take resources of the type.",
      "Source and target are different subscriptions: it moves within one, and a second move follows.",
      "The request asks for what Resource Mover refuses.",
      "Site Recovery replicates machines only, between two regions of one tenant, and the request asks for what it refuses.",
      "A machine has encryption at host, which it does not have after a failover by Site Recovery (a warning).",
      "The deployment leaves open whether it does, for example the system of a machine with trusted launch (unknown, for Site Recovery a warning).",
    ],
    waive: "When the move has been tried and committed for such a resource. Name it.",
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
      "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix",
    ],
  },
  cases(context) {
    const own = TOOLS.flatMap((tool) =>
      context.planned
        .filter(({ method }) => sameText(method?.tool ?? "", tool.name))
        .flatMap((resource) => casesOf(context, resource, tool)),
    );
    if (own.length > 0) return own;
    const about = { subject: "Resource Mover and Site Recovery", place: placeOf([], context.manifest) };
    return [
      notApplicable(
        about,
        say`No planned resource names ${"resource-mover"} or ${"site-recovery"} as its tool.`,
      ),
    ];
  },
};

interface Tool {
  /** As the manifest names it. */
  readonly name: string;
  readonly title: string;
  readonly refusals: (context: Context, resource: PlannedResource) => readonly ToolRefusal[];
}

const TOOLS: readonly Tool[] = [
  {
    name: "resource-mover",
    title: "Resource Mover",
    refusals: (context, resource) => [
      ...general(context, resource),
      ...machineRefusals(resource),
      ...databaseRefusals(resource),
    ],
  },
  { name: "site-recovery", title: "Site Recovery", refusals: siteRecoveryRefusals },
];

function casesOf(context: Context, resource: PlannedResource, { title, refusals: of }: Tool): Case[] {
  const about: About = {
    subject: `${title} with ${resource.key}`,
    place: resource.declared ?? resource.origin,
    facets: { type: resource.type },
    resources: [resource],
  };
  const refusals = of(context, resource);
  const cores = coresNeed(context, resource);
  if (refusals.length === 0 && cores === undefined)
    return [
      caseWithoutFacts(about, {
        outcome: "pass",
        why: say`${raw(sentence(title))} takes ${resource.type}, and the request has nothing against its conditions.`,
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
                      why: say`${raw(sentence(title))} takes the machine of ${vCPUs} vCPUs.`,
                    },
                  ];
            const condition = { ...about.facets, condition: "cores" };
            return [
              {
                ...about,
                subject: `${about.subject}: cores`,
                facets: condition,
                outcome: "fail",
                why: say`${offer.name} has ${vCPUs} vCPU, and ${raw(sentence(title))} takes machines with two or more.`,
                fix: { text: say`Plan a size with two vCPUs, or use another tool.` },
              },
            ];
          }),
        ]),
  ];
}

function refused(
  about: About,
  { condition, outcome, severity, why, fix }: ToolRefusal,
): Parameters<typeof caseWithoutFacts> {
  return [
    {
      ...about,
      ...(severity === undefined ? {} : { severity }),
      subject: `${about.subject}: ${condition}`,
      facets: { ...about.facets, condition },
    },
    { outcome, why, fix: { text: fix } },
  ];
}

/** What concerns resources of every type. */
function general({ manifest }: Context, { key, type }: PlannedResource): ToolRefusal[] {
  const { source, target } = manifest;
  const refusals: ToolRefusal[] = [];
  const isTaken = [...RESOURCE_MOVER_TYPES, ...RESOURCE_MOVER_BY_HAND].some((one) => sameType(one, type));
  if (!isTaken)
    refusals.push({
      condition: "type",
      outcome: "fail",
      why: say`Resource Mover does not take resources of the type ${type}.`,
      fix: say`Relocate ${key} by another tool. ${"relocation explain TYPE"} has the methods of the type.`,
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
