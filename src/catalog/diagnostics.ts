import { sameText } from "../base/names.ts";
import { monitorPage } from "./monitor-pages.ts";

/** Source of each row: its own page of "Supported resource log categories" ({@link DIAGNOSTICS_SOURCES}). Others are not asked for any. */
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

/**
 * Parts of a resource that have settings of their own. Source: "Monitor Azure Blob Storage": logs are of each service of an account, the
 * account itself has metrics alone.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "Microsoft.Storage/storageAccounts": [
    "blobServices/default",
    "fileServices/default",
    "queueServices/default",
    "tableServices/default",
  ],
};

export function diagnosticParts(type: string): readonly string[] {
  return Object.entries(PARTS).find(([name]) => sameText(name, type))?.[1] ?? [];
}

/** The pages of all rows: of the parts where they have the logs. */
export const DIAGNOSTICS_SOURCES: readonly string[] = TYPES.flatMap((type) => {
  const parts = diagnosticParts(type);
  if (parts.length === 0) return [monitorPage("logs", type)];
  return parts.map((part) => monitorPage("logs", `${type}/${part.replace("/default", "")}`));
});
