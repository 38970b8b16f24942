import { expect, test } from "vitest";
import { cst02 } from "../../../src/checks/budget/CST-02.ts";
import type { ExpectedBudget } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, run } from "../../support/context.ts";
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
