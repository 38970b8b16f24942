import type { Region } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import { LATENCY_DATE, latencyOf } from "../../catalog/latency.ts";
import type { Read } from "../../checks/check.ts";
import { pairsOf } from "../../checks/region/redundancy.ts";
import { targetScope } from "../../derive/planned.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { Location } from "../../facts/kinds/locations.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Result } from "../../report/model.ts";
import type { QuotaRow } from "../../report/table-rows.ts";
import { amountText } from "../../report/quota.ts";
import {
  REGION_ASPECTS,
  type RegionAspect,
  type RegionCell,
  type RegionFinding,
} from "../../report/regions.ts";
import { aspectOf } from "./aspects.ts";
import type { PriceAnswer } from "./price.ts";

/** What is known of one region. */
export interface RegionJudged {
  readonly region: Region;
  readonly manifest: Manifest;
  readonly results: readonly Result[];
  readonly quotas: readonly QuotaRow[];
  /** Blockers first. */
  readonly findings: readonly RegionFinding[];
  readonly read: Read;
  readonly price: PriceAnswer;
}

/** One cell an aspect: whether the region is ready in it, and why. */
export function cellsOf(judged: RegionJudged): RegionCell[] {
  return REGION_ASPECTS.map((aspect) => ({ aspect, ...answerOf(aspect, judged), ...shown(aspect, judged) }));
}

type Answer = Pick<RegionCell, "verdict" | "why">;

function answerOf(aspect: RegionAspect, judged: RegionJudged): Answer {
  if (aspect === "price") return { verdict: judged.price.verdict, why: judged.price.why };
  const findings = judged.findings.filter((one) => one.aspect === aspect);
  const results = judged.results.filter(({ check }) => aspectOf(check) === aspect);
  return aspect === "latency" ? latency(judged, results) : (blocked(findings) ?? open(results, findings));
}

/** The first blocker says why, or else the first thing that could not be judged, whatever it weighs; what every region has says so. */
function blocked(findings: readonly RegionFinding[]): Answer | undefined {
  const blockers = findings.filter(({ severity, outcome }) => severity === "blocker" && outcome === "fail");
  const own = blockers.length > 0 ? blockers : findings.filter(({ outcome }) => outcome === "unknown");
  const [first] = own;
  if (first === undefined) return undefined;
  const more = own.length === 1 ? say`` : say` And ${own.length - 1} more.`;
  const all = own.every(({ everywhere }) => everywhere) ? say` It is so in every region compared.` : say``;
  return {
    verdict: blockers.length > 0 ? "not-ready" : "unknown",
    why: say`${first.check}: ${raw(first.why)}${raw(more)}${raw(all)}`,
  };
}

/** Nothing blocks it: how much was judged, or why nothing is asked. A warning is told. */
function open(results: readonly Result[], findings: readonly RegionFinding[]): Answer {
  const passed = results.filter(({ outcome }) => outcome === "pass" || outcome === "waived");
  const [warning] = findings;
  const [only] = results;
  if (only === undefined) return { verdict: "unknown", why: say`No check in force judges it.` };
  const [first] = passed;
  if (warning !== undefined)
    return {
      verdict: "ready",
      why: say`Not blocked, with a warning of ${warning.check}: ${raw(warning.why)}`,
    };
  if (first === undefined) return { verdict: "ready", why: only.why };
  if (passed.length === 1) return { verdict: "ready", why: first.why };
  return { verdict: "ready", why: say`Not blocked: ${passed.length} things were judged.` };
}

/** Where no limit is declared, a time that is published is a time to compare; one that is not is unknown. */
function latency({ region, manifest }: RegionJudged, results: readonly Result[]): Answer {
  const source = manifest.source.region;
  const answered = results.find(({ outcome }) => outcome !== "not-applicable");
  if (answered?.outcome === "pass" || answered?.outcome === "waived")
    return { verdict: "ready", why: answered.why };
  if (answered !== undefined)
    return { verdict: answered.outcome === "fail" ? "not-ready" : "unknown", why: answered.why };
  if (region === source) return { verdict: "ready", why: say`It is the source region.` };
  const time = latencyOf(source, region);
  return time === undefined
    ? {
        verdict: "unknown",
        why: say`Microsoft publishes no round-trip time between ${source} and ${region}, as of ${LATENCY_DATE}.`,
      }
    : {
        verdict: "ready",
        why: say`The published round-trip time from ${source} is ${time} ms, read on ${LATENCY_DATE}. The manifest limits none.`,
      };
}

function shown(aspect: RegionAspect, judged: RegionJudged): Pick<RegionCell, "shows"> {
  const text = shownText(aspect, judged);
  return text === undefined ? {} : { shows: text };
}

function shownText(
  aspect: RegionAspect,
  { region, manifest, quotas, read, price }: RegionJudged,
): string | undefined {
  const locations = seenOf(read(factRef("locations", targetScope(manifest)))) ?? [];
  const own = locations.find(({ name }) => name === region);
  switch (aspect) {
    case "geography":
      return own?.geography;
    case "pair":
      return pairText(region, locations);
    case "zones":
      return own === undefined ? undefined : `${String(zonesOf(own))} zones`;
    case "latency": {
      const time = latencyOf(manifest.source.region, region);
      return time === undefined ? undefined : `${String(time)} ms`;
    }
    case "quota":
      return leastLeft(quotas.filter((row) => row.region === region));
    case "price":
      return price.shows;
    default:
      return undefined;
  }
}

function pairText(region: Region, locations: readonly Location[]): string | undefined {
  const pairs = pairsOf(region, locations);
  return pairs === undefined ? undefined : pairs.regions.join(", ") || "no pair";
}

function zonesOf({ availabilityZoneMappings }: Location): number {
  return new Set(availabilityZoneMappings.map(({ logicalZone }) => logicalZone)).size;
}

/** The counter of which the plan leaves the smallest part: `cores: 12 of 100 left`. */
function leastLeft(rows: readonly QuotaRow[]): string | undefined {
  const share = ({ left = 0, limit }: QuotaRow): number => (limit <= 0 ? left : left / limit);
  const [least] = rows.filter(({ left }) => left !== undefined).toSorted((a, b) => share(a) - share(b));
  if (least === undefined) return undefined;
  return `${least.title}: ${amountText(least.left)} of ${amountText(least.limit)} left`;
}
