import { lastSegment, subscriptionScope } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { movingHosts, type MovingHost } from "../../derive/domains.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import { FRONT_SERVICES, type CutoverEndpoint } from "../../facts/kinds/cutover-endpoints.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { attestableCase, ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { aboutHost } from "./about.ts";

/** What Traffic Manager says of an endpoint that gets requests, or would. */
const HEALTHY = ["online", "checkingendpoint"];

/** Source: Cloud Adoption Framework, Relocate, Select: cutover by Traffic Manager and gateways; endpoint monitoring. */
export const dom06: Check = {
  meta: {
    id: "DOM-06",
    title: "The path of the cutover exists",
    area: "domain",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "Each host that is switched in Traffic Manager, Front Door or an application gateway: whether a profile or gateway of the source or target subscription has an endpoint that leads to the target, whether it is kept back until the wave begins (disabled, or asked after the source's), and whether it is enabled and healthy from then on. A disabled endpoint is not measured by Traffic Manager, nor does Front Door or a gateway tell a Reader of health: whether the target answers is CUT-02. API Management waits for a person. A host that is switched by its record has no such path.",
    ready: "The target stands in the service that switches the host, and gets requests from the wave on.",
    howToFix:
      "Add the target as a disabled endpoint, or one with the last priority or the least weight, and enable it in the wave.",
    failsWhen: [
      "No endpoint leads to the target.",
      "The endpoint gets requests before the wave begins.",
      "The endpoint is disabled or not healthy once the wave has begun.",
      "The service does not show its endpoints to a Reader, or health is another word than those documented (unknown).",
    ],
    takesAttestations: true,
    waive: "When the endpoint is added within the wave, and the runbook says so.",
    facets: { host: "the host", via: "what is switched", target: "host that it is to lead to" },
    facts: ["cutoverEndpoints"],
    sources: [
      "https://learn.microsoft.com/azure/traffic-manager/traffic-manager-monitoring",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select",
    ],
  },
  cases(context) {
    const cases = movingHosts(context.manifest).flatMap((one) => caseFor(one, context));
    if (cases.length > 0) return cases;
    const about = { subject: "paths of the cutover", place: context.manifest.locate(["domains"]) };
    return [
      notApplicable(about, say`No host of the manifest is switched in a service that stands in front.`),
    ];
  },
};

const BY_RECORD = ["dns-cname", "dns-a", "app-service-domain"];

function caseFor(moving: MovingHost, context: Context): Case[] {
  const { manifest } = context;
  const via = moving.domain.cutover?.via;
  if (via === undefined || BY_RECORD.includes(via)) return [];
  const own = aboutHost(moving, context);
  const target = moving.after ?? moving.servedBy?.to ?? "";
  const facets = { ...own.facets, via, target };
  const about = {
    ...own,
    facets,
    ...ofThisVersion(context, "cutoverEndpoints"),
    hint: say`Look where ${via} leads, and attest it for ${"DOM-06"} with ${`host: ${moving.host}, via: ${via}, target: ${target}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
  };
  const word = boundWord(context, "DOM-06", facets);
  const holds = say`Somebody attests that ${via} has the target of ${moving.host}.`;
  if (!FRONT_SERVICES.some((one) => one === via))
    return [
      attestableCase(about, {}, word, holds, () => [
        {
          ...about,
          outcome: "unknown",
          why: say`Where ${via} sends the requests for ${moving.host} does not show here.`,
          fix: { text: about.hint },
        },
      ]),
    ];
  const needs = {
    source: factRef("cutoverEndpoints", subscriptionScope(manifest.source.subscription.id), via),
    target: factRef("cutoverEndpoints", targetScope(manifest), via),
  };
  return [
    attestableCase(about, needs, word, holds, (facts): Judgement[] => [
      { ...about, ...judged(moving, via, [...facts.target, ...facts.source], context) },
    ]),
  ];
}

type Answer = Pick<Judgement, "outcome" | "why" | "fix" | "evidence">;

function judged(moving: MovingHost, via: string, all: readonly CutoverEndpoint[], context: Context): Answer {
  const { host, after, before, servedBy, waves } = moving;
  const leadsTo = (one: CutoverEndpoint, name: string | undefined, resource: string | undefined): boolean =>
    (name !== undefined && sameText(one.target ?? "", name)) ||
    (resource !== undefined && one.resource !== undefined && sameText(lastSegment(one.resource), resource));
  const own = all.find((one) => leadsTo(one, after, servedBy?.to));
  if (own === undefined)
    return {
      outcome: "fail",
      why: say`No endpoint of ${via} leads to ${after ?? servedBy?.to ?? "the target"}, which is to serve ${host}.`,
      fix: { text: say`Add it to the profile or gateway of ${host}, disabled until the wave begins.` },
    };
  const evidence = [{ label: `${own.front}/${own.name}`, value: stateOf(own) }];
  const old = all.find((one) => one.front === own.front && leadsTo(one, before, servedBy?.from));
  const begun = waves.some(({ start }) => start <= context.now);
  if (!begun) {
    if (!own.enabled || isAfter(own, old))
      return {
        outcome: "pass",
        evidence,
        why: say`${own.front} has the target of ${host} as ${own.name}, which gets no requests yet.`,
      };
    return {
      outcome: "fail",
      evidence,
      why: say`${own.name} of ${own.front} leads to the target of ${host} and gets requests before the wave begins.`,
      fix: { text: say`Disable it, or put it behind the source, until the wave begins.` },
    };
  }
  if (!own.enabled)
    return {
      outcome: "fail",
      evidence,
      why: say`${own.name} of ${own.front} leads to the target of ${host} and is disabled, though its wave has begun.`,
      fix: { text: say`Enable it, or declare the new start of the wave.` },
    };
  const { health } = own;
  if (health !== undefined && /^(degraded|inactive|stopped|unmonitored|disabled)$/i.test(health))
    return {
      outcome: "fail",
      evidence,
      why: say`${own.name} of ${own.front} is ${health}, so that ${host} is not served by the target.`,
      fix: { text: say`Look at the address that the service probes, and what the target answers there.` },
    };
  if (health !== undefined && !HEALTHY.includes(health.toLowerCase()))
    return {
      outcome: "unknown",
      evidence,
      why: say`${own.name} of ${own.front} is ${health}, which no page explains.`,
    };
  return {
    outcome: "pass",
    evidence,
    why: say`${own.front} sends requests for ${host} to ${own.name}, the target.`,
  };
}

/** Whether the source is asked first. Other ways to choose, as by place, hold nothing back. */
function isAfter(own: CutoverEndpoint, old: CutoverEndpoint | undefined): boolean {
  if (old?.enabled !== true) return false;
  const routing = own.routing?.toLowerCase() ?? "";
  const byPriority = routing.startsWith("priority") && (own.priority ?? 0) > (old.priority ?? 0);
  return byPriority || (routing === "weighted" && own.weight === 0);
}

function stateOf({ target, resource, enabled, health, weight, priority }: CutoverEndpoint): string {
  return [
    `to ${target ?? (resource === undefined ? "nowhere" : lastSegment(resource))}`,
    enabled ? "enabled" : "disabled",
    ...(health === undefined ? [] : [health]),
    ...(priority === undefined ? [] : [`priority ${String(priority)}`]),
    ...(weight === undefined ? [] : [`weight ${String(weight)}`]),
  ].join(", ");
}
