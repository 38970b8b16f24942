/** What Azure Site Recovery replicates from one region to another. Source: learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix, 2025-06. */
export const SITE_RECOVERY_TYPES: readonly string[] = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Compute/disks",
  // The vault and what it holds are the tool itself.
  "Microsoft.RecoveryServices/vaults",
];

/** Its limits; fewer than two cores it does not take either. */
export const SITE_RECOVERY_LIMITS = { osDiskGB: 4095, dataDiskGB: 32_767, dataDisks: 64 };

/** Regions that it replicates from and never to. */
export const SITE_RECOVERY_SOURCE_ONLY: readonly string[] = ["brazilsouth"];

/** Regions that it replicates to and never from. */
export const SITE_RECOVERY_TARGET_ONLY: readonly string[] = ["brazilsoutheast"];

/** Where it replicates to from a region that does not reach all others. */
export const SITE_RECOVERY_REACH: Readonly<Record<string, readonly string[]>> = {
  brazilsouth: [
    "brazilsoutheast",
    "southcentralus",
    "westcentralus",
    "eastus",
    "eastus2",
    "westus",
    "westus2",
    "northcentralus",
  ],
};
