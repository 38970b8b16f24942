import { lastSegment } from "../../base/resource-id.ts";
import { fingerprint } from "../../base/fingerprint.ts";
import { sameText } from "../../base/names.ts";
import type { ExpectedAlert } from "../../manifest/model.ts";
import type { Budget, BudgetNotification } from "../../facts/kinds/budgets.ts";
import { isAddress } from "../../base/address.ts";

/** A notification and the budget that has it. */
export interface AlertEvidence {
  readonly budget: Budget;
  readonly notification: BudgetNotification;
}

/** What stands in the way of a notification, least first. */
export type Defect = "taken" | "equality" | "disabled" | "other receiver" | "other type" | "other threshold";

/**
 * Which alert is met by which notification. A notification meets an alert that it precedes: at the same threshold or a
 * lower one, so that nobody learns of the cost later than declared. It goes out once, so of two alerts to one receiver each
 * needs a notification of its own; receivers do not take notifications from one another.
 */
export function meetAlerts(
  alerts: readonly ExpectedAlert[],
  seen: readonly AlertEvidence[],
): ReadonlyMap<ExpectedAlert, AlertEvidence> {
  const met = new Map<ExpectedAlert, AlertEvidence>();
  const receivers = new Set(alerts.map(({ to }) => receiverKey(to)));
  for (const receiver of receivers) {
    const own = alerts.filter(({ to }) => receiverKey(to) === receiver);
    for (const [one, alert] of matched(own, seen)) met.set(alert, one);
  }
  return met;
}

/** The most alerts that can be met at once (augmenting paths), the lowest first: it has the least choice. */
function matched(
  alerts: readonly ExpectedAlert[],
  seen: readonly AlertEvidence[],
): Map<AlertEvidence, ExpectedAlert> {
  const taken = new Map<AlertEvidence, ExpectedAlert>();
  const place = (alert: ExpectedAlert, tried: Set<AlertEvidence>): boolean => {
    const fitting = seen
      .filter((one) => defectOf(alert, one.notification) === undefined)
      // The nearest threshold first, so that the equal one is named where there is one.
      .toSorted((a, b) => b.notification.threshold - a.notification.threshold);
    const free = fitting.find((one) => !taken.has(one));
    if (free !== undefined) {
      taken.set(free, alert);
      return true;
    }
    for (const one of fitting) {
      if (tried.has(one)) continue;
      tried.add(one);
      const holder = taken.get(one);
      if (holder === undefined || !place(holder, tried)) continue;
      taken.set(one, alert);
      return true;
    }
    return false;
  };
  for (const alert of alerts.toSorted((a, b) => a.at - b.at)) place(alert, new Set());
  return taken;
}

/** Why a notification by itself does not meet an alert. */
export function defectOf(
  { at, to, thresholdType }: ExpectedAlert,
  match: BudgetNotification,
): Exclude<Defect, "taken"> | undefined {
  if (match.threshold > at) return "other threshold";
  if (thresholdType !== undefined && !sameText(match.thresholdType, thresholdType)) return "other type";
  if (!reaches(to, match)) return "other receiver";
  if (!match.enabled) return "disabled";
  return /^GreaterThan(OrEqualTo)?$/i.test(match.operator) ? undefined : "equality";
}

/** An action group is known by its whole id, or by its name alone where the manifest gives only that. */
function reaches(to: string, match: BudgetNotification): boolean {
  const role = roleOf(to);
  if (role !== undefined) return match.contactRoles.some((one) => sameText(one.trim(), role));
  if (isAddress(to)) return match.contactEmails.includes(fingerprint(to));
  return match.contactGroups.some((id) =>
    to.startsWith("/") ? sameText(whole(id), whole(to)) : sameText(lastSegment(whole(id)), to),
  );
}

/** Names of receivers as an alert may write them: action groups by name, roles as `role:Owner`. Addresses are never told. */
export function receiversOf(notifications: readonly BudgetNotification[]): string[] {
  return notifications.flatMap(({ contactGroups, contactRoles }) => [
    ...contactGroups.map((id) => lastSegment(whole(id))),
    ...contactRoles.map((role) => `role:${role.trim()}`),
  ]);
}

/** Alerts that say the same twice count once. */
export function distinct(alerts: readonly ExpectedAlert[]): ExpectedAlert[] {
  const key = ({ at, to, thresholdType }: ExpectedAlert): string =>
    `${String(at)} ${thresholdType ?? ""} ${receiverKey(to)}`;
  return [...new Map(alerts.toReversed().map((alert) => [key(alert), alert])).values()].toReversed();
}

export function roleOf(to: string): string | undefined {
  return /^role:\s*(.+)$/i.exec(to)?.[1]?.trim();
}

export function isActionGroup(to: string): boolean {
  return roleOf(to) === undefined && !isAddress(to);
}

function whole(id: string): string {
  return id.replace(/^\/+|\/+$/g, "");
}

function receiverKey(to: string): string {
  if (isAddress(to)) return fingerprint(to);
  return (roleOf(to) === undefined ? whole(to) : `role:${roleOf(to) ?? ""}`).toLowerCase();
}
