import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { known } from "../../src/facts/fact.ts";
import { factKey, factRef } from "../../src/facts/facts.ts";
import { writeSnapshot } from "../../src/facts/snapshot.ts";
import { tableOf } from "../../src/facts/table.ts";
import { runReadiness } from "../../src/run/run.ts";
import { price } from "../worlds/prices.ts";
import { id, NOW, SCOPE, SOURCE, TARGET } from "../support/context.ts";
import { DAYS, SOURCE_SCOPE } from "../checks/budget/estimate-world.ts";

const HERE = price({ armRegionName: "chinaeast2", currencyCode: "CNY", retailPrice: 2 });
const THERE = price({ armRegionName: "chinanorth3", currencyCode: "CNY", retailPrice: 1.5 });
const MANIFEST = {
  apiVersion: "relocation/v1alpha1",
  kind: "RelocationManifest",
  metadata: { name: "shop" },
  cloud: "AzureChinaCloud",
  source: { subscription: { id: SOURCE }, region: "chinaeast2" },
  target: { subscription: { id: TARGET }, region: "chinanorth3" },
  expect: { cost: { currency: "CNY" } },
  workloads: {
    shop: {
      resourceGroup: "rg-shop",
      resources: [{ id: "vm", type: "Microsoft.Compute/virtualMachines", from: "vm-old", to: "vm-new" }],
    },
  },
  waves: { all: { start: "2026-10-01T07:00:00Z", window: "PT8H", workloads: ["shop"] } },
};

describe("a price file", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "prices-"));
    const vm = `${SOURCE_SCOPE}/resourcegroups/rg-old/providers/microsoft.compute/virtualmachines/vm-old`;
    const costs = [{ id: vm, meter: id(HERE.meterId), cost: 1000, currency: "CNY" }];
    const subscription = {
      subscriptionId: TARGET,
      displayName: "shop",
      state: "Enabled",
      tenantId: id("eeeeeeee-0000-0000-0000-000000000001"),
    };
    const table = tableOf({
      costs: new Map([[factKey(factRef("costs", SOURCE_SCOPE, DAYS)), known(costs)]]),
      subscription: new Map([[factKey(factRef("subscription", SCOPE)), known(subscription)]]),
    });
    const meta = { cloud: "AzureChinaCloud", observedAt: NOW };
    writeFileSync(join(root, "snapshot.json"), writeSnapshot(table, meta));
    writeFileSync(join(root, "relocation.yaml"), JSON.stringify(MANIFEST));
    writeFileSync(join(root, "prices.json"), JSON.stringify({ Items: [HERE, THERE] }));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const report = async (prices?: string) =>
    (
      await runReadiness({
        root,
        manifest: "relocation.yaml",
        snapshot: "snapshot.json",
        ...(prices === undefined ? {} : { prices }),
        env: {},
        clock: NOW,
        credential: { kind: "azure-cli" },
        timeoutMs: 10_000,
        log: () => undefined,
      })
    ).report;

  it("prices a move in Azure China, where no list can be asked: 1000 × 1.5 / 2", async () => {
    const { cost, results } = await report("prices.json");
    expect(cost).toMatchObject({
      currency: "CNY",
      source: 1000,
      target: 750,
      coverage: 1,
      priced: 1,
      billed: 1,
    });
    expect(results.find(({ check }) => check === "CST-01")?.outcome).toBe("pass");
  });

  it("leaves the prices unknown where none is given", async () => {
    const { cost, results } = await report();
    expect(cost).toBeUndefined();
    expect(results.find(({ check }) => check === "CST-01")?.outcome).toBe("unknown");
  });

  it("lies in the repository, and is one", async () => {
    await expect(report("../prices.json")).rejects.toThrow();
    await expect(report("relocation.yaml")).rejects.toThrow("is not a price file");
  });
});
