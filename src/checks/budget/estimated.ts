import { isWithin } from "../../base/resource-id.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import type { Evidence } from "../../report/model.ts";
import type { Need, Read } from "../../derive/derivation.ts";
import { costEstimate } from "../../derive/cost/cost-estimate.ts";
import { targetScope } from "../../derive/planned.ts";
import { isCovered, scopedEstimate, type ScopedEstimate } from "../../derive/cost/scoped.ts";
import type { Context } from "../check.ts";
import { money } from "./amount.ts";
import type { BudgetScope } from "./scopes.ts";

/** How many of what has no price are named in the evidence of a finding. */
const MOST_NAMED = 5;

/** What an estimate wants, where the manifest asks for one. */
export function estimateWants(context: Context): readonly Need[] {
  return context.manifest.expect.cost === undefined ? [] : [costEstimate(context)];
}

/** The estimate of a budget's scope and whether it covers enough; undefined where none is asked for, or nothing is known. */
export function estimateFor(
  context: Context,
  read: Read,
  { about: { resources = [] }, scope }: Pick<BudgetScope, "about" | "scope">,
): (ScopedEstimate & { readonly enough: boolean }) | undefined {
  const { cost } = context.manifest.expect;
  if (cost === undefined) return undefined;
  const fact = read(costEstimate(context));
  if (!fact.known) return undefined;
  const isAll = scope !== undefined && isWithin(targetScope(context.manifest), scope);
  const estimate = scopedEstimate(fact.value, isAll ? undefined : new Set(resources.map(({ key }) => key)));
  if (estimate.billed === 0) return undefined;
  return { ...estimate, enough: isCovered(estimate, cost.minCoveragePercent) };
}

/** `97.5 %`, rounded down, so that 100 means all. */
export function percentText(share: number): string {
  return `${String(Math.floor(share * 1000) / 10)} %`;
}

/** What a sum covers: it is never told without. */
export function coverageWords({ coverage, billed, priced, unweighed }: ScopedEstimate): Sentence {
  if (coverage === undefined) return say`${priced} of ${billed} resources have a price`;
  const share = say`${percentText(coverage)} of the cost at the source have a price`;
  if (unweighed === 0) return share;
  return say`${raw(share)}, beside ${unweighed} of ${billed} resources with a part of which neither cost nor price is known`;
}

export function estimateEvidence(estimate: ScopedEstimate): Evidence[] {
  const { currency, source, least, coverage, billed, priced, unpriced } = estimate;
  return [
    ...(source === undefined
      ? []
      : [{ label: "actual cost at the source, a month", value: money(source, currency) }]),
    { label: "priced at the target, a month", value: money(least, currency) },
    ...(coverage === undefined
      ? []
      : [{ label: "share of the cost with a price", value: percentText(coverage) }]),
    { label: "resources with a price", value: `${String(priced)} of ${String(billed)}` },
    ...openEvidence(unpriced),
  ];
}

/** The dearest first. */
function openEvidence(unpriced: ScopedEstimate["unpriced"]): Evidence[] {
  const sorted = unpriced.toSorted((a, b) => {
    const [x, y] = [a.source ?? 0n, b.source ?? 0n];
    return x === y ? (a.name < b.name ? -1 : 1) : x > y ? -1 : 1;
  });
  const shown = sorted
    .slice(0, MOST_NAMED)
    .map(({ name, why }) => ({ label: "without a price", value: `${name} (${why.replaceAll("`", "")})` }));
  const more = unpriced.length - shown.length;
  return more > 0 ? [...shown, { label: "without a price", value: `${String(more)} more` }] : shown;
}

/** Words to follow a sum. */
export function withCoverage(estimate: ScopedEstimate): Sentence {
  return say`(estimate; ${raw(coverageWords(estimate))})`;
}
