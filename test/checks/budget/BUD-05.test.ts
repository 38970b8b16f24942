import { expect, test } from "vitest";
import fc from "fast-check";
import { bud05 } from "../../../src/checks/budget/BUD-05.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import type { MeterCost } from "../../../src/facts/kinds/costs.ts";
import type { ExpectedBudget, Wave } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, run, wave } from "../../support/context.ts";
import { HOUR, LOST, move, spent } from "./estimate-world.ts";
import { expected, GROUP_SCOPE } from "./world.ts";

const DAY = 86_400_000;
const keeps = (days: number | undefined, name = "web"): Wave => ({
  ...wave(name, "2026-09-12"),
  workloads: ["shop"],
  ...(days === undefined ? {} : { decommissionAfter: days * DAY }),
});

function judge(budgets: readonly ExpectedBudget[], waves: readonly Wave[] = []): Judgement[] {
  return run(bud05, context(manifest({ expect: { budgets }, waves })), new Facts());
}

function state(rest: Partial<ExpectedBudget>, waves?: readonly Wave[]): string {
  return judge([expected(rest)], waves)
    .map(({ outcome, facets }) => `${outcome} ${facets?.["state"] ?? "-"}`)
    .join();
}

// (source + target) × days / 30: 3000 + 3300 for 10 days is 2100.
const noSource = { amount: 3600, currency: "EUR", estimate: 3300 };
const noEstimate = { amount: 3600, currency: "EUR", source: 3000 };
const monthly = { ...noEstimate, estimate: 3300 };

test.each<[string, Partial<ExpectedBudget>, readonly Wave[], string]>([
  ["fits to the cent", { monthly, overlap: { days: 10, approvedExtra: 2100 } }, [], "pass approved"],
  ["is a euro short", { monthly, overlap: { days: 10, approvedExtra: 2099 } }, [], "fail too-much"],
  ["takes no days", { monthly, overlap: { days: 0, approvedExtra: 0 } }, [], "pass approved"],
  ["takes no days, with nothing else said", { overlap: { days: 0 } }, [], "pass approved"],
  ["has no approval", { monthly, overlap: { days: 10 } }, [], "unknown undeclared"],
  ["has no days", { monthly, overlap: { approvedExtra: 9 } }, [], "unknown undeclared"],
  ["has nothing", { monthly }, [], "unknown undeclared"],
  ["has no cost", { overlap: { days: 10, approvedExtra: 9000 } }, [], "unknown undeclared"],
  [
    "lacks the source",
    { monthly: noSource, overlap: { days: 10, approvedExtra: 9000 } },
    [],
    "unknown undeclared",
  ],
  [
    "lacks the source, and the target alone is too much",
    { monthly: noSource, overlap: { days: 10, approvedExtra: 1000 } },
    [],
    "fail too-much",
  ],
  // The amount stands for the estimate: 3000 + 3600 for 10 days is 2200.
  [
    "lacks the estimate, and all of the amount fits",
    { monthly: noEstimate, overlap: { days: 10, approvedExtra: 2200 } },
    [],
    "pass approved",
  ],
  [
    "lacks the estimate, and the amount does not fit",
    { monthly: noEstimate, overlap: { days: 10, approvedExtra: 2199 } },
    [],
    "unknown undeclared",
  ],
  [
    "lacks the estimate, and the source alone is too much",
    { monthly: noEstimate, overlap: { days: 10, approvedExtra: 999 } },
    [],
    "fail too-much",
  ],
  [
    "is as long as the source is kept",
    { monthly, overlap: { days: 10, approvedExtra: 2100 } },
    [keeps(10)],
    "pass approved",
  ],
  [
    "is longer than the source is kept",
    { monthly, overlap: { days: 10, approvedExtra: 2100 } },
    [keeps(3)],
    "pass approved",
  ],
  [
    "is shorter, and still paid for",
    { monthly, overlap: { days: 10, approvedExtra: 9000 } },
    [keeps(11)],
    "fail too-long",
  ],
  [
    "is shorter, and not paid for",
    { monthly, overlap: { days: 10, approvedExtra: 2100 } },
    [keeps(11)],
    "fail too-much",
  ],
  [
    "counts a part of a day",
    { monthly, overlap: { days: 10, approvedExtra: 2100 } },
    [keeps(10.1)],
    "fail too-much",
  ],
  [
    "takes its days from the waves",
    { monthly, overlap: { approvedExtra: 2100 } },
    [keeps(10), keeps(4, "data")],
    "pass approved",
  ],
  [
    "has a wave that does not say how long",
    { monthly, overlap: { approvedExtra: 2100 } },
    [keeps(10), keeps(undefined, "data")],
    "unknown undeclared",
  ],
])("an overlap that %s", (_, rest, waves, wanted) => {
  expect(state(rest, waves)).toBe(wanted);
});

test("what is missing is named", () => {
  const [found] = judge([expected()]);
  for (const name of ["overlap.days", "overlap.approvedExtra", "monthly.source", "monthly.estimate"])
    expect(found?.fix?.text).toContain(name);
});

test("the numbers stand in the finding", () => {
  const [found] = judge([expected({ monthly, overlap: { days: 10, approvedExtra: 500 } })]);
  expect(found?.why).toBe(
    "Both sides of `subscription` cost `2100 EUR` in the 10 days in which both run. The approved amount is `500 EUR`.",
  );
  expect(found?.place.path).toBe("expect.budgets[0].overlap");
});

test("the overlap of a scope around it covers a budget without one", () => {
  const whole = expected({ monthly, overlap: { days: 10, approvedExtra: 2100 } });
  const part = expected({ scope: GROUP_SCOPE, monthly });
  const outcomesOf = (budgets: readonly ExpectedBudget[]): string[] =>
    judge(budgets).map(({ outcome }) => outcome);
  expect(outcomesOf([whole, part])).toEqual(["pass", "not-applicable"]);
  expect(
    outcomesOf([
      { ...part, overlap: { days: 0 } },
      { ...whole, overlap: { days: 0 } },
    ]),
  ).toEqual(["pass", "pass"]);
  const bare = expected({ monthly });
  expect(outcomesOf([bare, { ...part, overlap: { days: 0 } }])).toEqual(["unknown", "pass"]);
  const corp = expected({
    scope: { kind: "managementGroup", text: "mg:corp", name: "corp" },
    monthly,
    overlap: { days: 0 },
  });
  expect(outcomesOf([corp, bare])).toEqual(["pass", "not-applicable"]);
});

test("no budget declared, nothing to approve", () => {
  expect(judge([]).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
});

test("more approved money, fewer days or lower cost never make it worse", () => {
  const money = fc.integer({ min: 0, max: 10_000 });
  const order = ["fail", "unknown", "pass"];
  const rank = (source: number, estimate: number, days: number, approvedExtra: number): number => {
    const [found] = judge([
      expected({ monthly: { amount: 10_000, source, estimate }, overlap: { days, approvedExtra } }),
    ]);
    return order.indexOf(found?.outcome ?? "");
  };
  fc.assert(
    fc.property(money, money, fc.integer({ min: 0, max: 90 }), money, money, (a, b, days, approved, more) => {
      const before = rank(a, b, days, approved);
      expect(rank(a, b, days, approved + more)).toBeGreaterThanOrEqual(before);
      expect(rank(Math.max(0, a - more), b, days, approved)).toBeGreaterThanOrEqual(before);
      expect(rank(a, b, Math.max(0, days - more), approved)).toBeGreaterThanOrEqual(before);
    }),
  );
});

// Of what the two machines cost, 300, the target costs 0.9: (300 + 270) × 10 / 30 is 190. The declared amount of 1200 makes it 500.
test.each<
  [string, readonly MeterCost[], Partial<NonNullable<ExpectedBudget["monthly"]>>, number, string, RegExp]
>([
  [
    "fits to the cent",
    [spent("one", 200), spent("two", 100)],
    {},
    190,
    "pass approved",
    /is expected to cost `190 EUR` in the `?10`? days.*100 %` of the cost at the source have a price/,
  ],
  [
    "is a euro short",
    [spent("one", 200), spent("two", 100)],
    {},
    189,
    "fail too-much",
    /cost at least `190 EUR`/,
  ],
  [
    "fits with all of the amount",
    [spent("one", 200), spent("two", 100)],
    {},
    500,
    "pass approved",
    /at most `500 EUR`/,
  ],
  // Priced is 180 of 200, and 100 beside it: 300 + 180 for 10 days is 160 at least, and 193.33 with the rest as it was.
  [
    "has too little of a price",
    [spent("one", 200), spent("two", 100, LOST)],
    {},
    195,
    "unknown undeclared",
    /if all of the declared amount is spent/,
  ],
  [
    "is too much with what is priced alone",
    [spent("one", 200), spent("two", 100, LOST)],
    {},
    159,
    "fail too-much",
    /at least `160 EUR`/,
  ],
  // 97.1 % has a price: 340 + 297 + 10 for 10 days.
  [
    "is perhaps too much, with what has no price",
    [spent("one", 330), spent("two", 10, LOST)],
    {},
    214,
    "unknown undeclared",
    /is expected to cost `215.67 EUR`/,
  ],
  [
    "states the target",
    [spent("one", 200), spent("two", 100)],
    { estimate: 600 },
    299,
    "fail too-much",
    /`300 EUR`/,
  ],
  [
    "states the source",
    [spent("one", 200), spent("two", 100)],
    { source: 600 },
    290,
    "pass approved",
    /`290 EUR`/,
  ],
  ["found nothing", [], {}, 500, "unknown undeclared", /without `monthly.source`/],
  [
    "was billed in another currency",
    [spent("one", 200, HOUR, "USD")],
    { currency: "EUR" },
    500,
    "unknown undeclared",
    /without `monthly.source`/,
  ],
])("BUD-05, an overlap that is estimated %s", (_, costs, monthly, approvedExtra, outcome, why) => {
  const budgets = [
    expected({
      monthly: { amount: 1200, currency: "EUR", ...monthly },
      overlap: { days: 10, approvedExtra },
    }),
  ];
  const world = move(costs, { budgets });
  const found = run(bud05, world.context, world.facts);
  expect(found.map((one) => `${one.outcome} ${one.facets?.["state"] ?? "-"}`)).toEqual([outcome]);
  expect(found[0]?.why).toMatch(why);
});
