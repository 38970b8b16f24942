import type { Sentence } from "../base/sentence.ts";

/** What a part of the move costs a month, as far as it has a price. */
export interface CostSum {
  /** A workload, a wave, or a resource as `workload.resource`. */
  readonly name: string;
  /** Actual cost at the source; absent where that is not known. */
  readonly source?: number;
  readonly target: number;
  /** Whether all of it has a price at the target. */
  readonly complete: boolean;
}

export interface CostOfWave extends CostSum {
  /** Days on which both sides run after the wave, where that is known, and what the source costs in them. */
  readonly overlapDays?: number;
  readonly overlap?: number;
}

export interface CostOfResource extends CostSum {
  /** `actual`: its cost at the source in the ratio of prices; `list`: prices of what its request asks for. */
  readonly way: "actual" | "list";
}

/** What has no price at the target. */
interface UnpricedPart {
  readonly name: string;
  readonly source?: number;
  readonly why: Sentence;
}

/** The cost of the move. Sums are of what has a price; what has none is named. */
export interface CostTable {
  readonly currency: string;
  /** First and last day of the cost at the source. */
  readonly from: string;
  readonly to: string;
  readonly source?: number;
  readonly target: number;
  /** Of the cost at the source the share that has a price, from 0 to 1; absent where that cost is not known, or nothing. */
  readonly coverage?: number;
  /** Resources that cost something, and those of them that have a price for all of it. */
  readonly billed: number;
  readonly priced: number;
  readonly workloads: readonly CostSum[];
  readonly waves: readonly CostOfWave[];
  /** The dearest first; at most as many as a reader takes in. */
  readonly resources: readonly CostOfResource[];
  readonly resourcesTotal: number;
  readonly unpriced: readonly UnpricedPart[];
  readonly unpricedTotal: number;
  /** What shares a resource group with what moves and is in no sum. */
  readonly beside?: {
    readonly resources: number;
    readonly source: number;
    readonly names: readonly string[];
  };
  /** One copy of the declared data to the target region. */
  readonly transfer?: { readonly gib: number; readonly amount: number; readonly meter: string };
}

export const COST_NOTE =
  "Estimated from actual cost and retail prices. Discounts cancel out where a price is a ratio. Reservations, savings plans and taxes are not in it.";

/** `1234.50`, to the cent; a dash for what is not known. */
export function costText(value: number | undefined, complete = true): string {
  if (value === undefined) return "-";
  return `${complete ? "" : "≥ "}${value.toFixed(2)}`;
}

/** `97.5 % of the cost at the source, 12 of 14 resources`: no sum stands without it. */
export function coverageText({ coverage, billed, priced }: CostTable): string {
  const resources = `${String(priced)} of ${String(billed)} resources`;
  return coverage === undefined
    ? resources
    : `${String(Math.floor(coverage * 1000) / 10)} % of the cost at the source, ${resources}`;
}
