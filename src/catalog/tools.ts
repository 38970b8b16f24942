import { sameText } from "../base/names.ts";
import { distance, nearest } from "../base/nearest.ts";
import { typeKey } from "../base/resource-type.ts";
import { FILE_TOOLS } from "./deploying-tools.ts";
import { METHODS } from "./methods.ts";

/** A tool of relocation that works for some types only, and what it does with their data. */
export interface ToolRow {
  readonly tool: string;
  /** Resource types and what lies in them. */
  readonly types: readonly string[];
  /** Copies data at one moment; needs the source to stop, or a second copy. */
  readonly isCopy: boolean;
  /** Works only from one region to another of the same cloud. */
  readonly withinCloud: boolean;
  readonly source: string;
}

const LEARN = "https://learn.microsoft.com/azure/";
const MACHINES = ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/disks"];
const DATABASES = ["Microsoft.Sql/servers/databases", "Microsoft.Sql/managedInstances"];

export const TOOLS: readonly ToolRow[] = [
  {
    tool: "azcopy",
    types: ["Microsoft.Storage/storageAccounts"],
    isCopy: true,
    withinCloud: false,
    source: `${LEARN}storage/common/storage-use-azcopy-v10`,
  },
  {
    tool: "object-replication",
    types: ["Microsoft.Storage/storageAccounts"],
    isCopy: false,
    withinCloud: true,
    source: `${LEARN}storage/blobs/object-replication-overview`,
  },
  {
    tool: "site-recovery",
    types: MACHINES,
    isCopy: false,
    withinCloud: true,
    source: `${LEARN}site-recovery/azure-to-azure-architecture`,
  },
  {
    tool: "sql-failover-group",
    types: [...DATABASES, "Microsoft.Sql/servers", "Microsoft.Sql/servers/failoverGroups"],
    isCopy: false,
    withinCloud: true,
    source: `${LEARN}azure-sql/database/failover-group-sql-db`,
  },
  {
    tool: "geo-replication",
    types: [
      ...DATABASES,
      "Microsoft.Cache/redis",
      "Microsoft.Cache/redisEnterprise",
      "Microsoft.DBforMariaDB/servers",
      "Microsoft.DBforMySQL/flexibleServers",
      "Microsoft.DBforMySQL/servers",
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.DBforPostgreSQL/serverGroupsv2",
      "Microsoft.DBforPostgreSQL/servers",
      "Microsoft.DocumentDB/cassandraClusters",
      "Microsoft.DocumentDB/mongoClusters",
      "Microsoft.Storage/storageAccounts",
      "Microsoft.ContainerRegistry/registries",
      "Microsoft.DocumentDB/databaseAccounts",
      "Microsoft.EventHub/namespaces",
      "Microsoft.ServiceBus/namespaces",
      "Microsoft.AppConfiguration/configurationStores",
    ],
    isCopy: false,
    withinCloud: true,
    source: `${LEARN}azure-sql/database/active-geo-replication-overview`,
  },
  {
    tool: "bacpac",
    types: DATABASES,
    isCopy: true,
    withinCloud: false,
    source: `${LEARN}azure-sql/database/database-export`,
  },
  {
    tool: "acr-import",
    types: ["Microsoft.ContainerRegistry/registries"],
    isCopy: true,
    withinCloud: false,
    source: `${LEARN}container-registry/container-registry-import-images`,
  },
  {
    tool: "cross-region-replication",
    types: ["Microsoft.NetApp/netAppAccounts"],
    isCopy: false,
    withinCloud: true,
    source: `${LEARN}azure-netapp-files/cross-region-replication-introduction`,
  },
  {
    tool: "hcx",
    types: ["Microsoft.AVS/privateClouds"],
    isCopy: false,
    withinCloud: false,
    source: `${LEARN}azure-vmware/install-vmware-hcx`,
  },
];

/** Undefined for a tool that is not tied to types, such as Bicep, and for one that the table does not know. */
export function toolRow(tool: string): ToolRow | undefined {
  return TOOLS.find((row) => row.tool === tool.toLowerCase());
}

/** Tools that are not tied to types, as manifests name them. */
const OF_ALL_TYPES = [...FILE_TOOLS, "powershell"];
/** Edits in which a name may differ from that of a known tool to be taken for it. */
const MOST_EDITS = 2;

/** The known tool that was probably meant by a name that is none's. */
export function nearTool(name: string): string | undefined {
  const methods = Object.values(METHODS).flatMap((rows) => rows.flatMap(({ tools }) => tools));
  const known = [...new Set([...TOOLS.map(({ tool }) => tool), ...methods, ...OF_ALL_TYPES])];
  if (known.some((one) => sameText(one, name))) return undefined;
  const near = nearest(name, known);
  return near !== undefined && distance(name.toLowerCase(), near, MOST_EDITS) !== undefined
    ? near
    : undefined;
}

export function fitsTool({ types }: ToolRow, type: string): boolean {
  return types.some((one) => typeKey(type) === typeKey(one) || typeKey(type).startsWith(`${typeKey(one)}/`));
}
