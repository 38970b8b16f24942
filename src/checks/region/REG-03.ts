import { skuText } from "../../plan/stated.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { RETIRED_SKUS } from "../../catalog/retired-skus.ts";
import { RETIRED_TYPES } from "../../catalog/retired-types.ts";
import { adapterOf } from "../../catalog/adapters.ts";
import { SERVICES } from "../../catalog/services.ts";
import { sizedType } from "../../catalog/vm-sizes.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { NotJudged } from "../../report/model.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { ComputeSkuOffer } from "../../facts/kinds/compute-sku.ts";
import { caseOf, type About, type Case, type Check, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { openCases, orNoSizes } from "../support/sized-cases.ts";
import { addsNoMachines } from "../../derive/demand/added.ts";
import { allRun, typesThatRun } from "../../derive/demand/running.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { plannedSizes, type SizeGroup } from "../../derive/demand/sizes.ts";
import { imageGenerationCases } from "./image-generation.ts";
import { sizeSupportCases } from "./size-support.ts";
import { standInEvidence, standInNames, standIns, type StandIn } from "./stand-ins.ts";
import { computeSkuCases } from "./compute-skus.ts";
import { retiredCases } from "./retired.ts";
import { passAsExisting } from "./existing.ts";
import { offerCases } from "./offers.ts";
import { reasonWords, regionRestrictions, sizeRows, strangeRestrictions } from "../support/restrictions.ts";

/** Source: Resource Skus - List (`restrictions`); "Resolve errors for SKU not available". */
export const reg03: Check = {
  meta: {
    id: "REG-03",
    title: "Every SKU is offered and unrestricted",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "Every virtual machine size of the deployment (virtual machines, scale sets, clusters and their node pools), and every kind of disk and of dedicated host, in the compute SKUs of its region, as the target subscription sees them, and what the adapters of further services read in a request: SKUs of storage accounts, service objectives of SQL databases, pools and instances, sizes of PostgreSQL and MySQL, tiers of App Service plans, API Management and Kusto, kinds of Azure AI services, workload profiles, the access of the subscription to Cosmos DB and SQL in the region, premium tiers of Event Hubs and Service Bus, sizes of HDInsight and of Batch pools, and zones of Kusto and NetApp. Whether it can be had on the day is not visible: what is offered can still run out. SKUs that nobody gets any more are looked for, too, such as Basic public IP addresses. SKUs of types without an adapter are not judged and are listed as such: no operation of a stable api-version lists by region which sizes of Azure Cache for Redis, Azure Managed Redis, Databricks, Synapse pools, OpenShift or Azure VMware Solution a subscription may have.",
    ready:
      "The region offers what is planned and no restriction keeps the subscription from it, or it exists at the target already.",
    howToFix:
      "Choose another size or region, or ask support for access. The finding names what the subscription may have instead and what its counters suffice for: sizes of machines, SKUs of a list, and of App Service the smallest plan of each other tier with as many cores and as much memory, over zones where the deployment is. A size that the subscription's offer excludes stays blocked, and support cannot change that.",
    failsWhen: [
      "The region's list does not contain the size, the SKU, the tier or the service objective.",
      "The service closes it, or the whole region, to the subscription.",
      "The request asks for zone redundancy, and the service does not offer that kind of database, pool, server or account over zones there.",
      "The SKU or the type was retired, and the request makes a new resource of it. Where nothing states the SKU of a type of which one was retired, it is unknown.",
      "The size cannot do what the request asks for: premium disks, as many data disks or network interfaces, encryption at host, accelerated networking of a scale set, an ephemeral OS disk, the disk controller, or trusted launch.",
      "The size starts machines of one generation alone, and the image is of the other. Where the name of the image does not say, it is unknown, as a warning.",
      "A restriction of the kind Location names the region, with the reason QuotaId or NotAvailableForSubscription.",
    ],
    waive: "When support has promised access before the wave. Name the ticket.",
    facets: {
      size: "name of the size, for example Standard_D4s_v5",
      region: "region, for example swedencentral",
      type: "resource type, where the finding is not about a size of machines",
      offer: "what a service is to offer, for example GP_Gen5_4",
    },
    facts: ["computeSku", "computeUsages", "existingResources", "serviceOffers", "serviceUsages"],
    sources: [
      "https://learn.microsoft.com/rest/api/compute/resource-skus/list",
      ...RETIRED_SKUS.map(({ source }) => source),
      ...RETIRED_TYPES.map(({ source }) => source),
      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-sku-not-available",
      ...new Set(SERVICES.filter(({ offers }) => offers !== undefined).flatMap(({ sources }) => sources)),
    ],
  },
  judges: "requests",
  asks: (type) => (adapterOf(type)?.asks.includes("capability") === true ? ["capability"] : []),
  cases(context) {
    // What runs goes on to run at its size, also where nobody gets it any more.
    const planned = context.planned.filter((one) => !addsNoMachines(one));
    const sizes = plannedSizes({ ...context, planned });
    return orNoSizes(context, [
      ...offerCases(context, "capability", "zones"),
      ...computeSkuCases(context),
      ...sizes.groups.map((group) => one(context.manifest, group)),
      ...sizes.groups.flatMap((group) => sizeSupportCases(context.manifest, group)),
      ...imageGenerationCases(context, sizes.groups),
      ...context.planned.flatMap((resource) => retiredCases(resource, context)),
      ...openCases(context, sizes),
    ]);
  },
  notJudged(context): NotJudged[] {
    const items = context.planned.flatMap(({ type, key, sku }) => {
      const text = skuText(sku);
      return text !== undefined &&
        sizedType(type) === undefined &&
        adapterOf(type)?.asks.some((question) => question === "capability" || question === "version") !== true
        ? [`${key}: ${text.known ? text.value : "known only after deployment"}`]
        : [];
    });
    return items.length === 0
      ? []
      : [
          {
            what: say`SKUs of types whose offer in the region this version does not look up`,
            count: items.length,
            items: items.slice(0, 50),
          },
        ];
  },
};

function one(manifest: Manifest, group: SizeGroup): Case {
  const { region, size, resources } = group;
  const scope = targetScope(manifest);
  const usages = factRef("computeUsages", scope, region);
  const there = existingRefs(manifest, typesThatRun(resources));
  const about: About = {
    wants: [usages, ...there],
    subject: `${size} in ${region}`,
    place: placeOf(resources, manifest),
    facets: { size, region },
    resources,
  };
  return caseOf(about, { offer: factRef("computeSku", scope, `${region}/${size}`) }, ({ offer }, read) => {
    const judged = judge(offer, group, standIns(offer, group, seenOf(read(usages))));
    const runs = judged.outcome === "fail" && allRun(group, existingById(there, read), manifest);
    return [{ ...about, scope, ...(runs ? passAsExisting(judged) : judged) }];
  });
}

/** No way out has the command: it reads. */
const SHOWN = say`This command shows what the region offers of the size.`;

function judge(
  offer: ComputeSkuOffer,
  { region, size }: SizeGroup,
  others: readonly StandIn[],
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const command = azCommand([
    "vm",
    "list-skus",
    ["--location", region],
    ["--size", size],
    "--all",
    ["--subscription", targetSubscription],
    ["--output", "table"],
  ]);
  const rows = sizeRows(offer);
  if (rows.length === 0) {
    return {
      outcome: "fail",
      why: say`${region} does not offer the size ${size}.`,
      evidence: standInEvidence(others, offer),
      fix: {
        text:
          others.length > 0
            ? say`Choose ${standInNames(others)}, like it and with quota, or another region. ${raw(SHOWN)}`
            : say`Choose another size or region. ${raw(SHOWN)}`,
        command,
      },
    };
  }
  const closing = rows.map((row) => regionRestrictions(row, region));
  const closed = closing[0]?.[0];
  if (closed !== undefined && closing.every((restrictions) => restrictions.length > 0)) {
    return {
      outcome: "fail",
      why: say`The size ${size} is closed to the subscription in ${region}: ${raw(reasonWords(closed.reasonCode))}.`,
      evidence: [
        { label: "reason code", value: closed.reasonCode ?? "none" },
        ...standInEvidence(others, offer),
      ],
      fix: {
        text: closedFix(closed.reasonCode, others),
        command,
      },
    };
  }
  const strange = rows.flatMap(strangeRestrictions)[0];
  if (strange !== undefined) {
    return {
      outcome: "unknown",
      why: say`The size has a restriction of the kind ${strange.type}, which this version does not know.`,
      evidence: [{ label: "reason code", value: strange.reasonCode ?? "none" }],
    };
  }
  const zones = rows.flatMap((row) => row.zones);
  return {
    outcome: "pass",
    why: say`${region} offers the size ${size} to the subscription. Azure does not show whether capacity is there on the day.`,
    evidence: [
      { label: "zones", value: zones.length === 0 ? "none" : [...new Set(zones)].sort().join(", ") },
    ],
  };
}

/** What an offer excludes stays closed whatever support says. */
function closedFix(reasonCode: string | undefined, others: readonly StandIn[]): Sentence {
  const isOffer = reasonCode?.toLowerCase() === "quotaid";
  if (others.length === 0)
    return isOffer
      ? say`Choose another size, or a subscription with another offer. ${raw(SHOWN)}`
      : say`Choose another size, or ask for access in a support request. ${raw(SHOWN)}`;
  return isOffer
    ? say`Choose ${standInNames(others)}, like it and with quota, or a subscription with another offer. ${raw(SHOWN)}`
    : say`Choose ${standInNames(others)}, like it and with quota, or ask for access in a support request. ${raw(SHOWN)}`;
}
