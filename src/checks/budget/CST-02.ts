import { raw, say, sentence } from "../../base/sentence.ts";
import { sameText } from "../../base/names.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { CENT, money } from "./amount.ts";
import { estimateEvidence, estimateFor, estimateWants, withCoverage } from "./estimated.ts";
import { budgetScopes, type BudgetScope } from "./scopes.ts";

/**
 * Source: Cloud Adoption Framework, relocate, initiate. What the manifest declares decides, and the estimate where it declares nothing: a
 * budget of the source tells what all of a subscription or group costs, and not what those that move of it cost.
 */
export const cst02: Check = {
  meta: {
    id: "CST-02",
    title: "Cost change is within the limit",
    area: "budget",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "monthly.estimate of a declared budget against monthly.source and the declared monthly.maxIncreasePercent: estimate / source - 1. Where the manifest has expect.cost, the actual cost of what moves stands for a source that is not declared, and the estimate (CST-01) for one of the target. A resource without a price counts with its cost at the source, and where too little has a price nothing passes by it. Without any estimate the declared amount stands for it: it is the most that may be spent, so if that fits, everything does. Budgets of the source are not asked: they show the cost of whole subscriptions and groups, and not of what moves.",
    ready: "The cost at the target is higher than at the source by at most the declared percentage.",
    howToFix:
      "Choose cheaper SKUs or a cheaper region, or have the higher limit approved and declare it. State monthly.source and monthly.estimate where they are missing, or write expect.cost to have them estimated.",
    failsWhen: [
      "The estimate is more than the cost at the source and the declared percentage of it.",
      "monthly.source is missing, or monthly.estimate is and the declared amount is above the limit (unknown).",
    ],
    waive: "When whoever pays has agreed to the higher cost. Name the decision in the reason.",
    facets: { scope: "scope as the manifest writes it", state: "within, above or undeclared" },
    facts: ["costs", "meterPrices", "retailPrices"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/evaluate",
    ],
  },
  cases(context) {
    const limited = budgetScopes(context).filter(
      ({ declared }) => declared?.monthly?.maxIncreasePercent !== undefined,
    );
    if (limited.length > 0) return limited.map((one) => caseFor(context, one));
    const about = { subject: "cost increase", place: context.manifest.locate(["expect", "budgets"]) };
    return [notApplicable(about, say`The manifest limits no increase of the cost.`)];
  },
};

function caseFor(context: Context, one: BudgetScope): Case {
  const { name, declared, about } = one;
  const subject = `cost increase in ${name}`;
  const place = context.manifest.locate([...(declared?.pointer ?? []), "monthly", "maxIncreasePercent"]);
  return caseOf({ ...about, subject, place, wants: estimateWants(context) }, {}, (_, read) => {
    const { state, ...rest } = judge(one, estimateFor(context, read, one));
    return [{ ...about, subject, place, facets: { ...about.facets, state }, ...rest }];
  });
}

type Answer = Omit<Judgement, "subject" | "place"> & { readonly state: string };
type Estimated = NonNullable<ReturnType<typeof estimateFor>>;

/** What is declared goes before what is estimated; an estimate in another currency says nothing. */
function judge({ name, declared }: BudgetScope, estimated: Estimated | undefined): Answer {
  const { source: stated, estimate, amount = 0, currency, maxIncreasePercent = 0 } = declared?.monthly ?? {};
  const isSame = currency === undefined || estimated === undefined || sameText(currency, estimated.currency);
  const own = isSame ? estimated : undefined;
  const used = stated === undefined || estimate === undefined ? own : undefined;
  // Of nothing that is found, no increase follows.
  const found = used?.coverage === undefined ? undefined : used.source;
  const source = stated ?? found;
  const unit = currency ?? used?.currency;
  const evidence = used === undefined ? [] : estimateEvidence(used);
  if (source === undefined) {
    const other = isSame
      ? sentence("")
      : say` Its actual cost is in ${estimated.currency}, the manifest counts in ${currency}.`;
    return {
      state: "undeclared",
      outcome: "unknown",
      why: say`By how much the cost of ${name} rises could not be determined without ${"monthly.source"}.${raw(other)}`,
      evidence,
      fix: { text: say`State ${"monthly.source"} of this budget in the manifest.` },
    };
  }
  const limit = source * (1 + maxIncreasePercent / 100);
  const all = [
    {
      label: stated === undefined ? "source, a month, as it cost" : "source, a month",
      value: money(source, unit),
    },
    { label: "limit, a month", value: money(limit, unit) },
  ];
  if (estimate === undefined && used !== undefined)
    return byEstimate(name, used, { limit, source, unit, amount, percent: maxIncreasePercent }, [
      ...all,
      ...evidence,
    ]);
  const cost = estimate ?? amount;
  const [first, ...others] = all;
  const told = [
    ...(first === undefined ? [] : [first]),
    {
      label: estimate === undefined ? "target, a month at most" : "target, a month",
      value: money(cost, unit),
    },
    ...others,
    ...evidence,
  ];
  if (cost <= limit + CENT)
    return {
      state: "within",
      outcome: "pass",
      why: say`${name} costs ${money(cost, unit)} a month, within ${maxIncreasePercent} % above the ${money(source, unit)} at the source.`,
      evidence: told,
    };
  if (estimate === undefined)
    return {
      state: "undeclared",
      outcome: "unknown",
      why: say`If all of the declared amount is spent, ${name} costs more than ${maxIncreasePercent} % above the source. The expected cost is not declared.`,
      evidence: told,
      fix: { text: say`State ${"monthly.estimate"} of this budget in the manifest.` },
    };
  return {
    state: "above",
    outcome: "fail",
    why: say`${name} is expected to cost ${money(cost, unit)} a month, more than ${maxIncreasePercent} % above the ${money(source, unit)} at the source.`,
    evidence: told,
    fix: lower(limit, unit),
  };
}

interface Limit {
  readonly limit: number;
  readonly source: number;
  readonly unit: string | undefined;
  readonly amount: number;
  readonly percent: number;
}

/** What is priced is the least: if that is too much, all of it is. It passes by what is expected, where enough is covered. */
function byEstimate(
  name: string,
  estimated: Estimated,
  { limit, source, unit, amount, percent }: Limit,
  evidence: Answer["evidence"] = [],
): Answer {
  const { least, expected, enough } = estimated;
  if (least > limit + CENT)
    return {
      state: "above",
      outcome: "fail",
      why: say`${name} is estimated at ${money(least, unit)} a month or more, above ${percent} % over the ${money(source, unit)} at the source ${raw(withCoverage(estimated))}.`,
      evidence,
      fix: lower(limit, unit),
    };
  if (amount <= limit + CENT)
    return {
      state: "within",
      outcome: "pass",
      why: say`${name} may cost ${money(amount, unit)} a month at most, within ${percent} % above the ${money(source, unit)} at the source.`,
      evidence,
    };
  if (enough && expected <= limit + CENT)
    return {
      state: "within",
      outcome: "pass",
      why: say`${name} is estimated at ${money(expected, unit)} a month, within ${percent} % above the ${money(source, unit)} at the source ${raw(withCoverage(estimated))}.`,
      evidence,
    };
  return {
    state: "undeclared",
    outcome: "unknown",
    why: say`Whether ${name} stays within ${percent} % above the ${money(source, unit)} at the source could not be determined ${raw(withCoverage(estimated))}.`,
    evidence,
    fix: {
      text: say`State ${"monthly.estimate"} of this budget in the manifest. ${"CST-01"} names what has no price.`,
    },
  };
}

function lower(limit: number, unit: string | undefined): NonNullable<Judgement["fix"]> {
  return {
    text: say`Lower the cost to ${money(limit, unit)} a month, or have a higher limit approved and declare it as ${"maxIncreasePercent"}.`,
  };
}
