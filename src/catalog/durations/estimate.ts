/**
 * What a duration rests on. `measured`: somebody has measured it. `stated`: the team has estimated it. `published`: a page of the vendor
 * states it. `assumed`: nobody does, and this table guesses.
 */
export const BASES = ["measured", "stated", "published", "assumed"] as const;
export type Basis = (typeof BASES)[number];

/** Whole seconds, from the shortest to the longest. */
export interface DurationEstimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly basis: Basis;
  /** Page of a published figure; else what it rests on, in words. */
  readonly source: string;
  /** `YYYY-MM-DD` or `YYYY-MM`: when it was measured or read. */
  readonly at?: string;
}

/** When the tables were compared with their sources. */
const READ = "2026-11";

export type Minutes = readonly [low: number, likely: number, high: number];

function seconds([low, likely, high]: Minutes): Pick<DurationEstimate, "low" | "likely" | "high"> {
  return { low: Math.round(low * 60), likely: Math.round(likely * 60), high: Math.round(high * 60) };
}

/** @param page below learn.microsoft.com/azure/ */
export function published(minutes: Minutes, page: string): DurationEstimate {
  return { ...seconds(minutes), basis: "published", source: pageUrl(page), at: READ };
}

export function assumed(minutes: Minutes): DurationEstimate {
  return { ...seconds(minutes), basis: "assumed", source: "no page states it", at: READ };
}

export function pageUrl(page: string): string {
  return `https://learn.microsoft.com/azure/${page}`;
}

/** The weakest first. */
const WEAKEST: readonly Basis[] = ["assumed", "stated", "published", "measured"];

/** One after the other: what rests on the weaker of two rests on no more. */
export function together(first: DurationEstimate, second: DurationEstimate): DurationEstimate {
  const weaker = WEAKEST.indexOf(first.basis) <= WEAKEST.indexOf(second.basis) ? first : second;
  return {
    ...weaker,
    low: first.low + second.low,
    likely: first.likely + second.likely,
    high: first.high + second.high,
  };
}
