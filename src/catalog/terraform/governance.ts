import { MADE, GROUP, on, row, SUBSCRIPTION, TENANT, under } from "./row.ts";
import { always } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const governance: readonly TerraformRow[] = [
  row("management_group", "Microsoft.Management/managementGroups", TENANT, {
    "properties.displayName": "display_name",
  }),
  row(
    "policy_definition",
    "Microsoft.Authorization/policyDefinitions",
    [on("management_group_id"), SUBSCRIPTION],
    {
      "properties.displayName": "display_name",
      "properties.mode": "mode",
      "properties.policyType": "policy_type",
    },
  ),
  row(
    "policy_set_definition",
    "Microsoft.Authorization/policySetDefinitions",
    [on("management_group_id"), SUBSCRIPTION],
    { "properties.displayName": "display_name", "properties.policyType": "policy_type" },
  ),
  ...(["active", "eligible"] as const).map((kind) =>
    row(
      `pim_${kind}_role_assignment`,
      `Microsoft.Authorization/${kind === "active" ? "roleAssignmentScheduleRequests" : "roleEligibilityScheduleRequests"}`,
      on("scope"),
      {
        "properties.principalId": "principal_id",
        "properties.roleDefinitionId": "role_definition_id",
        "properties.requestType": always("AdminAssign"),
        "properties.justification": "justification",
      },
      { ...MADE },
    ),
  ),
  row("lighthouse_assignment", "Microsoft.ManagedServices/registrationAssignments", on("scope")),
  row(
    "lighthouse_definition",
    "Microsoft.ManagedServices/registrationDefinitions",
    on("scope"),
    {},
    { name: "lighthouse_definition_id" },
  ),
  row(
    "maintenance_assignment_virtual_machine",
    "Microsoft.Maintenance/configurationAssignments",
    on("virtual_machine_id"),
    {},
    { ...MADE },
  ),
  row(
    "management_group_policy_assignment",
    "Microsoft.Authorization/policyAssignments",
    on("management_group_id"),
    {
      "properties.displayName": "display_name",
      "properties.notScopes": "not_scopes",
      "properties.policyDefinitionId": "policy_definition_id",
    },
  ),
  row(
    "management_group_subscription_association",
    "Microsoft.Management/managementGroups/subscriptions",
    under("management_group_id"),
    {},
    { ...MADE },
  ),
  row("resource_group_policy_remediation", "Microsoft.PolicyInsights/remediations", on("resource_group_id")),
  row("subscription", "Microsoft.Subscription/aliases", TENANT, {}, { name: "alias" }),
  row("resource_management_private_link", "Microsoft.Authorization/resourceManagementPrivateLinks", GROUP),
  row("resource_policy_assignment", "Microsoft.Authorization/policyAssignments", on("resource_id")),
  row("resource_policy_exemption", "Microsoft.Authorization/policyExemptions", on("resource_id")),
  row("resource_group_policy_exemption", "Microsoft.Authorization/policyExemptions", on("resource_group_id")),
  row("subscription_policy_exemption", "Microsoft.Authorization/policyExemptions", on("subscription_id")),
  row("subscription_policy_remediation", "Microsoft.PolicyInsights/remediations", on("subscription_id")),
  row("resource_policy_remediation", "Microsoft.PolicyInsights/remediations", on("resource_id")),
  row(
    "management_group_policy_remediation",
    "Microsoft.PolicyInsights/remediations",
    on("management_group_id"),
  ),
  row(
    "maintenance_assignment_dedicated_host",
    "Microsoft.Maintenance/configurationAssignments",
    on("dedicated_host_id"),
    {},
    { ...MADE },
  ),
  row(
    "maintenance_assignment_virtual_machine_scale_set",
    "Microsoft.Maintenance/configurationAssignments",
    on("virtual_machine_scale_set_id"),
    {},
    { ...MADE },
  ),
  row("maintenance_assignment_dynamic_scope", "Microsoft.Maintenance/configurationAssignments", SUBSCRIPTION),
  row(
    "policy_virtual_machine_configuration_assignment",
    "Microsoft.GuestConfiguration/guestConfigurationAssignments",
    on("virtual_machine_id"),
  ),
  row("resource_deployment_script_azure_cli", "Microsoft.Resources/deploymentScripts", GROUP),
  row("resource_deployment_script_azure_power_shell", "Microsoft.Resources/deploymentScripts", GROUP),
  row("subscription_cost_management_view", "Microsoft.CostManagement/views", on("subscription_id")),
  row("subscription_cost_management_export", "Microsoft.CostManagement/exports", on("subscription_id")),
  row("resource_group_cost_management_export", "Microsoft.CostManagement/exports", on("resource_group_id")),
  row("consumption_budget_management_group", "Microsoft.Consumption/budgets", on("management_group_id")),
  row("cost_anomaly_alert", "Microsoft.CostManagement/scheduledActions", SUBSCRIPTION),
];
