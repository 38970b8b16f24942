import type { Decimal } from "../../base/decimal.ts";
import type { Sentence } from "../../base/sentence.ts";

/** What one resource costs a month on both sides, as far as it is known. */
export interface CostLine {
  /** `workload.resource`. */
  readonly key: string;
  readonly workload: string;
  readonly waves: readonly string[];
  /** `actual`: its cost at the source in the ratio of prices; `list`: retail prices of what its request asks for. */
  readonly way: "actual" | "list";
  /** What it cost at the source; absent where it is priced by its request alone. */
  readonly source?: Decimal;
  /** As much of that as has a price at the target. */
  readonly mapped: Decimal;
  readonly target: Decimal;
  /** The same without regard to signs: a credit hides nothing of what has a price. */
  readonly gross: { readonly source: Decimal; readonly mapped: Decimal };
  /** Whether all of it has a price. */
  readonly isAll: boolean;
}

/** What has no price at the target, by name. */
export interface Unpriced {
  /** The resource, and its meter where that is known. */
  readonly name: string;
  readonly key?: string;
  /** What it costs a month at the source, where that is known in the currency of the estimate. */
  readonly source?: Decimal;
  readonly why: Sentence;
}

/** The cost of the move, before and after. Every sum is of the parts that are priced; `unpriced` names the rest. */
export interface Estimate {
  readonly currency: string;
  /** First and last day of the cost at the source. */
  readonly days: string;
  /** Why the cost at the source could not be read, where it could not. */
  readonly noHistory?: Sentence;
  /** What all that moves cost a month at the source; absent where that could not be read. */
  readonly source?: Decimal;
  /** As much of it as has a price at the target. */
  readonly mapped: Decimal;
  /** What is priced costs so much a month at the target. */
  readonly target: Decimal;
  readonly lines: readonly CostLine[];
  readonly unpriced: readonly Unpriced[];
  /** Planned resources that cost something, and how many of them have a price for all of it. */
  readonly billed: number;
  readonly priced: number;
  /** What lies in the same groups at the source and belongs to nothing that moves: it is in no sum. */
  readonly beside: {
    readonly resources: number;
    readonly source: Decimal;
    readonly names: readonly string[];
  };
}
