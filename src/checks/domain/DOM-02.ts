import { raw, say } from "../../base/sentence.ts";
import { DAY_MS, instant, isoTime, spanWords } from "../../base/time.ts";
import { movingHosts, recordsOf, type MovingHost } from "../../derive/domains.ts";
import type { Wave } from "../../manifest/model.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import { notApplicable } from "../support/without-facts.ts";
import { aboutHost, probeHint, switchOf } from "./about.ts";
import { azureDnsCase } from "./azure-dns.ts";
import { evidenceOf } from "./DOM-01.ts";

/** Resolvers keep no record longer, whatever its time to live: BIND a week (max-cache-ttl), Unbound and Windows a day. */
const LONGEST_KEPT_MS = 7 * DAY_MS;
/** With so much time left to lower it, a time to live that is too long is said and stops nothing yet. */
const AHEAD_MS = 2 * DAY_MS;

/** Source: Cloud Adoption Framework, Relocate, Select: cutover by DNS; RFC 1034, 3.6 (time to live). */
export const dom02: Check = {
  meta: {
    id: "DOM-02",
    title: "Time to live was lowered in time",
    area: "domain",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "The time to live that the zone's own name servers give the record of each host that is switched by DNS, compared with cutover.ttlBefore, or with the window of the wave where the manifest names none. Who has asked before it was lowered keeps the old record for the old time, which no server shows: a record that is short a week before the wave has been kept by nobody longer, and later than that a person has to attest when it was lowered.",
    ready: "Every resolver has forgotten the long-lived record when the wave begins.",
    howToFix:
      "Lower the time to live of the record at least one old time to live before the wave, and raise it again once the wave is closed.",
    failsWhen: [
      "The time to live is longer than cutover.ttlBefore (a warning while there are two days and the old time left to lower it).",
      "It is short, and the wave begins within a week (unknown, until somebody attests since when).",
    ],
    takesAttestations: true,
    waive:
      "When a slow switch is acceptable: users are served by both sides until the old record is forgotten.",
    facets: { host: "the host", ttl: "the time to live that it was given, in seconds" },
    facts: ["hostRecords", "zoneRecords"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://www.rfc-editor.org/rfc/rfc1034#section-3.6",
    ],
  },
  cases(context) {
    const moving = movingHosts(context.manifest).filter(isSwitchedByDns);
    if (moving.length > 0) return moving.flatMap((one) => casesFor(one, context));
    const about = { subject: "times to live", place: context.manifest.locate(["domains"]) };
    return [notApplicable(about, say`No host of the manifest is switched by its DNS record.`)];
  },
};

function isSwitchedByDns({ domain }: MovingHost): boolean {
  const via = domain.cutover?.via;
  return via === "dns-cname" || via === "dns-a" || via === "app-service-domain";
}

function casesFor(moving: MovingHost, context: Context): Case[] {
  const { host, domain } = moving;
  const own = aboutHost(moving, context);
  const place = context.manifest.locate([...domain.pointer, "cutover", "ttlBefore"]);
  const wave = switchOf(moving, context);
  const limit =
    domain.cutover?.ttlBefore ?? (wave === undefined ? undefined : (wave.end - wave.start) / 1000);
  const about = { ...own, place };
  if (limit === undefined)
    return [
      notApplicable(
        about,
        say`The manifest names no ${"ttlBefore"} for ${host}, and no wave that it is switched in.`,
      ),
    ];
  const facets = { ...own.facets, ttl: String(limit) };
  const match = `host: ${host}, ttl: "${String(limit)}"`;
  const asked = attestableCase(
    { ...about, facets, hint: probeHint("DOM-02", match) },
    { records: recordsOf(host) },
    boundWord(context, "DOM-02", facets),
    say`Somebody attests that the time to live of ${host} was lowered in time.`,
    ({ records }) => {
      const ttl = longest(records.records);
      const common = { ...about, facets, evidence: evidenceOf(records) };
      if (records.records.length === 0)
        return [{ ...common, outcome: "unknown", why: say`${host} has no record, and so no time to live.` }];
      return [{ ...common, ...judged(host, ttl, limit, wave, match, context) }];
    },
  );
  const inAzure = azureDnsCase({ ...about, facets }, moving, context, ({ records }) =>
    judged(host, longest(records), limit, wave, match, context),
  );
  return [asked, ...inAzure];
}

/** Zero where there is no record. */
function longest(records: readonly { readonly ttl: number }[]): number {
  return records.reduce((most, { ttl }) => Math.max(most, ttl), 0);
}

type Answer = Pick<Judgement, "outcome" | "why" | "fix" | "severity">;

function judged(
  host: string,
  ttl: number,
  limit: number,
  wave: Wave | undefined,
  match: string,
  { now, evidence }: Context,
): Answer {
  if (ttl > limit) {
    const due = wave === undefined ? undefined : instant(wave.start - ttl * 1000);
    const ahead = due !== undefined && now < due - AHEAD_MS;
    return {
      outcome: "fail",
      ...(ahead ? { severity: "warning" } : {}),
      why: say`The record of ${host} has a time to live of ${ttl} s. When it is switched, ${limit} s is the limit.`,
      fix: {
        text:
          due === undefined
            ? say`Lower it to ${limit} s.`
            : say`Lower it to ${limit} s by ${isoTime(due)}: whoever has asked before keeps the old record for ${ttl} s.`,
      },
    };
  }
  const seen = evidence?.newestAt ?? evidence?.observedAt ?? now;
  if (wave === undefined || wave.start - seen >= LONGEST_KEPT_MS)
    return {
      outcome: "pass",
      why: say`The record of ${host} has a time to live of ${ttl} s, ${raw(wave === undefined ? say`as declared` : say`and had it ${spanWords(wave.start - seen)} before the wave`)}.`,
    };
  return {
    outcome: "unknown",
    why: say`The record of ${host} has a time to live of ${ttl} s. No name server shows since when, and the wave is less than ${spanWords(LONGEST_KEPT_MS)} away.`,
    fix: {
      text: say`If it was lowered at least one old time to live before ${wave.name}, attest it for ${"DOM-02"} with ${match}. A snapshot taken a week before shows it, too.`,
    },
  };
}
