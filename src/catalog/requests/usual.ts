import { reference, type RequestRow } from "./row.ts";

/** Types that keep all of it at the usual places: where only a part of the request is known, a member that is missing is open. */
export const usual: readonly RequestRow[] = [
  ...[
    "Microsoft.Compute/disks",
    "Microsoft.Compute/hostGroups",
    "Microsoft.Compute/capacityReservationGroups",
    "Microsoft.Network/publicIPAddresses",
    "Microsoft.Network/publicIPPrefixes",
    "Microsoft.Network/natGateways",
    "Microsoft.ContainerInstance/containerGroups",
    "Microsoft.Cache/redisEnterprise",
  ].map((type) => ({ types: [type], source: reference(type) })),
  ...[
    "Microsoft.Storage/storageAccounts",
    "Microsoft.Sql/servers/databases",
    "Microsoft.Sql/servers/elasticPools",
    "Microsoft.Sql/managedInstances",
    "Microsoft.KeyVault/vaults",
    "Microsoft.ContainerRegistry/registries",
    "Microsoft.ContainerService/managedClusters",
    "Microsoft.CognitiveServices/accounts",
    "Microsoft.CognitiveServices/accounts/deployments",
    "Microsoft.Compute/hostGroups/hosts",
    "Microsoft.Compute/snapshots",
    "Microsoft.OperationalInsights/workspaces",
    "Microsoft.RecoveryServices/vaults",
    "Microsoft.AppConfiguration/configurationStores",
    "Microsoft.Network/bastionHosts",
  ].map((type) => ({ types: [type], zones: [], source: reference(type) })),
];
