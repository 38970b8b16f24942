import { above, beside, beyond, GROUP, row, under } from "./row.ts";
import { always, not, ref } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const analyticsParts: readonly TerraformRow[] = [
  row(
    "machine_learning_compute_cluster",
    "Microsoft.MachineLearningServices/workspaces/computes",
    under("machine_learning_workspace_id"),
    {
      "properties.computeType": always("AmlCompute"),
      "properties.disableLocalAuth": not("local_auth_enabled"),
      "properties.properties.scaleSettings.maxNodeCount": "scale_settings.max_node_count",
      "properties.properties.scaleSettings.minNodeCount": "scale_settings.min_node_count",
      "properties.properties.subnet": ref("subnet_resource_id"),
      "properties.properties.vmPriority": "vm_priority",
      "properties.properties.vmSize": "vm_size",
    },
  ),
  row(
    "machine_learning_compute_instance",
    "Microsoft.MachineLearningServices/workspaces/computes",
    under("machine_learning_workspace_id"),
    {
      "properties.computeType": always("ComputeInstance"),
      "properties.disableLocalAuth": not("local_auth_enabled"),
      "properties.properties.subnet": ref("subnet_resource_id"),
      "properties.properties.vmSize": "virtual_machine_size",
    },
  ),
  row("synapse_firewall_rule", "Microsoft.Synapse/workspaces/firewallRules", under("synapse_workspace_id"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address",
  }),
  row("ai_foundry", "Microsoft.MachineLearningServices/workspaces", GROUP, {
    kind: always("Hub"),
    "properties.applicationInsights": "application_insights_id",
    "properties.containerRegistry": "container_registry_id",
    "properties.keyVault": "key_vault_id",
    "properties.storageAccount": "storage_account_id",
    "properties.publicNetworkAccess": "public_network_access",
  }),
  row("databricks_access_connector", "Microsoft.Databricks/accessConnectors", GROUP),
  row(
    "kusto_attached_database_configuration",
    "Microsoft.Kusto/clusters/attachedDatabaseConfigurations",
    beside("cluster_name"),
  ),
  row(
    "kusto_cluster_principal_assignment",
    "Microsoft.Kusto/clusters/principalAssignments",
    beside("cluster_name"),
  ),
  row(
    "kusto_database_principal_assignment",
    "Microsoft.Kusto/clusters/databases/principalAssignments",
    beside("cluster_name", "database_name"),
  ),
  row(
    "kusto_eventgrid_data_connection",
    "Microsoft.Kusto/clusters/databases/dataConnections",
    beside("cluster_name", "database_name"),
  ),
  row(
    "kusto_eventhub_data_connection",
    "Microsoft.Kusto/clusters/databases/dataConnections",
    beside("cluster_name", "database_name"),
  ),
  row(
    "kusto_iothub_data_connection",
    "Microsoft.Kusto/clusters/databases/dataConnections",
    beside("cluster_name", "database_name"),
  ),
  row("synapse_private_link_hub", "Microsoft.Synapse/privateLinkHubs", GROUP),
  row(
    "synapse_sql_pool_security_alert_policy",
    "Microsoft.Synapse/workspaces/sqlPools/securityAlertPolicies",
    under("sql_pool_id"),
    {},
    { name: { constant: "default" } },
  ),
  row(
    "synapse_workspace_security_alert_policy",
    "Microsoft.Synapse/workspaces/securityAlertPolicies",
    under("synapse_workspace_id"),
    {},
    { name: { constant: "default" } },
  ),
  row(
    "synapse_sql_pool_extended_auditing_policy",
    "Microsoft.Synapse/workspaces/sqlPools/extendedAuditingSettings",
    under("sql_pool_id"),
    {},
    { name: { constant: "default" } },
  ),
  row(
    "synapse_workspace_extended_auditing_policy",
    "Microsoft.Synapse/workspaces/extendedAuditingSettings",
    under("synapse_workspace_id"),
    {},
    { name: { constant: "default" } },
  ),
  row(
    "synapse_managed_private_endpoint",
    "Microsoft.Synapse/workspaces/managedVirtualNetworks/managedPrivateEndpoints",
    under("synapse_workspace_id"),
  ),
  row(
    "synapse_integration_runtime_azure",
    "Microsoft.Synapse/workspaces/integrationRuntimes",
    under("synapse_workspace_id"),
  ),
  row(
    "synapse_integration_runtime_self_hosted",
    "Microsoft.Synapse/workspaces/integrationRuntimes",
    under("synapse_workspace_id"),
  ),
  row(
    "databricks_virtual_network_peering",
    "Microsoft.Databricks/workspaces/virtualNetworkPeerings",
    under("workspace_id"),
  ),
  row(
    "machine_learning_datastore_blobstorage",
    "Microsoft.MachineLearningServices/workspaces/dataStores",
    under("workspace_id"),
  ),
  row(
    "machine_learning_inference_cluster",
    "Microsoft.MachineLearningServices/workspaces/computes",
    under("machine_learning_workspace_id"),
  ),
  row(
    "machine_learning_synapse_spark",
    "Microsoft.MachineLearningServices/workspaces/computes",
    under("machine_learning_workspace_id"),
  ),
  row(
    "stream_analytics_function_javascript_udf",
    "Microsoft.StreamAnalytics/streamingJobs/functions",
    beside("stream_analytics_job_name"),
  ),
  row(
    "stream_analytics_stream_input_eventhub",
    "Microsoft.StreamAnalytics/streamingJobs/inputs",
    beside("stream_analytics_job_name"),
  ),
  row(
    "stream_analytics_stream_input_iothub",
    "Microsoft.StreamAnalytics/streamingJobs/inputs",
    beside("stream_analytics_job_name"),
  ),
  row(
    "stream_analytics_stream_input_blob",
    "Microsoft.StreamAnalytics/streamingJobs/inputs",
    beside("stream_analytics_job_name"),
  ),
  row(
    "stream_analytics_output_blob",
    "Microsoft.StreamAnalytics/streamingJobs/outputs",
    beside("stream_analytics_job_name"),
  ),
  row(
    "stream_analytics_output_eventhub",
    "Microsoft.StreamAnalytics/streamingJobs/outputs",
    beside("stream_analytics_job_name"),
  ),
  row(
    "stream_analytics_output_mssql",
    "Microsoft.StreamAnalytics/streamingJobs/outputs",
    beside("stream_analytics_job_name"),
  ),
  row(
    "stream_analytics_output_servicebus_queue",
    "Microsoft.StreamAnalytics/streamingJobs/outputs",
    beside("stream_analytics_job_name"),
  ),
  row(
    "stream_analytics_output_servicebus_topic",
    "Microsoft.StreamAnalytics/streamingJobs/outputs",
    beside("stream_analytics_job_name"),
  ),
  row("data_share", "Microsoft.DataShare/accounts/shares", under("account_id")),
  row(
    "data_share_dataset_blob_storage",
    "Microsoft.DataShare/accounts/shares/dataSets",
    under("data_share_id"),
  ),
  row(
    "kusto_cluster_managed_private_endpoint",
    "Microsoft.Kusto/clusters/managedPrivateEndpoints",
    beside("cluster_name"),
  ),
  row(
    "kusto_cosmosdb_data_connection",
    "Microsoft.Kusto/clusters/databases/dataConnections",
    under("kusto_database_id"),
  ),
  row("kusto_script", "Microsoft.Kusto/clusters/databases/scripts", under("database_id")),
  row("ai_foundry_project", "Microsoft.MachineLearningServices/workspaces", beyond("ai_services_hub_id"), {
    kind: always("Project"),
    "properties.hubResourceId": "ai_services_hub_id",
  }),
  row(
    "synapse_workspace_vulnerability_assessment",
    "Microsoft.Synapse/workspaces/vulnerabilityAssessments",
    above("workspace_security_alert_policy_id"),
    {},
    { name: { constant: "default" } },
  ),
  row(
    "synapse_sql_pool_vulnerability_assessment",
    "Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments",
    above("sql_pool_security_alert_policy_id"),
    {},
    { name: { constant: "default" } },
  ),
];
