import { expect, test } from "vitest";
import { bud01 } from "../../../src/checks/budget/BUD-01.ts";
import { unknown, type Value } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";
import { budget, RG } from "./world.ts";

const made = (startDate: Value | undefined, write?: "none") =>
  planned("Microsoft.Consumption/budgets", "app", {
    resourceGroup: "rg-shop",
    body: { properties: { amount: 5, timePeriod: startDate === undefined ? {} : { startDate } } },
    ...(write === undefined ? {} : { write: { known: true, value: write } }),
  });

const has = budget({ name: "app", startDate: "2026-01-01T00:00:00Z" }, RG);

test.each([
  ["the start that it has", made("2026-01-01"), [has], ["start of app: pass"]],
  ["another start", made("2026-09-01T00:00:00Z"), [has], ["start of app: fail"]],
  ["a start that is worked out at deployment", made(unknown(["utcNow()"])), [has], ["start of app: unknown"]],
  ["no start", made(undefined), [has], ["start of app: pass"]],
  ["another start, and exists nowhere", made("2026-09-01"), [], ["start of app: pass"]],
  ["another start, and is not written", made("2026-09-01", "none"), [has], []],
])("a planned budget with %s", (_, resource, budgets, expected) => {
  const facts = new Facts().put(factRef("budgets", SCOPE), [budget()]).put(factRef("budgets", RG), budgets);
  const all = outcomes(run(bud01, context(manifest(), [resource]), facts));
  expect(all.filter((one) => one.startsWith("start"))).toEqual(expected);
});
