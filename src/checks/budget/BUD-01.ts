import { resourceGroupIn } from "../../base/scope.ts";
import { isWithin, type ResourceId } from "../../base/resource-id.ts";
import { meant } from "../../base/nearest.ts";
import { raw, say, sentence, type Sentence } from "../../base/sentence.ts";
import { isoDate } from "../../base/time.ts";
import type { ExpectedAlert } from "../../manifest/model.ts";
import type { Fix } from "../../report/model.ts";
import { budgetsAt } from "../../derive/budgets.ts";
import { caseOf, type Case, type Check, type Context } from "../check.ts";
import { azCommand, targetSubscription, variable } from "../support/command.ts";
import { scopeMeant } from "../../derive/mentioned-groups.ts";
import { targetScope } from "../../derive/planned.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import { budgetEvidence, coverOf, reasons, watchedPeriod, type Period } from "./cover.ts";
import { budgetEnd, budgetResource, budgetStart, MOST_NOTIFICATIONS, notificationCount } from "./resource.ts";
import { budgetScopes, type BudgetScope } from "./scopes.ts";
import { startCases } from "./start.ts";

/** Source: Budgets - List; "Tutorial: Create and manage budgets". */
export const bud01: Check = {
  meta: {
    id: "BUD-01",
    title: "A budget covers the target scope",
    area: "budget",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The budgets of every scope that expect.budgets declares, or of the target subscription when it declares none. A budget covers when it watches cost without a filter, has begun when the last wave starts, and does not end until a month after the last wave: only then is the target's cost seen in full. Each budget of the deployment that exists already must keep the start that it has.",
    ready: "A cost budget without a filter watches the scope from the last wave until a month after it.",
    howToFix:
      "Create a budget for the scope, or move the end of the existing one. A filtered budget may exist as well. Budgets of a resource group do not show in the subscription's list, nor the other way round.",
    failsWhen: [
      "The scope has no budget.",
      "Its budgets end before a month after the last wave, or begin after the last wave has started.",
      "Only budgets with a filter exist: each watches a part of the scope.",
      "The budget is of another category than cost.",
      "The declared scope is a resource: a budget cannot watch one.",
      "The deployment gives a budget that exists another start, which Azure refuses.",
    ],
    waive: "When cost is watched by another system, named in the reason.",
    facets: { scope: "scope as the manifest writes it, or subscription" },
    facts: ["budgets"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list",
    ],
  },
  cases: (context) => [...budgetScopes(context).map((one) => caseFor(context, one)), ...startCases(context)],
};

function caseFor(context: Context, budget: BudgetScope): Case {
  const { about, scope, name } = budget;
  if (scope === undefined) {
    return caseWithoutFacts(about, {
      outcome: budget.problem?.outcome ?? "fail",
      why: budget.problem?.why ?? say`A budget cannot watch ${name}.`,
      fix: { text: say`Declare the budget for the target subscription or one of its resource groups.` },
    });
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about, { seen: budgetsAt(context, scope) }, ({ seen: { budgets, made, open } }) => {
    const { covering, watching, others } = coverOf(budgets, scope, period);
    const first = covering[0];
    if (first !== undefined) {
      return [
        {
          ...about,
          scope,
          outcome: "pass",
          why: made.includes(first.id)
            ? say`The deployment makes the budget ${first.name}, which watches the scope until ${isoDate(period.until)} at least.`
            : say`The budget ${first.name} watches the scope until ${isoDate(period.until)} at least.`,
          evidence: budgetEvidence(first),
        },
      ];
    }
    const watched = others.filter(({ kind }) => kind !== "elsewhere");
    const base = {
      ...about,
      scope,
      evidence: [
        { label: "must begin by", value: isoDate(period.startedBy) },
        { label: "must last until", value: isoDate(period.until) },
        ...watched.slice(0, 3).flatMap((other) => budgetEvidence(other.budget)),
      ],
    };
    if (watched.some(({ kind }) => kind === "unreadable")) {
      return [
        {
          ...base,
          outcome: "unknown",
          why: say`Whether a budget covers is not known: ${raw(reasons(watched))}`,
        },
      ];
    }
    if (open.length > 0) {
      const why = say`The deployment makes ${open}, of which not everything is known before deployment, so whether it covers is not known.`;
      return [{ ...base, outcome: "unknown", why }];
    }
    return [
      {
        ...base,
        outcome: "fail",
        why:
          watched.length === 0
            ? say`No budget watches ${name}.`
            : say`No budget covers ${name}: ${raw(reasons(watched))}`,
        fix: fixOf(context, budget, scope, period, watching.length > 0),
      },
    ];
  });
}

/** A command where there is one; the resource to paste where there is no budget whose period could be moved instead. */
function fixOf(
  { manifest, planned, now }: Context,
  { declared }: BudgetScope,
  scope: ResourceId,
  period: Period,
  exists: boolean,
): Fix {
  const alerts = exists ? [] : (declared?.alerts ?? []);
  const commanded = isWithin(scope, targetScope(manifest));
  const near = declared === undefined ? undefined : scopeMeant(declared.scope, manifest, planned);
  const lasting = say`a cost budget without a filter for the scope, lasting until ${isoDate(period.until)} or longer`;
  const way = commanded ? say`B, with this command: create` : say`B: create`;
  const text = say`${raw(meant(near))}${raw(exists ? say`A: move the end of the existing budget to ${isoDate(period.until)} or later. ${raw(way)}` : say`Create`)} ${raw(lasting)}.${raw(ofAlerts(alerts, commanded))}`;
  const snippet = exists ? {} : { snippet: budgetResource(declared, period, now, manifest.cloud) };
  // The command knows subscriptions and resource groups only.
  if (!commanded) return { text, ...snippet };
  const group = resourceGroupIn(scope);
  const amount = declared?.monthly?.amount;
  return {
    text,
    command: azCommand([
      "consumption",
      "budget",
      "create",
      ["--budget-name", "relocation"],
      ["--amount", amount === undefined ? variable("AMOUNT") : String(amount)],
      ["--category", "cost"],
      ["--time-grain", "monthly"],
      ["--start-date", budgetStart(now)],
      ["--end-date", budgetEnd(period)],
      ...(group === undefined ? [] : [["--resource-group", group] as const]),
      ["--subscription", targetSubscription],
    ]),
    ...snippet,
  };
}

function ofAlerts(alerts: readonly ExpectedAlert[], commanded: boolean): Sentence {
  const needed = notificationCount(alerts);
  if (needed === 0) return sentence("");
  const more =
    needed > MOST_NOTIFICATIONS
      ? say` It contains the first ${MOST_NOTIFICATIONS} of ${needed}: the others need a second budget.`
      : sentence("");
  return commanded
    ? say` The command sets no alerts. The resource does, and is pasted into a template that is deployed at the scope.${raw(more)}`
    : say` The resource with its alerts is pasted into a template that is deployed at the scope.${raw(more)}`;
}
