import { GROUP, on, row, SUBSCRIPTION, under } from "./row.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const sentinel: readonly TerraformRow[] = [
  row(
    "security_center_subscription_pricing",
    "Microsoft.Security/pricings",
    SUBSCRIPTION,
    { "properties.pricingTier": "tier", "properties.subPlan": "subplan" },
    { name: "resource_type" },
  ),
  row(
    "sentinel_data_connector_aws_cloud_trail",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_azure_active_directory",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_azure_advanced_threat_protection",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_azure_security_center",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_microsoft_cloud_app_security",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_microsoft_defender_advanced_threat_protection",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_office_365",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_threat_intelligence",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row("iot_security_device_group", "Microsoft.Security/deviceSecurityGroups", on("iothub_id")),
  row("iot_security_solution", "Microsoft.Security/iotSecuritySolutions", GROUP),
  row(
    "security_center_storage_defender",
    "Microsoft.Security/defenderForStorageSettings",
    on("storage_account_id"),
    {},
    { name: { constant: "current" } },
  ),
  row(
    "sentinel_alert_rule_fusion",
    "Microsoft.SecurityInsights/alertRules",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_alert_rule_machine_learning_behavior_analytics",
    "Microsoft.SecurityInsights/alertRules",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_alert_rule_ms_security_incident",
    "Microsoft.SecurityInsights/alertRules",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_alert_rule_scheduled",
    "Microsoft.SecurityInsights/alertRules",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_automation_rule",
    "Microsoft.SecurityInsights/automationRules",
    on("log_analytics_workspace_id"),
  ),
  row("sentinel_watchlist", "Microsoft.SecurityInsights/watchlists", on("log_analytics_workspace_id")),
  row("security_center_contact", "Microsoft.Security/securityContacts", SUBSCRIPTION),
  row("sentinel_alert_rule_nrt", "Microsoft.SecurityInsights/alertRules", on("log_analytics_workspace_id")),
  row(
    "sentinel_log_analytics_workspace_onboarding",
    "Microsoft.SecurityInsights/onboardingStates",
    on("workspace_id"),
    {},
    { name: { constant: "default" } },
  ),
  row(
    "sentinel_data_connector_microsoft_threat_protection",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_dynamics_365",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_iot",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_office_atp",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row(
    "sentinel_data_connector_threat_intelligence_taxii",
    "Microsoft.SecurityInsights/dataConnectors",
    on("log_analytics_workspace_id"),
  ),
  row("security_center_automation", "Microsoft.Security/automations", GROUP),
  row(
    "advanced_threat_protection",
    "Microsoft.Security/advancedThreatProtectionSettings",
    on("target_resource_id"),
    {},
    { name: { constant: "current" } },
  ),
  row(
    "sentinel_watchlist_item",
    "Microsoft.SecurityInsights/watchlists/watchlistItems",
    under("watchlist_id"),
  ),
];
