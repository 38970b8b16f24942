import { MIB } from "../base/bytes.ts";
import { typeKey } from "../base/resource-type.ts";
import { monitorPage } from "./monitor-pages.ts";

/** A metric of Azure Monitor that tells how much data a resource holds. */
export interface SizeMetric {
  readonly metric: string;
  readonly aggregation: "Average" | "Maximum" | "Total";
  /** Between its points. Those of a total add up what was reported in between, so that it is no longer than a report. */
  readonly interval: "PT1H" | "PT5M";
  /** Bytes of one unit. */
  readonly unit?: number;
  /** A dimension that is told apart: of copies the largest is the data, of shards all together are. */
  readonly split?: { readonly by: string; readonly take: "largest" | "sum" };
}

const STORAGE_USED: SizeMetric = { metric: "storage_used", aggregation: "Maximum", interval: "PT1H" };

/** Source of each row: its own page of "Supported metrics with Azure Monitor" ({@link monitorPage}), columns "Name in REST API", "Unit", "Aggregation", "Dimensions". */
const METRICS: Readonly<Record<string, SizeMetric>> = {
  "Microsoft.Storage/storageAccounts": { metric: "UsedCapacity", aggregation: "Average", interval: "PT1H" },
  "Microsoft.Sql/servers/databases": { metric: "storage", aggregation: "Maximum", interval: "PT1H" },
  "Microsoft.Sql/servers/elasticPools": STORAGE_USED,
  "Microsoft.Sql/managedInstances": {
    metric: "storage_space_used_mb",
    aggregation: "Maximum",
    interval: "PT1H",
    unit: MIB,
  },
  "Microsoft.DBforPostgreSQL/flexibleServers": STORAGE_USED,
  "Microsoft.DBforMySQL/flexibleServers": STORAGE_USED,
  "Microsoft.DBforPostgreSQL/servers": STORAGE_USED,
  "Microsoft.DBforMySQL/servers": STORAGE_USED,
  "Microsoft.DBforMariaDB/servers": STORAGE_USED,
  // Every region of an account reports a copy of its own.
  "Microsoft.DocumentDB/databaseAccounts": {
    metric: "DataUsage",
    aggregation: "Total",
    interval: "PT5M",
    split: { by: "Region", take: "largest" },
  },
  "Microsoft.ContainerRegistry/registries": {
    metric: "StorageUsed",
    aggregation: "Average",
    interval: "PT1H",
    split: { by: "Geolocation", take: "largest" },
  },
  "Microsoft.Cache/redis": {
    metric: "usedmemory",
    aggregation: "Maximum",
    interval: "PT1H",
    split: { by: "ShardId", take: "sum" },
  },
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes": {
    metric: "VolumeLogicalSize",
    aggregation: "Average",
    interval: "PT1H",
  },
};

const BY_TYPE = new Map(Object.entries(METRICS).map(([type, row]) => [typeKey(type), row]));

/** The pages of all rows. */
export const SIZE_SOURCES: readonly string[] = Object.keys(METRICS).map((type) =>
  monitorPage("metrics", type),
);

/** The metric that tells how much a resource of a type holds; undefined where the table has none. */
export function sizeMetric(type: string): SizeMetric | undefined {
  return BY_TYPE.get(typeKey(type));
}
