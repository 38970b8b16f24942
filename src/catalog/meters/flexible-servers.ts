/**
 * How the price list calls flexible servers. Sources: rows of `prices.azure.com/api/retail/prices` of the services Azure Database for
 * PostgreSQL and for MySQL, as infracost/infracost (`postgresql_flexible_server.go`, `mysql_flexible_server.go`, August 2026) and
 * ahmadabdalla/azure-cost-calculator (`databases/database-for-postgresql.md`, `database-for-mysql.md`, March 2026) ask for them.
 */
import type { ListMeter } from "./list-meter.ts";

export type ServerEngine = "PostgreSQL" | "MySQL";

/** A meter of the compute of a server, and how many of it one server takes in an hour. */
export interface ServerMeter extends ListMeter {
  readonly each: number;
}

/** Sizes of the tier Burstable as each list has them. What is not here is written in a way that no source shows. */
const BURSTABLE: Readonly<Record<ServerEngine, ReadonlyMap<string, string>>> = {
  PostgreSQL: new Map([
    ["b1ms", "B1MS"],
    ["b2s", "B2S"],
    ["b2ms", "B2ms"],
    ["b4ms", "B4ms"],
    ["b8ms", "B8ms"],
  ]),
  MySQL: new Map([
    ["b1ms", "B1MS"],
    ["b2s", "B2S"],
    ["b4ms", "Standard_B4ms"],
    ["b8ms", "Standard_B8ms"],
  ]),
};

const TIERS: ReadonlyMap<string, string> = new Map([
  ["D", "General Purpose"],
  ["E", "Memory Optimized"],
]);

/** Series of MySQL that are sold by the vCore; others are sold by the size, or under names that differ. */
const MYSQL_BY_VCORE: ReadonlySet<string> = new Set([
  "Ddsv5",
  "Dadsv5",
  "Ddsv6",
  "Dadsv6",
  "Eadsv5",
  "Edsv6",
  "Eadsv6",
]);

/** The compute of a server by its size, as `Standard_D4ds_v5`: PostgreSQL is sold by the size, MySQL by the vCore. */
export function serverMeter(engine: ServerEngine, size: string): ServerMeter | undefined {
  const service = `Azure Database for ${engine}`;
  const start = `${service} Flexible Server`;
  const burstable = BURSTABLE[engine].get(size.replace(/^Standard_/i, "").toLowerCase());
  if (burstable !== undefined) {
    const product = `${start} Burstable BS Series Compute`;
    return { service, by: "skuName", product, sku: burstable, unit: "1 Hour", each: 1 };
  }
  const [, letter = "", cores = "", rest = "", version = ""] =
    /^Standard_([DE])(\d+)([a-z]+)_(v\d+)$/i.exec(size) ?? [];
  const tier = TIERS.get(letter.toUpperCase());
  if (tier === undefined) return undefined;
  const series = `${letter.toUpperCase()}${rest.toLowerCase()}${version.toLowerCase()}`;
  if (engine === "MySQL" && !MYSQL_BY_VCORE.has(series)) return undefined;
  return {
    service,
    by: "skuName",
    // Some series have a hyphen behind the tier, some have none.
    product: new RegExp(`^${start} ${tier} (?:- )?${series} Series Compute$`),
    sku: engine === "MySQL" ? "vCore" : `${cores} vCore`,
    meter: "vCore",
    unit: "1 Hour",
    each: engine === "MySQL" ? Number(cores) : 1,
  };
}

/** The disk of a server, by the GiB that is set. The list has two names for that of PostgreSQL. */
export function serverDataMeter(engine: ServerEngine): ListMeter {
  return {
    service: `Azure Database for ${engine}`,
    by: "meterName",
    product:
      engine === "MySQL"
        ? "Azure Database for MySQL Flexible Server Storage"
        : /^(?:Az DB for PostgreSQL Flexible Server|Azure Database for PostgreSQL Flex Server) Storage$/,
    sku: "Storage",
    meter: "Storage Data Stored",
    unit: "1 GB/Month",
  };
}
