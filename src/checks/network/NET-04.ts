import { groupBy, groupExactly } from "../../base/group.ts";
import {
  idKey,
  lastSegment,
  sameId,
  splitResourceId,
  subscriptionScope,
  type ResourceId,
} from "../../base/resource-id.ts";
import { resourceGroupIn, subscriptionIn } from "../../base/scope.ts";
import { sameText, subscriptionId } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { allExisting, existingRefs } from "../../derive/existing.ts";
import { plannedId, targetScope } from "../../derive/planned.ts";
import { mayRead } from "../../derive/context.ts";
import type { Derivation } from "../../derive/derivation.ts";
import { known, reasonOf } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { SubnetUsage } from "../../facts/kinds/subnet-usages.ts";
import type { Subnet, VirtualNetwork } from "../../facts/kinds/virtual-networks.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { plannedPrefixes } from "./planned-subnets.ts";
import { rangeOf } from "./ranges.ts";
import { takersOf, type Taker } from "./subnet-takers.ts";

/** Azure keeps so many addresses of each range: "Virtual network FAQ". */
const RESERVED = 5;

/** Source: "Add, change, or delete a virtual network subnet"; each service says how many addresses it takes. */
export const net04: Check = {
  meta: {
    id: "NET-04",
    title: "Subnets are large enough",
    area: "network",
    severity: "blocker",
    phase: "prepare",
    looksAt: `The subnets that planned resources take addresses of, in the target subscription and in others that the run may read, against what is free there: the addresses of the planned ranges without the ${String(RESERVED)} that Azure keeps of each, or what the service counts in a subnet that exists. Machines and private endpoints take one for each configuration, scale sets as many as they may scale to, gateways one an instance (10 where scaling states no maximum), apps twice the instances of their plan, clusters one a node, and one more for each pod where pods have addresses of the subnet. What exists already takes no more. Services that take addresses by rules of their own, such as firewalls and managed instances, are counted as one and named (unknown, as a warning). So are private endpoints of services with several addresses.`,
    ready: "Each subnet has room for all that is planned in it, scaled as far as it may.",
    howToFix:
      "Give the subnet a larger range before something is deployed into it, or let the service scale less far.",
    failsWhen: [
      "More addresses are taken than are free in the subnet.",
      "The subnet is in another subscription and cannot be read (unknown, a warning).",
      "How many a resource takes, in which subnet, or how large the subnet is, is not known (unknown, or a warning where this version has no number for the service).",
    ],
    waive: "When the service is never scaled that far: say what limits it.",
    facets: {
      subnet: "network and subnet, such as vnet-shop/snet-web, after their group where others have the name",
    },
    facts: ["existingResources", "subnetUsages", "virtualNetworks"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
      "https://learn.microsoft.com/azure/app-service/overview-vnet-integration#subnet-requirements",
      "https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#size-of-the-subnet",
      "https://learn.microsoft.com/azure/application-gateway/application-gateway-autoscaling-zone-redundant",
      "https://learn.microsoft.com/azure/aks/concepts-network-ip-address-planning",
    ],
  },
  judges: "requests",
  cases(context) {
    const about = { subject: "addresses of subnets", place: context.manifest.locate(["target"]) };
    const takers = takersOf(context.planned);
    if (takers.length === 0)
      return [notApplicable(about, say`Nothing that is planned is seen to take addresses of a subnet.`)];
    const bySubnet = groupBy(takers, ({ subnet = "" }) =>
      splitResourceId(subnet) === undefined ? "" : idKey(subnet),
    );
    const ids = [...bySubnet.values()].map(([first]) => first?.subnet ?? "");
    const nameOf = namesOf(ids);
    return [...bySubnet.values()].map((own, index) => caseFor(own, nameOf(ids[index] ?? ""), context));
  },
};

/** Answers network and subnet, after their group or as an id where others have the name. @param ids each once */
function namesOf(ids: readonly string[]): (id: string) => string {
  const ways = [
    (one: string) => splitResourceId(one)?.name ?? one,
    (one: string) => `${resourceGroupIn(one) ?? ""}/${splitResourceId(one)?.name ?? one}`,
  ].map((way) => {
    const byName = groupExactly(ids, (id) => way(id).toLowerCase());
    return { way, isAlone: (id: string) => byName.get(way(id).toLowerCase())?.length === 1 };
  });
  return (id) => ways.find(({ isAlone }) => isAlone(id))?.way(id) ?? id;
}

function caseFor(takers: readonly Taker[], subject: string, context: Context): Case {
  const { manifest, planned } = context;
  const resources = [...new Set(takers.map(({ resource }) => resource))];
  const [first] = takers;
  const place = first?.resource.origin ?? manifest.locate(["target"]);
  const parts = first?.subnet === undefined ? undefined : splitResourceId(first.subnet);
  if (first?.subnet === undefined || parts === undefined)
    return caseOf({ subject: "addresses of subnets", place, resources, severity: "warning" }, {}, () => [
      {
        subject: "addresses of subnets",
        place,
        resources,
        severity: "warning",
        outcome: "unknown",
        why: say`In which subnet ${resources.map(({ name }) => name).slice(0, 5)} will be is known only after deployment.`,
      },
    ]);
  const id = first.subnet;
  const about = {
    subject,
    place,
    resources,
    facets: { subnet: subject },
    ...ofThisVersion(context, "subnetUsages"),
  };
  const subscription = subscriptionId(subscriptionIn(id) ?? "");
  const isOwn = [manifest.source, manifest.target].some((one) => one.subscription.id === subscription);
  if (subscription === undefined || !(isOwn || mayRead(context, subscription)))
    return caseWithoutFacts(about, {
      outcome: "unknown",
      severity: "warning",
      why: say`${subject} is in another subscription, which this run may not read.`,
      fix: {
        text: say`List the subscription in the input ${"subscriptions"} of the workflow, with Reader on it.`,
      },
    });
  const scope = subscriptionScope(subscription);
  // Whoever owns the network of another subscription may keep it from being read.
  const other = sameId(scope, targetScope(manifest)) ? {} : { severity: "warning" as const };
  const [network = ""] = parts.name.split("/");
  const existing = allExisting(
    "existing resources that take addresses",
    existingRefs(
      manifest,
      resources.map(({ type }) => type),
    ),
  );
  return caseOf(
    { ...about, ...other },
    { seen: seenSubnet(id, network, scope), existing },
    ({ seen, existing }): Judgement[] => {
      const fresh = takers.filter(({ resource }) => {
        const own = resource.id ?? plannedId(manifest, resource);
        return own === undefined || !existing.byId.has(idKey(own));
      });
      const size = sizeOf(seen, plannedPrefixes(id, planned));
      return [{ ...about, ...judged(fresh, size, about) }];
    },
  );
}

interface Size {
  readonly free?: number;
  readonly shown: string;
}

/** A subnet as it is; without both where it does not exist. */
interface Seen {
  readonly subnet?: Subnet;
  readonly usage?: SubnetUsage;
}

/** Only of a subnet that exists is asked what is taken of it. */
function seenSubnet(id: string, network: string, scope: ResourceId): Derivation<Seen> {
  const networks = factRef("virtualNetworks", scope);
  const usages = factRef("subnetUsages", scope, `${resourceGroupIn(id) ?? ""}/${network}`);
  return {
    name: `addresses taken in ${idKey(id)}`,
    needs: [networks],
    wants: [usages],
    derive(read) {
      const all = read(networks);
      if (!all.known) return reasonOf(all);
      const subnet = subnetOf(id, all.value);
      if (subnet === undefined) return known({});
      const taken = read(usages);
      if (!taken.known) return reasonOf(taken);
      const usage = taken.value.find((one) => sameId(one.id, id));
      return known({ subnet, ...(usage === undefined ? {} : { usage }) });
    },
  };
}

/** What is free: of the range that the plan gives it, less what is taken; else as the service counts. */
function sizeOf({ subnet, usage }: Seen, planned: readonly string[] | undefined): Size {
  const ranges = planned ?? subnet?.prefixes;
  const total = ranges === undefined ? undefined : addressesOf(ranges);
  if (subnet === undefined)
    return { ...(total === undefined ? {} : { free: total }), shown: shownOf(ranges) };
  if (usage === undefined || usage.used < 0 || usage.limit < 0) return { shown: shownOf(ranges) };
  const limit = planned === undefined || total === undefined ? usage.limit : total;
  return { free: limit - usage.used, shown: `${shownOf(ranges)}, ${String(usage.used)} taken` };
}

function shownOf(ranges: readonly string[] | undefined): string {
  return ranges === undefined || ranges.length === 0 ? "not known" : ranges.join(", ");
}

function subnetOf(id: string, networks: readonly VirtualNetwork[]): Subnet | undefined {
  const network = networks.find((one) => sameId(one.id, id.split("/").slice(0, -2).join("/")));
  return network?.subnets.find(({ name }) => sameText(name, lastSegment(id)));
}

/** Of IPv4 only: of IPv6 there are always enough. Undefined where no range of IPv4 is known. */
function addressesOf(ranges: readonly string[]): number | undefined {
  const sizes = ranges.flatMap((text) => {
    const range = rangeOf(text);
    return range?.bits === 32 ? [Number(range.last - range.first) + 1 - RESERVED] : [];
  });
  return sizes.length === 0 ? undefined : sizes.reduce((sum, one) => sum + one, 0);
}

function judged(
  takers: readonly Taker[],
  { free, shown }: Size,
  { subject }: About,
): Pick<Judgement, "outcome" | "severity" | "why" | "evidence" | "fix"> {
  const need = takers.reduce((sum, { addresses, unlisted }) => sum + (addresses ?? (unlisted ? 1 : 0)), 0);
  const unknown = takers.filter(({ addresses }) => addresses === undefined);
  const open = [...new Set(unknown.map(({ resource }) => resource.name))];
  const evidence = [
    { label: "ranges", value: shown },
    { label: "free", value: free === undefined ? "not known" : String(free) },
    ...takers.slice(0, 20).map(({ resource, addresses }) => ({
      label: resource.name,
      value: addresses === undefined ? "not known" : String(addresses),
    })),
  ];
  if (free !== undefined && need > free)
    return {
      outcome: "fail",
      why: say`The deployment takes ${need} addresses of ${subject}, and ${free} are free.`,
      evidence,
      fix: { text: say`Give ${subject} a larger range before something is in it, or let less scale there.` },
    };
  if (takers.length === 0)
    return { outcome: "pass", why: say`All that is planned in ${subject} stands there already.`, evidence };
  if (free === undefined)
    return {
      outcome: "unknown",
      why: say`How many addresses of ${subject} are free is not known.`,
      evidence,
    };
  if (open.length > 0)
    return {
      outcome: "unknown",
      why: say`How many addresses of ${subject} ${open} take is not known.`,
      // What its page asks of the subnet, a person has to compare.
      ...(unknown.every(({ unlisted }) => unlisted === true) ? { severity: "warning" } : {}),
      evidence,
    };
  return {
    outcome: "pass",
    why: say`${subject} has room: ${need} addresses are taken of ${free} that are free.`,
    evidence,
  };
}
