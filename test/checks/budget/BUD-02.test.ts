import fc from "fast-check";
import { expect, test } from "vitest";
import { factRef } from "../../../src/facts/facts.ts";
import type { MeterCost } from "../../../src/facts/kinds/costs.ts";
import { SCOPE } from "../../support/context.ts";
import { HOUR, LOST, move, spent } from "./estimate-world.ts";
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
  ["another currency", band, [budget({ currentSpend: spend(1, "USD") })], "fail"],
  ["a currency that is left empty", band, [budget({ currentSpend: spend(0, "") })], "pass"],
  ["the same currency", band, [budget({ currentSpend: spend(1, "eur") })], "pass"],
  ["another currency in the forecast only", band, [budget({ forecastSpend: spend(1, "USD") })], "fail"],
  [
    "two currencies in one budget",
    { amount: 1000, estimate: 600 },
    [budget({ currentSpend: spend(1, "USD"), forecastSpend: spend(1, "EUR") })],
    "unknown",
  ],
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
  [
    "an estimate that fits, and a forecast above the budget",
    band,
    [budget({ forecastSpend: spend(5000) })],
    "fail",
  ],
  ["all of it spent", band, [budget({ currentSpend: spend(1000) })], "pass"],
  ["more than all of it spent", band, [budget({ currentSpend: spend(1000.02) })], "fail"],
  [
    "a quarter's spend against the quarter",
    band,
    [budget({ amount: 3000, timeGrain: "Quarterly", currentSpend: spend(2900) })],
    "pass",
  ],
  [
    "a year's forecast, brought to a month",
    { amount: 1000 },
    [budget({ amount: 12_000, timeGrain: "BillingAnnual", forecastSpend: spend(11_999) })],
    "pass",
  ],
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

// Quickstart and tutorial on budgets: a quarter's amount is divided evenly among its 3 months, a year's among 12.
test.each([
  ["Monthly", 1],
  ["BillingMonth", 1],
  ["Quarterly", 3],
  ["billingquarter", 3],
  ["Annually", 12],
  ["BillingAnnual", 12],
])("the amount for %s is that of %i months", (timeGrain, months) => {
  const side = (amount: number): string | undefined =>
    judge(bud02, [expected({ monthly: band })], [budget({ timeGrain, amount })])[0]?.facets?.["side"];
  expect(side(1000 * months)).toBe("inside");
  expect(side(1000 * months + months)).toBe("above");
  expect(side(600 * months - months)).toBe("below");
});

test("a mismatch of currencies is a finding of its own, and nothing is compared", () => {
  const monthly = { amount: 1, currency: "EUR", estimate: 1 };
  const [found] = judge(bud02, [expected({ monthly })], [budget({ currentSpend: spend(9999, "USD") })]);
  expect(found).toMatchObject({ outcome: "fail", facets: { side: "currency" } });
  expect(found?.why).toBe("`b` is in `USD`, the manifest counts in `EUR`. The two are not compared.");
});

test("a currency that is not told yet is said to be taken from the manifest", () => {
  const told = (currentSpend: { amount: number; unit: string }): readonly string[] =>
    judge(bud02, [expected({ monthly: band })], [budget({ currentSpend })]).flatMap(({ evidence = [] }) =>
      evidence.filter(({ label }) => label === "currency").map(({ value }) => value),
    );
  expect(told(spend(0, ""))).toEqual(["not stated before anything is spent, taken as EUR"]);
  expect(told(spend(0))).toEqual([]);
});

test("a higher amount never ceases to cover the cost", () => {
  const cost = fc.double({ min: 0, max: 5000, noNaN: true });
  const grain = fc.constantFrom("Monthly", "Quarterly", "BillingAnnual");
  const part = fc.option(cost, { nil: undefined });
  const tooLow = ["spent", "below", "forecast"];
  fc.assert(
    fc.property(grain, cost, cost, part, part, part, (timeGrain, amount, more, estimate, spent, forecast) => {
      const low = (value: number): boolean => {
        const one = budget({
          timeGrain,
          amount: value,
          ...(spent === undefined ? {} : { currentSpend: spend(spent) }),
          ...(forecast === undefined ? {} : { forecastSpend: spend(forecast) }),
        });
        const monthly = { amount: 1e9, ...(estimate === undefined ? {} : { estimate }) };
        const [found] = judge(bud02, [expected({ monthly })], [one]);
        return tooLow.includes(found?.facets?.["side"] ?? "");
      };
      if (!low(amount)) expect(low(amount + more)).toBe(false);
    }),
  );
});

/** What it cost was 300; what is priced costs nine tenths there. */
test.each<[string, readonly MeterCost[], number, string]>([
  ["enough for what is expected", [spent("one", 200), spent("two", 100)], 270, "pass inside"],
  ["too small for what is priced", [spent("one", 200), spent("two", 100)], 269, "fail below"],
  ["too small for a part of it", [spent("one", 300), spent("two", 300, LOST)], 269, "fail below"],
  ["enough for the part that is priced", [spent("one", 200), spent("two", 100, LOST)], 1000, "unknown -"],
  ["compared with another currency", [spent("one", 300, HOUR, "USD")], 1, "unknown -"],
])("a budget without a declared estimate is %s", (_, costs, amount, outcome) => {
  const world = move(costs, { budgets: [expected({ monthly: { amount: 1000, currency: "EUR" } })] });
  world.facts.put(factRef("budgets", SCOPE), [budget({ amount })]);
  const found = run(bud02, world.context, world.facts);
  expect(found.map((one) => `${one.outcome} ${one.facets?.["side"] ?? "-"}`)).toEqual([outcome]);
});

test.each([
  [279, "unknown"],
  [280, "pass"],
])(
  "a forecast of what is there already lets no budget of %d pass below what is expected",
  (amount, outcome) => {
    // 200 × 0.9, and 100 that have no price.
    const costs = [spent("one", 200), spent("two", 100, LOST)];
    const world = move(costs, { budgets: [expected({ monthly: { amount: 1000, currency: "EUR" } })] });
    const forecastSpend = { amount: 10, unit: "EUR" };
    world.facts.put(factRef("budgets", SCOPE), [budget({ amount: amount, forecastSpend })]);
    expect(run(bud02, world.context, world.facts).map((one) => one.outcome)).toEqual([outcome]);
  },
);
