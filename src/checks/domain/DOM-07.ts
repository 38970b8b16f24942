import { isFront } from "../../catalog/default-hosts.ts";
import { say } from "../../base/sentence.ts";
import { isIpAddress, movingHosts, recordsOf, type MovingHost } from "../../derive/domains.ts";
import type { HostRecords } from "../../facts/kinds/host-records.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { isAt, lastEnd } from "../cutover/switching.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import { notApplicable } from "../support/without-facts.ts";
import { aboutHost, probeHint } from "./about.ts";
import { evidenceOf } from "./DOM-01.ts";

/** Source: "Prevent dangling DNS entries and avoid subdomain takeover". */
export const dom07: Check = {
  meta: {
    id: "DOM-07",
    title: "No record is left to dangle",
    area: "domain",
    severity: "warning",
    phase: "decommission",
    looksAt:
      "Each host under domains once its waves are closed: whether its record still leads to the source, which is to be deleted, or to a name that does not exist any more. Whoever takes such a name gets the traffic of the host, and may have a certificate for it. Hosts are asked only where the caller allows it (probe). A person attests what was seen since the end of the wave.",
    ready: "No record of a host leads to what is deleted, or is about to be.",
    howToFix: "Let the record lead to the target, or delete it, before the resource at the source goes.",
    failsWhen: [
      "The record is an alias of a name that does not exist.",
      "The record still leads to the source.",
    ],
    takesAttestations: true,
    waive: "When the host is kept for a rollback. Say until when.",
    facets: { host: "the host", record: "where it led before the switch" },
    facts: ["hostRecords"],
    sources: ["https://learn.microsoft.com/azure/security/fundamentals/subdomain-takeover"],
  },
  cases(context) {
    const moving = movingHosts(context.manifest);
    if (moving.length > 0) return moving.map((one) => caseFor(one, context));
    const about = { subject: "records of old hosts", place: context.manifest.locate(["domains"]) };
    return [notApplicable(about, say`The manifest declares no hosts under domains.`)];
  },
};

function caseFor(moving: MovingHost, context: Context): Case {
  const { host, before, waves } = moving;
  const own = aboutHost(moving, context);
  if (waves.length > 0 && !waves.every((wave) => isAt(wave, "decommission", context)))
    return notApplicable(
      own,
      say`${waves.map(({ name }) => name)} is not closed. This is judged once it is, or with ${"--phase decommission"}.`,
    );
  const facets = { ...own.facets, ...(before === undefined ? {} : { record: before }) };
  const match = before === undefined ? `host: ${host}` : `host: ${host}, record: ${before}`;
  const about = { ...own, facets, hint: probeHint("DOM-07", match) };
  return attestableCase(
    about,
    { records: recordsOf(host) },
    boundWord(context, "DOM-07", facets, lastEnd(waves, context)),
    say`Somebody attests that the record of ${host} leads to nothing that goes away.`,
    ({ records }) => [{ ...about, evidence: evidenceOf(records), ...judged(moving, records) }],
  );
}

function judged(
  { host, before, after }: MovingHost,
  { records, ends, found }: HostRecords,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const leads = records.filter(({ type }) => type !== "TXT").map(({ data }) => data);
  const alias = records.find(({ type }) => type === "CNAME")?.data;
  if (!found || leads.length === 0)
    return { outcome: "pass", why: say`${host} has no record any more that could lead anywhere.` };
  if (alias !== undefined && ends === "no-such-name")
    return {
      outcome: "fail",
      why: say`${host} is an alias of ${alias}, which leads to a name that does not exist: whoever takes it gets the traffic.`,
      fix: { text: say`Delete the record, or let it lead to the target.` },
    };
  if (before !== undefined && before !== after && leads.includes(before))
    return {
      outcome: "fail",
      why: say`${host} still leads to ${before}, which goes with the source.`,
      fix: { text: say`Let it lead to the target before the source is deleted.` },
    };
  if (alias !== undefined && ends === undefined)
    return {
      outcome: "unknown",
      why: say`${host} is an alias of ${alias}. This run could not read where that leads.`,
    };
  if (before === undefined)
    return {
      outcome: "unknown",
      why: say`${host} leads to ${leads}. The manifest does not say whether that goes with the source.`,
      fix: { text: say`Write where it led before the switch as ${"cutover.rollbackTo"}.` },
    };
  const isTarget = after !== undefined && leads.includes(after);
  // An address tells nothing of a name, nor the name of a service in front of what it leads on to.
  const compares = alias === undefined ? isIpAddress(before) : !isIpAddress(before) && !isFront(alias);
  if (!isTarget && !compares)
    return {
      outcome: "unknown",
      why: say`${host} leads to ${leads}. It is not known whether that leads on to ${before}, which goes with the source.`,
    };
  return { outcome: "pass", why: say`${host} leads to ${leads}, and not to the source.` };
}
