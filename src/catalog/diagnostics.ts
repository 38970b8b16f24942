import { sameText } from "../base/names.ts";

export const DIAGNOSTICS_SOURCE =
  "https://learn.microsoft.com/azure/azure-monitor/reference/supported-logs/logs-index";

/** Source: "Supported resource log categories", the index: types that have diagnostic settings. Others are not asked for any. */
const TYPES = [
  "Microsoft.ApiManagement/service",
  "Microsoft.Automation/automationAccounts",
  "Microsoft.Cache/redis",
  "Microsoft.Cdn/profiles",
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.ContainerService/managedClusters",
  "Microsoft.DataFactory/factories",
  "Microsoft.DBforMySQL/flexibleServers",
  "Microsoft.DBforPostgreSQL/flexibleServers",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventHub/namespaces",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Logic/workflows",
  "Microsoft.MachineLearningServices/workspaces",
  "Microsoft.Network/applicationGateways",
  "Microsoft.Network/azureFirewalls",
  "Microsoft.Network/loadBalancers",
  "Microsoft.Network/networkSecurityGroups",
  "Microsoft.Network/publicIPAddresses",
  "Microsoft.Network/virtualNetworks",
  "Microsoft.Search/searchServices",
  "Microsoft.ServiceBus/namespaces",
  "Microsoft.Sql/servers/databases",
  "Microsoft.Storage/storageAccounts",
  "Microsoft.Web/sites",
];

export function hasDiagnostics(type: string): boolean {
  return TYPES.some((one) => sameText(one, type));
}
