import { GROUP, row, under } from "./row.ts";
import { always, block, blockWhole, flag, list, onOff, ref, refs, when } from "./rule.ts";
import type { TerraformRow } from "./row.ts";
import type { Rules } from "./rule.ts";
import { scaleSets, securityType } from "./scale-sets.ts";

const image: Rules = { publisher: "publisher", offer: "offer", sku: "sku", version: "version" };

const machine: Rules = {
  zones: list("zone"),
  // Sent empty where the block is left out (expandVirtualMachineAdditionalCapabilities of the provider).
  "properties.additionalCapabilities": blockWhole(
    "additional_capabilities",
    { ultraSSDEnabled: flag("ultra_ssd_enabled"), hibernationEnabled: flag("hibernation_enabled") },
    {},
  ),
  "properties.hardwareProfile.vmSize": "size",
  "properties.availabilitySet": ref("availability_set_id"),
  "properties.evictionPolicy": "eviction_policy",
  "properties.extensionsTimeBudget": "extensions_time_budget",
  "properties.host": ref("dedicated_host_id"),
  "properties.hostGroup": ref("dedicated_host_group_id"),
  "properties.licenseType": "license_type",
  "properties.networkProfile.networkInterfaces": refs("network_interface_ids"),
  "properties.osProfile.adminUsername": "admin_username",
  "properties.osProfile.allowExtensionOperations": flag("allow_extension_operations"),
  "properties.osProfile.computerName": "computer_name",
  "properties.priority": "priority",
  "properties.proximityPlacementGroup": ref("proximity_placement_group_id"),
  "properties.securityProfile.securityType": securityType,
  "properties.securityProfile.encryptionAtHost": flag("encryption_at_host_enabled"),
  "properties.securityProfile.uefiSettings.secureBootEnabled": flag("secure_boot_enabled"),
  "properties.securityProfile.uefiSettings.vTpmEnabled": flag("vtpm_enabled"),
  "properties.storageProfile.diskControllerType": "disk_controller_type",
  "properties.storageProfile.osDisk.createOption": when("FromImage", ["os_managed_disk_id", "Attach"]),
  "properties.storageProfile.osDisk.caching": "os_disk.caching",
  "properties.storageProfile.osDisk.diffDiskSettings.option": "os_disk.diff_disk_settings.option",
  "properties.storageProfile.osDisk.diskSizeGB": "os_disk.disk_size_gb",
  "properties.storageProfile.osDisk.managedDisk.diskEncryptionSet": ref("os_disk.disk_encryption_set_id"),
  "properties.storageProfile.osDisk.managedDisk.storageAccountType": "os_disk.storage_account_type",
  "properties.storageProfile.osDisk.writeAcceleratorEnabled": flag("os_disk.write_accelerator_enabled"),
};

/** A machine has its image by id or by publisher, never both. */
const imageOf: Rules = {
  "properties.storageProfile.imageReference.id": "source_image_id",
  "properties.storageProfile.imageReference.publisher": "source_image_reference.publisher",
  "properties.storageProfile.imageReference.offer": "source_image_reference.offer",
  "properties.storageProfile.imageReference.sku": "source_image_reference.sku",
  "properties.storageProfile.imageReference.version": "source_image_reference.version",
};

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const compute: readonly TerraformRow[] = [
  row("linux_virtual_machine", "Microsoft.Compute/virtualMachines", GROUP, {
    ...machine,
    ...imageOf,
    "properties.storageProfile.osDisk.osType": always("Linux"),
    "properties.osProfile.linuxConfiguration.disablePasswordAuthentication": flag(
      "disable_password_authentication",
    ),
    "properties.osProfile.linuxConfiguration.provisionVMAgent": flag("provision_vm_agent"),
    "properties.osProfile.linuxConfiguration.patchSettings.assessmentMode": "patch_assessment_mode",
    "properties.osProfile.linuxConfiguration.patchSettings.patchMode": "patch_mode",
  }),
  row("windows_virtual_machine", "Microsoft.Compute/virtualMachines", GROUP, {
    ...machine,
    ...imageOf,
    "properties.storageProfile.osDisk.osType": always("Windows"),
    "properties.osProfile.windowsConfiguration.enableAutomaticUpdates": flag(
      "automatic_updates_enabled|enable_automatic_updates",
    ),
    "properties.osProfile.windowsConfiguration.patchSettings.assessmentMode": "patch_assessment_mode",
    "properties.osProfile.windowsConfiguration.patchSettings.enableHotpatching": flag("hotpatching_enabled"),
    "properties.osProfile.windowsConfiguration.patchSettings.patchMode": "patch_mode",
    "properties.osProfile.windowsConfiguration.provisionVMAgent": flag("provision_vm_agent"),
    "properties.osProfile.windowsConfiguration.timeZone": "timezone",
  }),
  row("virtual_machine", "Microsoft.Compute/virtualMachines", GROUP, {
    zones: "zones",
    "properties.hardwareProfile.vmSize": "vm_size",
    "properties.availabilitySet": ref("availability_set_id"),
    "properties.licenseType": "license_type",
    "properties.networkProfile.networkInterfaces": refs("network_interface_ids"),
    "properties.proximityPlacementGroup": ref("proximity_placement_group_id"),
    "properties.storageProfile.imageReference": block("storage_image_reference", { id: "id", ...image }),
    "properties.storageProfile.osDisk.createOption": "storage_os_disk.create_option",
    "properties.storageProfile.osDisk.managedDisk.storageAccountType": "storage_os_disk.managed_disk_type",
    "properties.storageProfile.osDisk.vhd.uri": "storage_os_disk.vhd_uri",
  }),
  row(
    "virtual_machine_extension",
    "Microsoft.Compute/virtualMachines/extensions",
    under("virtual_machine_id"),
    {
      "properties.autoUpgradeMinorVersion": flag("auto_upgrade_minor_version"),
      "properties.enableAutomaticUpgrade": flag("automatic_upgrade_enabled"),
      "properties.publisher": "publisher",
      "properties.type": "type",
      "properties.typeHandlerVersion": "type_handler_version",
    },
    { near: { id: "virtual_machine_id", type: "Microsoft.Compute/virtualMachines" } },
  ),
  ...scaleSets,
  row("managed_disk", "Microsoft.Compute/disks", GROUP, {
    zones: list("zone"),
    "sku.name": "storage_account_type",
    "properties.creationData.createOption": "create_option",
    "properties.creationData.sourceResourceId": "source_resource_id",
    "properties.burstingEnabled": flag("on_demand_bursting_enabled"),
    "properties.creationData.performancePlus": flag("performance_plus_enabled"),
    "properties.diskAccessId": "disk_access_id",
    "properties.diskSizeGB": "disk_size_gb",
    "properties.optimizedForFrequentAttach": flag("optimized_frequent_attach_enabled"),
    "properties.encryption.diskEncryptionSetId": "disk_encryption_set_id",
    "properties.hyperVGeneration": "hyper_v_generation",
    "properties.maxShares": "max_shares",
    "properties.networkAccessPolicy": "network_access_policy",
    "properties.osType": "os_type",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.tier": "tier",
  }),
  row("snapshot", "Microsoft.Compute/snapshots", GROUP, {
    "properties.creationData.createOption": "create_option",
    "properties.creationData.sourceResourceId": "source_resource_id",
    "properties.diskAccessId": "disk_access_id",
    "properties.diskSizeGB": "disk_size_gb",
    "properties.incremental": flag("incremental_enabled"),
    "properties.networkAccessPolicy": "network_access_policy",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("image", "Microsoft.Compute/images", GROUP, {
    "properties.hyperVGeneration": "hyper_v_generation",
    "properties.sourceVirtualMachine": ref("source_virtual_machine_id"),
  }),
  row("availability_set", "Microsoft.Compute/availabilitySets", GROUP, {
    "sku.name": when(null, ["managed", "Aligned"]),
    "properties.platformFaultDomainCount": "platform_fault_domain_count",
    "properties.platformUpdateDomainCount": "platform_update_domain_count",
    "properties.proximityPlacementGroup": ref("proximity_placement_group_id"),
  }),
  row("shared_image_gallery", "Microsoft.Compute/galleries", GROUP, {
    "properties.description": "description",
  }),
  row("proximity_placement_group", "Microsoft.Compute/proximityPlacementGroups", GROUP, {
    zones: list("zone"),
    "properties.intent.vmSizes": "allowed_vm_sizes",
  }),
  row("disk_encryption_set", "Microsoft.Compute/diskEncryptionSets", GROUP, {
    "properties.activeKey.keyUrl": "key_vault_key_id",
    "properties.encryptionType": "encryption_type",
    "properties.rotationToLatestKeyVersionEnabled": flag("auto_key_rotation_enabled"),
  }),
  row("capacity_reservation_group", "Microsoft.Compute/capacityReservationGroups", GROUP, { zones: "zones" }),
  row(
    "capacity_reservation",
    "Microsoft.Compute/capacityReservationGroups/capacityReservations",
    under("capacity_reservation_group_id"),
    { zones: list("zone"), "sku.name": "sku.name", "sku.capacity": "sku.capacity" },
    {
      near: { id: "capacity_reservation_group_id", type: "Microsoft.Compute/capacityReservationGroups" },
    },
  ),
  row("ssh_public_key", "Microsoft.Compute/sshPublicKeys", GROUP),
  row("batch_account", "Microsoft.Batch/batchAccounts", GROUP, {
    "properties.allowedAuthenticationModes": "allowed_authentication_modes",
    "properties.autoStorage.storageAccountId": "storage_account_id",
    "properties.poolAllocationMode": "pool_allocation_mode",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("service_fabric_cluster", "Microsoft.ServiceFabric/clusters", GROUP, {
    "properties.clusterCodeVersion": "cluster_code_version",
    "properties.managementEndpoint": "management_endpoint",
    "properties.reliabilityLevel": "reliability_level",
    "properties.upgradeMode": "upgrade_mode",
    "properties.vmImage": "vm_image",
  }),
  row("service_fabric_managed_cluster", "Microsoft.ServiceFabric/managedClusters", GROUP, {
    "sku.name": "sku",
    "properties.dnsName": "dns_name",
  }),
  row("virtual_desktop_host_pool", "Microsoft.DesktopVirtualization/hostPools", GROUP, {
    "properties.hostPoolType": "type",
    "properties.loadBalancerType": "load_balancer_type",
    "properties.maxSessionLimit": "maximum_sessions_allowed",
    "properties.preferredAppGroupType": "preferred_app_group_type",
    "properties.publicNetworkAccess": "public_network_access",
    "properties.startVMOnConnect": flag("start_vm_on_connect"),
  }),
  row("virtual_desktop_application_group", "Microsoft.DesktopVirtualization/applicationGroups", GROUP, {
    "properties.applicationGroupType": "type",
    "properties.hostPoolArmPath": "host_pool_id",
  }),
  row("virtual_desktop_workspace", "Microsoft.DesktopVirtualization/workspaces", GROUP, {
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("vmware_private_cloud", "Microsoft.AVS/privateClouds", GROUP, {
    "sku.name": "sku_name",
    "properties.internet": onOff("internet_connection_enabled"),
    "properties.managementCluster.clusterSize": "management_cluster.size",
    "properties.networkBlock": "network_subnet_cidr",
  }),
];
