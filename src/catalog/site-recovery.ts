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
