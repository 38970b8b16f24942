import { say } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { Subnet, VirtualNetwork } from "../../facts/kinds/virtual-networks.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { plannedInSubnets } from "./planned-subnets.ts";
import {
  aboutNetwork,
  existingNetwork,
  forLaterWaves,
  noNetworks,
  sourceNetwork,
  targetNetworks,
  type TargetNetwork,
} from "./target.ts";

/** Source: "Move Azure Resource Manager support" of virtual networks: delegations and service endpoints are not carried. */
export const net05: Check = {
  meta: {
    id: "NET-05",
    title: "Delegations and service endpoints are made again",
    area: "network",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The services that subnets at the source are delegated to, and their service endpoints, against the subnets of the network that takes their place: as the deployment makes them, or as they are. Names of subnets may change, so the networks are compared as a whole.",
    ready: "Whatever a subnet at the source was delegated to or could reach, one at the target is and can.",
    howToFix:
      "Add the delegation or the service endpoint to a subnet of the target before something is deployed that needs it. Resource Mover copies neither.",
    failsWhen: [
      "A service that a subnet at the source is delegated to has no subnet at the target.",
      "A service endpoint of the source is on no subnet of the target.",
      "The subnets of the deployment are not known, and the network does not exist yet (unknown).",
    ],
    waive: "When the workload no longer uses the service that way: say what took its place.",
    facets: { network: "name of the virtual network" },
    facts: ["virtualNetworks"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-virtual-network",
      "https://learn.microsoft.com/azure/virtual-network/subnet-delegation-overview",
    ],
  },
  cases(context) {
    const networks = targetNetworks(context);
    return networks.length === 0
      ? noNetworks(context, "delegations and service endpoints")
      : networks.map((one) => caseFor(one, context));
  },
};

const DELEGATIONS = "properties.delegations.*.properties.serviceName";
const ENDPOINTS = "properties.serviceEndpoints.*.service";

function caseFor(network: TargetNetwork, context: Context): Case {
  const { vnet, planned, from } = network;
  const about = aboutNetwork(network, context);
  if (from === undefined)
    return notApplicable(about, say`${vnet.name} takes the place of no network that the manifest names.`);
  const delegations = plannedInSubnets(network, context.planned, DELEGATIONS);
  const endpoints = plannedInSubnets(network, context.planned, ENDPOINTS);
  const isShown = planned.length > 0 && !delegations.isOpen && !endpoints.isOpen;
  if (isShown)
    return compared({ ...about, resources: planned }, network, context, { delegations, endpoints });
  return forLaterWaves(network, about, context, (own) => compared(own, network, context));
}

interface Planned {
  readonly delegations: { readonly texts: readonly string[] };
  readonly endpoints: { readonly texts: readonly string[] };
}

function compared(
  about: About,
  { vnet, from = "" }: TargetNetwork,
  { manifest }: Context,
  planned?: Planned,
): Case {
  const needs = {
    source: factRef("virtualNetworks", sourceScope(manifest)),
    target: factRef("virtualNetworks", targetScope(manifest)),
  };
  return caseOf(about, needs, ({ source, target }): Judgement[] => {
    const old = sourceNetwork(source, from, manifest);
    const own = existingNetwork(target, vnet.name, manifest);
    if (old === undefined)
      return [
        { ...about, outcome: "unknown", why: say`${from} was not found in ${manifest.source.region}.` },
      ];
    if (planned === undefined && own === undefined)
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`${vnet.name} does not exist yet, and no file shows its subnets.`,
        },
      ];
    const has = {
      delegations: [...(planned?.delegations.texts ?? []), ...all(own, ({ delegations }) => delegations)],
      endpoints: [...(planned?.endpoints.texts ?? []), ...all(own, ({ endpoints }) => endpoints)],
    };
    return [{ ...about, ...judged(old, vnet.name, has) }];
  });
}

function all(
  network: VirtualNetwork | undefined,
  of: (subnet: Subnet) => readonly string[],
): readonly string[] {
  return network?.subnets.flatMap(of) ?? [];
}

function judged(
  old: VirtualNetwork,
  name: string,
  has: Readonly<Record<"delegations" | "endpoints", readonly string[]>>,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const missing = {
    delegations: lacking(
      all(old, ({ delegations }) => delegations),
      has.delegations,
    ),
    endpoints: lacking(
      all(old, ({ endpoints }) => endpoints),
      has.endpoints,
    ),
  };
  if (missing.delegations.length > 0)
    return {
      outcome: "fail",
      why: say`Subnets of ${old.name} are delegated to ${missing.delegations}, and none of ${name} is.`,
      fix: { text: say`Delegate a subnet of ${name} before the service is deployed.` },
    };
  if (missing.endpoints.length > 0)
    return {
      outcome: "fail",
      why: say`Subnets of ${old.name} have the service endpoints ${missing.endpoints}, and none of ${name} has.`,
      fix: { text: say`Add them to the subnets of ${name}, and to the rules of the services.` },
    };
  return {
    outcome: "pass",
    why: say`${name} has every delegation and service endpoint of ${old.name}.`,
  };
}

function lacking(wanted: readonly string[], has: readonly string[]): string[] {
  const own = new Set(has.map((one) => one.toLowerCase()));
  return [...new Set(wanted)].filter((one) => !own.has(one.toLowerCase())).toSorted();
}
