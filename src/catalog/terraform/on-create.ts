import { clusterSecurity } from "./asked-by-policies.ts";
import {
  always,
  blockWhole,
  first,
  given,
  ifTrue,
  objectAlways,
  objectWhole,
  pick,
  when,
  type ArgumentRule,
  type Rules,
} from "./rule.ts";
import { securityType } from "./scale-sets.ts";

/** An encrypted state of the guest needs both said; else each is sent where it is on. */
const uefi: Rules = {
  "uefiSettings.secureBootEnabled": when(
    null,
    ["secure_boot_enabled", true],
    ["os_disk.security_encryption_type", false],
  ),
  "uefiSettings.vTpmEnabled": ifTrue("vtpm_enabled"),
};

const machineSecurity: ArgumentRule = objectWhole({
  securityType,
  encryptionAtHost: ifTrue("encryption_at_host_enabled"),
  ...uefi,
});
const machine: Rules = { "properties.securityProfile": machineSecurity };
const uniformSet: Rules = { "properties.virtualMachineProfile.securityProfile": machineSecurity };

/** A service of an account that is encrypted with a key of a vault (expandAccountCustomerManagedKey). */
const ofAccountKey = first(
  blockWhole("customer_managed_key", { enabled: always(true), keyType: always("Account") }),
  always(null),
);

/**
 * What the request that creates a resource sends otherwise than one that changes it, by type without `azurerm_`: booleans that are sent
 * where they are true and left out else, objects that are made of attributes of the resource or left out, and what the provider fills in
 * where the configuration says nothing. Sources: the create functions of the provider's resources at the tag v5.2.0
 * (`internal/services/{compute,storage,keyvault,network}`), single lines of them compared with v3.117.1 and v4.40.0.
 */
const BY_TYPE: Readonly<Record<string, Rules>> = {
  linux_virtual_machine: machine,
  windows_virtual_machine: machine,
  linux_virtual_machine_scale_set: uniformSet,
  windows_virtual_machine_scale_set: uniformSet,
  orchestrated_virtual_machine_scale_set: {
    "properties.virtualMachineProfile.securityProfile": objectWhole({
      encryptionAtHost: ifTrue("encryption_at_host_enabled"),
    }),
  },
  managed_disk: {
    managedBy: always(null),
    "properties.burstingEnabled": ifTrue("on_demand_bursting_enabled"),
    "properties.securityProfile": objectWhole({
      securityType: first("security_type", when(null, ["trusted_launch_enabled", "TrustedLaunch"])),
      secureVMDiskEncryptionSetId: "secure_vm_disk_encryption_set_id",
    }),
  },
  storage_account: {
    // Kinds that have a tier are made in the hot one (storageKindsSupportsSkuTier).
    "properties.accessTier": given(
      "access_tier",
      pick("account_kind", {
        BlobStorage: "Hot",
        FileStorage: "Hot",
        StorageV2: "Hot",
        BlockBlobStorage: null,
        Storage: null,
      }),
    ),
    "properties.encryption.keySource": when("Microsoft.Storage", [
      "customer_managed_key",
      "Microsoft.Keyvault",
    ]),
    // Without a key of a vault they are sent for queues and tables alone.
    "properties.encryption.services.blob": ofAccountKey,
    "properties.encryption.services.file": ofAccountKey,
    "properties.encryption.requireInfrastructureEncryption": ifTrue("infrastructure_encryption_enabled"),
    // The service refuses a request that switches it off.
    "properties.largeFileSharesState": when(null, ["large_file_share_enabled", "Enabled"]),
  },
  kubernetes_cluster: {
    "properties.securityProfile": objectAlways({
      ...clusterSecurity,
      // Off, it is sent by the third version alone.
      "imageCleaner.enabled": ifTrue("image_cleaner_enabled"),
      workloadIdentity: objectWhole({ enabled: ifTrue("workload_identity_enabled") }),
    }),
  },
  recovery_services_vault: {
    "properties.securitySettings": objectWhole({
      "immutabilitySettings.state": given("immutability", always(null)),
    }),
  },
  key_vault: {
    "properties.enablePurgeProtection": ifTrue("purge_protection_enabled"),
    "properties.softDeleteRetentionInDays": pick("soft_delete_retention_days", { "90": null }),
  },
  public_ip: {
    "properties.dnsSettings": objectWhole({
      domainNameLabel: "domain_name_label",
      domainNameLabelScope: "domain_name_label_scope",
      reverseFqdn: "reverse_fqdn",
    }),
  },
  virtual_machine_scale_set: { "properties.additionalCapabilities": always(null) },
};

/** By the full name of the type. */
export const ON_CREATE: ReadonlyMap<string, Rules> = new Map(
  Object.entries(BY_TYPE).map(([name, rules]) => [`azurerm_${name}`, rules]),
);
