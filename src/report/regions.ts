import type { Sentence } from "../base/sentence.ts";
import type { Outcome, Severity, Verdict } from "./outcome.ts";

/** What is compared of each region, in the order of the columns. */
export const REGION_ASPECTS = [
  "access",
  "types",
  "skus",
  "zones",
  "quota",
  "policies",
  "geography",
  "pair",
  "latency",
  "price",
] as const;
export type RegionAspect = (typeof REGION_ASPECTS)[number];

/** Titles of the columns. */
export const ASPECT_TITLES: Readonly<Record<RegionAspect, string>> = {
  access: "Region access",
  types: "Types",
  skus: "SKUs and versions",
  zones: "Zones",
  quota: "Quota",
  policies: "Policies",
  geography: "Geography",
  pair: "Pair",
  latency: "Latency",
  price: "Price",
};

/** One aspect of one region. */
export interface RegionCell {
  readonly aspect: RegionAspect;
  /** Ready: nothing that was judged blocks it. It promises no capacity. */
  readonly verdict: Verdict;
  readonly why: Sentence;
  /** What to show of it in a word: `38 ms`, `Sweden`. */
  readonly shows?: string;
}

/** A finding that sets a region back, or that could not be judged there. */
export interface RegionFinding {
  readonly aspect: RegionAspect;
  readonly check: string;
  readonly severity: Severity;
  readonly outcome: Extract<Outcome, "fail" | "unknown">;
  readonly subject: string;
  readonly why: Sentence;
  /** True where every region that is compared has it, so that it does not tell them apart. */
  readonly everywhere: boolean;
}

/** One region, as if the manifest named it as its target. */
export interface RegionCandidate {
  /** From 1; regions that come out the same have the same rank. */
  readonly rank: number;
  readonly region: string;
  /** The region that the manifest names as its target. */
  readonly isTarget: boolean;
  readonly verdict: Verdict;
  readonly blockers: number;
  /** Blockers whose outcome is unknown. */
  readonly unknowns: number;
  readonly warnings: number;
  /** One for each aspect, in their order. */
  readonly cells: readonly RegionCell[];
  /** Blockers first; at most as many as a reader takes in. */
  readonly findings: readonly RegionFinding[];
  /** How many there are. */
  readonly findingsTotal: number;
}

/** The same demand in several regions, the best first. */
export interface RegionComparison {
  readonly candidates: readonly RegionCandidate[];
  /** How many checks were judged in each region. */
  readonly checks: number;
}

/** What a reader must not take a ready cell for. */
export const CAPACITY_NOTE =
  "Ready means that nothing which was judged blocks the region. It promises no capacity: only a capacity reservation does.";

/** The forms that a comparison of regions can take. */
export const REGION_FORMATS = ["text", "json", "markdown", "html"] as const;
export type RegionFormat = (typeof REGION_FORMATS)[number];
