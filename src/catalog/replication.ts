/** Words for what the side that was asked is in a replication; any other is unknown. */
interface Roles {
  readonly primary: readonly string[];
  /** It was switched. */
  readonly switched: readonly string[];
  /** Nothing comes across any more. */
  readonly broken: readonly string[];
}

/**
 * How services tell what is replicated, and what the words of their states mean. Sources: the operations of Azure's REST
 * specifications (`azure-rest-api-specs`, the versions named) and the pages of each service.
 */
export interface ReplicationRow {
  /** Name of the list in the key of the fact. */
  readonly list: string;
  /** Type of what is asked; of a resource below it, the same. */
  readonly type: string;
  readonly tools: readonly string[];
  /** On which side the service tells it. */
  readonly side: "source" | "target";
  /** States, in lower case, in which all that was written has come across, and those that only take time. */
  readonly caughtUp: readonly string[];
  readonly waits: readonly string[];
  readonly broken: readonly string[];
  /** What a person has to look at besides: what the service shows nowhere. */
  readonly silent?: string;
  /** A lag that the service documents as usual, in seconds, where the manifest states no other. */
  readonly usualLag?: number;
  /** It comes across on a schedule, so that no state says how far it is behind. */
  readonly isScheduled?: true;
  /** What tells where a copy is; of a list without, there is one copy, the resource that is asked. */
  readonly leadsTo?: "partner" | "region";
  /** The copies are of the resource itself, under its one name: none of them fills another resource. */
  readonly isWithin?: true;
  /** What the side that was asked is, in lower case; of a list without, no side has a role. */
  readonly roles?: Roles;
  readonly source: string;
}

const LEARN = "https://learn.microsoft.com/azure/";
const SQL_STATES = { caughtUp: ["catch_up"], waits: ["pending", "seeding"], broken: ["suspended"] };
/** ReplicationRole of a link; `Source` and `Copy` are of a copy that is made once. */
const SQL_LINK_ROLES = { primary: ["primary"], switched: ["secondary", "nonreadablesecondary"], broken: [] };
const TWO_ROLES = { primary: ["primary"], switched: ["secondary"], broken: [] };
/** RoleDisasterRecovery. */
const PAIR_ROLES = { ...TWO_ROLES, broken: ["primarynotreplicating"] };
const WRITES = { caughtUp: ["succeeded"], waits: ["creating", "updating", "accepted", "linking"] };

export const REPLICATIONS: readonly ReplicationRow[] = [
  {
    list: "sqlLinks",
    type: "Microsoft.Sql/servers/databases",
    tools: ["sql-failover-group", "geo-replication"],
    side: "source",
    ...SQL_STATES,
    leadsTo: "partner",
    roles: SQL_LINK_ROLES,
    source: `${LEARN}azure-sql/database/active-geo-replication-overview`,
  },
  {
    list: "sqlFailoverGroups",
    type: "Microsoft.Sql/servers/databases",
    tools: ["sql-failover-group"],
    side: "source",
    ...SQL_STATES,
    leadsTo: "partner",
    roles: TWO_ROLES,
    source: `${LEARN}azure-sql/database/failover-group-sql-db`,
  },
  {
    list: "instanceFailoverGroups",
    type: "Microsoft.Sql/managedInstances",
    tools: ["sql-failover-group"],
    side: "source",
    ...SQL_STATES,
    leadsTo: "partner",
    roles: TWO_ROLES,
    source: `${LEARN}azure-sql/managed-instance/failover-group-sql-mi`,
  },
  {
    list: "postgresqlReplicas",
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["active"],
    waits: ["catchup", "provisioning", "updating", "reconfiguring"],
    broken: ["broken"],
    leadsTo: "partner",
    source: `${LEARN}postgresql/flexible-server/concepts-read-replicas-geo`,
  },
  {
    list: "mysqlReplicas",
    type: "Microsoft.DBforMySQL/flexibleServers",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: [],
    waits: [],
    broken: [],
    silent: "the lag of the replica, which only its metric replication_lag shows",
    leadsTo: "partner",
    source: `${LEARN}mysql/flexible-server/concepts-read-replicas`,
  },
  {
    list: "siteRecovery",
    type: "Microsoft.Compute/virtualMachines",
    tools: ["site-recovery"],
    side: "target",
    caughtUp: ["protected"],
    waits: ["enablingprotection", "initialreplicationinprogress", "unprotected"],
    broken: ["notprotected", "protectionfailed", "enablingfailed"],
    usualLag: 15 * 60,
    leadsTo: "region",
    source: `${LEARN}site-recovery/azure-to-azure-architecture`,
  },
  {
    list: "redisLinks",
    type: "Microsoft.Cache/redis",
    tools: ["geo-replication"],
    side: "source",
    ...WRITES,
    broken: ["failed", "deleting", "unlinking"],
    leadsTo: "partner",
    roles: TWO_ROLES,
    source: `${LEARN}azure-cache-for-redis/cache-how-to-geo-replication`,
  },
  {
    list: "redisEnterpriseLinks",
    type: "Microsoft.Cache/redisEnterprise",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["linked"],
    waits: ["linking"],
    broken: ["unlinking", "linkfailed", "unlinkfailed"],
    leadsTo: "partner",
    source: `${LEARN}azure-cache-for-redis/cache-how-to-active-geo-replication`,
  },
  {
    list: "cosmosRegions",
    type: "Microsoft.DocumentDB/databaseAccounts",
    tools: ["geo-replication"],
    side: "source",
    ...WRITES,
    broken: ["failed", "deleting"],
    leadsTo: "region",
    isWithin: true,
    source: `${LEARN}cosmos-db/how-to-move-regions`,
  },
  {
    list: "storageSecondary",
    type: "Microsoft.Storage/storageAccounts",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["live"],
    waits: ["bootstrap"],
    broken: ["unavailable"],
    usualLag: 15 * 60,
    leadsTo: "region",
    isWithin: true,
    source: `${LEARN}storage/common/last-sync-time-get`,
  },
  {
    list: "objectReplication",
    type: "Microsoft.Storage/storageAccounts",
    tools: ["object-replication"],
    side: "source",
    caughtUp: [],
    waits: [],
    broken: [],
    silent: "the state of each blob, which only its own properties and the metrics of the policy show",
    leadsTo: "partner",
    source: `${LEARN}storage/blobs/object-replication-overview`,
  },
  {
    list: "volumeReplication",
    type: "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
    tools: ["cross-region-replication"],
    side: "target",
    caughtUp: ["mirrored"],
    waits: ["transferring"],
    broken: ["uninitialized", "broken"],
    isScheduled: true,
    source: `${LEARN}azure-netapp-files/cross-region-replication-display-health-status`,
  },
  {
    list: "registryReplications",
    type: "Microsoft.ContainerRegistry/registries",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["ready"],
    waits: ["syncing", "creating", "updating"],
    broken: ["failed", "deleting", "canceled"],
    leadsTo: "region",
    isWithin: true,
    source: `${LEARN}container-registry/container-registry-geo-replication`,
  },
  ...["Microsoft.EventHub/namespaces", "Microsoft.ServiceBus/namespaces"].map((type): ReplicationRow => ({
    list: type.startsWith("Microsoft.EventHub") ? "eventHubPairs" : "serviceBusPairs",
    type,
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["succeeded"],
    waits: ["accepted"],
    broken: ["failed"],
    leadsTo: "partner",
    roles: PAIR_ROLES,
    source: `${LEARN}service-bus-messaging/service-bus-geo-dr`,
  })),
  {
    list: "configurationReplicas",
    type: "Microsoft.AppConfiguration/configurationStores",
    tools: ["geo-replication"],
    side: "source",
    ...WRITES,
    broken: ["failed", "deleting", "canceled"],
    leadsTo: "region",
    isWithin: true,
    source: `${LEARN}azure-app-configuration/concept-geo-replication`,
  },
];

/** Undefined for a list that no row has. */
export function replicationRow(list: string): ReplicationRow | undefined {
  return REPLICATIONS.find((row) => row.list.toLowerCase() === list.toLowerCase());
}
