import { groupExactly } from "../../base/group.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { isFrontHost } from "../../catalog/default-hosts.ts";
import { movingHosts, recordsOf, type MovingHost } from "../../derive/domains.ts";
import { sourceScope, staysInSubscription } from "../../derive/scope-map.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import { FRONT_SERVICES, type CutoverEndpoint } from "../../facts/kinds/cutover-endpoints.ts";
import type { Case, Check, Context, Judgement, Read } from "../check.ts";
import { attestableCase, ATTESTED_DAYS, boundWord, failing } from "../support/attestable.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { aboutHost } from "./about.ts";
import { leadsTo, sourceOf, targetOf, type HostSide } from "./sides.ts";

/** What Traffic Manager says of an endpoint that gets requests, or would. */
const HEALTHY = ["online", "checkingendpoint"];
const ILL = /^(degraded|inactive|stopped|unmonitored|disabled)$/i;

/** Source: Cloud Adoption Framework, Relocate, Select: cutover by Traffic Manager and gateways; endpoint monitoring. */
export const dom06: Check = {
  meta: {
    id: "DOM-06",
    title: "The path of the cutover exists",
    area: "domain",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "Each host that is switched in Traffic Manager, Front Door or an application gateway: whether a profile or gateway of the source or target subscription has an endpoint that leads to the target, whether it is kept back until the wave begins (disabled, or asked after the source's), and whether it is enabled, healthy and no longer asked after the source's from then on. Where several profiles lead there, the alias of the host shows which is meant, as far as it is read. A disabled endpoint is not measured by Traffic Manager, an origin of Front Door to which no enabled route leads gets no requests (classic Front Door: no rule) and is unknown where rule sets or a rules engine may send them there, and neither Front Door nor a gateway shows a Reader its health: whether the target answers is CUT-02. API Management waits for a person. A host that is switched by its record has no such path.",
    ready: "The target stands in the service that switches the host, and gets requests from the wave on.",
    howToFix:
      "Add the target as a disabled endpoint, or one with the last priority, and enable it or put it first in the wave.",
    failsWhen: [
      "No endpoint leads to the target.",
      "The endpoint gets requests before the wave begins.",
      "The endpoint is disabled, not healthy or asked after the source's once the wave has begun.",
      "Several profiles, origin groups or pools lead to the target and differ, or one leads to network interfaces or a nested profile alone (unknown).",
      "The service does not show its endpoints to a Reader, or health is another word than those documented (unknown).",
    ],
    takesAttestations: true,
    waive: "When the endpoint is added within the wave, and the runbook says so.",
    facets: { host: "the host", via: "what is switched", target: "host that it is to lead to" },
    facts: ["cutoverEndpoints", "hostRecords"],
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
    wants: [recordsOf(moving.host)],
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
    source: factRef("cutoverEndpoints", sourceScope(manifest), via),
    target: factRef("cutoverEndpoints", targetScope(manifest), via),
  };
  const judge = (
    [own = [], source = []]: readonly (readonly CutoverEndpoint[])[],
    read: Read,
    isPart = false,
  ): readonly Judgement[] => {
    const fronts = [own, ...(staysInSubscription(manifest) ? [] : [source])].flatMap((one) =>
      frontsOf(one, via),
    );
    const records = read(recordsOf(moving.host));
    const alias = records.known
      ? records.value.records.find(({ type }) => type === "CNAME")?.data
      : undefined;
    const answer = judged(moving, via, fronts, alias, context, isPart);
    return answer === undefined ? [] : [{ ...about, ...answer }];
  };
  return [
    attestableCase(
      about,
      needs,
      word,
      holds,
      ({ source, target: own }, read) => judge([own, source], read),
      // What neither of the sides shows that are known may be at the other.
      ({ source = [], target: own = [] }, read) => failing(judge([own, source], read, true)),
    ),
  ];
}

type Answer = Pick<Judgement, "outcome" | "why" | "fix" | "evidence">;

/** What chooses among several endpoints: a profile, an origin group, a pool of a gateway. */
interface Front {
  readonly name: string;
  readonly host: string | undefined;
  readonly endpoints: readonly CutoverEndpoint[];
}

function frontsOf(all: readonly CutoverEndpoint[], via: string): Front[] {
  const keyOf = ({ front, name }: CutoverEndpoint): string =>
    via === "application-gateway" ? `${front}/${name}` : front;
  return [...groupExactly(all, keyOf)].map(([name, endpoints]) => ({
    name,
    host: endpoints.find(({ host }) => host !== undefined)?.host,
    endpoints,
  }));
}

/**
 * @param alias of the host, where its record tells one
 * @param isPart whether one side could not be read, so that an endpoint which is not shown may be there
 */
function judged(
  moving: MovingHost,
  via: string,
  all: readonly Front[],
  alias: string | undefined,
  context: Context,
  isPart: boolean,
): Answer | undefined {
  const { host, after, servedBy, waves } = moving;
  const led = alias !== undefined && isFrontHost(via, alias) === true ? alias : undefined;
  const fronts = all.filter((one) => led === undefined || one.host === undefined || one.host === led);
  if (led !== undefined && fronts.length === 0 && all.length > 0)
    return {
      outcome: "unknown",
      why: say`${host} leads to ${led}, and no profile of that name could be read.`,
    };
  const [own, old] = [targetOf(moving, context), sourceOf(moving, context)];
  const begun = waves.some(({ start }) => start <= context.now);
  const answers = fronts.flatMap((front) => answerOf(front, own, old, begun, host) ?? []);
  const [first] = answers;
  if (first === undefined) {
    if (isPart) return undefined;
    const closed = fronts.find(({ endpoints }) => endpoints.some(isClosed));
    if (closed !== undefined)
      return {
        outcome: "unknown",
        why: say`${closed.name} leads to what is named by its network interface or by another profile. This run could not determine whether that is the target of ${host}.`,
      };
    return {
      outcome: "fail",
      why: say`No endpoint of ${via} leads to ${after ?? servedBy?.to ?? "the target"}, which is to serve ${host}.`,
      fix: { text: say`Add it to the profile or gateway of ${host}, disabled until the wave begins.` },
    };
  }
  const evidence = answers.flatMap((one) => one.evidence ?? []);
  if (answers.every(({ outcome }) => outcome === first.outcome)) return { ...first, evidence };
  return {
    outcome: "unknown",
    evidence,
    why: say`Several of ${via} lead to the target of ${host} and differ. This run could not determine which of them ${host} is served by.`,
  };
}

/** Undefined where nothing of it leads to the target. */
function answerOf(
  front: Front,
  own: HostSide,
  old: HostSide,
  begun: boolean,
  host: string,
): Answer | undefined {
  const olds = front.endpoints.filter((one) => leadsTo(one, old));
  const each = front.endpoints
    .filter((one) => leadsTo(one, own))
    .map((one): Answer => {
      const evidence = [{ label: `${one.front}/${one.name}`, value: stateOf(one) }];
      if (one.perhaps === true) return { evidence, ...byRules(one, host) };
      return { evidence, ...(begun ? sinceStart(one, olds, host) : beforeStart(one, olds, host)) };
    });
  // Kept back is the target as a whole; once the wave has begun one way to it is enough.
  const order = begun ? ["pass", "unknown", "fail"] : ["fail", "unknown", "pass"];
  return order.flatMap((outcome) => each.find((one) => one.outcome === outcome) ?? []).at(0);
}

function byRules({ front, name }: CutoverEndpoint, host: string): Answer {
  return {
    outcome: "unknown",
    why: say`No route of ${front} leads to ${name}, the target of ${host}. Rules may send requests there, and are not read.`,
  };
}

function beforeStart(own: CutoverEndpoint, olds: readonly CutoverEndpoint[], host: string): Answer {
  if (!own.enabled || isAfter(own, olds.filter(isServing)))
    return {
      outcome: "pass",
      why: say`${own.front} has the target of ${host} as ${own.name}, which gets no requests yet.`,
    };
  return {
    outcome: "fail",
    why: say`${own.name} of ${own.front} leads to the target of ${host} and gets requests before the wave begins.`,
    fix: { text: say`Disable it, or put it behind the source, until the wave begins.` },
  };
}

function sinceStart(own: CutoverEndpoint, olds: readonly CutoverEndpoint[], host: string): Answer {
  if (!own.enabled)
    return {
      outcome: "fail",
      why: say`${own.name} of ${own.front} leads to the target of ${host} and is disabled, though its wave has begun.`,
      fix: { text: say`Enable it, or declare the new start of the wave.` },
    };
  const { health } = own;
  if (health !== undefined && ILL.test(health))
    return {
      outcome: "fail",
      why: say`${own.name} of ${own.front} is ${health}, so that ${host} is not served by the target.`,
      fix: { text: say`Look at the address that the service probes, and what the target answers there.` },
    };
  if (health !== undefined && !HEALTHY.includes(health.toLowerCase()))
    return {
      outcome: "unknown",
      why: say`${own.name} of ${own.front} is ${health}, which no page explains.`,
    };
  // A source that is ill is passed over.
  if (isAfter(own, olds.filter(isServing)))
    return {
      outcome: "fail",
      why: say`${own.name} of ${own.front} leads to the target of ${host} and is still asked after the source, though its wave has begun.`,
      fix: { text: say`Give it a priority before the source's, or disable the source.` },
    };
  return { outcome: "pass", why: say`${own.front} sends requests for ${host} to ${own.name}, the target.` };
}

function isServing({ health }: CutoverEndpoint): boolean {
  return health === undefined || !ILL.test(health);
}

/** Whether the source is asked first. Other ways to choose, as by weight or place, hold nothing back. */
function isAfter(own: CutoverEndpoint, olds: readonly CutoverEndpoint[]): boolean {
  const isByPriority = own.routing?.toLowerCase().startsWith("priority") === true;
  return isByPriority && olds.some((old) => old.enabled && (own.priority ?? 0) > (old.priority ?? 0));
}

/** What may lead to the target without a word of it: a network interface, or a profile within the profile. */
function isClosed({ resource = "" }: CutoverEndpoint): boolean {
  return /\/(ipconfigurations|trafficmanagerprofiles)\//i.test(resource);
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
