import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { PRIVATE_ZONES_SOURCE } from "../../catalog/private-zones.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
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
import { declaredZones, isLinkedByName, linkTo, zonesOf, type PrivateZone } from "./zones.ts";

/** Source: "Azure Private Endpoint DNS integration": a network resolves by the zones that it is linked to. */
export const net09: Check = {
  meta: {
    id: "NET-09",
    title: "Private DNS zones reach the new network",
    area: "network",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The private DNS zones in network.privateDnsZones: whether each that is linked to a network at the source is linked to the network that takes its place, and the link is Completed. Which address a record of the zone holds is not looked at: while source and target share a zone, a record holds one address, and the later of two private endpoints of one resource writes over that of the earlier.",
    ready: "Whatever the source resolves by a private zone, the target resolves by it too.",
    howToFix:
      "Link the zone to the network of the target. Where both regions have a private endpoint of the same resource, give each region a zone of its own.",
    failsWhen: [
      "A zone is linked to the network of the source and not to that of the target.",
      "The link is not Completed.",
      "The declared resource group contains no private DNS zone.",
      "A zone is linked to a network of the name of that of the source, which was not found in the source region (unknown).",
    ],
    waive: "When servers of your own resolve names for the network of the target: name them.",
    facets: { network: "name of the virtual network", zone: "name of the zone" },
    folds: "zone",
    facts: ["privateZones", "virtualNetworks"],
    sources: [
      PRIVATE_ZONES_SOURCE,
      "https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links",
    ],
  },
  cases(context) {
    const declared = declaredZones("links of private DNS zones", context);
    if ("cases" in declared) return declared.cases;
    const networks = targetNetworks(context);
    if (networks.length === 0) return noNetworks(context, "links of private DNS zones");
    return networks.map((one) => caseFor(one, declared.zones, context));
  },
};

function caseFor(
  network: TargetNetwork,
  ref: Extract<ReturnType<typeof declaredZones>, { zones: unknown }>["zones"],
  context: Context,
): Case {
  const { vnet, from } = network;
  const { manifest } = context;
  const about = aboutNetwork(network, context);
  if (from === undefined)
    return notApplicable(about, say`${vnet.name} takes the place of no network that the manifest names.`);
  const needs = {
    rows: ref,
    source: factRef("virtualNetworks", sourceScope(manifest)),
    target: factRef("virtualNetworks", targetScope(manifest)),
  };
  return forLaterWaves(network, about, context, (own) =>
    caseOf(own, needs, ({ rows, source, target }): Judgement[] => {
      const zones = zonesOf(rows, manifest);
      const { resourceGroup = "" } = manifest.network.zones ?? {};
      if (zones.length === 0)
        return [
          {
            ...own,
            outcome: "fail",
            why: say`${resourceGroup} contains no private DNS zone.`,
            fix: { text: say`Correct ${"network.privateDnsZones"}, or make the zones there.` },
          },
        ];
      const old = sourceNetwork(source, from, manifest)?.id;
      const made = existingNetwork(target, vnet.name, manifest)?.id;
      if (
        old === undefined &&
        zones.some((zone) => isLinkedByName(zone, from, manifest.source.subscription.id, made))
      )
        return [
          { ...own, outcome: "unknown", why: say`${from} was not found in ${manifest.source.region}.` },
        ];
      const used = old === undefined ? [] : zones.filter((zone) => linkTo(zone, old) !== undefined);
      if (used.length === 0)
        return [
          {
            ...own,
            outcome: "not-applicable",
            why: say`None of the ${zones.length} private DNS zones is linked to ${from}.`,
          },
        ];
      const bad = used.filter((zone) => !sameText(stateOf(zone, made), "Completed"));
      if (bad.length > 0)
        return bad.map((zone) => ({
          ...own,
          subject: `${zone.name} for ${vnet.name}`,
          facets: { ...own.facets, zone: zone.name },
          outcome: "fail",
          why: say`${zone.name} is linked to ${from}, and its link to ${vnet.name} is ${stateOf(zone, made)}.`,
          fix: { text: say`Link the zone to ${vnet.name}.` },
        }));
      return [
        {
          ...own,
          outcome: "pass",
          why: say`${vnet.name} is linked to each of the ${used.length} private DNS zones that ${from} is linked to.`,
        },
      ];
    }),
  );
}

function stateOf(zone: PrivateZone, network: string | undefined): string {
  const link = network === undefined ? undefined : linkTo(zone, network);
  return link === undefined ? "missing" : (link.state ?? "not known");
}
