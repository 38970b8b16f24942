/** Where a list of replicas is. */
export interface ReplicationOperation {
  /** The type of the resource that is looked for by its name, and how much of the name is its. */
  readonly root: string;
  /** Behind the id of what is asked. */
  readonly tail: string;
  readonly versions: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  /** One answer, and no list. */
  readonly isOne?: boolean;
  /** The list is below the resource group and a region, and not below the resource. */
  readonly ofRegion?: boolean;
  /** Of the server alone, where the name is that of a database in it. */
  readonly ofRoot?: boolean;
}

const SQL = ["2023-08-01", "2021-11-01", "2020-11-01-preview"];
const PAIRS = ["2024-01-01", "2021-11-01", "2017-04-01"];

export const REPLICATION_OPERATIONS: Readonly<Record<string, ReplicationOperation>> = {
  sqlLinks: { root: "Microsoft.Sql/servers", tail: "/replicationLinks", versions: SQL },
  sqlFailoverGroups: { root: "Microsoft.Sql/servers", tail: "/failoverGroups", versions: SQL, ofRoot: true },
  instanceFailoverGroups: {
    root: "Microsoft.Sql/managedInstances",
    tail: "/instanceFailoverGroups",
    versions: SQL,
    ofRegion: true,
  },
  postgresqlReplicas: {
    root: "Microsoft.DBforPostgreSQL/flexibleServers",
    tail: "/replicas",
    versions: ["2024-08-01", "2023-06-01-preview"],
  },
  mysqlReplicas: {
    root: "Microsoft.DBforMySQL/flexibleServers",
    tail: "/replicas",
    versions: ["2023-12-30", "2021-05-01"],
  },
  redisLinks: {
    root: "Microsoft.Cache/redis",
    tail: "/linkedServers",
    versions: ["2024-03-01", "2023-04-01"],
  },
  redisEnterpriseLinks: {
    root: "Microsoft.Cache/redisEnterprise",
    tail: "/databases",
    versions: ["2024-02-01", "2022-01-01"],
  },
  cosmosRegions: {
    root: "Microsoft.DocumentDB/databaseAccounts",
    tail: "",
    versions: ["2024-11-15", "2022-11-15"],
    isOne: true,
  },
  storageSecondary: {
    root: "Microsoft.Storage/storageAccounts",
    tail: "",
    versions: ["2024-01-01", "2022-09-01"],
    query: { $expand: "geoReplicationStats" },
    isOne: true,
  },
  objectReplication: {
    root: "Microsoft.Storage/storageAccounts",
    tail: "/objectReplicationPolicies",
    versions: ["2024-01-01", "2022-09-01"],
  },
  volumeReplication: {
    root: "Microsoft.NetApp/netAppAccounts",
    tail: "/replicationStatus",
    versions: ["2024-07-01", "2024-03-01", "2022-11-01"],
    isOne: true,
  },
  registryReplications: {
    root: "Microsoft.ContainerRegistry/registries",
    tail: "/replications",
    versions: ["2023-07-01", "2022-12-01"],
  },
  eventHubPairs: { root: "Microsoft.EventHub/namespaces", tail: "/disasterRecoveryConfigs", versions: PAIRS },
  serviceBusPairs: {
    root: "Microsoft.ServiceBus/namespaces",
    tail: "/disasterRecoveryConfigs",
    versions: PAIRS.slice(1),
  },
  configurationReplicas: {
    root: "Microsoft.AppConfiguration/configurationStores",
    tail: "/replicas",
    versions: ["2024-05-01", "2023-03-01"],
  },
};

/** What each vault of Site Recovery protects. */
export const PROTECTED_ITEMS = {
  tail: "/replicationProtectedItems",
  versions: ["2024-04-01", "2023-06-01", "2022-10-01"],
};
