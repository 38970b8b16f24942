import { sameText } from "../../base/names.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { meant, nearest } from "../../base/nearest.ts";
import { raw, say } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { VirtualNetwork } from "../../facts/kinds/virtual-networks.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
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
      "Each network that a declared one is peered with (peerWith): whether its peering is Connected, which it is once both sides have made their half, and in sync, or the plan makes it. The other side is its owner's: that a plan makes one half is said, and judged again once it is there.",
    ready: "Every declared peering is Connected and in sync, or the plan makes it with the network.",
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
  const planned = plannedPeers(network, context.planned);
  if (planned.texts.some((id) => sameText(lastSegment(id), peer)))
    return caseWithoutFacts(
      { ...about, resources: network.planned },
      {
        outcome: "pass",
        why: say`The plan peers ${network.vnet.name} with ${peer}; the other half is its owner's.`,
      },
    );
  return forLaterWaves(network, about, context, (later) =>
    caseOf(later, { networks: factRef("virtualNetworks", targetScope(manifest)) }, ({ networks }) => [
      {
        ...later,
        ...judged(existingNetwork(networks, network.vnet.name, manifest), network, peer, [
          ...planned.texts.map(lastSegment),
          ...networks.map((one) => lastSegment(one.id)),
        ]),
      },
    ]),
  );
}

function judged(
  found: VirtualNetwork | undefined,
  { vnet: { name } }: TargetNetwork,
  peer: string,
  others: readonly string[],
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const own = found?.peerings.filter(({ remote }) => sameText(lastSegment(remote), peer)) ?? [];
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
