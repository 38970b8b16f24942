import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { known } from "../../src/facts/fact.ts";
import { factKey, factRef } from "../../src/facts/facts.ts";
import { writeSnapshot } from "../../src/facts/snapshot.ts";
import { tableOf } from "../../src/facts/table.ts";
import type { CloudName } from "../../src/base/cloud.ts";
import { parseReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import { DAYS, SOURCE_SCOPE } from "../checks/budget/estimate-world.ts";
import type { PriceItem } from "../servers/prices.ts";
import { id, NOW, SCOPE, SOURCE, TARGET } from "../support/context.ts";
import { price } from "../worlds/prices.ts";
import { runBundle } from "./process.ts";

interface Move {
  readonly cloud: CloudName;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  /** What the list calls the whole of the cloud of the source. */
  readonly everywhere: string;
}

const GOVERNMENT: Move = {
  cloud: "AzureUSGovernment",
  from: "usgovarizona",
  to: "usgovvirginia",
  currency: "USD",
  everywhere: "US Gov",
};
const CHINA: Move = {
  cloud: "AzureChinaCloud",
  from: "chinaeast2",
  to: "chinanorth3",
  currency: "CNY",
  everywhere: "China",
};
const INTO_GOVERNMENT: Move = { ...GOVERNMENT, from: "eastus", everywhere: "Global" };

const LICENCE = {
  serviceName: "SQL Database",
  productName: "SQL Database Single/Elastic Pool General Purpose - SQL License",
  skuName: "vCore",
  meterName: "vCore",
};
const OUT = {
  serviceName: "Bandwidth",
  productName: "Rtn Preference: MGN",
  skuName: "Standard",
  unitOfMeasure: "1 GB",
};

describe("the cost of a move in another cloud, by a snapshot and a price file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "priced-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A machine for 1000 and the licence of a database for 100 a month at the source; 1000 GiB that move. @param others rows beside those of the machine */
  async function check(move: Move, others: readonly PriceItem[]): Promise<Report> {
    const { cloud, from, to, currency, everywhere } = move;
    const machine = price({ armRegionName: from, currencyCode: currency, retailPrice: 2 });
    const licence = price({
      ...LICENCE,
      armRegionName: everywhere,
      currencyCode: currency,
      retailPrice: 0.1,
    });
    const spent = (path: string, meter: string, cost: number) => ({
      id: `${SOURCE_SCOPE}/resourcegroups/rg-old/providers/${path}`,
      meter: id(meter),
      cost,
      currency,
    });
    const costs = [
      spent("microsoft.compute/virtualmachines/vm-old", machine.meterId, 1000),
      spent("microsoft.sql/servers/sql-old/databases/db", licence.meterId, 100),
    ];
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
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
    };
    write("snapshot.json", writeSnapshot(table, { cloud, observedAt: NOW }));
    const items = [
      machine,
      price({ armRegionName: to, currencyCode: currency, retailPrice: 1.5 }),
      licence,
      ...others,
    ];
    write("prices.json", JSON.stringify({ Items: items }));
    const manifest = {
      apiVersion: "relocation/v1alpha1",
      kind: "RelocationManifest",
      metadata: { name: "shop" },
      cloud,
      source: { subscription: { id: SOURCE }, region: from },
      target: { subscription: { id: TARGET }, region: to },
      expect: { cost: { currency, oneOff: 1000 } },
      workloads: {
        shop: {
          resourceGroup: "rg-shop",
          resources: [
            { id: "vm", type: "Microsoft.Compute/virtualMachines", from: "vm-old", to: "vm-new" },
            {
              id: "sql",
              type: "Microsoft.Sql/servers/databases",
              from: "sql-old/db",
              to: "sql-new/db",
              data: { size: "1000 GiB" },
            },
          ],
        },
      },
      waves: { all: { start: "2026-10-01T07:00:00Z", window: "PT8H", workloads: ["shop"] } },
    };
    write("relocation.yaml", JSON.stringify(manifest));
    const options = ["--snapshot", "snapshot.json", "--prices", "prices.json", "--format", "json"];
    const { stdout, stderr } = await runBundle(
      "cli",
      ["check", ...options, "--now", "2026-08-24T05:00:00Z"],
      {},
      folder,
    );
    expect(stderr).toBe("");
    return parseReport(stdout, "stdout");
  }

  const out = (region: string, currencyCode: string, retailPrice: number) =>
    price({
      ...OUT,
      meterName: "Intra Continent Data Transfer Out",
      armRegionName: region,
      currencyCode,
      retailPrice,
    });
  const transfer = ({ results }: Report) => results.find(({ check: of }) => of === "CST-04");

  it.each([
    ["Azure Government", GOVERNMENT],
    ["Azure China", CHINA],
  ])("is in %s that of its regions and of what applies in all of them", async (_, move) => {
    const { currency, from } = move;
    const elsewhere = {
      ...LICENCE,
      currencyCode: currency,
      retailPrice: 9,
      meterId: `${"0".repeat(8)}-0000-4000-8000-000000000001`,
    };
    const report = await check(move, [
      out(from, currency, 0.02),
      price({ ...elsewhere, armRegionName: "Global" }),
      price({ armRegionName: "eastus", currencyCode: currency, retailPrice: 9 }),
      { ...out("Global", currency, 9), meterId: `${"0".repeat(8)}-0000-4000-8000-000000000002` },
    ]);
    expect(report.cost).toMatchObject({ currency, source: 1100, target: 750 + 100, coverage: 1, priced: 2 });
    expect(transfer(report)?.evidence).toContainEqual({
      label: "cost of one copy, at list price",
      value: `20 ${currency}`,
    });
  });

  it("leaves out what has a price in the public cloud alone, with the reason", async () => {
    const report = await check({ ...GOVERNMENT, everywhere: "Global" }, []);
    expect(report.cost).toMatchObject({ target: 750, priced: 1, billed: 2 });
    expect(JSON.stringify(report.cost?.unpriced)).toContain("no meter like it in `usgovvirginia`");
    expect(transfer(report)).toMatchObject({ outcome: "unknown" });
    expect(transfer(report)?.why).toContain("no price of what leaves `usgovarizona`");
  });

  it("of Azure China takes a list of its own, whose prices without a region apply in all of its regions", async () => {
    const report = await check({ ...CHINA, everywhere: "" }, [out("", "CNY", 0.03)]);
    expect(report.cost).toMatchObject({ target: 750 + 100, coverage: 1 });
    expect(transfer(report)?.evidence).toContainEqual({
      label: "cost of one copy, at list price",
      value: "30 CNY",
    });
  });

  it("from the public cloud to Azure Government is that of each, and no transfer between regions", async () => {
    const there = price({ ...LICENCE, armRegionName: "US Gov", retailPrice: 0.125 });
    const report = await check(INTO_GOVERNMENT, [there, out("eastus", "USD", 0.02)]);
    expect(report.cost).toMatchObject({ currency: "USD", source: 1100, target: 750 + 125, coverage: 1 });
    expect(transfer(report)).toMatchObject({ outcome: "unknown" });
    expect(transfer(report)?.why).toContain("lie in different clouds");
  });
});
