import { raw, say } from "../../base/sentence.ts";
import { costEstimate } from "../../derive/cost/cost-estimate.ts";
import { numberOf, sumOf } from "../../base/decimal.ts";
import { coverageWords, percentText } from "../../checks/budget/estimated.ts";
import type { Context, Read } from "../../checks/check.ts";
import { scopedEstimate } from "../../derive/cost/scoped.ts";
import type { RegionCell } from "../../report/regions.ts";
import { changeText } from "../../base/rounding.ts";

export type PriceAnswer = Pick<RegionCell, "verdict" | "why" | "shows"> & {
  /** By how many percent, rounded to whole ones; absent where it is not known. */
  readonly change?: number;
};

/**
 * By how much prices differ from those of the source, for what moves and has a price in both: never without the share of the cost that
 * this is. A region is not set back by its prices, which order equals alone: CST-02 judges them against a limit.
 */
export function priceOf(context: Context, read: Read): PriceAnswer {
  const { manifest } = context;
  if (manifest.expect.cost === undefined)
    return { verdict: "unknown", why: say`The manifest asks for no estimate: it has no ${"expect.cost"}.` };
  const fact = read(costEstimate(context));
  if (!fact.known) return { verdict: "unknown", why: fact.detail };
  const estimate = fact.value;
  const own = estimate.lines.filter(({ way }) => way === "actual");
  const mapped = sumOf(own.map((line) => line.mapped));
  const all = scopedEstimate(estimate);
  const { coverage } = all;
  const words = coverageWords(all);
  if (coverage === undefined || mapped <= 0n)
    return {
      verdict: "unknown",
      why: say`Nothing that moves has a cost at the source and a price in ${manifest.target.region}.`,
    };
  const change = (numberOf(sumOf(own.map((line) => line.target))) / numberOf(mapped) - 1) * 100;
  const text = changeText(change);
  return {
    verdict: "ready",
    why: say`What moves costs ${text} at the retail prices of ${manifest.target.region} against those of ${manifest.source.region}. ${raw(words)}.`,
    shows: `${text} (${percentText(coverage)} of the cost)`,
    change: Math.round(change),
  };
}
