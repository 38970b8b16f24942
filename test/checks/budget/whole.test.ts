import { expect, test } from "vitest";
import { countsAll } from "../../../src/checks/budget/whole.ts";
import type { BudgetFilter } from "../../../src/facts/decode/budget-filter.ts";

const OWN = "22222222-2222-2222-2222-222222222222";
const SUB = `/subscriptions/${OWN}`;
const OTHER = "33333333-3333-3333-3333-333333333333";

const leaf = (name: string, ...values: string[]): BudgetFilter => ({
  kind: "dimension",
  name,
  operator: "In",
  values,
});
const not = (part: BudgetFilter): BudgetFilter => ({ kind: "not", of: [part] });
const all = (...of: BudgetFilter[]): BudgetFilter => ({ kind: "all", of });
const any = (...of: BudgetFilter[]): BudgetFilter => ({ kind: "any", of });

test.each<[string, BudgetFilter, string, boolean]>([
  ["its own subscription", leaf("SubscriptionId", OWN), SUB, true],
  ["its own subscription as an id", leaf("SubscriptionId", SUB.toUpperCase()), SUB, true],
  ["its own subscription among others", leaf("SubscriptionId", OTHER, OWN), SUB, true],
  ["another subscription", leaf("SubscriptionId", OTHER), SUB, false],
  ["all but another subscription", not(leaf("SubscriptionId", OTHER)), SUB, true],
  ["all but its own subscription", not(leaf("SubscriptionId", OWN)), SUB, false],
  ["its own resource group", leaf("ResourceGroupName", "RG-shop"), `${SUB}/resourceGroups/rg-shop`, true],
  ["a resource group of the scope", leaf("ResourceGroupName", "rg-shop"), SUB, false],
  ["a prefix of its id", leaf("ResourceId", SUB), `${SUB}/resourceGroups/rg-shop`, true],
  [
    "both of two that leave out nothing",
    all(leaf("SubscriptionId", OWN), leaf("ResourceId", SUB)),
    SUB,
    true,
  ],
  [
    "one of two that leaves out something",
    all(leaf("SubscriptionId", OWN), leaf("MeterId", "m")),
    SUB,
    false,
  ],
  [
    "either of two, one of which leaves out nothing",
    any(leaf("MeterId", "m"), leaf("SubscriptionId", OWN)),
    SUB,
    true,
  ],
  ["a meter", leaf("MeterId", "m"), SUB, false],
  ["a form that is not read", { kind: "unread" }, SUB, false],
  ["nothing at all", all(), SUB, false],
])("a filter for %s", (_, filter, scope, expected) => {
  expect(countsAll(filter, scope)).toBe(expected);
});
