import { expect, test } from "vitest";
import { reg11 } from "../../../src/checks/region/REG-11.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { OfferRow } from "../../../src/facts/offers/row.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";

const NAME = "OpenAI/gpt-4o/2024-11-20/Standard";
const COUNTER = "OpenAI.Standard.gpt-4o";

function deployment(name: string, capacity: number, version = "2024-11-20") {
  const sku = { name: "Standard", capacity };
  const model = { format: "OpenAI", name: "gpt-4o", version };
  const one = planned("Microsoft.CognitiveServices/accounts/deployments", `oai/${name}`, {
    sku: "Standard",
    body: { sku, properties: { model } },
  });
  return { ...one, sku: { ...one.sku, capacity: { known: true as const, value: capacity } } };
}

function facts(limit: number, used = 0, rest: Partial<OfferRow> = {}, counter = COUNTER): Facts {
  return new Facts()
    .put(factRef("serviceOffers", SCOPE, "swedencentral/aiModels/gpt-4o"), [
      { what: "model", name: NAME, state: "offered", counter, minimum: 1, maximum: 300, ...rest },
    ])
    .put(factRef("serviceUsages", SCOPE, "Microsoft.CognitiveServices/swedencentral"), [
      { name: COUNTER, limit, currentValue: used },
    ]);
}

const judge = (plan: Parameters<typeof context>[1], table: Facts) =>
  run(reg11, context(manifest(), plan), table).map(
    ({ outcome, severity }) => `${outcome}${severity === undefined ? "" : ` ${severity}`}`,
  );

test.each([
  ["room", [deployment("a", 120)], facts(120), ["pass"]],
  ["too little room", [deployment("a", 120)], facts(120, 1), ["fail"]],
  ["no quota at all", [deployment("a", 1)], facts(0), ["fail"]],
  ["another version", [deployment("a", 1, "2023-01-01")], facts(100), ["fail"]],
  ["more than a deployment may have", [deployment("a", 301)], facts(1000), ["fail"]],
  ["a counter that is not listed", [deployment("a", 1)], facts(9, 0, {}, "OpenAI.Other"), ["unknown"]],
  ["facts that are missing", [deployment("a", 1)], new Facts(), ["unknown"]],
  [
    "an end before the last wave",
    [deployment("a", 1)],
    facts(9, 0, { ends: "2026-09-01T00:00:00Z" }),
    ["pass", "fail warning"],
  ],
])("a model with %s", (_, plan, table, expected) => {
  expect(judge(plan, table)).toEqual(expected);
});

test("deployments of one counter are added up", () => {
  const plan = [deployment("a", 60), deployment("b", 61)];
  expect(judge(plan, facts(121))).toEqual(["pass"]);
  expect(judge(plan, facts(120))).toEqual(["fail"]);
});

test("a plan without models is not judged", () => {
  expect(outcomes(run(reg11, context(manifest()), new Facts()))).toEqual(["AI models: not-applicable"]);
});
