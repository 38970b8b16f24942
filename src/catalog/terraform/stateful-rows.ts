/** What is lost when a resource of the type is destroyed, and where that is written. */
export interface StatefulType {
  readonly types: readonly string[];
  /** Completes "destroys …". */
  readonly holds: string;
  readonly source: string;
}

const learn = (path: string): string => `https://learn.microsoft.com/azure/${path}`;

/**
 * Types whose resources hold what no deployment brings back. The relocation methods call a SQL server or a resource group
 * stateless, since they are made anew; to destroy one takes everything in it along, so both stand here.
 */
export const STATEFUL_TYPES: readonly StatefulType[] = [
  {
    types: ["Microsoft.Resources/resourceGroups", "Microsoft.Resources/subscriptions/resourceGroups"],
    holds: "everything in the resource group",
    source: learn("azure-resource-manager/management/delete-resource-group"),
  },
  {
    types: [
      "Microsoft.Storage/storageAccounts",
      "Microsoft.Storage/storageAccounts/blobServices/containers",
      "Microsoft.Storage/storageAccounts/fileServices/shares",
      "Microsoft.Storage/storageAccounts/queueServices/queues",
      "Microsoft.Storage/storageAccounts/tableServices/tables",
    ],
    holds: "its blobs, files, queues and tables",
    source: learn("storage/common/storage-account-recover"),
  },
  {
    types: [
      "Microsoft.NetApp/netAppAccounts",
      "Microsoft.NetApp/netAppAccounts/capacityPools",
      "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
    ],
    holds: "its volumes and their snapshots",
    source: learn("azure-resource-manager/management/relocation/relocation-netapp"),
  },
  {
    types: [
      "Microsoft.ElasticSan/elasticSans",
      "Microsoft.StorageSync/storageSyncServices",
      "Microsoft.StorSimple/managers",
    ],
    holds: "its volumes or its share of a file system",
    source: learn("storage/elastic-san/elastic-san-delete"),
  },
  {
    types: [
      "Microsoft.Sql/servers",
      "Microsoft.Sql/servers/databases",
      "Microsoft.Sql/servers/elasticPools",
      "Microsoft.Sql/managedInstances",
      "Microsoft.Sql/managedInstances/databases",
    ],
    holds: "its databases and the backups of the server",
    source: learn("azure-sql/database/recovery-using-backups"),
  },
  {
    types: [
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.DBforPostgreSQL/flexibleServers/databases",
    ],
    holds: "its databases",
    source: learn("postgresql/flexible-server/how-to-restore-dropped-server"),
  },
  {
    types: ["Microsoft.DBforMySQL/flexibleServers", "Microsoft.DBforMySQL/flexibleServers/databases"],
    holds: "its databases",
    source: learn("mysql/flexible-server/how-to-restore-dropped-server"),
  },
  {
    types: [
      "Microsoft.DBforMariaDB/servers",
      "Microsoft.DBforMySQL/servers",
      "Microsoft.DBforPostgreSQL/servers",
    ],
    holds: "its databases",
    source: learn("mariadb/howto-move-regions-portal"),
  },
  {
    types: [
      "Microsoft.DocumentDB/databaseAccounts",
      "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases",
      "Microsoft.DocumentDB/databaseAccounts/sqlDatabases",
      "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers",
      "Microsoft.DocumentDB/mongoClusters",
    ],
    holds: "its databases and containers",
    source: learn("cosmos-db/continuous-backup-restore-introduction"),
  },
  {
    types: ["Microsoft.Cache/redis", "Microsoft.Cache/redisEnterprise"],
    holds: "what is cached and not written elsewhere",
    source: learn("azure-cache-for-redis/cache-moving-resources"),
  },
  {
    types: [
      "Microsoft.KeyVault/vaults",
      "Microsoft.KeyVault/vaults/certificates",
      "Microsoft.KeyVault/vaults/keys",
      "Microsoft.KeyVault/vaults/secrets",
      "Microsoft.KeyVault/managedHSMs",
    ],
    holds: "its keys, secrets and certificates, and what is encrypted with them",
    source: learn("key-vault/general/key-vault-recovery"),
  },
  {
    types: [
      "Microsoft.Compute/virtualMachines",
      "Microsoft.Compute/virtualMachineScaleSets",
      "Microsoft.Compute/disks",
      "Microsoft.Compute/snapshots",
      "Microsoft.Compute/images",
      "Microsoft.Compute/galleries",
    ],
    holds: "what its disks or images hold",
    source: learn("virtual-machines/delete"),
  },
  {
    types: ["Microsoft.ContainerService/managedClusters"],
    holds: "its persistent volumes, with the resource group of its nodes",
    source: learn("aks/faq"),
  },
  {
    types: [
      "Microsoft.RedHatOpenShift/openShiftClusters",
      "Microsoft.ServiceFabric/clusters",
      "Microsoft.AVS/privateClouds",
    ],
    holds: "the volumes and services that keep data in it",
    source: learn("openshift/howto-create-a-backup"),
  },
  {
    types: ["Microsoft.ContainerRegistry/registries"],
    holds: "its images",
    source: learn("container-registry/container-registry-delete"),
  },
  {
    types: ["Microsoft.RecoveryServices/vaults", "Microsoft.DataProtection/backupVaults"],
    holds: "its recovery points",
    source: learn("backup/backup-azure-delete-vault"),
  },
  {
    types: [
      "Microsoft.OperationalInsights/workspaces",
      "Microsoft.Insights/components",
      "Microsoft.Monitor/accounts",
    ],
    holds: "its logs and metrics",
    source: learn("azure-monitor/logs/delete-workspace"),
  },
  {
    types: [
      "Microsoft.HDInsight/clusters",
      "Microsoft.AnalysisServices/servers",
      "Microsoft.PowerBIDedicated/capacities",
      "Microsoft.Synapse/workspaces",
      "Microsoft.Synapse/workspaces/sqlPools",
      "Microsoft.Databricks/workspaces",
      "Microsoft.Kusto/clusters",
      "Microsoft.Kusto/clusters/databases",
      "Microsoft.DataShare/accounts",
      "Microsoft.Purview/accounts",
      "Microsoft.MachineLearningServices/workspaces",
    ],
    holds: "its data, models or catalogue",
    source: learn("hdinsight/hdinsight-delete-cluster"),
  },
  {
    types: [
      "Microsoft.EventHub/namespaces",
      "Microsoft.EventHub/namespaces/eventhubs",
      "Microsoft.ServiceBus/namespaces",
      "Microsoft.ServiceBus/namespaces/queues",
      "Microsoft.ServiceBus/namespaces/topics",
      "Microsoft.ServiceBus/namespaces/topics/subscriptions",
    ],
    holds: "messages that nobody has read",
    source: learn("service-bus-messaging/move-across-regions"),
  },
  {
    types: ["Microsoft.Logic/integrationAccounts", "Microsoft.ApiManagement/service"],
    holds: "its partners, schemas, interfaces and subscriptions",
    source: learn("api-management/api-management-howto-disaster-recovery-backup-restore"),
  },
  {
    types: [
      "Microsoft.Devices/IotHubs",
      "Microsoft.Devices/provisioningServices",
      "Microsoft.NotificationHubs/namespaces",
      "Microsoft.DigitalTwins/digitalTwinsInstances",
    ],
    holds: "its devices, registrations or graph",
    source: learn("iot-hub/iot-hub-how-to-clone"),
  },
  {
    types: ["Microsoft.Web/sites", "Microsoft.Web/sites/slots", "Microsoft.Web/certificates"],
    holds: "the content, host names and certificates that were put into it",
    source: learn("app-service/app-service-undelete"),
  },
  {
    types: ["Microsoft.Search/searchServices"],
    holds: "its indexes",
    source: learn("search/search-howto-move-across-regions"),
  },
  {
    types: ["Microsoft.CognitiveServices/accounts"],
    holds: "its trained models",
    source: learn("ai-services/recover-purge-resources"),
  },
  {
    types: ["Microsoft.AppConfiguration/configurationStores"],
    holds: "its keys and values",
    source: learn("azure-app-configuration/concept-soft-delete"),
  },
  {
    types: ["Microsoft.AAD/domainServices"],
    holds: "its domain with all computers that joined it",
    source: learn("active-directory-domain-services/delete-aadds"),
  },
  {
    types: ["Microsoft.Media/mediaServices"],
    holds: "its assets",
    source: learn("media-services/latest/media-services-overview"),
  },
  {
    types: ["Oracle.Database/autonomousDatabases", "Oracle.Database/cloudVmClusters"],
    holds: "its databases",
    source: learn("oracle/oracle-db/database-overview"),
  },
];
