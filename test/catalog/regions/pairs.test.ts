import { expect, it } from "vitest";
import { cloudOfRegion } from "../../../src/catalog/regions/clouds.ts";
import { publishedPairs } from "../../../src/catalog/regions/pairs.ts";
import { reg } from "../../support/context.ts";

it("tells every region of Azure China and Azure Government, within its cloud", () => {
  const sovereign = ["chinaeast", "chinaeast2", "chinaeast3", "chinanorth", "chinanorth2", "chinanorth3"];
  const government = ["usdodcentral", "usdodeast", "usgovarizona", "usgovtexas", "usgovvirginia"];
  for (const name of [...sovereign, ...government]) {
    const [pair] = publishedPairs(reg(name)) ?? [];
    expect(pair && cloudOfRegion(pair)).toBe(cloudOfRegion(reg(name)));
  }
});

it("tells that a region has none apart from not knowing it", () => {
  expect(publishedPairs(reg("italynorth"))).toEqual([]);
  expect(publishedPairs(reg("swedencentral"))).toBeUndefined();
});
