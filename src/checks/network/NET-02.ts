import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import type { Place } from "../../base/place.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { overlap, plannedRanges, rangeOf, type PlannedRanges } from "./ranges.ts";
import { sameRanges } from "./target.ts";

/** A virtual network of the target with what is known of its addresses. */
interface Network extends PlannedRanges {
  readonly name: string;
  readonly place: Place;
  readonly resources: readonly PlannedResource[];
}

const VNET = "Microsoft.Network/virtualNetworks";

/** Source: "Plan virtual networks", address space; "Virtual network peering", requirements. */
export const net02: Check = {
  meta: {
    id: "NET-02",
    title: "Address ranges do not overlap",
    area: "network",
    severity: "blocker",
    phase: "select",
    looksAt:
      "The address ranges of the virtual networks that the manifest declares or the deployment makes at the target, against network.reservedRanges: what on-premises networks, hubs and partners use. IPv4 and IPv6 are each compared with their own.",
    ready: "No network of the target uses an address range that is reserved for somebody else.",
    howToFix: "Give the network a range that nobody uses, before anything is deployed into it.",
    failsWhen: [
      "A declared or planned range overlaps a reserved one.",
      "A planned range is known only after deployment, or the manifest reserves nothing (unknown).",
      "The deployment gives a declared network other ranges than the manifest says.",
    ],
    waive: "When the overlap is never routed: the two networks are not peered, and no gateway connects them.",
    facets: { network: "name of the virtual network" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/virtual-network/virtual-network-vnet-plan-design-arm",
      "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering",
    ],
  },
  cases(context) {
    const { network, locate } = context.manifest;
    const about = { subject: "address ranges", place: locate(["network"]) };
    const networks = networksOf(context);
    if (network.vnets.length === 0 && network.reserved.length === 0)
      return [notApplicable(about, say`The manifest says nothing of address ranges.`)];
    if (networks.length === 0)
      return [notApplicable(about, say`No virtual network is declared or planned at the target.`)];
    return networks.map((one) => caseFor(one, context));
  },
};

/** Declared ones first, each with the plan's request of that name. */
function networksOf({ manifest, planned }: Context): Network[] {
  const vnets = planned.filter(({ type }) => sameType(type, VNET));
  const declared = manifest.network.vnets.map(({ name, prefixes, pointer }): Network => {
    const own = vnets.filter((one) => sameText(one.name, name));
    return { name, place: manifest.locate(pointer), ranges: prefixes, isOpen: false, resources: own };
  });
  const others = vnets.filter(({ name }) => !declared.some((one) => sameText(one.name, name)));
  return [
    ...declared,
    ...others.flatMap((resource): Network[] => {
      const found = plannedRanges(resource);
      return found === undefined
        ? []
        : [{ name: resource.name, place: resource.origin, resources: [resource], ...found }];
    }),
  ];
}

function caseFor(network: Network, { manifest }: Context): Case {
  const { name, place, ranges, resources } = network;
  const about = { subject: name, place, facets: { network: name }, resources };
  return caseOf(about, {}, (): Judgement[] => {
    const hits = manifest.network.reserved.flatMap(({ owner, ranges: reserved }) =>
      reserved.flatMap((taken) =>
        ranges.filter((own) => overlap(own, taken)).map((own) => ({ owner, taken, own })),
      ),
    );
    const [hit] = hits;
    if (hit !== undefined)
      return [
        {
          ...about,
          outcome: "fail",
          why: say`${name} uses ${hit.own}, which overlaps ${hit.taken}, reserved for ${hit.owner}.`,
          evidence: hits.map(({ owner, taken, own }) => ({
            label: owner,
            value: `${taken} overlaps ${own}`,
          })),
          fix: { text: say`Give ${name} a range that nobody uses.` },
        },
      ];
    const unread = ranges.filter((one) => rangeOf(one) === undefined);
    const plan = resources.flatMap((one) => plannedRanges(one) ?? []);
    const other = plan.find((one) => !one.isOpen && !sameRanges(one.ranges, ranges));
    if (other !== undefined)
      return [
        {
          ...about,
          outcome: "fail",
          why: say`The deployment gives ${name} the ranges ${other.ranges}, and the manifest declares ${ranges}.`,
          fix: { text: say`Write the same ranges in both places.` },
        },
      ];
    if (network.isOpen || plan.some(({ isOpen }) => isOpen) || unread.length > 0)
      return [
        {
          ...about,
          outcome: "unknown",
          why:
            unread.length > 0
              ? say`${unread} of ${name} are not address ranges, so whether they overlap could not be determined.`
              : say`Ranges of ${name} are known only after deployment, so whether they overlap could not be determined.`,
        },
      ];
    const count = manifest.network.reserved.flatMap((one) => one.ranges).length;
    if (count === 0)
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`The manifest does not say which ranges others use, so whether ${ranges} of ${name} overlap them could not be determined.`,
          fix: {
            text: say`List the ranges of on-premises networks, hubs and partners under ${"network.reservedRanges"}.`,
          },
        },
      ];
    return [
      { ...about, outcome: "pass", why: say`${ranges} of ${name} overlap none of ${count} reserved ranges.` },
    ];
  });
}
