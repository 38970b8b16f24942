import { expect, test } from "vitest";
import { renamed, renamingsOf } from "../../src/derive/renaming.ts";
import { manifest, type } from "../support/context.ts";

const moves = (...pairs: readonly (readonly [string, string | undefined])[]) => ({
  ...manifest(),
  workloads: [
    {
      name: "shop",
      pointer: [],
      resources: pairs.map(([from, to], index) => ({
        id: String(index),
        type: type("Microsoft.Web/sites"),
        from,
        ...(to === undefined ? {} : { to }),
        count: 1,
        zones: [],
        dependsOn: [],
        pointer: [],
      })),
    },
  ],
});
const REGIONS = { from: "westeurope", to: "swedencentral" };

test.each<[string, string | undefined, readonly object[]]>([
  ["sql-shop-weu", "sql-shop-sdc", [{ from: "weu", to: "sdc" }]],
  ["sql-weu-1", "sql-sdc-1", [{ from: "weu", to: "sdc" }]],
  ["SQL-shop-WEU/shop", "sql-shop-sdc/shop", [{ from: "weu", to: "sdc" }]],
  ["stshopweu", "stshopsdc", [{ from: "weu", to: "sdc" }]],
  // One shared letter is a part of the word: `e` and `u` alone would be found everywhere.
  ["a-weu", "a-wus", [{ from: "weu", to: "wus" }]],
  ["same", "same", []],
  ["unchanged", undefined, []],
])("from %s to %s", (from, to, expected) => {
  expect(renamingsOf(moves([from, to]))).toEqual([REGIONS, ...expected]);
});

test("a source name is renamed by every pattern that it holds", () => {
  const found = renamingsOf(moves(["a-weu", "a-sdc"]));
  expect(renamed("RG-shop-WEU", found)).toEqual(["rg-shop-sdc"]);
  expect(renamed("rg-westeurope", found)).toEqual(["rg-swedencentral"]);
  expect(renamed("rg-other", found)).toEqual([]);
});

test("the patterns of a large manifest stay few", () => {
  const pairs = Array.from(
    { length: 500 },
    (_, index) => [`a-${String(index)}x`, `b-${String(index)}y`] as const,
  );
  expect(renamingsOf(moves(...pairs)).length).toBeLessThanOrEqual(50);
});
