import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { parseReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import { startFakePrices, type PriceItem } from "../servers/prices.ts";
import { exampleCosts } from "../worlds/example-costs.ts";
import { price } from "../worlds/prices.ts";
import { readyWorld } from "../worlds/ready.ts";
import { exampleIn, inCloud, type Regions } from "./in-cloud.ts";
import { runBundle } from "./process.ts";

interface Run {
  readonly report: Report;
  /** Filters that the price list was asked. */
  readonly filters: readonly string[];
}

/** Licences of SQL at 9 an hour: what applies in another cloud than that of the run. */
const TRAP = price({
  armRegionName: "Global",
  serviceName: "SQL Database",
  productName: "SQL Database Single/Elastic Pool General Purpose - SQL License",
  skuName: "vCore",
  meterName: "vCore",
  retailPrice: 9,
  meterId: "00000000-0000-4000-8000-000000000001",
});

/** The prices of the example, in other regions and with another name of the whole cloud. */
function pricesIn(regions: Regions, everywhere: string): PriceItem[] {
  const file = new Cursor(JSON.parse(inCloud(readFileSync("examples/prices.json", "utf8"), regions)));
  return file
    .at("Items")
    .items()
    .map((item) => {
      const region = item.at("armRegionName").text();
      return price({
        armRegionName: region === "" ? everywhere : region,
        currencyCode: item.at("currencyCode").text(),
        tierMinimumUnits: item.at("tierMinimumUnits").number(),
        retailPrice: item.at("retailPrice").number(),
        meterId: item.at("meterId").text(),
        meterName: item.at("meterName").text(),
        productId: item.at("productId").text(),
        productName: item.at("productName").text(),
        skuName: item.at("skuName").text(),
        serviceName: item.at("serviceName").text(),
        unitOfMeasure: item.at("unitOfMeasure").text(),
        armSkuName: item.at("armSkuName").optional((value) => value.text()) ?? "",
      });
    });
}

async function run(
  cloud: string,
  regions: Regions,
  { online, file }: { readonly online?: readonly PriceItem[]; readonly file?: readonly PriceItem[] },
): Promise<Run> {
  const world = { ...readyWorld(), costs: exampleCosts() };
  const manifest = readFileSync("examples/relocation.yaml", "utf8");
  const { azure, env, folder } = await exampleIn(cloud, regions, world, manifest);
  const list = await startFakePrices(online ?? []);
  try {
    if (file !== undefined) writeFileSync(join(folder, "prices.json"), JSON.stringify({ Items: file }));
    const { stdout } = await runBundle(
      "cli",
      [
        ...["check", "--format", "json", "--now", "2026-08-24T05:00:00Z"],
        ...(file === undefined ? [] : ["--prices", "prices.json"]),
      ],
      { ...env, ...(online === undefined ? {} : { AZURE_RETAIL_PRICES_ENDPOINT: list.url }) },
      folder,
    );
    return {
      report: parseReport(stdout, "stdout"),
      filters: list.requests.map(({ query }) => query["$filter"] ?? ""),
    };
  } finally {
    await Promise.all([azure.close(), list.close()]);
  }
}

const EUROPE: Regions = ["West Europe", "Sweden Central"];
const GOVERNMENT: Regions = ["US Gov Arizona", "US Gov Virginia"];
const CHINA: Regions = ["China North 2", "China North 3"];

describe("the cost of the example", () => {
  it("is in Azure Government, at the same prices, what it is in the public cloud, whose prices are not asked for", async () => {
    const [publicly, there] = await Promise.all([
      run("AzureCloud", EUROPE, { online: pricesIn(EUROPE, "Global") }),
      run("AzureUSGovernment", GOVERNMENT, { online: [...pricesIn(GOVERNMENT, "US Gov"), TRAP] }),
    ]);
    const { source, target, currency, coverage, priced } = there.report.cost ?? {};
    expect({ source, target, currency, coverage, priced }).toEqual({
      source: publicly.report.cost?.source,
      target: publicly.report.cost?.target,
      currency: publicly.report.cost?.currency,
      coverage: publicly.report.cost?.coverage,
      priced: publicly.report.cost?.priced,
    });
    expect(target).toBeGreaterThan(6_000);
    const placed = there.filters.filter((filter) => filter.includes("armRegionName"));
    expect(placed.length).toBeGreaterThan(0);
    for (const filter of placed) {
      expect(filter).toContain("armRegionName eq 'US Gov'");
      expect(filter).not.toContain("'Global'");
    }
  });

  it("is unknown in Azure China, which has no list to ask, and by a price file what that has", async () => {
    const [without, withFile] = await Promise.all([
      run("AzureChinaCloud", CHINA, {}),
      run("AzureChinaCloud", CHINA, {
        file: pricesIn(CHINA, ""),
      }),
    ]);
    const [found] = without.report.results.filter(({ check }) => check === "CST-01");
    expect(found).toMatchObject({ outcome: "unknown" });
    expect(JSON.stringify(without.report)).toContain(
      "no public price list that can be asked for single prices",
    );
    expect(without.report.cost?.target ?? 0).toBe(0);
    expect(withFile.report.cost?.target).toBeGreaterThan(6_000);
  });
});
