import { describe, expect, it } from "vitest";
import { reg03 } from "../../../src/checks/region/REG-03.ts";
import { sizesInstead } from "../../../src/catalog/app-service-sizes.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, Facts, manifest, planned, run, SCOPE } from "../../support/context.ts";

const PLAN = "Microsoft.Web/serverfarms";

const plan = (sku: string, capacity = 1, properties: ValueObject = {}, name = "asp"): PlannedResource =>
  planned(PLAN, name, {
    sku,
    count: capacity,
    body: { sku: { name: sku, capacity }, properties: { reserved: true, ...properties } },
  });

/** What is offered in the region, by tier; every other tier is offered elsewhere alone. */
function facts(
  tiers: readonly string[],
  counters: Readonly<Record<string, readonly [number, number]>>,
): Facts {
  const table = new Facts();
  for (const tier of ["Standard", "PremiumV2", "PremiumV3", "PremiumV4"])
    table.put(factRef("serviceOffers", SCOPE, `swedencentral/appService/${tier}-linux`), [
      { what: "tier", name: tiers.includes(tier) ? "swedencentral" : "westeurope", state: "offered" },
    ]);
  return table.put(
    factRef("serviceUsages", SCOPE, "Microsoft.Web/swedencentral"),
    Object.entries(counters).map(([name, [currentValue, limit]]) => ({ name, currentValue, limit })),
  );
}

const fixOf = (resources: readonly PlannedResource[], table: Facts): string | undefined =>
  run(reg03, context(manifest(), [...resources]), table)
    .find(({ outcome }) => outcome === "fail")
    ?.fix?.text.replaceAll("`", "");

const ENOUGH = { "P1v3 VMs": [0, 10], "P1v2 VMs": [0, 10], "P2v2 VMs": [0, 10], "S2 VMs": [0, 10] } as const;

describe("REG-03: the tiers that could stand in for that of an App Service plan", () => {
  it("are those that the region offers and of which enough is free, nearest first", () => {
    const others = ["PremiumV3", "PremiumV2", "Standard"];
    expect(fixOf([plan("P1v4")], facts(others, ENOUGH))).toBe(
      "Choose P1v3, which swedencentral offers and of which enough is free, or another region.",
    );
    const all = { ...ENOUGH, "P3v2 VMs": [0, 10], "P1mv3 VMs": [0, 3] } as const;
    expect(fixOf([plan("P1mv4", 3)], facts(others, all))).toContain("Choose P1mv3,");
    expect(fixOf([plan("P1mv4", 4)], facts(others, all))).toBe("Choose another region.");
  });

  it.each([
    ["a limit of 0", { "P1v3 VMs": [0, 0] }],
    ["too little left", { "P1v3 VMs": [9, 10] }],
    ["no counter of that name", { Other: [0, 10] }],
  ] as const)("are none with %s", (_, counters) => {
    expect(fixOf([plan("P1v4", 2)], facts(["PremiumV3"], counters))).toBe("Choose another region.");
  });

  it("are none where nothing was read of them", () => {
    const table = new Facts().put(
      factRef("serviceOffers", SCOPE, "swedencentral/appService/PremiumV4-linux"),
      [],
    );
    expect(fixOf([plan("P1v4")], table)).toBe("Choose another region.");
  });

  it("serve all the plans together", () => {
    const counters = { "P1v3 VMs": [0, 2], "P2v3 VMs": [0, 1] } as const;
    const two = [plan("P1v4", 2), plan("P2v4", 1, {}, "other")];
    expect(fixOf(two, facts(["PremiumV3"], counters))).toContain("Choose P1v3 + P2v3,");
    expect(fixOf([...two, plan("P1v4", 1, {}, "third")], facts(["PremiumV3"], counters))).toBe(
      "Choose another region.",
    );
  });

  it("are spread over zones where the plan is", () => {
    const table = facts(["Standard"], { "S2 VMs": [0, 10], "S3 VMs": [0, 10] });
    expect(fixOf([plan("P1v2", 3)], table)).toContain("Choose S2,");
    expect(fixOf([plan("P1v2", 3, { zoneRedundant: true })], table)).toBe("Choose another region.");
  });
});

it("a stand-in has as many cores and as much memory", () => {
  const names = (sku: string, overZones = false) => sizesInstead(sku, overZones).map((one) => one.sku);
  expect(names("P1v4")).toEqual(["P1v3", "P3v2"]);
  expect(names("p1v2")).toEqual(["P0v3", "P0v4", "S2"]);
  expect(names("S3")).toEqual(["P2v3", "P3v2", "P2v4"]);
  expect(names("S3", true)).toEqual(["P2v3", "P3v2", "P2v4"]);
  expect(names("P1v2", true)).toEqual(["P0v3", "P0v4"]);
  expect(names("P5mv3")).toEqual(["P5mv4"]);
  expect(names("EP1")).toEqual([]);
});
