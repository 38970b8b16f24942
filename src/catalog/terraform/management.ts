import { GROUP, on, row, SUBSCRIPTION, under } from "./row.ts";
import { always, block, eachWhole, first, flag, not, onOff, own } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** The name and the sense of the attribute changed with the provider's fifth version. */
const localAuth = first(not("local_authentication_enabled"), flag("local_authentication_disabled"));

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const management: readonly TerraformRow[] = [
  row("resource_group", "Microsoft.Resources/resourceGroups", SUBSCRIPTION, { managedBy: "managed_by" }),
  row("recovery_services_vault", "Microsoft.RecoveryServices/vaults", GROUP, {
    "sku.name": "sku",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.redundancySettings.crossRegionRestore": onOff("cross_region_restore_enabled"),
    "properties.redundancySettings.standardTierStorageRedundancy": "storage_mode_type",
    "properties.securitySettings.immutabilitySettings.state": "immutability",
  }),
  row("data_protection_backup_vault", "Microsoft.DataProtection/backupVaults", GROUP, {
    "properties.storageSettings": own({ type: "redundancy", datastoreType: "datastore_type" }),
    "properties.securitySettings.immutabilitySettings.state": "immutability",
    "properties.securitySettings.softDeleteSettings.state": "soft_delete",
  }),
  row("automation_account", "Microsoft.Automation/automationAccounts", GROUP, {
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.publicNetworkAccess": flag("public_network_access_enabled"),
    "properties.sku.name": "sku_name",
  }),
  row("log_analytics_workspace", "Microsoft.OperationalInsights/workspaces", GROUP, {
    "properties.features.disableLocalAuth": localAuth,
    "properties.features.enableLogAccessUsingOnlyResourcePermissions": flag(
      "allow_resource_only_permissions",
    ),
    "properties.forceCmkForQuery": flag("cmk_for_query_forced"),
    "properties.publicNetworkAccessForIngestion": first(
      "internet_ingestion_access_type",
      onOff("internet_ingestion_enabled"),
    ),
    "properties.publicNetworkAccessForQuery": first(
      "internet_query_access_type",
      onOff("internet_query_enabled"),
    ),
    "properties.retentionInDays": "retention_in_days",
    "properties.sku.name": "sku",
    "properties.sku.capacityReservationLevel": "reservation_capacity_in_gb_per_day",
    "properties.workspaceCapping.dailyQuotaGb": "daily_quota_gb",
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
    "properties.publicNetworkAccessForQuery": onOff("internet_query_enabled"),
  }),
  row("monitor_data_collection_rule", "Microsoft.Insights/dataCollectionRules", GROUP, {
    kind: "kind",
    "properties.dataCollectionEndpointId": "data_collection_endpoint_id",
    "properties.description": "description",
  }),
  row("monitor_data_collection_endpoint", "Microsoft.Insights/dataCollectionEndpoints", GROUP, {
    kind: "kind",
    "properties.description": "description",
    "properties.networkAcls.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("monitor_action_group", "Microsoft.Insights/actionGroups", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.groupShortName": "short_name",
  }),
  row(
    "monitor_metric_alert",
    "Microsoft.Insights/metricAlerts",
    GROUP,
    {
      "properties.autoMitigate": flag("auto_mitigate"),
      "properties.enabled": flag("enabled"),
      "properties.evaluationFrequency": "frequency",
      "properties.scopes": "scopes",
      "properties.severity": "severity",
      "properties.targetResourceRegion": "target_resource_location",
      "properties.targetResourceType": "target_resource_type",
      "properties.windowSize": "window_size",
    },
    { global: true },
  ),
  row("monitor_activity_log_alert", "Microsoft.Insights/activityLogAlerts", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.scopes": "scopes",
  }),
  row("monitor_scheduled_query_rules_alert_v2", "Microsoft.Insights/scheduledQueryRules", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.evaluationFrequency": "evaluation_frequency",
    "properties.scopes": "scopes",
    "properties.severity": "severity",
    "properties.windowSize": "window_duration",
  }),
  row("monitor_diagnostic_setting", "Microsoft.Insights/diagnosticSettings", on("target_resource_id"), {
    "properties.eventHubAuthorizationRuleId": "eventhub_authorization_rule_id",
    "properties.eventHubName": "eventhub_name",
    "properties.storageAccountId": "storage_account_id",
    "properties.workspaceId": "log_analytics_workspace_id",
  }),
  row("monitor_workspace", "Microsoft.Monitor/accounts", GROUP, {
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("dashboard_grafana", "Microsoft.Dashboard/grafana", GROUP, {
    "sku.name": "sku",
    "properties.apiKey": onOff("api_key_enabled"),
    "properties.deterministicOutboundIP": onOff("deterministic_outbound_ip_enabled"),
    "properties.grafanaMajorVersion": "grafana_major_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundancy": onOff("zone_redundancy_enabled"),
  }),
  row("maintenance_configuration", "Microsoft.Maintenance/maintenanceConfigurations", GROUP, {
    "properties.maintenanceScope": "scope",
    "properties.visibility": "visibility",
  }),
  row("management_lock", "Microsoft.Authorization/locks", on("scope"), {
    "properties.level": "lock_level",
    "properties.notes": "notes",
  }),
  row("role_assignment", "Microsoft.Authorization/roleAssignments", on("scope"), {
    "properties.condition": "condition",
    "properties.conditionVersion": "condition_version",
    "properties.principalId": "principal_id",
    "properties.principalType": "principal_type",
    "properties.roleDefinitionId": "role_definition_id",
  }),
  row(
    "role_definition",
    "Microsoft.Authorization/roleDefinitions",
    on("scope"),
    {
      "properties.assignableScopes": "assignable_scopes",
      "properties.description": "description",
      "properties.permissions": eachWhole("permissions", {
        actions: "actions",
        dataActions: "data_actions",
        notActions: "not_actions",
        notDataActions: "not_data_actions",
      }),
      "properties.roleName": "name",
      "properties.type": always("CustomRole"),
    },
    { name: "role_definition_id" },
  ),
  row(
    "resource_group_policy_assignment",
    "Microsoft.Authorization/policyAssignments",
    on("resource_group_id"),
    {
      "properties.displayName": "display_name",
      "properties.notScopes": "not_scopes",
      "properties.policyDefinitionId": "policy_definition_id",
    },
  ),
  row("subscription_policy_assignment", "Microsoft.Authorization/policyAssignments", on("subscription_id"), {
    "properties.displayName": "display_name",
    "properties.notScopes": "not_scopes",
    "properties.policyDefinitionId": "policy_definition_id",
  }),
  row("consumption_budget_subscription", "Microsoft.Consumption/budgets", on("subscription_id"), {
    "properties.amount": "amount",
    "properties.timeGrain": "time_grain",
    "properties.timePeriod": block("time_period", { startDate: "start_date", endDate: "end_date" }),
  }),
  row("consumption_budget_resource_group", "Microsoft.Consumption/budgets", on("resource_group_id"), {
    "properties.amount": "amount",
    "properties.timeGrain": "time_grain",
    "properties.timePeriod": block("time_period", { startDate: "start_date", endDate: "end_date" }),
  }),
  row("user_assigned_identity", "Microsoft.ManagedIdentity/userAssignedIdentities", GROUP),
  row(
    "federated_identity_credential",
    "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
    [under("user_assigned_identity_id"), under("parent_id")],
    {
      "properties.audiences": "audience",
      "properties.issuer": "issuer",
      "properties.subject": "subject",
    },
  ),
  row("active_directory_domain_service", "Microsoft.AAD/domainServices", GROUP, {
    "properties.domainConfigurationType": "domain_configuration_type",
    "properties.domainName": "domain_name",
    "properties.filteredSync": onOff("filtered_sync_enabled"),
    "properties.sku": "sku",
  }),
];
