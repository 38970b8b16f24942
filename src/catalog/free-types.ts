import { typeKey } from "../base/resource-type.ts";

/**
 * Types that cost nothing by themselves: what they bring along, or what they run on or lie in, is billed.
 * Source: pricing pages of the services (Virtual Network, App Service, Azure SQL Database, Azure OpenAI, Microsoft Entra ID, Azure Policy), read on
 * 30 November 2026; a type that is not among them may cost something.
 */
const TYPES: readonly string[] = [
  "Microsoft.Authorization/locks",
  "Microsoft.Authorization/policyAssignments",
  "Microsoft.Authorization/policyDefinitions",
  "Microsoft.Authorization/policyExemptions",
  "Microsoft.Authorization/policySetDefinitions",
  "Microsoft.Authorization/roleAssignments",
  "Microsoft.Authorization/roleDefinitions",
  "Microsoft.CognitiveServices/accounts/deployments",
  "Microsoft.Compute/availabilitySets",
  "Microsoft.Compute/diskEncryptionSets",
  "Microsoft.Compute/proximityPlacementGroups",
  "Microsoft.Compute/virtualMachines/extensions",
  "Microsoft.Consumption/budgets",
  "Microsoft.DBforMySQL/flexibleServers/configurations",
  "Microsoft.DBforMySQL/flexibleServers/databases",
  "Microsoft.DBforMySQL/flexibleServers/firewallRules",
  "Microsoft.DBforPostgreSQL/flexibleServers/configurations",
  "Microsoft.DBforPostgreSQL/flexibleServers/databases",
  "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules",
  "Microsoft.Insights/actionGroups",
  "Microsoft.Insights/autoscaleSettings",
  "Microsoft.Insights/diagnosticSettings",
  "Microsoft.KeyVault/vaults/accessPolicies",
  "Microsoft.KeyVault/vaults/secrets",
  "Microsoft.ManagedIdentity/userAssignedIdentities",
  "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
  "Microsoft.Network/applicationSecurityGroups",
  "Microsoft.Network/networkInterfaces",
  "Microsoft.Network/networkSecurityGroups",
  "Microsoft.Network/networkSecurityGroups/securityRules",
  "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
  "Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
  "Microsoft.Network/routeTables",
  "Microsoft.Network/routeTables/routes",
  "Microsoft.Network/virtualNetworks",
  "Microsoft.Network/virtualNetworks/subnets",
  "Microsoft.Resources/deployments",
  "Microsoft.Resources/resourceGroups",
  "Microsoft.Sql/servers",
  "Microsoft.Sql/servers/administrators",
  "Microsoft.Sql/servers/auditingSettings",
  "Microsoft.Sql/servers/failoverGroups",
  "Microsoft.Sql/servers/firewallRules",
  "Microsoft.Sql/servers/virtualNetworkRules",
  "Microsoft.Storage/storageAccounts/blobServices",
  "Microsoft.Storage/storageAccounts/blobServices/containers",
  "Microsoft.Storage/storageAccounts/managementPolicies",
  "Microsoft.Web/sites",
  "Microsoft.Web/sites/config",
  "Microsoft.Web/sites/slots",
];

const FREE: ReadonlySet<string> = new Set(TYPES.map(typeKey));

/** Whether a type surely costs nothing by itself. */
export function isFree(type: string): boolean {
  return FREE.has(typeKey(type));
}
