import { lastSegment } from "../../common/arm-id.ts";
import { fingerprint } from "../../common/fingerprint.ts";
import { sameText } from "../../common/names.ts";
import { raw, say, type Sentence } from "../../common/sentence.ts";
import type { ExpectedAlert } from "../../manifest/model.ts";
import type { Budget, BudgetNotification } from "../../target/model/budget.ts";
import { factRef } from "../../target/facts.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { isAddress } from "../support/people.ts";
import { notApplicable } from "../support/settled.ts";
import { coverOf, watchedPeriod } from "./cover.ts";
import { budgetScopes, type BudgetScope } from "./scopes.ts";

/** Source: Budgets - List (`notifications`); "Tutorial: Create and manage budgets", alert conditions. */
export const bud03: Check = {
  meta: {
    id: "BUD-03",
    title: "Budget alerts reach the declared people",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Every alert that expect.budgets declares, in the notifications of the cost budgets without a filter that watch its scope: threshold, receiver (address, action group or role) and, when declared, whether actual or forecast cost triggers it. Addresses are compared by fingerprint and never shown. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready:
      "An enabled notification of a budget of the whole scope goes to the declared receiver at the declared threshold.",
    howToFix:
      "Add the notification to the budget, or correct its threshold or receiver. A budget holds at most five notifications.",
    failsWhen: [
      "No cost budget without a filter watches the scope.",
      "No notification has the declared threshold.",
      "The notification goes to somebody else, is disabled, or compares for equality, which cost hardly ever meets.",
    ],
    waive: "When the people are told another way, named in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      threshold: "percent, for example 80",
      receiver: "receiver as the manifest writes it; an address by its fingerprint",
    },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets#costs-in-budget-evaluations",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list",
    ],
  },
  cases: (context) => budgetScopes(context).map((one) => caseFor(context, one)),
};

function caseFor(context: Context, { about, scope, name, declared }: BudgetScope): Case {
  const alerts = declared?.alerts ?? [];
  if (alerts.length === 0) {
    return notApplicable(about, say`The manifest declares no alert for ${name}.`);
  }
  if (scope === undefined) {
    return notApplicable(about, say`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about, { budgets: factRef("budgets", scope) }, ({ budgets }) => {
    const { watching } = coverOf(budgets, scope, period);
    if (watching.length > 0) return alerts.map((alert) => judge({ ...about, scope }, alert, watching));
    return [
      {
        ...about,
        scope,
        outcome: "fail",
        why: say`No budget watches the whole of ${name}, so none of the ${alerts.length} declared alerts goes out.`,
        fix: { text: say`Create the budget that ${"BUD-01"} asks for with these alerts.` },
      },
    ];
  });
}

/** What stands in the way of a notification, least first. */
type Defect = "equality" | "disabled" | "other receiver" | "other type" | "other threshold";

function judge(
  about: About & { readonly scope: string },
  alert: ExpectedAlert,
  budgets: readonly Budget[],
): Judgement {
  const subject = `${about.subject}: alert at ${String(alert.at)} %`;
  const said = {
    ...about,
    subject,
    facets: { ...about.facets, threshold: String(alert.at), receiver: receiverFacet(alert.to) },
  };
  const seen = budgets.flatMap((budget) =>
    budget.notifications.map((notification) => ({
      budget,
      notification,
      defect: defectOf(alert, notification),
    })),
  );
  const met = seen.find(({ defect }) => defect === undefined);
  if (met !== undefined) {
    return {
      ...said,
      outcome: "pass",
      why: say`${met.budget.name} tells ${raw(receiver(alert.to))} at ${alert.at} % of its amount.`,
      evidence: [{ label: "notification", value: describe(met.notification) }],
    };
  }
  const order: readonly (Defect | undefined)[] = [
    "equality",
    "disabled",
    "other receiver",
    "other type",
    "other threshold",
  ];
  const closest = seen.toSorted((a, b) => order.indexOf(a.defect) - order.indexOf(b.defect))[0];
  return {
    ...said,
    outcome: "fail",
    why: whyNot(closest?.defect, alert),
    evidence: seen
      .slice(0, 5)
      .map(({ notification }) => ({ label: "notification", value: describe(notification) })),
    fix: {
      text: say`Give the budget an enabled notification at ${alert.at} % with the operator ${"GreaterThanOrEqualTo"} to ${raw(receiver(alert.to))}.`,
    },
  };
}

function defectOf({ at, to, thresholdType }: ExpectedAlert, found: BudgetNotification): Defect | undefined {
  if (found.threshold !== at) return "other threshold";
  if (thresholdType !== undefined && !sameText(found.thresholdType, thresholdType)) return "other type";
  if (!reaches(to, found)) return "other receiver";
  if (!found.enabled) return "disabled";
  return /^GreaterThan(OrEqualTo)?$/i.test(found.operator) ? undefined : "equality";
}

function whyNot(defect: Defect | undefined, { at, to, thresholdType }: ExpectedAlert): Sentence {
  switch (defect) {
    case "equality":
      return say`The notification at ${at} % does not ask whether cost is greater than the threshold, so it may never go out.`;
    case "disabled":
      return say`The notification at ${at} % is disabled.`;
    case "other receiver":
      return say`The notification at ${at} % does not go to ${raw(receiver(to))}.`;
    case "other type":
      return say`The notification at ${at} % is not triggered by ${thresholdType ?? ""} cost.`;
    case "other threshold":
      return say`No notification has the threshold ${at} %.`;
    case undefined:
      return say`The budget has no notification.`;
  }
}

function reaches(to: string, found: BudgetNotification): boolean {
  const role = /^role:\s*(.+)$/i.exec(to)?.[1];
  if (role !== undefined) return found.contactRoles.some((one) => sameText(one, role));
  if (isAddress(to)) return found.contactEmails.includes(fingerprint(to));
  const whole = (id: string): string => id.replace(/^\/+|\/+$/g, "");
  return found.contactGroups.some((id) =>
    to.startsWith("/") ? sameText(whole(id), whole(to)) : sameText(lastSegment(whole(id)), to),
  );
}

function receiver(to: string): Sentence {
  if (isAddress(to)) return say`the declared address`;
  return to.startsWith("/") ? say`action group ${lastSegment(to)}` : say`${to}`;
}

function receiverFacet(to: string): string {
  if (isAddress(to)) return fingerprint(to);
  return to.startsWith("/") ? lastSegment(to) : to;
}

function describe({ enabled, operator, threshold, thresholdType, ...contacts }: BudgetNotification): string {
  const counts = [
    [contacts.contactEmails.length, "addresses"],
    [contacts.contactGroups.length, "action groups"],
    [contacts.contactRoles.length, "roles"],
  ] as const;
  const to = counts.flatMap(([count, name]) => (count > 0 ? [`${String(count)} ${name}`] : [])).join(", ");
  return `${thresholdType} ${operator} ${String(threshold)} % to ${to === "" ? "nobody" : to}${enabled ? "" : ", disabled"}`;
}
