import { say } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { VirtualNetwork } from "../../facts/kinds/virtual-networks.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import {
  aboutNetwork,
  existingNetwork,
  forLaterWaves,
  noNetworks,
  sourceNetwork,
  targetNetworks,
  type TargetNetwork,
} from "./target.ts";

/** Source: "Relocate Azure Virtual Network": what is attached to a network is made again. */
export const net14: Check = {
  meta: {
    id: "NET-14",
    title: "Parts of the network are made again",
    area: "network",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Differences between the network at the source and the one that takes its place: DNS servers of its own, a plan of DDoS protection, and subnets with a NAT gateway, a network security group or a route table. Flow logs and firewalls are not read by this version.",
    ready: "The network of the target is resolved, guarded and routed as the one at the source was.",
    howToFix: "Make what is missing and attach it to the network or its subnets.",
    failsWhen: [
      "The network at the source has one of these, and the network of the target has none.",
      "The network of the target does not exist yet (unknown).",
    ],
    waive: "When the target does without on purpose: say what took its place.",
    facets: { network: "name of the virtual network", part: "what is missing" },
    facts: ["virtualNetworks"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-virtual-network",
    ],
  },
  cases(context) {
    const networks = targetNetworks(context);
    return networks.length === 0
      ? noNetworks(context, "parts of networks")
      : networks.map((one) => caseFor(one, context));
  },
};

const PARTS: Readonly<Record<string, (network: VirtualNetwork) => boolean>> = {
  "DNS servers": ({ dnsServers }) => dnsServers.length > 0,
  "DDoS protection": (network) => network.protected,
  "NAT gateway": ({ subnets }) => subnets.some(({ nat }) => nat),
  "network security group": ({ subnets }) => subnets.some(({ rules }) => rules),
  "route table": ({ subnets }) => subnets.some(({ routes }) => routes),
};

function caseFor(network: TargetNetwork, context: Context): Case {
  const { vnet, from } = network;
  const { manifest } = context;
  const about = aboutNetwork(network, context);
  if (from === undefined)
    return notApplicable(about, say`${vnet.name} takes the place of no network that the manifest names.`);
  const needs = {
    source: factRef("virtualNetworks", sourceScope(manifest)),
    target: factRef("virtualNetworks", targetScope(manifest)),
  };
  return forLaterWaves(network, about, context, (own) =>
    caseOf(own, needs, ({ source, target }): Judgement[] => {
      const old = sourceNetwork(source, from, manifest);
      const made = existingNetwork(target, vnet.name, manifest);
      if (old === undefined || made === undefined)
        return [
          {
            ...own,
            outcome: "unknown",
            why:
              old === undefined
                ? say`${from} was not found in ${manifest.source.region}.`
                : say`${vnet.name} does not exist yet.`,
          },
        ];
      const missing = Object.keys(PARTS).filter((part) => PARTS[part]?.(old) === true && !PARTS[part](made));
      if (missing.length > 0)
        return missing.map((part) => ({
          ...own,
          subject: `${part} of ${vnet.name}`,
          facets: { ...own.facets, part },
          outcome: "fail",
          why: say`${from} has ${part}, and ${vnet.name} has none.`,
          fix: { text: say`Make it and attach it to ${vnet.name}.` },
        }));
      return [{ ...own, outcome: "pass", why: say`${vnet.name} has every such part of ${from}.` }];
    }),
  );
}
