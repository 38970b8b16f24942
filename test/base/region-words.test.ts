import { describe, expect, it } from "vitest";
import { namesRegion } from "../../src/base/region-words.ts";

describe("the name of a region in a text", () => {
  it.each([
    ["westeurope", "westeurope", true],
    ["law-WestEurope-01", "westeurope", true],
    ["West Europe", "westeurope", true],
    ["privatelink.westeurope.azmk8s.io", "westeurope", true],
    ["northwesteurope", "westeurope", false],
    ["westeurope2", "westeurope", false],
    ["West US 2", "westus", false],
    ["westus2", "westus", false],
    ["West US", "westus", true],
    ["in West US, since 2019", "westus", true],
    ["South Central US", "centralus", false],
    ["North Central US", "centralus", false],
    ["Central US", "centralus", true],
    ["the Southeast Asia site", "eastasia", false],
    ["", "westeurope", false],
  ])("%j names %s: %s", (text, region, expected) => {
    expect(namesRegion(text, region)).toBe(expected);
  });

  it("stays quick on a long text of near misses", () => {
    expect(namesRegion("w".repeat(200_000), "westeurope")).toBe(false);
  });
});
