export const id = 864;
export const ids = [864];
export const modules = {
 6864:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   readTerraformEntry: () => ( readTerraformEntry)
 });
 var _chunk_W776WAMK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4066);
 var _chunk_JGF6AGAJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4101);
 var _chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7528);
 var _chunk_D5H7MTLI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3953);
 var _chunk_NBIOWOJA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2930);
 var _chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6299);
 var _chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7683);
 var _chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9450);
 var _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1922);
 var _chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3921);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4864);
var MADE = { name: { made: true } };
var TENANT = { at: "tenant" };
var GROUP = { at: "group" };
var SUBSCRIPTION = { at: "subscription" };
function under(id, through) {
  return { at: "parent", id, ...through === void 0 ? {} : { through } };
}
function above(id) {
  return { at: "parent", id, above: true };
}
function beyond(id) {
  return { at: "beyond", id };
}
function beside(...names) {
  return { at: "names", names };
}
function named(name, type, through) {
  return { at: "named", name, type, ...through === void 0 ? {} : { through } };
}
function on(id) {
  return { at: "scope", id };
}
function flag(from) {
  return { make: "flag", from };
}
function onOff(from) {
  return { make: "words", from, yes: "Enabled", no: "Disabled" };
}
function words(from, yes, no) {
  return { make: "words", from, yes, no };
}
function not(from) {
  return { make: "not", from };
}
function text(template) {
  return { make: "text", template };
}
function pick(from, table) {
  return { make: "pick", from, table };
}
function always(value) {
  return { make: "fixed", value };
}
function match(from, pattern, table) {
  return { make: "match", from, pattern, ...table === void 0 ? {} : { table } };
}
function times(from, factor) {
  return { make: "times", from, factor };
}
function joined(from, by = ", ") {
  return { make: "joined", from, by };
}
function list(from) {
  return { make: "list", from };
}
function each(from, rules) {
  return { make: "each", from, rules };
}
function block(from, rules) {
  return { make: "block", from, rules };
}
function eachWhole(from, rules) {
  return { make: "each", from, rules, whole: true };
}
function blockWhole(from, rules, otherwise) {
  return { make: "block", from, rules, whole: true, ...otherwise === void 0 ? {} : { otherwise } };
}
function own(rules) {
  return { make: "own", rules };
}
function chosen(of) {
  return { make: "chosen", of };
}
function first(...rules) {
  return { make: "first", rules };
}
function when(otherwise, ...cases) {
  return { make: "when", cases, otherwise };
}
function ref(from) {
  return { make: "block", from, rules: { id: "." } };
}
function refs(from) {
  return { make: "each", from, rules: { id: "." } };
}
var NOTHING = { make: "chosen", of: {} };
function without(rules, ...paths) {
  return Object.fromEntries(Object.entries(rules).filter(([path2]) => !paths.includes(path2)));
}
function part(from, type, rules) {
  return { from, type, name: "name", rules, request: "outer" };
}
function isOne(home) {
  return !Array.isArray(home);
}
function row(terraform, type, home, rules = {}, more = {}) {
  return { terraform: `azurerm_${terraform}`, type, homes: isOne(home) ? [home] : home, rules, ...more };
}
var apiManagement = [
  row("api_management_api", "Microsoft.ApiManagement/service/apis", beside("api_management_name"), {}, { name: { template: "{name};rev={revision}" } }),
  row("api_management_group", "Microsoft.ApiManagement/service/groups", beside("api_management_name")),
  row("api_management_product", "Microsoft.ApiManagement/service/products", beside("api_management_name"), {}, { name: "product_id" }),
  row("api_management_backend", "Microsoft.ApiManagement/service/backends", beside("api_management_name")),
  row("api_management_api_diagnostic", "Microsoft.ApiManagement/service/apis/diagnostics", beside("api_management_name", "api_name"), {}, { name: "identifier" }),
  row("api_management_api_operation", "Microsoft.ApiManagement/service/apis/operations", beside("api_management_name", "api_name"), {}, { name: "operation_id" }),
  row("api_management_api_operation_policy", "Microsoft.ApiManagement/service/apis/operations/policies", beside("api_management_name", "api_name", "operation_id"), {}, { name: { constant: "policy" } }),
  row("api_management_api_operation_tag", "Microsoft.ApiManagement/service/apis/operations/tags", under("api_operation_id")),
  row("api_management_api_policy", "Microsoft.ApiManagement/service/apis/policies", beside("api_management_name", "api_name"), {}, { name: { constant: "policy" } }),
  row("api_management_certificate", "Microsoft.ApiManagement/service/certificates", beside("api_management_name")),
  row("api_management_diagnostic", "Microsoft.ApiManagement/service/diagnostics", beside("api_management_name"), {}, { name: "identifier" }),
  row("api_management_gateway", "Microsoft.ApiManagement/service/gateways", under("api_management_id")),
  row("api_management_gateway_api", "Microsoft.ApiManagement/service/gateways/apis", under("gateway_id"), {}, { ...MADE }),
  row("api_management_logger", "Microsoft.ApiManagement/service/loggers", beside("api_management_name")),
  row("api_management_product_api", "Microsoft.ApiManagement/service/products/apis", beside("api_management_name", "product_id"), {}, { name: "api_name" }),
  row("api_management_product_group", "Microsoft.ApiManagement/service/products/groups", beside("api_management_name", "product_id"), {}, { name: "group_name" }),
  row("api_management_product_policy", "Microsoft.ApiManagement/service/products/policies", beside("api_management_name", "product_id"), {}, { name: { constant: "policy" } }),
  row("api_management_subscription", "Microsoft.ApiManagement/service/subscriptions", beside("api_management_name"), {}, { name: "subscription_id" }),
  row("api_management_user", "Microsoft.ApiManagement/service/users", beside("api_management_name"), {}, { name: "user_id" }),
  row("api_management_policy", "Microsoft.ApiManagement/service/policies", under("api_management_id"), {}, { name: { constant: "policy" } }),
  row("api_management_api_schema", "Microsoft.ApiManagement/service/apis/schemas", beside("api_management_name", "api_name"), {}, { name: "schema_id" }),
  row("api_management_api_version_set", "Microsoft.ApiManagement/service/apiVersionSets", beside("api_management_name")),
  row("api_management_named_value", "Microsoft.ApiManagement/service/namedValues", beside("api_management_name")),
  row("api_management_authorization_server", "Microsoft.ApiManagement/service/authorizationServers", beside("api_management_name")),
  row("api_management_openid_connect_provider", "Microsoft.ApiManagement/service/openidConnectProviders", beside("api_management_name")),
  row("api_management_identity_provider_aad", "Microsoft.ApiManagement/service/identityProviders", beside("api_management_name"), {}, { name: { constant: "aad" } }),
  row("api_management_redis_cache", "Microsoft.ApiManagement/service/caches", under("api_management_id")),
  row("api_management_tag", "Microsoft.ApiManagement/service/tags", under("api_management_id")),
  row("api_management_global_schema", "Microsoft.ApiManagement/service/schemas", beside("api_management_name"), {}, { name: "schema_id" }),
  row("api_management_policy_fragment", "Microsoft.ApiManagement/service/policyFragments", under("api_management_id")),
  row("api_management_workspace", "Microsoft.ApiManagement/service/workspaces", under("api_management_id")),
  row("api_management_email_template", "Microsoft.ApiManagement/service/templates", beside("api_management_name"), {}, { name: "template_name" }),
  row("api_management_group_user", "Microsoft.ApiManagement/service/groups/users", beside("api_management_name", "group_name"), {}, { name: "user_id" })
];
var sqlParts = [
  row("mssql_server_security_alert_policy", "Microsoft.Sql/servers/securityAlertPolicies", beside("server_name"), { "properties.retentionDays": "retention_days", "properties.state": "state" }, { name: { constant: "Default" } }),
  row("mssql_server_extended_auditing_policy", "Microsoft.Sql/servers/extendedAuditingSettings", under("server_id"), { "properties.retentionDays": "retention_in_days" }, { name: { constant: "default" } }),
  row("postgresql_flexible_server_firewall_rule", "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules", under("server_id"), { "properties.startIpAddress": "start_ip_address", "properties.endIpAddress": "end_ip_address" }),
  row("mysql_flexible_server_firewall_rule", "Microsoft.DBforMySQL/flexibleServers/firewallRules", beside("server_name"), { "properties.startIpAddress": "start_ip_address", "properties.endIpAddress": "end_ip_address" }),
  row("database_migration_project", "Microsoft.DataMigration/services/projects", beside("service_name")),
  row("database_migration_service", "Microsoft.DataMigration/services", GROUP, {
    "sku.name": "sku_name",
    "properties.virtualSubnetId": "subnet_id"
  }),
  row("mssql_managed_instance_active_directory_administrator", "Microsoft.Sql/managedInstances/administrators", under("managed_instance_id"), {}, { name: { constant: "ActiveDirectory" } }),
  row("mssql_managed_instance_transparent_data_encryption", "Microsoft.Sql/managedInstances/encryptionProtector", under("managed_instance_id"), {}, { name: { constant: "current" } }),
  row("mssql_server_transparent_data_encryption", "Microsoft.Sql/servers/encryptionProtector", under("server_id"), {}, { name: { constant: "current" } }),
  row("mysql_flexible_server_configuration", "Microsoft.DBforMySQL/flexibleServers/configurations", beside("server_name"), { "properties.value": "value" }),
  row("postgresql_flexible_server_active_directory_administrator", "Microsoft.DBforPostgreSQL/flexibleServers/administrators", beside("server_name"), {
    "properties.principalName": "principal_name",
    "properties.principalType": "principal_type",
    "properties.tenantId": "tenant_id"
  }, { name: "object_id" }),
  row("postgresql_flexible_server_configuration", "Microsoft.DBforPostgreSQL/flexibleServers/configurations", under("server_id"), { "properties.value": "value" }),
  row("mssql_database_extended_auditing_policy", "Microsoft.Sql/servers/databases/extendedAuditingSettings", under("database_id"), {}, { name: { constant: "default" } }),
  row("mssql_managed_instance_failover_group", "Microsoft.Sql/locations/instanceFailoverGroups", under("managed_instance_id")),
  row("mssql_outbound_firewall_rule", "Microsoft.Sql/servers/outboundFirewallRules", under("server_id")),
  row("mssql_server_dns_alias", "Microsoft.Sql/servers/dnsAliases", under("mssql_server_id")),
  row("mssql_job_agent", "Microsoft.Sql/servers/jobAgents", under("database_id")),
  row("redis_firewall_rule", "Microsoft.Cache/redis/firewallRules", beside("redis_cache_name")),
  row("redis_enterprise_database", "Microsoft.Cache/redisEnterprise/databases", under("cluster_id")),
  row("postgresql_flexible_server_virtual_endpoint", "Microsoft.DBforPostgreSQL/flexibleServers/virtualEndpoints", under("source_server_id")),
  row("mysql_flexible_server_active_directory_administrator", "Microsoft.DBforMySQL/flexibleServers/administrators", under("server_id"), {}, { name: { constant: "ActiveDirectory" } }),
  row("redis_cache_access_policy", "Microsoft.Cache/redis/accessPolicies", under("redis_cache_id")),
  row("redis_cache_access_policy_assignment", "Microsoft.Cache/redis/accessPolicyAssignments", under("redis_cache_id")),
  row("postgresql_flexible_server_backup", "Microsoft.DBforPostgreSQL/flexibleServers/backups", under("server_id")),
  row("mssql_virtual_machine_group", "Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups", GROUP),
  row("mssql_virtual_machine_availability_group_listener", "Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups/availabilityGroupListeners", under("sql_virtual_machine_group_id")),
  row("mssql_job", "Microsoft.Sql/servers/jobAgents/jobs", under("job_agent_id")),
  row("mssql_job_credential", "Microsoft.Sql/servers/jobAgents/credentials", under("job_agent_id")),
  row("mssql_job_step", "Microsoft.Sql/servers/jobAgents/jobs/steps", under("job_id")),
  row("mssql_job_target_group", "Microsoft.Sql/servers/jobAgents/targetGroups", under("job_agent_id")),
  row("mssql_server_microsoft_support_auditing_policy", "Microsoft.Sql/servers/devOpsAuditingSettings", under("server_id"), {}, { name: { constant: "Default" } }),
  row("mssql_managed_instance_security_alert_policy", "Microsoft.Sql/managedInstances/securityAlertPolicies", beside("managed_instance_name"), {}, { name: { constant: "Default" } }),
  row("mssql_managed_instance_vulnerability_assessment", "Microsoft.Sql/managedInstances/vulnerabilityAssessments", under("managed_instance_id"), {}, { name: { constant: "Default" } }),
  row("mssql_server_vulnerability_assessment", "Microsoft.Sql/servers/vulnerabilityAssessments", above("server_security_alert_policy_id"), {}, { name: { constant: "Default" } })
];
var rights = chosen({ listen: "Listen", send: "Send", manage: "Manage" });
var messagingParts = [
  row("iothub_shared_access_policy", "Microsoft.Devices/IotHubs/IotHubKeys", beside("iothub_name"), {}, { partOf: "iothub_name" }),
  row("eventhub_authorization_rule", "Microsoft.EventHub/namespaces/eventhubs/authorizationRules", beside("namespace_name", "eventhub_name"), { "properties.rights": rights }),
  row("servicebus_subscription_rule", "Microsoft.ServiceBus/namespaces/topics/subscriptions/rules", under("subscription_id")),
  row("communication_service", "Microsoft.Communication/communicationServices", GROUP, { "properties.dataLocation": "data_location" }, { global: true }),
  row("digital_twins_endpoint_eventgrid", "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints", under("digital_twins_id")),
  row("digital_twins_endpoint_eventhub", "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints", under("digital_twins_id")),
  row("digital_twins_endpoint_servicebus", "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints", under("digital_twins_id")),
  row("eventgrid_domain_topic", "Microsoft.EventGrid/domains/topics", beside("domain_name")),
  row("eventgrid_event_subscription", "Microsoft.EventGrid/eventSubscriptions", on("scope")),
  row("eventgrid_system_topic_event_subscription", "Microsoft.EventGrid/systemTopics/eventSubscriptions", beside("system_topic")),
  row("eventhub_consumer_group", "Microsoft.EventHub/namespaces/eventhubs/consumerGroups", beside("namespace_name", "eventhub_name")),
  row("iotcentral_application", "Microsoft.IoTCentral/iotApps", GROUP, {
    "sku.name": "sku",
    "properties.displayName": "display_name",
    "properties.subdomain": "sub_domain",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("iothub_certificate", "Microsoft.Devices/IotHubs/certificates", beside("iothub_name")),
  row("iothub_consumer_group", "Microsoft.Devices/IotHubs/eventHubEndpoints/ConsumerGroups", beside("iothub_name", "eventhub_endpoint_name")),
  row("iothub_dps_certificate", "Microsoft.Devices/provisioningServices/certificates", beside("iot_dps_name")),
  row("iothub_dps_shared_access_policy", "Microsoft.Devices/provisioningServices/keys", beside("iothub_dps_name"), {}, { partOf: "iothub_dps_name" }),
  row("notification_hub", "Microsoft.NotificationHubs/namespaces/notificationHubs", beside("namespace_name")),
  row("relay_hybrid_connection", "Microsoft.Relay/namespaces/hybridConnections", beside("relay_namespace_name")),
  row("servicebus_namespace_authorization_rule", "Microsoft.ServiceBus/namespaces/authorizationRules", under("namespace_id"), { "properties.rights": rights }),
  row("servicebus_namespace_network_rule_set", "Microsoft.ServiceBus/namespaces/networkRuleSets", under("namespace_id"), {}, { name: { constant: "default" } }),
  row("servicebus_queue_authorization_rule", "Microsoft.ServiceBus/namespaces/queues/authorizationRules", under("queue_id"), { "properties.rights": rights }),
  row("servicebus_topic_authorization_rule", "Microsoft.ServiceBus/namespaces/topics/authorizationRules", under("topic_id"), { "properties.rights": rights }),
  row("web_pubsub_hub", "Microsoft.SignalRService/webPubSub/hubs", under("web_pubsub_id")),
  row("eventhub_namespace_authorization_rule", "Microsoft.EventHub/namespaces/authorizationRules", beside("namespace_name"), { "properties.rights": rights }),
  row("eventgrid_partner_registration", "Microsoft.EventGrid/partnerRegistrations", GROUP),
  row("eventhub_namespace_disaster_recovery_config", "Microsoft.EventHub/namespaces/disasterRecoveryConfigs", beside("namespace_name")),
  row("eventhub_namespace_schema_group", "Microsoft.EventHub/namespaces/schemaGroups", under("namespace_id")),
  row("servicebus_namespace_disaster_recovery_config", "Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs", under("primary_namespace_id")),
  row("iothub_route", "Microsoft.Devices/iotHubs/routes", beside("iothub_name")),
  row("iothub_endpoint_eventhub", "Microsoft.Devices/iotHubs/endpoints", [
    under("iothub_id"),
    beside("iothub_name")
  ]),
  row("iothub_device_update_account", "Microsoft.DeviceUpdate/accounts", GROUP),
  row("web_pubsub_custom_domain", "Microsoft.SignalRService/webPubSub/customDomains", under("web_pubsub_id")),
  row("signalr_shared_private_link_resource", "Microsoft.SignalRService/signalR/sharedPrivateLinkResources", under("signalr_service_id")),
  row("signalr_service_custom_domain", "Microsoft.SignalRService/signalR/customDomains", under("signalr_service_id")),
  row("eventgrid_namespace_topic", "Microsoft.EventGrid/namespaces/topics", under("eventgrid_namespace_id")),
  row("email_communication_service", "Microsoft.Communication/emailServices", GROUP, {}, { global: true }),
  row("email_communication_service_domain", "Microsoft.Communication/emailServices/domains", under("email_service_id"))
];
var backup = [
  row("backup_policy_vm", "Microsoft.RecoveryServices/vaults/backupPolicies", beside("recovery_vault_name")),
  row("backup_policy_file_share", "Microsoft.RecoveryServices/vaults/backupPolicies", beside("recovery_vault_name")),
  row("backup_policy_vm_workload", "Microsoft.RecoveryServices/vaults/backupPolicies", beside("recovery_vault_name")),
  row("data_protection_backup_instance_blob_storage", "Microsoft.DataProtection/backupVaults/backupInstances", under("vault_id")),
  row("data_protection_backup_instance_disk", "Microsoft.DataProtection/backupVaults/backupInstances", under("vault_id")),
  row("data_protection_backup_instance_kubernetes_cluster", "Microsoft.DataProtection/backupVaults/backupInstances", under("vault_id")),
  row("data_protection_backup_policy_blob_storage", "Microsoft.DataProtection/backupVaults/backupPolicies", under("vault_id")),
  row("data_protection_backup_policy_disk", "Microsoft.DataProtection/backupVaults/backupPolicies", under("vault_id")),
  row("data_protection_backup_policy_kubernetes_cluster", "Microsoft.DataProtection/backupVaults/backupPolicies", beside("vault_name")),
  row("site_recovery_fabric", "Microsoft.RecoveryServices/vaults/replicationFabrics", beside("recovery_vault_name")),
  row("site_recovery_protection_container", "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers", beside("recovery_vault_name", "recovery_fabric_name")),
  row("site_recovery_protection_container_mapping", "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectionContainerMappings", beside("recovery_vault_name", "recovery_fabric_name", "recovery_source_protection_container_name")),
  row("site_recovery_replication_policy", "Microsoft.RecoveryServices/vaults/replicationPolicies", beside("recovery_vault_name")),
  row("backup_container_storage_account", "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers", beside("recovery_vault_name", "'Azure'"), {
    "properties.containerType": always("StorageContainer"),
    "properties.sourceResourceId": "storage_account_id"
  }, { ...MADE }),
  row("data_protection_backup_policy_postgresql", "Microsoft.DataProtection/backupVaults/backupPolicies", beside("vault_name")),
  row("data_protection_backup_instance_postgresql", "Microsoft.DataProtection/backupVaults/backupInstances", under("vault_id")),
  row("data_protection_backup_policy_mysql_flexible_server", "Microsoft.DataProtection/backupVaults/backupPolicies", under("vault_id")),
  row("data_protection_backup_policy_postgresql_flexible_server", "Microsoft.DataProtection/backupVaults/backupPolicies", under("vault_id")),
  row("data_protection_backup_instance_postgresql_flexible_server", "Microsoft.DataProtection/backupVaults/backupInstances", under("vault_id")),
  row("data_protection_backup_instance_mysql_flexible_server", "Microsoft.DataProtection/backupVaults/backupInstances", under("vault_id")),
  row("data_protection_resource_guard", "Microsoft.DataProtection/resourceGuards", GROUP),
  row("site_recovery_replicated_vm", "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectedItems", beside("recovery_vault_name", "source_recovery_fabric_name", "source_recovery_protection_container_name")),
  row("site_recovery_network_mapping", "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationNetworks/replicationNetworkMappings", beside("recovery_vault_name", "source_recovery_fabric_name", "?")),
  row("backup_protected_vm", "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems", beside("recovery_vault_name", "'Azure'", "?"), { "properties.policyId": "backup_policy_id", "properties.sourceResourceId": "source_vm_id" }, MADE),
  row("backup_protected_file_share", "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems", beside("recovery_vault_name", "'Azure'", "?"), { "properties.policyId": "backup_policy_id", "properties.sourceResourceId": "source_storage_account_id" }, MADE)
];
var dataFactory = [
  row("data_factory_integration_runtime_azure_ssis", "Microsoft.DataFactory/factories/integrationRuntimes", [under("data_factory_id"), beside("data_factory_name")], { "properties.type": always("Managed") }),
  row("data_factory_integration_runtime_azure", "Microsoft.DataFactory/factories/integrationRuntimes", [under("data_factory_id"), beside("data_factory_name")], { "properties.type": always("Managed") }),
  row("data_factory_integration_runtime_self_hosted", "Microsoft.DataFactory/factories/integrationRuntimes", [under("data_factory_id"), beside("data_factory_name")], { "properties.type": always("SelfHosted") }),
  row("data_factory_integration_runtime_managed", "Microsoft.DataFactory/factories/integrationruntimes", [under("data_factory_id"), beside("data_factory_name")], { "properties.type": always("Managed") }),
  row("data_factory_linked_service_key_vault", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_dataset_azure_blob", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_dataset_cosmosdb_sqlapi", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_dataset_delimited_text", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_dataset_http", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_dataset_json", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_dataset_mysql", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_dataset_postgresql", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_dataset_sql_server_table", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_azure_blob_storage", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_azure_databricks", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_azure_file_storage", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_azure_function", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_azure_sql_database", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_cosmosdb", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_data_lake_storage_gen2", "Microsoft.DataFactory/factories/linkedservices", [under("data_factory_id"), beside("data_factory_name")]),
  row("data_factory_linked_service_mysql", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_postgresql", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_sftp", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_sql_server", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_linked_service_web", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_pipeline", "Microsoft.DataFactory/factories/pipelines", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_trigger_schedule", "Microsoft.DataFactory/factories/triggers", [
    under("data_factory_id"),
    beside("data_factory_name")
  ]),
  row("data_factory_managed_private_endpoint", "Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints", under("data_factory_id")),
  row("data_factory_credential_user_managed_identity", "Microsoft.DataFactory/factories/credentials", under("data_factory_id")),
  row("data_factory_data_flow", "Microsoft.DataFactory/factories/dataflows", under("data_factory_id")),
  row("data_factory_trigger_blob_event", "Microsoft.DataFactory/factories/triggers", under("data_factory_id")),
  row("data_factory_trigger_tumbling_window", "Microsoft.DataFactory/factories/triggers", under("data_factory_id"))
];
var sentinel = [
  row("security_center_subscription_pricing", "Microsoft.Security/pricings", SUBSCRIPTION, { "properties.pricingTier": "tier", "properties.subPlan": "subplan" }, { name: "resource_type" }),
  row("sentinel_data_connector_aws_cloud_trail", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_azure_active_directory", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_azure_advanced_threat_protection", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_azure_security_center", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_microsoft_cloud_app_security", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_microsoft_defender_advanced_threat_protection", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_office_365", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_threat_intelligence", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("iot_security_device_group", "Microsoft.Security/deviceSecurityGroups", on("iothub_id")),
  row("iot_security_solution", "Microsoft.Security/iotSecuritySolutions", GROUP),
  row("security_center_storage_defender", "Microsoft.Security/defenderForStorageSettings", on("storage_account_id"), {}, { name: { constant: "current" } }),
  row("sentinel_alert_rule_fusion", "Microsoft.SecurityInsights/alertRules", on("log_analytics_workspace_id")),
  row("sentinel_alert_rule_machine_learning_behavior_analytics", "Microsoft.SecurityInsights/alertRules", on("log_analytics_workspace_id")),
  row("sentinel_alert_rule_ms_security_incident", "Microsoft.SecurityInsights/alertRules", on("log_analytics_workspace_id")),
  row("sentinel_alert_rule_scheduled", "Microsoft.SecurityInsights/alertRules", on("log_analytics_workspace_id")),
  row("sentinel_automation_rule", "Microsoft.SecurityInsights/automationRules", on("log_analytics_workspace_id")),
  row("sentinel_watchlist", "Microsoft.SecurityInsights/watchlists", on("log_analytics_workspace_id")),
  row("security_center_contact", "Microsoft.Security/securityContacts", SUBSCRIPTION),
  row("sentinel_alert_rule_nrt", "Microsoft.SecurityInsights/alertRules", on("log_analytics_workspace_id")),
  row("sentinel_log_analytics_workspace_onboarding", "Microsoft.SecurityInsights/onboardingStates", on("workspace_id"), {}, { name: { constant: "default" } }),
  row("sentinel_data_connector_microsoft_threat_protection", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_dynamics_365", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_iot", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_office_atp", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("sentinel_data_connector_threat_intelligence_taxii", "Microsoft.SecurityInsights/dataConnectors", on("log_analytics_workspace_id")),
  row("security_center_automation", "Microsoft.Security/automations", GROUP),
  row("advanced_threat_protection", "Microsoft.Security/advancedThreatProtectionSettings", on("target_resource_id"), {}, { name: { constant: "current" } }),
  row("sentinel_watchlist_item", "Microsoft.SecurityInsights/watchlists/watchlistItems", under("watchlist_id"))
];
var dnsRecords = [
  row("dns_aaaa_record", "Microsoft.Network/dnsZones/AAAA", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_caa_record", "Microsoft.Network/dnsZones/CAA", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_mx_record", "Microsoft.Network/dnsZones/MX", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_ns_record", "Microsoft.Network/dnsZones/NS", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_ptr_record", "Microsoft.Network/dnsZones/PTR", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_srv_record", "Microsoft.Network/dnsZones/SRV", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_txt_record", "Microsoft.Network/dnsZones/TXT", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("private_dns_aaaa_record", "Microsoft.Network/privateDnsZones/AAAA", [under("private_dns_zone_id"), beside("zone_name")], { "properties.ttl": "ttl" }),
  row("private_dns_mx_record", "Microsoft.Network/privateDnsZones/MX", [under("private_dns_zone_id"), beside("zone_name")], { "properties.ttl": "ttl" }),
  row("private_dns_ptr_record", "Microsoft.Network/privateDnsZones/PTR", [under("private_dns_zone_id"), beside("zone_name")], { "properties.ttl": "ttl" }),
  row("private_dns_srv_record", "Microsoft.Network/privateDnsZones/SRV", [under("private_dns_zone_id"), beside("zone_name")], { "properties.ttl": "ttl" }),
  row("private_dns_txt_record", "Microsoft.Network/privateDnsZones/TXT", [under("private_dns_zone_id"), beside("zone_name")], { "properties.ttl": "ttl" }),
  row("private_dns_resolver_dns_forwarding_ruleset", "Microsoft.Network/dnsForwardingRulesets", GROUP, {
    "properties.dnsResolverOutboundEndpoints": refs("private_dns_resolver_outbound_endpoint_ids")
  }),
  row("private_dns_resolver_forwarding_rule", "Microsoft.Network/dnsForwardingRulesets/forwardingRules", under("dns_forwarding_ruleset_id"), { "properties.domainName": "domain_name", "properties.forwardingRuleState": onOff("enabled") }),
  row("private_dns_resolver_virtual_network_link", "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks", under("dns_forwarding_ruleset_id"), { "properties.virtualNetwork": ref("virtual_network_id") })
];
var automation = [
  row("automation_job_schedule", "Microsoft.Automation/automationAccounts/jobSchedules", beside("automation_account_name"), {}, { ...MADE }),
  row("automation_dsc_configuration", "Microsoft.Automation/automationAccounts/configurations", beside("automation_account_name")),
  row("automation_schedule", "Microsoft.Automation/automationAccounts/schedules", beside("automation_account_name")),
  row("automation_dsc_nodeconfiguration", "Microsoft.Automation/automationAccounts/nodeConfigurations", beside("automation_account_name")),
  row("automation_runbook", "Microsoft.Automation/automationAccounts/runbooks", beside("automation_account_name"), {
    "properties.logProgress": flag("log_progress"),
    "properties.logVerbose": flag("log_verbose"),
    "properties.runbookType": "runbook_type"
  }),
  row("automation_watcher", "Microsoft.Automation/automationAccounts/watchers", under("automation_account_id")),
  row("automation_variable_string", "Microsoft.Automation/automationAccounts/variables", beside("automation_account_name")),
  row("automation_variable_int", "Microsoft.Automation/automationAccounts/variables", beside("automation_account_name")),
  row("automation_variable_bool", "Microsoft.Automation/automationAccounts/variables", beside("automation_account_name")),
  row("automation_variable_datetime", "Microsoft.Automation/automationAccounts/variables", beside("automation_account_name")),
  row("automation_variable_object", "Microsoft.Automation/automationAccounts/variables", beside("automation_account_name")),
  row("automation_credential", "Microsoft.Automation/automationAccounts/credentials", beside("automation_account_name")),
  row("automation_certificate", "Microsoft.Automation/automationAccounts/certificates", beside("automation_account_name")),
  row("automation_connection", "Microsoft.Automation/automationAccounts/connections", beside("automation_account_name")),
  row("automation_connection_service_principal", "Microsoft.Automation/automationAccounts/connections", beside("automation_account_name")),
  row("automation_connection_certificate", "Microsoft.Automation/automationAccounts/connections", beside("automation_account_name")),
  row("automation_connection_classic_certificate", "Microsoft.Automation/automationAccounts/connections", beside("automation_account_name")),
  row("automation_connection_type", "Microsoft.Automation/automationAccounts/connectionTypes", beside("automation_account_name")),
  row("automation_module", "Microsoft.Automation/automationAccounts/modules", beside("automation_account_name")),
  row("automation_powershell72_module", "Microsoft.Automation/automationAccounts/powerShell72Modules", under("automation_account_id")),
  row("automation_python3_package", "Microsoft.Automation/automationAccounts/python3Packages", beside("automation_account_name")),
  row("automation_source_control", "Microsoft.Automation/automationAccounts/sourceControls", under("automation_account_id")),
  row("automation_webhook", "Microsoft.Automation/automationAccounts/webHooks", beside("automation_account_name")),
  row("automation_hybrid_runbook_worker_group", "Microsoft.Automation/automationAccounts/hybridRunbookWorkerGroups", beside("automation_account_name")),
  row("automation_software_update_configuration", "Microsoft.Automation/automationAccounts/softwareUpdateConfigurations", under("automation_account_id"))
];
var governance = [
  row("management_group", "Microsoft.Management/managementGroups", TENANT, {
    "properties.displayName": "display_name"
  }),
  row("policy_definition", "Microsoft.Authorization/policyDefinitions", [on("management_group_id"), SUBSCRIPTION], {
    "properties.displayName": "display_name",
    "properties.mode": "mode",
    "properties.policyType": "policy_type"
  }),
  row("policy_set_definition", "Microsoft.Authorization/policySetDefinitions", [on("management_group_id"), SUBSCRIPTION], { "properties.displayName": "display_name", "properties.policyType": "policy_type" }),
  row("lighthouse_assignment", "Microsoft.ManagedServices/registrationAssignments", on("scope")),
  row("lighthouse_definition", "Microsoft.ManagedServices/registrationDefinitions", on("scope"), {}, { name: "lighthouse_definition_id" }),
  row("maintenance_assignment_virtual_machine", "Microsoft.Maintenance/configurationAssignments", on("virtual_machine_id"), {}, { ...MADE }),
  row("management_group_policy_assignment", "Microsoft.Authorization/policyAssignments", on("management_group_id"), {
    "properties.displayName": "display_name",
    "properties.notScopes": "not_scopes",
    "properties.policyDefinitionId": "policy_definition_id"
  }),
  row("management_group_subscription_association", "Microsoft.Management/managementGroups/subscriptions", under("management_group_id"), {}, { ...MADE }),
  row("resource_group_policy_remediation", "Microsoft.PolicyInsights/remediations", on("resource_group_id")),
  row("subscription", "Microsoft.Subscription/aliases", TENANT, {}, { name: "alias" }),
  row("resource_management_private_link", "Microsoft.Authorization/resourceManagementPrivateLinks", GROUP),
  row("resource_policy_assignment", "Microsoft.Authorization/policyAssignments", on("resource_id")),
  row("resource_policy_exemption", "Microsoft.Authorization/policyExemptions", on("resource_id")),
  row("resource_group_policy_exemption", "Microsoft.Authorization/policyExemptions", on("resource_group_id")),
  row("subscription_policy_exemption", "Microsoft.Authorization/policyExemptions", on("subscription_id")),
  row("subscription_policy_remediation", "Microsoft.PolicyInsights/remediations", on("subscription_id")),
  row("resource_policy_remediation", "Microsoft.PolicyInsights/remediations", on("resource_id")),
  row("management_group_policy_remediation", "Microsoft.PolicyInsights/remediations", on("management_group_id")),
  row("maintenance_assignment_dedicated_host", "Microsoft.Maintenance/configurationAssignments", on("dedicated_host_id"), {}, { ...MADE }),
  row("maintenance_assignment_virtual_machine_scale_set", "Microsoft.Maintenance/configurationAssignments", on("virtual_machine_scale_set_id"), {}, { ...MADE }),
  row("maintenance_assignment_dynamic_scope", "Microsoft.Maintenance/configurationAssignments", SUBSCRIPTION),
  row("policy_virtual_machine_configuration_assignment", "Microsoft.GuestConfiguration/guestConfigurationAssignments", on("virtual_machine_id")),
  row("resource_deployment_script_azure_cli", "Microsoft.Resources/deploymentScripts", GROUP),
  row("resource_deployment_script_azure_power_shell", "Microsoft.Resources/deploymentScripts", GROUP),
  row("subscription_cost_management_view", "Microsoft.CostManagement/views", on("subscription_id")),
  row("subscription_cost_management_export", "Microsoft.CostManagement/exports", on("subscription_id")),
  row("resource_group_cost_management_export", "Microsoft.CostManagement/exports", on("resource_group_id")),
  row("consumption_budget_management_group", "Microsoft.Consumption/budgets", on("management_group_id")),
  row("cost_anomaly_alert", "Microsoft.CostManagement/scheduledActions", SUBSCRIPTION)
];
var machines = [
  row("virtual_machine_scale_set_extension", "Microsoft.Compute/virtualMachineScaleSets/extensions", under("virtual_machine_scale_set_id"), {
    "properties.autoUpgradeMinorVersion": flag("auto_upgrade_minor_version"),
    "properties.publisher": "publisher",
    "properties.type": "type",
    "properties.typeHandlerVersion": "type_handler_version"
  }),
  row("batch_pool", "Microsoft.Batch/batchAccounts/pools", beside("account_name"), {
    "properties.vmSize": "vm_size",
    "properties.scaleSettings.fixedScale.targetDedicatedNodes": "fixed_scale.target_dedicated_nodes",
    "properties.scaleSettings.fixedScale.targetLowPriorityNodes": "fixed_scale.target_low_priority_nodes"
  }),
  row("shared_image", "Microsoft.Compute/galleries/images", beside("gallery_name"), {
    "properties.architecture": "architecture",
    "properties.hyperVGeneration": "hyper_v_generation",
    "properties.osType": "os_type",
    "properties.identifier.offer": "identifier.offer",
    "properties.identifier.publisher": "identifier.publisher",
    "properties.identifier.sku": "identifier.sku"
  }),
  row("virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    zones: "zones",
    "sku.name": "sku.name",
    "sku.tier": "sku.tier",
    "sku.capacity": "sku.capacity",
    "properties.overprovision": flag("overprovision"),
    "properties.singlePlacementGroup": flag("single_placement_group"),
    "properties.upgradePolicy.mode": "upgrade_policy_mode",
    "properties.virtualMachineProfile.licenseType": "license_type",
    "properties.virtualMachineProfile.priority": "priority"
  }),
  row("kubernetes_automatic_cluster", "Microsoft.ContainerService/managedClusters", GROUP, {
    "sku.name": always("Automatic"),
    "sku.tier": always("Standard")
  }),
  row("virtual_desktop_scaling_plan", "Microsoft.DesktopVirtualization/scalingPlans", GROUP, {
    "properties.timeZone": "time_zone"
  }),
  row("active_directory_domain_service_replica_set", "Microsoft.AAD/domainServices/replicaSets", under("domain_service_id"), {}, { ...MADE, partOf: "domain_service_id" }),
  row("kubernetes_cluster_extension", "Microsoft.KubernetesConfiguration/extensions", on("cluster_id")),
  row("kubernetes_cluster_trusted_access_role_binding", "Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings", under("kubernetes_cluster_id")),
  row("batch_application", "Microsoft.Batch/batchAccounts/applications", beside("account_name")),
  row("batch_certificate", "Microsoft.Batch/batchAccounts/certificates", beside("account_name"), {}, { name: { template: "{thumbprint_algorithm}-{thumbprint}" } }),
  row("container_app_environment_certificate", "Microsoft.App/managedEnvironments/certificates", under("container_app_environment_id"), {}, { near: { id: "container_app_environment_id", type: "Microsoft.App/managedEnvironments" } }),
  row("container_app_environment_dapr_component", "Microsoft.App/managedEnvironments/daprComponents", under("container_app_environment_id")),
  row("container_app_environment_storage", "Microsoft.App/managedEnvironments/storages", under("container_app_environment_id")),
  row("dedicated_host", "Microsoft.Compute/hostGroups/hosts", under("dedicated_host_group_id"), {
    "sku.name": "sku_name",
    "properties.autoReplaceOnFailure": flag("auto_replace_on_failure"),
    "properties.licenseType": "license_type",
    "properties.platformFaultDomain": "platform_fault_domain"
  }),
  row("dedicated_host_group", "Microsoft.Compute/hostGroups", GROUP, {
    zones: list("zone"),
    "properties.platformFaultDomainCount": "platform_fault_domain_count",
    "properties.supportAutomaticPlacement": flag("automatic_placement_enabled")
  }),
  row("dev_center", "Microsoft.DevCenter/devCenters", GROUP),
  row("dev_center_dev_box_definition", "Microsoft.DevCenter/devCenters/devBoxDefinitions", under("dev_center_id")),
  row("dev_center_network_connection", "Microsoft.DevCenter/networkConnections", GROUP),
  row("dev_center_project", "Microsoft.DevCenter/projects", GROUP),
  row("dev_test_lab", "Microsoft.DevTestLab/labs", GROUP),
  row("dev_test_virtual_network", "Microsoft.DevTestLab/labs/virtualNetworks", beside("lab_name")),
  row("dev_test_windows_virtual_machine", "Microsoft.DevTestLab/labs/virtualMachines", beside("lab_name"), {
    "properties.size": "size"
  }),
  row("disk_access", "Microsoft.Compute/diskAccesses", GROUP),
  row("kubernetes_fleet_manager", "Microsoft.ContainerService/fleets", GROUP),
  row("virtual_desktop_application", "Microsoft.DesktopVirtualization/applicationGroups/applications", under("application_group_id")),
  row("vmware_cluster", "Microsoft.AVS/privateClouds/clusters", under("vmware_cloud_id"), {
    "sku.name": "sku_name",
    "properties.clusterSize": "cluster_node_count"
  }),
  row("vmware_express_route_authorization", "Microsoft.AVS/privateClouds/authorizations", under("private_cloud_id")),
  row("container_registry_webhook", "Microsoft.ContainerRegistry/registries/webHooks", beside("registry_name")),
  row("container_registry_scope_map", "Microsoft.ContainerRegistry/registries/scopeMaps", beside("container_registry_name")),
  row("container_registry_token", "Microsoft.ContainerRegistry/registries/tokens", beside("container_registry_name")),
  row("container_registry_task", "Microsoft.ContainerRegistry/registries/tasks", under("container_registry_id")),
  row("container_app_custom_domain", "Microsoft.App/containerApps/customDomainName", under("container_app_id")),
  row("gallery_application", "Microsoft.Compute/galleries/applications", under("gallery_id")),
  row("gallery_application_version", "Microsoft.Compute/galleries/applications/versions", under("gallery_application_id")),
  row("shared_image_version", "Microsoft.Compute/galleries/images/versions", beside("gallery_name", "image_name")),
  row("virtual_machine_run_command", "Microsoft.Compute/virtualMachines/runCommands", under("virtual_machine_id")),
  row("disk_pool", "Microsoft.StoragePool/diskPools", GROUP),
  row("kubernetes_flux_configuration", "Microsoft.KubernetesConfiguration/fluxConfigurations", on("cluster_id")),
  row("kubernetes_fleet_member", "Microsoft.ContainerService/fleets/members", under("kubernetes_fleet_id")),
  row("kubernetes_fleet_update_strategy", "Microsoft.ContainerService/fleets/updateStrategies", under("kubernetes_fleet_manager_id")),
  row("arc_kubernetes_cluster", "Microsoft.Kubernetes/connectedClusters", GROUP),
  row("arc_machine_extension", "Microsoft.HybridCompute/machines/extensions", under("arc_machine_id")),
  row("dev_center_catalog", "Microsoft.DevCenter/devCenters/catalogs", under("dev_center_id")),
  row("dev_center_environment_type", "Microsoft.DevCenter/devCenters/environmentTypes", under("dev_center_id")),
  row("dev_center_gallery", "Microsoft.DevCenter/devCenters/galleries", under("dev_center_id")),
  row("dev_center_project_pool", "Microsoft.DevCenter/projects/pools", under("dev_center_project_id")),
  row("dev_center_attached_network", "Microsoft.DevCenter/devCenters/attachedNetworks", under("dev_center_id")),
  row("dev_test_policy", "Microsoft.DevTestLab/labs/policySets/policies", beside("policy_set_name", "lab_name")),
  row("dev_test_schedule", "Microsoft.DevTestLab/labs/schedules", beside("lab_name")),
  row("dev_test_linux_virtual_machine", "Microsoft.DevTestLab/labs/virtualMachines", beside("lab_name"), {
    "properties.size": "size"
  }),
  row("vmware_netapp_volume_attachment", "Microsoft.AVS/privateClouds/clusters/dataStores", under("vmware_cluster_id")),
  row("container_connected_registry", "Microsoft.ContainerRegistry/registries/connectedRegistries", under("container_registry_id")),
  row("container_registry_cache_rule", "Microsoft.ContainerRegistry/registries/cacheRules", under("container_registry_id")),
  row("container_registry_credential_set", "Microsoft.ContainerRegistry/registries/credentialSets", under("container_registry_id")),
  row("container_registry_agent_pool", "Microsoft.ContainerRegistry/registries/agentPools", beside("container_registry_name")),
  row("dev_test_global_vm_shutdown_schedule", "Microsoft.DevTestLab/schedules", beyond("virtual_machine_id"), {
    "properties.status": onOff("enabled"),
    "properties.targetResourceId": "virtual_machine_id",
    "properties.timeZoneId": "timezone"
  }, MADE),
  row("mssql_virtual_machine", "Microsoft.SqlVirtualMachine/sqlVirtualMachines", beyond("virtual_machine_id"), {
    "properties.virtualMachineResourceId": "virtual_machine_id",
    "properties.sqlServerLicenseType": "sql_license_type"
  }, {
    name: { lastOf: "virtual_machine_id" },
    near: { id: "virtual_machine_id", type: "Microsoft.Compute/virtualMachines" }
  })
];
var analyticsParts = [
  row("machine_learning_compute_cluster", "Microsoft.MachineLearningServices/workspaces/computes", under("machine_learning_workspace_id"), {
    "properties.computeType": always("AmlCompute"),
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.properties.scaleSettings.maxNodeCount": "scale_settings.max_node_count",
    "properties.properties.scaleSettings.minNodeCount": "scale_settings.min_node_count",
    "properties.properties.subnet": ref("subnet_resource_id"),
    "properties.properties.vmPriority": "vm_priority",
    "properties.properties.vmSize": "vm_size"
  }),
  row("machine_learning_compute_instance", "Microsoft.MachineLearningServices/workspaces/computes", under("machine_learning_workspace_id"), {
    "properties.computeType": always("ComputeInstance"),
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.properties.subnet": ref("subnet_resource_id"),
    "properties.properties.vmSize": "virtual_machine_size"
  }),
  row("synapse_firewall_rule", "Microsoft.Synapse/workspaces/firewallRules", under("synapse_workspace_id"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address"
  }),
  row("ai_foundry", "Microsoft.MachineLearningServices/workspaces", GROUP, {
    kind: always("Hub"),
    "properties.applicationInsights": "application_insights_id",
    "properties.containerRegistry": "container_registry_id",
    "properties.keyVault": "key_vault_id",
    "properties.storageAccount": "storage_account_id",
    "properties.publicNetworkAccess": "public_network_access"
  }),
  row("databricks_access_connector", "Microsoft.Databricks/accessConnectors", GROUP),
  row("kusto_attached_database_configuration", "Microsoft.Kusto/clusters/attachedDatabaseConfigurations", beside("cluster_name")),
  row("kusto_cluster_principal_assignment", "Microsoft.Kusto/clusters/principalAssignments", beside("cluster_name")),
  row("kusto_database_principal_assignment", "Microsoft.Kusto/clusters/databases/principalAssignments", beside("cluster_name", "database_name")),
  row("kusto_eventgrid_data_connection", "Microsoft.Kusto/clusters/databases/dataConnections", beside("cluster_name", "database_name")),
  row("kusto_eventhub_data_connection", "Microsoft.Kusto/clusters/databases/dataConnections", beside("cluster_name", "database_name")),
  row("kusto_iothub_data_connection", "Microsoft.Kusto/clusters/databases/dataConnections", beside("cluster_name", "database_name")),
  row("synapse_private_link_hub", "Microsoft.Synapse/privateLinkHubs", GROUP),
  row("synapse_sql_pool_security_alert_policy", "Microsoft.Synapse/workspaces/sqlPools/securityAlertPolicies", under("sql_pool_id"), {}, { name: { constant: "default" } }),
  row("synapse_workspace_security_alert_policy", "Microsoft.Synapse/workspaces/securityAlertPolicies", under("synapse_workspace_id"), {}, { name: { constant: "default" } }),
  row("synapse_sql_pool_extended_auditing_policy", "Microsoft.Synapse/workspaces/sqlPools/extendedAuditingSettings", under("sql_pool_id"), {}, { name: { constant: "default" } }),
  row("synapse_workspace_extended_auditing_policy", "Microsoft.Synapse/workspaces/extendedAuditingSettings", under("synapse_workspace_id"), {}, { name: { constant: "default" } }),
  row("synapse_managed_private_endpoint", "Microsoft.Synapse/workspaces/managedVirtualNetworks/managedPrivateEndpoints", under("synapse_workspace_id")),
  row("synapse_integration_runtime_azure", "Microsoft.Synapse/workspaces/integrationRuntimes", under("synapse_workspace_id")),
  row("synapse_integration_runtime_self_hosted", "Microsoft.Synapse/workspaces/integrationRuntimes", under("synapse_workspace_id")),
  row("databricks_virtual_network_peering", "Microsoft.Databricks/workspaces/virtualNetworkPeerings", under("workspace_id")),
  row("machine_learning_datastore_blobstorage", "Microsoft.MachineLearningServices/workspaces/dataStores", under("workspace_id")),
  row("machine_learning_inference_cluster", "Microsoft.MachineLearningServices/workspaces/computes", under("machine_learning_workspace_id")),
  row("machine_learning_synapse_spark", "Microsoft.MachineLearningServices/workspaces/computes", under("machine_learning_workspace_id")),
  row("stream_analytics_function_javascript_udf", "Microsoft.StreamAnalytics/streamingJobs/functions", beside("stream_analytics_job_name")),
  row("stream_analytics_stream_input_eventhub", "Microsoft.StreamAnalytics/streamingJobs/inputs", beside("stream_analytics_job_name")),
  row("stream_analytics_stream_input_iothub", "Microsoft.StreamAnalytics/streamingJobs/inputs", beside("stream_analytics_job_name")),
  row("stream_analytics_stream_input_blob", "Microsoft.StreamAnalytics/streamingJobs/inputs", beside("stream_analytics_job_name")),
  row("stream_analytics_output_blob", "Microsoft.StreamAnalytics/streamingJobs/outputs", beside("stream_analytics_job_name")),
  row("stream_analytics_output_eventhub", "Microsoft.StreamAnalytics/streamingJobs/outputs", beside("stream_analytics_job_name")),
  row("stream_analytics_output_mssql", "Microsoft.StreamAnalytics/streamingJobs/outputs", beside("stream_analytics_job_name")),
  row("stream_analytics_output_servicebus_queue", "Microsoft.StreamAnalytics/streamingJobs/outputs", beside("stream_analytics_job_name")),
  row("stream_analytics_output_servicebus_topic", "Microsoft.StreamAnalytics/streamingJobs/outputs", beside("stream_analytics_job_name")),
  row("data_share", "Microsoft.DataShare/accounts/shares", under("account_id")),
  row("data_share_dataset_blob_storage", "Microsoft.DataShare/accounts/shares/dataSets", under("data_share_id")),
  row("kusto_cluster_managed_private_endpoint", "Microsoft.Kusto/clusters/managedPrivateEndpoints", beside("cluster_name")),
  row("kusto_cosmosdb_data_connection", "Microsoft.Kusto/clusters/databases/dataConnections", under("kusto_database_id")),
  row("kusto_script", "Microsoft.Kusto/clusters/databases/scripts", under("database_id")),
  row("ai_foundry_project", "Microsoft.MachineLearningServices/workspaces", beyond("ai_services_hub_id"), {
    kind: always("Project"),
    "properties.hubResourceId": "ai_services_hub_id"
  }),
  row("synapse_workspace_vulnerability_assessment", "Microsoft.Synapse/workspaces/vulnerabilityAssessments", above("workspace_security_alert_policy_id"), {}, { name: { constant: "default" } }),
  row("synapse_sql_pool_vulnerability_assessment", "Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments", above("sql_pool_security_alert_policy_id"), {}, { name: { constant: "default" } })
];
var oldServer = {
  "sku.name": "sku_name",
  "sku.tier": match("sku_name", /^([A-Z]+)_/, { B: "Basic", GP: "GeneralPurpose", MO: "MemoryOptimized" }),
  "sku.family": match("sku_name", /_(Gen\d+)_/),
  "properties.administratorLogin": "administrator_login",
  "properties.createMode": "create_mode",
  "properties.minimalTlsVersion": "ssl_minimal_tls_version_enforced",
  "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  "properties.sslEnforcement": onOff("ssl_enforcement_enabled"),
  "properties.storageProfile.backupRetentionDays": "backup_retention_days",
  "properties.storageProfile.geoRedundantBackup": onOff("geo_redundant_backup_enabled"),
  "properties.storageProfile.storageAutogrow": onOff("auto_grow_enabled"),
  "properties.storageProfile.storageMB": "storage_mb",
  "properties.version": "version"
};
var sqlClassic = [
  row("sql_database", "Microsoft.Sql/servers/databases", beside("server_name"), {
    "sku.name": "requested_service_objective_name",
    "sku.tier": "edition",
    "properties.collation": "collation",
    "properties.createMode": "create_mode",
    "properties.readScale": onOff("read_scale"),
    "properties.zoneRedundant": flag("zone_redundant")
  }),
  row("mysql_server", "Microsoft.DBforMySQL/servers", GROUP, { ...oldServer }),
  row("postgresql_server", "Microsoft.DBforPostgreSQL/servers", GROUP, { ...oldServer }),
  row("mariadb_server", "Microsoft.DBforMariaDB/servers", GROUP, { ...oldServer }),
  row("sql_elasticpool", "Microsoft.Sql/servers/elasticPools", beside("server_name"), {
    "sku.tier": "edition",
    "sku.capacity": "dtu"
  }),
  row("sql_managed_instance", "Microsoft.Sql/managedInstances", GROUP, {
    "sku.name": "sku_name",
    "properties.administratorLogin": "administrator_login",
    "properties.collation": "collation",
    "properties.licenseType": "license_type",
    "properties.minimalTlsVersion": "minimum_tls_version",
    "properties.proxyOverride": "proxy_override",
    "properties.publicDataEndpointEnabled": flag("public_data_endpoint_enabled"),
    "properties.storageSizeInGB": "storage_size_in_gb",
    "properties.subnetId": "subnet_id",
    "properties.timezoneId": "timezone_id",
    "properties.vCores": "vcores"
  }),
  row("sql_server", "Microsoft.Sql/servers", GROUP, {
    "properties.administratorLogin": "administrator_login",
    "properties.version": "version"
  }),
  row("mysql_database", "Microsoft.DBforMySQL/servers/databases", beside("server_name"), {
    "properties.charset": "charset",
    "properties.collation": "collation"
  }),
  row("postgresql_configuration", "Microsoft.DBforPostgreSQL/servers/configurations", beside("server_name"), {
    "properties.value": "value"
  }),
  row("mysql_firewall_rule", "Microsoft.DBforMySQL/servers/firewallRules", beside("server_name"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address"
  }),
  row("mariadb_configuration", "Microsoft.DBforMariaDB/servers/configurations", beside("server_name"), {
    "properties.value": "value"
  }),
  row("mariadb_database", "Microsoft.DBforMariaDB/servers/databases", beside("server_name"), {
    "properties.charset": "charset",
    "properties.collation": "collation"
  }),
  row("mariadb_firewall_rule", "Microsoft.DBforMariaDB/servers/firewallRules", beside("server_name"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address"
  }),
  row("mariadb_virtual_network_rule", "Microsoft.DBforMariaDB/servers/virtualNetworkRules", beside("server_name"), { "properties.virtualNetworkSubnetId": "subnet_id" }),
  row("mysql_active_directory_administrator", "Microsoft.DBforMySQL/servers/administrators", beside("server_name"), {}, { name: { constant: "activeDirectory" } }),
  row("mysql_configuration", "Microsoft.DBforMySQL/servers/configurations", beside("server_name"), {
    "properties.value": "value"
  }),
  row("mysql_virtual_network_rule", "Microsoft.DBforMySQL/servers/virtualNetworkRules", beside("server_name"), { "properties.virtualNetworkSubnetId": "subnet_id" }),
  row("postgresql_database", "Microsoft.DBforPostgreSQL/servers/databases", beside("server_name"), {
    "properties.charset": "charset",
    "properties.collation": "collation"
  }),
  row("postgresql_firewall_rule", "Microsoft.DBforPostgreSQL/servers/firewallRules", beside("server_name"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address"
  }),
  row("postgresql_virtual_network_rule", "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules", beside("server_name"), { "properties.virtualNetworkSubnetId": "subnet_id" }),
  row("sql_failover_group", "Microsoft.Sql/servers/failoverGroups", beside("server_name")),
  row("sql_firewall_rule", "Microsoft.Sql/servers/firewallRules", beside("server_name"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address"
  }),
  row("postgresql_server_key", "Microsoft.DBforPostgreSQL/servers/keys", under("server_id"), {}, { ...MADE }),
  row("mysql_server_key", "Microsoft.DBforMySQL/servers/keys", under("server_id"), {}, { ...MADE }),
  row("sql_active_directory_administrator", "Microsoft.Sql/servers/administrators", beside("server_name"), {}, { name: { constant: "activeDirectory" } })
];
var cosmos = [
  row("cosmosdb_cassandra_keyspace", "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces", beside("account_name"), { "properties.options.throughput": "throughput" }),
  row("cosmosdb_gremlin_database", "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases", beside("account_name"), { "properties.options.throughput": "throughput" }),
  row("cosmosdb_table", "Microsoft.DocumentDB/databaseAccounts/tables", beside("account_name"), {
    "properties.options.throughput": "throughput"
  }),
  row("cosmosdb_cassandra_table", "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables", under("cassandra_keyspace_id"), { "properties.options.throughput": "throughput" }),
  row("cosmosdb_gremlin_graph", "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs", beside("account_name", "database_name"), { "properties.options.throughput": "throughput" }),
  row("cosmosdb_mongo_collection", "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections", beside("account_name", "database_name"), { "properties.options.throughput": "throughput" }),
  row("cosmosdb_sql_role_definition", "Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions", beside("account_name"), {}, { name: "role_definition_id" }),
  row("cosmosdb_sql_function", "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/userDefinedFunctions", under("container_id")),
  row("cosmosdb_sql_stored_procedure", "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/storedProcedures", beside("account_name", "database_name", "container_name")),
  row("cosmosdb_sql_trigger", "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/triggers", under("container_id")),
  row("cosmosdb_sql_role_assignment", "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments", beside("account_name"), {
    "properties.principalId": "principal_id",
    "properties.roleDefinitionId": "role_definition_id",
    "properties.scope": "scope"
  }),
  row("cosmosdb_postgresql_cluster", "Microsoft.DBforPostgreSQL/serverGroupsv2", GROUP),
  row("mongo_cluster_firewall_rule", "Microsoft.DocumentDB/mongoClusters/firewallRules", under("mongo_cluster_id")),
  row("mongo_cluster_user", "Microsoft.DocumentDB/mongoClusters/users", under("mongo_cluster_id"), {}, { name: "object_id" })
];
var networkParts = [
  row("firewall_policy_rule_collection_group", "Microsoft.Network/firewallPolicies/ruleCollectionGroups", under("firewall_policy_id"), { "properties.priority": "priority" }),
  row("firewall_network_rule_collection", "Microsoft.Network/azureFirewalls/networkRuleCollections", beside("azure_firewall_name"), {}, { partOf: "azure_firewall_name" }),
  row("firewall_application_rule_collection", "Microsoft.Network/azureFirewalls/applicationRuleCollections", beside("azure_firewall_name"), {}, { partOf: "azure_firewall_name" }),
  row("virtual_hub_route_table", "Microsoft.Network/virtualHubs/hubRouteTables", under("virtual_hub_id")),
  row("vpn_gateway_connection", "Microsoft.Network/vpnGateways/vpnConnections", under("vpn_gateway_id")),
  row("vpn_server_configuration", "Microsoft.Network/vpnServerConfigurations", GROUP),
  row("vpn_site", "Microsoft.Network/vpnSites", GROUP, { "properties.virtualWan": ref("virtual_wan_id") }),
  row("network_connection_monitor", "Microsoft.Network/networkWatchers/connectionMonitors", under("network_watcher_id")),
  row("network_manager", "Microsoft.Network/networkManagers", GROUP, {
    "properties.networkManagerScopeAccesses": "scope_accesses"
  }),
  row("network_manager_connectivity_configuration", "Microsoft.Network/networkManagers/connectivityConfigurations", under("network_manager_id")),
  row("network_manager_network_group", "Microsoft.Network/networkManagers/networkGroups", under("network_manager_id")),
  row("express_route_circuit_authorization", "Microsoft.Network/expressRouteCircuits/authorizations", beside("express_route_circuit_name")),
  row("firewall_nat_rule_collection", "Microsoft.Network/azureFirewalls/natRuleCollections", beside("azure_firewall_name"), {}, { partOf: "azure_firewall_name" }),
  row("network_profile", "Microsoft.Network/networkProfiles", GROUP),
  row("network_security_perimeter", "Microsoft.Network/networkSecurityPerimeters", GROUP),
  row("network_security_perimeter_access_rule", "Microsoft.Network/networkSecurityPerimeters/profiles/accessRules", under("network_security_perimeter_profile_id")),
  row("network_security_perimeter_profile", "Microsoft.Network/networkSecurityPerimeters/profiles", under("network_security_perimeter_id")),
  row("virtual_hub_bgp_connection", "Microsoft.Network/virtualHubs/bgpConnections", under("virtual_hub_id"), {
    "properties.peerAsn": "peer_asn",
    "properties.peerIp": "peer_ip"
  }),
  row("virtual_hub_ip", "Microsoft.Network/virtualHubs/ipConfigurations", under("virtual_hub_id")),
  row("virtual_hub_routing_intent", "Microsoft.Network/virtualHubs/routingIntent", under("virtual_hub_id")),
  row("virtual_hub_security_partner_provider", "Microsoft.Network/securityPartnerProviders", GROUP),
  row("vpn_gateway_nat_rule", "Microsoft.Network/vpnGateways/natRules", under("vpn_gateway_id")),
  row("route_filter", "Microsoft.Network/routeFilters", GROUP),
  row("route_map", "Microsoft.Network/virtualHubs/routeMaps", under("virtual_hub_id")),
  row("virtual_network_gateway_nat_rule", "Microsoft.Network/virtualNetworkGateways/natRules", under("virtual_network_gateway_id")),
  row("network_packet_capture", "Microsoft.Network/networkWatchers/packetCaptures", beside("network_watcher_name")),
  row("network_manager_admin_rule", "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections/rules", under("admin_rule_collection_id")),
  row("network_manager_admin_rule_collection", "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections", under("security_admin_configuration_id")),
  row("network_manager_security_admin_configuration", "Microsoft.Network/networkManagers/securityAdminConfigurations", under("network_manager_id")),
  row("network_manager_static_member", "Microsoft.Network/networkManagers/networkGroups/staticMembers", under("network_group_id")),
  row("network_manager_ipam_pool", "Microsoft.Network/networkManagers/ipamPools", under("network_manager_id")),
  row("express_route_circuit_connection", "Microsoft.Network/expressRouteCircuits/peerings/connections", under("peering_id")),
  row("network_function_azure_traffic_collector", "Microsoft.NetworkFunction/azureTrafficCollectors", GROUP),
  row("network_security_perimeter_association", "Microsoft.Network/networkSecurityPerimeters/resourceAssociations", above("network_security_perimeter_profile_id"), { "properties.accessMode": "access_mode" }),
  row("private_dns_resolver_inbound_endpoint", "Microsoft.Network/dnsResolvers/inboundEndpoints", under("private_dns_resolver_id"), {
    "properties.ipConfigurations": each("ip_configurations", {
      privateIpAllocationMethod: "private_ip_allocation_method",
      subnet: ref("subnet_id")
    })
  }),
  row("private_dns_resolver_outbound_endpoint", "Microsoft.Network/dnsResolvers/outboundEndpoints", under("private_dns_resolver_id"), {
    "properties.subnet": ref("subnet_id")
  })
];
var monitoring = [
  row("log_analytics_solution", "Microsoft.OperationsManagement/solutions", GROUP, { "properties.workspaceResourceId": "workspace_resource_id" }, { name: { template: "{solution_name}({workspace_name})" } }),
  row("monitor_data_collection_rule_association", "Microsoft.Insights/dataCollectionRuleAssociations", on("target_resource_id"), {
    "properties.dataCollectionRuleId": "data_collection_rule_id",
    "properties.dataCollectionEndpointId": "data_collection_endpoint_id"
  }),
  row("application_insights_web_test", "Microsoft.Insights/webTests", GROUP, {
    kind: "kind",
    "properties.Enabled": flag("enabled"),
    "properties.Frequency": "frequency"
  }),
  row("application_insights_standard_web_test", "Microsoft.Insights/webTests", GROUP),
  row("log_analytics_linked_service", "Microsoft.OperationalInsights/workspaces/linkedServices", [under("workspace_id"), beside("workspace_name")], {}, { name: { constant: "Automation" } }),
  row("monitor_alert_prometheus_rule_group", "Microsoft.AlertsManagement/prometheusRuleGroups", GROUP),
  row("monitor_scheduled_query_rules_alert", "Microsoft.Insights/scheduledQueryRules", GROUP),
  row("log_analytics_storage_insights", "Microsoft.OperationalInsights/workspaces/storageInsightConfigs", under("workspace_id")),
  row("monitor_autoscale_setting", "Microsoft.Insights/autoScaleSettings", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.targetResourceUri": "target_resource_id"
  }),
  row("monitor_log_profile", "Microsoft.Insights/logProfiles", SUBSCRIPTION),
  row("application_insights_api_key", "Microsoft.Insights/components/ApiKeys", under("application_insights_id"), {}, { ...MADE }),
  row("log_analytics_cluster", "Microsoft.OperationalInsights/clusters", GROUP, {
    "sku.capacity": "size_gb"
  }),
  row("log_analytics_data_export_rule", "Microsoft.OperationalInsights/workspaces/dataExports", under("workspace_resource_id")),
  row("log_analytics_saved_search", "Microsoft.OperationalInsights/workspaces/savedSearches", under("log_analytics_workspace_id")),
  row("log_analytics_query_pack", "Microsoft.OperationalInsights/queryPacks", GROUP),
  row("log_analytics_datasource_windows_event", "Microsoft.OperationalInsights/workspaces/dataSources", beside("workspace_name")),
  row("log_analytics_datasource_windows_performance_counter", "Microsoft.OperationalInsights/workspaces/dataSources", beside("workspace_name")),
  row("monitor_private_link_scope", "Microsoft.Insights/privateLinkScopes", GROUP),
  row("monitor_private_link_scoped_service", "Microsoft.Insights/privateLinkScopes/scopedResources", beside("scope_name")),
  row("monitor_smart_detector_alert_rule", "Microsoft.AlertsManagement/smartDetectorAlertRules", GROUP),
  row("monitor_alert_processing_rule_action_group", "Microsoft.AlertsManagement/actionRules", GROUP),
  row("monitor_alert_processing_rule_suppression", "Microsoft.AlertsManagement/actionRules", GROUP),
  row("application_insights_workbook", "Microsoft.Insights/workbooks", GROUP),
  row("application_insights_smart_detection_rule", "Microsoft.Insights/components/proactiveDetectionConfigs", under("application_insights_id")),
  row("application_insights_analytics_item", "Microsoft.Insights/components/analyticsItems", under("application_insights_id")),
  row("dashboard_grafana_managed_private_endpoint", "Microsoft.Dashboard/grafana/managedPrivateEndpoints", under("grafana_id")),
  row("log_analytics_query_pack_query", "Microsoft.OperationalInsights/queryPacks/queries", under("query_pack_id"))
];
var other = [
  row("app_configuration_key", "Microsoft.AppConfiguration/configurationStores/keyValues", under("configuration_store_id"), {}, { name: "key" }),
  row("netapp_volume_group_sap_hana", "Microsoft.NetApp/netAppAccounts/volumeGroups", beside("account_name")),
  row("storage_encryption_scope", "Microsoft.Storage/storageAccounts/encryptionScopes", under("storage_account_id"), { "properties.source": "source" }),
  row("aadb2c_directory", "Microsoft.AzureActiveDirectory/b2cDirectories", GROUP, {}, { name: "domain_name" }),
  row("attestation_provider", "Microsoft.Attestation/attestationProviders", GROUP),
  row("confidential_ledger", "Microsoft.ConfidentialLedger/ledgers", GROUP),
  row("elastic_san_volume", "Microsoft.ElasticSan/elasticSans/volumeGroups/volumes", under("volume_group_id"), { "properties.sizeGiB": "size_in_gib" }),
  row("elastic_san_volume_group", "Microsoft.ElasticSan/elasticSans/volumeGroups", under("elastic_san_id")),
  row("load_test", "Microsoft.LoadTestService/loadTests", GROUP),
  row("managed_lustre_file_system", "Microsoft.StorageCache/amlFilesystems", GROUP, {
    zones: "zones",
    "sku.name": "sku_name",
    "properties.filesystemSubnet": "subnet_id",
    "properties.storageCapacityTiB": "storage_capacity_in_tb"
  }),
  row("maps_account", "Microsoft.Maps/accounts", GROUP, {
    "sku.name": "sku_name",
    "properties.disableLocalAuth": not("local_authentication_enabled")
  }),
  row("key_vault_access_policy", "Microsoft.KeyVault/vaults/accessPolicies", under("key_vault_id"), {
    "properties.accessPolicies": own({
      objectId: "object_id",
      tenantId: "tenant_id",
      "permissions.certificates": "certificate_permissions",
      "permissions.keys": "key_permissions",
      "permissions.secrets": "secret_permissions",
      "permissions.storage": "storage_permissions"
    })
  }, { name: { constant: "add" } }),
  row("subnet_service_endpoint_storage_policy", "Microsoft.Network/serviceEndpointPolicies", GROUP),
  row("nginx_deployment", "Nginx.NginxPlus/nginxDeployments", GROUP),
  row("bot_service_azure_bot", "Microsoft.BotService/botServices", GROUP, {
    kind: always("azurebot"),
    "sku.name": "sku",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("healthcare_workspace", "Microsoft.HealthcareApis/workspaces", GROUP),
  row("healthcare_service", "Microsoft.HealthcareApis/services", GROUP),
  row("video_indexer_account", "Microsoft.VideoIndexer/accounts", GROUP),
  row("trusted_signing_account", "Microsoft.CodeSigning/codeSigningAccounts", GROUP),
  row("chaos_studio_experiment", "Microsoft.Chaos/experiments", GROUP),
  row("portal_dashboard", "Microsoft.Portal/dashboards", GROUP),
  row("netapp_snapshot", "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/snapshots", beside("account_name", "pool_name", "volume_name")),
  row("netapp_snapshot_policy", "Microsoft.NetApp/netAppAccounts/snapshotPolicies", beside("account_name")),
  row("netapp_backup_policy", "Microsoft.NetApp/netAppAccounts/backupPolicies", beside("account_name")),
  row("netapp_backup_vault", "Microsoft.NetApp/netAppAccounts/backupVaults", beside("account_name")),
  row("storage_account_local_user", "Microsoft.Storage/storageAccounts/localUsers", under("storage_account_id")),
  row("storage_sync_group", "Microsoft.StorageSync/storageSyncServices/syncGroups", under("storage_sync_id")),
  row("storage_sync_cloud_endpoint", "Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints", under("storage_sync_group_id")),
  row("storage_mover", "Microsoft.StorageMover/storageMovers", GROUP),
  row("cognitive_account_project", "Microsoft.CognitiveServices/accounts/projects", under("cognitive_account_id")),
  row("cognitive_account_rai_policy", "Microsoft.CognitiveServices/accounts/raiPolicies", under("cognitive_account_id")),
  row("lab_service_plan", "Microsoft.LabServices/labPlans", GROUP),
  row("lab_service_lab", "Microsoft.LabServices/labs", GROUP),
  row("managed_devops_pool", "Microsoft.DevOpsInfrastructure/pools", GROUP),
  row("managed_application", "Microsoft.Solutions/applications", GROUP),
  row("managed_application_definition", "Microsoft.Solutions/applicationDefinitions", GROUP),
  row("maps_creator", "Microsoft.Maps/accounts/creators", under("maps_account_id")),
  row("workloads_sap_three_tier_virtual_instance", "Microsoft.Workloads/sapVirtualInstances", GROUP),
  row("workloads_sap_discovery_virtual_instance", "Microsoft.Workloads/sapVirtualInstances", GROUP),
  row("workloads_sap_single_node_virtual_instance", "Microsoft.Workloads/sapVirtualInstances", GROUP),
  row("api_connection", "Microsoft.Web/connections", GROUP),
  row("netapp_volume_group_oracle", "Microsoft.NetApp/netAppAccounts/volumeGroups", beside("account_name")),
  row("netapp_volume_quota_rule", "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/volumeQuotaRules", under("volume_id")),
  row("automanage_configuration", "Microsoft.AutoManage/configurationProfiles", GROUP),
  row("palo_alto_local_rulestack", "PaloAltoNetworks.Cloudngfw/localRulestacks", GROUP),
  row("elastic_cloud_elasticsearch", "Microsoft.Elastic/monitors", GROUP),
  row("datadog_monitor", "Microsoft.Datadog/monitors", GROUP),
  row("hpc_cache", "Microsoft.StorageCache/caches", GROUP),
  row("system_center_virtual_machine_manager_server", "Microsoft.ScVmm/vmmServers", GROUP),
  row("stack_hci_cluster", "Microsoft.AzureStackHCI/clusters", GROUP),
  row("extended_location_custom_location", "Microsoft.ExtendedLocation/customLocations", GROUP),
  row("new_relic_monitor", "NewRelic.Observability/monitors", GROUP),
  row("qumulo_file_system", "Qumulo.Storage/fileSystems", GROUP),
  row("dynatrace_monitor", "Dynatrace.Observability/monitors", GROUP)
];
var loadBalancing = [
  row("lb_rule", "Microsoft.Network/loadBalancers/loadBalancingRules", [under("loadbalancer_id"), beside("frontend_ip_configuration_name")], {
    "properties.backendPort": "backend_port",
    "properties.frontendPort": "frontend_port",
    "properties.loadDistribution": "load_distribution",
    "properties.protocol": "protocol"
  }, { partOf: "loadbalancer_id" }),
  row("lb_backend_address_pool", "Microsoft.Network/loadBalancers/backendAddressPools", under("loadbalancer_id")),
  row("lb_probe", "Microsoft.Network/loadBalancers/probes", under("loadbalancer_id"), {
    "properties.port": "port",
    "properties.protocol": "protocol",
    "properties.requestPath": "request_path"
  }, { partOf: "loadbalancer_id" }),
  row("traffic_manager_external_endpoint", "Microsoft.Network/trafficManagerProfiles/ExternalEndpoints", under("profile_id"), {
    "properties.target": "target",
    "properties.endpointLocation": "endpoint_location",
    "properties.weight": "weight"
  }),
  row("cdn_endpoint", "Microsoft.Cdn/profiles/endpoints", beside("profile_name"), {
    "properties.isHttpAllowed": flag("is_http_allowed"),
    "properties.isHttpsAllowed": flag("is_https_allowed"),
    "properties.optimizationType": "optimization_type",
    "properties.originHostHeader": "origin_host_header",
    "properties.originPath": "origin_path"
  }),
  row("traffic_manager_azure_endpoint", "Microsoft.Network/trafficManagerProfiles/AzureEndpoints", under("profile_id"), { "properties.targetResourceId": "target_resource_id", "properties.weight": "weight" }),
  row("traffic_manager_nested_endpoint", "Microsoft.Network/trafficManagerProfiles/NestedEndpoints", under("profile_id"), {
    "properties.targetResourceId": "target_resource_id",
    "properties.endpointLocation": "endpoint_location",
    "properties.weight": "weight"
  }),
  row("lb_outbound_rule", "Microsoft.Network/loadBalancers/outboundRules", under("loadbalancer_id"), {}, { partOf: "loadbalancer_id" }),
  row("frontdoor", "Microsoft.Network/frontDoors", GROUP, {}, { global: true }),
  row("frontdoor_firewall_policy", "Microsoft.Network/frontDoorWebApplicationFirewallPolicies", GROUP, { "properties.policySettings.enabledState": onOff("enabled"), "properties.policySettings.mode": "mode" }, { global: true }),
  row("cdn_frontdoor_origin", "Microsoft.Cdn/profiles/originGroups/origins", under("cdn_frontdoor_origin_group_id"), {
    "properties.hostName": "host_name",
    "properties.enabledState": onOff("enabled"),
    "properties.originHostHeader": "origin_host_header"
  }),
  row("cdn_frontdoor_origin_group", "Microsoft.Cdn/profiles/originGroups", under("cdn_frontdoor_profile_id")),
  row("cdn_frontdoor_route", "Microsoft.Cdn/profiles/afdEndpoints/routes", under("cdn_frontdoor_endpoint_id")),
  row("lb_nat_pool", "Microsoft.Network/loadBalancers/inboundNatPools", under("loadbalancer_id"), {}, { partOf: "loadbalancer_id" }),
  row("lb_nat_rule", "Microsoft.Network/loadBalancers/inboundNatRules", under("loadbalancer_id"), {}, { partOf: "loadbalancer_id" }),
  row("cdn_frontdoor_custom_domain", "Microsoft.Cdn/profiles/customDomains", under("cdn_frontdoor_profile_id"), { "properties.hostName": "host_name" }),
  row("cdn_frontdoor_security_policy", "Microsoft.Cdn/profiles/securityPolicies", under("cdn_frontdoor_profile_id")),
  row("frontdoor_rules_engine", "Microsoft.Network/frontDoors/rulesEngines", beside("frontdoor_name")),
  row("cdn_endpoint_custom_domain", "Microsoft.Cdn/profiles/endpoints/customDomains", under("cdn_endpoint_id")),
  row("cdn_frontdoor_rule", "Microsoft.Cdn/profiles/ruleSets/rules", under("cdn_frontdoor_rule_set_id")),
  row("cdn_frontdoor_rule_set", "Microsoft.Cdn/profiles/ruleSets", under("cdn_frontdoor_profile_id")),
  row("cdn_frontdoor_secret", "Microsoft.Cdn/profiles/secrets", under("cdn_frontdoor_profile_id")),
  row("application_load_balancer", "Microsoft.ServiceNetworking/trafficControllers", GROUP),
  row("application_load_balancer_frontend", "Microsoft.ServiceNetworking/trafficControllers/frontends", under("application_load_balancer_id")),
  row("application_load_balancer_subnet_association", "Microsoft.ServiceNetworking/trafficControllers/associations", under("application_load_balancer_id")),
  row("application_load_balancer_security_policy", "Microsoft.ServiceNetworking/trafficControllers/securityPolicies", under("application_load_balancer_id"))
];
var restriction = {
  action: "action",
  ipAddress: "ip_address",
  name: "name",
  priority: "priority",
  vnetSubnetResourceId: "virtual_network_subnet_id"
};
var app = {
  "properties.clientCertEnabled": flag("client_certificate_enabled"),
  "properties.clientCertMode": "client_certificate_mode",
  "properties.enabled": flag("enabled"),
  "properties.httpsOnly": flag("https_only"),
  "properties.keyVaultReferenceIdentity": "key_vault_reference_identity_id",
  "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  "properties.serverFarmId": "service_plan_id",
  "properties.siteConfig.alwaysOn": flag("site_config.always_on"),
  "properties.siteConfig.cors": block("site_config.cors", {
    allowedOrigins: "allowed_origins",
    supportCredentials: flag("support_credentials")
  }),
  "properties.siteConfig.ftpsState": "site_config.ftps_state",
  "properties.siteConfig.healthCheckPath": "site_config.health_check_path",
  "properties.siteConfig.http20Enabled": flag("site_config.http2_enabled"),
  "properties.siteConfig.ipSecurityRestrictions": each("site_config.ip_restriction", restriction),
  "properties.siteConfig.ipSecurityRestrictionsDefaultAction": "site_config.ip_restriction_default_action",
  "properties.siteConfig.minTlsVersion": "site_config.minimum_tls_version",
  "properties.siteConfig.remoteDebuggingEnabled": flag("site_config.remote_debugging_enabled"),
  "properties.siteConfig.scmIpSecurityRestrictions": each("site_config.scm_ip_restriction", restriction),
  "properties.siteConfig.scmIpSecurityRestrictionsDefaultAction": "site_config.scm_ip_restriction_default_action",
  "properties.siteConfig.scmMinTlsVersion": "site_config.scm_minimum_tls_version",
  "properties.siteConfig.use32BitWorkerProcess": flag("site_config.use_32_bit_worker"),
  "properties.siteConfig.vnetRouteAllEnabled": flag("site_config.vnet_route_all_enabled"),
  "properties.siteConfig.webSocketsEnabled": flag("site_config.websockets_enabled"),
  "properties.virtualNetworkSubnetId": "virtual_network_subnet_id"
};
var webApp = {
  ...app,
  kind: "kind",
  "properties.clientAffinityEnabled": flag("client_affinity_enabled"),
  "properties.siteConfig.numberOfWorkers": "site_config.worker_count"
};
var cognitive = {
  "sku.name": "sku_name",
  "properties.customSubDomainName": "custom_subdomain_name",
  "properties.networkAcls": block("network_acls", {
    bypass: "bypass",
    defaultAction: "default_action",
    ipRules: each("ip_rules", { value: "." }),
    virtualNetworkRules: each("virtual_network_rules", {
      id: "subnet_id",
      ignoreMissingVnetServiceEndpoint: flag("ignore_missing_vnet_service_endpoint")
    })
  }),
  "properties.restrictOutboundNetworkAccess": flag("outbound_network_access_restricted")
};
var web = [
  row("service_plan", "Microsoft.Web/serverfarms", GROUP, {
    "sku.name": "sku_name",
    "sku.capacity": "worker_count",
    "properties.hostingEnvironmentProfile.id": "app_service_environment_id",
    "properties.maximumElasticWorkerCount": "maximum_elastic_worker_count",
    "properties.perSiteScaling": flag("per_site_scaling_enabled"),
    "properties.reserved": pick("os_type", { Linux: true, Windows: false, WindowsContainer: false }),
    "properties.zoneRedundant": flag("zone_balancing_enabled")
  }),
  row("app_service_environment_v3", "Microsoft.Web/hostingEnvironments", GROUP, {
    kind: always("ASEV3"),
    "properties.dedicatedHostCount": "dedicated_host_count",
    "properties.internalLoadBalancingMode": "internal_load_balancing_mode",
    "properties.virtualNetwork.id": "subnet_id",
    "properties.zoneRedundant": flag("zone_redundant")
  }, { near: { id: "subnet_id", type: "Microsoft.Network/virtualNetworks/subnets" } }),
  row("linux_web_app", "Microsoft.Web/sites", GROUP, webApp),
  row("windows_web_app", "Microsoft.Web/sites", GROUP, webApp),
  row("linux_web_app_slot", "Microsoft.Web/sites/slots", under("app_service_id"), webApp, {
    near: { id: "app_service_id", type: "Microsoft.Web/sites" }
  }),
  row("windows_web_app_slot", "Microsoft.Web/sites/slots", under("app_service_id"), webApp, {
    near: { id: "app_service_id", type: "Microsoft.Web/sites" }
  }),
  row("linux_function_app", "Microsoft.Web/sites", GROUP, { ...app, kind: always("functionapp,linux") }),
  row("windows_function_app", "Microsoft.Web/sites", GROUP, { ...app, kind: always("functionapp") }),
  row("function_app_flex_consumption", "Microsoft.Web/sites", GROUP, {
    ...without(app, "properties.keyVaultReferenceIdentity", "properties.siteConfig.alwaysOn", "properties.siteConfig.ftpsState"),
    kind: always("functionapp,linux"),
    "properties.functionAppConfig.runtime.name": "runtime_name",
    "properties.functionAppConfig.runtime.version": "runtime_version",
    "properties.functionAppConfig.scaleAndConcurrency.instanceMemoryMB": "instance_memory_in_mb",
    "properties.functionAppConfig.scaleAndConcurrency.maximumInstanceCount": "maximum_instance_count"
  }),
  row("static_web_app", "Microsoft.Web/staticSites", GROUP, {
    "sku.name": "sku_size",
    "sku.tier": "sku_tier",
    "properties.allowConfigFileUpdates": flag("configuration_file_changes_enabled"),
    "properties.branch": "repository_branch",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.repositoryUrl": "repository_url",
    "properties.stagingEnvironmentPolicy": onOff("preview_environments_enabled")
  }),
  row("app_service_certificate", "Microsoft.Web/certificates", GROUP, {
    "properties.keyVaultId": "key_vault_id",
    "properties.serverFarmId": "app_service_plan_id"
  }),
  row("search_service", "Microsoft.Search/searchServices", GROUP, {
    "sku.name": "sku",
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.encryptionWithCmk.enforcement": onOff("customer_managed_key_enforcement_enabled"),
    "properties.hostingMode": "hosting_mode",
    "properties.networkRuleSet.bypass": "network_rule_bypass_option",
    "properties.networkRuleSet.ipRules": each("allowed_ips", { value: "." }),
    "properties.partitionCount": "partition_count",
    "properties.publicNetworkAccess": words("public_network_access_enabled", "enabled", "disabled"),
    "properties.replicaCount": "replica_count"
  }),
  row("cognitive_account", "Microsoft.CognitiveServices/accounts", GROUP, {
    ...cognitive,
    kind: "kind",
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("ai_services", "Microsoft.CognitiveServices/accounts", GROUP, {
    ...cognitive,
    kind: always("AIServices"),
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.publicNetworkAccess": "public_network_access"
  }),
  row("cognitive_deployment", "Microsoft.CognitiveServices/accounts/deployments", under("cognitive_account_id"), {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.model.format": "model.format",
    "properties.model.name": "model.name",
    "properties.model.version": "model.version",
    "properties.raiPolicyName": "rai_policy_name",
    "properties.versionUpgradeOption": "version_upgrade_option"
  }, { near: { id: "cognitive_account_id", type: "Microsoft.CognitiveServices/accounts" } }),
  row("app_configuration", "Microsoft.AppConfiguration/configurationStores", GROUP, {
    "sku.name": "sku",
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.enablePurgeProtection": flag("purge_protection_enabled"),
    "properties.publicNetworkAccess": "public_network_access",
    "properties.softDeleteRetentionInDays": "soft_delete_retention_days"
  })
];
var classicApp = {
  "properties.clientAffinityEnabled": flag("client_affinity_enabled"),
  "properties.enabled": flag("enabled"),
  "properties.httpsOnly": flag("https_only"),
  "properties.keyVaultReferenceIdentity": "key_vault_reference_identity_id",
  "properties.serverFarmId": "app_service_plan_id",
  "properties.siteConfig.alwaysOn": flag("site_config.always_on"),
  "properties.siteConfig.ftpsState": "site_config.ftps_state",
  "properties.siteConfig.healthCheckPath": "site_config.health_check_path",
  "properties.siteConfig.http20Enabled": flag("site_config.http2_enabled"),
  "properties.siteConfig.linuxFxVersion": "site_config.linux_fx_version",
  "properties.siteConfig.minTlsVersion": "site_config.min_tls_version",
  "properties.siteConfig.use32BitWorkerProcess": flag("site_config.use_32_bit_worker_process"),
  "properties.siteConfig.vnetRouteAllEnabled": flag("site_config.vnet_route_all_enabled"),
  "properties.siteConfig.webSocketsEnabled": flag("site_config.websockets_enabled")
};
var webClassic = [
  row("app_service_plan", "Microsoft.Web/serverFarms", GROUP, {
    kind: "kind",
    "sku.name": "sku.size",
    "sku.size": "sku.size",
    "sku.tier": "sku.tier",
    "sku.capacity": "sku.capacity",
    "properties.hostingEnvironmentProfile.id": "app_service_environment_id",
    "properties.isXenon": flag("is_xenon"),
    "properties.maximumElasticWorkerCount": "maximum_elastic_worker_count",
    "properties.perSiteScaling": flag("per_site_scaling"),
    "properties.reserved": flag("reserved"),
    "properties.zoneRedundant": flag("zone_redundant")
  }),
  row("function_app", "Microsoft.Web/sites", GROUP, {
    ...classicApp,
    kind: when("functionapp", ["os_type", "functionapp,linux"])
  }),
  row("app_service", "Microsoft.Web/sites", GROUP, classicApp),
  row("static_site", "Microsoft.Web/staticSites", GROUP, { "sku.name": "sku_size", "sku.tier": "sku_tier" }),
  row("app_service_environment", "Microsoft.Web/hostingEnvironments", GROUP, {
    kind: always("ASEV2"),
    "properties.internalLoadBalancingMode": "internal_load_balancing_mode",
    "properties.virtualNetwork.id": "subnet_id"
  }, { near: { id: "subnet_id", type: "Microsoft.Network/virtualNetworks/subnets" } }),
  row("app_service_custom_hostname_binding", "Microsoft.Web/sites/hostNameBindings", beside("app_service_name"), {}, { name: "hostname" }),
  row("app_service_virtual_network_swift_connection", "Microsoft.Web/sites/networkConfig", under("app_service_id"), { "properties.subnetResourceId": "subnet_id" }, { name: { constant: "virtualNetwork" } }),
  row("integration_service_environment", "Microsoft.Logic/integrationServiceEnvironments", GROUP, {
    "sku.name": match("sku_name", /^([A-Za-z]+)_\d+$/)
  }),
  row("app_service_certificate_order", "Microsoft.CertificateRegistration/certificateOrders", GROUP),
  row("app_service_slot", "Microsoft.Web/sites/slots", beside("app_service_name"), classicApp),
  row("logic_app_action_custom", "Microsoft.Logic/workflows/actions", under("logic_app_id"), {}, { partOf: "logic_app_id" }),
  row("logic_app_action_http", "Microsoft.Logic/workflows/actions", under("logic_app_id"), {}, { partOf: "logic_app_id" }),
  row("logic_app_trigger_custom", "Microsoft.Logic/workflows/triggers", under("logic_app_id"), {}, { partOf: "logic_app_id" }),
  row("logic_app_trigger_http_request", "Microsoft.Logic/workflows/triggers", under("logic_app_id"), {}, { partOf: "logic_app_id" }),
  row("logic_app_trigger_recurrence", "Microsoft.Logic/workflows/triggers", under("logic_app_id"), {}, { partOf: "logic_app_id" }),
  row("static_site_custom_domain", "Microsoft.Web/staticSites/customDomains", under("static_site_id"), {}, { name: "domain_name" }),
  row("linux_function_app_slot", "Microsoft.Web/sites/slots", under("function_app_id"), { ...app }, { near: { id: "function_app_id", type: "Microsoft.Web/sites" } }),
  row("function_app_slot", "Microsoft.Web/sites/slots", beside("function_app_name"), without(classicApp, "properties.keyVaultReferenceIdentity", "properties.siteConfig.vnetRouteAllEnabled")),
  row("windows_function_app_slot", "Microsoft.Web/sites/slots", under("function_app_id"), { ...app }, { near: { id: "function_app_id", type: "Microsoft.Web/sites" } }),
  row("spring_cloud_service", "Microsoft.AppPlatform/Spring", GROUP, {
    "sku.name": "sku_name",
    "properties.zoneRedundant": flag("zone_redundant")
  }),
  row("spring_cloud_api_portal", "Microsoft.AppPlatform/spring/apiPortals", under("spring_cloud_service_id")),
  row("spring_cloud_app", "Microsoft.AppPlatform/spring/apps", beside("service_name")),
  row("spring_cloud_container_deployment", "Microsoft.AppPlatform/spring/apps/deployments", under("spring_cloud_app_id")),
  row("static_web_app_custom_domain", "Microsoft.Web/staticSites/customDomains", under("static_web_app_id"), {}, { name: "domain_name" }),
  row("spring_cloud_gateway", "Microsoft.AppPlatform/spring/gateways", under("spring_cloud_service_id")),
  row("spring_cloud_java_deployment", "Microsoft.AppPlatform/spring/apps/deployments", under("spring_cloud_app_id")),
  row("spring_cloud_certificate", "Microsoft.AppPlatform/spring/certificates", beside("service_name")),
  row("spring_cloud_custom_domain", "Microsoft.AppPlatform/spring/apps/domains", under("spring_cloud_app_id")),
  row("logic_app_integration_account_map", "Microsoft.Logic/integrationAccounts/maps", beside("integration_account_name")),
  row("logic_app_integration_account_schema", "Microsoft.Logic/integrationAccounts/schemas", beside("integration_account_name")),
  row("logic_app_integration_account_partner", "Microsoft.Logic/integrationAccounts/partners", beside("integration_account_name")),
  row("logic_app_integration_account_certificate", "Microsoft.Logic/integrationAccounts/certificates", beside("integration_account_name")),
  row("logic_app_integration_account_agreement", "Microsoft.Logic/integrationAccounts/agreements", beside("integration_account_name")),
  row("logic_app_integration_account_session", "Microsoft.Logic/integrationAccounts/sessions", beside("integration_account_name")),
  row("app_service_public_certificate", "Microsoft.Web/sites/publicCertificates", beside("app_service_name"), {}, { name: "certificate_name" }),
  row("app_service_connection", "Microsoft.ServiceLinker/linkers", on("app_service_id")),
  row("function_app_connection", "Microsoft.ServiceLinker/linkers", on("function_app_id")),
  row("function_app_function", "Microsoft.Web/sites/functions", under("function_app_id")),
  row("app_service_managed_certificate", "Microsoft.Web/certificates", beyond("custom_hostname_binding_id"), {}, MADE)
];
var inEventHubs = [under("namespace_id"), beside("namespace_name")];
function hdinsight(name, kind, more = {}) {
  const rules = {
    ...more,
    "properties.clusterDefinition.kind": always(kind),
    "properties.clusterVersion": "cluster_version",
    "properties.minSupportedTlsVersion": "tls_min_version",
    "properties.osType": always("Linux"),
    "properties.tier": "tier"
  };
  return row(`hdinsight_${name}_cluster`, "Microsoft.HDInsight/clusters", GROUP, rules);
}
var analytics = [
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
    "properties.zoneRedundant": flag("zone_redundant")
  }),
  row("eventhub", "Microsoft.EventHub/namespaces/eventhubs", inEventHubs, {
    "properties.messageRetentionInDays": "message_retention",
    "properties.partitionCount": "partition_count",
    "properties.status": "status"
  }),
  row("eventhub_cluster", "Microsoft.EventHub/clusters", GROUP, {
    "sku.name": match("sku_name", /^([A-Za-z]+)_\d+$/)
  }),
  row("stream_analytics_job", "Microsoft.StreamAnalytics/streamingjobs", GROUP, {
    "properties.compatibilityLevel": "compatibility_level",
    "properties.contentStoragePolicy": "content_storage_policy",
    "properties.jobType": "type",
    "properties.sku.name": "sku_name"
  }),
  row("stream_analytics_cluster", "Microsoft.StreamAnalytics/clusters", GROUP, {
    "sku.name": always("Default"),
    "sku.capacity": "streaming_capacity"
  }),
  row("analysis_services_server", "Microsoft.AnalysisServices/servers", GROUP, { "sku.name": "sku" }),
  row("powerbi_embedded", "Microsoft.PowerBIDedicated/capacities", GROUP, {
    "sku.name": "sku_name"
  }),
  row("fabric_capacity", "Microsoft.Fabric/capacities", GROUP, {
    "sku.name": "sku.name",
    "sku.tier": "sku.tier"
  }),
  row("synapse_workspace", "Microsoft.Synapse/workspaces", GROUP, {
    "properties.azureADOnlyAuthentication": flag("azuread_authentication_only"),
    "properties.managedResourceGroupName": "managed_resource_group_name",
    "properties.managedVirtualNetwork": words("managed_virtual_network_enabled", "default", ""),
    "properties.managedVirtualNetworkSettings.preventDataExfiltration": flag("data_exfiltration_protection_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.sqlAdministratorLogin": "sql_administrator_login"
  }),
  row("synapse_sql_pool", "Microsoft.Synapse/workspaces/sqlPools", under("synapse_workspace_id"), {
    "sku.name": "sku_name",
    "properties.collation": "collation",
    "properties.createMode": "create_mode",
    "properties.storageAccountType": "storage_account_type"
  }, { near: { id: "synapse_workspace_id", type: "Microsoft.Synapse/workspaces" } }),
  row("synapse_spark_pool", "Microsoft.Synapse/workspaces/bigDataPools", under("synapse_workspace_id"), {
    "properties.nodeCount": "node_count",
    "properties.nodeSize": "node_size",
    "properties.nodeSizeFamily": "node_size_family",
    "properties.sparkVersion": "spark_version"
  }, { near: { id: "synapse_workspace_id", type: "Microsoft.Synapse/workspaces" } }),
  row("data_factory", "Microsoft.DataFactory/factories", GROUP, {
    "properties.publicNetworkAccess": onOff("public_network_enabled"),
    "properties.purviewConfiguration.purviewResourceId": "purview_id"
  }),
  row("databricks_workspace", "Microsoft.Databricks/workspaces", GROUP, {
    "sku.name": "sku",
    "properties.parameters.customVirtualNetworkId.value": "custom_parameters.virtual_network_id",
    "properties.parameters.enableNoPublicIp.value": flag("custom_parameters.no_public_ip"),
    "properties.parameters.requireInfrastructureEncryption.value": flag("infrastructure_encryption_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.requiredNsgRules": "network_security_group_rules_required"
  }),
  row("kusto_cluster", "Microsoft.Kusto/clusters", GROUP, {
    zones: "zones",
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.enableAutoStop": flag("auto_stop_enabled"),
    "properties.enableDiskEncryption": flag("disk_encryption_enabled"),
    "properties.enableDoubleEncryption": flag("double_encryption_enabled"),
    "properties.enablePurge": flag("purge_enabled"),
    "properties.enableStreamingIngest": flag("streaming_ingestion_enabled"),
    "properties.publicIPType": "public_ip_type",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.restrictOutboundNetworkAccess": onOff("outbound_network_access_restricted")
  }),
  row("kusto_database", "Microsoft.Kusto/clusters/databases", beside("cluster_name"), {
    "properties.hotCachePeriod": "hot_cache_period",
    "properties.softDeletePeriod": "soft_delete_period"
  }),
  row("data_share_account", "Microsoft.DataShare/accounts", GROUP),
  row("purview_account", "Microsoft.Purview/accounts", GROUP, {
    "properties.managedResourceGroupName": "managed_resource_group_name",
    "properties.publicNetworkAccess": onOff("public_network_enabled")
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
    "properties.v1LegacyMode": flag("v1_legacy_mode_enabled")
  })
];
var securityType = when(null, ["os_disk.security_encryption_type", "ConfidentialVM"], ["secure_boot_enabled", "TrustedLaunch"], ["vtpm_enabled", "TrustedLaunch"]);
var PROFILE = "properties.virtualMachineProfile";
var interfaces = each("network_interface", {
  name: "name",
  "properties.primary": flag("primary"),
  "properties.enableAcceleratedNetworking": flag("accelerated_networking_enabled|enable_accelerated_networking"),
  "properties.enableIPForwarding": flag("ip_forwarding_enabled|enable_ip_forwarding"),
  "properties.networkSecurityGroup": ref("network_security_group_id"),
  "properties.ipConfigurations": each("ip_configuration", {
    name: "name",
    "properties.primary": flag("primary"),
    "properties.subnet": ref("subnet_id"),
    "properties.applicationGatewayBackendAddressPools": refs("application_gateway_backend_address_pool_ids"),
    "properties.loadBalancerBackendAddressPools": refs("load_balancer_backend_address_pool_ids"),
    "properties.publicIPAddressConfiguration.name": "public_ip_address.name"
  })
});
var common = {
  zones: "zones",
  "sku.capacity": "instances",
  "properties.platformFaultDomainCount": "platform_fault_domain_count",
  "properties.proximityPlacementGroup": ref("proximity_placement_group_id"),
  "properties.singlePlacementGroup": flag("single_placement_group"),
  "properties.upgradePolicy.mode": "upgrade_mode",
  "properties.zoneBalance": flag("zone_balance"),
  [`${PROFILE}.evictionPolicy`]: "eviction_policy",
  [`${PROFILE}.networkProfile.networkInterfaceConfigurations`]: interfaces,
  [`${PROFILE}.priority`]: "priority",
  [`${PROFILE}.securityProfile.encryptionAtHost`]: flag("encryption_at_host_enabled"),
  [`${PROFILE}.storageProfile.imageReference.id`]: "source_image_id",
  [`${PROFILE}.storageProfile.imageReference.publisher`]: "source_image_reference.publisher",
  [`${PROFILE}.storageProfile.imageReference.offer`]: "source_image_reference.offer",
  [`${PROFILE}.storageProfile.imageReference.sku`]: "source_image_reference.sku",
  [`${PROFILE}.storageProfile.imageReference.version`]: "source_image_reference.version",
  [`${PROFILE}.storageProfile.osDisk.diskSizeGB`]: "os_disk.disk_size_gb",
  [`${PROFILE}.storageProfile.osDisk.managedDisk.diskEncryptionSet`]: ref("os_disk.disk_encryption_set_id"),
  [`${PROFILE}.storageProfile.osDisk.managedDisk.storageAccountType`]: "os_disk.storage_account_type"
};
var uniform = {
  ...common,
  "sku.name": "sku",
  "properties.orchestrationMode": always("Uniform"),
  "properties.overprovision": flag("overprovision"),
  [`${PROFILE}.osProfile.adminUsername`]: "admin_username",
  [`${PROFILE}.securityProfile.securityType`]: securityType,
  [`${PROFILE}.storageProfile.osDisk.createOption`]: always("FromImage"),
  [`${PROFILE}.securityProfile.uefiSettings.secureBootEnabled`]: flag("secure_boot_enabled"),
  [`${PROFILE}.securityProfile.uefiSettings.vTpmEnabled`]: flag("vtpm_enabled")
};
var scaleSets = [
  row("linux_virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    ...uniform,
    [`${PROFILE}.osProfile.linuxConfiguration.disablePasswordAuthentication`]: flag("disable_password_authentication"),
    [`${PROFILE}.osProfile.linuxConfiguration.provisionVMAgent`]: flag("provision_vm_agent")
  }),
  row("windows_virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    ...uniform,
    [`${PROFILE}.licenseType`]: "license_type",
    [`${PROFILE}.osProfile.windowsConfiguration.provisionVMAgent`]: flag("provision_vm_agent"),
    [`${PROFILE}.osProfile.windowsConfiguration.timeZone`]: "timezone"
  }),
  row("orchestrated_virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    ...common,
    "sku.name": "sku_name",
    "properties.orchestrationMode": always("Flexible")
  })
];
var image = { publisher: "publisher", offer: "offer", sku: "sku", version: "version" };
var machine = {
  zones: list("zone"),
  "properties.hardwareProfile.vmSize": "size",
  "properties.availabilitySet": ref("availability_set_id"),
  "properties.evictionPolicy": "eviction_policy",
  "properties.extensionsTimeBudget": "extensions_time_budget",
  "properties.host": ref("dedicated_host_id"),
  "properties.hostGroup": ref("dedicated_host_group_id"),
  "properties.licenseType": "license_type",
  "properties.networkProfile.networkInterfaces": refs("network_interface_ids"),
  "properties.osProfile.adminUsername": "admin_username",
  "properties.osProfile.allowExtensionOperations": flag("allow_extension_operations"),
  "properties.osProfile.computerName": "computer_name",
  "properties.priority": "priority",
  "properties.proximityPlacementGroup": ref("proximity_placement_group_id"),
  "properties.securityProfile.securityType": securityType,
  "properties.securityProfile.encryptionAtHost": flag("encryption_at_host_enabled"),
  "properties.securityProfile.uefiSettings.secureBootEnabled": flag("secure_boot_enabled"),
  "properties.securityProfile.uefiSettings.vTpmEnabled": flag("vtpm_enabled"),
  "properties.storageProfile.diskControllerType": "disk_controller_type",
  "properties.storageProfile.osDisk.createOption": when("FromImage", ["os_managed_disk_id", "Attach"]),
  "properties.storageProfile.osDisk.caching": "os_disk.caching",
  "properties.storageProfile.osDisk.diskSizeGB": "os_disk.disk_size_gb",
  "properties.storageProfile.osDisk.managedDisk.diskEncryptionSet": ref("os_disk.disk_encryption_set_id"),
  "properties.storageProfile.osDisk.managedDisk.storageAccountType": "os_disk.storage_account_type",
  "properties.storageProfile.osDisk.writeAcceleratorEnabled": flag("os_disk.write_accelerator_enabled")
};
var imageOf = {
  "properties.storageProfile.imageReference.id": "source_image_id",
  "properties.storageProfile.imageReference.publisher": "source_image_reference.publisher",
  "properties.storageProfile.imageReference.offer": "source_image_reference.offer",
  "properties.storageProfile.imageReference.sku": "source_image_reference.sku",
  "properties.storageProfile.imageReference.version": "source_image_reference.version"
};
var compute = [
  row("linux_virtual_machine", "Microsoft.Compute/virtualMachines", GROUP, {
    ...machine,
    ...imageOf,
    "properties.storageProfile.osDisk.osType": always("Linux"),
    "properties.osProfile.linuxConfiguration.disablePasswordAuthentication": flag("disable_password_authentication"),
    "properties.osProfile.linuxConfiguration.provisionVMAgent": flag("provision_vm_agent"),
    "properties.osProfile.linuxConfiguration.patchSettings.assessmentMode": "patch_assessment_mode",
    "properties.osProfile.linuxConfiguration.patchSettings.patchMode": "patch_mode"
  }),
  row("windows_virtual_machine", "Microsoft.Compute/virtualMachines", GROUP, {
    ...machine,
    ...imageOf,
    "properties.storageProfile.osDisk.osType": always("Windows"),
    "properties.osProfile.windowsConfiguration.enableAutomaticUpdates": flag("automatic_updates_enabled|enable_automatic_updates"),
    "properties.osProfile.windowsConfiguration.patchSettings.assessmentMode": "patch_assessment_mode",
    "properties.osProfile.windowsConfiguration.patchSettings.enableHotpatching": flag("hotpatching_enabled"),
    "properties.osProfile.windowsConfiguration.patchSettings.patchMode": "patch_mode",
    "properties.osProfile.windowsConfiguration.provisionVMAgent": flag("provision_vm_agent"),
    "properties.osProfile.windowsConfiguration.timeZone": "timezone"
  }),
  row("virtual_machine", "Microsoft.Compute/virtualMachines", GROUP, {
    zones: "zones",
    "properties.hardwareProfile.vmSize": "vm_size",
    "properties.availabilitySet": ref("availability_set_id"),
    "properties.licenseType": "license_type",
    "properties.networkProfile.networkInterfaces": refs("network_interface_ids"),
    "properties.proximityPlacementGroup": ref("proximity_placement_group_id"),
    "properties.storageProfile.imageReference": block("storage_image_reference", { id: "id", ...image }),
    "properties.storageProfile.osDisk.createOption": "storage_os_disk.create_option",
    "properties.storageProfile.osDisk.managedDisk.storageAccountType": "storage_os_disk.managed_disk_type",
    "properties.storageProfile.osDisk.vhd.uri": "storage_os_disk.vhd_uri"
  }),
  row("virtual_machine_extension", "Microsoft.Compute/virtualMachines/extensions", under("virtual_machine_id"), {
    "properties.autoUpgradeMinorVersion": flag("auto_upgrade_minor_version"),
    "properties.enableAutomaticUpgrade": flag("automatic_upgrade_enabled"),
    "properties.publisher": "publisher",
    "properties.type": "type",
    "properties.typeHandlerVersion": "type_handler_version"
  }, { near: { id: "virtual_machine_id", type: "Microsoft.Compute/virtualMachines" } }),
  ...scaleSets,
  row("managed_disk", "Microsoft.Compute/disks", GROUP, {
    zones: list("zone"),
    "sku.name": "storage_account_type",
    "properties.creationData.createOption": "create_option",
    "properties.creationData.sourceResourceId": "source_resource_id",
    "properties.diskAccessId": "disk_access_id",
    "properties.diskSizeGB": "disk_size_gb",
    "properties.encryption.diskEncryptionSetId": "disk_encryption_set_id",
    "properties.hyperVGeneration": "hyper_v_generation",
    "properties.maxShares": "max_shares",
    "properties.networkAccessPolicy": "network_access_policy",
    "properties.osType": "os_type",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.tier": "tier"
  }),
  row("snapshot", "Microsoft.Compute/snapshots", GROUP, {
    "properties.creationData.createOption": "create_option",
    "properties.creationData.sourceResourceId": "source_resource_id",
    "properties.diskAccessId": "disk_access_id",
    "properties.diskSizeGB": "disk_size_gb",
    "properties.incremental": flag("incremental_enabled"),
    "properties.networkAccessPolicy": "network_access_policy",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("image", "Microsoft.Compute/images", GROUP, {
    "properties.hyperVGeneration": "hyper_v_generation",
    "properties.sourceVirtualMachine": ref("source_virtual_machine_id")
  }),
  row("availability_set", "Microsoft.Compute/availabilitySets", GROUP, {
    "properties.platformFaultDomainCount": "platform_fault_domain_count",
    "properties.platformUpdateDomainCount": "platform_update_domain_count",
    "properties.proximityPlacementGroup": ref("proximity_placement_group_id")
  }),
  row("shared_image_gallery", "Microsoft.Compute/galleries", GROUP, {
    "properties.description": "description"
  }),
  row("proximity_placement_group", "Microsoft.Compute/proximityPlacementGroups", GROUP, {
    zones: list("zone"),
    "properties.intent.vmSizes": "allowed_vm_sizes"
  }),
  row("disk_encryption_set", "Microsoft.Compute/diskEncryptionSets", GROUP, {
    "properties.activeKey.keyUrl": "key_vault_key_id",
    "properties.encryptionType": "encryption_type",
    "properties.rotationToLatestKeyVersionEnabled": flag("auto_key_rotation_enabled")
  }),
  row("capacity_reservation_group", "Microsoft.Compute/capacityReservationGroups", GROUP, { zones: "zones" }),
  row("capacity_reservation", "Microsoft.Compute/capacityReservationGroups/capacityReservations", under("capacity_reservation_group_id"), { zones: list("zone"), "sku.name": "sku.name", "sku.capacity": "sku.capacity" }, {
    near: { id: "capacity_reservation_group_id", type: "Microsoft.Compute/capacityReservationGroups" }
  }),
  row("ssh_public_key", "Microsoft.Compute/sshPublicKeys", GROUP),
  row("batch_account", "Microsoft.Batch/batchAccounts", GROUP, {
    "properties.allowedAuthenticationModes": "allowed_authentication_modes",
    "properties.autoStorage.storageAccountId": "storage_account_id",
    "properties.poolAllocationMode": "pool_allocation_mode",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("service_fabric_cluster", "Microsoft.ServiceFabric/clusters", GROUP, {
    "properties.clusterCodeVersion": "cluster_code_version",
    "properties.managementEndpoint": "management_endpoint",
    "properties.reliabilityLevel": "reliability_level",
    "properties.upgradeMode": "upgrade_mode",
    "properties.vmImage": "vm_image"
  }),
  row("service_fabric_managed_cluster", "Microsoft.ServiceFabric/managedClusters", GROUP, {
    "sku.name": "sku",
    "properties.dnsName": "dns_name"
  }),
  row("virtual_desktop_host_pool", "Microsoft.DesktopVirtualization/hostPools", GROUP, {
    "properties.hostPoolType": "type",
    "properties.loadBalancerType": "load_balancer_type",
    "properties.maxSessionLimit": "maximum_sessions_allowed",
    "properties.preferredAppGroupType": "preferred_app_group_type",
    "properties.publicNetworkAccess": "public_network_access",
    "properties.startVMOnConnect": flag("start_vm_on_connect")
  }),
  row("virtual_desktop_application_group", "Microsoft.DesktopVirtualization/applicationGroups", GROUP, {
    "properties.applicationGroupType": "type",
    "properties.hostPoolArmPath": "host_pool_id"
  }),
  row("virtual_desktop_workspace", "Microsoft.DesktopVirtualization/workspaces", GROUP, {
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("vmware_private_cloud", "Microsoft.AVS/privateClouds", GROUP, {
    "sku.name": "sku_name",
    "properties.internet": onOff("internet_connection_enabled"),
    "properties.managementCluster.clusterSize": "management_cluster.size",
    "properties.networkBlock": "network_subnet_cidr"
  })
];
var gatewayAddresses = {
  name: "name",
  "properties.publicIPAddress": ref("public_ip_address_id"),
  "properties.subnet": ref("subnet_id")
};
var inPrivateZone = [under("private_dns_zone_id"), beside("zone_name")];
var connectivity = [
  row("firewall", "Microsoft.Network/azureFirewalls", GROUP, {
    zones: "zones",
    "properties.firewallPolicy": ref("firewall_policy_id"),
    "properties.ipConfigurations": each("ip_configuration", gatewayAddresses),
    "properties.managementIpConfiguration": block("management_ip_configuration", gatewayAddresses),
    "properties.sku.name": "sku_name",
    "properties.sku.tier": "sku_tier",
    "properties.threatIntelMode": "threat_intel_mode",
    "properties.virtualHub": ref("virtual_hub.virtual_hub_id")
  }),
  row("firewall_policy", "Microsoft.Network/firewallPolicies", GROUP, {
    "properties.basePolicy": ref("base_policy_id"),
    "properties.dnsSettings": block("dns", { enableProxy: flag("proxy_enabled"), servers: "servers" }),
    "properties.intrusionDetection": block("intrusion_detection", { mode: "mode" }),
    "properties.sku.tier": "sku",
    "properties.threatIntelMode": "threat_intelligence_mode"
  }),
  row("ip_group", "Microsoft.Network/ipGroups", GROUP, { "properties.ipAddresses": "cidrs" }),
  row("virtual_network_gateway", "Microsoft.Network/virtualNetworkGateways", GROUP, {
    "properties.activeActive": flag("active_active"),
    "properties.enableBgp": flag("bgp_enabled|enable_bgp"),
    "properties.gatewayType": "type",
    "properties.ipConfigurations": each("ip_configuration", {
      ...gatewayAddresses,
      "properties.privateIPAllocationMethod": "private_ip_address_allocation"
    }),
    "properties.sku.name": "sku",
    "properties.sku.tier": "sku",
    "properties.vpnGatewayGeneration": "generation",
    "properties.vpnType": "vpn_type"
  }),
  row("local_network_gateway", "Microsoft.Network/localNetworkGateways", GROUP, {
    "properties.fqdn": "gateway_fqdn",
    "properties.gatewayIpAddress": "gateway_address",
    "properties.localNetworkAddressSpace.addressPrefixes": "address_space"
  }),
  row("virtual_network_gateway_connection", "Microsoft.Network/connections", GROUP, {
    "properties.connectionProtocol": "connection_protocol",
    "properties.connectionType": "type",
    "properties.enableBgp": flag("bgp_enabled|enable_bgp"),
    "properties.localNetworkGateway2": ref("local_network_gateway_id"),
    "properties.peer": ref("express_route_circuit_id"),
    "properties.virtualNetworkGateway1": ref("virtual_network_gateway_id"),
    "properties.virtualNetworkGateway2": ref("peer_virtual_network_gateway_id")
  }),
  row("express_route_circuit", "Microsoft.Network/expressRouteCircuits", GROUP, {
    "sku.name": text("{sku.tier}_{sku.family}"),
    "sku.tier": "sku.tier",
    "sku.family": "sku.family",
    "properties.allowClassicOperations": flag("allow_classic_operations"),
    "properties.bandwidthInGbps": "bandwidth_in_gbps",
    "properties.expressRoutePort": ref("express_route_port_id"),
    "properties.serviceProviderProperties.bandwidthInMbps": "bandwidth_in_mbps",
    "properties.serviceProviderProperties.peeringLocation": "peering_location",
    "properties.serviceProviderProperties.serviceProviderName": "service_provider_name"
  }),
  row("express_route_circuit_peering", "Microsoft.Network/expressRouteCircuits/peerings", beside("express_route_circuit_name"), {
    "properties.peeringType": "peering_type",
    "properties.peerASN": "peer_asn",
    "properties.primaryPeerAddressPrefix": "primary_peer_address_prefix",
    "properties.secondaryPeerAddressPrefix": "secondary_peer_address_prefix",
    "properties.vlanId": "vlan_id"
  }, { name: "peering_type" }),
  row("express_route_gateway", "Microsoft.Network/expressRouteGateways", GROUP, {
    "properties.allowNonVirtualWanTraffic": flag("allow_non_virtual_wan_traffic"),
    "properties.autoScaleConfiguration.bounds.min": "scale_units",
    "properties.virtualHub": ref("virtual_hub_id")
  }),
  row("express_route_connection", "Microsoft.Network/expressRouteGateways/expressRouteConnections", under("express_route_gateway_id"), {
    "properties.enableInternetSecurity": flag("internet_security_enabled|enable_internet_security"),
    "properties.expressRouteCircuitPeering": ref("express_route_circuit_peering_id"),
    "properties.routingWeight": "routing_weight"
  }),
  row("express_route_port", "Microsoft.Network/ExpressRoutePorts", GROUP, {
    "properties.bandwidthInGbps": "bandwidth_in_gbps",
    "properties.billingType": "billing_type",
    "properties.encapsulation": "encapsulation",
    "properties.peeringLocation": "peering_location"
  }),
  row("virtual_wan", "Microsoft.Network/virtualWans", GROUP, {
    "properties.allowBranchToBranchTraffic": flag("allow_branch_to_branch_traffic"),
    "properties.disableVpnEncryption": flag("disable_vpn_encryption"),
    "properties.office365LocalBreakoutCategory": "office365_local_breakout_category",
    "properties.type": "type"
  }),
  row("virtual_hub", "Microsoft.Network/virtualHubs", GROUP, {
    "properties.addressPrefix": "address_prefix",
    "properties.hubRoutingPreference": "hub_routing_preference",
    "properties.sku": "sku",
    "properties.virtualWan": ref("virtual_wan_id")
  }),
  row("virtual_hub_connection", "Microsoft.Network/virtualHubs/hubVirtualNetworkConnections", under("virtual_hub_id"), {
    "properties.enableInternetSecurity": flag("internet_security_enabled"),
    "properties.remoteVirtualNetwork": ref("remote_virtual_network_id")
  }),
  row("vpn_gateway", "Microsoft.Network/vpnGateways", GROUP, {
    "properties.virtualHub": ref("virtual_hub_id"),
    "properties.vpnGatewayScaleUnit": "scale_unit"
  }),
  row("point_to_site_vpn_gateway", "Microsoft.Network/p2sVpnGateways", GROUP, {
    "properties.virtualHub": ref("virtual_hub_id"),
    "properties.vpnGatewayScaleUnit": "scale_unit",
    "properties.vpnServerConfiguration": ref("vpn_server_configuration_id")
  }),
  row("dns_zone", "Microsoft.Network/dnsZones", GROUP, {}, { global: true }),
  row("private_dns_zone", "Microsoft.Network/privateDnsZones", GROUP, {}, { global: true }),
  row("private_dns_zone_virtual_network_link", "Microsoft.Network/privateDnsZones/virtualNetworkLinks", [under("private_dns_zone_id"), beside("private_dns_zone_name")], {
    "properties.registrationEnabled": flag("registration_enabled"),
    "properties.resolutionPolicy": "resolution_policy",
    "properties.virtualNetwork": ref("virtual_network_id")
  }, { global: true }),
  row("dns_a_record", "Microsoft.Network/dnsZones/A", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_cname_record", "Microsoft.Network/dnsZones/CNAME", beside("zone_name"), {
    "properties.TTL": "ttl",
    "properties.CNAMERecord.cname": "record"
  }),
  row("private_dns_a_record", "Microsoft.Network/privateDnsZones/A", inPrivateZone, {
    "properties.aRecords": each("records", { ipv4Address: "." }),
    "properties.ttl": "ttl"
  }),
  row("private_dns_cname_record", "Microsoft.Network/privateDnsZones/CNAME", inPrivateZone, {
    "properties.cnameRecord.cname": "record",
    "properties.ttl": "ttl"
  }),
  row("traffic_manager_profile", "Microsoft.Network/trafficManagerProfiles", GROUP, {
    "properties.dnsConfig.relativeName": "dns_config.relative_name",
    "properties.dnsConfig.ttl": "dns_config.ttl",
    "properties.monitorConfig.path": "monitor_config.path",
    "properties.monitorConfig.port": "monitor_config.port",
    "properties.monitorConfig.protocol": "monitor_config.protocol",
    "properties.trafficRoutingMethod": "traffic_routing_method"
  }, { global: true }),
  row("cdn_profile", "Microsoft.Cdn/profiles", GROUP, { "sku.name": "sku" }),
  row("cdn_frontdoor_profile", "Microsoft.Cdn/profiles", GROUP, { "sku.name": "sku_name", "properties.originResponseTimeoutSeconds": "response_timeout_seconds" }, { global: true }),
  row("cdn_frontdoor_endpoint", "Microsoft.Cdn/profiles/afdEndpoints", under("cdn_frontdoor_profile_id"), { "properties.enabledState": onOff("enabled") }, { global: true }),
  row("cdn_frontdoor_firewall_policy", "Microsoft.Network/FrontDoorWebApplicationFirewallPolicies", GROUP, {
    "sku.name": "sku_name",
    "properties.policySettings.enabledState": onOff("enabled"),
    "properties.policySettings.mode": "mode",
    "properties.policySettings.requestBodyCheck": onOff("request_body_check_enabled")
  }, { global: true })
];
var pool = {
  count: "node_count",
  minCount: "min_count",
  maxCount: "max_count",
  enableAutoScaling: flag("auto_scaling_enabled|enable_auto_scaling"),
  vmSize: "vm_size",
  availabilityZones: "zones",
  enableEncryptionAtHost: flag("host_encryption_enabled|enable_host_encryption"),
  enableFIPS: flag("fips_enabled"),
  enableNodePublicIP: flag("node_public_ip_enabled|enable_node_public_ip"),
  maxPods: "max_pods",
  orchestratorVersion: "orchestrator_version",
  osDiskSizeGB: "os_disk_size_gb",
  osDiskType: "os_disk_type",
  osSKU: "os_sku",
  podSubnetID: "pod_subnet_id",
  vnetSubnetID: "vnet_subnet_id"
};
var cluster = {
  "sku.name": always("Base"),
  "sku.tier": "sku_tier",
  "properties.aadProfile": block("azure_active_directory_role_based_access_control", {
    adminGroupObjectIDs: "admin_group_object_ids",
    enableAzureRBAC: flag("azure_rbac_enabled"),
    managed: always(true),
    tenantID: "tenant_id"
  }),
  "properties.addonProfiles.azurepolicy.enabled": flag("azure_policy_enabled"),
  "properties.agentPoolProfiles": each("default_node_pool", {
    name: "name",
    mode: always("System"),
    type: "type",
    ...pool
  }),
  "properties.apiServerAccessProfile.authorizedIPRanges": "api_server_access_profile.authorized_ip_ranges|api_server_authorized_ip_ranges",
  "properties.apiServerAccessProfile.disableRunCommand": not("run_command_enabled"),
  "properties.apiServerAccessProfile.enablePrivateCluster": flag("private_cluster_enabled"),
  "properties.apiServerAccessProfile.enablePrivateClusterPublicFQDN": flag("private_cluster_public_fqdn_enabled"),
  "properties.apiServerAccessProfile.privateDNSZone": "private_dns_zone_id",
  "properties.autoUpgradeProfile.nodeOSUpgradeChannel": "node_os_upgrade_channel|node_os_channel_upgrade",
  "properties.autoUpgradeProfile.upgradeChannel": "automatic_upgrade_channel|automatic_channel_upgrade",
  "properties.disableLocalAccounts": flag("local_account_disabled"),
  "properties.diskEncryptionSetID": "disk_encryption_set_id",
  "properties.dnsPrefix": "dns_prefix",
  "properties.enableRBAC": flag("role_based_access_control_enabled"),
  "properties.fqdnSubdomain": "dns_prefix_private_cluster",
  "properties.kubernetesVersion": "kubernetes_version",
  "properties.networkProfile": block("network_profile", {
    dnsServiceIP: "dns_service_ip",
    loadBalancerSku: "load_balancer_sku",
    networkDataplane: "network_data_plane|ebpf_data_plane",
    networkPlugin: "network_plugin",
    networkPluginMode: "network_plugin_mode",
    networkPolicy: "network_policy",
    outboundType: "outbound_type",
    podCidr: "pod_cidr",
    serviceCidr: "service_cidr"
  }),
  "properties.nodeResourceGroup": "node_resource_group",
  "properties.oidcIssuerProfile.enabled": flag("oidc_issuer_enabled"),
  "properties.supportPlan": "support_plan"
};
var inPool = Object.fromEntries(Object.entries(pool).map(([path2, rule]) => [`properties.${path2}`, rule]));
var replication = {
  from: "georeplications",
  type: "Microsoft.ContainerRegistry/registries/replications",
  name: "location",
  location: "location",
  request: "own",
  rules: {
    tags: "tags",
    "properties.regionEndpointEnabled": flag("regional_endpoint_enabled"),
    "properties.zoneRedundancy": onOff("zone_redundancy_enabled")
  }
};
var containers = [
  row("container_registry", "Microsoft.ContainerRegistry/registries", GROUP, {
    "sku.name": "sku",
    "properties.adminUserEnabled": flag("admin_enabled"),
    "properties.anonymousPullEnabled": flag("anonymous_pull_enabled"),
    "properties.dataEndpointEnabled": flag("data_endpoint_enabled"),
    "properties.networkRuleBypassOptions": "network_rule_bypass_option",
    "properties.networkRuleSet": block("network_rule_set", {
      defaultAction: "default_action",
      ipRules: each("ip_rule", { action: "action", value: "ip_range" })
    }),
    "properties.policies.exportPolicy.status": words("export_policy_enabled", "enabled", "disabled"),
    "properties.policies.quarantinePolicy.status": words("quarantine_policy_enabled", "enabled", "disabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundancy": onOff("zone_redundancy_enabled")
  }, { blocks: [replication] }),
  row("kubernetes_cluster", "Microsoft.ContainerService/managedClusters", GROUP, cluster),
  row("kubernetes_cluster_node_pool", "Microsoft.ContainerService/managedClusters/agentPools", under("kubernetes_cluster_id"), {
    ...inPool,
    "properties.mode": "mode",
    "properties.nodeTaints": "node_taints",
    "properties.osType": "os_type",
    "properties.scaleSetEvictionPolicy": "eviction_policy",
    "properties.scaleSetPriority": "priority"
  }, {
    near: { id: "kubernetes_cluster_id", type: "Microsoft.ContainerService/managedClusters" }
  }),
  row("container_group", "Microsoft.ContainerInstance/containerGroups", GROUP, {
    zones: "zones",
    "properties.containers": each("container", {
      name: "name",
      "properties.image": "image",
      "properties.resources.requests.cpu": "cpu",
      "properties.resources.requests.memoryInGB": "memory"
    }),
    "properties.ipAddress.type": pick("ip_address_type", { None: null }),
    "properties.osType": "os_type",
    "properties.restartPolicy": "restart_policy",
    "properties.sku": "sku",
    "properties.subnetIds": refs("subnet_ids")
  }),
  row("container_app_environment", "Microsoft.App/managedEnvironments", GROUP, {
    "properties.infrastructureResourceGroup": "infrastructure_resource_group_name",
    "properties.peerAuthentication.mtls.enabled": flag("mutual_tls_enabled"),
    "properties.publicNetworkAccess": "public_network_access",
    "properties.vnetConfiguration.infrastructureSubnetId": "infrastructure_subnet_id",
    "properties.vnetConfiguration.internal": flag("internal_load_balancer_enabled"),
    "properties.workloadProfiles": each("workload_profile", {
      name: "name",
      workloadProfileType: "workload_profile_type",
      minimumCount: "minimum_count",
      maximumCount: "maximum_count"
    }),
    "properties.zoneRedundant": flag("zone_redundancy_enabled")
  }),
  row("container_app", "Microsoft.App/containerApps", GROUP, {
    "properties.configuration.activeRevisionsMode": "revision_mode",
    "properties.configuration.ingress": block("ingress", {
      allowInsecure: flag("allow_insecure_connections"),
      clientCertificateMode: "client_certificate_mode",
      external: flag("external_enabled"),
      targetPort: "target_port",
      transport: "transport"
    }),
    "properties.managedEnvironmentId": "container_app_environment_id",
    "properties.template.containers": each("template.container", {
      name: "name",
      image: "image",
      "resources.cpu": "cpu",
      "resources.memory": "memory"
    }),
    "properties.workloadProfileName": "workload_profile_name"
  }, { near: { id: "container_app_environment_id", type: "Microsoft.App/managedEnvironments" } }),
  row("container_app_job", "Microsoft.App/jobs", GROUP, {
    "properties.configuration.replicaTimeout": "replica_timeout_in_seconds",
    "properties.environmentId": "container_app_environment_id",
    "properties.template.containers": each("template.container", { name: "name", image: "image" }),
    "properties.workloadProfileName": "workload_profile_name"
  }),
  row("redhat_openshift_cluster", "Microsoft.RedHatOpenShift/openShiftClusters", GROUP, {
    "properties.apiserverProfile.visibility": "api_server_profile.visibility",
    "properties.clusterProfile.domain": "cluster_profile.domain",
    "properties.clusterProfile.version": "cluster_profile.version",
    "properties.ingressProfiles": each("ingress_profile", { visibility: "visibility" }),
    "properties.masterProfile.subnetId": "main_profile.subnet_id",
    "properties.masterProfile.vmSize": "main_profile.vm_size",
    "properties.networkProfile.outboundType": "network_profile.outbound_type",
    "properties.networkProfile.podCidr": "network_profile.pod_cidr",
    "properties.networkProfile.serviceCidr": "network_profile.service_cidr",
    "properties.workerProfiles": each("worker_profile", {
      count: "node_count",
      diskSizeGB: "disk_size_gb",
      subnetId: "subnet_id",
      vmSize: "vm_size"
    })
  })
];
var GIB = 1073741824;
var TIERS = { B: "Burstable", GP: "GeneralPurpose", MO: "MemoryOptimized" };
var BACKUPS = { GRS: "Geo", LRS: "Local", ZRS: "Zone", GZRS: "GeoZone" };
var databases = [
  row("mssql_server", "Microsoft.Sql/servers", GROUP, {
    "properties.administratorLogin": "administrator_login",
    "properties.administrators": block("azuread_administrator", {
      administratorType: always("ActiveDirectory"),
      azureADOnlyAuthentication: flag("azuread_authentication_only"),
      login: "login_username",
      sid: "object_id",
      tenantId: "tenant_id"
    }),
    "properties.keyId": "transparent_data_encryption_key_vault_key_id",
    "properties.minimalTlsVersion": pick("minimum_tls_version", { Disabled: "None" }),
    "properties.primaryUserAssignedIdentityId": "primary_user_assigned_identity_id",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.restrictOutboundNetworkAccess": onOff("outbound_network_restriction_enabled"),
    "properties.version": "version"
  }),
  row("mssql_database", "Microsoft.Sql/servers/databases", under("server_id"), {
    "sku.name": "sku_name",
    "properties.autoPauseDelay": "auto_pause_delay_in_minutes",
    "properties.collation": "collation",
    "properties.createMode": "create_mode",
    "properties.elasticPoolId": "elastic_pool_id",
    "properties.isLedgerOn": flag("ledger_enabled"),
    "properties.licenseType": "license_type",
    "properties.maxSizeBytes": times("max_size_gb", GIB),
    "properties.minCapacity": "min_capacity",
    "properties.readScale": onOff("read_scale"),
    "properties.requestedBackupStorageRedundancy": "storage_account_type",
    "properties.sampleName": "sample_name",
    "properties.secondaryType": "secondary_type",
    "properties.sourceDatabaseId": "creation_source_database_id",
    "properties.zoneRedundant": flag("zone_redundant")
  }, { near: { id: "server_id", type: "Microsoft.Sql/servers" } }),
  row("mssql_elasticpool", "Microsoft.Sql/servers/elasticPools", beside("server_name"), {
    "sku.name": "sku.name",
    "sku.tier": "sku.tier",
    "sku.family": "sku.family",
    "sku.capacity": "sku.capacity",
    "properties.licenseType": "license_type",
    "properties.maxSizeBytes": "max_size_bytes",
    "properties.perDatabaseSettings.maxCapacity": "per_database_settings.max_capacity",
    "properties.perDatabaseSettings.minCapacity": "per_database_settings.min_capacity",
    "properties.zoneRedundant": flag("zone_redundant")
  }),
  row("mssql_managed_instance", "Microsoft.Sql/managedInstances", GROUP, {
    "sku.name": "sku_name",
    "properties.administratorLogin": "administrator_login",
    "properties.collation": "collation",
    "properties.licenseType": "license_type",
    "properties.minimalTlsVersion": "minimum_tls_version",
    "properties.proxyOverride": "proxy_override",
    "properties.publicDataEndpointEnabled": flag("public_data_endpoint_enabled"),
    "properties.requestedBackupStorageRedundancy": pick("storage_account_type", BACKUPS),
    "properties.storageSizeInGB": "storage_size_in_gb",
    "properties.subnetId": "subnet_id",
    "properties.timezoneId": "timezone_id",
    "properties.vCores": "vcores",
    "properties.zoneRedundant": flag("zone_redundant_enabled")
  }),
  row("mssql_managed_database", "Microsoft.Sql/managedInstances/databases", under("managed_instance_id"), {}, {
    near: { id: "managed_instance_id", type: "Microsoft.Sql/managedInstances" }
  }),
  row("mssql_failover_group", "Microsoft.Sql/servers/failoverGroups", under("server_id"), {
    "properties.databases": "databases",
    "properties.partnerServers": each("partner_server", { id: "id" }),
    "properties.readWriteEndpoint.failoverPolicy": "read_write_endpoint_failover_policy.mode"
  }),
  row("mssql_firewall_rule", "Microsoft.Sql/servers/firewallRules", under("server_id"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address"
  }),
  row("mssql_virtual_network_rule", "Microsoft.Sql/servers/virtualNetworkRules", under("server_id"), {
    "properties.virtualNetworkSubnetId": "subnet_id"
  }),
  row("mysql_flexible_server", "Microsoft.DBforMySQL/flexibleServers", GROUP, {
    "sku.name": match("sku_name", /^[A-Z]+_(.+)$/),
    "sku.tier": match("sku_name", /^([A-Z]+)_/, { ...TIERS }),
    "properties.administratorLogin": "administrator_login",
    "properties.availabilityZone": "zone",
    "properties.backup.backupRetentionDays": "backup_retention_days",
    "properties.backup.geoRedundantBackup": onOff("geo_redundant_backup_enabled"),
    "properties.createMode": "create_mode",
    "properties.highAvailability": block("high_availability", {
      mode: "mode",
      standbyAvailabilityZone: "standby_availability_zone"
    }),
    "properties.network.delegatedSubnetResourceId": "delegated_subnet_id",
    "properties.network.privateDnsZoneResourceId": "private_dns_zone_id",
    "properties.network.publicNetworkAccess": "public_network_access",
    "properties.storage.autoGrow": onOff("storage.auto_grow_enabled"),
    "properties.storage.storageSizeGB": "storage.size_gb",
    "properties.version": "version"
  }),
  row("mysql_flexible_database", "Microsoft.DBforMySQL/flexibleServers/databases", beside("server_name"), {
    "properties.charset": "charset",
    "properties.collation": "collation"
  }),
  row("postgresql_flexible_server", "Microsoft.DBforPostgreSQL/flexibleServers", GROUP, {
    "sku.name": match("sku_name", /^[A-Z]+_(.+)$/),
    "sku.tier": match("sku_name", /^([A-Z]+)_/, { ...TIERS }),
    "properties.administratorLogin": "administrator_login",
    "properties.authConfig.activeDirectoryAuth": onOff("authentication.active_directory_auth_enabled"),
    "properties.authConfig.passwordAuth": onOff("authentication.password_auth_enabled"),
    "properties.availabilityZone": "zone",
    "properties.backup.backupRetentionDays": "backup_retention_days",
    "properties.backup.geoRedundantBackup": onOff("geo_redundant_backup_enabled"),
    "properties.createMode": "create_mode",
    "properties.highAvailability": block("high_availability", {
      mode: "mode",
      standbyAvailabilityZone: "standby_availability_zone"
    }),
    "properties.network.delegatedSubnetResourceId": "delegated_subnet_id",
    "properties.network.privateDnsZoneArmResourceId": "private_dns_zone_id",
    "properties.network.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.storage.autoGrow": onOff("auto_grow_enabled"),
    "properties.storage.storageSizeGB": times("storage_mb", 1 / 1024),
    "properties.storage.tier": "storage_tier",
    "properties.version": "version"
  }),
  row("postgresql_flexible_server_database", "Microsoft.DBforPostgreSQL/flexibleServers/databases", under("server_id"), { "properties.charset": "charset", "properties.collation": "collation" }),
  row("cosmosdb_account", "Microsoft.DocumentDB/databaseAccounts", GROUP, {
    kind: "kind",
    "properties.backupPolicy.type": "backup.type",
    "properties.capabilities": each("capabilities", { name: "name" }),
    "properties.consistencyPolicy.defaultConsistencyLevel": "consistency_policy.consistency_level",
    "properties.databaseAccountOfferType": "offer_type",
    "properties.disableKeyBasedMetadataWriteAccess": not("access_key_metadata_writes_enabled"),
    "properties.disableLocalAuth": first(not("local_authentication_enabled"), flag("local_authentication_disabled")),
    "properties.enableAnalyticalStorage": flag("analytical_storage_enabled"),
    "properties.enableAutomaticFailover": flag("automatic_failover_enabled|enable_automatic_failover"),
    "properties.enableFreeTier": flag("free_tier_enabled|enable_free_tier"),
    "properties.enableMultipleWriteLocations": flag("multiple_write_locations_enabled|enable_multiple_write_locations"),
    "properties.ipRules": each("ip_range_filter", { ipAddressOrRange: "." }),
    "properties.isVirtualNetworkFilterEnabled": flag("is_virtual_network_filter_enabled"),
    "properties.keyVaultKeyUri": "key_vault_key_id",
    "properties.locations": each("geo_location", {
      locationName: "location",
      failoverPriority: "failover_priority",
      isZoneRedundant: flag("zone_redundant")
    }),
    "properties.minimalTlsVersion": "minimal_tls_version",
    "properties.networkAclBypass": words("network_acl_bypass_for_azure_services", "AzureServices", "None"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.virtualNetworkRules": each("virtual_network_rule", {
      id: "id",
      ignoreMissingVNetServiceEndpoint: flag("ignore_missing_vnet_service_endpoint")
    })
  }),
  row("cosmosdb_sql_database", "Microsoft.DocumentDB/databaseAccounts/sqlDatabases", beside("account_name"), {
    "properties.options.throughput": "throughput"
  }),
  row("cosmosdb_sql_container", "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers", beside("account_name", "database_name"), { "properties.options.throughput": "throughput" }),
  row("cosmosdb_mongo_database", "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases", beside("account_name"), { "properties.options.throughput": "throughput" }),
  row("mongo_cluster", "Microsoft.DocumentDB/mongoClusters", GROUP, {
    "properties.administrator.userName": "administrator_username",
    "properties.compute.tier": "compute_tier",
    "properties.createMode": "create_mode",
    "properties.highAvailability.targetMode": "high_availability_mode",
    "properties.publicNetworkAccess": "public_network_access",
    "properties.serverVersion": "version",
    "properties.sharding.shardCount": "shard_count",
    "properties.storage.sizeGb": "storage_size_in_gb"
  }),
  row("redis_cache", "Microsoft.Cache/redis", GROUP, {
    zones: "zones",
    "properties.sku.name": "sku_name",
    "properties.sku.family": "family",
    "properties.sku.capacity": "capacity",
    "properties.disableAccessKeyAuthentication": not("access_keys_authentication_enabled"),
    "properties.enableNonSslPort": flag("non_ssl_port_enabled|enable_non_ssl_port"),
    "properties.minimumTlsVersion": "minimum_tls_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.redisVersion": "redis_version",
    "properties.replicasPerPrimary": "replicas_per_primary",
    "properties.shardCount": "shard_count",
    "properties.staticIP": "private_static_ip_address",
    "properties.subnetId": "subnet_id"
  }),
  row("redis_enterprise_cluster", "Microsoft.Cache/redisEnterprise", GROUP, {
    zones: "zones",
    "sku.name": match("sku_name", /^([A-Za-z0-9_]+)-\d+$/),
    "properties.minimumTlsVersion": "minimum_tls_version"
  }),
  row("managed_redis", "Microsoft.Cache/redisEnterprise", GROUP, {
    "sku.name": "sku_name",
    "properties.highAvailability": onOff("high_availability_enabled"),
    "properties.publicNetworkAccess": "public_network_access"
  })
];
var eventGrid = {
  "properties.disableLocalAuth": not("local_auth_enabled"),
  "properties.inboundIpRules": each("inbound_ip_rule", { action: "action", ipMask: "ip_mask" }),
  "properties.inputSchema": "input_schema",
  "properties.publicNetworkAccess": onOff("public_network_access_enabled")
};
var integration = [
  row("servicebus_namespace", "Microsoft.ServiceBus/namespaces", GROUP, {
    "sku.name": "sku",
    "sku.tier": "sku",
    "sku.capacity": "capacity",
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.minimumTlsVersion": "minimum_tls_version",
    "properties.premiumMessagingPartitions": "premium_messaging_partitions",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundant": flag("zone_redundant")
  }),
  row("servicebus_queue", "Microsoft.ServiceBus/namespaces/queues", under("namespace_id"), {
    "properties.maxDeliveryCount": "max_delivery_count",
    "properties.maxSizeInMegabytes": "max_size_in_megabytes",
    "properties.requiresDuplicateDetection": flag("requires_duplicate_detection"),
    "properties.requiresSession": flag("requires_session"),
    "properties.status": "status"
  }),
  row("servicebus_topic", "Microsoft.ServiceBus/namespaces/topics", under("namespace_id"), {
    "properties.maxSizeInMegabytes": "max_size_in_megabytes",
    "properties.requiresDuplicateDetection": flag("requires_duplicate_detection"),
    "properties.status": "status"
  }),
  row("servicebus_subscription", "Microsoft.ServiceBus/namespaces/topics/subscriptions", under("topic_id")),
  row("logic_app_workflow", "Microsoft.Logic/workflows", GROUP, {
    "properties.integrationAccount.id": "logic_app_integration_account_id",
    "properties.state": onOff("enabled")
  }),
  row("logic_app_integration_account", "Microsoft.Logic/integrationAccounts", GROUP, {
    "sku.name": "sku_name"
  }),
  row("api_management", "Microsoft.ApiManagement/service", GROUP, {
    zones: "zones",
    "sku.name": match("sku_name", /^([A-Za-z0-9]+)_\d+$/),
    "properties.additionalLocations": each("additional_location", {
      disableGateway: flag("gateway_disabled"),
      location: "location",
      publicIpAddressId: "public_ip_address_id",
      "sku.capacity": "capacity",
      "virtualNetworkConfiguration.subnetResourceId": "virtual_network_configuration.subnet_id",
      zones: "zones"
    }),
    "properties.apiVersionConstraint.minApiVersion": "min_api_version",
    "properties.disableGateway": flag("gateway_disabled"),
    "properties.publicIpAddressId": "public_ip_address_id",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.virtualNetworkConfiguration.subnetResourceId": "virtual_network_configuration.subnet_id",
    "properties.virtualNetworkType": "virtual_network_type"
  }),
  row("eventgrid_topic", "Microsoft.EventGrid/topics", GROUP, eventGrid),
  row("eventgrid_domain", "Microsoft.EventGrid/domains", GROUP, {
    ...eventGrid,
    "properties.autoCreateTopicWithFirstSubscription": flag("auto_create_topic_with_first_subscription"),
    "properties.autoDeleteTopicWithLastSubscription": flag("auto_delete_topic_with_last_subscription")
  }),
  row("eventgrid_system_topic", "Microsoft.EventGrid/systemTopics", GROUP, {
    "properties.source": "source_resource_id|source_arm_resource_id",
    "properties.topicType": "topic_type"
  }),
  row("eventgrid_namespace", "Microsoft.EventGrid/namespaces", GROUP, {
    "sku.name": "sku",
    "sku.capacity": "capacity",
    "properties.publicNetworkAccess": "public_network_access"
  }),
  row("relay_namespace", "Microsoft.Relay/namespaces", GROUP, { "sku.name": "sku_name" }),
  row("web_pubsub", "Microsoft.SignalRService/webPubSub", GROUP, {
    "sku.name": "sku",
    "sku.capacity": "capacity",
    "properties.disableAadAuth": not("aad_auth_enabled"),
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("signalr_service", "Microsoft.SignalRService/signalR", GROUP, {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.disableAadAuth": not("aad_auth_enabled"),
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("iothub", "Microsoft.Devices/IotHubs", GROUP, {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.minTlsVersion": "min_tls_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("iothub_dps", "Microsoft.Devices/provisioningServices", GROUP, {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.allocationPolicy": "allocation_policy",
    "properties.enableDataResidency": flag("data_residency_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("notification_hub_namespace", "Microsoft.NotificationHubs/namespaces", GROUP, {
    "sku.name": "sku_name",
    "properties.namespaceType": "namespace_type"
  }),
  row("digital_twins_instance", "Microsoft.DigitalTwins/digitalTwinsInstances", GROUP),
  row("logic_app_standard", "Microsoft.Web/sites", GROUP, {
    kind: always("functionapp,workflowapp"),
    "properties.clientAffinityEnabled": flag("client_affinity_enabled"),
    "properties.enabled": flag("enabled"),
    "properties.httpsOnly": flag("https_only"),
    "properties.serverFarmId": "app_service_plan_id",
    "properties.siteConfig.alwaysOn": flag("site_config.always_on"),
    "properties.siteConfig.ftpsState": "site_config.ftps_state",
    "properties.siteConfig.http20Enabled": flag("site_config.http2_enabled"),
    "properties.siteConfig.minTlsVersion": "site_config.min_tls_version",
    "properties.siteConfig.vnetRouteAllEnabled": flag("site_config.vnet_route_all_enabled"),
    "properties.virtualNetworkSubnetId": "virtual_network_subnet_id"
  })
];
var localAuth = first(not("local_authentication_enabled"), flag("local_authentication_disabled"));
var management = [
  row("resource_group", "Microsoft.Resources/resourceGroups", SUBSCRIPTION, { managedBy: "managed_by" }),
  row("recovery_services_vault", "Microsoft.RecoveryServices/vaults", GROUP, {
    "sku.name": "sku",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.redundancySettings.crossRegionRestore": onOff("cross_region_restore_enabled"),
    "properties.redundancySettings.standardTierStorageRedundancy": "storage_mode_type",
    "properties.securitySettings.immutabilitySettings.state": "immutability"
  }),
  row("data_protection_backup_vault", "Microsoft.DataProtection/backupVaults", GROUP, {
    "properties.securitySettings.immutabilitySettings.state": "immutability",
    "properties.securitySettings.softDeleteSettings.state": "soft_delete"
  }),
  row("automation_account", "Microsoft.Automation/automationAccounts", GROUP, {
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.publicNetworkAccess": flag("public_network_access_enabled"),
    "properties.sku.name": "sku_name"
  }),
  row("log_analytics_workspace", "Microsoft.OperationalInsights/workspaces", GROUP, {
    "properties.features.disableLocalAuth": localAuth,
    "properties.features.enableLogAccessUsingOnlyResourcePermissions": flag("allow_resource_only_permissions"),
    "properties.forceCmkForQuery": flag("cmk_for_query_forced"),
    "properties.publicNetworkAccessForIngestion": first("internet_ingestion_access_type", onOff("internet_ingestion_enabled")),
    "properties.publicNetworkAccessForQuery": first("internet_query_access_type", onOff("internet_query_enabled")),
    "properties.retentionInDays": "retention_in_days",
    "properties.sku.name": "sku",
    "properties.workspaceCapping.dailyQuotaGb": "daily_quota_gb"
  }),
  row("application_insights", "Microsoft.Insights/components", GROUP, {
    kind: "application_type",
    "properties.Application_Type": "application_type",
    "properties.DisableIpMasking": first(not("ip_masking_enabled"), flag("disable_ip_masking")),
    "properties.DisableLocalAuth": localAuth,
    "properties.ForceCustomerStorageForProfiler": flag("force_customer_storage_for_profiler"),
    "properties.RetentionInDays": "retention_in_days",
    "properties.SamplingPercentage": "sampling_percentage",
    "properties.WorkspaceResourceId": "workspace_id",
    "properties.publicNetworkAccessForIngestion": onOff("internet_ingestion_enabled"),
    "properties.publicNetworkAccessForQuery": onOff("internet_query_enabled")
  }),
  row("monitor_data_collection_rule", "Microsoft.Insights/dataCollectionRules", GROUP, {
    kind: "kind",
    "properties.dataCollectionEndpointId": "data_collection_endpoint_id",
    "properties.description": "description"
  }),
  row("monitor_data_collection_endpoint", "Microsoft.Insights/dataCollectionEndpoints", GROUP, {
    kind: "kind",
    "properties.description": "description",
    "properties.networkAcls.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("monitor_action_group", "Microsoft.Insights/actionGroups", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.groupShortName": "short_name"
  }),
  row("monitor_metric_alert", "Microsoft.Insights/metricAlerts", GROUP, {
    "properties.autoMitigate": flag("auto_mitigate"),
    "properties.enabled": flag("enabled"),
    "properties.evaluationFrequency": "frequency",
    "properties.scopes": "scopes",
    "properties.severity": "severity",
    "properties.targetResourceRegion": "target_resource_location",
    "properties.targetResourceType": "target_resource_type",
    "properties.windowSize": "window_size"
  }, { global: true }),
  row("monitor_activity_log_alert", "Microsoft.Insights/activityLogAlerts", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.scopes": "scopes"
  }),
  row("monitor_scheduled_query_rules_alert_v2", "Microsoft.Insights/scheduledQueryRules", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.evaluationFrequency": "evaluation_frequency",
    "properties.scopes": "scopes",
    "properties.severity": "severity",
    "properties.windowSize": "window_duration"
  }),
  row("monitor_diagnostic_setting", "Microsoft.Insights/diagnosticSettings", on("target_resource_id"), {
    "properties.eventHubAuthorizationRuleId": "eventhub_authorization_rule_id",
    "properties.eventHubName": "eventhub_name",
    "properties.storageAccountId": "storage_account_id",
    "properties.workspaceId": "log_analytics_workspace_id"
  }),
  row("monitor_workspace", "Microsoft.Monitor/accounts", GROUP, {
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("dashboard_grafana", "Microsoft.Dashboard/grafana", GROUP, {
    "sku.name": "sku",
    "properties.apiKey": onOff("api_key_enabled"),
    "properties.deterministicOutboundIP": onOff("deterministic_outbound_ip_enabled"),
    "properties.grafanaMajorVersion": "grafana_major_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundancy": onOff("zone_redundancy_enabled")
  }),
  row("maintenance_configuration", "Microsoft.Maintenance/maintenanceConfigurations", GROUP, {
    "properties.maintenanceScope": "scope",
    "properties.visibility": "visibility"
  }),
  row("management_lock", "Microsoft.Authorization/locks", on("scope"), {
    "properties.level": "lock_level",
    "properties.notes": "notes"
  }),
  row("role_assignment", "Microsoft.Authorization/roleAssignments", on("scope"), {
    "properties.condition": "condition",
    "properties.conditionVersion": "condition_version",
    "properties.principalId": "principal_id",
    "properties.principalType": "principal_type",
    "properties.roleDefinitionId": "role_definition_id"
  }),
  row("role_definition", "Microsoft.Authorization/roleDefinitions", on("scope"), {
    "properties.assignableScopes": "assignable_scopes",
    "properties.description": "description",
    "properties.permissions": each("permissions", {
      actions: "actions",
      dataActions: "data_actions",
      notActions: "not_actions",
      notDataActions: "not_data_actions"
    }),
    "properties.roleName": "name",
    "properties.type": always("CustomRole")
  }, { name: "role_definition_id" }),
  row("resource_group_policy_assignment", "Microsoft.Authorization/policyAssignments", on("resource_group_id"), {
    "properties.displayName": "display_name",
    "properties.notScopes": "not_scopes",
    "properties.policyDefinitionId": "policy_definition_id"
  }),
  row("subscription_policy_assignment", "Microsoft.Authorization/policyAssignments", on("subscription_id"), {
    "properties.displayName": "display_name",
    "properties.notScopes": "not_scopes",
    "properties.policyDefinitionId": "policy_definition_id"
  }),
  row("consumption_budget_subscription", "Microsoft.Consumption/budgets", on("subscription_id"), {
    "properties.amount": "amount",
    "properties.timeGrain": "time_grain",
    "properties.timePeriod": block("time_period", { startDate: "start_date", endDate: "end_date" })
  }),
  row("consumption_budget_resource_group", "Microsoft.Consumption/budgets", on("resource_group_id"), {
    "properties.amount": "amount",
    "properties.timeGrain": "time_grain",
    "properties.timePeriod": block("time_period", { startDate: "start_date", endDate: "end_date" })
  }),
  row("user_assigned_identity", "Microsoft.ManagedIdentity/userAssignedIdentities", GROUP),
  row("federated_identity_credential", "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials", [under("user_assigned_identity_id"), under("parent_id")], {
    "properties.audiences": "audience",
    "properties.issuer": "issuer",
    "properties.subject": "subject"
  }),
  row("active_directory_domain_service", "Microsoft.AAD/domainServices", GROUP, {
    "properties.domainConfigurationType": "domain_configuration_type",
    "properties.domainName": "domain_name",
    "properties.filteredSync": onOff("filtered_sync_enabled"),
    "properties.sku": "sku"
  })
];
var securityRule = {
  access: "access",
  description: "description",
  destinationAddressPrefix: "destination_address_prefix",
  destinationAddressPrefixes: "destination_address_prefixes",
  destinationPortRange: "destination_port_range",
  destinationPortRanges: "destination_port_ranges",
  direction: "direction",
  priority: "priority",
  protocol: "protocol",
  sourceAddressPrefix: "source_address_prefix",
  sourceAddressPrefixes: "source_address_prefixes",
  sourcePortRange: "source_port_range",
  sourcePortRanges: "source_port_ranges"
};
var route = {
  addressPrefix: "address_prefix",
  nextHopIpAddress: "next_hop_in_ip_address",
  nextHopType: "next_hop_type"
};
var inProperties = (rules) => Object.fromEntries(Object.entries(rules).map(([path2, rule]) => [`properties.${path2}`, rule]));
var delegations = each("delegation", {
  name: "name",
  "properties.serviceName": "service_delegation.name"
});
var endpoints = first(each("service_endpoint", { service: "service" }), each("service_endpoints", { service: "." }));
var subnetInBlock = {
  "properties.addressPrefixes": "address_prefixes",
  "properties.delegations": delegations,
  "properties.networkSecurityGroup": ref("security_group"),
  "properties.privateEndpointNetworkPolicies": "private_endpoint_network_policies",
  "properties.routeTable": ref("route_table_id"),
  "properties.serviceEndpoints": endpoints
};
var frontends = each("frontend_ip_configuration", {
  name: "name",
  zones: "zones",
  "properties.privateIPAddress": "private_ip_address",
  "properties.privateIPAllocationMethod": "private_ip_address_allocation",
  "properties.publicIPAddress": ref("public_ip_address_id"),
  "properties.subnet": ref("subnet_id")
});
var network = [
  row("virtual_network", "Microsoft.Network/virtualNetworks", GROUP, {
    "properties.addressSpace.addressPrefixes": "address_space",
    "properties.ddosProtectionPlan": ref("ddos_protection_plan.id"),
    "properties.dhcpOptions.dnsServers": "dns_servers",
    "properties.enableDdosProtection": flag("ddos_protection_plan.enable"),
    "properties.encryption": block("encryption", { enforcement: "enforcement", enabled: always(true) }),
    "properties.flowTimeoutInMinutes": "flow_timeout_in_minutes",
    "properties.subnets": each("subnet", { name: "name", ...subnetInBlock })
  }, { blocks: [part("subnet", "Microsoft.Network/virtualNetworks/subnets", subnetInBlock)] }),
  row("subnet", "Microsoft.Network/virtualNetworks/subnets", beside("virtual_network_name"), {
    "properties.addressPrefixes": "address_prefixes",
    "properties.defaultOutboundAccess": flag("default_outbound_access_enabled"),
    "properties.delegations": delegations,
    "properties.privateEndpointNetworkPolicies": "private_endpoint_network_policies",
    "properties.serviceEndpoints": endpoints,
    "properties.sharingScope": "sharing_scope"
  }, { addedLater: ["properties.networkSecurityGroup", "properties.routeTable", "properties.natGateway"] }),
  row("virtual_network_peering", "Microsoft.Network/virtualNetworks/virtualNetworkPeerings", beside("virtual_network_name"), {
    "properties.allowForwardedTraffic": flag("allow_forwarded_traffic"),
    "properties.allowGatewayTransit": flag("allow_gateway_transit"),
    "properties.allowVirtualNetworkAccess": flag("allow_virtual_network_access"),
    "properties.remoteVirtualNetwork": ref("remote_virtual_network_id"),
    "properties.useRemoteGateways": flag("use_remote_gateways")
  }),
  row("network_security_group", "Microsoft.Network/networkSecurityGroups", GROUP, {
    "properties.securityRules": each("security_rule", { name: "name", ...inProperties(securityRule) })
  }, {
    blocks: [
      part("security_rule", "Microsoft.Network/networkSecurityGroups/securityRules", inProperties(securityRule))
    ]
  }),
  row("network_security_rule", "Microsoft.Network/networkSecurityGroups/securityRules", beside("network_security_group_name"), inProperties(securityRule)),
  row("application_security_group", "Microsoft.Network/applicationSecurityGroups", GROUP),
  row("route_table", "Microsoft.Network/routeTables", GROUP, {
    "properties.disableBgpRoutePropagation": not("bgp_route_propagation_enabled"),
    "properties.routes": each("route", { name: "name", ...inProperties(route) })
  }, { blocks: [part("route", "Microsoft.Network/routeTables/routes", inProperties(route))] }),
  row("route", "Microsoft.Network/routeTables/routes", beside("route_table_name"), inProperties(route)),
  row("network_interface", "Microsoft.Network/networkInterfaces", GROUP, {
    "properties.dnsSettings.dnsServers": "dns_servers",
    "properties.enableAcceleratedNetworking": flag("accelerated_networking_enabled|enable_accelerated_networking"),
    "properties.enableIPForwarding": flag("ip_forwarding_enabled|enable_ip_forwarding"),
    "properties.ipConfigurations": each("ip_configuration", {
      name: "name",
      "properties.primary": flag("primary"),
      "properties.privateIPAddress": "private_ip_address",
      "properties.privateIPAddressVersion": "private_ip_address_version",
      "properties.privateIPAllocationMethod": "private_ip_address_allocation",
      "properties.publicIPAddress": ref("public_ip_address_id"),
      "properties.subnet": ref("subnet_id")
    })
  }, { addedLater: ["properties.networkSecurityGroup"] }),
  row("public_ip", "Microsoft.Network/publicIPAddresses", GROUP, {
    zones: "zones",
    "sku.name": "sku",
    "sku.tier": "sku_tier",
    "properties.dnsSettings.domainNameLabel": "domain_name_label",
    "properties.idleTimeoutInMinutes": "idle_timeout_in_minutes",
    "properties.publicIPAddressVersion": "ip_version",
    "properties.publicIPAllocationMethod": "allocation_method",
    "properties.publicIPPrefix": ref("public_ip_prefix_id")
  }),
  row("public_ip_prefix", "Microsoft.Network/publicIPPrefixes", GROUP, {
    zones: "zones",
    "sku.name": "sku",
    "sku.tier": "sku_tier",
    "properties.prefixLength": "prefix_length",
    "properties.publicIPAddressVersion": "ip_version"
  }),
  row("nat_gateway", "Microsoft.Network/natGateways", GROUP, {
    zones: "zones",
    "sku.name": "sku_name",
    "properties.idleTimeoutInMinutes": "idle_timeout_in_minutes"
  }, { addedLater: ["properties.publicIpAddresses", "properties.publicIpPrefixes"] }),
  row("lb", "Microsoft.Network/loadBalancers", GROUP, {
    "sku.name": "sku",
    "sku.tier": "sku_tier",
    "properties.frontendIPConfigurations": frontends
  }),
  row("application_gateway", "Microsoft.Network/applicationGateways", GROUP, {
    zones: "zones",
    "properties.autoscaleConfiguration": block("autoscale_configuration", {
      minCapacity: "min_capacity",
      maxCapacity: "max_capacity"
    }),
    "properties.enableFips": flag("fips_enabled"),
    "properties.enableHttp2": flag("http2_enabled|enable_http2"),
    "properties.firewallPolicy": ref("firewall_policy_id"),
    "properties.frontendIPConfigurations": each("frontend_ip_configuration", {
      name: "name",
      "properties.privateIPAddress": "private_ip_address",
      "properties.publicIPAddress": ref("public_ip_address_id"),
      "properties.subnet": ref("subnet_id")
    }),
    "properties.gatewayIPConfigurations": each("gateway_ip_configuration", {
      name: "name",
      "properties.subnet": ref("subnet_id")
    }),
    "properties.sku.name": "sku.name",
    "properties.sku.tier": "sku.tier",
    "properties.sku.capacity": "sku.capacity",
    "properties.sslPolicy": block("ssl_policy", {
      minProtocolVersion: "min_protocol_version",
      policyName: "policy_name",
      policyType: "policy_type"
    }),
    "properties.webApplicationFirewallConfiguration": block("waf_configuration", {
      enabled: flag("enabled"),
      firewallMode: "firewall_mode",
      ruleSetType: "rule_set_type",
      ruleSetVersion: "rule_set_version"
    })
  }),
  row("web_application_firewall_policy", "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies", GROUP, {
    "properties.policySettings.mode": "policy_settings.mode",
    "properties.policySettings.requestBodyCheck": flag("policy_settings.request_body_check"),
    "properties.policySettings.state": onOff("policy_settings.enabled")
  }),
  row("private_endpoint", "Microsoft.Network/privateEndpoints", GROUP, {
    "properties.customNetworkInterfaceName": "custom_network_interface_name",
    "properties.subnet": ref("subnet_id")
  }),
  row("private_link_service", "Microsoft.Network/privateLinkServices", GROUP, {
    "properties.autoApproval.subscriptions": "auto_approval_subscription_ids",
    "properties.enableProxyProtocol": flag("proxy_protocol_enabled|enable_proxy_protocol"),
    "properties.fqdns": "fqdns",
    "properties.loadBalancerFrontendIpConfigurations": refs("load_balancer_frontend_ip_configuration_ids"),
    "properties.visibility.subscriptions": "visibility_subscription_ids"
  }),
  row("private_dns_resolver", "Microsoft.Network/dnsResolvers", GROUP, {
    "properties.virtualNetwork": ref("virtual_network_id")
  }),
  row("network_watcher", "Microsoft.Network/networkWatchers", GROUP),
  row("network_watcher_flow_log", "Microsoft.Network/networkWatchers/flowLogs", beside("network_watcher_name"), {
    "properties.enabled": flag("enabled"),
    "properties.format.version": "version",
    "properties.retentionPolicy.days": "retention_policy.days",
    "properties.retentionPolicy.enabled": flag("retention_policy.enabled"),
    "properties.storageId": "storage_account_id",
    "properties.targetResourceId": "target_resource_id|network_security_group_id"
  }),
  row("network_ddos_protection_plan", "Microsoft.Network/ddosProtectionPlans", GROUP),
  row("bastion_host", "Microsoft.Network/bastionHosts", GROUP, {
    zones: "zones",
    "sku.name": "sku",
    "properties.enableFileCopy": flag("file_copy_enabled"),
    "properties.enableIpConnect": flag("ip_connect_enabled"),
    "properties.enableShareableLink": flag("shareable_link_enabled"),
    "properties.enableTunneling": flag("tunneling_enabled"),
    "properties.disableCopyPaste": not("copy_paste_enabled"),
    "properties.ipConfigurations": each("ip_configuration", {
      name: "name",
      "properties.publicIPAddress": ref("public_ip_address_id"),
      "properties.subnet": ref("subnet_id")
    }),
    "properties.scaleUnits": "scale_units"
  })
];
var security = [
  row("key_vault", "Microsoft.KeyVault/vaults", GROUP, {
    "properties.accessPolicies": eachWhole("access_policy", {
      objectId: "object_id",
      tenantId: "tenant_id",
      "permissions.certificates": "certificate_permissions",
      "permissions.keys": "key_permissions",
      "permissions.secrets": "secret_permissions",
      "permissions.storage": "storage_permissions"
    }),
    "properties.enablePurgeProtection": flag("purge_protection_enabled"),
    "properties.enableRbacAuthorization": flag("rbac_authorization_enabled|enable_rbac_authorization"),
    "properties.enableSoftDelete": always(true),
    "properties.enabledForDeployment": flag("enabled_for_deployment"),
    "properties.enabledForDiskEncryption": flag("enabled_for_disk_encryption"),
    "properties.enabledForTemplateDeployment": flag("enabled_for_template_deployment"),
    "properties.networkAcls": blockWhole("network_acls", {
      bypass: "bypass",
      defaultAction: "default_action",
      ipRules: each("ip_rules", { value: "." }),
      virtualNetworkRules: each("virtual_network_subnet_ids", { id: "." })
    }),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.sku.family": always("A"),
    "properties.sku.name": "sku_name",
    "properties.softDeleteRetentionInDays": "soft_delete_retention_days",
    "properties.tenantId": "tenant_id"
  }),
  row("key_vault_secret", "Microsoft.KeyVault/vaults/secrets", under("key_vault_id"), {
    "properties.contentType": "content_type"
  }),
  row("key_vault_key", "Microsoft.KeyVault/vaults/keys", under("key_vault_id"), {
    "properties.keyOps": "key_opts",
    "properties.keySize": "key_size",
    "properties.kty": "key_type"
  }),
  row("key_vault_certificate", "Microsoft.KeyVault/vaults/certificates", under("key_vault_id")),
  row("key_vault_managed_hardware_security_module", "Microsoft.KeyVault/managedHSMs", GROUP, {
    "sku.name": "sku_name",
    "properties.enablePurgeProtection": flag("purge_protection_enabled"),
    "properties.networkAcls": block("network_acls", { bypass: "bypass", defaultAction: "default_action" }),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.softDeleteRetentionInDays": "soft_delete_retention_days",
    "properties.tenantId": "tenant_id"
  })
];
var account = {
  kind: "account_kind",
  "sku.name": text("{account_tier}_{account_replication_type}"),
  "sku.tier": "account_tier",
  "properties.accessTier": "access_tier",
  "properties.allowBlobPublicAccess": flag("allow_nested_items_to_be_public|allow_blob_public_access"),
  "properties.allowCrossTenantReplication": flag("cross_tenant_replication_enabled"),
  "properties.allowSharedKeyAccess": flag("shared_access_key_enabled"),
  "properties.allowedCopyScope": "allowed_copy_scope",
  "properties.defaultToOAuthAuthentication": flag("default_to_oauth_authentication"),
  "properties.dnsEndpointType": "dns_endpoint_type",
  "properties.encryption.requireInfrastructureEncryption": flag("infrastructure_encryption_enabled"),
  "properties.isHnsEnabled": flag("is_hns_enabled"),
  "properties.isLocalUserEnabled": flag("local_user_enabled"),
  "properties.isNfsV3Enabled": flag("nfsv3_enabled"),
  "properties.isSftpEnabled": flag("sftp_enabled"),
  "properties.largeFileSharesState": onOff("large_file_share_enabled"),
  "properties.minimumTlsVersion": "min_tls_version",
  "properties.networkAcls": blockWhole("network_rules", {
    defaultAction: "default_action",
    bypass: joined("bypass"),
    ipRules: each("ip_rules", { value: ".", action: always("Allow") }),
    resourceAccessRules: each("private_link_access", {
      resourceId: "endpoint_resource_id",
      tenantId: "endpoint_tenant_id"
    }),
    virtualNetworkRules: each("virtual_network_subnet_ids", { id: "." })
  }, {
    defaultAction: always("Allow"),
    bypass: always("AzureServices"),
    ipRules: NOTHING,
    resourceAccessRules: NOTHING,
    virtualNetworkRules: NOTHING
  }),
  "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  "properties.sasPolicy": block("sas_policy", {
    expirationAction: "expiration_action",
    sasExpirationPeriod: "expiration_period"
  }),
  "properties.supportsHttpsTrafficOnly": flag("https_traffic_only_enabled|enable_https_traffic_only")
};
function inAccount(through) {
  return [
    under("storage_account_id", through),
    named("storage_account_name", "Microsoft.Storage/storageAccounts", through)
  ];
}
var services = [
  {
    from: "blob_properties",
    type: "Microsoft.Storage/storageAccounts/blobServices",
    name: { constant: "default" },
    request: "own",
    rules: {
      "properties.changeFeed.enabled": flag("change_feed_enabled"),
      "properties.containerDeleteRetentionPolicy.days": "container_delete_retention_policy.days",
      "properties.deleteRetentionPolicy.days": "delete_retention_policy.days",
      "properties.isVersioningEnabled": flag("versioning_enabled"),
      "properties.lastAccessTimeTrackingPolicy.enable": flag("last_access_time_enabled")
    }
  },
  {
    from: "share_properties",
    type: "Microsoft.Storage/storageAccounts/fileServices",
    name: { constant: "default" },
    request: "own",
    rules: { "properties.shareDeleteRetentionPolicy.days": "retention_policy.days" }
  }
];
var storage = [
  row("storage_account", "Microsoft.Storage/storageAccounts", GROUP, account, { blocks: services }),
  row("storage_container", "Microsoft.Storage/storageAccounts/blobServices/containers", inAccount("blobServices/default"), { "properties.defaultEncryptionScope": "default_encryption_scope" }),
  row("storage_share", "Microsoft.Storage/storageAccounts/fileServices/shares", inAccount("fileServices/default"), {
    "properties.accessTier": "access_tier",
    "properties.enabledProtocols": "enabled_protocol",
    "properties.shareQuota": "quota"
  }),
  row("storage_queue", "Microsoft.Storage/storageAccounts/queueServices/queues", inAccount("queueServices/default")),
  row("storage_table", "Microsoft.Storage/storageAccounts/tableServices/tables", inAccount("tableServices/default")),
  row("storage_data_lake_gen2_filesystem", "Microsoft.Storage/storageAccounts/blobServices/containers", under("storage_account_id", "blobServices/default")),
  row("storage_management_policy", "Microsoft.Storage/storageAccounts/managementPolicies", under("storage_account_id"), {}, { name: { constant: "default" } }),
  row("netapp_account", "Microsoft.NetApp/netAppAccounts", GROUP),
  row("netapp_pool", "Microsoft.NetApp/netAppAccounts/capacityPools", beside("account_name"), {
    "properties.coolAccess": flag("cool_access_enabled"),
    "properties.encryptionType": "encryption_type",
    "properties.qosType": "qos_type",
    "properties.serviceLevel": "service_level",
    "properties.size": times("size_in_tb", 1099511627776)
  }),
  row("netapp_volume", "Microsoft.NetApp/netAppAccounts/capacityPools/volumes", beside("account_name", "pool_name"), {
    zones: list("zone"),
    "properties.creationToken": "volume_path",
    "properties.encryptionKeySource": "encryption_key_source",
    "properties.kerberosEnabled": flag("kerberos_enabled"),
    "properties.networkFeatures": "network_features",
    "properties.protocolTypes": "protocols",
    "properties.securityStyle": "security_style",
    "properties.serviceLevel": "service_level",
    "properties.subnetId": "subnet_id",
    "properties.usageThreshold": times("storage_quota_in_gb", 1073741824)
  }),
  row("storage_sync", "Microsoft.StorageSync/storageSyncServices", GROUP, {
    "properties.incomingTrafficPolicy": "incoming_traffic_policy"
  }),
  row("elastic_san", "Microsoft.ElasticSan/elasticSans", GROUP, {
    "properties.sku.name": "sku.name",
    "properties.sku.tier": "sku.tier",
    "properties.availabilityZones": "zones",
    "properties.baseSizeTiB": "base_size_in_tib",
    "properties.extendedCapacitySizeTiB": "extended_size_in_tib"
  })
];
var NETWORK = "Microsoft.Network";
var NIC = `${NETWORK}/networkInterfaces`;
var SUBNET = `${NETWORK}/virtualNetworks/subnets`;
var RELATIONS = {
  app_service_certificate_binding: null,
  api_management_custom_domain: ["api_management_id", "Microsoft.ApiManagement/service"],
  cdn_frontdoor_custom_domain_association: [
    "cdn_frontdoor_custom_domain_id",
    "Microsoft.Cdn/profiles/customDomains"
  ],
  cdn_frontdoor_route_disable_link_to_default_domain: [
    "cdn_frontdoor_route_id",
    "Microsoft.Cdn/profiles/afdEndpoints/routes"
  ],
  cognitive_account_customer_managed_key: ["cognitive_account_id", "Microsoft.CognitiveServices/accounts"],
  databricks_workspace_customer_managed_key: ["workspace_id", "Microsoft.Databricks/workspaces"],
  databricks_workspace_root_dbfs_customer_managed_key: ["workspace_id", "Microsoft.Databricks/workspaces"],
  eventhub_namespace_customer_managed_key: ["eventhub_namespace_id", "Microsoft.EventHub/namespaces"],
  frontdoor_custom_https_configuration: null,
  kusto_cluster_customer_managed_key: ["cluster_id", "Microsoft.Kusto/clusters"],
  lb_backend_address_pool_address: [
    "backend_address_pool_id",
    `${NETWORK}/loadBalancers/backendAddressPools`
  ],
  nat_gateway_public_ip_association: ["nat_gateway_id", `${NETWORK}/natGateways`],
  nat_gateway_public_ip_prefix_association: ["nat_gateway_id", `${NETWORK}/natGateways`],
  network_interface_application_gateway_backend_address_pool_association: ["network_interface_id", NIC],
  network_interface_application_security_group_association: ["network_interface_id", NIC],
  network_interface_backend_address_pool_association: ["network_interface_id", NIC],
  network_interface_nat_rule_association: ["network_interface_id", NIC],
  network_interface_security_group_association: ["network_interface_id", NIC],
  network_manager_deployment: null,
  private_endpoint_application_security_group_association: [
    "private_endpoint_id",
    `${NETWORK}/privateEndpoints`
  ],
  resource_provider_feature_registration: null,
  resource_provider_registration: null,
  search_shared_private_link_service: null,
  servicebus_namespace_customer_managed_key: ["namespace_id", "Microsoft.ServiceBus/namespaces"],
  signalr_service_network_acl: ["signalr_service_id", "Microsoft.SignalRService/signalR"],
  storage_account_customer_managed_key: ["storage_account_id", "Microsoft.Storage/storageAccounts"],
  storage_account_network_rules: ["storage_account_id", "Microsoft.Storage/storageAccounts"],
  subnet_nat_gateway_association: ["subnet_id", SUBNET],
  subnet_network_security_group_association: ["subnet_id", SUBNET],
  subnet_route_table_association: ["subnet_id", SUBNET],
  virtual_desktop_host_pool_registration_info: ["hostpool_id", "Microsoft.DesktopVirtualization/hostPools"],
  virtual_desktop_workspace_application_group_association: [
    "workspace_id",
    "Microsoft.DesktopVirtualization/workspaces"
  ],
  virtual_hub_route_table_route: ["route_table_id", `${NETWORK}/virtualHubs/hubRouteTables`],
  virtual_machine_data_disk_attachment: ["virtual_machine_id", "Microsoft.Compute/virtualMachines"],
  virtual_network_dns_servers: ["virtual_network_id", `${NETWORK}/virtualNetworks`],
  web_pubsub_network_acl: ["web_pubsub_id", "Microsoft.SignalRService/webPubSub"]
};
var BY_TYPE = new Map(Object.entries(RELATIONS).map(([name, target]) => [
  `azurerm_${name}`,
  target === null ? null : { id: target[0], type: target[1] }
]));
function isRelation(type) {
  return BY_TYPE.has(type);
}
function relationTarget(type) {
  return BY_TYPE.get(type) ?? void 0;
}
var CONTENTS = new Set([
  "app_configuration_feature",
  "batch_job",
  "key_vault_certificate_contacts",
  "key_vault_certificate_issuer",
  "key_vault_managed_hardware_security_module_key",
  "key_vault_managed_hardware_security_module_role_assignment",
  "key_vault_managed_hardware_security_module_role_definition",
  "key_vault_managed_storage_account",
  "key_vault_managed_storage_account_sas_token_definition",
  "storage_account_queue_properties",
  "storage_blob",
  "storage_data_lake_gen2_path",
  "storage_share_directory",
  "storage_share_file",
  "storage_table_entity",
  "synapse_linked_service",
  "synapse_role_assignment"
].map((name) => `azurerm_${name}`));
function isContent(type) {
  return CONTENTS.has(type);
}
var learn = (path2) => `https://learn.microsoft.com/azure/${path2}`;
var STATEFUL_TYPES = [
  {
    types: ["Microsoft.Resources/resourceGroups", "Microsoft.Resources/subscriptions/resourceGroups"],
    holds: "everything in the resource group",
    source: learn("azure-resource-manager/management/delete-resource-group")
  },
  {
    types: [
      "Microsoft.Storage/storageAccounts",
      "Microsoft.Storage/storageAccounts/blobServices/containers",
      "Microsoft.Storage/storageAccounts/fileServices/shares",
      "Microsoft.Storage/storageAccounts/queueServices/queues",
      "Microsoft.Storage/storageAccounts/tableServices/tables"
    ],
    holds: "its blobs, files, queues and tables",
    source: learn("storage/common/storage-account-recover")
  },
  {
    types: [
      "Microsoft.NetApp/netAppAccounts",
      "Microsoft.NetApp/netAppAccounts/capacityPools",
      "Microsoft.NetApp/netAppAccounts/capacityPools/volumes"
    ],
    holds: "its volumes and their snapshots",
    source: learn("azure-resource-manager/management/relocation/relocation-netapp")
  },
  {
    types: [
      "Microsoft.ElasticSan/elasticSans",
      "Microsoft.StorageSync/storageSyncServices",
      "Microsoft.StorSimple/managers"
    ],
    holds: "its volumes or its share of a file system",
    source: learn("storage/elastic-san/elastic-san-delete")
  },
  {
    types: [
      "Microsoft.Sql/servers",
      "Microsoft.Sql/servers/databases",
      "Microsoft.Sql/servers/elasticPools",
      "Microsoft.Sql/managedInstances",
      "Microsoft.Sql/managedInstances/databases"
    ],
    holds: "its databases and the backups of the server",
    source: learn("azure-sql/database/recovery-using-backups")
  },
  {
    types: [
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.DBforPostgreSQL/flexibleServers/databases"
    ],
    holds: "its databases",
    source: learn("postgresql/flexible-server/how-to-restore-dropped-server")
  },
  {
    types: ["Microsoft.DBforMySQL/flexibleServers", "Microsoft.DBforMySQL/flexibleServers/databases"],
    holds: "its databases",
    source: learn("mysql/flexible-server/how-to-restore-dropped-server")
  },
  {
    types: [
      "Microsoft.DBforMariaDB/servers",
      "Microsoft.DBforMySQL/servers",
      "Microsoft.DBforPostgreSQL/servers"
    ],
    holds: "its databases",
    source: learn("mariadb/howto-move-regions-portal")
  },
  {
    types: [
      "Microsoft.DocumentDB/databaseAccounts",
      "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases",
      "Microsoft.DocumentDB/databaseAccounts/sqlDatabases",
      "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers",
      "Microsoft.DocumentDB/mongoClusters"
    ],
    holds: "its databases and containers",
    source: learn("cosmos-db/continuous-backup-restore-introduction")
  },
  {
    types: ["Microsoft.Cache/redis", "Microsoft.Cache/redisEnterprise"],
    holds: "what is cached and not written elsewhere",
    source: learn("azure-cache-for-redis/cache-moving-resources")
  },
  {
    types: [
      "Microsoft.KeyVault/vaults",
      "Microsoft.KeyVault/vaults/certificates",
      "Microsoft.KeyVault/vaults/keys",
      "Microsoft.KeyVault/vaults/secrets",
      "Microsoft.KeyVault/managedHSMs"
    ],
    holds: "its keys, secrets and certificates, and what is encrypted with them",
    source: learn("key-vault/general/key-vault-recovery")
  },
  {
    types: [
      "Microsoft.Compute/virtualMachines",
      "Microsoft.Compute/virtualMachineScaleSets",
      "Microsoft.Compute/disks",
      "Microsoft.Compute/snapshots",
      "Microsoft.Compute/images",
      "Microsoft.Compute/galleries"
    ],
    holds: "what its disks or images hold",
    source: learn("virtual-machines/delete")
  },
  {
    types: ["Microsoft.ContainerService/managedClusters"],
    holds: "its persistent volumes, with the resource group of its nodes",
    source: learn("aks/faq")
  },
  {
    types: [
      "Microsoft.RedHatOpenShift/openShiftClusters",
      "Microsoft.ServiceFabric/clusters",
      "Microsoft.AVS/privateClouds"
    ],
    holds: "the volumes and services that keep data in it",
    source: learn("openshift/howto-create-a-backup")
  },
  {
    types: ["Microsoft.ContainerRegistry/registries"],
    holds: "its images",
    source: learn("container-registry/container-registry-delete")
  },
  {
    types: ["Microsoft.RecoveryServices/vaults", "Microsoft.DataProtection/backupVaults"],
    holds: "its recovery points",
    source: learn("backup/backup-azure-delete-vault")
  },
  {
    types: [
      "Microsoft.OperationalInsights/workspaces",
      "Microsoft.Insights/components",
      "Microsoft.Monitor/accounts"
    ],
    holds: "its logs and metrics",
    source: learn("azure-monitor/logs/delete-workspace")
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
      "Microsoft.MachineLearningServices/workspaces"
    ],
    holds: "its data, models or catalogue",
    source: learn("hdinsight/hdinsight-delete-cluster")
  },
  {
    types: [
      "Microsoft.EventHub/namespaces",
      "Microsoft.EventHub/namespaces/eventhubs",
      "Microsoft.ServiceBus/namespaces",
      "Microsoft.ServiceBus/namespaces/queues",
      "Microsoft.ServiceBus/namespaces/topics",
      "Microsoft.ServiceBus/namespaces/topics/subscriptions"
    ],
    holds: "messages that nobody has read",
    source: learn("service-bus-messaging/move-across-regions")
  },
  {
    types: ["Microsoft.Logic/integrationAccounts", "Microsoft.ApiManagement/service"],
    holds: "its partners, schemas, interfaces and subscriptions",
    source: learn("api-management/api-management-howto-disaster-recovery-backup-restore")
  },
  {
    types: [
      "Microsoft.Devices/IotHubs",
      "Microsoft.Devices/provisioningServices",
      "Microsoft.NotificationHubs/namespaces",
      "Microsoft.DigitalTwins/digitalTwinsInstances"
    ],
    holds: "its devices, registrations or graph",
    source: learn("iot-hub/iot-hub-how-to-clone")
  },
  {
    types: ["Microsoft.Web/sites", "Microsoft.Web/sites/slots", "Microsoft.Web/certificates"],
    holds: "the content, host names and certificates that were put into it",
    source: learn("app-service/app-service-undelete")
  },
  {
    types: ["Microsoft.Search/searchServices"],
    holds: "its indexes",
    source: learn("search/search-howto-move-across-regions")
  },
  {
    types: ["Microsoft.CognitiveServices/accounts"],
    holds: "its trained models",
    source: learn("ai-services/recover-purge-resources")
  },
  {
    types: ["Microsoft.AppConfiguration/configurationStores"],
    holds: "its keys and values",
    source: learn("azure-app-configuration/concept-soft-delete")
  },
  {
    types: ["Microsoft.AAD/domainServices"],
    holds: "its domain with all computers that joined it",
    source: learn("active-directory-domain-services/delete-aadds")
  },
  {
    types: ["Microsoft.Media/mediaServices"],
    holds: "its assets",
    source: learn("media-services/latest/media-services-overview")
  }
];
function statefulType(type) {
  return STATEFUL_TYPES.find(({ types }) => types.some((one) => (0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ .QV)(one, type)));
}
var TERRAFORM_TYPES = [
  ...analytics,
  ...compute,
  ...connectivity,
  ...containers,
  ...databases,
  ...integration,
  ...management,
  ...network,
  ...security,
  ...storage,
  ...webClassic,
  ...loadBalancing,
  ...other,
  ...monitoring,
  ...networkParts,
  ...cosmos,
  ...sqlClassic,
  ...analyticsParts,
  ...machines,
  ...governance,
  ...automation,
  ...dnsRecords,
  ...sentinel,
  ...dataFactory,
  ...backup,
  ...messagingParts,
  ...sqlParts,
  ...apiManagement,
  ...web
];
var BY_TYPE2 = new Map(TERRAFORM_TYPES.map((row2) => [row2.terraform, row2]));
function terraformRow(type) {
  return BY_TYPE2.get(type);
}
function isList(json) {
  return Array.isArray(json);
}
function isMap(json) {
  return typeof json === "object" && json !== null && !isList(json);
}
function memberIn(json, name) {
  return isMap(json) && Object.hasOwn(json, name) ? json[name] : void 0;
}
function textIn(json) {
  return typeof json === "string" ? json : void 0;
}
function itemsIn(json) {
  return isList(json) ? json : [];
}
function marks(mask) {
  if (isList(mask))
    return mask.some(marks);
  if (isMap(mask))
    return Object.values(mask).some(marks);
  return mask === true;
}
function masked(value, masks, address, path2 = "") {
  if (masks.sensitive === true)
    return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`sensitive value of ${address}`]);
  if (masks.unknown === true)
    return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`${address}${path2}`]);
  if (isList(value) || value === void 0 && isList(masks.unknown)) {
    const items = isList(value) ? value : [];
    const open = isList(masks.unknown) ? masks.unknown : [];
    const hidden = isList(masks.sensitive) ? masks.sensitive : [];
    const length = Math.max(items.length, open.length);
    return Array.from({ length }, (_, index) => {
      const inner = { unknown: open[index], sensitive: hidden[index] };
      return masked(items[index], inner, address, `${path2}[${String(index)}]`) ?? null;
    });
  }
  if (isMap(value) || value === void 0 && isMap(masks.unknown) && marks(masks.unknown)) {
    const open = isMap(masks.unknown) ? Object.keys(masks.unknown) : [];
    const hidden = isMap(masks.sensitive) ? Object.keys(masks.sensitive) : [];
    const keys = new Set([...isMap(value) ? Object.keys(value) : [], ...open, ...hidden]);
    const entries = [];
    for (const key of keys) {
      const inner = {
        unknown: memberIn(masks.unknown, key),
        sensitive: memberIn(masks.sensitive, key)
      };
      const member2 = memberIn(value, key);
      if (member2 === void 0 && !marks(inner.unknown) && !marks(inner.sensitive))
        continue;
      const result = masked(member2, inner, address, `${path2}.${key}`);
      if (result !== void 0)
        entries.push([key, result]);
    }
    return Object.fromEntries(entries);
  }
  return value;
}
function memberOf(value, key) {
  return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function attribute(values, path2) {
  if (path2 === ".")
    return emptyAsNull(values);
  for (const one of path2.split("|")) {
    const result = follow(values, one.split("."));
    if (result !== void 0)
      return emptyAsNull(result);
  }
  return void 0;
}
function emptyAsNull(value) {
  return value === "" ? null : value;
}
function follow(start, steps) {
  let value = start;
  for (const step of steps) {
    if ((0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value)) {
      const [first2] = value;
      value = first2 ?? null;
    }
    if (value === null || (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value))
      return value;
    value = memberOf(value, step);
    if (value === void 0)
      return void 0;
  }
  return value;
}
function membersOf(rules, values) {
  const made = Object.entries(rules).flatMap(([path2, rule]) => {
    const value = valueOf(rule, values);
    return value === void 0 ? [] : [[path2.split("."), value]];
  });
  return nested(made);
}
function nested(entries) {
  const groups = new Map();
  for (const [[first2 = "", ...rest], value] of entries) {
    const group = groups.get(first2) ?? [];
    group.push([rest, value]);
    groups.set(first2, group);
  }
  const members = [];
  for (const [key, group] of groups) {
    const [only] = group;
    if (only?.[0].length === 0)
      members.push([key, only[1]]);
    else if (key === "properties" || group.some(([, value]) => value !== null))
      members.push([key, nested(group)]);
  }
  return Object.fromEntries(members);
}
var FLAGS = new Set(["flag", "words", "not"]);
function valueOf(rule, values) {
  if (typeof rule === "string")
    return attribute(values, rule);
  if (rule.make === "fixed")
    return rule.value;
  if (rule.make === "text")
    return textOf(rule.template, values);
  if (rule.make === "own")
    return [membersOf(rule.rules, values)];
  if (rule.make === "chosen")
    return chosenOf(rule.of, values);
  if (rule.make === "first")
    return firstOf(rule.rules, values);
  if (rule.make === "when")
    return whenOf(rule, values);
  const value = attribute(values, rule.from);
  if (value === void 0)
    return void 0;
  if (value === null)
    return notSet(rule, values);
  if (rule.make === "each")
    return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value) ? value : eachOf(rule.rules, value);
  if (rule.make === "block") {
    const made = blockOf(rule.rules, value);
    return made === null ? notSet(rule, values) : made;
  }
  return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value) ? value : madeOf(rule, value);
}
function firstOf(rules, values) {
  const given2 = rules.map((rule) => valueOf(rule, values)).filter((value) => value !== void 0);
  const set = given2.filter((value) => value !== null);
  return set.find((value) => !(0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value)) ?? set[0] ?? given2[0];
}
function chosenOf(of, values) {
  const read = Object.entries(of).map(([path2, text2]) => [attribute(values, path2) ?? false, text2]);
  const open = (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .XB)(read.map(([value]) => value));
  return open ?? read.flatMap(([value, text2]) => value === true ? [text2] : []);
}
function whenOf({ cases, otherwise }, values) {
  for (const [path2, value] of cases) {
    const decides = attribute(values, path2) ?? null;
    if ((0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(decides))
      return decides;
    if (decides === true || typeof decides === "string" && decides !== "")
      return value;
  }
  return otherwise;
}
function notSet(rule, values) {
  if (rule.make === "block" && rule.otherwise !== void 0)
    return membersOf(rule.otherwise, values);
  return FLAGS.has(rule.make) ? void 0 : null;
}
function bare(rules) {
  return Object.values(rules).some((rule) => rule === ".");
}
function blockOf(rules, value) {
  if (bare(rules))
    return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value) || typeof value === "string" ? membersOf(rules, value) : void 0;
  if ((0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value)) {
    const [first2] = value;
    return first2 === void 0 || first2 === null ? null : blockOf(rules, first2);
  }
  if ((0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value))
    return value;
  return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value) ? membersOf(rules, value) : void 0;
}
function eachOf(rules, value) {
  if (!(0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value))
    return void 0;
  return value.map((item) => (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(item) && !bare(rules) ? item : membersOf(rules, item));
}
function textOf(template, values) {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const parts = names.flatMap((name) => attribute(values, name) ?? []);
  const known = names.map((name) => attribute(values, name));
  if (known.includes(void 0))
    return void 0;
  const open = (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .XB)(parts);
  if (open !== void 0)
    return open;
  if (known.includes(null))
    return null;
  return template.replaceAll(/\{([^}]+)\}/g, (_, name) => String(scalar(attribute(values, name))));
}
function scalar(value) {
  return typeof value === "object" ? void 0 : value;
}
function madeOf(rule, value) {
  switch (rule.make) {
    case "flag":
      return typeof value === "boolean" ? value : void 0;
    case "words":
      return typeof value !== "boolean" ? void 0 : value ? rule.yes : rule.no;
    case "not":
      return typeof value === "boolean" ? !value : void 0;
    case "times":
      return typeof value === "number" ? value * rule.factor : void 0;
    case "list":
      return [value];
    case "joined": {
      if (!(0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value))
        return void 0;
      const open = (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .XB)(value);
      return open ?? (value.length === 0 ? null : value.map((item) => String(scalar(item))).join(rule.by));
    }
    case "pick": {
      if (typeof value !== "string")
        return void 0;
      return Object.hasOwn(rule.table, value) ? rule.table[value] : value;
    }
    case "match": {
      const part2 = typeof value === "string" ? rule.pattern.exec(value)?.[1] : void 0;
      if (part2 === void 0 || rule.table === void 0)
        return part2;
      return Object.hasOwn(rule.table, part2) ? rule.table[part2] : void 0;
    }
  }
}
function wholePaths(rules, prefix = "") {
  return Object.entries(rules).flatMap(([path2, rule]) => {
    const full = prefix + path2;
    if (typeof rule === "string" || rule.make !== "each" && rule.make !== "block")
      return [];
    return rule.whole === true ? [full] : wholePaths(rule.rules, `${full}.`);
  });
}
function planned(value, missing) {
  if (typeof value === "string" && value !== "")
    return { known: true, value };
  const waits = value === void 0 ? [] : (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(value);
  return { known: false, expression: waits.length === 0 ? missing : waits.join(", ") };
}
function joinedText(parts, by) {
  return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .XB)(parts) ?? parts.map(String).join(by);
}
function scopeOf(text2) {
  if ((0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(text2) || typeof text2 !== "string") {
    const open = planned(text2, "the scope");
    return { kind: "resourceGroup", subscriptionId: open, resourceGroup: open, extends: open };
  }
  const known = (value) => ({ known: true, value });
  const { scope } = (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .PJ)(text2);
  const extended = (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .RQ)(text2);
  const more = extended === void 0 || (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .Ke)(extended.type) ? {} : { extends: known(text2) };
  switch (scope.kind) {
    case "managementGroup":
      return { kind: "managementGroup", managementGroup: known(scope.managementGroup) };
    case "tenant":
      return { kind: "tenant", ...more };
    case "subscription":
      return { kind: "subscription", subscriptionId: known(scope.subscription), ...more };
    case "resourceGroup": {
      const { subscription, resourceGroup } = scope;
      const ids = { subscriptionId: known(subscription), resourceGroup: known(resourceGroup) };
      return { kind: "resourceGroup", ...ids, ...more };
    }
  }
}
function subscriptionValue(id, wait) {
  return id === void 0 ? (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([wait]) : _chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .xe + id;
}
function located(type, name, scope) {
  const id = typeof name === "string" && typeof scope === "string" ? (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .IU)(scope, type, name) : void 0;
  return { type, name, scope, ...id === void 0 ? {} : { id } };
}
function locatedById(id, type) {
  const parts = (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .RQ)(id);
  if (parts === void 0 || !(0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .n6)(parts.type, type))
    return void 0;
  return { type, name: parts.name, scope: parts.scope, id };
}
function locatedByRow(row2, change, values, around) {
  const home = row2.homes.find((one) => isSet(one, values)) ?? row2.homes[0];
  const own2 = ownName(row2, change, values);
  const open = (name) => (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`${change.address}.${name}`]);
  const read = (name) => attribute(values, name) ?? open(name);
  switch (home?.at) {
    case void 0:
    case "tenant":
      return located(row2.type, own2, "/");
    case "parent":
    case "named": {
      const name = home.at === "parent" ? home.id : home.name;
      const parent = parentOf2(row2, home, change, values, around);
      const names = [parent?.name ?? (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .XB)([read(name)]) ?? open(name), ...namesThrough(home), own2];
      return located(row2.type, joinedText(names, "/"), parent?.scope ?? open(name));
    }
    case "scope":
      return located(row2.type, own2, read(home.id));
    case "beyond": {
      const id = attribute(values, home.id) ?? null;
      const scope = typeof id === "string" ? (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .RQ)(id)?.scope : around.scopeBehind(change, home.id);
      return located(row2.type, own2, scope ?? open(home.id));
    }
    case "subscription":
      return located(row2.type, own2, around.subscription(change));
    case "group":
    case "names": {
      const nameAt = (name) => name === "?" ? open("id") : fixed(name);
      const scope = joinedText([around.subscription(change), read("resource_group_name")], _chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ ._f);
      const names = home.at === "names" ? home.names.map((name) => nameAt(name) ?? read(name)) : [];
      return located(row2.type, joinedText([...names, own2], "/"), scope);
    }
  }
}
function fixed(name) {
  return name.startsWith("'") ? name.slice(1, -1) : name === "?" ? "" : void 0;
}
function isSet(home, values) {
  return attributesOf(home).every((name) => (attribute(values, name) ?? null) !== null);
}
function attributesOf(home) {
  switch (home.at) {
    case "parent":
    case "beyond":
    case "scope":
      return [home.id];
    case "named":
      return [home.name];
    case "names":
      return home.names.filter((name) => fixed(name) === void 0);
    case "group":
    case "subscription":
    case "tenant":
      return [];
  }
}
function ownName({ name = "name" }, change, values) {
  if (typeof name !== "string") {
    if ("constant" in name)
      return name.constant;
    const id = "lastOf" in name ? attribute(values, name.lastOf) ?? null : null;
    if (typeof id === "string")
      return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .mp)(id);
    const made = "template" in name ? textOf(name.template, values) : void 0;
    return made ?? (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`${change.address}.id`]);
  }
  const value = attribute(values, name) ?? null;
  return typeof value === "string" || (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value) ? value : (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`${change.address}.${name}`]);
}
function segmentsThrough({ through }) {
  return through === void 0 ? [] : through.split("/");
}
function namesThrough(home) {
  return segmentsThrough(home).filter((_, index) => index % 2 === 1);
}
function parentOf2(row2, home, change, values, around) {
  const below = segmentsThrough(home).length / 2 + 1;
  const type = row2.type.split("/").slice(0, -below).join("/");
  const value = attribute(values, home.at === "parent" ? home.id : home.name);
  const id = typeof value === "string" ? given(home, value, around) : behind(home, change, type, around);
  const stated = id === void 0 ? void 0 : (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .RQ)(id);
  const parts = home.at === "parent" && home.above === true ? outerOf(stated) : stated;
  return parts !== void 0 && (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .n6)(parts.type, type) ? parts : void 0;
}
function outerOf(parts) {
  const type = parts === void 0 ? void 0 : (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .X1)(parts.type);
  return parts === void 0 || type === void 0 ? void 0 : { scope: parts.scope, type, name: parts.name.split("/").slice(0, -1).join("/") };
}
function given(home, value, around) {
  return home.at === "parent" ? value : around.idNamed(home.type, value);
}
function behind(home, change, type, around) {
  return home.at === "parent" && home.above !== true ? around.idBehind(change, home.id, type) : void 0;
}
var KINDS = new Set([
  "azapi_resource",
  "azapi_update_resource",
  "azapi_resource_action"
]);
function apiType(change, values) {
  if (!KINDS.has(change.type))
    return void 0;
  const text2 = attribute(values, "type");
  const [, typeText = "", apiVersion = ""] = typeof text2 === "string" ? /^([^@]+)@(\d{4}-\d{2}-\d{2}(?:-[A-Za-z]+)?)$/.exec(text2) ?? [] : [];
  const type = (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .Vm)(typeText);
  return type === void 0 ? void 0 : { type, apiVersion };
}
function isActionOnly(change, values) {
  if (change.type !== "azapi_resource_action")
    return false;
  const method = attribute(values, "method");
  const writes = typeof method === "string" && /^(PUT|PATCH)$/i.test(method);
  return !writes || (attribute(values, "action") ?? null) !== null;
}
function locatedApi(change, values, type, around) {
  for (const name2 of ["id", "resource_id"]) {
    const id2 = attribute(values, name2);
    const place = typeof id2 === "string" ? locatedById(id2, type) : void 0;
    if (place !== void 0)
      return place;
  }
  const behind2 = around.idBehind(change, "resource_id", type);
  const updated = behind2 === void 0 ? void 0 : locatedById(behind2, type);
  if (updated !== void 0)
    return updated;
  const name = attribute(values, "name");
  const own2 = typeof name === "string" ? name : (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`${change.address}.name`]);
  const open = (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`${change.address}.parent_id`]);
  const stated = attribute(values, "parent_id") ?? null;
  const parent = (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .X1)(type);
  if (parent === void 0 || (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .d1)(type) === 1) {
    const group = around.idBehind(change, "parent_id", _chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .Ei);
    return located(type, own2, typeof stated === "string" ? stated.replace(/\/+$/, "") : group ?? open);
  }
  const id = typeof stated === "string" ? stated : around.idBehind(change, "parent_id", parent);
  const above2 = id === void 0 ? void 0 : (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .RQ)(id);
  if (above2 === void 0 || !(0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .n6)(above2.type, parent))
    return located(type, open, open);
  const full = typeof own2 === "string" ? `${above2.name}/${own2}` : own2;
  return located(type, full, above2.scope);
}
function apiBody(change, values) {
  const stated = attribute(values, "body") ?? null;
  const parsed = typeof stated === "string" ? fromText(stated) : stated;
  const hidden = attribute(values, "sensitive_body") ?? null;
  const partial = change.type !== "azapi_resource" || hidden !== null || parsed !== null && !(0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(parsed);
  return { body: (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(parsed) ? parsed : {}, partial };
}
function fromText(text2) {
  let json;
  try {
    json = JSON.parse(text2);
  } catch {
    return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["a body that is not JSON"]);
  }
  return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .Fh)(json) ? json : (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["a body that is not JSON"]);
}
function isOwnMember(key) {
  return ["name", "type", "apiversion", "id"].includes(key.toLowerCase());
}
function isAzure(type) {
  return /^(azurerm|azapi)_/.test(type);
}
function resourcesInBlocks(change, outer) {
  const rows = terraformRow(change.type)?.blocks ?? [];
  return rows.flatMap((row2) => {
    const value = attribute(change.after ?? null, row2.from) ?? null;
    if (!(0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value))
      return [];
    return value.flatMap((block2, index) => inBlock(row2, block2, index, change, outer));
  });
}
function inBlock(row2, block2, index, change, outer) {
  const type = (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .Vm)(row2.type);
  if (type === void 0)
    return [];
  const at = `${change.address}.${row2.from}[${String(index)}]`;
  const own2 = nameOf(row2, block2, at);
  const home = homeOf(row2, outer, own2, at);
  const place = row2.location === void 0 ? outer.location : locationOf(block2, row2.location, at);
  const body = membersOf(row2.rules, block2);
  return [
    {
      address: at,
      terraformType: outer.terraformType,
      write: row2.request === "own" || !outer.write.known ? outer.write : { known: true, value: "none" },
      ...home.id === void 0 ? {} : { id: home.id },
      type,
      name: planned(home.name, `${at}.name`),
      scope: outer.scope,
      ...place === void 0 || row2.request === "outer" ? {} : { location: place },
      ...(0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .lu)(type, body, "what the plan does not say"),
      body,
      partial: true,
      whole: wholePaths(row2.rules),
      dependsOn: [change.address],
      condition: outer.condition,
      origin: outer.origin,
      imported: false,
      drifted: false
    }
  ];
}
function homeOf(row2, outer, own2, at) {
  const above2 = outer.id === void 0 ? void 0 : (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .RQ)(outer.id);
  const outerName = outer.name.known ? outer.name.value : (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([outer.name.expression]);
  return located(row2.type, joinedText([outerName, own2], "/"), above2?.scope ?? (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([at]));
}
function locationOf(block2, path2, at) {
  const stated = attribute(block2, path2) ?? null;
  const value = typeof stated === "string" ? (0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)(stated) : void 0;
  if (value !== void 0)
    return { known: true, value };
  return { known: false, expression: (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(stated).join(", ") || `${at}.${path2}` };
}
function nameOf({ name, location }, block2, at) {
  if (typeof name !== "string")
    return name.constant;
  const value = attribute(block2, name) ?? null;
  if ((0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value))
    return value;
  if (typeof value !== "string")
    return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`${at}.${name}`]);
  return name === location ? (0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)(value) ?? value : value;
}
var STEP = /([^.[\]"]+)(?:\[("(?:[^"\\]|\\.)*"|\d+)\])?(?:\.|$)/y;
function partsOf(text2) {
  const parts = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text2.length) {
    const match2 = STEP.exec(text2);
    if (match2 === null)
      return void 0;
    const [, name = "", key] = match2;
    parts.push({ name, ...key === void 0 ? {} : { key } });
  }
  return parts.length === 0 ? void 0 : parts;
}
function addressOf(text2) {
  const parts = partsOf(text2);
  if (parts === void 0)
    return void 0;
  const modules = [];
  let at = 0;
  for (; parts[at]?.name === "module"; at += 2) {
    const step = parts[at + 1];
    if (step === void 0)
      return void 0;
    modules.push(step);
  }
  const [type, last, ...rest] = parts.slice(at);
  if (type === void 0 || last === void 0 || rest.length > 0 || type.key !== void 0)
    return void 0;
  return {
    modules,
    resource: `${type.name}.${last.name}`,
    ...last.key === void 0 ? {} : { key: last.key }
  };
}
function modulePrefix(modules) {
  return modules.map(({ name, key }) => `module.${name}${key === void 0 ? "" : `[${key}]`}.`).join("");
}
var MOST_DEPENDENCIES = 1e3;
function baseOf({ modules, resource }) {
  return modulePrefix(modules) + resource;
}
function withKey(base, key) {
  return key === void 0 ? base : `${base}[${key}]`;
}
function isKey({ text: text2 }) {
  return text2 === "each.key" || text2 === "count.index";
}
function path(modules) {
  return modules.map(({ name }) => `${name}.`).join("");
}
var ChangeIndex = class {
  #byBase = new Map();
  #byAddress = new Map();
  #byOldId = new Map();
  #targets = new Map();
  #modules = new Map();
  #configuration;
  constructor(changes, configuration) {
    this.#configuration = configuration;
    for (const change of changes) {
      const old = change.before === void 0 ? void 0 : attribute(change.before, "id");
      if (typeof old === "string")
        this.#byOldId.set(old.toLowerCase(), change);
      if (change.after === void 0 || change.deposed)
        continue;
      const base = baseOf(change.parsed);
      const group = this.#byBase.get(base);
      if (group === void 0)
        this.#byBase.set(base, [change]);
      else
        group.push(change);
      this.#byAddress.set(withKey(base, change.parsed.key), change);
    }
  }
  all() {
    return this.#byAddress.values();
  }
  withOldId(id) {
    return this.#byOldId.get(id.toLowerCase());
  }
  target(change, name) {
    const { modules, resource, key: own2 } = change.parsed;
    const references = this.#configuration.references(modules, resource, name);
    const perKey = references.some(isKey);
    const [only, ...others] = references.filter((one) => !isKey(one));
    const matching = only === void 0 || others.length > 0 ? void 0 : this.#instances(only);
    if (matching === void 0 || !(matching.rest === "id" || matching.rest === "" && perKey))
      return void 0;
    const { base, all, key } = matching;
    if (key !== void 0)
      return this.#byAddress.get(withKey(base, key));
    const [first2] = all;
    if (first2 !== void 0 && all.length === 1 && first2.parsed.key === void 0)
      return first2;
    return perKey && own2 !== void 0 ? this.#byAddress.get(withKey(base, own2)) : void 0;
  }
  dependencies(change) {
    const { instances, perKey } = this.#targetsOf(change);
    const addresses = new Set();
    for (const { base, all, key } of instances) {
      const one = this.#byAddress.get(withKey(base, key ?? (perKey ? change.parsed.key : void 0)));
      const meant = one === void 0 ? key === void 0 ? all : [] : [one];
      for (const { address } of meant) {
        if (addresses.size === MOST_DEPENDENCIES)
          return [...addresses];
        if (address !== change.address)
          addresses.add(address);
      }
    }
    return [...addresses];
  }
  #targetsOf({ parsed }) {
    const base = baseOf(parsed);
    let targets = this.#targets.get(base);
    if (targets === void 0) {
      const references = this.#configuration.everyReference(parsed.modules, parsed.resource);
      targets = {
        instances: references.flatMap((reference) => this.#instances(reference) ?? []),
        perKey: references.some(isKey)
      };
      this.#targets.set(base, targets);
    }
    return targets;
  }
  #instances({ modules, text: text2 }) {
    const [type, name, ...rest] = partsOf(text2) ?? [];
    if (type === void 0 || name === void 0 || type.name === "data")
      return void 0;
    const base = `${modulePrefix(modules)}${type.name}.${name.name}`;
    if (type.name === "module")
      return { base, all: this.#wholeModule([...modules, name]), key: void 0, rest: "*" };
    const all = this.#byBase.get(base);
    return all && { base, all, key: name.key, rest: rest.map((part2) => part2.name).join(".") };
  }
  #wholeModule(modules) {
    const wanted = path(modules);
    let matching = this.#modules.get(wanted);
    if (matching === void 0) {
      matching = [...this.#byBase.values()].flat().filter(({ parsed }) => path(parsed.modules).startsWith(wanted));
      this.#modules.set(wanted, matching);
    }
    return matching;
  }
};
var DEEPEST = 20;
var MOST = 500;
var Configuration = class {
  #root;
  #providers;
  #variables;
  #resources = new Map();
  constructor({ configuration, variables }) {
    this.#root = memberIn(configuration, "root_module");
    this.#providers = memberIn(configuration, "provider_config");
    this.#variables = variables;
  }
  references(modules, resource, attribute2) {
    const expression = memberIn(memberIn(this.#resource(modules, resource), "expressions"), attribute2);
    return this.#follow(modules, expression, 0);
  }
  leavesOut(modules, resource, attribute2) {
    const expressions = memberIn(this.#resource(modules, resource), "expressions");
    return isMap(expressions) && memberIn(expressions, attribute2) === void 0;
  }
  everyReference(modules, resource) {
    const block2 = this.#resource(modules, resource);
    const direct = itemsIn(memberIn(block2, "depends_on")).flatMap((item) => textIn(item) ?? []);
    return [
      ...this.#follow(modules, memberIn(block2, "expressions"), 0),
      ...direct.flatMap((text2) => this.#resolve(modules, text2, 0))
    ].slice(0, MOST);
  }
  subscription(modules, resource) {
    const key = textIn(memberIn(this.#resource(modules, resource), "provider_config_key"));
    const provider = key === void 0 ? void 0 : memberIn(this.#providers, key);
    const expression = memberIn(memberIn(provider, "expressions"), "subscription_id");
    if (expression === void 0) {
      return memberIn(provider, "alias") === void 0 ? "default" : void 0;
    }
    const constant = textIn(memberIn(expression, "constant_value"));
    if (constant !== void 0)
      return constant;
    const [only, ...others] = itemsIn(memberIn(expression, "references")).flatMap((item) => textIn(item) ?? []);
    const variable = others.length === 0 ? /^var\.([\w-]+)$/.exec(only ?? "")?.[1] : void 0;
    const value = variable === void 0 ? void 0 : memberIn(memberIn(this.#variables, variable), "value");
    return textIn(value);
  }
  #module(modules) {
    let at = this.#root;
    for (const { name } of modules)
      at = memberIn(memberIn(memberIn(at, "module_calls"), name), "module");
    return at;
  }
  #resource(modules, resource) {
    const path2 = modules.map(({ name }) => name).join(".");
    let known = this.#resources.get(path2);
    if (known === void 0) {
      const all = itemsIn(memberIn(this.#module(modules), "resources"));
      known = new Map(all.map((one) => [textIn(memberIn(one, "address")) ?? "", one]));
      this.#resources.set(path2, known);
    }
    return known.get(resource);
  }
  #follow(modules, expression, depth) {
    const texts = [];
    const open = expression === void 0 ? [] : [expression];
    for (let at = open.pop(); at !== void 0 && texts.length < MOST; at = open.pop()) {
      if (isList(at))
        open.push(...at);
      if (!isMap(at))
        continue;
      const references = memberIn(at, "references");
      if (isList(references))
        texts.push(...references.flatMap((item) => textIn(item) ?? []));
      else
        open.push(...Object.values(at));
    }
    return shortened(texts).flatMap((text2) => this.#resolve(modules, text2, depth));
  }
  #resolve(modules, text2, depth) {
    const [first2, second, third] = partsOf(text2) ?? [];
    if (depth < DEEPEST && first2?.name === "var" && second !== void 0 && modules.length > 0) {
      const outer = modules.slice(0, -1);
      const call = memberIn(memberIn(this.#module(outer), "module_calls"), modules.at(-1)?.name ?? "");
      const input = memberIn(memberIn(call, "expressions"), second.name);
      return input === void 0 ? [{ modules, text: text2 }] : this.#follow(outer, input, depth + 1);
    }
    if (depth < DEEPEST && first2?.name === "module" && second !== void 0 && third !== void 0) {
      const inner = [...modules, second];
      const output = memberIn(memberIn(memberIn(this.#module(inner), "outputs"), third.name), "expression");
      return output === void 0 ? [{ modules, text: text2 }] : this.#follow(inner, output, depth + 1);
    }
    return [{ modules, text: text2 }];
  }
};
function shortened(texts) {
  const all = [...new Set(texts)];
  return all.filter((text2) => !all.some((other2) => other2 !== text2 && /^[.[]/.test(other2.slice(text2.length)) && other2.startsWith(text2)));
}
function destroysOf(changes, reader, index) {
  return changes.flatMap((change) => {
    const { action, before } = change;
    if (action !== "delete" && action !== "replace" || !isAzure(change.type) || isRelation(change.type))
      return [];
    const place = reader.placeWith(change, before);
    const type = place === void 0 ? void 0 : (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .Vm)(place.type);
    const holds = type === void 0 ? void 0 : statefulType(type);
    if (type !== void 0 && holds === void 0)
      return [];
    const after = action === "replace" ? reader.region(change) : void 0;
    const from = before === void 0 ? void 0 : regionBefore(change, before, place?.id, index);
    const name = place?.name;
    return [
      {
        address: change.address,
        terraformType: change.type,
        ...type === void 0 ? {} : { type },
        ...holds === void 0 ? {} : { holds: holds.holds, source: holds.source },
        ...typeof name === "string" ? { name } : {},
        action,
        ...from === void 0 ? {} : { from },
        ...after?.known === true ? { to: after.value } : {},
        place: change.place
      }
    ];
  });
}
function removalsOf(changes, reader) {
  return changes.flatMap((change) => {
    const { action, address, before, deposed } = change;
    if (action !== "delete" && action !== "forget" || deposed)
      return [];
    if (!isAzure(change.type) || isRelation(change.type))
      return [];
    const home = reader.placeWith(change, before);
    const type = home === void 0 ? void 0 : (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .Vm)(home.type);
    return [
      {
        address,
        terraformType: change.type,
        ...type === void 0 ? {} : { type },
        ...typeof home?.name === "string" ? { name: home.name } : {},
        action,
        place: change.place
      }
    ];
  });
}
function regionBefore(change, before, id, index) {
  const own2 = attribute(before, "location");
  if (typeof own2 === "string")
    return (0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)(own2);
  const near = terraformRow(change.type)?.near;
  const shared = near === void 0 ? void 0 : attribute(before, near.id);
  for (const above2 of [...typeof shared === "string" ? [shared] : [], ...ancestors(id)]) {
    const values = index.withOldId(above2)?.before;
    const location = values === void 0 ? void 0 : attribute(values, "location");
    if (typeof location === "string")
      return (0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)(location);
  }
  return void 0;
}
function ancestors(id) {
  const parts = id === void 0 ? void 0 : (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .RQ)(id);
  if (parts === void 0 || (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .Ke)(parts.type))
    return [];
  const { scope, type, name } = parts;
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  const own2 = Array.from({ length: (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .d1)(type) - 1 }, (_, step) => {
    const depth = types.length - 1 - step;
    return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .IU)(scope, [namespace, ...types.slice(0, depth)].join("/"), names.slice(0, depth).join("/"));
  });
  return [...own2.filter(_chunk_NBIOWOJA_js__WEBPACK_IMPORTED_MODULE_8__ .O), ...ancestors(scope)];
}
var ACTIONS = {
  "no-op": "no-op",
  create: "create",
  read: "read",
  update: "update",
  delete: "delete",
  "delete create": "replace",
  "create delete": "replace",
  forget: "forget",
  "create forget": "create",
  "forget create": "create"
};
function odd(entry, ...path2) {
  return {
    message: (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`an entry of the plan has no ${path2.at(-1) ?? "content"} as Terraform writes it`,
    place: entry.placeOf(...path2),
    help: (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`write the plan again with ${"terraform show -json FILE"}`
  };
}
function headOf(json) {
  if (textIn(memberIn(json, "mode")) === "data")
    return "data";
  const address = textIn(memberIn(json, "address"));
  const type = textIn(memberIn(json, "type"));
  if (type === void 0 || !/^[A-Za-z][\w-]{0,150}$/.test(type))
    return { wrong: "type" };
  const parsed = address === void 0 || address.length > 4e3 ? void 0 : addressOf(address);
  if (address === void 0 || parsed === void 0)
    return { wrong: "address" };
  return { address, parsed, type, provider: textIn(memberIn(json, "provider_name")) ?? "" };
}
function changeOf(entry, deferred = false) {
  const json = deferred ? memberIn(entry.json, "resource_change") : entry.json;
  const at = deferred ? ["resource_change"] : [];
  if (json === void 0)
    return odd(entry, "resource_change");
  const head = headOf(json);
  if (head === "data")
    return head;
  if ("wrong" in head)
    return odd(entry, ...at, head.wrong);
  const change = memberIn(json, "change");
  if (!isMap(change))
    return odd(entry, ...at, "change");
  const actions = itemsIn(memberIn(change, "actions")).map((item) => textIn(item) ?? "?");
  const action = Object.hasOwn(ACTIONS, actions.join(" ")) ? ACTIONS[actions.join(" ")] : void 0;
  if (action === void 0)
    return odd(entry, ...at, "change", "actions");
  const part2 = (name) => memberIn(change, name);
  const before = part2("before");
  const after = part2("after");
  if (!isResource(before))
    return odd(entry, ...at, "change", "before");
  if (!isResource(after))
    return odd(entry, ...at, "change", "after");
  const previousAddress = textIn(memberIn(json, "previous_address"));
  const importing = memberIn(change, "importing");
  const importId = textIn(memberIn(importing, "id"));
  const made = action === "delete" || action === "forget" ? void 0 : afterOf(head.address, after, part2);
  return {
    ...head,
    action,
    before: action === "no-op" && made !== void 0 ? made : masked(before, { unknown: void 0, sensitive: part2("before_sensitive") }, head.address),
    after: made,
    ...previousAddress === void 0 ? {} : { previousAddress },
    ...isMap(importing) ? { importing: importId === void 0 ? {} : { id: importId } } : {},
    deposed: textIn(memberIn(json, "deposed")) !== void 0,
    ...deferred ? { deferred: textIn(memberIn(entry.json, "reason")) ?? "unknown" } : {},
    place: entry.place
  };
}
function afterOf(address, after, part2) {
  const masks = { unknown: part2("after_unknown"), sensitive: part2("after_sensitive") };
  return masked(after ?? {}, masks, address) ?? {};
}
function plannedOf(entry) {
  const head = headOf(entry.json);
  if (head === "data")
    return head;
  if ("wrong" in head)
    return odd(entry, head.wrong);
  const values = memberIn(entry.json, "values") ?? {};
  if (!isResource(values))
    return odd(entry, "values");
  const masks = { unknown: void 0, sensitive: memberIn(entry.json, "sensitive_values") };
  const after = masked(values, masks, head.address) ?? {};
  return { ...head, action: "unknown", before: void 0, after, deposed: false, place: entry.place };
}
function isResource(json) {
  return json === void 0 || json === null || isMap(json);
}
var NotJson = class extends Error {
  position;
  constructor(position, message) {
    super(message);
    this.name = "NotJson";
    this.position = position;
  }
};
var [QUOTE, COMMA, COLON, BACKSLASH, NEWLINE] = [34, 44, 58, 92, 10];
var [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [91, 93, 123, 125];
var DEEPEST2 = 250;
function isSpace(byte) {
  return byte === 32 || byte === 9 || byte === 13;
}
var Splitter = class {
  #listener;
  #frames = [];
  #decoder = new TextDecoder("utf-8", { fatal: true });
  #parts = [];
  #mode = "between";
  #wanted = "skip";
  #depth = 0;
  #inText = false;
  #escaped = false;
  #done = false;
  #start = { line: 1, column: 1 };
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  constructor(listener) {
    this.#listener = listener;
  }
  push(chunk) {
    let at = 0;
    while (at < chunk.length) {
      if (this.#mode === "between")
        at = this.#between(chunk, at);
      else
        at = this.#mode === "inside" ? this.#inside(chunk, at) : this.#scalar(chunk, at);
    }
    this.#offset += chunk.length;
  }
  end() {
    if (this.#mode === "scalar")
      this.#finish(new Uint8Array(0), 0, 0);
    if (!this.#done)
      throw new NotJson(this.#position(0), "the document ends before its end");
  }
  #position(at) {
    return { line: this.#line, column: this.#offset + at - this.#lineStart + 1 };
  }
  #between(chunk, from) {
    let at = from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE)
        this.#newLine(at);
      else if (!isSpace(byte))
        return this.#token(at, byte);
    }
    return at;
  }
  #newLine(at) {
    this.#line += 1;
    this.#lineStart = this.#offset + at + 1;
  }
  #token(at, byte) {
    const frame = this.#frames.at(-1);
    if (this.#done)
      throw new NotJson(this.#position(at), "there is more after the end of the document");
    if (frame === void 0)
      return this.#value(byte, at, []);
    const close = frame.list ? CLOSE_LIST : CLOSE_MAP;
    if (byte === close && (frame.expects === "next" || frame.empty)) {
      this.#frames.pop();
      this.#after();
      return at + 1;
    }
    switch (frame.expects) {
      case "next":
        if (byte !== COMMA)
          throw new NotJson(this.#position(at), `a comma or ${String.fromCharCode(close)} is expected`);
        frame.expects = frame.list ? "value" : "key";
        if (typeof frame.key === "number")
          frame.key += 1;
        return at + 1;
      case "key":
        if (byte !== QUOTE)
          throw new NotJson(this.#position(at), "a key between quotation marks is expected");
        frame.at = this.#position(at);
        this.#begin(at, "key");
        return at;
      case "colon":
        if (byte !== COLON)
          throw new NotJson(this.#position(at), "a colon after the key is expected");
        frame.expects = "value";
        return at + 1;
      case "value":
        frame.empty = false;
        return this.#value(byte, at, this.#path());
    }
  }
  #path() {
    return this.#frames.map(({ key }) => key);
  }
  #value(byte, at, path2) {
    const frame = this.#frames.at(-1);
    const position = frame === void 0 || frame.list ? this.#position(at) : frame.at;
    const answer = this.#listener.meets(path2, String.fromCharCode(byte), position);
    if (answer === "enter" && (byte === OPEN_LIST || byte === OPEN_MAP)) {
      const list2 = byte === OPEN_LIST;
      this.#frames.push({
        list: list2,
        key: list2 ? 0 : "",
        at: this.#position(at),
        expects: list2 ? "value" : "key",
        empty: true
      });
      return at + 1;
    }
    if (byte === QUOTE || byte === OPEN_LIST || byte === OPEN_MAP) {
      this.#begin(at, answer === "enter" ? "take" : answer);
      return at;
    }
    if (byte === COMMA || byte === COLON || byte === CLOSE_LIST || byte === CLOSE_MAP)
      throw new NotJson(this.#position(at), "a value is expected");
    this.#begin(at, answer === "skip" ? "check" : "take");
    this.#mode = "scalar";
    return at;
  }
  #begin(at, wanted) {
    this.#mode = "inside";
    this.#wanted = wanted;
    this.#depth = 0;
    this.#start = this.#position(at);
    this.#parts = [];
  }
  #inside(chunk, from) {
    let [depth, inText, escaped] = [this.#depth, this.#inText, this.#escaped];
    const { length } = chunk;
    for (let at = from; at < length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (inText) {
        if (escaped)
          escaped = false;
        else if (byte === QUOTE) {
          inText = false;
          if (depth === 0) {
            this.#inText = false;
            return this.#finish(chunk, from, at + 1);
          }
        } else if (byte === BACKSLASH)
          escaped = true;
        else if (byte >= 128)
          this.#wide(byte);
      } else if (byte === QUOTE)
        inText = true;
      else if (byte === OPEN_MAP || byte === OPEN_LIST) {
        depth += 1;
        if (depth > DEEPEST2)
          throw new NotJson(this.#position(at), `it is nested deeper than ${String(DEEPEST2)} levels`);
      } else if (byte === CLOSE_MAP || byte === CLOSE_LIST) {
        depth -= 1;
        if (depth === 0)
          return this.#finish(chunk, from, at + 1);
      } else if (byte === NEWLINE)
        this.#newLine(at);
    }
    [this.#depth, this.#inText, this.#escaped] = [depth, inText, escaped];
    this.#keep(chunk, from, length);
    return length;
  }
  #wide(byte) {
    if (byte < 192)
      this.#lineStart += 1;
    else if (byte >= 240)
      this.#lineStart -= 1;
  }
  #scalar(chunk, from) {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_MAP || byte === NEWLINE || isSpace(byte))
        return this.#finish(chunk, from, at);
    }
    this.#keep(chunk, from, chunk.length);
    return chunk.length;
  }
  #keep(chunk, from, to) {
    if (this.#wanted !== "skip")
      this.#parts.push(chunk.slice(from, to));
  }
  #finish(chunk, from, to) {
    this.#mode = "between";
    [this.#inText, this.#escaped, this.#depth] = [false, false, 0];
    if (this.#wanted === "skip")
      this.#after();
    else {
      const text2 = this.#text(chunk.subarray(from, to));
      if (this.#wanted === "key")
        this.#named(text2);
      else if (this.#wanted === "check")
        this.#checked(text2);
      else {
        const path2 = this.#path();
        const position = this.#start;
        this.#after();
        this.#listener.takes(path2, text2, position);
      }
    }
    return to;
  }
  #text(last) {
    try {
      if (this.#parts.length === 0)
        return this.#decoder.decode(last);
      const parts = [...this.#parts, last];
      this.#parts = [];
      const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part2 of parts) {
        whole.set(part2, at);
        at += part2.length;
      }
      return this.#decoder.decode(whole);
    } catch {
      throw new NotJson(this.#start, "it is not UTF-8 text");
    }
  }
  #named(text2) {
    const frame = this.#frames.at(-1);
    if (frame === void 0)
      return;
    let key;
    try {
      key = JSON.parse(text2);
    } catch {
      key = void 0;
    }
    if (typeof key !== "string")
      throw new NotJson(this.#start, "a key is not a text of JSON");
    frame.key = key;
    frame.empty = false;
    frame.expects = "colon";
  }
  #checked(text2) {
    try {
      JSON.parse(text2);
    } catch {
      throw new NotJson(this.#start, "a value is expected");
    }
    this.#after();
  }
  #after() {
    const frame = this.#frames.at(-1);
    if (frame === void 0)
      this.#done = true;
    else
      frame.expects = "next";
  }
};
function member(tree, name) {
  return tree?.kind === "map" ? tree.entries.get(name) : void 0;
}
function textOf2(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : void 0;
}
function truthOf(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "boolean" ? tree.value : void 0;
}
var HELP = (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`write it with ${"terraform plan -out=FILE"} and ${"terraform show -json FILE"}`;
var MIB = 1024 * 1024;
var DEEPEST3 = 250;
var MOST_PLAN_BYTES = 256 * MIB;
var LISTS = new Set([
  "resource_changes",
  "deferred_changes",
  "resource_drift"
]);
var WHOLE = { configuration: "{", variables: "{" };
var SCALARS = new Set([
  "format_version",
  "terraform_version",
  "errored",
  "complete"
]);
var MOST_RETAINED = 16 * MIB;
var PlanReader = class {
  #file;
  #splitter = new Splitter(this);
  #members = new Map();
  #seen = new Map();
  #whole = new Map();
  #changes = [];
  #problems = [];
  #planned = [];
  #drifted = new Set();
  #deferred = false;
  #retained = 0;
  #length = 0;
  constructor(file) {
    this.#file = file;
  }
  push(chunk) {
    const first2 = this.#length === 0;
    this.#length += chunk.length;
    if (this.#length > MOST_PLAN_BYTES) {
      throw this.#refusal((0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the file ${this.#file} is larger than ${MOST_PLAN_BYTES / MIB} MiB`, (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`plan the parts of the configuration by themselves`);
    }
    if (first2)
      this.#firstBytes(chunk);
    const marked = first2 && chunk[0] === 239 && chunk[1] === 187 && chunk[2] === 191;
    this.#reading(() => {
      this.#splitter.push(marked ? chunk.subarray(3) : chunk);
    });
  }
  end() {
    this.#reading(() => {
      this.#splitter.end();
    });
    const formatVersion = this.#format();
    for (const [name, { place, mark }] of this.#seen) {
      const wanted = LISTS.has(name) ? "[" : WHOLE[name] ?? (name === "planned_values" ? "{" : mark);
      if (mark !== wanted && mark !== "n")
        throw notAsWritten(place, wanted === "[" ? "a list" : "an object");
    }
    const terraformVersion = textOf2(this.#members.get("terraform_version"));
    const [configuration, variables] = [this.#whole.get("configuration"), this.#whole.get("variables")];
    this.#addPlanned();
    return {
      file: this.#file,
      place: this.#place([], { line: 1, column: 1 }),
      formatVersion,
      ...terraformVersion === void 0 ? {} : { terraformVersion },
      brokenOff: truthOf(this.#members.get("errored")) === true || truthOf(this.#members.get("complete")) === false || this.#deferred,
      ...configuration === void 0 ? {} : { configuration },
      ...variables === void 0 ? {} : { variables },
      changes: this.#changes,
      problems: this.#problems,
      drifted: this.#drifted
    };
  }
  meets(path2, mark, position) {
    const [name, ...inner] = path2;
    if (name === void 0) {
      if (mark !== "{")
        throw notAsWritten(this.#place(path2, position), "an object");
      return "enter";
    }
    if (inner.length === 0) {
      const known = String(name);
      if (known === "__proto__" || this.#seen.has(known)) {
        throw this.#refusal(known === "__proto__" ? (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the key ${known} is reserved` : (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the key ${known} stands here again, first in line ${this.#seen.get(known)?.place.line ?? 1}`, void 0, this.#place(path2, position));
      }
      this.#seen.set(known, { place: this.#place(path2, position), mark });
      if (LISTS.has(name))
        return mark === "[" ? "enter" : "skip";
      if (name === "planned_values")
        return "enter";
      return SCALARS.has(name) || Object.hasOwn(WHOLE, known) ? "take" : "skip";
    }
    if (LISTS.has(name))
      return "take";
    return name === "planned_values" ? inPlannedValues(path2) : "skip";
  }
  takes(path2, text2, position) {
    const [name = "", ...inner] = path2;
    if (name === "planned_values") {
      if (path2.at(-2) === "resources")
        this.#keep(text2, path2, position);
      return;
    }
    if (inner.length === 0 && Object.hasOwn(WHOLE, name)) {
      this.#whole.set(String(name), this.#parsed(text2, path2, position));
      return;
    }
    if (inner.length === 0) {
      const json = this.#document(text2, path2, position);
      this.#members.set(String(name), json.root);
    } else
      this.#item(name, this.#entry(text2, path2, position));
  }
  #item(name, entry) {
    if (name === "resource_changes")
      this.#take(changeOf(entry));
    if (name === "resource_drift") {
      const address = textIn(memberIn(entry.json, "address"));
      if (address !== void 0)
        this.#drifted.add(address);
    }
    if (name === "deferred_changes") {
      this.#deferred = true;
      this.#take(changeOf(entry, true));
    }
  }
  #entry(text2, path2, position) {
    return {
      json: this.#parsed(text2, path2, position),
      place: this.#place(path2, position),
      placeOf: (...steps) => {
        const json = this.#document(text2, path2, position);
        let at = json.root;
        for (const step of steps)
          at = member(at, step) ?? at;
        return json.place(at);
      }
    };
  }
  #take(read) {
    if (read === "data")
      return;
    if ("message" in read)
      this.#problems.push(read);
    else
      this.#changes.push(read);
  }
  #addPlanned() {
    const known = new Set(this.#changes.map(({ address }) => address));
    for (const { address, text: text2, path: path2, position } of this.#planned) {
      if (address !== void 0 && known.has(address))
        continue;
      if (text2 === void 0) {
        const message = (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the resource ${address ?? "without an address"} stands among the planned values and has no change, so that it was not read`;
        this.#problems.push({ message, place: this.#place(path2, position) });
        continue;
      }
      const read = plannedOf(this.#entry(text2, path2, position));
      if (read === "data" || "message" in read || !known.has(read.address))
        this.#take(read);
    }
  }
  #keep(text2, path2, position) {
    const address = addressIn(text2);
    this.#retained += text2.length;
    const more = this.#retained > MOST_RETAINED ? {} : { text: text2 };
    this.#planned.push({ address, ...more, path: path2, position });
  }
  #parsed(text2, path2, position) {
    try {
      const json = JSON.parse(text2);
      if ((0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .Fh)(json, { depth: DEEPEST3, nodes: Number.POSITIVE_INFINITY }))
        return json;
    } catch {
    }
    return (0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .pj)(this.#document(text2, path2, position).root);
  }
  #document(text2, path2, position) {
    const moved = ({ line, column, ...rest }, pointer) => ({
      ...rest,
      line: line + position.line - 1,
      column: line === 1 ? column + position.column - 1 : column,
      path: (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .LF)([...path2, ...pointer])
    });
    try {
      const json = (0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .Vh)(this.#file, text2);
      return { ...json, place: (tree) => moved(json.place(tree), (0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .rq)(tree)) };
    } catch (error) {
      if (!(error instanceof _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ .yo))
        throw error;
      throw new _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ .yo(error.problems.map((problem) => problem.place === void 0 ? problem : { ...problem, place: moved(problem.place, []) }));
    }
  }
  #format() {
    const version = this.#members.get("format_version");
    const start = this.#place([], { line: 1, column: 1 });
    if (version === void 0) {
      throw this.#refusal(this.#seen.has("@level") ? (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the file is the log of a plan (${"-json"}), not the plan` : (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the file is not a Terraform plan: it has no ${"format_version"}`, HELP, start);
    }
    const formatVersion = textOf2(version);
    const place = this.#seen.get("format_version")?.place ?? start;
    if (formatVersion === void 0)
      throw notAsWritten(place, "a text");
    if (!/^(0\.2|1\.\d{1,4})$/.test(formatVersion)) {
      throw (0,_chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ .IF)((0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the plan has the format ${formatVersion}, which this version does not read`, {
        place,
        expected: (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${"0.2"} or ${"1.x"}`
      });
    }
    if (this.#seen.has("values") && !this.#seen.has("resource_changes"))
      throw this.#refusal((0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the file is a Terraform state, not a plan`, HELP, start);
    return formatVersion;
  }
  #firstBytes(chunk) {
    if (chunk[0] === 80 && chunk[1] === 75 && chunk[2] === 3 && chunk[3] === 4)
      throw this.#refusal((0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the file is a plan in Terraform's own format, not its JSON`, HELP);
    if (chunk[0] === 255 && chunk[1] === 254 || chunk[0] === 254 && chunk[1] === 255) {
      throw this.#refusal((0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the file ${this.#file} is UTF-16 text, and only UTF-8 is read`, (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`save it as UTF-8; older versions of PowerShell write UTF-16 with ${">"}, and UTF-8 with ${"| Out-File -Encoding utf8"}`);
    }
  }
  #reading(read) {
    try {
      read();
    } catch (error) {
      if (!(error instanceof NotJson))
        throw error;
      const place = this.#place([], error.position);
      throw (0,_chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ .IF)((0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the file is not JSON: ${error.message}`, { place, help: HELP });
    }
  }
  #refusal(message, help, place) {
    return (0,_chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ .IF)(message, {
      place: place ?? this.#place([], { line: 1, column: 1 }),
      ...help === void 0 ? {} : { help }
    });
  }
  #place(pointer, { line, column }) {
    return { file: this.#file, line, column, path: (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .LF)(pointer) };
  }
};
function addressIn(text2) {
  const [, written = ""] = /^\{\s*"address"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text2) ?? [];
  try {
    const address = JSON.parse(written);
    return typeof address === "string" ? address : void 0;
  } catch {
    return void 0;
  }
}
function inPlannedValues(path2) {
  const [last, before] = [path2.at(-1), path2.at(-2)];
  if (before === "resources")
    return "take";
  const isModule = path2.length === 2 && last === "root_module" || before === "child_modules";
  return isModule || last === "child_modules" || last === "resources" ? "enter" : "skip";
}
function notAsWritten(place, expected) {
  return (0,_chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ .IF)((0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the plan is not as Terraform writes it at ${place.path}`, {
    place,
    expected,
    help: HELP
  });
}
function identityOf(values, address) {
  const block2 = attribute(values, "identity");
  if (block2 === void 0 || block2 === null || (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(block2))
    return block2;
  const [first2] = (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(block2) ? block2 : [block2];
  if (first2 === void 0)
    return null;
  const type = attribute(first2, "type") ?? null;
  const ids = attribute(first2, "identity_ids") ?? null;
  const assigned = userAssigned(ids, address);
  return { type, ...assigned === void 0 ? {} : { userAssignedIdentities: assigned } };
}
function userAssigned(ids, address) {
  if ((0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(ids))
    return ids;
  if (!(0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(ids) || ids.length === 0)
    return void 0;
  const known = ids.flatMap((id) => typeof id === "string" ? [id] : []);
  if (known.length < ids.length)
    return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`${address}.identity`]);
  return Object.fromEntries(known.map((id) => [id, {}]));
}
function withoutUnconfigured(change, rules, configuration) {
  const { after, action, parsed } = change;
  if (after === void 0 || !(0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(after) || action !== "create" && action !== "replace")
    return after;
  const left = Object.values(rules).flatMap((rule) => typeof rule !== "string" && rule.make === "block" && rule.otherwise !== void 0 ? [rule.from] : []);
  const open = left.filter((name) => {
    const value = after[name];
    return value !== void 0 && (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value) && configuration.leavesOut(parsed.modules, parsed.resource, name);
  });
  return open.length === 0 ? after : { ...after, ...Object.fromEntries(open.map((name) => [name, null])) };
}
var Reader = class {
  #from;
  #places = new Map();
  #regions = new Map();
  #named = new Map();
  constructor(from) {
    this.#from = from;
  }
  resource(change) {
    const { after } = change;
    const place = this.place(change);
    const type = place === void 0 ? void 0 : (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .Vm)(place.type);
    if (after === void 0 || place === void 0 || type === void 0)
      return void 0;
    if (isActionOnly(change, after))
      return void 0;
    const row2 = terraformRow(change.type);
    const api = apiType(change, after);
    const made = row2 === void 0 ? { ...apiBody(change, after) } : {
      body: membersOf({ ...row2.rules, ...leftOut(change, row2) }, withoutUnconfigured(change, row2.rules, this.#from.configuration) ?? after),
      partial: true
    };
    const body = this.#whole(change.address, after, made.body, row2);
    const location = this.region(change);
    return {
      address: change.address,
      terraformType: change.type,
      write: writeOf(change),
      ...this.#before(change, row2),
      ...place.id === void 0 ? {} : { id: place.id },
      type,
      name: planned(place.name, `${change.address}.name`),
      ...api === void 0 ? {} : { apiVersion: api.apiVersion },
      scope: scopeOf(place.scope),
      ...location === void 0 ? {} : { location },
      ...(0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .lu)(type, body, made.partial ? "what the plan does not say" : void 0),
      body,
      partial: made.partial,
      whole: row2 === void 0 ? [] : ["identity", "tags", ...wholePaths(row2.rules)],
      dependsOn: this.#from.index.dependencies(change),
      condition: conditionOf(change),
      drifted: this.#from.drifted.has(change.address),
      origin: change.place,
      ...change.previousAddress === void 0 ? {} : { previousAddress: change.previousAddress },
      imported: change.importing !== void 0
    };
  }
  #before(change, row2) {
    const { action, before, address } = change;
    const isAmendment = row2 === void 0 && change.type !== "azapi_resource";
    if (action !== "update" || before === void 0 || isAmendment)
      return {};
    const body = row2 === void 0 ? apiBody(change, before).body : membersOf(row2.rules, before);
    return { before: this.#whole(address, before, body, row2) };
  }
  place(change) {
    if (!this.#places.has(change)) {
      this.#places.set(change, void 0);
      this.#places.set(change, this.placeWith(change, change.after, change.importing?.id));
    }
    return this.#places.get(change);
  }
  placeWith(change, values, importId) {
    if (values === void 0)
      return void 0;
    const row2 = terraformRow(change.type);
    const type = row2?.type ?? apiType(change, values)?.type;
    if (type === void 0)
      return void 0;
    for (const id of [attribute(values, "id"), importId]) {
      const place = typeof id === "string" ? locatedById(id, type) : void 0;
      if (place !== void 0)
        return place;
    }
    return row2 === void 0 ? locatedApi(change, values, type, this) : locatedByRow(row2, change, values, this);
  }
  region(change) {
    if (!this.#regions.has(change)) {
      this.#regions.set(change, void 0);
      this.#regions.set(change, this.#regionOf(change));
    }
    return this.#regions.get(change);
  }
  #regionOf(change) {
    const row2 = terraformRow(change.type);
    const global = (0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)("global");
    if (row2?.global === true && global !== void 0)
      return { known: true, value: global };
    const values = change.after ?? null;
    const own2 = attribute(values, "location") ?? inBody(change, values);
    if (own2 !== void 0 && own2 !== null) {
      const known = typeof own2 === "string" ? (0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)(own2) : void 0;
      if (known !== void 0)
        return { known: true, value: known };
      return { known: false, expression: (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(own2).join(", ") || `${change.address}.location` };
    }
    if (row2?.near === void 0)
      return void 0;
    const { id, type } = row2.near;
    const stated = attribute(values, id);
    const { index } = this.#from;
    const near = typeof stated === "string" ? index.withOldId(stated) : index.target(change, id);
    const isThat = near !== void 0 && (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .n6)(this.place(near)?.type ?? "", type);
    const shared = isThat ? this.region(near) : void 0;
    return shared ?? { known: false, expression: `region of ${change.address}.${id}` };
  }
  subscription(change) {
    const { configuration, context } = this.#from;
    const { modules, resource } = change.parsed;
    const stated = configuration.subscription(modules, resource);
    const id = stated === "default" ? context.subscriptionId : stated;
    return subscriptionValue(id, `subscription of ${change.address}`);
  }
  idNamed(type, name) {
    const known = this.#named.get(type) ?? this.#namesOf(type);
    this.#named.set(type, known);
    return known.get(name.toLowerCase());
  }
  idBeside(change, type, name) {
    const home = this.placeWith(change, change.after ?? change.before);
    if (typeof home?.scope !== "string")
      return void 0;
    return (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .IU)(home.scope, type, name);
  }
  #namesOf(wanted) {
    const ids = new Map();
    for (const change of this.#from.index.all()) {
      if (!(0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .n6)(terraformRow(change.type)?.type ?? "", wanted))
        continue;
      const { id, name } = this.place(change) ?? {};
      if (id !== void 0 && typeof name === "string")
        ids.set(name.toLowerCase(), id);
    }
    return ids;
  }
  scopeBehind(change, name) {
    const target = this.#from.index.target(change, name);
    return target === void 0 ? void 0 : this.place(target)?.scope;
  }
  idBehind(change, name, type) {
    const target = this.#from.index.target(change, name);
    const place = target === void 0 ? void 0 : this.place(target);
    return place !== void 0 && (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .n6)(place.type, type) ? place.id : void 0;
  }
  #whole(address, values, body, row2) {
    const identity = identityOf(values, address);
    const tags = attribute(values, "tags");
    const rest = Object.entries(body).filter(([key]) => row2 !== void 0 || !(isOwnMember(key) || key.toLowerCase() === "location"));
    const has = (key) => rest.some(([name]) => (0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ .QV)(name, key));
    const stated = (value) => value !== void 0 && (value !== null || row2 !== void 0);
    return Object.fromEntries([
      ...rest,
      ...stated(tags) && !has("tags") ? [["tags", tags]] : [],
      ...stated(identity) && !has("identity") ? [["identity", identity]] : [],
      ...row2 !== void 0 && !has("zones") && hasNoZones(values) ? [["zones", null]] : []
    ]);
  }
};
function leftOut({ action }, { addedLater = [] }) {
  if (action !== "create" && action !== "replace")
    return {};
  return Object.fromEntries(addedLater.map((path2) => [path2, always(null)]));
}
function writeOf({ action, deferred, address, type }) {
  if (terraformRow(type)?.partOf !== void 0)
    return { known: true, value: "none" };
  if (deferred !== void 0)
    return { known: false, expression: `deferred: ${deferred}` };
  if (action === "unknown")
    return { known: false, expression: `the change of ${address}` };
  const written = action === "create" || action === "update" || action === "replace";
  return { known: true, value: written ? action : "none" };
}
function conditionOf({ action, deferred, address }) {
  if (deferred !== void 0)
    return { waits: `deferred: ${deferred}` };
  return action === "unknown" ? { waits: `the change of ${address}` } : "planned";
}
function hasNoZones(values) {
  const names = ["zone", "zones", "availability_zone", "availability_zones"];
  return names.every((name) => attribute(values, name) === void 0);
}
function inBody(change, values) {
  return change.type.startsWith("azapi_") ? attribute(apiBody(change, values).body, "location") : void 0;
}
var TYPE = /^azurerm_(resource_group|subscription|management_group|tenant)_template_deployment$/;
function templateOf(change, subscription) {
  const { address, after = null, place } = change;
  if (!TYPE.test(change.type))
    return void 0;
  const text2 = (name) => {
    const value = attribute(after, name) ?? null;
    return typeof value === "string" ? value : void 0;
  };
  const content = text2("template_content");
  const resourceGroup = text2("resource_group_name");
  const managementGroup = text2("management_group_id")?.split("/").at(-1);
  const given2 = attribute(after, "parameters_content") ?? null;
  return {
    address,
    place,
    ...typeof subscription === "string" ? { subscriptionId: subscription.replace("/subscriptions/", "") } : {},
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...managementGroup === void 0 ? {} : { managementGroup },
    ...content === void 0 || (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(given2) ? {} : { content },
    ...typeof given2 === "string" ? { parameters: given2 } : {}
  };
}
function withPartsWritten(resources, changes, reader, index) {
  const touched = new Set(changes.filter(isWrite).flatMap((change) => touchedBy(change, reader, index)));
  return resources.map((resource) => {
    const { id, address, write } = resource;
    const isTouched = touched.has(address) || id !== void 0 && touched.has((0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .T4)(id));
    return isTouched && write.known && write.value === "none" && terraformRow(resource.terraformType)?.partOf === void 0 ? { ...resource, write: { known: true, value: "update" } } : resource;
  });
}
function isWrite({ action }) {
  return action === "create" || action === "update" || action === "replace" || action === "delete";
}
function touchedBy(change, reader, index) {
  const target = relationTarget(change.type) ?? partTarget(change);
  if (target === void 0)
    return [];
  const values = change.after ?? change.before ?? null;
  const stated = attribute(values, target.id) ?? null;
  if (typeof stated === "string") {
    const id = stated.startsWith("/") ? (0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .a)(stated) : reader.idBeside(change, target.type, stated);
    return id === void 0 ? [] : [(0,_chunk_KTAZUNU4_js__WEBPACK_IMPORTED_MODULE_6__ .T4)(id)];
  }
  const behind2 = index.target(change, target.id);
  const home = behind2 === void 0 ? void 0 : reader.place(behind2);
  return behind2 !== void 0 && home !== void 0 && (0,_chunk_6TTGBAKY_js__WEBPACK_IMPORTED_MODULE_7__ .n6)(home.type, target.type) ? [behind2.address] : [];
}
function partTarget({ type }) {
  const row2 = terraformRow(type);
  const outer = row2?.type.split("/").slice(0, -1).join("/");
  return row2?.partOf === void 0 || outer === void 0 ? void 0 : { id: row2.partOf, type: outer };
}
var TerraformPlanReader = class {
  #document;
  #context;
  constructor(context) {
    this.#context = context;
    this.#document = new PlanReader(context.file);
  }
  push(chunk) {
    this.#document.push(chunk);
  }
  end() {
    return planOf(this.#document.end(), this.#context);
  }
};
function planOf(document, context) {
  const { formatVersion, terraformVersion, brokenOff, changes, problems, drifted } = document;
  const configuration = new Configuration(document);
  const index = new ChangeIndex(changes, configuration);
  const reader = new Reader({ drifted, index, configuration, context });
  const resources = [];
  const templates = [];
  const left = new LeftOut();
  for (const change of changes) {
    const leave = (list2) => void list2.push([change.type, change]);
    if (!isAzure(change.type))
      left.other.push([providerOf(change), change]);
    else if (isRelation(change.type) || isContent(change.type))
      leave(left.relations);
    else if (change.after !== void 0 && !change.deposed && change.action !== "read") {
      const template = templateOf(change, reader.subscription(change));
      const resource = template === void 0 ? reader.resource(change) : void 0;
      if (template !== void 0)
        templates.push(template);
      else if (resource !== void 0)
        resources.push(resource, ...resourcesInBlocks(change, resource));
      else if (isActionOnly(change, change.after))
        leave(left.relations);
      else
        leave(left.unknown);
    }
  }
  return {
    file: context.file,
    place: document.place,
    formatVersion,
    ...terraformVersion === void 0 ? {} : { terraformVersion },
    complete: problems.length === 0 && !brokenOff,
    brokenOff,
    resources: withPartsWritten(resources, changes, reader, index),
    templates,
    destroys: destroysOf(changes, reader, index),
    removals: removalsOf(changes, reader),
    notUnderstood: tally(left.unknown),
    relations: tally(left.relations),
    otherProviders: tally(left.other),
    problems
  };
}
var LeftOut = class {
  unknown = [];
  relations = [];
  other = [];
};
function providerOf({ provider, type }) {
  const [, name] = /^(?:[\w.-]+\/)?([\w-]+\/[\w-]+)$/.exec(provider) ?? [];
  return name ?? type.slice(0, Math.max(type.indexOf("_"), 0) || type.length);
}
function tally(listed) {
  const counts = new Map();
  for (const [name, { place }] of listed) {
    const known = counts.get(name);
    counts.set(name, { name, count: (known?.count ?? 0) + 1, place: known?.place ?? place });
  }
  return [...counts.values()].toSorted((a, b) => a.name < b.name ? -1 : 1);
}
function templateInPlan({ address, place, content, parameters, subscriptionId, resourceGroup, managementGroup }, { pointer, workload }, reading) {
  const gap = (why, elsewhere2 = false) => ({
    gaps: [{ subject: (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .aM)(address, 200), why, elsewhere: elsewhere2, place, entry: pointer }]
  });
  if (content === void 0)
    return gap((0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The template that it deploys is known only after the apply.`);
  if (subscriptionId !== void 0 && !(0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_5__ .QV)(subscriptionId, reading.manifest.target.subscription.id))
    return gap((0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`It is deployed to another subscription, and only the target subscription is looked at.`, true);
  const document = (text2) => ({ ...(0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .Vh)(place.file, text2), place: () => place });
  try {
    return (0,_chunk_W776WAMK_js__WEBPACK_IMPORTED_MODULE_0__ .s)({
      kind: "armTemplate",
      file: place.file,
      pointer,
      ...workload === void 0 ? {} : { workload },
      ...resourceGroup === void 0 ? {} : { resourceGroup },
      ...managementGroup === void 0 ? {} : { managementGroup }
    }, document(content), parameters === void 0 ? void 0 : document(parameters), reading);
  } catch (error) {
    if (!(error instanceof _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ .yo))
      throw error;
    const [first2] = error.problems;
    return gap((0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .jv)(`its template cannot be expanded: ${first2?.message ?? "unknown"}`));
  }
}
async function readTerraformEntry(entry, reading) {
  const { manifest, files, at } = reading;
  const { file, chunks } = await files.chunks(entry.file, at("file"), MOST_PLAN_BYTES);
  const reader = new TerraformPlanReader({ file, subscriptionId: manifest.target.subscription.id });
  for await (const chunk of chunks)
    reader.push(chunk);
  const plan = reader.end();
  const staysBehind = sourceFinder(manifest, plan.resources);
  const described = [];
  const gaps = gapsOf(plan, entry);
  for (const resource of plan.resources) {
    if (staysBehind(resource))
      continue;
    const why = (0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .Jn)(resource.scope, manifest.target.subscription.id);
    if (why === void 0)
      described.push(describedOf(resource, plan, entry));
    else {
      const { address, origin: place } = resource;
      gaps.push({ subject: (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .aM)(address, 200), why, elsewhere: true, place, entry: entry.pointer });
    }
  }
  const inside = plan.templates.map((template) => templateInPlan(template, entry, reading));
  return {
    described: [...described, ...inside.flatMap((one) => one.described ?? [])],
    gaps: [...gaps, ...inside.flatMap((one) => one.gaps ?? [])],
    terraform: { entry: entry.pointer, forbidDestroyOfStateful: entry.forbidDestroyOfStateful, plan }
  };
}
function sourceFinder({ source, target }, resources) {
  if (source.region === target.region)
    return () => false;
  const kept = new Set(resources.filter(({ write }) => write.known && (write.value === "none" || write.value === "update")));
  const keyOf = (type, name) => `${type} ${name}`.toLowerCase();
  const there = new Set([...kept].flatMap(({ type, name, location }) => name.known && location?.known === true && location.value === source.region ? [keyOf(type, name.value)] : []));
  return (resource) => {
    if (!kept.has(resource) || !resource.name.known)
      return false;
    const { type, name } = resource;
    let one = { type, name: name.value };
    for (; one !== void 0; one = (0,_chunk_JGF6AGAJ_js__WEBPACK_IMPORTED_MODULE_10__ .gN)(one))
      if (there.has(keyOf(one.type, one.name)))
        return true;
    return false;
  };
}
function describedOf(resource, plan, { workload }) {
  const { type, id, location, sku, count, zones, tags, body, partial, apiVersion, condition, origin } = resource;
  const dependsOn = resource.dependsOn.map((address) => aliasOf(plan, address));
  return {
    alias: aliasOf(plan, resource.address),
    ...workload === void 0 ? {} : { workload },
    ...resource.terraformType === "azapi_update_resource" ? { amends: true } : {},
    type,
    name: (0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .fh)(resource.name),
    ...id === void 0 ? {} : { id },
    ...(0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .F8)(resource.scope),
    ...location === void 0 ? {} : { location },
    ...sku === void 0 ? {} : { sku },
    count,
    ...zones === void 0 ? {} : { zones },
    ...tags === void 0 ? {} : { tags },
    body: hasNoRegion(resource) ? { ...body, location: null } : body,
    ...partial ? { partial, whole: resource.whole } : {},
    ...apiVersion === void 0 ? {} : { apiVersion },
    ...dependsOn.length === 0 ? {} : { dependsOn },
    ...condition === "planned" ? {} : { condition: condition.waits },
    write: resource.write,
    ...resource.before === void 0 ? {} : { before: resource.before },
    ...resource.imported ? { imported: true } : {},
    ...resource.previousAddress === void 0 ? {} : { movedFrom: resource.previousAddress },
    ...resource.drifted ? { drifted: true } : {},
    origin
  };
}
function aliasOf({ file }, address) {
  return `${file} ${address}`;
}
function gapsOf(plan, { pointer }) {
  const { file, place } = plan;
  const common2 = { elsewhere: false, place, entry: pointer };
  const incomplete = !plan.brokenOff ? [] : [
    {
      ...common2,
      subject: file,
      why: (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan broke off or puts changes off, so that changes may be missing from it.`
    }
  ];
  return [
    ...incomplete,
    ...plan.notUnderstood.map(({ name, count, place: first2 }) => ({
      ...common2,
      place: first2,
      subject: (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .aM)(name, 200),
      unmapped: count,
      why: (0,_chunk_WGUOXA54_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`This version does not understand the type; the plan holds ${count} of it.`
    })),
    ...plan.problems.map((problem) => ({
      ...common2,
      subject: file,
      why: (0,_chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ .jv)(problem.message),
      place: problem.place ?? place
    }))
  ];
}
function hasNoRegion({ terraformType, location }) {
  return location === void 0 && terraformType.startsWith("azurerm_");
}
 })
};
