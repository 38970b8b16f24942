import { expect, test } from "vitest";
import { cst04 } from "../../../src/checks/budget/CST-04.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PriceRow } from "../../../src/facts/prices/row.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { context, Facts, manifest, run, SCOPE, SOURCE, type } from "../../support/context.ts";
import { location } from "../region/world.ts";
import { row } from "../../support/prices.ts";
import { COST } from "./estimate-world.ts";

const SCOPE_OF_SOURCE = subscriptionScope(SOURCE);
const OUT = row({
  service: "Bandwidth",
  product: "Bandwidth Inter-Region",
  sku: "Inter-Region",
  name: "Intra Continent Data Transfer Out",
  unit: "1 GB",
  price: 0.02,
});
const FAR = { ...OUT, name: "Inter Continent Data Transfer Out - NAM or EU To Any", price: 0.05 };

interface World {
  readonly size?: string;
  readonly other?: object;
  readonly oneOff?: number;
  readonly rows?: readonly PriceRow[];
  readonly from?: string;
  readonly group?: string;
  readonly currency?: string;
  /** GiB that Azure Monitor measured of the second resource. */
  readonly measured?: number;
}

function judged(world: World) {
  const {
    size,
    other,
    oneOff,
    rows = [OUT, FAR],
    from = "Europe",
    group = "Europe",
    currency = "USD",
    measured,
  } = world;
  const stated = (id: string, more: object) => ({
    id,
    type: type("Microsoft.Sql/servers/databases"),
    zones: [],
    dependsOn: [],
    pointer: ["workloads", "shop", "resources", id],
    ...more,
  });
  const resources = [
    stated("sql", size === undefined ? {} : { dataSize: size }),
    ...(other === undefined ? [] : [stated("blobs", other)]),
  ];
  const value = manifest({
    expect: { cost: { ...COST, ...(oneOff === undefined ? {} : { oneOff }) } },
    workloads: [{ name: "shop", resources, pointer: ["workloads", "shop"] }],
  });
  const facts = new Facts();
  facts.put(factRef("locations", SCOPE), [
    location("westeurope", { geographyGroup: from }),
    location("swedencentral", { geographyGroup: group }),
  ]);
  const ref = {
    region: "westeurope",
    currency: "USD",
    service: "Bandwidth",
    by: "meterName",
    name: "",
  } as const;
  facts.put({ kind: "retailPrices", ...ref }, { currency, rows });
  const id = `${SCOPE_OF_SOURCE}/resourceGroups/rg/providers/Microsoft.Sql/servers/sql-old/databases/db`;
  if (measured !== undefined)
    facts.put(factRef("usedSizes", SCOPE_OF_SOURCE, "Microsoft.Sql/servers/databases|sql-old/db"), [
      { id, at: "2026-08-20T10:00:00Z", bytes: measured * 1024 ** 3 },
    ]);
  return run(cst04, context(value), facts);
}

// 1000 GiB at 0.02 are 20, at 0.05 they are 50.
test.each<[string, World, string]>([
  ["fits", { size: "1000 GiB", oneOff: 20 }, "pass approved"],
  ["is a cent too much", { size: "1000 GiB", oneOff: 19.98 }, "fail too-much"],
  ["goes to another continent", { size: "1000 GiB", oneOff: 20, group: "Asia Pacific" }, "fail too-much"],
  ["is not approved", { size: "1000 GiB" }, "unknown undeclared"],
  ["is partly without a size", { size: "1000 GiB", oneOff: 20, other: { files: 9 } }, "unknown undeclared"],
  [
    "is partly of data of which nothing is said",
    { size: "1000 GiB", oneOff: 20, other: { from: "sql-old/db" } },
    "unknown undeclared",
  ],
  [
    "is partly of data that Azure Monitor measured",
    { size: "600 GiB", oneOff: 20, other: { from: "sql-old/db" }, measured: 400 },
    "pass approved",
  ],
  [
    "is of data that Azure Monitor measured as too much",
    { oneOff: 20, other: { from: "sql-old/db" }, measured: 1001 },
    "fail too-much",
  ],
  ["is of data of which nothing is said", { other: { from: "sql-old/db" } }, "unknown undeclared"],
  ["is all without a size", { other: { rpo: 1 } }, "unknown undeclared"],
  ["is priced in another currency", { size: "1000 GiB", oneOff: 20, currency: "CNY" }, "unknown undeclared"],
  ["has no price", { size: "1000 GiB", oneOff: 20, rows: [] }, "unknown -"],
  [
    "has several prices",
    { size: "1000 GiB", oneOff: 20, rows: [OUT, { ...OUT, meter: row({ name: "other" }).meter, price: 1 }] },
    "unknown -",
  ],
  ["is none", {}, "not-applicable -"],
])("CST-04, a transfer that %s", (_, world, outcome) => {
  expect(judged(world).map((one) => `${one.outcome} ${one.facets?.["state"] ?? "-"}`)).toEqual([outcome]);
});

test.each([
  ["US", "Canada", "pass approved"],
  ["Canada", "Mexico", "pass approved"],
  ["US", "South America", "fail too-much"],
])("CST-04, a transfer from %s to %s", (from, group, outcome) => {
  const found = judged({ size: "1000 GiB", oneOff: 20, from, group });
  expect(found.map((one) => `${one.outcome} ${one.facets?.["state"] ?? "-"}`)).toEqual([outcome]);
});

test("CST-04 has nothing to judge where no estimate is asked for", () => {
  expect(run(cst04, context(manifest()), new Facts()).map(({ outcome }) => outcome)).toEqual([
    "not-applicable",
  ]);
});

test("CST-04 says of how much of the data the size was measured, and since when", () => {
  const [found] = judged({ size: "600 GiB", oneOff: 20, other: { from: "sql-old/db" }, measured: 400 });
  expect(found?.evidence).toContainEqual({
    label: "measured by Azure Monitor",
    value: "1 of 2 resources, the oldest on 2026-08-20",
  });
});
