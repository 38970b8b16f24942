import { numberOf, sumOf, type Decimal } from "../../base/decimal.ts";
import type { Estimate, Unpriced } from "./model.ts";

/** An estimate of some of the resources, in numbers to show and to compare. Never without what it covers. */
export interface ScopedEstimate {
  readonly currency: string;
  /** What they cost a month at the source; absent where that is not known. */
  readonly source?: number;
  /** What is priced, a month, less the credits that have no price: the rest costs more on top. */
  readonly least: number;
  /** The same and, for what has no price, as much as it costs at the source. */
  readonly expected: number;
  /** Of the cost at the source the share that has a price, from 0 to 1; absent where that cost is not known, or nothing. */
  readonly coverage?: number;
  /** Resources that cost something, and how many have a price for all of it. */
  readonly billed: number;
  readonly priced: number;
  /** Resources with a part that has neither a price nor a known cost at the source: no share of a cost counts them. */
  readonly unweighed: number;
  readonly unpriced: readonly Unpriced[];
}

/** @param keys of the resources; all where it is absent */
export function scopedEstimate(estimate: Estimate, keys?: ReadonlySet<string>): ScopedEstimate {
  const isIn = (key: string | undefined): boolean =>
    keys === undefined || (key !== undefined && keys.has(key));
  const lines = estimate.lines.filter(({ key }) => isIn(key));
  const unpriced = estimate.unpriced.filter(({ key }) => isIn(key));
  const hasHistory = estimate.source !== undefined;
  const source = sumOf(lines.flatMap(({ source: own }) => own ?? []));
  const mapped = sumOf(lines.map((line) => line.mapped));
  const target = sumOf(lines.map((line) => line.target));
  const share =
    source <= 0n
      ? undefined
      : coverageOf(
          sumOf(lines.map(({ gross }) => gross.mapped)),
          sumOf(lines.map(({ gross }) => gross.source)),
        );
  const credits = sumOf(unpriced.flatMap(({ source: own }) => (own !== undefined && own < 0n ? own : [])));
  const open = new Set(unpriced.flatMap(({ key }) => key ?? []));
  const unweighed = new Set(
    unpriced.flatMap(({ key, source: own }) => (own === undefined ? (key ?? []) : [])),
  );
  const own = new Set([...lines.map(({ key }) => key), ...open]);
  return {
    currency: estimate.currency,
    ...(hasHistory ? { source: numberOf(source) } : {}),
    least: numberOf(target + credits),
    expected: numberOf(target + (source - mapped)),
    ...(hasHistory && share !== undefined ? { coverage: share } : {}),
    billed: own.size,
    priced: own.size - open.size,
    unweighed: unweighed.size,
    unpriced,
  };
}

/** From 0 to 1; undefined of nothing. */
export function coverageOf(mapped: Decimal, source: Decimal): number | undefined {
  if (source <= 0n) return undefined;
  return Math.min(1, Math.max(0, numberOf(mapped) / numberOf(source)));
}

/**
 * Whether so much is covered that a sum may be judged: of the cost at the source, and of the resources, as far as the share of the cost
 * leaves them out. Where that cost is not known, nothing tells how much a resource without a price weighs: then each has to have one.
 */
export function isCovered(
  { coverage, billed, priced, unweighed }: Omit<ScopedEstimate, "unpriced">,
  percent: number,
): boolean {
  if (coverage === undefined) return billed > 0 && priced === billed;
  const share = billed === 0 ? 0 : (billed - unweighed) / billed;
  return Math.min(coverage, share) * 100 >= percent;
}
