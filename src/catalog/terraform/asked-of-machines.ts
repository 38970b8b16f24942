import {
  always,
  block,
  blockOr,
  each,
  eachOrNone,
  first,
  flag,
  given,
  not,
  objectOpen,
  objectWhole,
  ref,
  type Rules,
} from "./rule.ts";

const PROFILE = "properties.virtualMachineProfile";

/** Sent with false where the block is left out (expandBootDiagnostics, expandBootDiagnosticsVMSS). */
const diagnostics = blockOr(
  "boot_diagnostics",
  {
    "bootDiagnostics.enabled": always(true),
    "bootDiagnostics.storageUri": given("storage_account_uri", always("")),
  },
  { "bootDiagnostics.enabled": always(false), "bootDiagnostics.storageUri": always("") },
);

const machine: Rules = {
  "properties.diagnosticsProfile": diagnostics,
  "properties.storageProfile.osDisk.vhd": always(null),
};

const scaleSet: Rules = {
  "properties.resiliencyPolicy": objectWhole({
    "resilientVMCreationPolicy.enabled": flag("resilient_vm_creation_enabled"),
    "resilientVMDeletionPolicy.enabled": flag("resilient_vm_deletion_enabled"),
  }),
  "properties.upgradePolicy.automaticOSUpgradePolicy": block("automatic_os_upgrade_policy", {
    disableAutomaticRollback: first(not("automatic_rollback_enabled"), flag("disable_automatic_rollback")),
    enableAutomaticOSUpgrade: flag("automatic_os_upgrade_enabled|enable_automatic_os_upgrade"),
  }),
  [`${PROFILE}.diagnosticsProfile`]: diagnostics,
  [`${PROFILE}.extensionProfile`]: objectOpen({
    extensionsTimeBudget: "extensions_time_budget",
    extensions: eachOrNone("extension", {
      name: "name",
      "properties.autoUpgradeMinorVersion": flag("auto_upgrade_minor_version"),
      "properties.enableAutomaticUpgrade": flag("automatic_upgrade_enabled"),
      "properties.publisher": "publisher",
      "properties.type": "type",
      "properties.typeHandlerVersion": "type_handler_version",
    }),
  }),
  [`${PROFILE}.storageProfile.dataDisks`]: each("data_disk", {
    lun: "lun",
    caching: "caching",
    createOption: "create_option",
    diskSizeGB: "disk_size_gb",
    "managedDisk.diskEncryptionSet": ref("disk_encryption_set_id"),
    "managedDisk.storageAccountType": "storage_account_type",
    writeAcceleratorEnabled: flag("write_accelerator_enabled"),
  }),
  [`${PROFILE}.storageProfile.osDisk.image`]: always(null),
  [`${PROFILE}.storageProfile.osDisk.vhdContainers`]: always(null),
};

/** What the built-in policies ask of machines and of sets of them, by type without `azurerm_`. */
export const machines: Readonly<Record<string, Rules>> = {
  linux_virtual_machine: { ...machine, "properties.osProfile.windowsConfiguration": always(null) },
  windows_virtual_machine: { ...machine, "properties.osProfile.linuxConfiguration": always(null) },
  linux_virtual_machine_scale_set: {
    ...scaleSet,
    [`${PROFILE}.osProfile.windowsConfiguration`]: always(null),
    [`${PROFILE}.storageProfile.osDisk.osType`]: always("Linux"),
  },
  windows_virtual_machine_scale_set: {
    ...scaleSet,
    [`${PROFILE}.osProfile.linuxConfiguration`]: always(null),
    [`${PROFILE}.storageProfile.osDisk.osType`]: always("Windows"),
  },
};
