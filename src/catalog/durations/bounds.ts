import { sameText } from "../../base/names.ts";
import { typeKey } from "../../base/resource-type.ts";

/** What no tool of a service goes below, as its page says. */
export interface Floor {
  readonly tool: string;
  /** Types that it holds for; all of the tool where it names none. */
  readonly types?: readonly string[];
  /** Least recovery point in milliseconds; `none`: the service promises none. */
  readonly rpo: number | "none";
  readonly source: string;
}

const LEARN = "https://learn.microsoft.com/azure/";

export const FLOORS: readonly Floor[] = [
  { tool: "site-recovery", rpo: 5 * 60_000, source: `${LEARN}site-recovery/azure-to-azure-common-questions` },
  { tool: "object-replication", rpo: "none", source: `${LEARN}storage/blobs/object-replication-overview` },
  {
    tool: "geo-replication",
    types: ["Microsoft.Cache/redis", "Microsoft.Cache/redisEnterprise"],
    rpo: "none",
    source: `${LEARN}azure-cache-for-redis/cache-how-to-geo-replication`,
  },
  {
    tool: "geo-replication",
    types: ["Microsoft.Storage/storageAccounts"],
    rpo: "none",
    source: `${LEARN}storage/common/storage-redundancy`,
  },
  {
    tool: "geo-restore",
    rpo: 3_600_000,
    source: `${LEARN}azure-sql/database/recovery-using-backups`,
  },
];

export function floorOf(tool: string, type: string): Floor | undefined {
  return FLOORS.find(
    (row) => sameText(row.tool, tool) && (row.types?.some((one) => typeKey(one) === typeKey(type)) ?? true),
  );
}

/**
 * Bytes a second that no copy into one account goes beyond without a higher limit by support: 60 Gbit/s of ingress of a standard account
 * in the regions with the highest default. What a copy really reaches is far below.
 * Source: learn.microsoft.com/azure/storage/common/scalability-targets-standard-account
 */
export const MOST_INTO_ACCOUNT = 60_000_000_000 / 8;

/** The same in every region: 25 Gbit/s, of which estimates assume a part. */
export const INTO_ANY_ACCOUNT = 25_000_000_000 / 8;

/** Requests a second that a standard account takes in every region; in some twice as many. From the same page. */
export const REQUESTS_OF_ANY_ACCOUNT = 20_000;
