import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf, sumOf } from "../../../src/base/decimal.ts";
import { estimateOf, type EstimateInput } from "../../../src/derive/cost/estimate.ts";
import { coverageOf, isCovered, scopedEstimate } from "../../../src/derive/cost/scoped.ts";
import type { MeterCost } from "../../../src/facts/kinds/costs.ts";
import type { PriceRow } from "../../../src/facts/prices/row.ts";
import { say } from "../../../src/base/sentence.ts";
import type { Workload } from "../../../src/manifest/model.ts";
import { manifest, NOW, planned, SOURCE, type } from "../../support/context.ts";
import { row } from "../../support/prices.ts";

const GROUP = `/subscriptions/${SOURCE}/resourcegroups/rg-old`;
const VM = `${GROUP}/providers/microsoft.compute/virtualmachines/vm-old`;
const STORE = `${GROUP}/providers/microsoft.storage/storageaccounts/stold`;

const WORKLOADS: Workload[] = [
  {
    name: "shop",
    resources: [
      resource("vm", "Microsoft.Compute/virtualMachines", "vm-old"),
      resource("store", "Microsoft.Storage/storageAccounts", "stold"),
      resource("net", "Microsoft.Network/virtualNetworks", "vnet-old"),
    ],
    pointer: ["workloads", "shop"],
  },
];

function resource(name: string, typeText: string, from: string) {
  return {
    id: name,
    type: type(typeText),
    from,
    to: `${name}-new`,
    zones: [],
    dependsOn: [],
    pointer: ["workloads", "shop", "resources", name],
  };
}

const PLANNED = WORKLOADS.flatMap(({ resources }) =>
  resources.map((one) => planned(one.type, one.id, { resourceGroup: "rg-new" })),
);

const HOUR = row();
const DATA = row({
  service: "Storage",
  product: "Blob",
  sku: "Hot LRS",
  name: "Hot LRS Data Stored",
  unit: "1 GB/Month",
  price: 0.02,
});
const ROWS: readonly PriceRow[] = [
  HOUR,
  row({ region: "swedencentral", price: 0.18 }),
  DATA,
  { ...DATA, region: "swedencentral", price: 0.025, meter: row({ name: "data there" }).meter },
];

const cost = (id: string, meter: MeterCost["meter"], amount: number, currency = "EUR"): MeterCost => ({
  id,
  ...(meter === undefined ? {} : { meter }),
  cost: amount,
  currency,
});

function input(parts: Partial<EstimateInput> = {}): EstimateInput {
  return {
    manifest: manifest({ workloads: WORKLOADS }),
    planned: PLANNED,
    now: NOW,
    days: "2026-07-24/2026-08-22",
    currency: "EUR",
    costs: [cost(VM, HOUR.meter, 200), cost(STORE, DATA.meter, 40)],
    meters: { currency: "USD", rows: ROWS },
    gib: () => undefined,
    listed: () => ({ why: say`it was not asked for` }),
    ...parts,
  };
}

describe("the estimate of the cost at the target", () => {
  it("is what the source cost, in the ratio of the prices: 200 × 0.18 / 0.2 + 40 × 0.025 / 0.02 = 230", () => {
    const estimate = estimateOf(input());
    expect(scopedEstimate(estimate)).toEqual({
      currency: "EUR",
      source: 240,
      least: 230,
      expected: 230,
      coverage: 1,
      billed: 2,
      priced: 2,
      unweighed: 0,
      unpriced: [],
    });
    expect(estimate.lines.map(({ key, way, target }) => `${key} ${way} ${String(numberOf(target))}`)).toEqual(
      ["shop.vm actual 180", "shop.store actual 50"],
    );
  });

  it("names what has no price, and counts it at what it costs at the source", () => {
    const lost = row({ name: "backup" });
    const costs = [
      cost(VM, HOUR.meter, 200),
      cost(`${VM}/extensions/x`, lost.meter, 60),
      cost(STORE, undefined, 40),
    ];
    const all = scopedEstimate(estimateOf(input({ costs })));
    expect(all).toMatchObject({ source: 300, least: 180, expected: 280, billed: 2, priced: 0 });
    expect(all.coverage).toBeCloseTo(2 / 3);
    expect(all.unpriced.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      `shop.vm: meter ${lost.meter.slice(0, 8)}: the price list does not contain its meter`,
      "shop.store: no meter: the price list does not contain its meter",
    ]);
  });

  it("counts nothing that belongs to nothing that moves, and tells what shares its group", () => {
    const disk = `${GROUP}/providers/microsoft.compute/disks/vm-old-os`;
    const far = `/subscriptions/${SOURCE}/resourcegroups/rg-far/providers/microsoft.compute/disks/d`;
    const costs = [cost(VM, HOUR.meter, 200), cost(disk, HOUR.meter, 7.5), cost(far, HOUR.meter, 99)];
    const { beside, source } = estimateOf(input({ costs }));
    expect(numberOf(source ?? 0n)).toBe(200);
    expect({ ...beside, source: numberOf(beside.source) }).toEqual({
      resources: 1,
      source: 7.5,
      names: ["vm-old-os"],
    });
  });

  it("adds up no two currencies", () => {
    const costs = [cost(VM, HOUR.meter, 200), cost(STORE, DATA.meter, 40, "USD")];
    const all = scopedEstimate(estimateOf(input({ costs })));
    expect(all).toMatchObject({ currency: "EUR", source: 200, least: 180, priced: 1, billed: 2 });
    expect(all.unpriced.map(({ why }) => why)).toEqual(["it is paid in `USD`, and the rest in `EUR`"]);
  });

  it("takes no credit for cover: what is without a price counts as much whatever its sign", () => {
    const lost = row({ name: "backup" }).meter;
    const all = scopedEstimate(
      estimateOf(input({ costs: [cost(VM, HOUR.meter, 150), cost(STORE, lost, -50)] })),
    );
    // 150 × 0.9 less a credit of 50: the sure part is no more than what is expected.
    expect(all).toMatchObject({ source: 100, least: 85, expected: 85, coverage: 0.75 });
    const even = [cost(VM, HOUR.meter, 100), cost(STORE, lost, 50), cost(STORE, undefined, -50)];
    expect(scopedEstimate(estimateOf(input({ costs: even })))).toMatchObject({ coverage: 0.5 });
  });

  it("is not covered by the share of one currency, nor of the cost, where others have neither cost nor price", () => {
    const paid = [cost(VM, HOUR.meter, 200), cost(STORE, DATA.meter, 190, "USD")];
    const mixed = scopedEstimate(estimateOf(input({ costs: paid })));
    expect(mixed).toMatchObject({ coverage: 1, unweighed: 1 });
    expect(isCovered(mixed, 90)).toBe(false);
    const fresh = scopedEstimate(estimateOf(input({ costs: [cost(VM, HOUR.meter, 200)] })));
    expect(fresh).toMatchObject({ coverage: 1, unweighed: 1, billed: 2 });
    expect([isCovered(fresh, 51), isCovered(fresh, 50)]).toEqual([false, true]);
  });

  it("works out no quantity from amounts of two currencies, or from prices of another one", () => {
    const tiers = [DATA, { ...DATA, from: 100, price: 0.01 }];
    const there = { ...DATA, region: "swedencentral", meter: row({ name: "data there" }).meter };
    const rows = [...tiers, { ...there, price: 0.025 }, { ...there, from: 100, price: 0.02 }];
    const of = (currency: string, costs: MeterCost[]) =>
      scopedEstimate(estimateOf(input({ costs, meters: { currency, rows } })));
    // 4 buys 100 at 0.02 and 200 at 0.01; there they cost 2.5 and 4.
    const own = [cost(STORE, DATA.meter, 4)];
    expect(of("EUR", own)).toMatchObject({ least: 6.5 });
    expect(of("USD", own)).toMatchObject({ least: 0, coverage: 0 });
    const other = cost(`${STORE}/blobservices/default`, DATA.meter, 3, "USD");
    expect(of("EUR", [...own, other])).toMatchObject({ least: 6.5 });
  });

  it.each([
    ["the same size", "standard_d4s_v5", 1, 180],
    ["another size", "Standard_D8s_v5", 0, 0],
  ])("prices by its meter a machine of %s", (_, sku, coverage, least) => {
    const vm = planned("Microsoft.Compute/virtualMachines", "vm", { sku, resourceGroup: "rg-new" });
    const rows = ROWS.map((one) => ({ ...one, armSku: "Standard_D4s_v5" }));
    const all = scopedEstimate(
      estimateOf(
        input({
          planned: [vm],
          costs: [cost(VM, HOUR.meter, 200)],
          meters: { currency: "USD", rows },
        }),
      ),
    );
    expect(all).toMatchObject({ coverage, least, expected: least || 200 });
  });

  it.each([
    ["nothing is decided", [], 0],
    ["one is kept", ["exchange", "keep"], 0],
    ["all are exchanged", ["exchange"], 1],
  ] as const)("prices what a reservation paid for where %s", (_, decisions, coverage) => {
    const commitments = decisions.map((decision) => ({
      reservation: "r",
      decision,
      pointer: ["expect", "cost", "commitments"],
    }));
    const own = manifest({
      workloads: WORKLOADS,
      expect: { cost: { minCoveragePercent: 90, commitments } },
    });
    const costs = [{ ...cost(VM, HOUR.meter, 200), model: "Reservation" }];
    expect(scopedEstimate(estimateOf(input({ manifest: own, costs })))).toMatchObject({ coverage });
  });

  it.each([
    ["of the community", { imageReference: { publisher: "Canonical" } }, {}, 1],
    ["of Red Hat", { imageReference: { publisher: "RedHat" } }, {}, 0],
    [
      "of Red Hat with a licence",
      { imageReference: { publisher: "RedHat" } },
      { licenseType: "RHEL_BYOS" },
      1,
    ],
    ["of SQL Server", { imageReference: { publisher: "MicrosoftSQLServer" } }, {}, 0],
  ])("has a price for all of a new machine with an image %s", (_, storage, more, priced) => {
    const osDisk = { osType: "Linux", createOption: "Attach" };
    const body = { properties: { ...more, storageProfile: { ...storage, osDisk } } };
    const vm = planned("Microsoft.Compute/virtualMachines", "vm", { sku: "Standard_D4s_v5", body });
    const listed = () => ({ currency: "EUR", rows: [row({ region: "swedencentral", price: 0.18 })] });
    const all = scopedEstimate(estimateOf(input({ planned: [vm], costs: [], listed })));
    expect(all).toMatchObject({ least: 131.4, priced, billed: 1 });
  });

  it("does not take the disks of a request that is known in part for all", () => {
    const body = { properties: { storageProfile: { osDisk: { osType: "Linux", createOption: "Attach" } } } };
    const vm = planned("Microsoft.Compute/virtualMachines", "vm", {
      sku: "Standard_D4s_v5",
      body,
      partial: true,
    });
    const listed = () => ({ currency: "EUR", rows: [row({ region: "swedencentral" })] });
    const { unpriced } = estimateOf(input({ planned: [vm], costs: [], listed }));
    expect(unpriced.map(({ name }) => name)).toEqual(["shop.vm: disks"]);
  });

  it("is of part of the resources, where that is asked", () => {
    const some = scopedEstimate(estimateOf(input()), new Set(["shop.store"]));
    expect(some).toMatchObject({ source: 40, least: 50, billed: 1 });
  });

  it("prices by its request what had no cost, at 730 hours a month", () => {
    const body = {
      properties: {
        storageProfile: {
          osDisk: { osType: "Linux", diskSizeGB: 100, managedDisk: { storageAccountType: "Premium_LRS" } },
        },
      },
    };
    const vm = planned("Microsoft.Compute/virtualMachines", "vm", { sku: "Standard_D4s_v5", body });
    const windows = row({ region: "swedencentral", product: "Dsv5 Series Windows", price: 0.4 });
    const machine = row({ region: "swedencentral", price: 0.18 });
    const disk = row({
      service: "Storage",
      product: "Premium SSD Managed Disks",
      sku: "P10 LRS",
      name: "P10 LRS Disk",
      region: "swedencentral",
      unit: "1/Month",
      price: 20,
    });
    const estimate = estimateOf(
      input({
        planned: [vm],
        costs: [],
        listed: ({ service }) => ({
          currency: "EUR",
          rows: service === "Storage" ? [disk] : [machine, windows],
        }),
      }),
    );
    // 730 × 0.18 + 20
    expect(scopedEstimate(estimate)).toMatchObject({ least: 151.4, source: 0, billed: 1, priced: 1 });
    const other = estimateOf(
      input({ planned: [vm], costs: [], listed: () => ({ currency: "CNY", rows: [machine, disk] }) }),
    );
    expect(scopedEstimate(other)).toMatchObject({ least: 0, billed: 1, priced: 0 });
  });

  it("is of list prices alone where the cost may not be read, and says so", () => {
    const why = say`it may not be read`;
    const estimate = estimateOf(input({ costs: { why } }));
    expect(estimate).toMatchObject({ noHistory: why, billed: 2, priced: 0 });
    expect(estimate.source).toBeUndefined();
  });

  const amount = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 1000);
  const anyCosts = fc.array(
    fc.record({
      id: fc.constantFrom(VM, STORE, `${VM}/extensions/a`, `${GROUP}/providers/microsoft.compute/disks/d`),
      meter: fc.constantFrom(HOUR.meter, DATA.meter, row({ name: "none" }).meter),
      cost: amount,
    }),
    { maxLength: 12 },
  );

  it("is the sum of its parts, and covers from nothing to all", () => {
    fc.assert(
      fc.property(anyCosts, (costs) => {
        const estimate = estimateOf(input({ costs: costs.map((one) => ({ ...one, currency: "EUR" })) }));
        expect(sumOf(estimate.lines.map(({ target }) => target))).toBe(estimate.target);
        expect(sumOf(estimate.lines.flatMap(({ source }) => source ?? []))).toBe(estimate.source);
        const parts = estimate.lines.map(({ key }) => scopedEstimate(estimate, new Set([key])));
        const all = scopedEstimate(estimate);
        expect(parts.reduce((sum, { least }) => sum + least, 0)).toBeCloseTo(all.least, 6);
        const coverage = coverageOf(estimate.mapped, estimate.source ?? 0n) ?? 0;
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        expect(estimate.unpriced.length === 0).toBe(estimate.priced === estimate.billed);
      }),
    );
  });

  it("never covers more, and never tells less of the rest, without a price", () => {
    fc.assert(
      fc.property(anyCosts, fc.nat(ROWS.length - 1), (costs, gone) => {
        const own = costs.map((one) => ({ ...one, currency: "EUR" }));
        const before = estimateOf(input({ costs: own }));
        const rows = ROWS.filter((_, index) => index !== gone);
        const after = estimateOf(input({ costs: own, meters: { currency: "USD", rows } }));
        expect(after.mapped <= before.mapped).toBe(true);
        expect(after.unpriced.length).toBeGreaterThanOrEqual(before.unpriced.length);
        expect(after.source).toBe(before.source);
        const rest = (one: typeof after) => sumOf(one.unpriced.map(({ source }) => source ?? 0n));
        expect(rest(after) >= rest(before)).toBe(true);
        expect(rest(after) + after.mapped).toBe(after.source);
      }),
    );
  });
});
