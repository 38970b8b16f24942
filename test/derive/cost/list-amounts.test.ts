import { describe, expect, it } from "vitest";
import { numberOf } from "../../../src/base/decimal.ts";
import { estimateOf } from "../../../src/derive/cost/estimate.ts";
import type { PlannedMeter } from "../../../src/derive/cost/planned/meters.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import type { PriceRow, Prices } from "../../../src/facts/prices/row.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { manifest, NOW, planned } from "../../support/context.ts";
import { row } from "../../support/prices.ts";

const REGION = "swedencentral";
const GIB = 1024 ** 3;

/** The list answers as it does online: by service and one name. */
function answers(rows: readonly PriceRow[]): (meter: PlannedMeter) => Prices {
  return ({ service, by, name }) => ({
    currency: "EUR",
    rows: rows.filter((one) => {
      const own = by === "armSkuName" ? one.armSku : by === "skuName" ? one.sku : one.name;
      return one.service === service && own === name;
    }),
  });
}

/** What resources cost a month by a list, and what of them has no price. */
function monthly(resources: readonly PlannedResource[], rows: readonly PriceRow[], gib?: number) {
  const estimate = estimateOf({
    manifest: manifest({}),
    planned: resources,
    now: NOW,
    days: "2026-07-24/2026-08-22",
    currency: "EUR",
    costs: [],
    meters: { currency: "EUR", rows: [] },
    gib: () => gib,
    listed: answers(rows),
  });
  return {
    target: Number(numberOf(estimate.target).toFixed(6)),
    open: estimate.unpriced.map(({ name }) => name.slice("shop.one".length)),
    priced: estimate.priced,
    billed: estimate.billed,
  };
}

function priced(service: string, product: string, sku: string, name: string, unit: string, price: number) {
  return row({ service, product, sku, name, unit, price, region: REGION });
}

function one(type: string, sku: ValueObject, properties: ValueObject = {}): PlannedResource {
  const { name, tier, capacity } = sku;
  const made = planned(type, "one", { body: { sku, properties } });
  return {
    ...made,
    sku: {
      ...(typeof name === "string" ? { name: { known: true, value: name } } : {}),
      ...(typeof tier === "string" ? { tier: { known: true, value: tier } } : {}),
      ...(typeof capacity === "number" ? { capacity: { known: true, value: capacity } } : {}),
    },
  };
}

const DATABASE = "Microsoft.Sql/servers/databases";
const SQL = "SQL Database";
const GP = "SQL Database Single/Elastic Pool General Purpose";
const PG = "Azure Database for PostgreSQL";
const MYSQL = "Azure Database for MySQL";
const COSMOS = "Azure Cosmos DB";
const HYPERSCALE = "SQL Database SingleDB/Elastic Pool Hyperscale - Compute Gen5";
const SQL_ROWS = [
  priced(SQL, `${GP} - Compute Gen5`, "4 vCore", "vCore", "1 Hour", 0.6),
  priced(SQL, `${GP} - Compute Gen5`, "4 vCore Zone Redundancy", "Zone Redundancy vCore", "1 Hour", 0.36),
  priced(SQL, `${GP} - Storage`, "General Purpose", "General Purpose Data Stored", "1 GB/Month", 0.115),
  priced(
    SQL,
    `${GP} - Storage`,
    "General Purpose Zone Redundancy",
    "General Purpose Zone Redundancy Data Stored",
    "1 GB/Month",
    0.23,
  ),
  // A licence costs the same in every region.
  { ...priced(SQL, `${GP} - SQL License`, "vCore", "vCore", "1 Hour", 0.1), region: "" },
  priced(SQL, HYPERSCALE, "4 vCore", "vCore", "1 Hour", 0.7),
  priced(SQL, "SQL Database Single Standard", "S3", "S3 DTUs", "1/Day", 4.8),
  priced(SQL, "SQL Database Standard - Storage", "Standard", "Data Stored", "1 GB/Month", 0.17),
  priced(SQL, "SQL Database Elastic Pool - Premium", "250 DTU Pack", "eDTUs", "1/Day", 24),
  priced(SQL, "SQL Database Premium - Storage", "Premium", "Data Stored", "1 GB/Month", 0.34),
];

describe("what a request costs by a list, worked out by hand", () => {
  it.each<[string, PlannedResource, readonly PriceRow[], number, readonly string[]]>([
    [
      "vCores, licence and data: 0.6 × 730 + 4 × 0.1 × 730 + 100 × 0.115",
      one(DATABASE, { name: "GP_Gen5_4" }, { licenseType: "LicenseIncluded", maxSizeBytes: 100 * GIB }),
      SQL_ROWS,
      741.5,
      [],
    ],
    [
      "spread over zones, with a licence of one's own: (0.6 + 0.36) × 730 + 100 × 0.23",
      one(
        DATABASE,
        { name: "GP_Gen5", capacity: 4 },
        { licenseType: "BasePrice", maxSizeBytes: 100 * GIB, zoneRedundant: true },
      ),
      SQL_ROWS,
      723.8,
      [],
    ],
    [
      "Hyperscale with two replicas and no licence: 3 × 0.7 × 730",
      one(DATABASE, { name: "HS_Gen5_4" }, { highAvailabilityReplicaCount: 2 }),
      SQL_ROWS,
      1533,
      [": data storage"],
    ],
    [
      "DTUs by the day, and data beyond 250 GB: 4.8 × 730 ÷ 24 + 250 × 0.17",
      one(DATABASE, { name: "S3" }, { maxSizeBytes: 500 * GIB }),
      SQL_ROWS,
      188.5,
      [],
    ],
    [
      "a pool by the day, and data beyond 500 GB: 24 × 730 ÷ 24 + 250 × 0.34",
      one(
        "Microsoft.Sql/servers/elasticPools",
        { name: "PremiumPool", capacity: 250 },
        { maxSizeBytes: 750 * GIB },
      ),
      SQL_ROWS,
      815,
      [],
    ],
    [
      "a server and its standby: 2 × 0.4 × 730 + 2 × 128 × 0.1",
      one(
        "Microsoft.DBforPostgreSQL/flexibleServers",
        { name: "Standard_D4ds_v5" },
        { highAvailability: { mode: "ZoneRedundant" }, storage: { storageSizeGB: 128 } },
      ),
      [
        priced(
          PG,
          `${PG} Flexible Server General Purpose - Ddsv5 Series Compute`,
          "4 vCore",
          "vCore",
          "1 Hour",
          0.4,
        ),
        priced(
          PG,
          "Az DB for PostgreSQL Flexible Server Storage",
          "Storage",
          "Storage Data Stored",
          "1 GB/Month",
          0.1,
        ),
      ],
      609.6,
      [],
    ],
    [
      "a server by its vCores: 4 × 0.1 × 730 + 64 × 0.12",
      one(
        "Microsoft.DBforMySQL/flexibleServers",
        { name: "Standard_D4ads_v5" },
        { storage: { storageSizeGB: 64 } },
      ),
      [
        priced(
          MYSQL,
          `${MYSQL} Flexible Server General Purpose Dadsv5 Series Compute`,
          "vCore",
          "vCore",
          "1 Hour",
          0.1,
        ),
        priced(
          MYSQL,
          `${MYSQL} Flexible Server Storage`,
          "Storage",
          "Storage Data Stored",
          "1 GB/Month",
          0.12,
        ),
      ],
      299.68,
      [],
    ],
    [
      "nodes of a cache: 2 shards × 3 nodes × 0.2 × 730",
      one(
        "Microsoft.Cache/redis",
        { name: "Premium", capacity: 1 },
        { shardCount: 2, replicasPerPrimary: 2 },
      ),
      [
        priced("Redis Cache", "Azure Redis Cache Premium", "P1", "P1 Cache Instance", "1 Hour", 0.2),
        priced("Redis Cache", "Azure Redis Cache Premium", "P1", "P1 Cache", "1 Hour", 0.4),
      ],
      876,
      [],
    ],
    [
      "a whole cache, of its own tier: 0.138 × 730",
      one("Microsoft.Cache/redis", { name: "Standard", capacity: 1 }),
      [
        priced("Redis Cache", "Azure Redis Cache Standard", "C1", "C1 Cache", "1 Hour", 0.138),
        priced("Redis Cache", "Azure Redis Cache Basic", "C1", "C1 Cache", "1 Hour", 0.055),
      ],
      100.74,
      [],
    ],
    [
      "a control plane and three machines: 0.1 × 730 + 3 × 0.2 × 730",
      one(
        "Microsoft.ContainerService/managedClusters",
        { name: "Base", tier: "Standard" },
        { agentPoolProfiles: [{ count: 3, vmSize: "Standard_D4s_v5", osDiskType: "Ephemeral" }] },
      ),
      [
        priced(
          "Azure Kubernetes Service",
          "Azure Kubernetes Service",
          "Standard",
          "Standard Uptime SLA",
          "1 Hour",
          0.1,
        ),
        row({ region: REGION, armSku: "Standard_D4s_v5" }),
      ],
      511,
      [],
    ],
    [
      "a host with four instances: 0.29 × 730 + 2 × 0.14 × 730",
      one("Microsoft.Network/bastionHosts", { name: "Standard" }, { scaleUnits: 4 }),
      [
        priced("Azure Bastion", "Azure Bastion", "Standard", "Standard Gateway", "1 Hour", 0.29),
        priced("Azure Bastion", "Azure Bastion", "Standard", "Standard Additional Gateway", "1 Hour", 0.14),
      ],
      416.1,
      [": data sent out"],
    ],
    [
      "a commitment by the day: 196 × 730 ÷ 24",
      one(
        "Microsoft.OperationalInsights/workspaces",
        {},
        { sku: { name: "CapacityReservation", capacityReservationLevel: 100 } },
      ),
      [
        priced(
          "Azure Monitor",
          "Azure Monitor",
          "100 GB Commitment Tier",
          "100 GB Commitment Tier Capacity Reservation",
          "1/Day",
          196,
        ),
      ],
      5961.666667,
      [": logs that come in", ": logs kept longer than included"],
    ],
  ])("%s", (_, resource, rows, target, open) => {
    expect(monthly([resource], rows)).toEqual({
      target,
      open,
      priced: open.length === 0 ? 1 : 0,
      billed: 1,
    });
  });

  const DAY = priced("Container Registry", "Container Registry", "Basic", "Basic Registry Unit", "1/Day", 2);
  const registry = one("Microsoft.ContainerRegistry/registries", { name: "Basic" });
  const BEYOND = ": storage beyond that included";

  it("counts tiers of a price: 20 × 2 + 10.416667 × 1", () => {
    expect(monthly([registry], [DAY, { ...DAY, from: 20, price: 1 }]).target).toBe(50.416667);
  });

  it("takes one unit in both ways in which the list writes it, and converts none", () => {
    const nat = one("Microsoft.Network/natGateways", { name: "Standard" });
    const hour = priced("NAT Gateway", "NAT Gateway", "Standard", "Standard Gateway", "1/Hour", 0.045);
    expect(monthly([nat], [hour]).target).toBe(32.85);
    const hundred = monthly([nat], [{ ...hour, unit: "100 Hours" }]);
    expect(hundred).toMatchObject({ target: 0, open: [": Standard Gateway", ": data processed"] });
  });

  it("leaves what the list does not hold out of the sum, and names it", () => {
    const database = one(
      DATABASE,
      { name: "GP_Gen5_4" },
      { licenseType: "LicenseIncluded", maxSizeBytes: 10 * GIB },
    );
    const rows = SQL_ROWS.filter(({ product }) => !product.endsWith("SQL License"));
    expect(monthly([database], rows)).toEqual({ target: 439.15, open: [": vCore"], priced: 0, billed: 1 });
    expect(monthly([registry], [])).toMatchObject({ target: 0, open: [": Basic Registry Unit", BEYOND] });
  });

  it("does not choose between meters that are alike", () => {
    const other = { ...DAY, price: 3, meter: row({ name: "another" }).meter };
    expect(monthly([registry], [DAY, other])).toMatchObject({
      target: 0,
      open: [": Basic Registry Unit", BEYOND],
    });
  });

  const child = (name: string, body: ValueObject): PlannedResource =>
    planned("Microsoft.DocumentDB/databaseAccounts/sqlDatabases", name, { key: "shop.one", body });
  const account = (properties: ValueObject): PlannedResource =>
    planned("Microsoft.DocumentDB/databaseAccounts", "acc", {
      key: "shop.one",
      body: { properties: { locations: [{ locationName: "swedencentral" }], ...properties } },
    });
  const rus = { properties: { options: { throughput: 1000 } } };
  const zoned = [{ locationName: "swedencentral", isZoneRedundant: true }];
  const RU_ROWS = [
    priced(COSMOS, COSMOS, "RUs", "100 RU/s", "1/Hour", 0.008),
    priced(COSMOS, COSMOS, "mRUs", "100 Multi-master RU/s", "1/Hour", 0.016),
  ];
  it.each<[string, ValueObject, number, readonly string[]]>([
    ["one region: 10 × 0.008 × 730", {}, 58.4, [": data storage"]],
    ["one spread over zones: 12.5 × 0.008 × 730", { locations: zoned }, 73, [": data storage"]],
    [
      "several that write, without more for zones: 10 × 0.016 × 730",
      { locations: [...zoned, { locationName: "westeurope" }], enableMultipleWriteLocations: true },
      116.8,
      [": data storage", ": further regions"],
    ],
    // Some of it is given away.
    ["an account with a free tier", { enableFreeTier: true }, 0, [": data storage", ""]],
    ["an account without regions", { locations: [] }, 0, [": data storage", ""]],
  ])("prices throughput of %s", (_, settings, target, open) => {
    expect(monthly([account(settings), child("acc/db", rus)], RU_ROWS)).toMatchObject({ target, open });
  });
});

describe("an account of storage", () => {
  const data = (sku: string, from: number, price: number): PriceRow => ({
    ...priced("Storage", "General Block Blob v2", sku, `${sku} Data Stored`, "1 GB/Month", price),
    from,
  });
  const ROWS = [
    data("Hot ZRS", 0, 0.02),
    data("Hot ZRS", 51_200, 0.019),
    data("Cool RA-GRS", 0, 0.012),
    // The same meter of another product costs more.
    { ...data("Hot ZRS", 0, 0.03), product: "Files v2", meter: row({ name: "files" }).meter },
  ];
  const account = (sku: string, parts: ValueObject = {}): PlannedResource => {
    const made = one("Microsoft.Storage/storageAccounts", { name: sku });
    return { ...made, body: { kind: "StorageV2", sku: { name: sku }, properties: {}, ...parts } };
  };
  it.each<[string, PlannedResource, number | undefined, number, readonly string[]]>([
    [
      "by the size of its data, in tiers: 51200 × 0.02 + 8800 × 0.019",
      account("Standard_ZRS"),
      60_000,
      1191.2,
      [": operations"],
    ],
    [
      "by the access tier and the copies: 100 × 0.012",
      account("Standard_RAGRS", { properties: { accessTier: "Cool" } }),
      100,
      1.2,
      [": operations"],
    ],
    ["without data only by use", account("Standard_ZRS"), 0, 0, [": operations"]],
    ["of which nobody knows the size", account("Standard_ZRS"), undefined, 0, [": data", ": operations"]],
    ["of another kind", account("Premium_ZRS", { kind: "FileStorage" }), 9, 0, [": data", ": operations"]],
    [
      "with folders, which are sold under another name",
      account("Standard_ZRS", { properties: { isHnsEnabled: true } }),
      9,
      0,
      [": data", ": operations"],
    ],
  ])("is priced %s", (_, resource, gib, target, open) => {
    expect(monthly([resource], ROWS, gib)).toMatchObject({ target, open });
  });
});

it("names what is billed by use alone, and counts what the account is billed for once", () => {
  const vault = one("Microsoft.KeyVault/vaults", { name: "standard" });
  const model = one("Microsoft.CognitiveServices/accounts/deployments", { name: "Standard" });
  expect(monthly([vault], [])).toMatchObject({ target: 0, billed: 1, open: [": operations and keys"] });
  expect(monthly([model], [])).toMatchObject({ target: 0, billed: 0, open: [] });
});
