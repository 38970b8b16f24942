import { sameText } from "../../common/names.ts";
import { say } from "../../common/sentence.ts";
import type { ExpectedBudget } from "../../manifest/model.ts";
import type { Budget } from "../../target/model/budget.ts";
import { factRef } from "../../target/facts.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/settled.ts";
import { budgetEvidence, coverOf, currencyOf, watchedPeriod } from "./cover.ts";
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
      "The amount of the cost budgets without a filter that watch a declared scope, brought to a month, against monthly.amount of the manifest as the upper end and monthly.estimate, or else the budget's own forecast, as the lower end. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready:
      "A budget of the whole scope is at most the declared amount and at least the estimated cost of a month.",
    howToFix:
      "Set the budget to an amount between estimate and declared amount. State monthly.estimate where the budget has no forecast yet; a new subscription has none.",
    failsWhen: [
      "The budget is above the declared amount: more can be spent than was agreed before anybody is told.",
      "The budget is below the estimate: its alerts would go off in the first month of normal operation.",
    ],
    waive: "While source and target run side by side and the extra cost is approved.",
    facets: { scope: "scope as the manifest writes it", side: "above, below or inside" },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list",
    ],
  },
  cases: (context) => budgetScopes(context).map((one) => caseFor(context, one)),
};

function caseFor(context: Context, { about, scope, name, declared }: BudgetScope): Case {
  const monthly = declared?.monthly;
  if (monthly === undefined) {
    return notApplicable(about, say`The manifest declares no monthly amount for ${name}.`);
  }
  if (scope === undefined) {
    return notApplicable(about, say`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about, { budgets: factRef("budgets", scope) }, ({ budgets }) => {
    const { watching } = coverOf(budgets, scope, period);
    const judged = watching.map((budget) => ({ ...about, scope, ...judge(budget, monthly, about.facets) }));
    const order = ["pass", "unknown", "fail"] as const;
    for (const outcome of order) {
      const found = judged.find((one) => one.outcome === outcome);
      // One budget inside the band is enough; a wider one beside it does no harm.
      if (found !== undefined) return [found];
    }
    return [
      {
        ...about,
        scope,
        outcome: "not-applicable",
        why: say`No budget watches the whole of ${name}, so there is no amount to judge; ${"BUD-01"} says so.`,
      },
    ];
  });
}

/** Months in one period of the budget. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["monthly", 1],
  ["billingmonth", 1],
  ["quarterly", 3],
  ["billingquarter", 3],
  ["annually", 12],
  ["billingannual", 12],
]);

function judge(
  budget: Budget,
  monthly: Monthly,
  facets: Readonly<Record<string, string>> = {},
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "facets"> {
  const evidence = [
    ...budgetEvidence(budget),
    { label: "declared for a month", value: money(monthly.amount, monthly.currency) },
  ];
  const months = MONTHS.get(budget.timeGrain.toLowerCase());
  if (months === undefined) {
    return {
      outcome: "unknown",
      why: say`The time grain ${budget.timeGrain} of ${budget.name} is none that can be brought to a month.`,
      evidence,
    };
  }
  const unit = currencyOf(budget);
  if (unit !== undefined && monthly.currency !== undefined && !sameText(unit, monthly.currency)) {
    return {
      outcome: "unknown",
      why: say`${budget.name} is in ${unit}, the manifest counts in ${monthly.currency}; the two are not compared.`,
      evidence,
      fix: { text: say`Declare the amounts in ${unit}, the currency of the billing account.` },
    };
  }
  const amount = budget.amount / months;
  if (amount > monthly.amount + CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "above" },
      why: say`${budget.name} allows ${money(amount, unit)} a month, more than the declared ${money(monthly.amount, monthly.currency)}.`,
      evidence,
      fix: { text: say`Lower the budget, or declare the amount that was agreed.` },
    };
  }
  const estimate = monthly.estimate ?? forecast(budget, months);
  if (estimate === undefined) {
    return {
      outcome: "unknown",
      why: say`${budget.name} is within the declared amount; what a month will cost is neither declared nor forecast yet.`,
      evidence,
      fix: { text: say`State ${"monthly.estimate"} in the manifest.` },
    };
  }
  const from = monthly.estimate === undefined ? "forecast for a month" : "estimate for a month";
  const compared = [...evidence, { label: from, value: money(estimate, unit ?? monthly.currency) }];
  if (amount < estimate - CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "below" },
      why: say`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(estimate, unit ?? monthly.currency)} that are expected.`,
      evidence: compared,
      fix: { text: say`Raise the budget to the estimate at least, or correct the estimate.` },
    };
  }
  return {
    outcome: "pass",
    facets: { ...facets, side: "inside" },
    why: say`${budget.name} allows ${money(amount, unit)} a month, between estimate and declared amount.`,
    evidence: compared,
  };
}

/** Amounts come from divisions by 3 and 12. */
const CENT = 0.01;

/** The forecast is for the budget's own period. */
function forecast({ forecastSpend }: Budget, months: number): number | undefined {
  return forecastSpend === undefined ? undefined : forecastSpend.amount / months;
}

function money(amount: number, currency: string | undefined): string {
  const text = String(Math.round(amount * 100) / 100);
  return currency === undefined ? text : `${text} ${currency}`;
}
