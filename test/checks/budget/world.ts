import { factsBehind } from "../../../src/derive/derivation.ts";
import type { Case, Check, Judgement } from "../../../src/checks/check.ts";
import { resourceIdOf, type ResourceId } from "../../../src/base/resource-id.ts";
import type { ExpectedBudget, Manifest } from "../../../src/manifest/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { ofKind } from "../../../src/facts/table.ts";
import type { Budget, BudgetNotification } from "../../../src/facts/kinds/budgets.ts";
import { context, Facts, manifest, planned, run, SCOPE } from "../../support/context.ts";

export const RG = resourceIdOf(SCOPE, "resourceGroups", "rg-shop");

export function budget(rest: Partial<Budget> = {}, scope: ResourceId = SCOPE): Budget {
  return {
    id: resourceIdOf(scope, "providers/Microsoft.Consumption/budgets", rest.name ?? "b"),
    name: "b",
    scope,
    category: "Cost",
    amount: 1000,
    timeGrain: "Monthly",
    startDate: "2026-01-01T00:00:00Z",
    endDate: "2027-01-01T00:00:00Z",
    hasFilter: false,
    notifications: [],
    ...rest,
  };
}

export function notification(rest: Partial<BudgetNotification> = {}): BudgetNotification {
  return {
    key: "n",
    enabled: true,
    operator: "GreaterThan",
    threshold: 80,
    thresholdType: "Actual",
    contactEmails: [],
    contactRoles: [],
    contactGroups: [],
    ...rest,
  };
}

export function expected(rest: Partial<ExpectedBudget> = {}): ExpectedBudget {
  return {
    scope: { kind: "subscription", text: "subscription" },
    alerts: [],
    pointer: ["expect", "budgets", 0],
    ...rest,
  };
}

export const GROUP_SCOPE = { kind: "resourceGroup", text: "rg-shop", name: "rg-shop" } as const;
export const PLAN = [planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-shop" })];

export function judge(
  check: Check,
  expectedBudgets: readonly ExpectedBudget[],
  budgets: readonly Budget[],
  value: Manifest = manifest({ expect: { budgets: expectedBudgets } }),
): Judgement[] {
  const facts = new Facts();
  const scopes: Case["needs"] = check.cases(context(value, PLAN)).flatMap((one) => one.needs);
  for (const { scope } of ofKind(factsBehind(scopes), "budgets"))
    facts.put(factRef("budgets", scope), budgets);
  return run(check, context(value, PLAN), facts);
}
