import { say } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { VirtualNetwork } from "../../facts/kinds/virtual-networks.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import {
  aboutNetwork,
  existingNetwork,
  forLaterWaves,
  noNetworks,
  sameRanges,
  targetNetworks,
  type TargetNetwork,
} from "./target.ts";

/** Source: "Relocate Azure Virtual Network": names, ranges and region of what the workloads are deployed into. */
export const net01: Check = {
  meta: {
    id: "NET-01",
    title: "Virtual networks exist as declared",
    area: "network",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Each virtual network that the manifest declares: whether the deployment makes it, or it exists in the target region with the declared address ranges. NET-02 compares the two.",
    ready: "Every declared network is made by the deployment, or is there as declared.",
    howToFix: "Deploy the network before what goes into it, with the ranges that the manifest declares.",
    failsWhen: [
      "A network is neither planned nor in the target region.",
      "It exists with other address ranges than declared.",
    ],
    waive: "When the network is in a subscription that this run may not read. Name who has seen it.",
    facets: { network: "name of the virtual network" },
    facts: ["virtualNetworks"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-virtual-network",
    ],
  },
  cases(context) {
    const networks = targetNetworks(context);
    return networks.length === 0
      ? noNetworks(context, "virtual networks")
      : networks.map((one) => caseFor(one, context));
  },
};

function caseFor(network: TargetNetwork, context: Context): Case {
  const { vnet, planned } = network;
  const { manifest } = context;
  const about = aboutNetwork(network, context);
  if (planned.length > 0)
    return caseWithoutFacts(
      { ...about, resources: planned },
      { outcome: "pass", why: say`The deployment makes ${vnet.name}.` },
    );
  return forLaterWaves(network, about, context, (own) =>
    caseOf(own, { networks: factRef("virtualNetworks", targetScope(manifest)) }, ({ networks }) => [
      { ...own, ...judged(network, existingNetwork(networks, vnet.name, manifest), context) },
    ]),
  );
}

function judged(
  { vnet }: TargetNetwork,
  found: VirtualNetwork | undefined,
  { manifest }: Context,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const { region } = manifest.target;
  if (found === undefined)
    return {
      outcome: "fail",
      why: say`${vnet.name} is neither planned nor in ${region}.`,
      fix: { text: say`Deploy it before what goes into it.` },
    };
  if (!sameRanges(found.prefixes, vnet.prefixes))
    return {
      outcome: "fail",
      why: say`${vnet.name} has the ranges ${found.prefixes}, and the manifest declares ${vnet.prefixes}.`,
      fix: { text: say`Bring network and manifest together before anything is deployed into it.` },
    };
  return { outcome: "pass", why: say`${vnet.name} is in ${region} with ${vnet.prefixes}.` };
}
