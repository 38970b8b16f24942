/** What Azure Resource Mover takes to another region. Source: learn.microsoft.com/azure/resource-mover/overview. */
export const RESOURCE_MOVER_TYPES: readonly string[] = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Compute/disks",
  "Microsoft.Compute/availabilitySets",
  "Microsoft.Network/networkInterfaces",
  "Microsoft.Network/virtualNetworks",
  "Microsoft.Network/publicIPAddresses",
  "Microsoft.Network/networkSecurityGroups",
  "Microsoft.Network/loadBalancers",
  "Microsoft.Sql/servers/databases",
  "Microsoft.Sql/servers/elasticPools",
];

/** Assigned to the move by hand, or made before it. */
export const RESOURCE_MOVER_BY_HAND: readonly string[] = [
  "Microsoft.Sql/servers",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Compute/diskEncryptionSets",
  "Microsoft.Resources/resourceGroups",
];

/** Source: learn.microsoft.com/azure/resource-mover/support-matrix-move-region-azure-vm. */
export const RESOURCE_MOVER_LIMITS = { osDiskGB: 2048, dataDiskGB: 8192, dataDisks: 64, fewestCores: 2 };
