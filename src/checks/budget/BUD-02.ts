import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import type { ExpectedBudget } from "../../manifest/model.ts";
import type { Budget } from "../../facts/kinds/budgets.ts";
import { budgetsAt } from "../../derive/budgets.ts";
import type { Evidence } from "../../report/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { CENT, currenciesOf, money, monthsOf } from "./amount.ts";
import { budgetEvidence, coverOf, watchedPeriod } from "./cover.ts";
import { estimateEvidence, estimateFor, estimateWants, withCoverage } from "./estimated.ts";
import { budgetScopes, type BudgetScope } from "./scopes.ts";

type Monthly = NonNullable<ExpectedBudget["monthly"]>;

/** Source: Budgets - List (`amount`, `timeGrain`, `forecastSpend`); the band is the manifest's. */
export const bud02: Check = {
  meta: {
    id: "BUD-02",
    title: "Budget amount fits the estimate",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The amount of the cost budgets without a filter that watch a declared scope, brought to a month, against monthly.amount of the manifest as the upper end and monthly.estimate, what Azure forecasts and what is spent already as the lower end. Where the manifest states no estimate and has expect.cost, that of the cost at the target (CST-01) stands for it: what is priced is the least, and a budget passes by it only where enough of the cost has a price. The amount of a quarter is divided by 3 and that of a year by 12, as Azure itself divides them. A billing month, quarter or year counts like one of the calendar. Spent is compared within the budget's own period. Amounts of different currencies are never compared: the currency of a budget shows in its spend. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready:
      "A budget of the whole scope is at most the declared amount and at least the estimated cost of a month.",
    howToFix:
      "Set the budget to an amount between estimate and declared amount. State monthly.estimate where the budget has no forecast yet, or write expect.cost to have it estimated. A new subscription has no forecast.",
    failsWhen: [
      "The budget is above the declared amount: more can be spent than was agreed before anybody is informed.",
      "The budget is below the estimate: its alerts would go off in the first month of normal operation.",
      "The budget is below what Azure forecasts for its period, or more than all of it is spent already.",
      "The budget is in another currency than the manifest, so the amounts cannot be compared.",
    ],
    waive: "While source and target run side by side and the extra cost is approved.",
    facets: {
      scope: "scope as the manifest writes it",
      side: "above, below, spent, forecast, currency or inside",
    },
    facts: ["budgets", "costs", "meterPrices", "retailPrices"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list",
    ],
  },
  cases: (context) => budgetScopes(context).map((one) => caseFor(context, one)),
};

function caseFor(context: Context, one: BudgetScope): Case {
  const { about: own, scope, name, declared } = one;
  const about = { ...own, wants: estimateWants(context) };
  const monthly = declared?.monthly;
  if (monthly === undefined) {
    return notApplicable(about, say`The manifest declares no monthly amount for ${name}.`);
  }
  if (scope === undefined) {
    return notApplicable(about, say`No budget of ${name} can be looked at. ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about, { seen: budgetsAt(context, scope) }, ({ seen: { budgets } }, read) => {
    const { watching } = coverOf(budgets, scope, period);
    const estimated = monthly.estimate === undefined ? estimateFor(context, read, one) : undefined;
    const judged = watching.map((budget) => ({
      ...own,
      scope,
      ...judge(budget, monthly, estimated, own.facets),
    }));
    const order = ["pass", "unknown", "fail"] as const;
    for (const outcome of order) {
      const match = judged.find((one) => one.outcome === outcome);
      // One budget inside the band is enough; a wider one beside it does no harm.
      if (match !== undefined) return [match];
    }
    return [
      {
        ...own,
        scope,
        outcome: "not-applicable",
        why: say`No budget watches the whole of ${name}, so there is no amount to judge. ${"BUD-01"} says so.`,
      },
    ];
  });
}

type BudgetJudgement = Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "facets">;

/** What one budget is compared with, in its own currency. */
interface Compared {
  readonly budget: Budget;
  readonly monthly: Monthly;
  /** Absent where the manifest states one, or it is in another currency. */
  readonly estimated?: Estimated;
  readonly months: number;
  readonly unit: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly facets: Readonly<Record<string, string>>;
}

type Estimated = NonNullable<ReturnType<typeof estimateFor>>;

function judge(
  budget: Budget,
  monthly: Monthly,
  estimated: Estimated | undefined,
  facets: Readonly<Record<string, string>> = {},
): BudgetJudgement {
  const declared = { label: "declared for a month", value: money(monthly.amount, monthly.currency) };
  const evidence = [...budgetEvidence(budget), declared];
  const months = monthsOf(budget);
  if (months === undefined) {
    return {
      outcome: "unknown",
      why: say`The time grain ${budget.timeGrain} of ${budget.name} cannot be converted to a month.`,
      evidence,
    };
  }
  const units = currenciesOf(budget);
  const other = units.find((unit) => monthly.currency !== undefined && !sameText(unit, monthly.currency));
  if (other !== undefined && monthly.currency !== undefined) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "currency" },
      why: say`${budget.name} is in ${other}, the manifest counts in ${monthly.currency}. The two are not compared.`,
      evidence,
      fix: { text: say`Declare the amounts in ${other}, the currency of the billing account.` },
    };
  }
  if (units.length > 1) {
    return {
      outcome: "unknown",
      why: say`${budget.name} counts its spend in ${units}. Amounts of several currencies are not compared.`,
      evidence,
    };
  }
  const [unit] = units;
  const own = unit ?? monthly.currency;
  const isUsed = estimated !== undefined && own !== undefined && sameText(own, estimated.currency);
  const compared: Compared = {
    budget,
    monthly,
    ...(isUsed ? { estimated } : {}),
    months,
    unit: own,
    evidence: [
      ...evidence,
      ...assumedCurrency(unit, monthly),
      ...(isUsed ? estimateEvidence(estimated) : []),
    ],
    facets,
  };
  return tooHigh(compared) ?? tooLow(compared) ?? covered(compared);
}

/** A budget has no currency of its own: before anything is spent, that of the manifest is taken, and the report says so. */
function assumedCurrency(unit: string | undefined, { currency }: Monthly): Evidence[] {
  if (unit !== undefined || currency === undefined) return [];
  return [{ label: "currency", value: `not stated before anything is spent, taken as ${currency}` }];
}

function tooHigh({ budget, monthly, months, unit, evidence, facets }: Compared): BudgetJudgement | undefined {
  const amount = budget.amount / months;
  if (amount <= monthly.amount + CENT) return undefined;
  return {
    outcome: "fail",
    facets: { ...facets, side: "above" },
    why: say`${budget.name} allows ${money(amount, unit)} a month, more than the declared ${money(monthly.amount, monthly.currency)}.`,
    evidence,
    fix: { text: say`Lower the budget, or declare the amount that was agreed.` },
  };
}

/** The budget against what was spent, what is forecast for its own period, and what is expected of a month. */
function tooLow({
  budget,
  monthly,
  estimated,
  months,
  unit,
  evidence,
  facets,
}: Compared): BudgetJudgement | undefined {
  const amount = budget.amount / months;
  const { currentSpend, forecastSpend } = budget;
  if (currentSpend !== undefined && currentSpend.amount > budget.amount + CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "spent" },
      why: say`${budget.name} is used up: ${money(currentSpend.amount, unit)} are spent of ${money(budget.amount, unit)} in its current period.`,
      evidence: [...evidence, { label: "spent in this period", value: money(currentSpend.amount, unit) }],
      fix: { text: say`Find out what costs more than was planned, then raise the budget or lower the cost.` },
    };
  }
  const { estimate } = monthly;
  if (estimate !== undefined && amount < estimate - CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "below" },
      why: say`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(estimate, unit)} that are expected.`,
      evidence: [...evidence, { label: "estimate for a month", value: money(estimate, unit) }],
      fix: { text: say`Raise the budget to the estimate at least, or correct the estimate.` },
    };
  }
  if (estimated !== undefined && amount < estimated.least - CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "below" },
      why: say`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(estimated.least, unit)} or more that are expected ${raw(withCoverage(estimated))}.`,
      evidence,
      fix: { text: say`Raise the budget, or state ${"monthly.estimate"} where the estimate is wrong.` },
    };
  }
  const forecast = forecastSpend && forecastSpend.amount / months;
  if (forecast === undefined || amount >= forecast - CENT) return undefined;
  return {
    outcome: "fail",
    facets: { ...facets, side: estimate === undefined ? "below" : "forecast" },
    why:
      estimate === undefined
        ? say`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(forecast, unit)} that are expected.`
        : say`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(forecast, unit)} that Azure forecasts, although the estimate fits.`,
    evidence: [...evidence, { label: "forecast for a month", value: money(forecast, unit) }],
    fix: { text: say`Raise the budget to the forecast at least, or correct what drives the forecast.` },
  };
}

function covered({ budget, monthly, estimated, months, unit, evidence, facets }: Compared): BudgetJudgement {
  const amount = budget.amount / months;
  if (estimated?.enough === true && amount >= estimated.expected - CENT)
    return {
      outcome: "pass",
      facets: { ...facets, side: "inside" },
      why: say`${budget.name} allows ${money(amount, unit)} a month, between the ${money(estimated.expected, unit)} that are expected ${raw(withCoverage(estimated))} and the declared amount.`,
      evidence,
    };
  // A forecast of what is there already contains nothing of what comes.
  if (estimated !== undefined && amount < estimated.expected - CENT)
    return {
      outcome: "unknown",
      why: say`${budget.name} allows ${money(amount, unit)} a month. ${money(estimated.expected, unit)} are expected where what has no price costs what it costs at the source ${raw(withCoverage(estimated))}.`,
      evidence,
      fix: { text: say`State ${"monthly.estimate"} in the manifest. ${"CST-01"} names what has no price.` },
    };
  const expected = monthly.estimate ?? (budget.forecastSpend && budget.forecastSpend.amount / months);
  if (expected === undefined) {
    return {
      outcome: "unknown",
      why: say`${budget.name} is within the declared amount. The cost of a month is neither declared nor forecast yet.`,
      evidence,
      fix: { text: say`State ${"monthly.estimate"} in the manifest.` },
    };
  }
  const from = monthly.estimate === undefined ? "forecast for a month" : "estimate for a month";
  return {
    outcome: "pass",
    facets: { ...facets, side: "inside" },
    why: say`${budget.name} allows ${money(amount, unit)} a month, between estimate and declared amount.`,
    evidence: [...evidence, { label: from, value: money(expected, unit) }],
  };
}
