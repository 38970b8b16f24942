import { sameText } from "../../base/names.ts";
import { typeKey } from "../../base/resource-type.ts";
import { isDeployingTool } from "../deploying-tools.ts";
import { INTO_ANY_ACCOUNT, REQUESTS_OF_ANY_ACCOUNT } from "./bounds.ts";
import { assumed, pageUrl, published, type DurationEstimate } from "./estimate.ts";

/** Amounts an hour, from the fastest to the slowest. */
export interface Rate {
  readonly fast: number;
  readonly likely: number;
  readonly slow: number;
  readonly basis: "published" | "assumed";
  readonly source: string;
}

/** Who does it: a pipeline from code, a service of Azure by itself, or a person who runs a tool. */
export const DOERS = ["pipeline", "service", "operator"] as const;
export type Doer = (typeof DOERS)[number];

/** What a tool does with the data of a resource, and how long that takes. */
export interface ToolTimes {
  readonly by: Doer;
  /** `bytes`, and `files` where many small ones take longer: by rates; `time`: whatever the amount; absent: it brings no data. */
  readonly sync?:
    | { readonly bytes: Rate; readonly files?: Rate }
    | { readonly files: Rate; readonly bytes?: undefined }
    | { readonly time: DurationEstimate };
  /** What was written since is brought before the switch; absent where it is followed all the time, or nothing is written. */
  readonly delta?: DurationEstimate;
  readonly switch?: DurationEstimate;
  /** The resource itself is made at the switch, from its copy. */
  readonly madeAtSwitch?: true;
}

interface Row extends ToolTimes {
  readonly tools: readonly string[];
  /** Types that it holds for; all where it names none. */
  readonly types?: readonly string[];
}

const GB = 1_000_000_000;

function rate(fast: number, likely: number, slow: number, page?: string): Rate {
  const figures = { fast, likely, slow };
  return page === undefined
    ? { ...figures, basis: "assumed", source: "no page states it" }
    : { ...figures, basis: "published", source: pageUrl(page) };
}

const HOUR = 3600;
/** A copy is assumed to reach a fifth of what an account takes in every region; in half of the best case, and in a twentieth of the worst. */
const ofMost = (most: number): Rate => rate(most / 2, most / 5, most / 20);
const ACCOUNT = ofMost(INTO_ANY_ACCOUNT * HOUR);
const SMALL_FILES = ofMost(REQUESTS_OF_ANY_ACCOUNT * HOUR);
const DUMP = rate(100 * GB, 40 * GB, 10 * GB);
const REPLICA = rate(500 * GB, 84 * GB, 40 * GB);

/** The first row that fits counts. */
const ROWS: readonly Row[] = [
  {
    tools: ["azcopy", "file-copy", "data-factory", "copy-tool"],
    by: "operator",
    sync: { bytes: ACCOUNT, files: SMALL_FILES },
    delta: assumed([5, 20, 120]),
    switch: assumed([1, 5, 30]),
  },
  {
    tools: ["object-replication", "cross-region-replication"],
    by: "service",
    sync: { bytes: ACCOUNT, files: SMALL_FILES },
    switch: assumed([1, 5, 30]),
  },
  {
    tools: ["sql-failover-group"],
    types: ["Microsoft.Sql/managedInstances", "Microsoft.Sql/managedInstances/databases"],
    by: "service",
    sync: { bytes: rate(360 * GB, 84 * GB, 40 * GB, "azure-sql/managed-instance/failover-group-sql-mi") },
    switch: published([0.3, 2, 10], "azure-sql/managed-instance/failover-group-sql-mi"),
  },
  {
    tools: ["sql-failover-group", "geo-replication"],
    types: ["Microsoft.Sql/servers", "Microsoft.Sql/servers/databases", "Microsoft.Sql/servers/elasticPools"],
    by: "service",
    sync: { bytes: rate(500 * GB, 84 * GB, 40 * GB, "azure-sql/database/failover-group-sql-db") },
    switch: published([0.3, 1, 10], "azure-sql/database/failover-group-sql-db"),
  },
  {
    tools: ["geo-replication"],
    types: ["Microsoft.Cache/redis", "Microsoft.Cache/redisEnterprise"],
    by: "service",
    sync: { bytes: rate(636 * GB, 420 * GB, 318 * GB, "azure-cache-for-redis/cache-how-to-geo-replication") },
    switch: assumed([1, 5, 15]),
  },
  {
    tools: ["site-recovery", "resource-mover"],
    by: "service",
    sync: { bytes: rate(100 * GB, 50 * GB, 20 * GB) },
    switch: published([2, 9, 60], "site-recovery/azure-to-azure-common-questions"),
    madeAtSwitch: true,
  },
  {
    tools: ["export-import"],
    types: ["Microsoft.Devices/IotHubs"],
    by: "operator",
    sync: { files: rate(250_000, 250_000, 200_000, "iot-hub/iot-hub-how-to-clone") },
    delta: assumed([5, 15, 60]),
    switch: assumed([5, 15, 60]),
  },
  {
    tools: ["bacpac", "dump-restore", "backup-restore", "export-import", "snapshot-copy"],
    by: "operator",
    sync: { bytes: DUMP },
    delta: assumed([5, 30, 120]),
    switch: assumed([1, 5, 30]),
  },
  { tools: ["geo-restore"], by: "operator", sync: { bytes: DUMP }, switch: assumed([1, 5, 30]) },
  {
    tools: ["geo-replication", "replica-set", "gallery-replication", "dual-write"],
    by: "service",
    sync: { bytes: REPLICA },
    switch: assumed([1, 5, 30]),
  },
  { tools: ["acr-import", "hcx"], by: "operator", sync: { bytes: DUMP }, switch: assumed([1, 5, 30]) },
  {
    tools: ["recreate-and-copy", "copy-job"],
    by: "operator",
    sync: { time: assumed([5, 15, 60]) },
    switch: assumed([1, 5, 15]),
  },
  { tools: ["endpoint-switch"], by: "operator", switch: assumed([1, 5, 15]) },
];

const DEPLOYED: ToolTimes = { by: "pipeline" };
/** Of a tool that the table does not have. */
const UNLISTED: ToolTimes = {
  by: "operator",
  sync: { bytes: DUMP },
  delta: assumed([5, 30, 120]),
  switch: assumed([1, 5, 30]),
};

export function toolTimes(tool: string | undefined, type: string): ToolTimes {
  if (tool === undefined || isDeployingTool(tool)) return DEPLOYED;
  const key = typeKey(type);
  const row = ROWS.find(
    ({ tools, types }) =>
      tools.some((one) => sameText(one, tool)) && (types?.some((one) => typeKey(one) === key) ?? true),
  );
  return row ?? UNLISTED;
}
