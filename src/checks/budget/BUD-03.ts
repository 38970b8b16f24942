import { isManagementGroup } from "../../base/scope.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { fingerprint } from "../../base/fingerprint.ts";
import { sameText } from "../../base/names.ts";
import { meant, nearest } from "../../base/nearest.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import type { ExpectedAlert } from "../../manifest/model.ts";
import type { BudgetNotification } from "../../facts/kinds/budgets.ts";
import { budgetsAt } from "../../derive/budgets.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { isAddress } from "../../base/address.ts";
import { notApplicable } from "../support/without-facts.ts";
import {
  defectOf,
  distinct,
  isActionGroup,
  meetAlerts,
  receiversOf,
  type Defect,
  type AlertEvidence,
} from "./alerts.ts";
import { coverOf, watchedPeriod } from "./cover.ts";
import { MOST_NOTIFICATIONS } from "./resource.ts";
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
      "Every alert that expect.budgets declares, in the notifications of the cost budgets without a filter that watch its scope: threshold, receiver (address, action group or role) and, when declared, whether actual or forecast cost triggers it. A notification at a lower threshold meets an alert too, since its receiver learns of the cost sooner. But it goes out once, so two alerts to one receiver need two notifications. Addresses are compared without regard to case, action groups by id, or by name where the manifest gives only a name. Addresses are compared by fingerprint and never shown. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready:
      "An enabled notification of a budget of the whole scope goes to the declared receiver at the declared threshold.",
    howToFix:
      "Add the notification to the budget, or correct its threshold or receiver. A budget contains at most five notifications.",
    failsWhen: [
      "No cost budget without a filter watches the scope.",
      "No notification has the declared threshold or a lower one.",
      "Two alerts to one receiver are declared, and only one notification goes there.",
      "The notification goes to somebody else, is disabled, or compares for equality, which cost hardly ever meets.",
    ],
    waive: "When the people are informed in another way, named in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      threshold: "percent, for example 80",
      receiver: "receiver as the manifest writes it, an address by its fingerprint",
      type: "Actual or Forecasted, where the manifest declares it",
    },
    facts: ["budgets"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/cost-mgt-alerts-monitor-usage-spending#budget-alerts",
      "https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#notification",
    ],
  },
  cases: (context) => budgetScopes(context).map((one) => caseFor(context, one)),
};

function caseFor(context: Context, { about, scope, name, declared }: BudgetScope): Case {
  const alerts = distinct(declared?.alerts ?? []);
  if (alerts.length === 0) {
    return notApplicable(about, say`The manifest declares no alert for ${name}.`);
  }
  if (scope === undefined) {
    return notApplicable(about, say`No budget of ${name} can be looked at. ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about, { seen: budgetsAt(context, scope) }, ({ seen: { budgets } }) => {
    const { watching } = coverOf(budgets, scope, period);
    if (watching.length > 0) {
      const seen = watching.flatMap((budget) =>
        budget.notifications.map((notification): AlertEvidence => ({ budget, notification })),
      );
      const met = meetAlerts(alerts, seen);
      return alerts.map((alert) => judge({ ...about, scope }, alert, seen, met.get(alert)));
    }
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

function judge(
  about: About & { readonly scope: string },
  alert: ExpectedAlert,
  all: readonly AlertEvidence[],
  met: AlertEvidence | undefined,
): Judgement {
  const subject = `${about.subject}: alert at ${String(alert.at)} %`;
  const base = {
    ...about,
    subject,
    facets: {
      ...about.facets,
      threshold: String(alert.at),
      receiver: receiverFacet(alert.to),
      // Told apart only where the manifest tells: two alerts may differ in nothing else.
      ...(alert.thresholdType === undefined ? {} : { type: alert.thresholdType }),
    },
  };
  if (met !== undefined) {
    const { threshold } = met.notification;
    return {
      ...base,
      outcome: "pass",
      why:
        threshold === alert.at
          ? say`${met.budget.name} notifies ${raw(receiver(alert.to))} at ${alert.at} % of its amount.`
          : say`${met.budget.name} notifies ${raw(receiver(alert.to))} at ${threshold} % of its amount, before the declared ${alert.at} %.`,
      evidence: [{ label: "notification", value: describe(met.notification) }],
    };
  }
  const seen = all
    .map((one) => ({ ...one, defect: defectOf(alert, one.notification) ?? ("taken" as const) }))
    .toSorted((a, b) => b.notification.threshold - a.notification.threshold);
  const order: readonly Defect[] = [
    "taken",
    "equality",
    "disabled",
    "other receiver",
    "other type",
    "other threshold",
  ];
  const closest = seen.toSorted((a, b) => order.indexOf(a.defect) - order.indexOf(b.defect))[0];
  return {
    ...base,
    outcome: "fail",
    why: whyNot(closest, alert),
    evidence: seen
      .slice(0, 5)
      .map(({ notification }) => ({ label: "notification", value: describe(notification) })),
    fix: { text: fixOf(alert, about.scope, all) },
  };
}

function fixOf({ at, to }: ExpectedAlert, scope: string, all: readonly AlertEvidence[]): Sentence {
  if (isManagementGroup(scope) && isActionGroup(to)) {
    return say`A budget of a management group calls no action group: declare an address, or a budget of the subscription.`;
  }
  const notifications = all.length;
  const known = receiversOf(all.map(({ notification }) => notification));
  const near = isAddress(to) || known.some((one) => sameText(one, to)) ? undefined : nearest(to, known);
  const give = say`${raw(meant(near))}Give the budget an enabled notification at ${at} % with the operator ${"GreaterThanOrEqualTo"} to ${raw(receiver(to))}.`;
  return notifications < MOST_NOTIFICATIONS
    ? give
    : say`${raw(give)} A budget holds ${MOST_NOTIFICATIONS} notifications: change one, or add a second budget.`;
}

function whyNot(
  closest: (AlertEvidence & { readonly defect: Defect }) | undefined,
  { at, to, thresholdType }: ExpectedAlert,
): Sentence {
  const shown = closest?.notification.threshold ?? at;
  switch (closest?.defect) {
    case "taken":
      return say`The notification at ${shown} % to ${raw(receiver(to))} goes out once, for another declared alert.`;
    case "equality":
      return say`The notification at ${shown} % does not ask whether cost is greater than the threshold, so it may never go out.`;
    case "disabled":
      return say`The notification at ${shown} % is disabled.`;
    case "other receiver":
      return say`The notification at ${shown} % does not go to ${raw(receiver(to))}.`;
    case "other type":
      return say`The notification at ${shown} % is not triggered by ${thresholdType ?? ""} cost.`;
    case "other threshold":
      return say`No notification has the threshold ${at} % or a lower one.`;
    case undefined:
      return say`The budget has no notification.`;
  }
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
