import { sourceScope } from "../../derive/scope-map.ts";
import { nameFor, recordsOf, type MovingHost } from "../../derive/domains.ts";
import { targetScope } from "../../derive/planned.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { ZoneRecord } from "../../facts/kinds/zone-records.ts";
import type { Manifest } from "../../manifest/model.ts";
import { caseOf, type About, type Case, type Context, type Judgement, type Read } from "../check.ts";

/** The records of a host as Azure DNS has them. */
export interface AzureRecords {
  readonly zone: string;
  readonly records: readonly ZoneRecord[];
}

/**
 * A further case where the name servers were not asked: what Azure DNS has, in the source or target subscription, shows a record that is
 * wrong. It says nothing else: that a record is as declared proves nothing, since another zone of the name may be the delegated one.
 */
export function azureDnsCase(
  about: About,
  { host, domain }: MovingHost,
  context: Context,
  judge: (found: AzureRecords) => Pick<Judgement, "outcome" | "why" | "fix" | "severity">,
): Case[] {
  const { zone } = domain;
  if (zone === undefined) return [];
  const refs = zoneRefs(zone, context.manifest);
  const own: About = { ...about, subject: `${host} in Azure DNS`, wants: [recordsOf(host), ...refs] };
  return [
    caseOf(own, {}, (_, read) => {
      if (read(recordsOf(host)).known) return [];
      const found = recordsIn(zone, nameFor(host), refs, read);
      const answer = found === undefined ? undefined : judge(found);
      if (found === undefined || answer?.outcome !== "fail") return [];
      return [{ ...own, ...answer, evidence: evidenceOf(found) }];
    }),
  ];
}

function zoneRefs(zone: string, manifest: Manifest) {
  const scopes = new Set([sourceScope(manifest), targetScope(manifest)]);
  return [...scopes].map((scope) => factRef("zoneRecords", scope, zone));
}

/** Of one zone of the name; of two nobody knows which is meant. */
function recordsIn(
  zone: string,
  host: string,
  refs: ReturnType<typeof zoneRefs>,
  read: Read,
): AzureRecords | undefined {
  const zones = refs.flatMap((ref) => {
    const value = seenOf(read(ref));
    return value?.found === true ? [value.records] : [];
  });
  const [records] = zones;
  if (records === undefined || zones.length > 1) return undefined;
  const wildcard = host.replace(/^[^.]+/, "*");
  const exact = records.filter(({ name }) => name === host);
  return { zone, records: exact.length > 0 ? exact : records.filter(({ name }) => name === wildcard) };
}

function evidenceOf({ records }: AzureRecords): NonNullable<Judgement["evidence"]> {
  return records.map(({ type, ttl, data, alias }) => ({
    label: `${type} in Azure DNS`,
    value: `${data ?? alias ?? ""} (${String(ttl)} s)`,
  }));
}
