import { expect, test } from "vitest";
import { cst02 } from "../../../src/checks/budget/CST-02.ts";
import type { ExpectedBudget } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, run } from "../../support/context.ts";
import type { MeterCost } from "../../../src/facts/kinds/costs.ts";
import { HOUR, LOST, move, spent } from "./estimate-world.ts";
import { expected } from "./world.ts";

const monthly = { amount: 1200, maxIncreasePercent: 10 };

test.each<[string, NonNullable<ExpectedBudget["monthly"]>, string]>([
  ["to the cent", { ...monthly, source: 1000, estimate: 1100 }, "pass within"],
  ["lower than before", { ...monthly, source: 1000, estimate: 900 }, "pass within"],
  ["a euro too much", { ...monthly, source: 1000, estimate: 1101 }, "fail above"],
  [
    "with nothing allowed on top",
    { ...monthly, maxIncreasePercent: 0, source: 1000, estimate: 1001 },
    "fail above",
  ],
  ["from nothing", { ...monthly, source: 0, estimate: 1 }, "fail above"],
  ["at most what may be spent", { ...monthly, amount: 1100, source: 1000 }, "pass within"],
  ["perhaps more, if all is spent", { ...monthly, source: 1000 }, "unknown undeclared"],
  ["of which the source is not declared", { ...monthly, estimate: 900 }, "unknown undeclared"],
  ["without a limit", { amount: 1200, source: 1, estimate: 1200 }, "not-applicable -"],
])("CST-02, a cost %s", (_, value, outcome) => {
  const found = run(
    cst02,
    context(manifest({ expect: { budgets: [expected({ monthly: value })] } })),
    new Facts(),
  );
  expect(found.map((one) => `${one.outcome} ${one.facets?.["state"] ?? "-"}`)).toEqual([outcome]);
});

test("CST-02 with no budget has nothing to judge", () => {
  const found = run(cst02, context(manifest()), new Facts());
  expect(found.map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
});

/** What it cost was 300; what is priced costs nine tenths there. */
test.each<[string, readonly MeterCost[], Partial<NonNullable<ExpectedBudget["monthly"]>>, string]>([
  ["within what it cost", [spent("one", 200), spent("two", 100)], { maxIncreasePercent: 0 }, "pass within"],
  [
    "above what the manifest states of the source",
    [spent("one", 200), spent("two", 100)],
    { source: 200 },
    "fail above",
  ],
  [
    "above it with what is priced alone",
    [spent("one", 300), spent("two", 100, LOST)],
    { source: 200 },
    "fail above",
  ],
  [
    "perhaps within, of which too little is priced",
    [spent("one", 100), spent("two", 100, LOST)],
    { source: 200 },
    "unknown undeclared",
  ],
  ["from nothing that was found", [], {}, "unknown undeclared"],
  ["within it, and nothing known of the other", [spent("one", 300)], {}, "unknown undeclared"],
  ["against which an estimate is declared", [spent("one", 300)], { estimate: 331 }, "fail above"],
  [
    "of which another currency is paid",
    [spent("one", 300, HOUR, "USD")],
    { currency: "EUR" },
    "unknown undeclared",
  ],
])("CST-02, a cost that is estimated %s", (_, costs, more, outcome) => {
  const budgets = [expected({ monthly: { ...monthly, ...more } })];
  const world = move(costs, { budgets });
  const found = run(cst02, world.context, world.facts);
  expect(found.map((one) => `${one.outcome} ${one.facets?.["state"] ?? "-"}`)).toEqual([outcome]);
  if (outcome !== "unknown undeclared" && more.estimate === undefined)
    expect(found[0]?.why).toContain("of the cost at the source have a price");
});
