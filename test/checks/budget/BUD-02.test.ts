import { expect, test } from "vitest";
import { bud02 } from "../../../src/checks/budget/BUD-02.ts";
import { context, Facts, manifest, run } from "../../support/context.ts";
import { budget, expected, judge } from "./world.ts";

const spend = (amount: number, unit = "EUR"): { amount: number; unit: string } => ({ amount, unit });
const band = { amount: 1000, currency: "EUR", estimate: 600 };

test.each([
  ["at the declared amount", band, [budget()], "pass"],
  ["at the estimate", band, [budget({ amount: 600 })], "pass"],
  ["above", band, [budget({ amount: 1001 })], "fail"],
  ["below the estimate", band, [budget({ amount: 599 })], "fail"],
  [
    "a quarter's budget, brought to a month",
    band,
    [budget({ amount: 3000, timeGrain: "Quarterly" })],
    "pass",
  ],
  [
    "a year's budget, brought to a month",
    band,
    [budget({ amount: 12000.6, timeGrain: "BillingAnnual" })],
    "fail",
  ],
  [
    "a third of a cent is no difference",
    { amount: 333.33 },
    [budget({ amount: 1000, timeGrain: "Quarterly", forecastSpend: spend(1) })],
    "pass",
  ],
  ["a time grain nobody knows", band, [budget({ timeGrain: "Weekly" })], "unknown"],
  ["another currency", band, [budget({ currentSpend: spend(1, "USD") })], "unknown"],
  ["a currency that is left empty", band, [budget({ currentSpend: spend(0, "") })], "pass"],
  ["the same currency", band, [budget({ currentSpend: spend(1, "eur") })], "pass"],
  ["another currency in the forecast only", band, [budget({ forecastSpend: spend(1, "USD") })], "unknown"],
  [
    "no estimate, but a forecast that fits",
    { amount: 1000 },
    [budget({ forecastSpend: spend(900) })],
    "pass",
  ],
  [
    "no estimate, and a forecast above the budget",
    { amount: 1000 },
    [budget({ forecastSpend: spend(1100) })],
    "fail",
  ],
  ["the declared estimate before the forecast", band, [budget({ forecastSpend: spend(5000) })], "pass"],
  ["neither estimate nor forecast", { amount: 1000 }, [budget()], "unknown"],
  ["neither, and above anyway", { amount: 1000 }, [budget({ amount: 2000 })], "fail"],
  ["one of several is inside", band, [budget({ amount: 5000 }), budget({ name: "c", amount: 700 })], "pass"],
  ["ends early, which is another finding", band, [budget({ endDate: "2026-09-30" })], "pass"],
  ["a filter", band, [budget({ hasFilter: true })], "not-applicable"],
])("%s: %s", (_, monthly, budgets, outcome) => {
  expect(judge(bud02, [expected({ monthly })], budgets).map((found) => found.outcome)).toEqual([outcome]);
});

test("no declared amount is nothing to compare with", () => {
  expect(judge(bud02, [], [budget()]).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  expect(judge(bud02, [expected()], [budget()]).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
});

test("budgets that are not seen leave it unknown", () => {
  const value = manifest({ expect: { budgets: [expected({ monthly: band })] } });
  expect(run(bud02, context(value), new Facts()).map(({ outcome }) => outcome)).toEqual(["unknown"]);
});
