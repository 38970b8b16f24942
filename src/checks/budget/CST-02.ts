import { say } from "../../base/sentence.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { CENT, money } from "./amount.ts";
import { budgetScopes, type BudgetScope } from "./scopes.ts";

/**
 * Source: Cloud Adoption Framework, relocate, initiate. The manifest alone decides it: a budget of the source tells what all of a
 * subscription or group costs, and not what those that move of it cost, so that a comparison with it would let through too much.
 */
export const cst02: Check = {
  meta: {
    id: "CST-02",
    title: "Cost change is within the limit",
    area: "budget",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "monthly.estimate of a declared budget against monthly.source and the declared monthly.maxIncreasePercent: estimate / source - 1. Without an estimate the declared amount stands for it: it is the most that may be spent, so if that fits, everything does. Nothing is asked of Azure: budgets of the source tell the cost of whole subscriptions and groups, and not of what moves.",
    ready: "The cost at the target is higher than at the source by at most the declared percentage.",
    howToFix:
      "Choose cheaper SKUs or a cheaper region, or have the higher limit approved and declare it. State monthly.source and monthly.estimate where they are missing.",
    failsWhen: [
      "The estimate is more than the cost at the source and the declared percentage of it.",
      "monthly.source is missing, or monthly.estimate is and the declared amount is above the limit (unknown).",
    ],
    waive: "When whoever pays has agreed to the higher cost; name the decision in the reason.",
    facets: { scope: "scope as the manifest writes it", state: "within, above or undeclared" },
    facts: [],
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

function caseFor({ manifest }: Context, { name, declared, about }: BudgetScope): Case {
  const { source, estimate, amount = 0, currency, maxIncreasePercent = 0 } = declared?.monthly ?? {};
  const subject = `cost increase in ${name}`;
  const place = manifest.locate([...(declared?.pointer ?? []), "monthly", "maxIncreasePercent"]);
  const answer = (state: string, rest: Omit<Judgement, "subject" | "place">): Case =>
    caseWithoutFacts({ ...about, subject, place, facets: { ...about.facets, state } }, rest);
  if (source === undefined)
    return answer("undeclared", {
      outcome: "unknown",
      why: say`By how much the cost of ${name} rises could not be determined without ${"monthly.source"}.`,
      fix: { text: say`State ${"monthly.source"} of this budget in the manifest.` },
    });
  const limit = source * (1 + maxIncreasePercent / 100);
  const cost = estimate ?? amount;
  const evidence = [
    { label: "source, a month", value: money(source, currency) },
    {
      label: estimate === undefined ? "target, a month at most" : "target, a month",
      value: money(cost, currency),
    },
    { label: "limit, a month", value: money(limit, currency) },
  ];
  if (cost <= limit + CENT)
    return answer("within", {
      outcome: "pass",
      why: say`${name} costs ${money(cost, currency)} a month, within ${maxIncreasePercent} % above the ${money(source, currency)} at the source.`,
      evidence,
    });
  if (estimate === undefined)
    return answer("undeclared", {
      outcome: "unknown",
      why: say`If all of the declared amount is spent, ${name} costs more than ${maxIncreasePercent} % above the source; what it is expected to cost is not declared.`,
      evidence,
      fix: { text: say`State ${"monthly.estimate"} of this budget in the manifest.` },
    });
  return answer("above", {
    outcome: "fail",
    why: say`${name} is expected to cost ${money(cost, currency)} a month, more than ${maxIncreasePercent} % above the ${money(source, currency)} at the source.`,
    evidence,
    fix: {
      text: say`Lower the cost to ${money(limit, currency)} a month, or have a higher limit approved and declare it as ${"maxIncreasePercent"}.`,
    },
  });
}
