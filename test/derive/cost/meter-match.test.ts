import { describe, expect, it } from "vitest";
import { numberOf } from "../../../src/base/decimal.ts";
import { meterMatch } from "../../../src/derive/cost/meter-match.ts";
import { withoutRegion } from "../../../src/derive/cost/region-free.ts";
import type { PriceRow } from "../../../src/facts/prices/row.ts";
import { NOW } from "../../support/context.ts";
import { row } from "../../support/prices.ts";

const HERE = row();
const THERE = row({ region: "swedencentral", price: 0.18 });

function matched(...rows: readonly PriceRow[]): string {
  const [own = HERE] = rows;
  const found = meterMatch(own.meter, rows, { source: "westeurope", target: "swedencentral", now: NOW });
  if (found.kind === "open") return found.why;
  return `${found.by} ${found.target.map(({ from, price }) => `${String(numberOf(from))}:${String(numberOf(price))}`).join(" ")}`;
}

describe("what applies everywhere in a cloud", () => {
  const LICENCE = row({ service: "SQL Database", sku: "vCore", product: "SQL License" });
  const PUBLIC = { ...LICENCE, region: "", price: 0.1 };
  const GOVERNMENT = row({ ...LICENCE, region: "us gov", price: 0.125, meter: HERE.meter });
  it.each<[string, string, string, string]>([
    ["westeurope", "swedencentral", "public", "0.1 everywhere"],
    ["eastus", "usgovvirginia", "public", "0.125 everywhere"],
    ["usgovarizona", "usdodcentral", "government", "0.125 everywhere"],
    ["usgovvirginia", "eastus", "government", "0.1 everywhere"],
    ["eastus", "chinanorth3", "public", "nowhere"],
  ])("from %s to %s", (source, target, first, expected) => {
    const { meter } = first === "public" ? PUBLIC : GOVERNMENT;
    const found = meterMatch(meter, [PUBLIC, GOVERNMENT], { source, target, now: NOW });
    const [tier] = found.kind === "priced" ? found.target : [];
    expect(found.kind === "open" ? found.why : `${String(numberOf(tier?.price ?? 0n))} ${found.by}`).toBe(
      expected,
    );
  });
});

describe("the meter of the other region", () => {
  it.each<[string, string, readonly PriceRow[]]>([
    ["by product and SKU", "product 0:0.18", [HERE, THERE]],
    ["not by a name in other letters", "nowhere", [HERE, { ...THERE, name: "d4s V5" }]],
    ["not of another SKU", "nowhere", [HERE, { ...THERE, sku: "D4s v5 Spot" }]],
    ["not of another service", "nowhere", [HERE, { ...THERE, service: "Cloud Services" }]],
    [
      "by the product without its region",
      "product without its region 0:0.18",
      [
        { ...HERE, product: "Dsv5 Series - EU West", productId: "A" },
        { ...THERE, product: "Dsv5 Series - Sweden Central", productId: "B" },
      ],
    ],
    [
      "by the size of machines",
      "SKU of machines 0:0.18",
      [
        { ...HERE, armSku: "Standard_D4s_v5" },
        { ...THERE, armSku: "Standard_D4s_v5", product: "Dsv5 Family", productId: "B" },
      ],
    ],
    [
      "not by the size of machines of another system",
      "nowhere",
      [
        { ...HERE, armSku: "Standard_D4s_v5" },
        { ...THERE, armSku: "Standard_D4s_v5", product: "Dsv5 Series Windows", productId: "B" },
      ],
    ],
    ["everywhere, where it is sold so", "everywhere 0:0.2", [{ ...HERE, region: "" }, THERE]],
    [
      "everywhere, where the region has none",
      "everywhere 0:0.3",
      [HERE, { ...THERE, region: "", price: 0.3 }],
    ],
    ["not in another unit", "unit", [HERE, { ...THERE, unit: "100 Hours" }]],
    ["not one that is free", "zero", [HERE, { ...THERE, price: 0 }]],
    ["not of one that is free", "zero", [{ ...HERE, price: 0 }, THERE]],
    ["not where the list has no such meter", "unlisted", [{ ...HERE, since: "2030-01-01T00:00:00Z" }]],
    [
      "not one of two with different prices",
      "ambiguous",
      [HERE, THERE, row({ region: "swedencentral", price: 0.5, meter: row({ name: "else" }).meter })],
    ],
    [
      "one of two with the same price",
      "product 0:0.18",
      [HERE, THERE, { ...THERE, meter: row({ name: "else" }).meter }],
    ],
    [
      "the primary one before others",
      "product 0:0.18",
      [HERE, THERE, { ...THERE, price: 0.5, meter: row({ name: "else" }).meter, primary: false }],
    ],
    [
      "with the newest price that is in force",
      "product 0:0.17",
      [
        HERE,
        THERE,
        { ...THERE, price: 0.17, since: "2026-08-01T00:00:00Z" },
        { ...THERE, price: 0.99, since: "2026-09-01T00:00:00Z" },
      ],
    ],
    ["with all its tiers", "product 0:0.18 100:0.1", [HERE, { ...THERE, from: 100, price: 0.1 }, THERE]],
  ])("is found %s: %s", (_, expected, rows) => {
    expect(matched(...rows)).toBe(expected);
  });

  it.each([
    ["Premium Plan - US East 2", "Premium Plan"],
    ["Premium Plan (Sweden Central)", "Premium Plan"],
    ["Premium Plan - EU West", "Premium Plan"],
    ["Premium Plan East", "Premium Plan East"],
    ["Data Box", "Data Box"],
  ])("is of a product whose name is %s", (product, expected) => {
    expect(withoutRegion(product)).toBe(expected);
  });
});
