import { MADE, beside, GROUP, on, row, SUBSCRIPTION, under } from "./row.ts";
import { flag } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const monitoring: readonly TerraformRow[] = [
  row(
    "log_analytics_solution",
    "Microsoft.OperationsManagement/solutions",
    GROUP,
    { "properties.workspaceResourceId": "workspace_resource_id" },
    { name: { template: "{solution_name}({workspace_name})" } },
  ),
  row(
    "monitor_data_collection_rule_association",
    "Microsoft.Insights/dataCollectionRuleAssociations",
    on("target_resource_id"),
    {
      "properties.dataCollectionRuleId": "data_collection_rule_id",
      "properties.dataCollectionEndpointId": "data_collection_endpoint_id",
    },
  ),
  row("application_insights_web_test", "Microsoft.Insights/webTests", GROUP, {
    kind: "kind",
    "properties.Enabled": flag("enabled"),
    "properties.Frequency": "frequency",
  }),
  row("application_insights_standard_web_test", "Microsoft.Insights/webTests", GROUP),
  row(
    "log_analytics_linked_service",
    "Microsoft.OperationalInsights/workspaces/linkedServices",
    [under("workspace_id"), beside("workspace_name")],
    {},
    { name: { constant: "Automation" } },
  ),
  row("monitor_alert_prometheus_rule_group", "Microsoft.AlertsManagement/prometheusRuleGroups", GROUP),
  row("monitor_scheduled_query_rules_alert", "Microsoft.Insights/scheduledQueryRules", GROUP),
  row(
    "log_analytics_storage_insights",
    "Microsoft.OperationalInsights/workspaces/storageInsightConfigs",
    under("workspace_id"),
  ),
  row("monitor_autoscale_setting", "Microsoft.Insights/autoScaleSettings", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.targetResourceUri": "target_resource_id",
  }),
  row("monitor_log_profile", "Microsoft.Insights/logProfiles", SUBSCRIPTION),
  row(
    "application_insights_api_key",
    "Microsoft.Insights/components/ApiKeys",
    under("application_insights_id"),
    {},
    { ...MADE },
  ),
  row("log_analytics_cluster", "Microsoft.OperationalInsights/clusters", GROUP, {
    "sku.capacity": "size_gb",
  }),
  row(
    "log_analytics_data_export_rule",
    "Microsoft.OperationalInsights/workspaces/dataExports",
    under("workspace_resource_id"),
  ),
  row(
    "log_analytics_saved_search",
    "Microsoft.OperationalInsights/workspaces/savedSearches",
    under("log_analytics_workspace_id"),
  ),
  row("log_analytics_query_pack", "Microsoft.OperationalInsights/queryPacks", GROUP),
  row(
    "log_analytics_datasource_windows_event",
    "Microsoft.OperationalInsights/workspaces/dataSources",
    beside("workspace_name"),
  ),
  row(
    "log_analytics_datasource_windows_performance_counter",
    "Microsoft.OperationalInsights/workspaces/dataSources",
    beside("workspace_name"),
  ),
  row("monitor_private_link_scope", "Microsoft.Insights/privateLinkScopes", GROUP),
  row(
    "monitor_private_link_scoped_service",
    "Microsoft.Insights/privateLinkScopes/scopedResources",
    beside("scope_name"),
  ),
  row("monitor_smart_detector_alert_rule", "Microsoft.AlertsManagement/smartDetectorAlertRules", GROUP),
  row("monitor_alert_processing_rule_action_group", "Microsoft.AlertsManagement/actionRules", GROUP),
  row("monitor_alert_processing_rule_suppression", "Microsoft.AlertsManagement/actionRules", GROUP),
  row("application_insights_workbook", "Microsoft.Insights/workbooks", GROUP),
  row(
    "application_insights_smart_detection_rule",
    "Microsoft.Insights/components/proactiveDetectionConfigs",
    under("application_insights_id"),
  ),
  row(
    "application_insights_analytics_item",
    "Microsoft.Insights/components/analyticsItems",
    under("application_insights_id"),
  ),
  row(
    "dashboard_grafana_managed_private_endpoint",
    "Microsoft.Dashboard/grafana/managedPrivateEndpoints",
    under("grafana_id"),
  ),
  row(
    "log_analytics_query_pack_query",
    "Microsoft.OperationalInsights/queryPacks/queries",
    under("query_pack_id"),
  ),
];
