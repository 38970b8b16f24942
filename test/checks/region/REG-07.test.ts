import { expect, test } from "vitest";
import { reg07 } from "../../../src/checks/region/REG-07.ts";
import { say } from "../../../src/base/sentence.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Location } from "../../../src/facts/kinds/locations.ts";
import { requestFacts } from "../../../src/plan/request.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, Facts, manifest, outcomes, planned, reg, run, SCOPE } from "../../support/context.ts";
import { location } from "./world.ts";

const SWEDEN = location("swedencentral", {
  geography: "Sweden",
  geographyGroup: "Europe",
  pairedRegions: [reg("norwayeast")],
});
const NORWAY = location("norwayeast", { geography: "Norway", geographyGroup: "Europe" });
const US = location("eastus", { geography: "United States", geographyGroup: "US" });
const bare = location("swedencentral");

const facts = (...locations: Location[]): Facts => new Facts().put(factRef("locations", SCOPE), locations);

function judged(allowed: string[], locations: Location[], plan: PlannedResource[] = []): string[] {
  const value = manifest({ target: { requires: { allowedGeographies: allowed } } });
  return outcomes(run(reg07, context(value, plan), facts(...locations)));
}

const site = (region: string): PlannedResource => planned("Microsoft.Web/sites", "app", { location: region });
const storage = (sku: string): PlannedResource => {
  const [kind, body] = ["Microsoft.Storage/storageAccounts", { sku: { name: sku } }];
  return { ...planned(kind, "st", { location: "swedencentral" }), ...requestFacts(kind, body), body };
};

test.each<[string, string[], Location[], PlannedResource[], string[]]>([
  ["by its geography", ["Sweden"], [SWEDEN], [], ["swedencentral: pass"]],
  ["by its group, in other letters", ["europe"], [SWEDEN], [], ["swedencentral: pass"]],
  ["elsewhere", ["Norway", "US"], [SWEDEN], [], ["swedencentral: fail"]],
  ["not stated", ["Sweden"], [bare], [], ["swedencentral: unknown"]],
  [
    "of which one is stated and the other might be allowed",
    ["Europe"],
    [{ ...bare, geography: "Sweden" }],
    [],
    ["swedencentral: unknown"],
  ],
  [
    "of which the one stated is allowed",
    ["Sweden"],
    [{ ...bare, geography: "Sweden" }],
    [],
    ["swedencentral: pass"],
  ],
  ["not listed", ["Sweden"], [US], [], ["swedencentral: unknown"]],
  [
    "of a planned resource",
    ["Europe"],
    [SWEDEN, US],
    [site("eastus")],
    ["swedencentral: pass", "eastus: fail"],
  ],
  [
    "of the pair that holds a copy",
    ["Sweden"],
    [SWEDEN, NORWAY],
    [storage("Standard_GRS")],
    ["swedencentral: pass", "copies of swedencentral: fail"],
  ],
  [
    "of the pair that holds a copy, allowed",
    ["Europe"],
    [SWEDEN, NORWAY],
    [storage("Standard_GRS")],
    ["swedencentral: pass", "copies of swedencentral: pass"],
  ],
  [
    "of a pair without copies",
    ["Sweden"],
    [SWEDEN, NORWAY],
    [storage("Standard_ZRS")],
    ["swedencentral: pass"],
  ],
  ["that nobody restricts", [], [US], [site("eastus")], ["geographies: not-applicable"]],
])("REG-07, a geography %s", (_, allowed, locations, plan, expected) => {
  expect(judged(allowed, locations, plan)).toEqual(expected);
});

test("REG-07 names the geography that was meant", () => {
  const value = manifest({ target: { requires: { allowedGeographies: ["Sweeden"] } } });
  const [found] = run(reg07, context(value), facts(SWEDEN));
  expect(found?.fix?.text).toMatch(/Did you mean .*Sweden/);
});

test("REG-07 without the locations is unknown", () => {
  const value = manifest({ target: { requires: { allowedGeographies: ["Sweden"] } } });
  const missing = new Facts().miss(factRef("locations", SCOPE), unknown("no-permission", say`No right.`));
  expect(outcomes(run(reg07, context(value), missing))).toEqual(["swedencentral: unknown"]);
});

test("without allowed geographies a copy that leaves the geography of its region is a warning", () => {
  const brazil = { ...SWEDEN, geography: "Brazil" };
  const plan = [storage("Standard_GRS")];
  expect(judged([], [brazil, NORWAY], plan)).toEqual([
    "geographies: not-applicable",
    "copies of swedencentral: fail",
  ]);
  const found = run(reg07, context(manifest(), plan), facts(brazil, NORWAY));
  expect(found.map(({ severity }) => severity)).toContain("warning");
  const stays = ["geographies: not-applicable", "copies of swedencentral: not-applicable"];
  expect(judged([], [brazil, { ...NORWAY, geography: "Brazil" }], plan)).toEqual(stays);
  expect(judged([], [brazil, location("norwayeast")], plan)).toEqual(stays);
  expect(judged([], [SWEDEN, NORWAY], [storage("Standard_LRS")])).toEqual(["geographies: not-applicable"]);
});
