import { sameText } from "../../base/names.ts";
import { lastSegment, sameId } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { VirtualNetwork } from "../../facts/kinds/virtual-networks.ts";
import { attestableCase, ATTESTED_DAYS, boundWord, failing } from "../support/attestable.ts";
import { notApplicable } from "../support/without-facts.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { plannedPeers } from "./planned-subnets.ts";
import { overlap, rangeOf } from "./ranges.ts";
import { aboutNetwork, sameRanges, sourceNetwork, targetNetworks, type TargetNetwork } from "./target.ts";

type Strategy = "new" | "keep";

/** Source: "Relocate Azure Virtual Network": overlapping networks cannot be peered; the same ranges move as a whole. */
export const net03: Check = {
  meta: {
    id: "NET-03",
    title: "New or kept addresses can work",
    area: "network",
    severity: "blocker",
    phase: "select",
    looksAt:
      "network.ipStrategy against the network at the source that each declared one comes from. With new addresses the two may run beside each other and be peered, so their ranges must not overlap. With kept addresses the ranges are the same, so the two must not be peered, directly, by the deployment or as declared, and one wave moves everything: nothing reaches both.",
    ready: "The addresses of source and target allow the move as it is planned.",
    howToFix:
      "With new: choose ranges that the source does not use. With keep: write the ranges of the source, take the peering out, and move in one wave.",
    failsWhen: [
      "ipStrategy is new, and a range of the target overlaps one of the network that it comes from.",
      "ipStrategy is keep, and the ranges differ, the networks are peered, or several waves move workloads.",
      "The network that it comes from was not found, or it keeps addresses and nothing says whose (unknown).",
    ],
    takesAttestations: true,
    waive: "When the overlap is never routed, or several waves move what never talks to each other.",
    facets: { network: "name of the virtual network", strategy: "new or keep" },
    facts: ["virtualNetworks"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-virtual-network",
      "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering",
    ],
  },
  cases(context) {
    const { network, locate } = context.manifest;
    const { ipStrategy } = network;
    const about = { subject: "addresses", place: locate(["network"]) };
    if (ipStrategy === undefined)
      return [notApplicable(about, say`The manifest does not say whether addresses are kept.`)];
    const networks = targetNetworks(context);
    if (networks.length === 0)
      return [notApplicable(about, say`The manifest declares no virtual network of the target.`)];
    return networks.map((one) => caseFor(one, ipStrategy, context));
  },
};

function caseFor(network: TargetNetwork, strategy: Strategy, context: Context): Case {
  const { manifest } = context;
  const { vnet, planned } = network;
  const own = aboutNetwork(network, context);
  const facets = { ...own.facets, strategy };
  const about = {
    ...own,
    facets,
    resources: planned,
    hint: say`Attest it for ${"NET-03"} with ${`network: ${vnet.name}, strategy: ${strategy}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
  };
  if (network.from === undefined && strategy === "new")
    return notApplicable(own, say`${vnet.name} takes the place of no network that the manifest names.`);
  const needs = {
    source: factRef("virtualNetworks", sourceScope(manifest)),
    target: factRef("virtualNetworks", targetScope(manifest)),
  };
  const word = boundWord(context, "NET-03", facets);
  const holds = say`Somebody attests that the addresses of ${vnet.name} work for the move.`;
  const judge = (
    source: readonly VirtualNetwork[],
    target: readonly VirtualNetwork[],
  ): readonly Judgement[] => {
    const from = network.from === undefined ? undefined : sourceNetwork(source, network.from, manifest);
    if (from === undefined)
      return [
        {
          ...about,
          outcome: "unknown",
          why:
            network.from === undefined
              ? say`The manifest does not say which network ${vnet.name} comes from.`
              : say`${network.from}, from which ${vnet.name} comes, was not found in ${manifest.source.region}.`,
          fix: { text: about.hint },
        },
      ];
    const judged =
      strategy === "new" ? forNewAddresses(network, from) : forSameAddresses(network, from, target, context);
    return [{ ...about, ...judged }];
  };
  return attestableCase(
    about,
    needs,
    word,
    holds,
    ({ source, target }) => judge(source, target),
    // What the target does not show can only add to what is against the same addresses.
    ({ source, target = [] }) => (source === undefined ? [] : failing(judge(source, target))),
  );
}

type Answer = Pick<Judgement, "outcome" | "why" | "fix">;

function forNewAddresses({ vnet }: TargetNetwork, from: VirtualNetwork): Answer {
  const hit = vnet.prefixes.flatMap((own) =>
    from.prefixes.filter((other) => overlap(own, other)).map((other) => ({ own, other })),
  )[0];
  if (hit !== undefined)
    return {
      outcome: "fail",
      why: say`${vnet.name} is to have new addresses, and its range ${hit.own} overlaps ${hit.other} of ${from.name}: the two cannot be peered, nor reached from one place.`,
      fix: { text: say`Give ${vnet.name} ranges that the source does not use.` },
    };
  if ([...vnet.prefixes, ...from.prefixes].some((one) => rangeOf(one) === undefined))
    return { outcome: "unknown", why: say`A range of ${vnet.name} or ${from.name} could not be read.` };
  return { outcome: "pass", why: say`${vnet.prefixes} of ${vnet.name} overlap nothing of ${from.name}.` };
}

function forSameAddresses(
  network: TargetNetwork,
  from: VirtualNetwork,
  target: readonly VirtualNetwork[],
  { manifest, planned }: Context,
): Answer {
  const { vnet } = network;
  if (!sameRanges(vnet.prefixes, from.prefixes))
    return {
      outcome: "fail",
      why: say`${vnet.name} is to keep the addresses, and has ${vnet.prefixes} where ${from.name} has ${from.prefixes}.`,
      fix: { text: say`Write the ranges of the source, or ${"ipStrategy: new"}.` },
    };
  const peers = plannedPeers(network, planned);
  const isPeered =
    from.peerings.some(({ remote }) => sameText(lastSegment(remote), vnet.name)) ||
    target.some(
      ({ name, peerings }) =>
        sameText(name, vnet.name) && peerings.some(({ remote }) => sameId(remote, from.id)),
    ) ||
    peers.texts.some((id) => sameId(id, from.id)) ||
    (vnet.peerWith ?? []).some((name) => sameText(name, from.name));
  if (isPeered)
    return {
      outcome: "fail",
      why: say`${vnet.name} keeps the addresses of ${from.name}, and the two are peered, or are to be: Azure refuses it.`,
      fix: { text: say`Take the peering out, or give ${vnet.name} new addresses.` },
    };
  const moving = manifest.waves.filter(({ workloads }) => workloads.length > 0).map(({ name }) => name);
  if (moving.length > 1)
    return {
      outcome: "fail",
      why: say`${vnet.name} keeps the addresses, and ${moving} move workloads one after the other: what has moved and what has not cannot reach each other.`,
      fix: { text: say`Move everything of the network in one wave.` },
    };
  if (peers.isOpen)
    return {
      outcome: "unknown",
      why: say`${vnet.name} keeps the addresses of ${from.name}, and is to be peered with a network that is known only after deployment.`,
    };
  return { outcome: "pass", why: say`${vnet.name} keeps the ranges of ${from.name}, in one wave, unpeered.` };
}
