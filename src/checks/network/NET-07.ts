import { sameText } from "../../base/names.ts";
import { lastSegment, sameId } from "../../base/resource-id.ts";
import { meant, nearest } from "../../base/nearest.ts";
import { raw, say } from "../../base/sentence.ts";
import { plannedId, targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { Peering, VirtualNetwork } from "../../facts/kinds/virtual-networks.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { plannedPeers } from "./planned-subnets.ts";
import {
  aboutNetwork,
  existingNetwork,
  forLaterWaves,
  noNetworks,
  targetNetworks,
  type TargetNetwork,
} from "./target.ts";

/** Source: "Virtual network peering": each side makes its own half; only then both are Connected. */
export const net07: Check = {
  meta: {
    id: "NET-07",
    title: "Peerings are made again, both ways",
    area: "network",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Each network that a declared one is peered with (peerWith): whether its peering is Connected, which it is once both sides have made their half, and in sync, or, where there is none yet, the deployment makes it. The other side is its owner's: that a deployment makes one half is said, and judged again once it is there.",
    ready: "Every declared peering is Connected and in sync, or the deployment makes it with the network.",
    howToFix:
      "Make the half that is missing, on both networks, and synchronise the peering after a change of address ranges.",
    failsWhen: [
      "The network has no such peering, and nothing plans one.",
      "The peering is Initiated (the other half is missing) or Disconnected.",
      "It is not in sync with the address ranges of one side.",
    ],
    waive: "When another way connects the two: name it.",
    facets: { network: "name of the virtual network", peer: "name of the other network" },
    facts: ["virtualNetworks"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview",
      "https://learn.microsoft.com/azure/virtual-network/update-virtual-network-peering-address-space",
    ],
  },
  cases(context) {
    const networks = targetNetworks(context);
    if (networks.length === 0) return noNetworks(context, "peerings");
    return networks.flatMap((network) => {
      const { peerWith = [], name } = network.vnet;
      if (peerWith.length > 0) return peerWith.map((peer) => caseFor(network, peer, context));
      return [notApplicable(aboutNetwork(network, context), say`${name} declares no peering.`)];
    });
  },
};

function caseFor(network: TargetNetwork, peer: string, context: Context): Case {
  const { manifest } = context;
  const own = aboutNetwork(network, context);
  const about = {
    ...own,
    subject: `${network.vnet.name} with ${peer}`,
    facets: { ...own.facets, peer },
  };
  const planned = plannedPeers(network, context.planned).texts;
  const plans = planned.filter((id) => sameText(lastSegment(id), peer));
  const make = (one: About): Case =>
    caseOf(one, { networks: factRef("virtualNetworks", targetScope(manifest)) }, ({ networks }) => {
      const found = existingNetwork(networks, network.vnet.name, manifest);
      const ids = plans.length > 0 ? plans : idsOf(peer, networks, context);
      const own = peeringsWith(found, peer, ids);
      if (own.length === 0 && plans.length > 0)
        return [
          {
            ...one,
            outcome: "pass",
            why: say`The deployment peers ${network.vnet.name} with ${peer}. The other half is its owner's.`,
          },
        ];
      const others = [...planned, ...networks.map(({ id }) => id)].map(lastSegment);
      return [{ ...one, ...judged(found, own, network, peer, others) }];
    });
  // What the plan makes concerns the wave that makes it, too.
  return plans.length > 0
    ? make({ ...about, resources: network.planned })
    : forLaterWaves(network, about, context, make);
}

/** Ids that the other network has, where it is one that the manifest declares: another of its name is not meant then. */
function idsOf(peer: string, networks: readonly VirtualNetwork[], context: Context): readonly string[] {
  const { manifest } = context;
  const declared = targetNetworks(context).find(({ vnet }) => sameText(vnet.name, peer));
  if (declared === undefined) return [];
  const made = existingNetwork(networks, peer, manifest);
  if (made !== undefined) return [made.id];
  return declared.planned.flatMap(
    (one) => one.id ?? (one.resourceGroup === undefined ? [] : (plannedId(manifest, one) ?? [])),
  );
}

/** Its peerings with one of some ids; with a network of that name where no id is known. */
function peeringsWith(
  found: VirtualNetwork | undefined,
  peer: string,
  ids: readonly string[],
): readonly Peering[] {
  return (found?.peerings ?? []).filter(({ remote }) =>
    ids.length > 0 ? ids.some((id) => sameId(id, remote)) : sameText(lastSegment(remote), peer),
  );
}

function judged(
  found: VirtualNetwork | undefined,
  own: readonly Peering[],
  { vnet: { name } }: TargetNetwork,
  peer: string,
  others: readonly string[],
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const evidence = own.map(({ name: label, state, sync = "not said" }) => ({
    label,
    value: `${state}, ${sync}`,
  }));
  const [first] = own;
  const remotes = (found?.peerings ?? []).map(({ remote }) => lastSegment(remote));
  const known = [...remotes, ...others].filter((one) => !sameText(one, name));
  const near = known.some((one) => sameText(one, peer)) ? undefined : nearest(peer, known);
  if (first === undefined)
    return {
      outcome: "fail",
      why:
        found === undefined
          ? say`${name} does not exist yet, and nothing plans its peering with ${peer}.`
          : say`${name} is not peered with ${peer}, and nothing plans it.`,
      fix: { text: say`${raw(meant(near))}Make the peering on both networks.` },
    };
  const good = own.find(({ state }) => sameText(state, "Connected"));
  if (good === undefined)
    return {
      outcome: /^(initiated|disconnected)$/i.test(first.state) ? "fail" : "unknown",
      why: say`The peering of ${name} with ${peer} is ${first.state}.`,
      evidence,
      fix: {
        text: say`Make the half that is missing, or delete and make both again where it is Disconnected.`,
      },
    };
  if (good.sync !== undefined && !sameText(good.sync, "FullyInSync"))
    return {
      outcome: "fail",
      why: say`The peering of ${name} with ${peer} is ${good.sync}: a side has changed its address ranges.`,
      evidence,
      fix: { text: say`Synchronise the peering.` },
    };
  return { outcome: "pass", why: say`${name} is peered with ${peer}.`, evidence };
}
