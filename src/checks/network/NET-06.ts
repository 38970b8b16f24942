import { sameType } from "../../base/resource-type.ts";
import { LENIENT_OWNERS } from "../../catalog/service-endpoints.ts";
import { say } from "../../base/sentence.ts";
import { isHidden } from "../../derive/planned.ts";
import { isUnknown } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { everyAt } from "../../plan/value-at.ts";
import { caseOf, type Case, type Check } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Source: "Virtual network service endpoints" of Event Hubs and others: rules for subnets without an endpoint never match. */
export const net06: Check = {
  meta: {
    id: "NET-06",
    title: "Rules fail where a service endpoint is missing",
    area: "network",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Rules of planned resources that let a subnet in (virtualNetworkRules): whether they say ignoreMissingVnetServiceEndpoint: true. With it Azure accepts a rule for a subnet that has no service endpoint, and the rule never matches: the deployment succeeds, and the workload is shut out.",
    ready:
      "A rule for a subnet without its service endpoint is refused when it is deployed, and not found out later.",
    howToFix: "Leave ignoreMissingVnetServiceEndpoint out, or set it to false, and deploy the subnet first.",
    failsWhen: [
      "A planned rule says ignoreMissingVnetServiceEndpoint: true.",
      "A file deploys a resource that can have such rules, and does not show its request (unknown).",
    ],
    waive: "When the subnet is deployed after the resource on purpose, and NET-05 looks at it later.",
    facets: { resource: "key of the resource" },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/event-hubs/event-hubs-service-endpoints"],
  },
  cases(context) {
    const own = context.planned.filter(
      (one) => rulesOf(one).length > 0 || (canHaveRules(one) && isHidden(one, context.manifest)),
    );
    const about = { subject: "rules for subnets", place: context.manifest.locate(["workloads"]) };
    if (own.length === 0) return [notApplicable(about, say`No planned request shows a rule for a subnet.`)];
    return own.map(caseFor);
  },
};

function canHaveRules({ type }: PlannedResource): boolean {
  return LENIENT_OWNERS.some((one) => sameType(one, type));
}

const PATHS = [
  "properties.virtualNetworkRules.*.ignoreMissingVnetServiceEndpoint",
  "properties.networkAcls.virtualNetworkRules.*.ignoreMissingVnetServiceEndpoint",
  "properties.networkRuleSet.virtualNetworkRules.*.ignoreMissingVnetServiceEndpoint",
  "properties.ignoreMissingVnetServiceEndpoint",
];

function rulesOf({ body }: PlannedResource) {
  return PATHS.flatMap((path) => everyAt(body, path));
}

function caseFor(resource: PlannedResource): Case {
  const { key, origin } = resource;
  const about = { subject: key, place: origin, facets: { resource: key }, resources: [resource] };
  return caseOf(about, {}, () => {
    const values = rulesOf(resource);
    if (resource.body === undefined)
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`No file shows the request of ${key}, nor its rules for subnets.`,
        },
      ];
    if (values.includes(true))
      return [
        {
          ...about,
          outcome: "fail",
          why: say`A rule of ${key} is accepted even where the subnet has no service endpoint, and then never matches.`,
          fix: { text: say`Set ${"ignoreMissingVnetServiceEndpoint"} to ${"false"}.` },
        },
      ];
    if (values.some(isUnknown))
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`The rules of ${key} are known only after deployment.`,
        },
      ];
    return [
      { ...about, outcome: "pass", why: say`Rules of ${key} need the service endpoint of their subnet.` },
    ];
  });
}
