import { raw, say } from "../../base/sentence.ts";
import { numberOf } from "../../base/decimal.ts";
import { costEstimate, costsRef, meterPricesRef } from "../../derive/cost/cost-estimate.ts";
import { isCovered, scopedEstimate } from "../../derive/cost/scoped.ts";
import type { Estimate } from "../../derive/cost/model.ts";
import type { Evidence } from "../../report/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { money } from "./amount.ts";
import { coverageWords, estimateEvidence } from "./estimated.ts";

/** Source: Azure Retail Prices overview; Query - Usage. */
export const cst01: Check = {
  meta: {
    id: "CST-01",
    title: "Destination estimate has enough coverage",
    area: "budget",
    severity: "warning",
    phase: "evaluate",
    looksAt:
      "Where the manifest has expect.cost: the actual cost of thirty full days at the source, amortised, of each declared resource with a name there (from) and of what lies in it, and for each meter of it the same meter in the target region on the public price list: by product, SKU and meter, else by the product without the region in its name, else, for machines, by their size, else one that holds in every region. Units are never converted, and a price of zero does not count as one. A resource that a reservation paid for has no price where the region changes, unless all commitments are exchanged. Nor has a machine whose size changes. A planned resource that has no cost at the source is priced by its request: virtual machines with their disks, managed disks, public addresses and plans of App Service. The estimate is judged by the share of the cost that has a price at the target, credits counted like costs, and by the share of the resources of which cost or price is known. Resources of the same resource groups that belong to nothing that moves are listed and in no sum. Discounts of an agreement cancel out where a price is a ratio, and are not in list prices.",
    ready:
      "At least the declared share of the cost at the source has a price at the target, 90 percent unless the manifest says otherwise.",
    howToFix:
      "Name the source of each resource (from), so that its cost is found. Then A: give the prices that the list has under another name, or not at all, in a price file (prices). B: state monthly.source and monthly.estimate of the budget.",
    failsWhen: [
      "Less of the cost at the source has a price at the target than the manifest asks for.",
      "Nothing that moves had a cost at the source, and not all that is planned has a price (unknown).",
      "The cost is covered, and of too many other resources neither cost nor price is known (unknown).",
      "The cost at the source, or the prices, could not be read (unknown): grant the permission, give a price file, or state the amounts.",
    ],
    waive: "When the cost at the target was worked out in another way. Name it in the reason.",
    facets: { state: "covered, uncovered or without-cost" },
    facts: ["costs", "meterPrices", "retailPrices"],
    sources: [
      "https://learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices",
      "https://learn.microsoft.com/rest/api/cost-management/query/usage",
    ],
  },
  cases: (context) => [caseFor(context)],
};

function caseFor(context: Context): Case {
  const { manifest, planned } = context;
  const { cost } = manifest.expect;
  const about = { subject: "cost estimate", place: manifest.locate(["expect", "cost"]), resources: [] };
  if (cost === undefined) {
    const place = manifest.locate(["expect"]);
    return notApplicable(
      { ...about, place },
      say`The manifest asks for no estimate: it has no ${"expect.cost"}.`,
    );
  }
  if (planned.length === 0)
    return notApplicable(about, say`Nothing is planned, so nothing will cost anything.`);
  const needs = {
    costs: costsRef(context),
    prices: meterPricesRef(context),
    estimate: costEstimate(context),
  };
  return caseOf(about, needs, ({ estimate }): Judgement[] => [
    { ...about, ...judge(estimate, cost.minCoveragePercent) },
  ]);
}

function judge(
  estimate: Estimate,
  percent: number,
): Pick<Judgement, "outcome" | "why" | "facets" | "evidence"> {
  const all = scopedEstimate(estimate);
  const evidence = [
    ...estimateEvidence(all),
    ...besideEvidence(estimate),
    { label: "days of cost", value: estimate.days },
  ];
  if (all.billed === 0)
    return {
      outcome: "not-applicable",
      why: say`Nothing that is planned costs anything by itself.`,
      evidence,
    };
  if (all.coverage === undefined) {
    const isAll = all.priced === all.billed;
    return {
      outcome: isAll ? "pass" : "unknown",
      facets: { state: "without-cost" },
      why: isAll
        ? say`Nothing that moves had a cost at the source, and all ${all.billed} resources have a price of the list.`
        : say`Nothing that moves had a cost at the source, and only ${raw(coverageWords(all))}.`,
      evidence,
    };
  }
  const enough = isCovered(all, percent);
  // The share of the cost is enough, and leaves out what has no cost.
  if (!enough && isCovered({ ...all, unweighed: 0 }, percent))
    return {
      outcome: "unknown",
      facets: { state: "without-cost" },
      why: say`How much is covered could not be determined: ${raw(coverageWords(all))}.`,
      evidence,
    };
  return {
    outcome: enough ? "pass" : "fail",
    facets: { state: enough ? "covered" : "uncovered" },
    why: enough
      ? say`Enough is covered: ${raw(coverageWords(all))}.`
      : say`The estimate covers too little: ${raw(coverageWords(all))}, and ${percent} % are required.`,
    evidence,
    ...(enough ? {} : { fix: { text: FIX } }),
  };
}

const FIX = say`A: name the source of each resource as ${"from"}, and give the prices that the list does not have in a price file (${"prices"}). B: state ${"monthly.source"} and ${"monthly.estimate"} of the budget.`;

/** What shares a group with what moves: perhaps the plan forgot it, or it stays. */
function besideEvidence({ beside, currency }: Estimate): Evidence[] {
  if (beside.resources === 0) return [];
  const shown = beside.names.slice(0, 5).join(", ");
  return [
    {
      label: "in the same groups, in no sum",
      value: `${money(numberOf(beside.source), currency)} a month of ${String(beside.resources)} resources: ${shown}${beside.resources > 5 ? ", …" : ""}`,
    },
  ];
}
