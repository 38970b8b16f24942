import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TERRAFORM_TYPES } from "../../../../src/catalog/terraform/index.ts";
import { TARGET } from "../../../support/context.ts";
import { GROUP, one } from "./plan.ts";

type Case = readonly [type: string, attributes: Readonly<Record<string, string>>, id: string];

/** Every type that is understood, with the attributes beside `name` and `resource_group_name` that its id is made of. */
const CASES: readonly Case[] = [
  ["active_directory_domain_service", {}, "/providers/Microsoft.AAD/domainServices/x"],
  ["ai_services", {}, "/providers/Microsoft.CognitiveServices/accounts/x"],
  ["analysis_services_server", {}, "/providers/Microsoft.AnalysisServices/servers/x"],
  ["api_management", {}, "/providers/Microsoft.ApiManagement/service/x"],
  ["app_configuration", {}, "/providers/Microsoft.AppConfiguration/configurationStores/x"],
  ["app_service_certificate", {}, "/providers/Microsoft.Web/certificates/x"],
  ["app_service_environment_v3", {}, "/providers/Microsoft.Web/hostingEnvironments/x"],
  ["application_gateway", {}, "/providers/Microsoft.Network/applicationGateways/x"],
  ["application_insights", {}, "/providers/Microsoft.Insights/components/x"],
  ["application_security_group", {}, "/providers/Microsoft.Network/applicationSecurityGroups/x"],
  ["automation_account", {}, "/providers/Microsoft.Automation/automationAccounts/x"],
  ["availability_set", {}, "/providers/Microsoft.Compute/availabilitySets/x"],
  ["bastion_host", {}, "/providers/Microsoft.Network/bastionHosts/x"],
  ["batch_account", {}, "/providers/Microsoft.Batch/batchAccounts/x"],
  [
    "capacity_reservation",
    { capacity_reservation_group_id: "/providers/Microsoft.Compute/capacityReservationGroups/a" },
    "/providers/Microsoft.Compute/capacityReservationGroups/a/capacityReservations/x",
  ],
  ["capacity_reservation_group", {}, "/providers/Microsoft.Compute/capacityReservationGroups/x"],
  [
    "cdn_frontdoor_endpoint",
    { cdn_frontdoor_profile_id: "/providers/Microsoft.Cdn/profiles/a" },
    "/providers/Microsoft.Cdn/profiles/a/afdEndpoints/x",
  ],
  [
    "cdn_frontdoor_firewall_policy",
    {},
    "/providers/Microsoft.Network/FrontDoorWebApplicationFirewallPolicies/x",
  ],
  ["cdn_frontdoor_profile", {}, "/providers/Microsoft.Cdn/profiles/x"],
  ["cdn_profile", {}, "/providers/Microsoft.Cdn/profiles/x"],
  ["cognitive_account", {}, "/providers/Microsoft.CognitiveServices/accounts/x"],
  [
    "cognitive_deployment",
    { cognitive_account_id: "/providers/Microsoft.CognitiveServices/accounts/a" },
    "/providers/Microsoft.CognitiveServices/accounts/a/deployments/x",
  ],
  [
    "consumption_budget_resource_group",
    { resource_group_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Consumption/budgets/x",
  ],
  [
    "consumption_budget_subscription",
    { subscription_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Consumption/budgets/x",
  ],
  ["container_app", {}, "/providers/Microsoft.App/containerApps/x"],
  ["container_app_environment", {}, "/providers/Microsoft.App/managedEnvironments/x"],
  ["container_app_job", {}, "/providers/Microsoft.App/jobs/x"],
  ["container_group", {}, "/providers/Microsoft.ContainerInstance/containerGroups/x"],
  ["container_registry", {}, "/providers/Microsoft.ContainerRegistry/registries/x"],
  ["cosmosdb_account", {}, "/providers/Microsoft.DocumentDB/databaseAccounts/x"],
  [
    "cosmosdb_mongo_database",
    { account_name: "a" },
    "/providers/Microsoft.DocumentDB/databaseAccounts/a/mongodbDatabases/x",
  ],
  [
    "cosmosdb_sql_container",
    { account_name: "a", database_name: "b" },
    "/providers/Microsoft.DocumentDB/databaseAccounts/a/sqlDatabases/b/containers/x",
  ],
  [
    "cosmosdb_sql_database",
    { account_name: "a" },
    "/providers/Microsoft.DocumentDB/databaseAccounts/a/sqlDatabases/x",
  ],
  ["dashboard_grafana", {}, "/providers/Microsoft.Dashboard/grafana/x"],
  ["data_factory", {}, "/providers/Microsoft.DataFactory/factories/x"],
  ["data_protection_backup_vault", {}, "/providers/Microsoft.DataProtection/backupVaults/x"],
  ["data_share_account", {}, "/providers/Microsoft.DataShare/accounts/x"],
  ["databricks_workspace", {}, "/providers/Microsoft.Databricks/workspaces/x"],
  ["digital_twins_instance", {}, "/providers/Microsoft.DigitalTwins/digitalTwinsInstances/x"],
  ["disk_encryption_set", {}, "/providers/Microsoft.Compute/diskEncryptionSets/x"],
  ["dns_a_record", { zone_name: "a" }, "/providers/Microsoft.Network/dnsZones/a/A/x"],
  ["dns_cname_record", { zone_name: "a" }, "/providers/Microsoft.Network/dnsZones/a/CNAME/x"],
  ["dns_zone", {}, "/providers/Microsoft.Network/dnsZones/x"],
  ["elastic_san", {}, "/providers/Microsoft.ElasticSan/elasticSans/x"],
  ["eventgrid_domain", {}, "/providers/Microsoft.EventGrid/domains/x"],
  ["eventgrid_namespace", {}, "/providers/Microsoft.EventGrid/namespaces/x"],
  ["eventgrid_system_topic", {}, "/providers/Microsoft.EventGrid/systemTopics/x"],
  ["eventgrid_topic", {}, "/providers/Microsoft.EventGrid/topics/x"],
  [
    "eventhub",
    { namespace_id: "/providers/Microsoft.EventHub/namespaces/a" },
    "/providers/Microsoft.EventHub/namespaces/a/eventhubs/x",
  ],
  ["eventhub_cluster", {}, "/providers/Microsoft.EventHub/clusters/x"],
  ["eventhub_namespace", {}, "/providers/Microsoft.EventHub/namespaces/x"],
  ["express_route_circuit", {}, "/providers/Microsoft.Network/expressRouteCircuits/x"],
  [
    "express_route_circuit_peering",
    { express_route_circuit_name: "a" },
    "/providers/Microsoft.Network/expressRouteCircuits/a/peerings/x",
  ],
  [
    "express_route_connection",
    { express_route_gateway_id: "/providers/Microsoft.Network/expressRouteGateways/a" },
    "/providers/Microsoft.Network/expressRouteGateways/a/expressRouteConnections/x",
  ],
  ["express_route_gateway", {}, "/providers/Microsoft.Network/expressRouteGateways/x"],
  ["express_route_port", {}, "/providers/Microsoft.Network/ExpressRoutePorts/x"],
  ["fabric_capacity", {}, "/providers/Microsoft.Fabric/capacities/x"],
  [
    "federated_identity_credential",
    { parent_id: "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/a" },
    "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/a/federatedIdentityCredentials/x",
  ],
  ["firewall", {}, "/providers/Microsoft.Network/azureFirewalls/x"],
  ["firewall_policy", {}, "/providers/Microsoft.Network/firewallPolicies/x"],
  ["function_app_flex_consumption", {}, "/providers/Microsoft.Web/sites/x"],
  ["hdinsight_hadoop_cluster", {}, "/providers/Microsoft.HDInsight/clusters/x"],
  ["hdinsight_hbase_cluster", {}, "/providers/Microsoft.HDInsight/clusters/x"],
  ["hdinsight_interactive_query_cluster", {}, "/providers/Microsoft.HDInsight/clusters/x"],
  ["hdinsight_kafka_cluster", {}, "/providers/Microsoft.HDInsight/clusters/x"],
  ["hdinsight_spark_cluster", {}, "/providers/Microsoft.HDInsight/clusters/x"],
  ["image", {}, "/providers/Microsoft.Compute/images/x"],
  ["iothub", {}, "/providers/Microsoft.Devices/IotHubs/x"],
  ["iothub_dps", {}, "/providers/Microsoft.Devices/provisioningServices/x"],
  ["ip_group", {}, "/providers/Microsoft.Network/ipGroups/x"],
  ["key_vault", {}, "/providers/Microsoft.KeyVault/vaults/x"],
  [
    "key_vault_certificate",
    { key_vault_id: "/providers/Microsoft.KeyVault/vaults/a" },
    "/providers/Microsoft.KeyVault/vaults/a/certificates/x",
  ],
  [
    "key_vault_key",
    { key_vault_id: "/providers/Microsoft.KeyVault/vaults/a" },
    "/providers/Microsoft.KeyVault/vaults/a/keys/x",
  ],
  ["key_vault_managed_hardware_security_module", {}, "/providers/Microsoft.KeyVault/managedHSMs/x"],
  [
    "key_vault_secret",
    { key_vault_id: "/providers/Microsoft.KeyVault/vaults/a" },
    "/providers/Microsoft.KeyVault/vaults/a/secrets/x",
  ],
  ["kubernetes_cluster", {}, "/providers/Microsoft.ContainerService/managedClusters/x"],
  [
    "kubernetes_cluster_node_pool",
    { kubernetes_cluster_id: "/providers/Microsoft.ContainerService/managedClusters/a" },
    "/providers/Microsoft.ContainerService/managedClusters/a/agentPools/x",
  ],
  ["kusto_cluster", {}, "/providers/Microsoft.Kusto/clusters/x"],
  ["kusto_database", { cluster_name: "a" }, "/providers/Microsoft.Kusto/clusters/a/databases/x"],
  ["lb", {}, "/providers/Microsoft.Network/loadBalancers/x"],
  ["linux_function_app", {}, "/providers/Microsoft.Web/sites/x"],
  ["linux_virtual_machine", {}, "/providers/Microsoft.Compute/virtualMachines/x"],
  ["linux_virtual_machine_scale_set", {}, "/providers/Microsoft.Compute/virtualMachineScaleSets/x"],
  ["linux_web_app", {}, "/providers/Microsoft.Web/sites/x"],
  [
    "linux_web_app_slot",
    { app_service_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/slots/x",
  ],
  ["local_network_gateway", {}, "/providers/Microsoft.Network/localNetworkGateways/x"],
  ["log_analytics_workspace", {}, "/providers/Microsoft.OperationalInsights/workspaces/x"],
  ["logic_app_integration_account", {}, "/providers/Microsoft.Logic/integrationAccounts/x"],
  ["logic_app_standard", {}, "/providers/Microsoft.Web/sites/x"],
  ["logic_app_workflow", {}, "/providers/Microsoft.Logic/workflows/x"],
  ["machine_learning_workspace", {}, "/providers/Microsoft.MachineLearningServices/workspaces/x"],
  ["maintenance_configuration", {}, "/providers/Microsoft.Maintenance/maintenanceConfigurations/x"],
  ["managed_disk", {}, "/providers/Microsoft.Compute/disks/x"],
  ["managed_redis", {}, "/providers/Microsoft.Cache/redisEnterprise/x"],
  [
    "management_lock",
    { scope: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Authorization/locks/x",
  ],
  ["mongo_cluster", {}, "/providers/Microsoft.DocumentDB/mongoClusters/x"],
  ["monitor_action_group", {}, "/providers/Microsoft.Insights/actionGroups/x"],
  ["monitor_activity_log_alert", {}, "/providers/Microsoft.Insights/activityLogAlerts/x"],
  ["monitor_data_collection_endpoint", {}, "/providers/Microsoft.Insights/dataCollectionEndpoints/x"],
  ["monitor_data_collection_rule", {}, "/providers/Microsoft.Insights/dataCollectionRules/x"],
  [
    "monitor_diagnostic_setting",
    { target_resource_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Insights/diagnosticSettings/x",
  ],
  ["monitor_metric_alert", {}, "/providers/Microsoft.Insights/metricAlerts/x"],
  ["monitor_scheduled_query_rules_alert_v2", {}, "/providers/Microsoft.Insights/scheduledQueryRules/x"],
  ["monitor_workspace", {}, "/providers/Microsoft.Monitor/accounts/x"],
  [
    "mssql_database",
    { server_id: "/providers/Microsoft.Sql/servers/a" },
    "/providers/Microsoft.Sql/servers/a/databases/x",
  ],
  ["mssql_elasticpool", { server_name: "a" }, "/providers/Microsoft.Sql/servers/a/elasticPools/x"],
  [
    "mssql_failover_group",
    { server_id: "/providers/Microsoft.Sql/servers/a" },
    "/providers/Microsoft.Sql/servers/a/failoverGroups/x",
  ],
  [
    "mssql_firewall_rule",
    { server_id: "/providers/Microsoft.Sql/servers/a" },
    "/providers/Microsoft.Sql/servers/a/firewallRules/x",
  ],
  [
    "mssql_managed_database",
    { managed_instance_id: "/providers/Microsoft.Sql/managedInstances/a" },
    "/providers/Microsoft.Sql/managedInstances/a/databases/x",
  ],
  ["mssql_managed_instance", {}, "/providers/Microsoft.Sql/managedInstances/x"],
  ["mssql_server", {}, "/providers/Microsoft.Sql/servers/x"],
  [
    "mssql_virtual_network_rule",
    { server_id: "/providers/Microsoft.Sql/servers/a" },
    "/providers/Microsoft.Sql/servers/a/virtualNetworkRules/x",
  ],
  [
    "mysql_flexible_database",
    { server_name: "a" },
    "/providers/Microsoft.DBforMySQL/flexibleServers/a/databases/x",
  ],
  ["mysql_flexible_server", {}, "/providers/Microsoft.DBforMySQL/flexibleServers/x"],
  ["nat_gateway", {}, "/providers/Microsoft.Network/natGateways/x"],
  ["netapp_account", {}, "/providers/Microsoft.NetApp/netAppAccounts/x"],
  ["netapp_pool", { account_name: "a" }, "/providers/Microsoft.NetApp/netAppAccounts/a/capacityPools/x"],
  [
    "netapp_volume",
    { account_name: "a", pool_name: "b" },
    "/providers/Microsoft.NetApp/netAppAccounts/a/capacityPools/b/volumes/x",
  ],
  ["network_ddos_protection_plan", {}, "/providers/Microsoft.Network/ddosProtectionPlans/x"],
  ["network_interface", {}, "/providers/Microsoft.Network/networkInterfaces/x"],
  ["network_security_group", {}, "/providers/Microsoft.Network/networkSecurityGroups/x"],
  [
    "network_security_rule",
    { network_security_group_name: "a" },
    "/providers/Microsoft.Network/networkSecurityGroups/a/securityRules/x",
  ],
  ["network_watcher", {}, "/providers/Microsoft.Network/networkWatchers/x"],
  [
    "network_watcher_flow_log",
    { network_watcher_name: "a" },
    "/providers/Microsoft.Network/networkWatchers/a/flowLogs/x",
  ],
  ["notification_hub_namespace", {}, "/providers/Microsoft.NotificationHubs/namespaces/x"],
  ["orchestrated_virtual_machine_scale_set", {}, "/providers/Microsoft.Compute/virtualMachineScaleSets/x"],
  ["point_to_site_vpn_gateway", {}, "/providers/Microsoft.Network/p2sVpnGateways/x"],
  ["postgresql_flexible_server", {}, "/providers/Microsoft.DBforPostgreSQL/flexibleServers/x"],
  [
    "postgresql_flexible_server_database",
    { server_id: "/providers/Microsoft.DBforPostgreSQL/flexibleServers/a" },
    "/providers/Microsoft.DBforPostgreSQL/flexibleServers/a/databases/x",
  ],
  ["powerbi_embedded", {}, "/providers/Microsoft.PowerBIDedicated/capacities/x"],
  ["private_dns_a_record", { zone_name: "a" }, "/providers/Microsoft.Network/privateDnsZones/a/A/x"],
  ["private_dns_cname_record", { zone_name: "a" }, "/providers/Microsoft.Network/privateDnsZones/a/CNAME/x"],
  ["private_dns_resolver", {}, "/providers/Microsoft.Network/dnsResolvers/x"],
  [
    "private_dns_resolver_inbound_endpoint",
    { private_dns_resolver_id: "/providers/Microsoft.Network/dnsResolvers/a" },
    "/providers/Microsoft.Network/dnsResolvers/a/inboundEndpoints/x",
  ],
  [
    "private_dns_resolver_outbound_endpoint",
    { private_dns_resolver_id: "/providers/Microsoft.Network/dnsResolvers/a" },
    "/providers/Microsoft.Network/dnsResolvers/a/outboundEndpoints/x",
  ],
  ["private_dns_zone", {}, "/providers/Microsoft.Network/privateDnsZones/x"],
  [
    "private_dns_zone_virtual_network_link",
    { private_dns_zone_name: "a" },
    "/providers/Microsoft.Network/privateDnsZones/a/virtualNetworkLinks/x",
  ],
  ["private_endpoint", {}, "/providers/Microsoft.Network/privateEndpoints/x"],
  ["private_link_service", {}, "/providers/Microsoft.Network/privateLinkServices/x"],
  ["proximity_placement_group", {}, "/providers/Microsoft.Compute/proximityPlacementGroups/x"],
  ["public_ip", {}, "/providers/Microsoft.Network/publicIPAddresses/x"],
  ["public_ip_prefix", {}, "/providers/Microsoft.Network/publicIPPrefixes/x"],
  ["purview_account", {}, "/providers/Microsoft.Purview/accounts/x"],
  ["recovery_services_vault", {}, "/providers/Microsoft.RecoveryServices/vaults/x"],
  ["redhat_openshift_cluster", {}, "/providers/Microsoft.RedHatOpenShift/openShiftClusters/x"],
  ["redis_cache", {}, "/providers/Microsoft.Cache/redis/x"],
  ["redis_enterprise_cluster", {}, "/providers/Microsoft.Cache/redisEnterprise/x"],
  ["relay_namespace", {}, "/providers/Microsoft.Relay/namespaces/x"],
  ["resource_group", {}, "…/resourceGroups/x"],
  [
    "resource_group_policy_assignment",
    { resource_group_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Authorization/policyAssignments/x",
  ],
  [
    "role_assignment",
    { scope: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Authorization/roleAssignments/x",
  ],
  [
    "role_definition",
    { scope: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Authorization/roleDefinitions/x",
  ],
  ["route", { route_table_name: "a" }, "/providers/Microsoft.Network/routeTables/a/routes/x"],
  ["route_table", {}, "/providers/Microsoft.Network/routeTables/x"],
  ["search_service", {}, "/providers/Microsoft.Search/searchServices/x"],
  ["service_fabric_cluster", {}, "/providers/Microsoft.ServiceFabric/clusters/x"],
  ["service_fabric_managed_cluster", {}, "/providers/Microsoft.ServiceFabric/managedClusters/x"],
  ["service_plan", {}, "/providers/Microsoft.Web/serverfarms/x"],
  ["servicebus_namespace", {}, "/providers/Microsoft.ServiceBus/namespaces/x"],
  [
    "servicebus_queue",
    { namespace_id: "/providers/Microsoft.ServiceBus/namespaces/a" },
    "/providers/Microsoft.ServiceBus/namespaces/a/queues/x",
  ],
  [
    "servicebus_subscription",
    { topic_id: "/providers/Microsoft.ServiceBus/namespaces/a/topics/b" },
    "/providers/Microsoft.ServiceBus/namespaces/a/topics/b/subscriptions/x",
  ],
  [
    "servicebus_topic",
    { namespace_id: "/providers/Microsoft.ServiceBus/namespaces/a" },
    "/providers/Microsoft.ServiceBus/namespaces/a/topics/x",
  ],
  ["shared_image_gallery", {}, "/providers/Microsoft.Compute/galleries/x"],
  ["signalr_service", {}, "/providers/Microsoft.SignalRService/signalR/x"],
  ["snapshot", {}, "/providers/Microsoft.Compute/snapshots/x"],
  ["ssh_public_key", {}, "/providers/Microsoft.Compute/sshPublicKeys/x"],
  ["static_web_app", {}, "/providers/Microsoft.Web/staticSites/x"],
  ["storage_account", {}, "/providers/Microsoft.Storage/storageAccounts/x"],
  [
    "storage_container",
    { storage_account_id: "/providers/Microsoft.Storage/storageAccounts/a" },
    "/providers/Microsoft.Storage/storageAccounts/a/blobServices/default/containers/x",
  ],
  [
    "storage_data_lake_gen2_filesystem",
    { storage_account_id: "/providers/Microsoft.Storage/storageAccounts/a" },
    "/providers/Microsoft.Storage/storageAccounts/a/blobServices/default/containers/x",
  ],
  [
    "storage_management_policy",
    { storage_account_id: "/providers/Microsoft.Storage/storageAccounts/a" },
    "/providers/Microsoft.Storage/storageAccounts/a/managementPolicies/default",
  ],
  [
    "storage_queue",
    { storage_account_id: "/providers/Microsoft.Storage/storageAccounts/a" },
    "/providers/Microsoft.Storage/storageAccounts/a/queueServices/default/queues/x",
  ],
  [
    "storage_share",
    { storage_account_id: "/providers/Microsoft.Storage/storageAccounts/a" },
    "/providers/Microsoft.Storage/storageAccounts/a/fileServices/default/shares/x",
  ],
  ["storage_sync", {}, "/providers/Microsoft.StorageSync/storageSyncServices/x"],
  [
    "storage_table",
    { storage_account_id: "/providers/Microsoft.Storage/storageAccounts/a" },
    "/providers/Microsoft.Storage/storageAccounts/a/tableServices/default/tables/x",
  ],
  ["stream_analytics_cluster", {}, "/providers/Microsoft.StreamAnalytics/clusters/x"],
  ["stream_analytics_job", {}, "/providers/Microsoft.StreamAnalytics/streamingjobs/x"],
  ["subnet", { virtual_network_name: "a" }, "/providers/Microsoft.Network/virtualNetworks/a/subnets/x"],
  [
    "subscription_policy_assignment",
    { subscription_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Authorization/policyAssignments/x",
  ],
  [
    "synapse_spark_pool",
    { synapse_workspace_id: "/providers/Microsoft.Synapse/workspaces/a" },
    "/providers/Microsoft.Synapse/workspaces/a/bigDataPools/x",
  ],
  [
    "synapse_sql_pool",
    { synapse_workspace_id: "/providers/Microsoft.Synapse/workspaces/a" },
    "/providers/Microsoft.Synapse/workspaces/a/sqlPools/x",
  ],
  ["synapse_workspace", {}, "/providers/Microsoft.Synapse/workspaces/x"],
  ["traffic_manager_profile", {}, "/providers/Microsoft.Network/trafficManagerProfiles/x"],
  ["user_assigned_identity", {}, "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/x"],
  ["virtual_desktop_application_group", {}, "/providers/Microsoft.DesktopVirtualization/applicationGroups/x"],
  ["virtual_desktop_host_pool", {}, "/providers/Microsoft.DesktopVirtualization/hostPools/x"],
  ["virtual_desktop_workspace", {}, "/providers/Microsoft.DesktopVirtualization/workspaces/x"],
  ["virtual_hub", {}, "/providers/Microsoft.Network/virtualHubs/x"],
  [
    "virtual_hub_connection",
    { virtual_hub_id: "/providers/Microsoft.Network/virtualHubs/a" },
    "/providers/Microsoft.Network/virtualHubs/a/hubVirtualNetworkConnections/x",
  ],
  ["virtual_machine", {}, "/providers/Microsoft.Compute/virtualMachines/x"],
  [
    "virtual_machine_extension",
    { virtual_machine_id: "/providers/Microsoft.Compute/virtualMachines/a" },
    "/providers/Microsoft.Compute/virtualMachines/a/extensions/x",
  ],
  ["virtual_network", {}, "/providers/Microsoft.Network/virtualNetworks/x"],
  ["virtual_network_gateway", {}, "/providers/Microsoft.Network/virtualNetworkGateways/x"],
  ["virtual_network_gateway_connection", {}, "/providers/Microsoft.Network/connections/x"],
  [
    "virtual_network_peering",
    { virtual_network_name: "a" },
    "/providers/Microsoft.Network/virtualNetworks/a/virtualNetworkPeerings/x",
  ],
  ["virtual_wan", {}, "/providers/Microsoft.Network/virtualWans/x"],
  ["vmware_private_cloud", {}, "/providers/Microsoft.AVS/privateClouds/x"],
  ["vpn_gateway", {}, "/providers/Microsoft.Network/vpnGateways/x"],
  [
    "web_application_firewall_policy",
    {},
    "/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/x",
  ],
  ["web_pubsub", {}, "/providers/Microsoft.SignalRService/webPubSub/x"],
  ["windows_function_app", {}, "/providers/Microsoft.Web/sites/x"],
  ["windows_virtual_machine", {}, "/providers/Microsoft.Compute/virtualMachines/x"],
  ["windows_virtual_machine_scale_set", {}, "/providers/Microsoft.Compute/virtualMachineScaleSets/x"],
  ["windows_web_app", {}, "/providers/Microsoft.Web/sites/x"],
  [
    "windows_web_app_slot",
    { app_service_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/slots/x",
  ],
  [
    "advanced_threat_protection",
    { target_resource_id: "/providers/Microsoft.Storage/storageAccounts/a" },
    "/providers/Microsoft.Storage/storageAccounts/a/providers/Microsoft.Security/advancedThreatProtectionSettings/current",
  ],
  [
    "api_management_api_operation_policy",
    { api_management_name: "a", api_name: "b", operation_id: "x" },
    "/providers/Microsoft.ApiManagement/service/a/apis/b/operations/x/policies/policy",
  ],
  [
    "api_management_api_policy",
    { api_management_name: "a", api_name: "b" },
    "/providers/Microsoft.ApiManagement/service/a/apis/b/policies/policy",
  ],
  [
    "api_management_policy",
    { api_management_id: "/providers/Microsoft.ApiManagement/service/a" },
    "/providers/Microsoft.ApiManagement/service/a/policies/policy",
  ],
  [
    "api_management_product_policy",
    { api_management_name: "a", product_id: "b" },
    "/providers/Microsoft.ApiManagement/service/a/products/b/policies/policy",
  ],
  [
    "app_configuration_key",
    { configuration_store_id: "/providers/Microsoft.AppConfiguration/configurationStores/a", key: "x" },
    "/providers/Microsoft.AppConfiguration/configurationStores/a/keyValues/x",
  ],
  [
    "app_service_virtual_network_swift_connection",
    { app_service_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/networkConfig/virtualNetwork",
  ],
  [
    "key_vault_access_policy",
    { key_vault_id: "/providers/Microsoft.KeyVault/vaults/a" },
    "/providers/Microsoft.KeyVault/vaults/a/accessPolicies/add",
  ],
  [
    "postgresql_flexible_server_virtual_endpoint",
    { source_server_id: "/providers/Microsoft.DBforPostgreSQL/flexibleServers/a" },
    "/providers/Microsoft.DBforPostgreSQL/flexibleServers/a/virtualEndpoints/x",
  ],
  [
    "resource_policy_assignment",
    { resource_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Authorization/policyAssignments/x",
  ],
  [
    "resource_policy_exemption",
    { resource_id: "/providers/Microsoft.Web/sites/a" },
    "/providers/Microsoft.Web/sites/a/providers/Microsoft.Authorization/policyExemptions/x",
  ],
  [
    "security_center_storage_defender",
    { storage_account_id: "/providers/Microsoft.Storage/storageAccounts/a" },
    "/providers/Microsoft.Storage/storageAccounts/a/providers/Microsoft.Security/defenderForStorageSettings/current",
  ],
  [
    "sentinel_log_analytics_workspace_onboarding",
    { workspace_id: "/providers/Microsoft.OperationalInsights/workspaces/a" },
    "/providers/Microsoft.OperationalInsights/workspaces/a/providers/Microsoft.SecurityInsights/onboardingStates/default",
  ],
  [
    "servicebus_namespace_network_rule_set",
    { namespace_id: "/providers/Microsoft.ServiceBus/namespaces/a" },
    "/providers/Microsoft.ServiceBus/namespaces/a/networkRuleSets/default",
  ],
];

/** Types whose names Azure makes, and which the list of import ids does not have. */
const NAMELESS = [
  "automation_job_schedule",
  "pim_active_role_assignment",
  "pim_eligible_role_assignment",
  "storage_object_replication",
];

/** Ids in attributes are written without their beginning. */
function full(text: string): string {
  if (text.startsWith("…")) return `/subscriptions/${TARGET}${text.slice(1)}`;
  return text.startsWith("/providers/") ? GROUP + text : text;
}

test.each(CASES)("azurerm_%s %j is %s", (type, attributes, id) => {
  const more = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, full(value)]));
  const named = { name: "x", peering_type: "x", role_definition_id: "x" };
  const resource = one({
    address: `azurerm_${type}.it`,
    after: { ...named, resource_group_name: "rg", ...more },
  });
  expect(resource.id).toBe(full(id));
  expect(resource.partial).toBe(true);
  expect(resource.id?.toLowerCase()).toContain(resource.type.split("/").at(-1)?.toLowerCase());
});

test("every type of the table is among these cases or those of the import ids, once", () => {
  const url = new URL("../../../catalog/terraform/import-ids.txt", import.meta.url);
  const imported = readFileSync(url, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ")[0] ?? "");
  const types = [...CASES.map(([type]) => type), ...imported, ...NAMELESS];
  expect(types.map((type) => `azurerm_${type}`).toSorted()).toEqual(
    TERRAFORM_TYPES.map(({ terraform }) => terraform).toSorted(),
  );
});
