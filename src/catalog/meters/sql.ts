/**
 * How the price list calls Azure SQL Database. Sources: rows of `prices.azure.com/api/retail/prices` of the service SQL Database, as
 * infracost/infracost (`sql_database.go`, `mssql_elasticpool.go` and their tests, August 2026) and ahmadabdalla/azure-cost-calculator
 * (`databases/sql-database.md`, March 2026) ask for them and have them answered; "Azure SQL Database pricing" (what a price includes).
 */
import type { ListMeter } from "./list-meter.ts";

export type VcoreTier = "General Purpose" | "Business Critical" | "Hyperscale";

/** Tiers of the vCore model by the start of the SKU's name. */
export const VCORE_TIERS: Readonly<Record<string, VcoreTier>> = {
  GP: "General Purpose",
  BC: "Business Critical",
  HS: "Hyperscale",
};

const service = "SQL Database";

/** Hyperscale is sold apart from the other two. */
function family(tier: VcoreTier): string {
  return `SQL Database ${tier === "Hyperscale" ? "SingleDB" : "Single"}/Elastic Pool ${tier}`;
}

/** So many vCores at once, without the licence of SQL Server. */
export function vcoreMeter(tier: VcoreTier, cores: number, isZoneRedundant = false): ListMeter {
  const size = `${String(cores)} vCore`;
  return {
    service,
    by: "skuName",
    product: `${family(tier)} - Compute Gen5`,
    sku: isZoneRedundant ? `${size} Zone Redundancy` : size,
    meter: isZoneRedundant ? "Zone Redundancy vCore" : "vCore",
    unit: "1 Hour",
  };
}

/** The licence of SQL Server, by the vCore. New databases of Hyperscale are sold without one. */
export function licenceMeter(tier: Exclude<VcoreTier, "Hyperscale">): ListMeter {
  return {
    service,
    by: "skuName",
    product: `${family(tier)} - SQL License`,
    sku: "vCore",
    meter: "vCore",
    unit: "1 Hour",
  };
}

/** Billed up to the largest size that is set. */
export function dataMeter(tier: Exclude<VcoreTier, "Hyperscale">, isZoneRedundant: boolean): ListMeter {
  const sku = isZoneRedundant ? `${tier} Zone Redundancy` : tier;
  return {
    service,
    by: "meterName",
    product: `${family(tier)} - Storage`,
    sku,
    meter: `${sku} Data Stored`,
    unit: "1 GB/Month",
  };
}

export type DtuTier = "Basic" | "Standard" | "Premium";

/** A database of the DTU model by its name: `Basic`, `S3`, `P11`. The list has Basic as B. */
export function dtuMeter(tier: DtuTier, name: string): ListMeter {
  const sku = tier === "Basic" ? "B" : name.toUpperCase();
  return { service, by: "skuName", product: `SQL Database Single ${tier}`, sku, unit: "1/Day" };
}

/** A pool of so many eDTUs. */
export function poolMeter(tier: DtuTier, dtus: number): ListMeter {
  return {
    service,
    by: "skuName",
    product: `SQL Database Elastic Pool - ${tier}`,
    sku: `${String(dtus)} DTU Pack`,
    meter: "eDTUs",
    unit: "1/Day",
  };
}

/** What is set beyond the size that the price of a database or pool includes. */
export function moreDataMeter(tier: Exclude<DtuTier, "Basic">): ListMeter {
  return {
    service,
    by: "meterName",
    product: `SQL Database ${tier} - Storage`,
    sku: tier,
    meter: "Data Stored",
    unit: "1 GB/Month",
  };
}

/** GiB that the price of a single database includes, by its name. Source: "Resource limits for single databases, DTU purchasing model". */
export function includedInDatabase(tier: Exclude<DtuTier, "Basic">, name: string): number | undefined {
  if (tier === "Standard") return 250;
  return PREMIUM.get(name.toUpperCase());
}

const PREMIUM: ReadonlyMap<string, number> = new Map([
  ["P1", 500],
  ["P2", 500],
  ["P4", 500],
  ["P6", 500],
  ["P11", 4096],
  ["P15", 4096],
]);

/** GiB that the price of a pool includes, by its eDTUs. Source: "Resource limits for elastic pools, DTU purchasing model". */
export function includedInPool(tier: Exclude<DtuTier, "Basic">, dtus: number): number | undefined {
  return tier === "Standard" ? dtus : PREMIUM_POOLS.get(dtus);
}

const PREMIUM_POOLS: ReadonlyMap<number, number> = new Map([
  [125, 250],
  [250, 500],
  [500, 750],
  [1000, 1024],
  [1500, 1536],
  [2000, 2048],
  [2500, 2560],
  [3000, 3072],
  [3500, 3584],
  [4000, 4096],
]);
