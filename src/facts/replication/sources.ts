import {
  configurationReplicas,
  cosmosRegions,
  namespacePairs,
  objectReplication,
  registryReplications,
  siteRecovery,
  storageSecondary,
} from "./accounts.ts";
import type { DecodeReplicas } from "./row.ts";
import {
  mysqlReplicas,
  postgresqlReplicas,
  redisEnterpriseLinks,
  redisLinks,
  volumeReplication,
} from "./servers.ts";
import { instanceFailoverGroups, sqlFailoverGroups, sqlLinks } from "./sql.ts";

interface ReplicationSource {
  readonly permission: string;
  readonly decode: DecodeReplicas;
}

/** What tells of replication, by the name that stands in the key of the fact. */
export const REPLICATION_SOURCES: Readonly<Record<string, ReplicationSource>> = {
  sqlLinks: { permission: "Microsoft.Sql/servers/databases/replicationLinks/read", decode: sqlLinks },
  sqlFailoverGroups: { permission: "Microsoft.Sql/servers/failoverGroups/read", decode: sqlFailoverGroups },
  instanceFailoverGroups: {
    permission: "Microsoft.Sql/locations/instanceFailoverGroups/read",
    decode: instanceFailoverGroups,
  },
  postgresqlReplicas: {
    permission: "Microsoft.DBforPostgreSQL/flexibleServers/replicas/read",
    decode: postgresqlReplicas,
  },
  mysqlReplicas: { permission: "Microsoft.DBforMySQL/flexibleServers/replicas/read", decode: mysqlReplicas },
  siteRecovery: {
    permission: "Microsoft.RecoveryServices/vaults/replicationProtectedItems/read",
    decode: siteRecovery,
  },
  redisLinks: { permission: "Microsoft.Cache/redis/linkedServers/read", decode: redisLinks },
  redisEnterpriseLinks: {
    permission: "Microsoft.Cache/redisEnterprise/databases/read",
    decode: redisEnterpriseLinks,
  },
  cosmosRegions: { permission: "Microsoft.DocumentDB/databaseAccounts/read", decode: cosmosRegions },
  storageSecondary: { permission: "Microsoft.Storage/storageAccounts/read", decode: storageSecondary },
  objectReplication: {
    permission: "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read",
    decode: objectReplication,
  },
  volumeReplication: {
    permission: "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/replicationStatus/read",
    decode: volumeReplication,
  },
  registryReplications: {
    permission: "Microsoft.ContainerRegistry/registries/replications/read",
    decode: registryReplications,
  },
  eventHubPairs: {
    permission: "Microsoft.EventHub/namespaces/disasterRecoveryConfigs/read",
    decode: namespacePairs,
  },
  serviceBusPairs: {
    permission: "Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs/read",
    decode: namespacePairs,
  },
  configurationReplicas: {
    permission: "Microsoft.AppConfiguration/configurationStores/replicas/read",
    decode: configurationReplicas,
  },
};

export const REPLICATION_PERMISSIONS: readonly string[] = [
  ...new Set(Object.values(REPLICATION_SOURCES).map(({ permission }) => permission)),
];
