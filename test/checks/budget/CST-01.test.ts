import { expect, test } from "vitest";
import { cst01 } from "../../../src/checks/budget/CST-01.ts";
import type { MeterCost } from "../../../src/facts/kinds/costs.ts";
import { context, Facts, manifest, run } from "../../support/context.ts";
import { COST, HOUR, LOST, move, spent } from "./estimate-world.ts";

test.each<[string, readonly MeterCost[], string]>([
  ["of which all has a price", [spent("one", 200), spent("two", 100)], "pass covered"],
  ["of which just enough has one", [spent("one", 90), spent("two", 10, LOST)], "pass covered"],
  ["of which a little too much has none", [spent("one", 89.99), spent("two", 10.01, LOST)], "fail uncovered"],
  ["of which nothing has one", [spent("one", 5, LOST)], "fail uncovered"],
  ["of one of two, and nothing known of the other", [spent("one", 200)], "unknown without-cost"],
  [
    "of which another currency is paid",
    [spent("one", 200), spent("two", 190, HOUR, "USD")],
    "unknown without-cost",
  ],
  ["of which a credit has no price", [spent("one", 150), spent("two", -50, LOST)], "fail uncovered"],
  ["that is nothing", [], "unknown without-cost"],
])("CST-01, a cost %s", (_, costs, outcome) => {
  const world = move(costs);
  const found = run(cst01, world.context, world.facts);
  expect(found.map((one) => `${one.outcome} ${one.facets?.["state"] ?? "-"}`)).toEqual([outcome]);
});

test("CST-01 tells the sum with what it covers, and names the rest", () => {
  const world = move([spent("one", 200), spent("two", 100, LOST)]);
  const [found] = run(cst01, world.context, world.facts);
  expect(found?.why).toBe(
    "The estimate covers too little: `66.6 %` of the cost at the source have a price, and 90 % are required.",
  );
  expect(found?.evidence?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    "actual cost at the source, a month: 300 EUR",
    "priced at the target, a month: 180 EUR",
    "share of the cost with a price: 66.6 %",
    "resources with a price: 1 of 2",
    `without a price: shop.two: meter ${LOST.meter.slice(0, 8)} (the price list does not contain its meter)`,
    "days of cost: 2026-07-24/2026-08-22",
  ]);
});

test("CST-01 covers as much as the manifest asks for", () => {
  const world = move([spent("one", 50), spent("two", 50, LOST)], {
    cost: { ...COST, minCoveragePercent: 50 },
  });
  expect(run(cst01, world.context, world.facts).map(({ outcome }) => outcome)).toEqual(["pass"]);
});

test("CST-01 is unknown where the cost may not be read", () => {
  const world = move(undefined);
  expect(run(cst01, world.context, world.facts).map(({ outcome }) => outcome)).toEqual(["unknown"]);
});

test("CST-01 has nothing to judge where no estimate is asked for, or nothing is planned", () => {
  for (const value of [manifest(), manifest({ expect: { cost: COST } })])
    expect(run(cst01, context(value), new Facts()).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
});
