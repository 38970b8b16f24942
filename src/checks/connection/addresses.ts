import { say } from "../../base/sentence.ts";
import { region, sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { resourceGroupIn } from "../../base/scope.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { SourceEndpoints } from "../../derive/source-endpoints.ts";
import { staysBy, staysOf } from "../../derive/stays.ts";
import { factRef } from "../../facts/facts.ts";
import type { VirtualNetwork } from "../../facts/kinds/virtual-networks.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type Case, type Context, type Judgement } from "../check.ts";
import { overlap, plannedRanges, rangeOf } from "../network/ranges.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { textsOf } from "./texts.ts";

/** A bare address in a request, by which packets or questions for names leave the network. */
interface Hop {
  readonly path: string;
  readonly address: string;
}

/** A virtual network of the source. */
interface SourceNetwork {
  readonly name: string;
  readonly ranges: readonly string[];
  /** Whether it stays hangs on tags that were not read. */
  readonly mayStay: boolean;
}

const VNET = "Microsoft.Network/virtualNetworks";

/**
 * Where requests hold such addresses, without case and `_`: routes, DNS servers of networks, interfaces and firewall policies, targets of
 * forwarding rules. Source: the pages of Microsoft.Network at learn.microsoft.com/azure/templates, and azurerm's names of the same.
 */
const HOP =
  /(nexthop(in)?ipaddress(es\[\d+\])?|dnsservers(\[[^\]]*\](\.ipaddress)?)?|dns(settings(\[\d+\])?|\[\d+\])\.servers\[\d+\])$/;

/** Azure answers there in every network. Source: "What is IP address 168.63.129.16?". */
const OF_AZURE = "168.63.129.16";

/** Next hops and DNS servers of the plan, against the address ranges of the networks of the source that move. */
export function addressCases(context: Context): Case[] {
  const { manifest, planned } = context;
  const { source, target } = manifest;
  // Nothing tells the networks of the two sides apart.
  if (source.region === target.region && source.subscription.id === target.subscription.id) return [];
  const endpoints = new SourceEndpoints(manifest);
  const atTarget = rangesAtTarget(context);
  const captured = capturedNetworks(context);
  return planned.flatMap((resource): Case[] => {
    const hops = hopsOf(resource).filter(
      ({ address }) =>
        !endpoints.isAllowed(address, resource.key) && !atTarget.ranges.some((own) => overlap(own, address)),
    );
    if (hops.length === 0) return [];
    const about = {
      subject: `addresses of ${resource.key}`,
      place: resource.origin,
      resources: [resource],
      facets: { reference: "address" },
      ...ofThisVersion(context, "virtualNetworks"),
    };
    const needs = {
      before: factRef("virtualNetworks", sourceScope(manifest)),
      after: factRef("virtualNetworks", targetScope(manifest)),
    };
    const answer = (before: readonly VirtualNetwork[], after: readonly VirtualNetwork[]): Judgement => {
      const old = before.filter(({ location }) => location === source.region);
      const existing = after.filter(({ id }) => !old.some((one) => sameText(one.id, id)));
      const left = hops.filter(
        ({ address }) => !existing.some(({ prefixes }) => prefixes.some((own) => overlap(own, address))),
      );
      const networks = [...captured, ...old.flatMap((one) => networkOf(one, context))];
      const why = say`None of ${hops.length} next hops and DNS servers of ${resource.key} lies in a virtual network of the source.`;
      return judged(about, left, networks, atTarget.isOpen) ?? { ...about, outcome: "pass", why };
    };
    // What the captured inventory tells needs no answer of Azure; where there is one, the target may have the same range.
    const told = judged(about, hops, captured, atTarget.isOpen);
    return [
      told === undefined
        ? caseOf(about, needs, ({ before, after }) => [answer(before, after)])
        : caseOf({ ...about, wants: Object.values(needs) }, {}, (_, read) => {
            const [before, after] = [read(needs.before), read(needs.after)];
            return [before.known && after.known ? answer(before.value, after.value) : told];
          }),
    ];
  });
}

function hopsOf(resource: PlannedResource): Hop[] {
  if (!resource.type.toLowerCase().startsWith("microsoft.network/")) return [];
  return textsOf(resource).flatMap(({ path, text }) => {
    if (text === undefined || !HOP.test(path.toLowerCase().replaceAll("_", ""))) return [];
    const address = text.trim().toLowerCase();
    return address === OF_AZURE || rangeOf(address) === undefined ? [] : [{ path, address }];
  });
}

/** Ranges that the target gets, by the manifest and by the requests. */
function rangesAtTarget({ manifest, planned }: Context): { ranges: readonly string[]; isOpen: boolean } {
  const requests = planned
    .filter(({ type }) => sameType(type, VNET))
    .map((one) => plannedRanges(one) ?? { ranges: [], isOpen: one.origin.file !== manifest.file });
  return {
    ranges: [
      ...manifest.network.vnets.flatMap(({ prefixes }) => prefixes),
      ...requests.flatMap((one) => one.ranges),
    ],
    isOpen: requests.some(({ isOpen }) => isOpen),
  };
}

/** What captured answers to the queries of the inventory show. */
function capturedNetworks(context: Context): SourceNetwork[] {
  const { source } = context.manifest;
  return (context.plan?.source ?? []).flatMap(({ snapshot }) =>
    (snapshot?.resources ?? []).flatMap(({ id, name, location, ranges }) =>
      ranges === undefined || location === undefined || region(location) !== source.region
        ? []
        : networkOf({ id, name, prefixes: ranges }, context),
    ),
  );
}

/** Nothing of a network that stays: the target may go on using it. */
function networkOf(
  { id, name, prefixes }: Pick<VirtualNetwork, "name" | "prefixes"> & { readonly id: string },
  { manifest, plan }: Context,
): SourceNetwork[] {
  const listings = plan?.source ?? [];
  const row = listings
    .flatMap(({ snapshot }) => snapshot?.resources ?? [])
    .find((one) => sameText(one.id, id));
  const resourceGroup = resourceGroupIn(id);
  const item = row ?? { id, type: VNET, name, ...(resourceGroup === undefined ? {} : { resourceGroup }) };
  const answers = listings.flatMap(({ entry }) =>
    staysOf(manifest, entry).map((stay) => staysBy(stay, item)),
  );
  return answers.includes("yes") ? [] : [{ name, ranges: prefixes, mayStay: answers.includes("open") }];
}

/** Undefined where no address lies in one of the networks. */
function judged(
  about: Pick<Judgement, "subject" | "place" | "resources" | "facets">,
  hops: readonly Hop[],
  networks: readonly SourceNetwork[],
  isOpen: boolean,
): Judgement | undefined {
  const hits = hops.flatMap(({ path, address }) =>
    networks.flatMap(({ name, ranges, mayStay }) => {
      const range = ranges.find((one) => overlap(one, address));
      return range === undefined ? [] : [{ path, address, name, range, mayStay }];
    }),
  );
  const certain = isOpen ? [] : hits.filter(({ mayStay }) => !mayStay);
  const told = certain.length > 0 ? certain : hits;
  const [first] = told;
  if (first === undefined) return undefined;
  const addresses = [...new Set(told.map(({ address }) => address))];
  const evidence = told.slice(0, 20).map(({ path, address, name, range }) => ({
    label: path,
    value: `${address}, in ${range} of ${name}`,
  }));
  const result = { ...about, evidence };
  const paths = [...new Set(told.map(({ path }) => path))].slice(0, 3);
  if (certain.length > 0)
    return {
      ...result,
      outcome: "fail",
      why: say`Traffic leaves by ${addresses}, which lies in ${first.range} of ${first.name}, a virtual network of the source.`,
      fix: {
        text: say`Put the address of what takes its place at the target at ${paths}. List it under ${"connections.allow"} with the reason if it stays on purpose.`,
      },
    };
  return {
    ...result,
    outcome: "unknown",
    why: isOpen
      ? say`Whether ${addresses} leads to the source could not be determined: it lies in ${first.range} of ${first.name}, and a range of the target is known only after deployment.`
      : say`Whether ${addresses} leads to a network that moves could not be determined: it lies in ${first.name}, and tags decide whether that stays.`,
  };
}
