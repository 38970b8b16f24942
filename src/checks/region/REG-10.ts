import { say } from "../../base/sentence.ts";
import { adapterOf } from "../../catalog/adapters.ts";
import { LONG_TERM } from "../../catalog/long-term.ts";
import type { OfferSourceName } from "../../catalog/services/support/adapter.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Case, type Check, type Context } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { judgeOffer, offerCases } from "./offers.ts";

/** Services whose versions the manifest can ask for, with their list. */
const SERVICES: Readonly<Record<string, readonly [OfferSourceName, string]>> = {
  aks: ["aks", "Kubernetes version"],
  postgresql: ["postgresql", "version"],
  mysql: ["mysql", "version"],
};

/** Source: the version lists of the services by location. */
export const reg10: Check = {
  meta: {
    id: "REG-10",
    title: "Runtime and engine versions are offered",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "The versions that planned resources name, in what the services list for the region: Kubernetes versions of clusters and node pools, engine versions of PostgreSQL and MySQL flexible servers, versions of HDInsight, and runtime stacks of web and function apps on Linux. The versions under expect.services are looked for as well. A request without a version gets the default of the service, and asks for nothing.",
    ready: "The service offers every version that is named in the region.",
    howToFix:
      "Plan a version that the region still offers, and upgrade the source to it first where the data or the workload depend on it.",
    failsWhen: [
      "The list of the service for the region does not contain the version: new resources of it are refused.",
      "The service closes the version, or the region, to the subscription.",
      "AKS offers the version for long-term support alone, and the cluster is not of tier Premium with the support plan AKSLongTermSupport: Azure refuses it with K8sVersionNotSupported.",
      "expect.services names a service whose versions this version does not look up (unknown).",
    ],
    waive: "Do not: the service refuses a version that it does not offer.",
    facets: {
      type: "resource type, for example Microsoft.ContainerService/managedClusters",
      region: "region, for example swedencentral",
      offer: "version, for example 1.29.4",
      service: "service of expect.services, for example aks",
    },
    facts: ["serviceOffers"],
    sources: [
      "https://learn.microsoft.com/rest/api/aks/managed-clusters/list-kubernetes-versions",
      "https://learn.microsoft.com/azure/aks/supported-kubernetes-versions",
      "https://learn.microsoft.com/azure/aks/long-term-support",
      "https://learn.microsoft.com/rest/api/postgresql/capabilities-by-location/list",
      "https://learn.microsoft.com/rest/api/mysql/flexibleserver/location-based-capabilities/list",
      "https://learn.microsoft.com/rest/api/appservice/provider/get-web-app-stacks-for-location",
    ],
  },
  judges: "requests",
  asks: (type) => (adapterOf(type)?.asks.includes("version") === true ? ["version"] : []),
  cases(context) {
    const cases = [...offerCases(context, "version"), ...expected(context)];
    const about = { subject: "versions", place: placeOf([], context.manifest) };
    return cases.length > 0
      ? cases
      : [notApplicable(about, say`Neither the deployment nor the manifest names a version of a service.`)];
  },
};

/** A version is asked for, and not by which cluster. */
const limited = {
  ...LONG_TERM,
  isMet: { known: false, expression: "the manifest does not state the support plan" },
} as const;

/** The versions that the manifest asks for by service. */
function expected({ manifest }: Context): Case[] {
  const { region } = manifest.target;
  const scope = targetScope(manifest);
  return Object.entries(manifest.expect.serviceVersions ?? {}).map(([service, version]): Case => {
    const about: About = {
      subject: `${service} ${version} in ${region}`,
      place: manifest.locate(["expect", "services", service]),
      facets: { service, region, offer: version },
    };
    const row = SERVICES[service.toLowerCase()];
    if (row === undefined) {
      return caseWithoutFacts(about, {
        outcome: "unknown",
        why: say`This version does not look up the versions of ${service}.`,
        fix: { text: say`Name one of ${Object.keys(SERVICES)}, or remove the line.` },
      });
    }
    const [source, what] = row;
    const ref = factRef("serviceOffers", scope, `${region}/${source}`);
    const name = { known: true as const, value: version };
    const demand = {
      region,
      name: version,
      ref,
      resources: [],
      amounts: [],
      instead: [],
      need: { question: "version" as const, source, what, name, ...(source === "aks" ? { limited } : {}) },
    };
    return caseOf(about, { rows: ref }, ({ rows }) => [{ ...about, scope, ...judgeOffer(demand, rows) }]);
  });
}
