import { GROUP, row } from "./row.ts";
import { always, blockWhole, each, flag, ref, refs, when } from "./rule.ts";
import type { TerraformRow } from "./row.ts";
import type { Rules } from "./rule.ts";

/** What the provider makes of the three attributes. Source: its `resourceLinuxVirtualMachineCreate` and those like it. */
export const securityType = when(
  null,
  ["os_disk.security_encryption_type", "ConfidentialVM"],
  ["secure_boot_enabled", "TrustedLaunch"],
  ["vtpm_enabled", "TrustedLaunch"],
);

const PROFILE = "properties.virtualMachineProfile";

const interfaces = each("network_interface", {
  name: "name",
  "properties.primary": flag("primary"),
  "properties.enableAcceleratedNetworking": flag(
    "accelerated_networking_enabled|enable_accelerated_networking",
  ),
  "properties.enableIPForwarding": flag("ip_forwarding_enabled|enable_ip_forwarding"),
  "properties.networkSecurityGroup": ref("network_security_group_id"),
  "properties.ipConfigurations": each("ip_configuration", {
    name: "name",
    "properties.primary": flag("primary"),
    "properties.subnet": ref("subnet_id"),
    "properties.applicationGatewayBackendAddressPools": refs("application_gateway_backend_address_pool_ids"),
    "properties.loadBalancerBackendAddressPools": refs("load_balancer_backend_address_pool_ids"),
    "properties.publicIPAddressConfiguration.name": "public_ip_address.name",
  }),
});

const common: Rules = {
  zones: "zones",
  "sku.capacity": "instances",
  "sku.tier": always("Standard"),
  // Sent empty where the block is left out (ExpandVirtualMachineScaleSetAdditionalCapabilities of the provider).
  "properties.additionalCapabilities": blockWhole(
    "additional_capabilities",
    { ultraSSDEnabled: flag("ultra_ssd_enabled") },
    {},
  ),
  "properties.platformFaultDomainCount": "platform_fault_domain_count",
  "properties.proximityPlacementGroup": ref("proximity_placement_group_id"),
  "properties.singlePlacementGroup": flag("single_placement_group"),
  "properties.upgradePolicy.mode": "upgrade_mode",
  "properties.zoneBalance": flag("zone_balance"),
  [`${PROFILE}.evictionPolicy`]: "eviction_policy",
  [`${PROFILE}.networkProfile.networkInterfaceConfigurations`]: interfaces,
  [`${PROFILE}.priority`]: "priority",
  [`${PROFILE}.securityProfile.encryptionAtHost`]: flag("encryption_at_host_enabled"),
  [`${PROFILE}.storageProfile.imageReference.id`]: "source_image_id",
  [`${PROFILE}.storageProfile.imageReference.publisher`]: "source_image_reference.publisher",
  [`${PROFILE}.storageProfile.imageReference.offer`]: "source_image_reference.offer",
  [`${PROFILE}.storageProfile.imageReference.sku`]: "source_image_reference.sku",
  [`${PROFILE}.storageProfile.imageReference.version`]: "source_image_reference.version",
  [`${PROFILE}.storageProfile.osDisk.createOption`]: always("FromImage"),
  [`${PROFILE}.storageProfile.osDisk.diffDiskSettings.option`]: "os_disk.diff_disk_settings.option",
  [`${PROFILE}.storageProfile.osDisk.diskSizeGB`]: "os_disk.disk_size_gb",
  [`${PROFILE}.storageProfile.osDisk.managedDisk.diskEncryptionSet`]: ref("os_disk.disk_encryption_set_id"),
  [`${PROFILE}.storageProfile.osDisk.managedDisk.storageAccountType`]: "os_disk.storage_account_type",
};

const uniform: Rules = {
  ...common,
  "sku.name": "sku",
  "properties.orchestrationMode": always("Uniform"),
  "properties.overprovision": flag("overprovision"),
  [`${PROFILE}.osProfile.adminUsername`]: "admin_username",
  [`${PROFILE}.securityProfile.securityType`]: securityType,
  [`${PROFILE}.securityProfile.uefiSettings.secureBootEnabled`]: flag("secure_boot_enabled"),
  [`${PROFILE}.securityProfile.uefiSettings.vTpmEnabled`]: flag("vtpm_enabled"),
};

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const scaleSets: readonly TerraformRow[] = [
  row("linux_virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    ...uniform,
    [`${PROFILE}.osProfile.linuxConfiguration.disablePasswordAuthentication`]: flag(
      "disable_password_authentication",
    ),
    [`${PROFILE}.osProfile.linuxConfiguration.provisionVMAgent`]: flag("provision_vm_agent"),
  }),
  row("windows_virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    ...uniform,
    [`${PROFILE}.licenseType`]: "license_type",
    [`${PROFILE}.osProfile.windowsConfiguration.provisionVMAgent`]: flag("provision_vm_agent"),
    [`${PROFILE}.osProfile.windowsConfiguration.timeZone`]: "timezone",
  }),
  row("orchestrated_virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    ...common,
    "sku.name": "sku_name",
    "properties.orchestrationMode": always("Flexible"),
  }),
];
