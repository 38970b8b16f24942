import { beside, GROUP, MADE, row, under } from "./row.ts";
import { always } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const backup: readonly TerraformRow[] = [
  row("backup_policy_vm", "Microsoft.RecoveryServices/vaults/backupPolicies", beside("recovery_vault_name")),
  row(
    "backup_policy_file_share",
    "Microsoft.RecoveryServices/vaults/backupPolicies",
    beside("recovery_vault_name"),
  ),
  row(
    "backup_policy_vm_workload",
    "Microsoft.RecoveryServices/vaults/backupPolicies",
    beside("recovery_vault_name"),
  ),
  row(
    "data_protection_backup_instance_blob_storage",
    "Microsoft.DataProtection/backupVaults/backupInstances",
    under("vault_id"),
  ),
  row(
    "data_protection_backup_instance_disk",
    "Microsoft.DataProtection/backupVaults/backupInstances",
    under("vault_id"),
  ),
  row(
    "data_protection_backup_instance_kubernetes_cluster",
    "Microsoft.DataProtection/backupVaults/backupInstances",
    under("vault_id"),
  ),
  row(
    "data_protection_backup_policy_blob_storage",
    "Microsoft.DataProtection/backupVaults/backupPolicies",
    under("vault_id"),
  ),
  row(
    "data_protection_backup_policy_disk",
    "Microsoft.DataProtection/backupVaults/backupPolicies",
    under("vault_id"),
  ),
  row(
    "data_protection_backup_policy_kubernetes_cluster",
    "Microsoft.DataProtection/backupVaults/backupPolicies",
    beside("vault_name"),
  ),
  row(
    "site_recovery_fabric",
    "Microsoft.RecoveryServices/vaults/replicationFabrics",
    beside("recovery_vault_name"),
  ),
  row(
    "site_recovery_protection_container",
    "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers",
    beside("recovery_vault_name", "recovery_fabric_name"),
  ),
  row(
    "site_recovery_protection_container_mapping",
    "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectionContainerMappings",
    beside("recovery_vault_name", "recovery_fabric_name", "recovery_source_protection_container_name"),
  ),
  row(
    "site_recovery_replication_policy",
    "Microsoft.RecoveryServices/vaults/replicationPolicies",
    beside("recovery_vault_name"),
  ),
  row(
    "backup_container_storage_account",
    "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers",
    beside("recovery_vault_name", "'Azure'"),
    {
      "properties.containerType": always("StorageContainer"),
      "properties.sourceResourceId": "storage_account_id",
    },
    { ...MADE },
  ),
  row(
    "data_protection_backup_policy_postgresql",
    "Microsoft.DataProtection/backupVaults/backupPolicies",
    beside("vault_name"),
  ),
  row(
    "data_protection_backup_instance_postgresql",
    "Microsoft.DataProtection/backupVaults/backupInstances",
    under("vault_id"),
  ),
  row(
    "data_protection_backup_policy_mysql_flexible_server",
    "Microsoft.DataProtection/backupVaults/backupPolicies",
    under("vault_id"),
  ),
  row(
    "data_protection_backup_policy_postgresql_flexible_server",
    "Microsoft.DataProtection/backupVaults/backupPolicies",
    under("vault_id"),
  ),
  row(
    "data_protection_backup_instance_postgresql_flexible_server",
    "Microsoft.DataProtection/backupVaults/backupInstances",
    under("vault_id"),
  ),
  row(
    "data_protection_backup_instance_mysql_flexible_server",
    "Microsoft.DataProtection/backupVaults/backupInstances",
    under("vault_id"),
  ),
  row("data_protection_resource_guard", "Microsoft.DataProtection/resourceGuards", GROUP),
  row(
    "site_recovery_replicated_vm",
    "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectedItems",
    beside("recovery_vault_name", "source_recovery_fabric_name", "source_recovery_protection_container_name"),
  ),
  row(
    "site_recovery_network_mapping",
    "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationNetworks/replicationNetworkMappings",
    beside("recovery_vault_name", "source_recovery_fabric_name", "?"),
  ),
  row(
    "backup_protected_vm",
    "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
    beside("recovery_vault_name", "'Azure'", "?"),
    { "properties.policyId": "backup_policy_id", "properties.sourceResourceId": "source_vm_id" },
    MADE,
  ),
  row(
    "backup_protected_file_share",
    "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
    beside("recovery_vault_name", "'Azure'", "?"),
    { "properties.policyId": "backup_policy_id", "properties.sourceResourceId": "source_storage_account_id" },
    MADE,
  ),
];
