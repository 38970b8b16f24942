import { lastSegment } from "../../base/resource-id.ts";
import { isoDate, type Instant } from "../../base/time.ts";
import type { CloudName } from "../../base/cloud.ts";
import type { ExpectedAlert, ExpectedBudget } from "../../manifest/model.ts";
import { isAddress } from "../../base/address.ts";
import { roleOf } from "./alerts.ts";
import type { Period } from "./cover.ts";

/** A budget contains at most so many notifications. */
export const MOST_NOTIFICATIONS = 5;

/** The first of the current month: a budget begins on the first of a month, the current one at the earliest. */
export function budgetStart(now: Instant): string {
  return `${isoDate(now).slice(0, 7)}-01`;
}

/** A year after the last day that has to be watched, on the first of a month. */
export function budgetEnd({ until }: Period): string {
  return `${String(new Date(until).getUTCFullYear() + 1)}${isoDate(until).slice(4, 7)}-01`;
}

interface Notification {
  readonly enabled: true;
  readonly operator: "GreaterThanOrEqualTo";
  readonly threshold: number;
  readonly thresholdType: "Actual" | "Forecasted";
  readonly contactEmails: string[];
  readonly contactRoles: string[];
  readonly contactGroups: string[];
}

/**
 * The declared budget as a resource of an ARM template at its scope, with the alerts. Addresses are placeholders, since a
 * report is published; so are ids that only the reader's own directory tells.
 */
export function budgetResource(
  declared: ExpectedBudget | undefined,
  period: Period,
  now: Instant,
  cloud: CloudName,
): string {
  const resource = {
    type: "Microsoft.Consumption/budgets",
    // The other clouds lag behind.
    apiVersion: cloud === "AzureCloud" ? "2024-08-01" : "2021-10-01",
    name: "relocation",
    properties: {
      category: "Cost",
      amount: declared?.monthly?.amount ?? "<amount>",
      timeGrain: "Monthly",
      timePeriod: {
        startDate: `${budgetStart(now)}T00:00:00Z`,
        endDate: `${budgetEnd(period)}T00:00:00Z`,
      },
      notifications: notificationsOf(declared?.alerts ?? []),
    },
  };
  return JSON.stringify(resource, undefined, 2);
}

/** How many notifications the alerts need: one for each threshold and type, with all its receivers. */
export function notificationCount(alerts: readonly ExpectedAlert[]): number {
  return new Set(alerts.map(keyOf)).size;
}

function keyOf({ at, thresholdType = "Actual" }: ExpectedAlert): string {
  return `${thresholdType}_${String(at)}`;
}

function notificationsOf(alerts: readonly ExpectedAlert[]): Record<string, Notification> {
  const match = new Map<string, Notification>();
  let addresses = 0;
  for (const alert of alerts) {
    const { at: threshold, to, thresholdType = "Actual" } = alert;
    const notification = match.get(keyOf(alert)) ?? {
      enabled: true,
      operator: "GreaterThanOrEqualTo",
      threshold,
      thresholdType,
      contactEmails: [],
      contactRoles: [],
      contactGroups: [],
    };
    match.set(keyOf(alert), notification);
    const role = roleOf(to);
    if (role !== undefined) notification.contactRoles.push(role);
    else if (isAddress(to)) notification.contactEmails.push(`<address ${String((addresses += 1))}>`);
    else notification.contactGroups.push(`<id of the action group ${lastSegment(to)}>`);
  }
  return Object.fromEntries([...match].slice(0, MOST_NOTIFICATIONS));
}
