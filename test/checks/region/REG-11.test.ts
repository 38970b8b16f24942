import { expect, test } from "vitest";
import { reg11 } from "../../../src/checks/region/REG-11.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { OfferRow } from "../../../src/facts/offers/row.ts";
import { at, context, Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";

const NAME = "OpenAI/gpt-4o/2024-11-20/Standard";
const COUNTER = "OpenAI.Standard.gpt-4o";

const TYPE = "Microsoft.CognitiveServices/accounts/deployments";
/** What lies in the account of the target. */
const ACCOUNT = factRef("nestedResources", SCOPE, `${TYPE}|oai`);

function deployment(name: string, capacity: number, version = "2024-11-20") {
  const sku = { name: "Standard", capacity };
  const model = { format: "OpenAI", name: "gpt-4o", version };
  const one = planned(TYPE, `oai/${name}`, {
    sku: "Standard",
    body: { sku, properties: { model } },
    resourceGroup: "rg",
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
    ])
    .put(ACCOUNT, []);
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

/** What the account holds already. */
function there(name: string, capacity: number, version = "2024-11-20") {
  const parent = `${SCOPE}/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/oai`;
  const settings = {
    "sku.name": "Standard",
    "sku.capacity": String(capacity),
    "properties.model.format": "OpenAI",
    "properties.model.name": "gpt-4o",
    "properties.model.version": version,
  };
  return { id: `${parent}/deployments/${name}`, type: TYPE, settings };
}

test.each([
  ["as it is planned", [there("a", 120)], ["pass"]],
  ["with less than is planned", [there("a", 60)], ["fail"]],
  ["with more than is planned", [there("a", 200)], ["pass"]],
  ["under another name", [there("b", 120)], ["fail"]],
])("a deployment that exists %s takes no more than it lacks", (_, rows, expected) => {
  expect(judge([deployment("a", 120)], facts(150, 120).put(ACCOUNT, rows))).toEqual(expected);
});

test("a deployment of which nobody can read whether it exists is unknown only where that decides", () => {
  const unread = (limit: number, used: number): Facts =>
    new Facts()
      .put(factRef("serviceOffers", SCOPE, "swedencentral/aiModels/gpt-4o"), [
        { what: "model", name: NAME, state: "offered", counter: COUNTER },
      ])
      .put(factRef("serviceUsages", SCOPE, "Microsoft.CognitiveServices/swedencentral"), [
        { name: COUNTER, limit, currentValue: used },
      ]);
  const plan = [deployment("a", 120)];
  expect(judge(plan, unread(240, 120))).toEqual(["pass"]);
  expect(judge(plan, unread(150, 120))).toEqual(["unknown"]);
  expect(judge(plan, unread(120, 10))).toEqual(["unknown"]);
  expect(judge(plan, unread(100, 10))).toEqual(["fail"]);
});

test("a deployment goes on with a version that nobody gets any more", () => {
  const plan = [deployment("a", 120, "2023-01-01")];
  expect(judge(plan, facts(120))).toEqual(["fail"]);
  expect(judge(plan, facts(120).put(ACCOUNT, [there("a", 120, "2023-01-01")]))).toEqual(["pass"]);
});

test("what a wave that is over has brought takes nothing again, and headroom is held", () => {
  const plan = [deployment("a", 120)];
  const late = context(manifest(), plan);
  expect(
    run(reg11, { ...late, now: at("2030-01-01") }, facts(150, 120)).map(({ outcome }) => outcome),
  ).toEqual(["pass"]);
  const held = manifest({ expect: { headroomPercent: 20 } });
  const outcome = (limit: number) => run(reg11, context(held, plan), facts(limit)).map((one) => one.outcome);
  expect([outcome(150), outcome(149)]).toEqual([["pass"], ["fail"]]);
});
