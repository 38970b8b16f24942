import { say } from "../../base/sentence.ts";
import { adapterOf } from "../../catalog/adapters.ts";
import { onDemandTypes } from "../../catalog/service-groups.ts";
import { SERVICES } from "../../catalog/services.ts";
import { sizedType } from "../../catalog/vm-sizes.ts";
import { stillAhead } from "../../derive/demand/ahead.ts";
import { partOf } from "../../derive/part.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { serviceDemands, type ServiceDemand } from "../../derive/services/counters.ts";
import { currentStateOf } from "../../derive/services/today.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Case, type Check, type Context } from "../check.ts";
import { unasked } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { judgeCounters } from "./service-counters.ts";

/** Source: the usages of each service by location; the adapters of the services say what a resource takes. */
export const quo03: Check = {
  meta: {
    id: "QUO-03",
    title: "Network, storage, SQL, web and other counters suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The counters that services keep for a region beside the vCPUs of machines: addresses and networks, storage accounts, SQL servers and vCores, App Service instances, environments, container groups, search services, accounts of Azure AI services and of Batch, vCores of PostgreSQL, cores of HDInsight, vCPUs of clusters and instances of Machine Learning, and accounts, capacity and volumes of NetApp. Each planned resource takes what the adapter of its service reads in its request. A resource that exists already under the planned name is in the counter, and counts once, with what it is set up for today.",
    ready: "Every counter leaves at least as much free in the region as the deployment takes of it.",
    howToFix:
      "A: plan less, or another region. B, with the command of the report or in the portal under Quotas: request a higher limit. Where neither can, open a support request of the type Service and subscription limits.",
    failsWhen: [
      "The deployment takes more of a counter than its limit leaves free. A limit of 0 leaves nothing.",
      "Scaling may take more than is free (a warning).",
      "The service lists no such counter, or the deployment leaves open how much it takes (unknown).",
    ],
    waive: "When an increase has been promised before the wave. Name the ticket.",
    facets: {
      provider: "namespace of the service, for example Microsoft.Network",
      region: "region, for example swedencentral",
      counter: "name of the counter, for example PublicIPAddresses",
    },
    facts: ["serviceUsages", "existingResources", "resourceSettings", "nestedResources"],
    sources: [...new Set(SERVICES.filter(({ counters }) => counters).flatMap(({ sources }) => sources))],
  },
  asks: (type) =>
    sizedType(type) === undefined && adapterOf(type)?.asks.includes("quota") === true ? ["quota"] : [],
  judges: "requests",
  together: "subscription",
  cases(declared) {
    const context = stillAhead(declared);
    const demands = serviceDemands(context);
    if (demands.length > 0) return demands.map((demand) => one(context, demand));
    const about = { subject: "counters of services", place: placeOf([], context.manifest) };
    return [notApplicable(about, say`The deployment contains nothing that takes of a counter of a service.`)];
  },
  notJudged({ planned }) {
    const items = planned.flatMap(({ key, type }) => {
      const types = onDemandTypes(type);
      return types.length === 0 ? [] : [`${key}: ${types.join(", ")}`];
    });
    const what = say`resources in which something may run that asks the service for more, which is in no counter of this deployment`;
    return items.length === 0 ? [] : [{ what, count: items.length, items: [...items].sort().slice(0, 50) }];
  },
};

function one(context: Context, demand: ServiceDemand): Case {
  const { manifest } = context;
  const { provider, region, shares } = demand;
  const scope = targetScope(manifest);
  const resources = [...new Set(shares.map(({ resource }) => resource))];
  const units = [...new Set(shares.flatMap(({ use }) => use.counters.slice(0, 1).map(({ unit }) => unit)))];
  const there = currentStateOf(manifest, shares);
  const about: About = {
    subject: `${provider} in ${region}${units.length === 0 ? "" : `: ${units.join(", ")}`}`,
    place: placeOf(resources, manifest),
    facets: { provider, region },
    ...unasked(context, "serviceUsages"),
    resources,
    wants: there.refs,
  };
  return caseOf(
    about,
    { usages: partOf(factRef("serviceUsages", scope, `${provider}/${region}`)) },
    ({ usages }, read) =>
      judgeCounters(context, demand, usages, there.of(read)).map((judgement) => ({
        ...judgement,
        scope,
      })),
  );
}
