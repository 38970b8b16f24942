import { beside, beyond, GROUP, MADE, on, row, under } from "./row.ts";
import { always, flag, list, onOff } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const machines: readonly TerraformRow[] = [
  row(
    "virtual_machine_scale_set_extension",
    "Microsoft.Compute/virtualMachineScaleSets/extensions",
    under("virtual_machine_scale_set_id"),
    {
      "properties.autoUpgradeMinorVersion": flag("auto_upgrade_minor_version"),
      "properties.publisher": "publisher",
      "properties.type": "type",
      "properties.typeHandlerVersion": "type_handler_version",
    },
  ),
  row("batch_pool", "Microsoft.Batch/batchAccounts/pools", beside("account_name"), {
    "properties.vmSize": "vm_size",
    "properties.scaleSettings.fixedScale.targetDedicatedNodes": "fixed_scale.target_dedicated_nodes",
    "properties.scaleSettings.fixedScale.targetLowPriorityNodes": "fixed_scale.target_low_priority_nodes",
  }),
  row("shared_image", "Microsoft.Compute/galleries/images", beside("gallery_name"), {
    "properties.architecture": "architecture",
    "properties.hyperVGeneration": "hyper_v_generation",
    "properties.osType": "os_type",
    "properties.identifier.offer": "identifier.offer",
    "properties.identifier.publisher": "identifier.publisher",
    "properties.identifier.sku": "identifier.sku",
  }),
  row("virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    zones: "zones",
    "sku.name": "sku.name",
    "sku.tier": "sku.tier",
    "sku.capacity": "sku.capacity",
    "properties.overprovision": flag("overprovision"),
    "properties.singlePlacementGroup": flag("single_placement_group"),
    "properties.upgradePolicy.mode": "upgrade_policy_mode",
    "properties.virtualMachineProfile.licenseType": "license_type",
    "properties.virtualMachineProfile.priority": "priority",
  }),
  row("kubernetes_automatic_cluster", "Microsoft.ContainerService/managedClusters", GROUP, {
    "sku.name": always("Automatic"),
    "sku.tier": always("Standard"),
  }),
  row("virtual_desktop_scaling_plan", "Microsoft.DesktopVirtualization/scalingPlans", GROUP, {
    "properties.timeZone": "time_zone",
  }),
  row(
    "active_directory_domain_service_replica_set",
    "Microsoft.AAD/domainServices/replicaSets",
    under("domain_service_id"),
    {},
    { ...MADE, partOf: "domain_service_id" },
  ),
  row("kubernetes_cluster_extension", "Microsoft.KubernetesConfiguration/extensions", on("cluster_id")),
  row(
    "kubernetes_cluster_trusted_access_role_binding",
    "Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings",
    under("kubernetes_cluster_id"),
  ),
  row("batch_application", "Microsoft.Batch/batchAccounts/applications", beside("account_name")),
  row(
    "batch_certificate",
    "Microsoft.Batch/batchAccounts/certificates",
    beside("account_name"),
    {},
    { name: { template: "{thumbprint_algorithm}-{thumbprint}" } },
  ),
  row(
    "container_app_environment_certificate",
    "Microsoft.App/managedEnvironments/certificates",
    under("container_app_environment_id"),
    {},
    { near: { id: "container_app_environment_id", type: "Microsoft.App/managedEnvironments" } },
  ),
  row(
    "container_app_environment_dapr_component",
    "Microsoft.App/managedEnvironments/daprComponents",
    under("container_app_environment_id"),
  ),
  row(
    "container_app_environment_storage",
    "Microsoft.App/managedEnvironments/storages",
    under("container_app_environment_id"),
  ),
  row("dedicated_host", "Microsoft.Compute/hostGroups/hosts", under("dedicated_host_group_id"), {
    "sku.name": "sku_name",
    "properties.autoReplaceOnFailure": flag("auto_replace_on_failure"),
    "properties.licenseType": "license_type",
    "properties.platformFaultDomain": "platform_fault_domain",
  }),
  row("dedicated_host_group", "Microsoft.Compute/hostGroups", GROUP, {
    zones: list("zone"),
    "properties.platformFaultDomainCount": "platform_fault_domain_count",
    "properties.supportAutomaticPlacement": flag("automatic_placement_enabled"),
  }),
  row("dev_center", "Microsoft.DevCenter/devCenters", GROUP),
  row(
    "dev_center_dev_box_definition",
    "Microsoft.DevCenter/devCenters/devBoxDefinitions",
    under("dev_center_id"),
  ),
  row("dev_center_network_connection", "Microsoft.DevCenter/networkConnections", GROUP),
  row("dev_center_project", "Microsoft.DevCenter/projects", GROUP),
  row("dev_test_lab", "Microsoft.DevTestLab/labs", GROUP),
  row("dev_test_virtual_network", "Microsoft.DevTestLab/labs/virtualNetworks", beside("lab_name")),
  row("dev_test_windows_virtual_machine", "Microsoft.DevTestLab/labs/virtualMachines", beside("lab_name"), {
    "properties.size": "size",
  }),
  row("disk_access", "Microsoft.Compute/diskAccesses", GROUP),
  row("kubernetes_fleet_manager", "Microsoft.ContainerService/fleets", GROUP),
  row(
    "virtual_desktop_application",
    "Microsoft.DesktopVirtualization/applicationGroups/applications",
    under("application_group_id"),
  ),
  row("vmware_cluster", "Microsoft.AVS/privateClouds/clusters", under("vmware_cloud_id"), {
    "sku.name": "sku_name",
    "properties.clusterSize": "cluster_node_count",
  }),
  row(
    "vmware_express_route_authorization",
    "Microsoft.AVS/privateClouds/authorizations",
    under("private_cloud_id"),
  ),
  row(
    "container_registry_webhook",
    "Microsoft.ContainerRegistry/registries/webHooks",
    beside("registry_name"),
  ),
  row(
    "container_registry_scope_map",
    "Microsoft.ContainerRegistry/registries/scopeMaps",
    beside("container_registry_name"),
  ),
  row(
    "container_registry_token",
    "Microsoft.ContainerRegistry/registries/tokens",
    beside("container_registry_name"),
  ),
  row(
    "container_registry_task",
    "Microsoft.ContainerRegistry/registries/tasks",
    under("container_registry_id"),
  ),
  row(
    "container_app_custom_domain",
    "Microsoft.App/containerApps/customDomainName",
    under("container_app_id"),
  ),
  row("gallery_application", "Microsoft.Compute/galleries/applications", under("gallery_id")),
  row(
    "gallery_application_version",
    "Microsoft.Compute/galleries/applications/versions",
    under("gallery_application_id"),
  ),
  row(
    "shared_image_version",
    "Microsoft.Compute/galleries/images/versions",
    beside("gallery_name", "image_name"),
  ),
  row(
    "virtual_machine_run_command",
    "Microsoft.Compute/virtualMachines/runCommands",
    under("virtual_machine_id"),
  ),
  row("disk_pool", "Microsoft.StoragePool/diskPools", GROUP),
  row(
    "kubernetes_flux_configuration",
    "Microsoft.KubernetesConfiguration/fluxConfigurations",
    on("cluster_id"),
  ),
  row("kubernetes_fleet_member", "Microsoft.ContainerService/fleets/members", under("kubernetes_fleet_id")),
  row(
    "kubernetes_fleet_update_strategy",
    "Microsoft.ContainerService/fleets/updateStrategies",
    under("kubernetes_fleet_manager_id"),
  ),
  row("arc_kubernetes_cluster", "Microsoft.Kubernetes/connectedClusters", GROUP),
  row("arc_machine_extension", "Microsoft.HybridCompute/machines/extensions", under("arc_machine_id")),
  row("dev_center_catalog", "Microsoft.DevCenter/devCenters/catalogs", under("dev_center_id")),
  row(
    "dev_center_environment_type",
    "Microsoft.DevCenter/devCenters/environmentTypes",
    under("dev_center_id"),
  ),
  row("dev_center_gallery", "Microsoft.DevCenter/devCenters/galleries", under("dev_center_id")),
  row("dev_center_project_pool", "Microsoft.DevCenter/projects/pools", under("dev_center_project_id")),
  row(
    "dev_center_attached_network",
    "Microsoft.DevCenter/devCenters/attachedNetworks",
    under("dev_center_id"),
  ),
  row(
    "dev_test_policy",
    "Microsoft.DevTestLab/labs/policySets/policies",
    beside("policy_set_name", "lab_name"),
  ),
  row("dev_test_schedule", "Microsoft.DevTestLab/labs/schedules", beside("lab_name")),
  row("dev_test_linux_virtual_machine", "Microsoft.DevTestLab/labs/virtualMachines", beside("lab_name"), {
    "properties.size": "size",
  }),
  row(
    "vmware_netapp_volume_attachment",
    "Microsoft.AVS/privateClouds/clusters/dataStores",
    under("vmware_cluster_id"),
  ),
  row(
    "container_connected_registry",
    "Microsoft.ContainerRegistry/registries/connectedRegistries",
    under("container_registry_id"),
  ),
  row(
    "container_registry_cache_rule",
    "Microsoft.ContainerRegistry/registries/cacheRules",
    under("container_registry_id"),
  ),
  row(
    "container_registry_credential_set",
    "Microsoft.ContainerRegistry/registries/credentialSets",
    under("container_registry_id"),
  ),
  row(
    "container_registry_agent_pool",
    "Microsoft.ContainerRegistry/registries/agentPools",
    beside("container_registry_name"),
  ),
  row(
    "dev_test_global_vm_shutdown_schedule",
    "Microsoft.DevTestLab/schedules",
    beyond("virtual_machine_id"),
    {
      "properties.status": onOff("enabled"),
      "properties.targetResourceId": "virtual_machine_id",
      "properties.timeZoneId": "timezone",
    },
    MADE,
  ),
  row(
    "mssql_virtual_machine",
    "Microsoft.SqlVirtualMachine/sqlVirtualMachines",
    beyond("virtual_machine_id"),
    {
      "properties.virtualMachineResourceId": "virtual_machine_id",
      "properties.sqlServerLicenseType": "sql_license_type",
    },
    {
      name: { lastOf: "virtual_machine_id" },
      near: { id: "virtual_machine_id", type: "Microsoft.Compute/virtualMachines" },
    },
  ),
];
