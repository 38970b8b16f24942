import { sameId } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { DAY_MS, instant, isoDate } from "../../base/time.ts";
import {
  hasCountedParts,
  trafficMetric,
  TRAFFIC_SOURCES,
  type TrafficMetric,
} from "../../catalog/traffic.ts";
import { sourceEnd, remainsOf, type Leaving } from "../../derive/leaving.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { ExistingResource } from "../../facts/kinds/existing-resources.ts";
import { trafficItemText, type TrafficDay } from "../../facts/kinds/source-traffic.ts";
import type { Wave } from "../../manifest/model.ts";
import { ATTESTED_DAYS, attestableCase, boundWord } from "../support/attestable.ts";
import { statefulness } from "../support/source.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { afterDecommission } from "./decommission.ts";
import { aboutWave } from "./switching.ts";

/** Days without a request before the source may go, unless it is kept for less. */
const QUIET_DAYS = 7;

/** Source: Cloud Adoption Framework, relocate, cutover and close: nothing may use the source any more. */
export const cut04: Check = {
  meta: {
    id: "CUT-04",
    title: "Traffic left the source",
    area: "cutover",
    severity: "blocker",
    phase: "decommission",
    looksAt: `The use of each declared resource at the source, as Azure Monitor counts it day by day, over the last ${String(QUIET_DAYS)} full days before today, none of them from before the end of its wave (fewer where decommissionAfter keeps the source for less). It is judged once the wave is closed and that time is over. A day without a value says nothing of that day. Of other types with data a person attests it. Networks, identities and the like are asked by nobody.`,
    ready: "Nothing asked the source on any of the last full days.",
    howToFix:
      "Find who still asks the source (its logs name them) and send them to the target. Stop the source before you delete it: what then fails was still in use.",
    failsWhen: [
      "A resource at the source was asked on one of these days.",
      "Azure Monitor has no value of one of these days, fewer are over since the end of the wave, or the type has no metric that counts its use (unknown).",
    ],
    takesAttestations: true,
    waive: "When what still asks is known and may fail, for example a test of availability.",
    facets: { wave: "name of the wave", resource: "key of the resource, such as shop-web.app" },
    facts: ["existingResources", "sourceTraffic"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover",
      ...TRAFFIC_SOURCES,
    ],
  },
  cases(context) {
    return afterDecommission(context, {
      subject: "traffic of the source",
      picks: ({ resource }) => isUsed(resource.type),
      nothing: ({ name }) => say`${name} declares nothing at the source that anybody asks.`,
      make: (leaving, wave) => leaving.map((one) => caseFor(one, wave, context)),
    });
  },
};

/** Something that is asked by others: networks, identities and rules are not, and of a server its databases are. */
function isUsed(type: string): boolean {
  if (trafficMetric(type) !== undefined) return true;
  return statefulness(type) === "stateful" && !hasCountedParts(type);
}

function caseFor({ key, name, resource }: Leaving, wave: Wave, context: Context): Case {
  const { manifest } = context;
  const facets = { wave: wave.name, resource: key };
  const about = {
    ...aboutWave(wave, context),
    subject: `${key} at the source`,
    place: manifest.locate(resource.pointer),
    facets,
    hint: say`Look who still uses it, then attest it for ${"CUT-04"} with ${`wave: ${wave.name}, resource: ${key}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
  };
  const word = boundWord(context, "CUT-04", facets);
  const holds = say`Somebody attests that nothing uses ${name} at the source any more.`;
  const metric = trafficMetric(resource.type);
  const existing = factRef("existingResources", sourceScope(manifest), resource.type);
  const gone: Judgement = { ...about, outcome: "pass", why: say`${name} is gone from the source.` };
  if (metric === undefined)
    return attestableCase(about, { existing }, word, holds, (facts) => [
      remainsOf(facts.existing, name, manifest).length === 0
        ? gone
        : {
            ...about,
            outcome: "unknown",
            why: say`No metric counts the use of ${resource.type}, so whether ${name} is still used is not known.`,
            fix: { text: about.hint },
          },
    ]);
  const { days, seen, ...span } = lastDays(wave, context);
  if (seen < days)
    return word.kind === "holds"
      ? caseWithoutFacts(about, { outcome: "pass", why: holds, evidence: word.evidence })
      : caseWithoutFacts(about, {
          outcome: "unknown",
          why: say`Fewer than ${days} full days are over since the end of ${wave.name}, so whether ${name} is still used is not known.`,
          fix: { text: about.hint },
        });
  const traffic = factRef(
    "sourceTraffic",
    sourceScope(manifest),
    trafficItemText({ ...span, type: resource.type, name }),
  );
  return attestableCase(
    about,
    { traffic, existing },
    word,
    holds,
    (facts) => {
      const remains = remainsOf(facts.existing, name, manifest);
      return remains.length === 0
        ? [gone]
        : [{ ...about, ...judged(facts.traffic, remains, { name, days, metric, ...span }) }];
    },
    // Neither says anything alone: what is counted may be of another region, and what is there may be idle.
    () => [],
  );
}

/** The last full days before today, in UTC as Azure Monitor counts them; `seen` are those since the end of the wave. */
function lastDays(
  wave: Wave,
  { manifest, now }: Context,
): { readonly days: number; readonly seen: number; readonly from: string; readonly to: string } {
  const kept = Math.floor((sourceEnd(wave, manifest) - wave.end) / DAY_MS);
  const days = Math.min(QUIET_DAYS, Math.max(1, kept));
  const today = Math.floor(now / DAY_MS);
  const seen = Math.max(0, today - Math.ceil(wave.end / DAY_MS));
  return {
    days,
    seen,
    from: isoDate(instant((today - days) * DAY_MS)),
    to: isoDate(instant(today * DAY_MS)),
  };
}

interface Watched {
  readonly name: string;
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly metric: TrafficMetric;
}

function judged(
  all: readonly TrafficDay[],
  remains: readonly ExistingResource[],
  { name, days, from, to, metric }: Watched,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  // Another region may have one of the name, in use: only what is at the source is judged.
  const traffic = all.filter(({ id }) => remains.some((one) => sameId(one.id, id)));
  const asked = traffic.filter(({ count }) => count > 0);
  const evidence = asked.map(({ at, count }) => ({ label: at.slice(0, 10), value: String(count) }));
  const [first] = asked;
  if (first !== undefined)
    return {
      outcome: "fail",
      why:
        metric.noise === undefined
          ? say`${name} was still asked between ${from} and ${to}: ${metric.metric} counts it.`
          : say`${name} was still asked between ${from} and ${to}: ${metric.metric} counts it, also ${metric.noise}.`,
      evidence,
      fix: { text: say`Find who asks and send them to the target. Stop ${name} before it is deleted.` },
    };
  const isSeen = (id: string): boolean => traffic.filter((one) => sameId(one.id, id)).length >= days;
  if (!remains.every(({ id }) => isSeen(id)))
    return {
      outcome: "unknown",
      why: say`Azure Monitor has no value of ${metric.metric} for each day between ${from} and ${to}.`,
    };
  return { outcome: "pass", why: say`Nothing asked ${name} between ${from} and ${to}.` };
}
