import { say } from "../../base/sentence.ts";
import { isFrontHost } from "../../catalog/default-hosts.ts";
import { isIpAddress, movingHosts, recordsOf, type MovingHost } from "../../derive/domains.ts";
import type { HostRecords } from "../../facts/kinds/host-records.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import { notApplicable } from "../support/without-facts.ts";
import { aboutHost, probeHint } from "./about.ts";
import { azureDnsCase, type AzureRecords } from "./azure-dns.ts";

/** Source: Cloud Adoption Framework, Relocate, Select: cutover by Azure DNS, Traffic Manager, App Service domains or gateways. */
export const dom01: Check = {
  meta: {
    id: "DOM-01",
    title: "Zone authority and record are as declared",
    area: "domain",
    severity: "blocker",
    phase: "select",
    looksAt:
      "Each host under domains: which zone it lies in, by the name servers that the internet finds for it, and what two of them say of it. Before the switch the record is to lead to cutover.rollbackTo, or to the source's own host of servedBy. After the wave has begun it may lead to the target. A host without a cutover is compared with the same. Behind Traffic Manager, Front Door and API Management it is to lead to a host of that service. A host with * is asked for by a name that it answers for. Hosts are asked only where the caller allows it (probe). Where it does not, a zone of Azure DNS in the source or target subscription shows a record that is wrong, by Azure Resource Manager.",
    ready: "Every host lies in its declared zone, and its record leads where the manifest says.",
    howToFix:
      "Correct domains where the manifest is wrong. Where the record is, find out who changed it: a switch before its time, or a zone that is not the delegated one.",
    failsWhen: [
      "The zone that is delegated is another than the declared one.",
      "The zone has no record of the host.",
      "The record leads elsewhere than the manifest says, or to the target before the wave begins.",
      "The record leads to a name that does not exist.",
      "The manifest does not say where the record is to lead (unknown).",
    ],
    takesAttestations: true,
    waive: "When the record is changed by hand within the wave, and the runbook says so.",
    facets: { host: "the host", record: "where it is to lead before the switch" },
    facts: ["hostRecords", "zoneRecords"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select",
      "https://learn.microsoft.com/azure/dns/dns-zones-records",
    ],
  },
  cases(context) {
    const moving = movingHosts(context.manifest);
    if (moving.length > 0) return moving.flatMap((one) => casesFor(one, context));
    const about = { subject: "hosts", place: context.manifest.locate(["domains"]) };
    return [notApplicable(about, say`The manifest declares no hosts under domains.`)];
  },
};

function casesFor(moving: MovingHost, context: Context): Case[] {
  const { host, before } = moving;
  const own = aboutHost(moving, context);
  const facets = { ...own.facets, ...(before === undefined ? {} : { record: before }) };
  const match = before === undefined ? `host: ${host}` : `host: ${host}, record: ${before}`;
  const about = { ...own, facets, hint: probeHint("DOM-01", match) };
  const asked = attestableCase(
    about,
    { records: recordsOf(host) },
    boundWord(context, "DOM-01", facets),
    say`Somebody attests that the record of ${host} is as declared.`,
    ({ records }) => [
      {
        ...about,
        evidence: evidenceOf(records),
        ...(zoneAnswer(moving, records) ?? recordAnswer(moving, records, context)),
      },
    ],
  );
  const inAzure = azureDnsCase(about, moving, context, (found) => azureAnswer(moving, found, context));
  return [asked, ...inAzure];
}

/** What the records of Azure DNS say, as far as they lead to names and addresses: an alias of a resource names none. */
function azureAnswer(moving: MovingHost, { zone, records }: AzureRecords, context: Context): Answer {
  const shown = records.flatMap(({ type, ttl, data }) => (data === undefined ? [] : [{ type, ttl, data }]));
  if (shown.length === 0 && records.length > 0)
    return { outcome: "unknown", why: say`${moving.host} is an alias of a resource in Azure DNS.` };
  const all = { zone, nameServers: [], found: shown.length > 0, records: shown, ends: "addresses" as const };
  return zoneAnswer(moving, all) ?? recordAnswer(moving, all, context);
}

type Answer = Pick<Judgement, "outcome" | "why" | "fix">;

/** Names and times only. */
export function evidenceOf({ zone, nameServers, records }: HostRecords): NonNullable<Judgement["evidence"]> {
  return [
    { label: "zone", value: zone },
    { label: "name servers", value: nameServers.join(", ") },
    ...records.map(({ type, ttl, data }) => ({ label: type, value: `${data} (${String(ttl)} s)` })),
  ];
}

function zoneAnswer({ host, domain }: MovingHost, records: HostRecords): Answer | undefined {
  const { zone, nameServers, found } = records;
  if (domain.zone !== undefined && domain.zone !== zone)
    return {
      outcome: "fail",
      why: say`${host} lies in the zone ${zone}, which ${nameServers} hold, and not in ${domain.zone}.`,
      fix: { text: say`Write ${zone} as ${"zone"}, or have the delegation changed.` },
    };
  if (!found || records.records.length === 0)
    return {
      outcome: "fail",
      why: say`The zone ${zone} has no address and no alias for ${host}.`,
      fix: { text: say`Create the record, or take the host out of ${"domains"}.` },
    };
  return undefined;
}

function recordAnswer(moving: MovingHost, { records, ends }: HostRecords, context: Context): Answer {
  const { host, domain } = moving;
  const via = domain.cutover?.via;
  const alias = records.find(({ type }) => type === "CNAME")?.data;
  if (alias !== undefined && ends === "no-such-name")
    return {
      outcome: "fail",
      why: say`${host} is an alias of ${alias}, which leads to a name that does not exist.`,
      fix: { text: say`Correct the record: whoever takes that name gets the traffic.` },
    };
  if (alias !== undefined && ends === undefined)
    return {
      outcome: "unknown",
      why: say`${host} is an alias of ${alias}. This run could not read where that leads.`,
      fix: { text: say`Run it again, or look where it leads and attest it for ${"DOM-01"}.` },
    };
  // Without a cutover nobody says how it is switched; where it leads has to be said all the same.
  if (via === undefined && alias !== undefined) return compared(moving, [alias], moving.before, context);
  if (via === undefined || via === "dns-a") return addressAnswer(moving, records, context);
  if (via === "dns-cname" || via === "app-service-domain") return aliasAnswer(moving, alias, context);
  return frontAnswer(host, via, alias);
}

function aliasAnswer(moving: MovingHost, alias: string | undefined, context: Context): Answer {
  const { host, before } = moving;
  if (alias === undefined)
    return {
      outcome: "fail",
      why: say`${host} has addresses and no alias, so that it cannot be switched by one.`,
      fix: { text: say`Write how it is switched as ${"cutover.via"}, or make the record an alias.` },
    };
  return compared(moving, [alias], before, context);
}

function addressAnswer(moving: MovingHost, records: HostRecords["records"], context: Context): Answer {
  const { host, before } = moving;
  const addresses = records.flatMap(({ type, data }) => (type === "A" || type === "AAAA" ? [data] : []));
  if (addresses.length === 0)
    return {
      outcome: "fail",
      why: say`${host} is an alias and has no address of its own, so that it cannot be switched by one.`,
      fix: { text: say`Write how it is switched as ${"cutover.via"}, or give it an address.` },
    };
  if (before !== undefined && !isIpAddress(before))
    return {
      outcome: "unknown",
      why: say`${host} leads to ${addresses}. This run could not determine whether those are addresses of ${before}.`,
      fix: { text: say`Write the address that it has before the switch as ${"cutover.rollbackTo"}.` },
    };
  return compared(moving, addresses, before, context);
}

function compared(
  { host, after, waves }: MovingHost,
  leads: readonly string[],
  before: string | undefined,
  { now }: Context,
): Answer {
  const only = leads.length === 1 ? leads[0] : undefined;
  if (only !== undefined && only === after && after !== before) {
    if (waves.some(({ start }) => start <= now))
      return { outcome: "pass", why: say`${host} leads to ${only} since its wave has begun.` };
    return {
      outcome: "fail",
      why: say`${host} leads to ${only}, the target, before its wave has begun.`,
      fix: { text: say`Let it lead to ${before ?? "the source"} until then, unless the switch is meant.` },
    };
  }
  if (before === undefined)
    return {
      outcome: "unknown",
      why: say`${host} leads to ${leads}. Where it is to lead before the switch, the manifest does not say.`,
      fix: { text: say`Write it as ${"cutover.rollbackTo"}.` },
    };
  // An address of the other family can stand nowhere in the manifest.
  const others = leads.filter((one) => one !== before);
  if (only === undefined && leads.includes(before) && others.every((one) => isV6(one) !== isV6(before)))
    return {
      outcome: "unknown",
      why: say`${host} leads to ${leads}. Of these the manifest names only ${before}.`,
      fix: { text: say`Look whether all of them are of the source, and attest it for ${"DOM-01"}.` },
    };
  if (only === before) return { outcome: "pass", why: say`${host} leads to ${only}, as declared.` };
  return {
    outcome: "fail",
    why: say`${host} leads to ${leads}, and the manifest says ${before}.`,
    fix: { text: say`Correct ${"cutover.rollbackTo"}, or find out who changed the record.` },
  };
}

function isV6(address: string): boolean {
  return address.includes(":");
}

/** Behind a service that stands in front the record stays, and the service is switched. */
function frontAnswer(host: string, via: string, alias: string | undefined): Answer {
  const isFront = alias === undefined ? undefined : isFrontHost(via, alias);
  if (isFront === true)
    return { outcome: "pass", why: say`${host} leads to ${alias ?? ""}, a host of ${via}.` };
  if (isFront === false)
    return {
      outcome: "fail",
      why: say`${host} leads to ${alias ?? ""}, which is not a host of ${via}, so that a switch there does not move it.`,
      fix: { text: say`Put ${via} in front of the host first, or correct ${"cutover.via"}.` },
    };
  return {
    outcome: "unknown",
    why: say`Whether ${host} leads to ${via} could not be determined by its record.`,
    fix: { text: say`Look where the record leads, and attest it for ${"DOM-01"}.` },
  };
}
