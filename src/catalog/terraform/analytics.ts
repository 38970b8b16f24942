import { beside, GROUP, row, under } from "./row.ts";
import { always, block, flag, match, numberIn, not, onOff, words } from "./rule.ts";
import type { Home, TerraformRow } from "./row.ts";
import type { Rules } from "./rule.ts";

const inEventHubs: readonly Home[] = [under("namespace_id"), beside("namespace_name")];

/** The clusters differ in the kind alone. */
function hdinsight(name: string, kind: string, more: Rules = {}): TerraformRow {
  const rules: Rules = {
    ...more,
    "properties.clusterDefinition.kind": always(kind),
    "properties.clusterVersion": "cluster_version",
    "properties.minSupportedTlsVersion": "tls_min_version",
    "properties.osType": always("Linux"),
    "properties.tier": "tier",
  };
  return row(`hdinsight_${name}_cluster`, "Microsoft.HDInsight/clusters", GROUP, rules);
}

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const analytics: readonly TerraformRow[] = [
  row("eventhub_namespace", "Microsoft.EventHub/namespaces", GROUP, {
    "sku.name": "sku",
    "sku.tier": "sku",
    "sku.capacity": "capacity",
    "properties.clusterArmId": "dedicated_cluster_id",
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.isAutoInflateEnabled": flag("auto_inflate_enabled"),
    "properties.maximumThroughputUnits": "maximum_throughput_units",
    "properties.minimumTlsVersion": "minimum_tls_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundant": flag("zone_redundant"),
  }),
  row("eventhub", "Microsoft.EventHub/namespaces/eventhubs", inEventHubs, {
    "properties.messageRetentionInDays": "message_retention",
    "properties.partitionCount": "partition_count",
    "properties.status": "status",
  }),
  row("eventhub_cluster", "Microsoft.EventHub/clusters", GROUP, {
    "sku.name": match("sku_name", /^([A-Za-z]+)_\d+$/),
    "sku.capacity": numberIn("sku_name", /^[A-Za-z]+_(\d+)$/),
  }),
  row("stream_analytics_job", "Microsoft.StreamAnalytics/streamingjobs", GROUP, {
    "properties.compatibilityLevel": "compatibility_level",
    "properties.contentStoragePolicy": "content_storage_policy",
    "properties.jobType": "type",
    "properties.sku.name": "sku_name",
  }),
  row("stream_analytics_cluster", "Microsoft.StreamAnalytics/clusters", GROUP, {
    "sku.name": always("Default"),
    "sku.capacity": "streaming_capacity",
  }),
  row("analysis_services_server", "Microsoft.AnalysisServices/servers", GROUP, { "sku.name": "sku" }),
  row("powerbi_embedded", "Microsoft.PowerBIDedicated/capacities", GROUP, {
    "sku.name": "sku_name",
  }),
  row("fabric_capacity", "Microsoft.Fabric/capacities", GROUP, {
    "sku.name": "sku.name",
    "sku.tier": "sku.tier",
  }),
  row("synapse_workspace", "Microsoft.Synapse/workspaces", GROUP, {
    "properties.azureADOnlyAuthentication": flag("azuread_authentication_only"),
    "properties.managedResourceGroupName": "managed_resource_group_name",
    "properties.managedVirtualNetwork": words("managed_virtual_network_enabled", "default", ""),
    "properties.managedVirtualNetworkSettings.preventDataExfiltration": flag(
      "data_exfiltration_protection_enabled",
    ),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.sqlAdministratorLogin": "sql_administrator_login",
  }),
  row(
    "synapse_sql_pool",
    "Microsoft.Synapse/workspaces/sqlPools",
    under("synapse_workspace_id"),
    {
      "sku.name": "sku_name",
      "properties.collation": "collation",
      "properties.createMode": "create_mode",
      "properties.storageAccountType": "storage_account_type",
    },
    { near: { id: "synapse_workspace_id", type: "Microsoft.Synapse/workspaces" } },
  ),
  row(
    "synapse_spark_pool",
    "Microsoft.Synapse/workspaces/bigDataPools",
    under("synapse_workspace_id"),
    {
      "properties.nodeCount": "node_count",
      "properties.nodeSize": "node_size",
      "properties.nodeSizeFamily": "node_size_family",
      "properties.sparkVersion": "spark_version",
    },
    { near: { id: "synapse_workspace_id", type: "Microsoft.Synapse/workspaces" } },
  ),
  row("data_factory", "Microsoft.DataFactory/factories", GROUP, {
    "properties.publicNetworkAccess": onOff("public_network_enabled"),
    "properties.purviewConfiguration.purviewResourceId": "purview_id",
  }),
  row("databricks_workspace", "Microsoft.Databricks/workspaces", GROUP, {
    "sku.name": "sku",
    "properties.parameters.customVirtualNetworkId.value": "custom_parameters.virtual_network_id",
    "properties.parameters.enableNoPublicIp.value": flag("custom_parameters.no_public_ip"),
    "properties.parameters.requireInfrastructureEncryption.value": flag("infrastructure_encryption_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.requiredNsgRules": "network_security_group_rules_required",
  }),
  row("kusto_cluster", "Microsoft.Kusto/clusters", GROUP, {
    zones: "zones",
    "sku.name": "sku.name",
    // Source: expandKustoClusterSku.
    "sku.tier": match("sku.name", /^(Dev|Standard)/, { Dev: "Basic", Standard: "Standard" }),
    "sku.capacity": "sku.capacity",
    "properties.enableAutoStop": flag("auto_stop_enabled"),
    "properties.enableDiskEncryption": flag("disk_encryption_enabled"),
    "properties.enableDoubleEncryption": flag("double_encryption_enabled"),
    "properties.enablePurge": flag("purge_enabled"),
    "properties.enableStreamingIngest": flag("streaming_ingestion_enabled"),
    "properties.publicIPType": "public_ip_type",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.restrictOutboundNetworkAccess": onOff("outbound_network_access_restricted"),
  }),
  row("kusto_database", "Microsoft.Kusto/clusters/databases", beside("cluster_name"), {
    "properties.hotCachePeriod": "hot_cache_period",
    "properties.softDeletePeriod": "soft_delete_period",
  }),
  row("data_share_account", "Microsoft.DataShare/accounts", GROUP),
  row("purview_account", "Microsoft.Purview/accounts", GROUP, {
    "properties.managedResourceGroupName": "managed_resource_group_name",
    "properties.publicNetworkAccess": onOff("public_network_enabled"),
  }),
  hdinsight("hadoop", "Hadoop"),
  hdinsight("hbase", "HBase"),
  hdinsight("interactive_query", "INTERACTIVEHIVE"),
  hdinsight("kafka", "Kafka"),
  hdinsight("spark", "Spark", { zones: "zones" }),
  row("machine_learning_workspace", "Microsoft.MachineLearningServices/workspaces", GROUP, {
    kind: "kind",
    "sku.name": "sku_name",
    "properties.applicationInsights": "application_insights_id",
    "properties.containerRegistry": "container_registry_id",
    "properties.hbiWorkspace": flag("high_business_impact"),
    "properties.keyVault": "key_vault_id",
    "properties.managedNetwork": block("managed_network", { isolationMode: "isolation_mode" }),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.storageAccount": "storage_account_id",
    "properties.v1LegacyMode": flag("v1_legacy_mode_enabled"),
  }),
];
