import { parseResourceId, resourceId, type ResourceId } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { fingerprint } from "../../base/fingerprint.ts";
import { say } from "../../base/sentence.ts";
import { budgetFilter, filterOf } from "../decode/budget-filter.ts";
import { type Cursor, dense, inOrder } from "../decode/cursor.ts";
import { withoutAddresses } from "../decode/redact.ts";
import { unlessSame } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { fingerprintText, resourceIdText, texts } from "../schema/parts.ts";
import { flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";

export type BudgetNotification = SchemaValue<typeof notification>;

const notification = object({
  key: text,
  enabled: flag,
  operator: text, // EqualTo | GreaterThan | GreaterThanOrEqualTo
  /** Percent of the amount. */
  threshold: number,
  thresholdType: text, // Actual | Forecasted; Actual when the answer had none
  /** Never addresses: fingerprints of the lower-cased addresses. */
  contactEmails: list(fingerprintText),
  contactRoles: texts,
  contactGroups: texts,
});

const money = object({ amount: number, unit: text });

/** One of `GET {scope}/providers/Microsoft.Consumption/budgets` */
export type Budget = SchemaValue<typeof budget>;

const budget = object({
  id: resourceIdText,
  name: text,
  /** The scope that the budget watches, cut from its id. */
  scope: resourceIdText,
  amount: number,
  timeGrain: text, // Monthly | Quarterly | Annually | BillingMonth | BillingQuarter | BillingAnnual
  hasFilter: flag,
  notifications: list(notification),
  category: optional(text),
  startDate: optional(text),
  endDate: optional(text),
  /** Absent where there is none, and in snapshots that were captured before filters were read. */
  filter: optional(budgetFilter),
  currentSpend: optional(money),
  forecastSpend: optional(money),
});

/** Scope: a subscription, a resource group or a management group. */
export const budgets = armKind({
  name: "budgets",
  permission: "Microsoft.Consumption/budgets/read",
  value: list(budget),
  decode: decodeBudget,
  words: ({ scope }) => say`the budgets of ${scope}`,
  contradiction: ({ scope }, items) => items.flatMap((one) => unlessSame(scope, one.scope) ?? [])[0],
});

/** @throws Malformed */
export function decodeBudget(item: Cursor): Budget {
  const id = item.at("id");
  const properties = item.at("properties");
  const period = properties.at("timePeriod");
  const date = (key: string): string | undefined =>
    period.optional((fields) => fields.at(key).optional((value) => value.text()));
  const filter = filterOf(properties);
  return dense({
    id: id.id(),
    name: item.at("name").text(),
    scope: scopeOf(id),
    category: properties.at("category").optional((category) => category.text()),
    amount: properties.at("amount").number(),
    timeGrain: properties.at("timeGrain").text(),
    startDate: date("startDate"),
    endDate: date("endDate"),
    hasFilter: filter !== undefined,
    filter,
    currentSpend: properties.at("currentSpend").optional(spend),
    forecastSpend: properties.at("forecastSpend").optional(spend),
    notifications: properties.at("notifications").optional(notifications) ?? [],
  });
}

/** What stands before the budget in its id, for example a resource group. */
function scopeOf(id: Cursor): ResourceId {
  const parts = parseResourceId(id.id());
  const scope =
    parts === undefined || !sameType(parts.type, "Microsoft.Consumption/budgets") || parts.scope === "/"
      ? undefined
      : resourceId(parts.scope);
  return scope ?? id.fail("the id of a budget under a scope");
}

/** A budget without spend has either no such object or an empty one. */
function spend(item: Cursor): { amount: number; unit: string } | undefined {
  const amount = item.at("amount").optional((value) => value.number());
  const unit = item.at("unit").optional((value) => value.text()) ?? "";
  return amount === undefined ? undefined : { amount, unit };
}

/** Stray strings stand among the notifications of some answers, an official example included. */
function notifications(list: Cursor): BudgetNotification[] {
  const real = list.entries().filter(([, notification]) => notification.isObject());
  return inOrder(
    real.map(([key, notification]) => decodeNotification(key, notification)),
    (notification) => notification.key,
  );
}

function decodeNotification(key: string, item: Cursor): BudgetNotification {
  return {
    key: withoutAddresses(key),
    enabled: item.at("enabled").flag(),
    operator: item.at("operator").text(),
    threshold: item.at("threshold").number(),
    thresholdType: item.at("thresholdType").optional((type) => type.text()) ?? "Actual",
    contactEmails: item.at("contactEmails").texts().map(fingerprint),
    contactRoles: item.at("contactRoles").texts(),
    contactGroups: item.at("contactGroups").texts(),
  };
}
