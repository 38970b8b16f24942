export const id = 380;
export const ids = [380];
export const modules = {
 7380:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   readTerraformEntry: () => ( readTerraformEntry)
 });
 var _chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4179);
 var _chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5197);
 var _chunk_QRGZCL4G_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8131);
 var _chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(688);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6358);
 var _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(499);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4706);
var GROUP = { at: "group" };
var SUBSCRIPTION = { at: "subscription" };
function under(id, through) {
  return { at: "parent", id, ...through === void 0 ? {} : { through } };
}
function beside(...names) {
  return { at: "names", names };
}
function on(id) {
  return { at: "scope", id };
}
function flag(from) {
  return { make: "flag", from };
}
function onOff(from) {
  return { make: "words", from, yes: "Enabled", no: "Disabled" };
}
function words(from, yes, no) {
  return { make: "words", from, yes, no };
}
function not(from) {
  return { make: "not", from };
}
function text(template) {
  return { make: "text", template };
}
function pick(from, table) {
  return { make: "pick", from, table };
}
function always(value) {
  return { make: "fixed", value };
}
function match(from, pattern, table) {
  return { make: "match", from, pattern, ...table === void 0 ? {} : { table } };
}
function times(from, factor) {
  return { make: "times", from, factor };
}
function joined(from, by = ", ") {
  return { make: "joined", from, by };
}
function list(from) {
  return { make: "list", from };
}
function each(from, rules) {
  return { make: "each", from, rules };
}
function block(from, rules) {
  return { make: "block", from, rules };
}
function ref(from) {
  return { make: "block", from, rules: { id: "." } };
}
function refs(from) {
  return { make: "each", from, rules: { id: "." } };
}
function isOne(home) {
  return !Array.isArray(home);
}
function row(terraform, type, home, rules = {}, more = {}) {
  return { terraform: `azurerm_${terraform}`, type, homes: isOne(home) ? [home] : home, rules, ...more };
}
var inEventHubs = [under("namespace_id"), beside("namespace_name")];
function hdinsight(name, kind) {
  const rules = {
    "properties.clusterDefinition.kind": always(kind),
    "properties.clusterVersion": "cluster_version",
    "properties.minSupportedTlsVersion": "tls_min_version",
    "properties.osType": always("Linux"),
    "properties.tier": "tier"
  };
  return row(`hdinsight_${name}_cluster`, "Microsoft.HDInsight/clusters", GROUP, rules);
}
var analytics = [
  row("eventhub_namespace", "Microsoft.EventHub/namespaces", GROUP, {
    "sku.name": "sku",
    "sku.tier": "sku",
    "sku.capacity": "capacity",
    "properties.clusterArmId": "dedicated_cluster_id",
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.isAutoInflateEnabled": flag("auto_inflate_enabled"),
    "properties.maximumThroughputUnits": "maximum_throughput_units",
    "properties.minimumTlsVersion": "minimum_tls_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundant": flag("zone_redundant")
  }),
  row("eventhub", "Microsoft.EventHub/namespaces/eventhubs", inEventHubs, {
    "properties.messageRetentionInDays": "message_retention",
    "properties.partitionCount": "partition_count",
    "properties.status": "status"
  }),
  row("eventhub_cluster", "Microsoft.EventHub/clusters", GROUP),
  row("stream_analytics_job", "Microsoft.StreamAnalytics/streamingjobs", GROUP, {
    "properties.compatibilityLevel": "compatibility_level",
    "properties.contentStoragePolicy": "content_storage_policy",
    "properties.jobType": "type",
    "properties.sku.name": "sku_name"
  }),
  row("stream_analytics_cluster", "Microsoft.StreamAnalytics/clusters", GROUP, {
    "sku.name": always("Default"),
    "sku.capacity": "streaming_capacity"
  }),
  row("analysis_services_server", "Microsoft.AnalysisServices/servers", GROUP, { "sku.name": "sku" }),
  row("powerbi_embedded", "Microsoft.PowerBIDedicated/capacities", GROUP, {
    "sku.name": "sku_name"
  }),
  row("fabric_capacity", "Microsoft.Fabric/capacities", GROUP, {
    "sku.name": "sku.name",
    "sku.tier": "sku.tier"
  }),
  row("synapse_workspace", "Microsoft.Synapse/workspaces", GROUP, {
    "properties.azureADOnlyAuthentication": flag("azuread_authentication_only"),
    "properties.managedResourceGroupName": "managed_resource_group_name",
    "properties.managedVirtualNetwork": words("managed_virtual_network_enabled", "default", ""),
    "properties.managedVirtualNetworkSettings.preventDataExfiltration": flag("data_exfiltration_protection_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.sqlAdministratorLogin": "sql_administrator_login"
  }),
  row("synapse_sql_pool", "Microsoft.Synapse/workspaces/sqlPools", under("synapse_workspace_id"), {
    "sku.name": "sku_name",
    "properties.collation": "collation",
    "properties.createMode": "create_mode",
    "properties.storageAccountType": "storage_account_type"
  }, { near: { id: "synapse_workspace_id", type: "Microsoft.Synapse/workspaces" } }),
  row("synapse_spark_pool", "Microsoft.Synapse/workspaces/bigDataPools", under("synapse_workspace_id"), {
    "properties.nodeCount": "node_count",
    "properties.nodeSize": "node_size",
    "properties.nodeSizeFamily": "node_size_family",
    "properties.sparkVersion": "spark_version"
  }, { near: { id: "synapse_workspace_id", type: "Microsoft.Synapse/workspaces" } }),
  row("data_factory", "Microsoft.DataFactory/factories", GROUP, {
    "properties.publicNetworkAccess": onOff("public_network_enabled"),
    "properties.purviewConfiguration.purviewResourceId": "purview_id"
  }),
  row("databricks_workspace", "Microsoft.Databricks/workspaces", GROUP, {
    "sku.name": "sku",
    "properties.parameters.customVirtualNetworkId.value": "custom_parameters.virtual_network_id",
    "properties.parameters.enableNoPublicIp.value": flag("custom_parameters.no_public_ip"),
    "properties.parameters.requireInfrastructureEncryption.value": flag("infrastructure_encryption_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.requiredNsgRules": "network_security_group_rules_required"
  }),
  row("kusto_cluster", "Microsoft.Kusto/clusters", GROUP, {
    zones: "zones",
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.enableAutoStop": flag("auto_stop_enabled"),
    "properties.enableDiskEncryption": flag("disk_encryption_enabled"),
    "properties.enableDoubleEncryption": flag("double_encryption_enabled"),
    "properties.enablePurge": flag("purge_enabled"),
    "properties.enableStreamingIngest": flag("streaming_ingestion_enabled"),
    "properties.publicIPType": "public_ip_type",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.restrictOutboundNetworkAccess": onOff("outbound_network_access_restricted")
  }),
  row("kusto_database", "Microsoft.Kusto/clusters/databases", beside("cluster_name"), {
    "properties.hotCachePeriod": "hot_cache_period",
    "properties.softDeletePeriod": "soft_delete_period"
  }),
  row("data_share_account", "Microsoft.DataShare/accounts", GROUP),
  row("purview_account", "Microsoft.Purview/accounts", GROUP, {
    "properties.managedResourceGroupName": "managed_resource_group_name",
    "properties.publicNetworkAccess": onOff("public_network_enabled")
  }),
  hdinsight("hadoop", "Hadoop"),
  hdinsight("hbase", "HBase"),
  hdinsight("interactive_query", "INTERACTIVEHIVE"),
  hdinsight("kafka", "Kafka"),
  hdinsight("spark", "Spark"),
  row("machine_learning_workspace", "Microsoft.MachineLearningServices/workspaces", GROUP, {
    kind: "kind",
    "sku.name": "sku_name",
    "properties.applicationInsights": "application_insights_id",
    "properties.containerRegistry": "container_registry_id",
    "properties.hbiWorkspace": flag("high_business_impact"),
    "properties.keyVault": "key_vault_id",
    "properties.managedNetwork": block("managed_network", { isolationMode: "isolation_mode" }),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.storageAccount": "storage_account_id",
    "properties.v1LegacyMode": flag("v1_legacy_mode_enabled")
  })
];
var PROFILE = "properties.virtualMachineProfile";
var interfaces = each("network_interface", {
  name: "name",
  "properties.primary": flag("primary"),
  "properties.enableAcceleratedNetworking": flag("enable_accelerated_networking"),
  "properties.enableIPForwarding": flag("enable_ip_forwarding"),
  "properties.networkSecurityGroup": ref("network_security_group_id"),
  "properties.ipConfigurations": each("ip_configuration", {
    name: "name",
    "properties.primary": flag("primary"),
    "properties.subnet": ref("subnet_id"),
    "properties.applicationGatewayBackendAddressPools": refs("application_gateway_backend_address_pool_ids"),
    "properties.loadBalancerBackendAddressPools": refs("load_balancer_backend_address_pool_ids"),
    "properties.publicIPAddressConfiguration.name": "public_ip_address.name"
  })
});
var common = {
  zones: "zones",
  "sku.capacity": "instances",
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
  [`${PROFILE}.storageProfile.osDisk.diskSizeGB`]: "os_disk.disk_size_gb",
  [`${PROFILE}.storageProfile.osDisk.managedDisk.diskEncryptionSet`]: ref("os_disk.disk_encryption_set_id"),
  [`${PROFILE}.storageProfile.osDisk.managedDisk.storageAccountType`]: "os_disk.storage_account_type"
};
var uniform = {
  ...common,
  "sku.name": "sku",
  "properties.orchestrationMode": always("Uniform"),
  "properties.overprovision": flag("overprovision"),
  [`${PROFILE}.osProfile.adminUsername`]: "admin_username",
  [`${PROFILE}.securityProfile.uefiSettings.secureBootEnabled`]: flag("secure_boot_enabled"),
  [`${PROFILE}.securityProfile.uefiSettings.vTpmEnabled`]: flag("vtpm_enabled")
};
var scaleSets = [
  row("linux_virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    ...uniform,
    [`${PROFILE}.osProfile.linuxConfiguration.disablePasswordAuthentication`]: flag("disable_password_authentication"),
    [`${PROFILE}.osProfile.linuxConfiguration.provisionVMAgent`]: flag("provision_vm_agent")
  }, { size: "sku", count: "instances" }),
  row("windows_virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, {
    ...uniform,
    [`${PROFILE}.licenseType`]: "license_type",
    [`${PROFILE}.osProfile.windowsConfiguration.provisionVMAgent`]: flag("provision_vm_agent"),
    [`${PROFILE}.osProfile.windowsConfiguration.timeZone`]: "timezone"
  }, { size: "sku", count: "instances" }),
  row("orchestrated_virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", GROUP, { ...common, "properties.orchestrationMode": always("Flexible") }, { size: "sku_name", count: "instances" })
];
var image = { publisher: "publisher", offer: "offer", sku: "sku", version: "version" };
var machine = {
  zones: list("zone"),
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
  "properties.securityProfile.encryptionAtHost": flag("encryption_at_host_enabled"),
  "properties.securityProfile.uefiSettings.secureBootEnabled": flag("secure_boot_enabled"),
  "properties.securityProfile.uefiSettings.vTpmEnabled": flag("vtpm_enabled"),
  "properties.storageProfile.diskControllerType": "disk_controller_type",
  "properties.storageProfile.osDisk.caching": "os_disk.caching",
  "properties.storageProfile.osDisk.diskSizeGB": "os_disk.disk_size_gb",
  "properties.storageProfile.osDisk.managedDisk.diskEncryptionSet": ref("os_disk.disk_encryption_set_id"),
  "properties.storageProfile.osDisk.managedDisk.storageAccountType": "os_disk.storage_account_type",
  "properties.storageProfile.osDisk.writeAcceleratorEnabled": flag("os_disk.write_accelerator_enabled")
};
var imageOf = {
  "properties.storageProfile.imageReference.id": "source_image_id",
  "properties.storageProfile.imageReference.publisher": "source_image_reference.publisher",
  "properties.storageProfile.imageReference.offer": "source_image_reference.offer",
  "properties.storageProfile.imageReference.sku": "source_image_reference.sku",
  "properties.storageProfile.imageReference.version": "source_image_reference.version"
};
var compute = [
  row("linux_virtual_machine", "Microsoft.Compute/virtualMachines", GROUP, {
    ...machine,
    ...imageOf,
    "properties.storageProfile.osDisk.osType": always("Linux"),
    "properties.osProfile.linuxConfiguration.disablePasswordAuthentication": flag("disable_password_authentication"),
    "properties.osProfile.linuxConfiguration.provisionVMAgent": flag("provision_vm_agent"),
    "properties.osProfile.linuxConfiguration.patchSettings.assessmentMode": "patch_assessment_mode",
    "properties.osProfile.linuxConfiguration.patchSettings.patchMode": "patch_mode"
  }, { size: "size" }),
  row("windows_virtual_machine", "Microsoft.Compute/virtualMachines", GROUP, {
    ...machine,
    ...imageOf,
    "properties.storageProfile.osDisk.osType": always("Windows"),
    "properties.osProfile.windowsConfiguration.enableAutomaticUpdates": flag("automatic_updates_enabled|enable_automatic_updates"),
    "properties.osProfile.windowsConfiguration.patchSettings.assessmentMode": "patch_assessment_mode",
    "properties.osProfile.windowsConfiguration.patchSettings.enableHotpatching": flag("hotpatching_enabled"),
    "properties.osProfile.windowsConfiguration.patchSettings.patchMode": "patch_mode",
    "properties.osProfile.windowsConfiguration.provisionVMAgent": flag("provision_vm_agent"),
    "properties.osProfile.windowsConfiguration.timeZone": "timezone"
  }, { size: "size" }),
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
    "properties.storageProfile.osDisk.vhd.uri": "storage_os_disk.vhd_uri"
  }, { size: "vm_size" }),
  row("virtual_machine_extension", "Microsoft.Compute/virtualMachines/extensions", under("virtual_machine_id"), {
    "properties.autoUpgradeMinorVersion": flag("auto_upgrade_minor_version"),
    "properties.enableAutomaticUpgrade": flag("automatic_upgrade_enabled"),
    "properties.publisher": "publisher",
    "properties.type": "type",
    "properties.typeHandlerVersion": "type_handler_version"
  }, { near: { id: "virtual_machine_id", type: "Microsoft.Compute/virtualMachines" } }),
  ...scaleSets,
  row("managed_disk", "Microsoft.Compute/disks", GROUP, {
    zones: list("zone"),
    "sku.name": "storage_account_type",
    "properties.creationData.createOption": "create_option",
    "properties.creationData.sourceResourceId": "source_resource_id",
    "properties.diskAccessId": "disk_access_id",
    "properties.diskSizeGB": "disk_size_gb",
    "properties.encryption.diskEncryptionSetId": "disk_encryption_set_id",
    "properties.hyperVGeneration": "hyper_v_generation",
    "properties.maxShares": "max_shares",
    "properties.networkAccessPolicy": "network_access_policy",
    "properties.osType": "os_type",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.tier": "tier"
  }),
  row("snapshot", "Microsoft.Compute/snapshots", GROUP, {
    "properties.creationData.createOption": "create_option",
    "properties.creationData.sourceResourceId": "source_resource_id",
    "properties.diskAccessId": "disk_access_id",
    "properties.diskSizeGB": "disk_size_gb",
    "properties.incremental": flag("incremental_enabled"),
    "properties.networkAccessPolicy": "network_access_policy",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("image", "Microsoft.Compute/images", GROUP, {
    "properties.hyperVGeneration": "hyper_v_generation",
    "properties.sourceVirtualMachine": ref("source_virtual_machine_id")
  }),
  row("availability_set", "Microsoft.Compute/availabilitySets", GROUP, {
    "properties.platformFaultDomainCount": "platform_fault_domain_count",
    "properties.platformUpdateDomainCount": "platform_update_domain_count",
    "properties.proximityPlacementGroup": ref("proximity_placement_group_id")
  }),
  row("shared_image_gallery", "Microsoft.Compute/galleries", GROUP, {
    "properties.description": "description"
  }),
  row("proximity_placement_group", "Microsoft.Compute/proximityPlacementGroups", GROUP, {
    zones: list("zone"),
    "properties.intent.vmSizes": "allowed_vm_sizes"
  }),
  row("disk_encryption_set", "Microsoft.Compute/diskEncryptionSets", GROUP, {
    "properties.activeKey.keyUrl": "key_vault_key_id",
    "properties.encryptionType": "encryption_type",
    "properties.rotationToLatestKeyVersionEnabled": flag("auto_key_rotation_enabled")
  }),
  row("capacity_reservation_group", "Microsoft.Compute/capacityReservationGroups", GROUP, { zones: "zones" }),
  row("capacity_reservation", "Microsoft.Compute/capacityReservationGroups/capacityReservations", under("capacity_reservation_group_id"), { zones: list("zone"), "sku.name": "sku.name", "sku.capacity": "sku.capacity" }, {
    near: { id: "capacity_reservation_group_id", type: "Microsoft.Compute/capacityReservationGroups" },
    count: "sku.capacity"
  }),
  row("ssh_public_key", "Microsoft.Compute/sshPublicKeys", GROUP),
  row("batch_account", "Microsoft.Batch/batchAccounts", GROUP, {
    "properties.allowedAuthenticationModes": "allowed_authentication_modes",
    "properties.autoStorage.storageAccountId": "storage_account_id",
    "properties.poolAllocationMode": "pool_allocation_mode",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("service_fabric_cluster", "Microsoft.ServiceFabric/clusters", GROUP, {
    "properties.clusterCodeVersion": "cluster_code_version",
    "properties.managementEndpoint": "management_endpoint",
    "properties.reliabilityLevel": "reliability_level",
    "properties.upgradeMode": "upgrade_mode",
    "properties.vmImage": "vm_image"
  }),
  row("service_fabric_managed_cluster", "Microsoft.ServiceFabric/managedClusters", GROUP, {
    "sku.name": "sku",
    "properties.dnsName": "dns_name"
  }),
  row("virtual_desktop_host_pool", "Microsoft.DesktopVirtualization/hostPools", GROUP, {
    "properties.hostPoolType": "type",
    "properties.loadBalancerType": "load_balancer_type",
    "properties.maxSessionLimit": "maximum_sessions_allowed",
    "properties.preferredAppGroupType": "preferred_app_group_type",
    "properties.publicNetworkAccess": "public_network_access",
    "properties.startVMOnConnect": flag("start_vm_on_connect")
  }),
  row("virtual_desktop_application_group", "Microsoft.DesktopVirtualization/applicationGroups", GROUP, {
    "properties.applicationGroupType": "type",
    "properties.hostPoolArmPath": "host_pool_id"
  }),
  row("virtual_desktop_workspace", "Microsoft.DesktopVirtualization/workspaces", GROUP, {
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("vmware_private_cloud", "Microsoft.AVS/privateClouds", GROUP, {
    "sku.name": "sku_name",
    "properties.internet": onOff("internet_connection_enabled"),
    "properties.managementCluster.clusterSize": "management_cluster.size",
    "properties.networkBlock": "network_subnet_cidr"
  })
];
var gatewayAddresses = {
  name: "name",
  "properties.publicIPAddress": ref("public_ip_address_id"),
  "properties.subnet": ref("subnet_id")
};
var connectivity = [
  row("firewall", "Microsoft.Network/azureFirewalls", GROUP, {
    zones: "zones",
    "properties.firewallPolicy": ref("firewall_policy_id"),
    "properties.ipConfigurations": each("ip_configuration", gatewayAddresses),
    "properties.managementIpConfiguration": block("management_ip_configuration", gatewayAddresses),
    "properties.sku.name": "sku_name",
    "properties.sku.tier": "sku_tier",
    "properties.threatIntelMode": "threat_intel_mode",
    "properties.virtualHub": ref("virtual_hub.virtual_hub_id")
  }, { size: "sku_tier" }),
  row("firewall_policy", "Microsoft.Network/firewallPolicies", GROUP, {
    "properties.basePolicy": ref("base_policy_id"),
    "properties.dnsSettings": block("dns", { enableProxy: flag("proxy_enabled"), servers: "servers" }),
    "properties.intrusionDetection": block("intrusion_detection", { mode: "mode" }),
    "properties.sku.tier": "sku",
    "properties.threatIntelMode": "threat_intelligence_mode"
  }, { size: "sku" }),
  row("ip_group", "Microsoft.Network/ipGroups", GROUP, { "properties.ipAddresses": "cidrs" }),
  row("virtual_network_gateway", "Microsoft.Network/virtualNetworkGateways", GROUP, {
    "properties.activeActive": flag("active_active"),
    "properties.enableBgp": flag("enable_bgp"),
    "properties.gatewayType": "type",
    "properties.ipConfigurations": each("ip_configuration", {
      ...gatewayAddresses,
      "properties.privateIPAllocationMethod": "private_ip_address_allocation"
    }),
    "properties.sku.name": "sku",
    "properties.sku.tier": "sku",
    "properties.vpnGatewayGeneration": "generation",
    "properties.vpnType": "vpn_type"
  }, { size: "sku" }),
  row("local_network_gateway", "Microsoft.Network/localNetworkGateways", GROUP, {
    "properties.fqdn": "gateway_fqdn",
    "properties.gatewayIpAddress": "gateway_address",
    "properties.localNetworkAddressSpace.addressPrefixes": "address_space"
  }),
  row("virtual_network_gateway_connection", "Microsoft.Network/connections", GROUP, {
    "properties.connectionProtocol": "connection_protocol",
    "properties.connectionType": "type",
    "properties.enableBgp": flag("enable_bgp"),
    "properties.localNetworkGateway2": ref("local_network_gateway_id"),
    "properties.peer": ref("express_route_circuit_id"),
    "properties.virtualNetworkGateway1": ref("virtual_network_gateway_id"),
    "properties.virtualNetworkGateway2": ref("peer_virtual_network_gateway_id")
  }),
  row("express_route_circuit", "Microsoft.Network/expressRouteCircuits", GROUP, {
    "sku.name": text("{sku.tier}_{sku.family}"),
    "sku.tier": "sku.tier",
    "sku.family": "sku.family",
    "properties.allowClassicOperations": flag("allow_classic_operations"),
    "properties.bandwidthInGbps": "bandwidth_in_gbps",
    "properties.expressRoutePort": ref("express_route_port_id"),
    "properties.serviceProviderProperties.bandwidthInMbps": "bandwidth_in_mbps",
    "properties.serviceProviderProperties.peeringLocation": "peering_location",
    "properties.serviceProviderProperties.serviceProviderName": "service_provider_name"
  }),
  row("express_route_circuit_peering", "Microsoft.Network/expressRouteCircuits/peerings", beside("express_route_circuit_name"), {
    "properties.peeringType": "peering_type",
    "properties.peerASN": "peer_asn",
    "properties.primaryPeerAddressPrefix": "primary_peer_address_prefix",
    "properties.secondaryPeerAddressPrefix": "secondary_peer_address_prefix",
    "properties.vlanId": "vlan_id"
  }, { name: "peering_type" }),
  row("express_route_gateway", "Microsoft.Network/expressRouteGateways", GROUP, {
    "properties.allowNonVirtualWanTraffic": flag("allow_non_virtual_wan_traffic"),
    "properties.autoScaleConfiguration.bounds.min": "scale_units",
    "properties.virtualHub": ref("virtual_hub_id")
  }),
  row("express_route_connection", "Microsoft.Network/expressRouteGateways/expressRouteConnections", under("express_route_gateway_id"), {
    "properties.enableInternetSecurity": flag("enable_internet_security"),
    "properties.expressRouteCircuitPeering": ref("express_route_circuit_peering_id"),
    "properties.routingWeight": "routing_weight"
  }),
  row("express_route_port", "Microsoft.Network/ExpressRoutePorts", GROUP, {
    "properties.bandwidthInGbps": "bandwidth_in_gbps",
    "properties.billingType": "billing_type",
    "properties.encapsulation": "encapsulation",
    "properties.peeringLocation": "peering_location"
  }),
  row("virtual_wan", "Microsoft.Network/virtualWans", GROUP, {
    "properties.allowBranchToBranchTraffic": flag("allow_branch_to_branch_traffic"),
    "properties.disableVpnEncryption": flag("disable_vpn_encryption"),
    "properties.office365LocalBreakoutCategory": "office365_local_breakout_category",
    "properties.type": "type"
  }),
  row("virtual_hub", "Microsoft.Network/virtualHubs", GROUP, {
    "properties.addressPrefix": "address_prefix",
    "properties.hubRoutingPreference": "hub_routing_preference",
    "properties.sku": "sku",
    "properties.virtualWan": ref("virtual_wan_id")
  }, { size: "sku" }),
  row("virtual_hub_connection", "Microsoft.Network/virtualHubs/hubVirtualNetworkConnections", under("virtual_hub_id"), {
    "properties.enableInternetSecurity": flag("internet_security_enabled"),
    "properties.remoteVirtualNetwork": ref("remote_virtual_network_id")
  }),
  row("vpn_gateway", "Microsoft.Network/vpnGateways", GROUP, {
    "properties.virtualHub": ref("virtual_hub_id"),
    "properties.vpnGatewayScaleUnit": "scale_unit"
  }),
  row("point_to_site_vpn_gateway", "Microsoft.Network/p2sVpnGateways", GROUP, {
    "properties.virtualHub": ref("virtual_hub_id"),
    "properties.vpnGatewayScaleUnit": "scale_unit",
    "properties.vpnServerConfiguration": ref("vpn_server_configuration_id")
  }),
  row("dns_zone", "Microsoft.Network/dnsZones", GROUP, {}, { global: true }),
  row("private_dns_zone", "Microsoft.Network/privateDnsZones", GROUP, {}, { global: true }),
  row("private_dns_zone_virtual_network_link", "Microsoft.Network/privateDnsZones/virtualNetworkLinks", beside("private_dns_zone_name"), {
    "properties.registrationEnabled": flag("registration_enabled"),
    "properties.resolutionPolicy": "resolution_policy",
    "properties.virtualNetwork": ref("virtual_network_id")
  }, { global: true }),
  row("dns_a_record", "Microsoft.Network/dnsZones/A", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_cname_record", "Microsoft.Network/dnsZones/CNAME", beside("zone_name"), {
    "properties.TTL": "ttl",
    "properties.CNAMERecord.cname": "record"
  }),
  row("private_dns_a_record", "Microsoft.Network/privateDnsZones/A", beside("zone_name"), {
    "properties.aRecords": each("records", { ipv4Address: "." }),
    "properties.ttl": "ttl"
  }),
  row("private_dns_cname_record", "Microsoft.Network/privateDnsZones/CNAME", beside("zone_name"), {
    "properties.cnameRecord.cname": "record",
    "properties.ttl": "ttl"
  }),
  row("traffic_manager_profile", "Microsoft.Network/trafficManagerProfiles", GROUP, {
    "properties.dnsConfig.relativeName": "dns_config.relative_name",
    "properties.dnsConfig.ttl": "dns_config.ttl",
    "properties.monitorConfig.path": "monitor_config.path",
    "properties.monitorConfig.port": "monitor_config.port",
    "properties.monitorConfig.protocol": "monitor_config.protocol",
    "properties.trafficRoutingMethod": "traffic_routing_method"
  }, { global: true }),
  row("cdn_profile", "Microsoft.Cdn/profiles", GROUP, { "sku.name": "sku" }),
  row("cdn_frontdoor_profile", "Microsoft.Cdn/profiles", GROUP, { "sku.name": "sku_name", "properties.originResponseTimeoutSeconds": "response_timeout_seconds" }, { global: true }),
  row("cdn_frontdoor_endpoint", "Microsoft.Cdn/profiles/afdEndpoints", under("cdn_frontdoor_profile_id"), { "properties.enabledState": onOff("enabled") }, { global: true }),
  row("cdn_frontdoor_firewall_policy", "Microsoft.Network/FrontDoorWebApplicationFirewallPolicies", GROUP, {
    "sku.name": "sku_name",
    "properties.policySettings.enabledState": onOff("enabled"),
    "properties.policySettings.mode": "mode",
    "properties.policySettings.requestBodyCheck": onOff("request_body_check_enabled")
  }, { global: true })
];
var pool = {
  count: "node_count",
  minCount: "min_count",
  maxCount: "max_count",
  enableAutoScaling: flag("auto_scaling_enabled|enable_auto_scaling"),
  vmSize: "vm_size",
  availabilityZones: "zones",
  enableEncryptionAtHost: flag("host_encryption_enabled|enable_host_encryption"),
  enableFIPS: flag("fips_enabled"),
  enableNodePublicIP: flag("node_public_ip_enabled|enable_node_public_ip"),
  maxPods: "max_pods",
  orchestratorVersion: "orchestrator_version",
  osDiskSizeGB: "os_disk_size_gb",
  osDiskType: "os_disk_type",
  osSKU: "os_sku",
  podSubnetID: "pod_subnet_id",
  vnetSubnetID: "vnet_subnet_id"
};
var cluster = {
  "sku.name": always("Base"),
  "sku.tier": "sku_tier",
  "properties.aadProfile": block("azure_active_directory_role_based_access_control", {
    adminGroupObjectIDs: "admin_group_object_ids",
    enableAzureRBAC: flag("azure_rbac_enabled"),
    managed: always(true),
    tenantID: "tenant_id"
  }),
  "properties.addonProfiles.azurepolicy.enabled": flag("azure_policy_enabled"),
  "properties.agentPoolProfiles": each("default_node_pool", {
    name: "name",
    mode: always("System"),
    type: "type",
    ...pool
  }),
  "properties.apiServerAccessProfile.authorizedIPRanges": "api_server_access_profile.authorized_ip_ranges|api_server_authorized_ip_ranges",
  "properties.apiServerAccessProfile.disableRunCommand": not("run_command_enabled"),
  "properties.apiServerAccessProfile.enablePrivateCluster": flag("private_cluster_enabled"),
  "properties.apiServerAccessProfile.enablePrivateClusterPublicFQDN": flag("private_cluster_public_fqdn_enabled"),
  "properties.apiServerAccessProfile.privateDNSZone": "private_dns_zone_id",
  "properties.autoUpgradeProfile.nodeOSUpgradeChannel": "node_os_upgrade_channel|node_os_channel_upgrade",
  "properties.autoUpgradeProfile.upgradeChannel": "automatic_upgrade_channel|automatic_channel_upgrade",
  "properties.disableLocalAccounts": flag("local_account_disabled"),
  "properties.diskEncryptionSetID": "disk_encryption_set_id",
  "properties.dnsPrefix": "dns_prefix",
  "properties.enableRBAC": flag("role_based_access_control_enabled"),
  "properties.fqdnSubdomain": "dns_prefix_private_cluster",
  "properties.kubernetesVersion": "kubernetes_version",
  "properties.networkProfile": block("network_profile", {
    dnsServiceIP: "dns_service_ip",
    loadBalancerSku: "load_balancer_sku",
    networkDataplane: "network_data_plane|ebpf_data_plane",
    networkPlugin: "network_plugin",
    networkPluginMode: "network_plugin_mode",
    networkPolicy: "network_policy",
    outboundType: "outbound_type",
    podCidr: "pod_cidr",
    serviceCidr: "service_cidr"
  }),
  "properties.nodeResourceGroup": "node_resource_group",
  "properties.oidcIssuerProfile.enabled": flag("oidc_issuer_enabled"),
  "properties.supportPlan": "support_plan"
};
var inPool = Object.fromEntries(Object.entries(pool).map(([path2, rule]) => [`properties.${path2}`, rule]));
var containers = [
  row("container_registry", "Microsoft.ContainerRegistry/registries", GROUP, {
    "sku.name": "sku",
    "properties.adminUserEnabled": flag("admin_enabled"),
    "properties.anonymousPullEnabled": flag("anonymous_pull_enabled"),
    "properties.dataEndpointEnabled": flag("data_endpoint_enabled"),
    "properties.networkRuleBypassOptions": "network_rule_bypass_option",
    "properties.networkRuleSet": block("network_rule_set", {
      defaultAction: "default_action",
      ipRules: each("ip_rule", { action: "action", value: "ip_range" })
    }),
    "properties.policies.exportPolicy.status": words("export_policy_enabled", "enabled", "disabled"),
    "properties.policies.quarantinePolicy.status": words("quarantine_policy_enabled", "enabled", "disabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundancy": onOff("zone_redundancy_enabled")
  }),
  row("kubernetes_cluster", "Microsoft.ContainerService/managedClusters", GROUP, cluster, {
    size: "default_node_pool.vm_size",
    count: "default_node_pool.node_count"
  }),
  row("kubernetes_cluster_node_pool", "Microsoft.ContainerService/managedClusters/agentPools", under("kubernetes_cluster_id"), {
    ...inPool,
    "properties.mode": "mode",
    "properties.nodeTaints": "node_taints",
    "properties.osType": "os_type",
    "properties.scaleSetEvictionPolicy": "eviction_policy",
    "properties.scaleSetPriority": "priority"
  }, {
    near: { id: "kubernetes_cluster_id", type: "Microsoft.ContainerService/managedClusters" },
    size: "vm_size",
    count: "node_count"
  }),
  row("container_group", "Microsoft.ContainerInstance/containerGroups", GROUP, {
    zones: "zones",
    "properties.containers": each("container", {
      name: "name",
      "properties.image": "image",
      "properties.resources.requests.cpu": "cpu",
      "properties.resources.requests.memoryInGB": "memory"
    }),
    "properties.ipAddress.type": pick("ip_address_type", { None: null }),
    "properties.osType": "os_type",
    "properties.restartPolicy": "restart_policy",
    "properties.sku": "sku",
    "properties.subnetIds": refs("subnet_ids")
  }),
  row("container_app_environment", "Microsoft.App/managedEnvironments", GROUP, {
    "properties.infrastructureResourceGroup": "infrastructure_resource_group_name",
    "properties.peerAuthentication.mtls.enabled": flag("mutual_tls_enabled"),
    "properties.publicNetworkAccess": "public_network_access",
    "properties.vnetConfiguration.infrastructureSubnetId": "infrastructure_subnet_id",
    "properties.vnetConfiguration.internal": flag("internal_load_balancer_enabled"),
    "properties.workloadProfiles": each("workload_profile", {
      name: "name",
      workloadProfileType: "workload_profile_type",
      minimumCount: "minimum_count",
      maximumCount: "maximum_count"
    }),
    "properties.zoneRedundant": flag("zone_redundancy_enabled")
  }),
  row("container_app", "Microsoft.App/containerApps", GROUP, {
    "properties.configuration.activeRevisionsMode": "revision_mode",
    "properties.configuration.ingress": block("ingress", {
      allowInsecure: flag("allow_insecure_connections"),
      clientCertificateMode: "client_certificate_mode",
      external: flag("external_enabled"),
      targetPort: "target_port",
      transport: "transport"
    }),
    "properties.managedEnvironmentId": "container_app_environment_id",
    "properties.template.containers": each("template.container", {
      name: "name",
      image: "image",
      "resources.cpu": "cpu",
      "resources.memory": "memory"
    }),
    "properties.workloadProfileName": "workload_profile_name"
  }, { near: { id: "container_app_environment_id", type: "Microsoft.App/managedEnvironments" } }),
  row("container_app_job", "Microsoft.App/jobs", GROUP, {
    "properties.configuration.replicaTimeout": "replica_timeout_in_seconds",
    "properties.environmentId": "container_app_environment_id",
    "properties.template.containers": each("template.container", { name: "name", image: "image" }),
    "properties.workloadProfileName": "workload_profile_name"
  }),
  row("redhat_openshift_cluster", "Microsoft.RedHatOpenShift/openShiftClusters", GROUP, {
    "properties.apiserverProfile.visibility": "api_server_profile.visibility",
    "properties.clusterProfile.domain": "cluster_profile.domain",
    "properties.clusterProfile.version": "cluster_profile.version",
    "properties.ingressProfiles": each("ingress_profile", { visibility: "visibility" }),
    "properties.masterProfile.subnetId": "main_profile.subnet_id",
    "properties.masterProfile.vmSize": "main_profile.vm_size",
    "properties.networkProfile.outboundType": "network_profile.outbound_type",
    "properties.networkProfile.podCidr": "network_profile.pod_cidr",
    "properties.networkProfile.serviceCidr": "network_profile.service_cidr",
    "properties.workerProfiles": each("worker_profile", {
      count: "node_count",
      diskSizeGB: "disk_size_gb",
      subnetId: "subnet_id",
      vmSize: "vm_size"
    })
  })
];
var GIB = 1073741824;
var TIERS = { B: "Burstable", GP: "GeneralPurpose", MO: "MemoryOptimized" };
var BACKUPS = { GRS: "Geo", LRS: "Local", ZRS: "Zone", GZRS: "GeoZone" };
var databases = [
  row("mssql_server", "Microsoft.Sql/servers", GROUP, {
    "properties.administratorLogin": "administrator_login",
    "properties.administrators": block("azuread_administrator", {
      administratorType: always("ActiveDirectory"),
      azureADOnlyAuthentication: flag("azuread_authentication_only"),
      login: "login_username",
      sid: "object_id",
      tenantId: "tenant_id"
    }),
    "properties.keyId": "transparent_data_encryption_key_vault_key_id",
    "properties.minimalTlsVersion": pick("minimum_tls_version", { Disabled: "None" }),
    "properties.primaryUserAssignedIdentityId": "primary_user_assigned_identity_id",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.restrictOutboundNetworkAccess": onOff("outbound_network_restriction_enabled"),
    "properties.version": "version"
  }),
  row("mssql_database", "Microsoft.Sql/servers/databases", under("server_id"), {
    "sku.name": "sku_name",
    "properties.autoPauseDelay": "auto_pause_delay_in_minutes",
    "properties.collation": "collation",
    "properties.createMode": "create_mode",
    "properties.elasticPoolId": "elastic_pool_id",
    "properties.isLedgerOn": flag("ledger_enabled"),
    "properties.licenseType": "license_type",
    "properties.maxSizeBytes": times("max_size_gb", GIB),
    "properties.minCapacity": "min_capacity",
    "properties.readScale": onOff("read_scale"),
    "properties.requestedBackupStorageRedundancy": "storage_account_type",
    "properties.sampleName": "sample_name",
    "properties.secondaryType": "secondary_type",
    "properties.sourceDatabaseId": "creation_source_database_id",
    "properties.zoneRedundant": flag("zone_redundant")
  }, { near: { id: "server_id", type: "Microsoft.Sql/servers" } }),
  row("mssql_elasticpool", "Microsoft.Sql/servers/elasticPools", beside("server_name"), {
    "sku.name": "sku.name",
    "sku.tier": "sku.tier",
    "sku.family": "sku.family",
    "sku.capacity": "sku.capacity",
    "properties.licenseType": "license_type",
    "properties.maxSizeBytes": "max_size_bytes",
    "properties.perDatabaseSettings.maxCapacity": "per_database_settings.max_capacity",
    "properties.perDatabaseSettings.minCapacity": "per_database_settings.min_capacity",
    "properties.zoneRedundant": flag("zone_redundant")
  }),
  row("mssql_managed_instance", "Microsoft.Sql/managedInstances", GROUP, {
    "sku.name": "sku_name",
    "properties.administratorLogin": "administrator_login",
    "properties.collation": "collation",
    "properties.licenseType": "license_type",
    "properties.minimalTlsVersion": "minimum_tls_version",
    "properties.proxyOverride": "proxy_override",
    "properties.publicDataEndpointEnabled": flag("public_data_endpoint_enabled"),
    "properties.requestedBackupStorageRedundancy": pick("storage_account_type", BACKUPS),
    "properties.storageSizeInGB": "storage_size_in_gb",
    "properties.subnetId": "subnet_id",
    "properties.timezoneId": "timezone_id",
    "properties.vCores": "vcores",
    "properties.zoneRedundant": flag("zone_redundant_enabled")
  }),
  row("mssql_managed_database", "Microsoft.Sql/managedInstances/databases", under("managed_instance_id"), {}, {
    near: { id: "managed_instance_id", type: "Microsoft.Sql/managedInstances" }
  }),
  row("mssql_failover_group", "Microsoft.Sql/servers/failoverGroups", under("server_id"), {
    "properties.databases": "databases",
    "properties.partnerServers": each("partner_server", { id: "id" }),
    "properties.readWriteEndpoint.failoverPolicy": "read_write_endpoint_failover_policy.mode"
  }),
  row("mssql_firewall_rule", "Microsoft.Sql/servers/firewallRules", under("server_id"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address"
  }),
  row("mssql_virtual_network_rule", "Microsoft.Sql/servers/virtualNetworkRules", under("server_id"), {
    "properties.virtualNetworkSubnetId": "subnet_id"
  }),
  row("mysql_flexible_server", "Microsoft.DBforMySQL/flexibleServers", GROUP, {
    "sku.name": match("sku_name", /^[A-Z]+_(.+)$/),
    "sku.tier": match("sku_name", /^([A-Z]+)_/, { ...TIERS }),
    "properties.administratorLogin": "administrator_login",
    "properties.availabilityZone": "zone",
    "properties.backup.backupRetentionDays": "backup_retention_days",
    "properties.backup.geoRedundantBackup": onOff("geo_redundant_backup_enabled"),
    "properties.createMode": "create_mode",
    "properties.highAvailability": block("high_availability", {
      mode: "mode",
      standbyAvailabilityZone: "standby_availability_zone"
    }),
    "properties.network.delegatedSubnetResourceId": "delegated_subnet_id",
    "properties.network.privateDnsZoneResourceId": "private_dns_zone_id",
    "properties.network.publicNetworkAccess": "public_network_access",
    "properties.storage.autoGrow": onOff("storage.auto_grow_enabled"),
    "properties.storage.storageSizeGB": "storage.size_gb",
    "properties.version": "version"
  }),
  row("mysql_flexible_database", "Microsoft.DBforMySQL/flexibleServers/databases", beside("server_name"), {
    "properties.charset": "charset",
    "properties.collation": "collation"
  }),
  row("postgresql_flexible_server", "Microsoft.DBforPostgreSQL/flexibleServers", GROUP, {
    "sku.name": match("sku_name", /^[A-Z]+_(.+)$/),
    "sku.tier": match("sku_name", /^([A-Z]+)_/, { ...TIERS }),
    "properties.administratorLogin": "administrator_login",
    "properties.authConfig.activeDirectoryAuth": onOff("authentication.active_directory_auth_enabled"),
    "properties.authConfig.passwordAuth": onOff("authentication.password_auth_enabled"),
    "properties.availabilityZone": "zone",
    "properties.backup.backupRetentionDays": "backup_retention_days",
    "properties.backup.geoRedundantBackup": onOff("geo_redundant_backup_enabled"),
    "properties.createMode": "create_mode",
    "properties.highAvailability": block("high_availability", {
      mode: "mode",
      standbyAvailabilityZone: "standby_availability_zone"
    }),
    "properties.network.delegatedSubnetResourceId": "delegated_subnet_id",
    "properties.network.privateDnsZoneArmResourceId": "private_dns_zone_id",
    "properties.network.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.storage.autoGrow": onOff("auto_grow_enabled"),
    "properties.storage.storageSizeGB": times("storage_mb", 1 / 1024),
    "properties.storage.tier": "storage_tier",
    "properties.version": "version"
  }),
  row("postgresql_flexible_server_database", "Microsoft.DBforPostgreSQL/flexibleServers/databases", under("server_id"), { "properties.charset": "charset", "properties.collation": "collation" }),
  row("cosmosdb_account", "Microsoft.DocumentDB/databaseAccounts", GROUP, {
    kind: "kind",
    "properties.backupPolicy.type": "backup.type",
    "properties.capabilities": each("capabilities", { name: "name" }),
    "properties.consistencyPolicy.defaultConsistencyLevel": "consistency_policy.consistency_level",
    "properties.databaseAccountOfferType": "offer_type",
    "properties.disableKeyBasedMetadataWriteAccess": not("access_key_metadata_writes_enabled"),
    "properties.disableLocalAuth": flag("local_authentication_disabled"),
    "properties.enableAnalyticalStorage": flag("analytical_storage_enabled"),
    "properties.enableAutomaticFailover": flag("automatic_failover_enabled|enable_automatic_failover"),
    "properties.enableFreeTier": flag("free_tier_enabled|enable_free_tier"),
    "properties.enableMultipleWriteLocations": flag("multiple_write_locations_enabled|enable_multiple_write_locations"),
    "properties.ipRules": each("ip_range_filter", { ipAddressOrRange: "." }),
    "properties.isVirtualNetworkFilterEnabled": flag("is_virtual_network_filter_enabled"),
    "properties.keyVaultKeyUri": "key_vault_key_id",
    "properties.locations": each("geo_location", {
      locationName: "location",
      failoverPriority: "failover_priority",
      isZoneRedundant: flag("zone_redundant")
    }),
    "properties.minimalTlsVersion": "minimal_tls_version",
    "properties.networkAclBypass": words("network_acl_bypass_for_azure_services", "AzureServices", "None"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.virtualNetworkRules": each("virtual_network_rule", {
      id: "id",
      ignoreMissingVNetServiceEndpoint: flag("ignore_missing_vnet_service_endpoint")
    })
  }),
  row("cosmosdb_sql_database", "Microsoft.DocumentDB/databaseAccounts/sqlDatabases", beside("account_name"), {
    "properties.options.throughput": "throughput"
  }),
  row("cosmosdb_sql_container", "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers", beside("account_name", "database_name"), { "properties.options.throughput": "throughput" }),
  row("cosmosdb_mongo_database", "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases", beside("account_name"), { "properties.options.throughput": "throughput" }),
  row("mongo_cluster", "Microsoft.DocumentDB/mongoClusters", GROUP, {
    "properties.administrator.userName": "administrator_username",
    "properties.compute.tier": "compute_tier",
    "properties.createMode": "create_mode",
    "properties.highAvailability.targetMode": "high_availability_mode",
    "properties.publicNetworkAccess": "public_network_access",
    "properties.serverVersion": "version",
    "properties.sharding.shardCount": "shard_count",
    "properties.storage.sizeGb": "storage_size_in_gb"
  }),
  row("redis_cache", "Microsoft.Cache/redis", GROUP, {
    zones: "zones",
    "properties.sku.name": "sku_name",
    "properties.sku.family": "family",
    "properties.sku.capacity": "capacity",
    "properties.disableAccessKeyAuthentication": not("access_keys_authentication_enabled"),
    "properties.enableNonSslPort": flag("non_ssl_port_enabled|enable_non_ssl_port"),
    "properties.minimumTlsVersion": "minimum_tls_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.redisVersion": "redis_version",
    "properties.replicasPerPrimary": "replicas_per_primary",
    "properties.shardCount": "shard_count",
    "properties.staticIP": "private_static_ip_address",
    "properties.subnetId": "subnet_id"
  }),
  row("redis_enterprise_cluster", "Microsoft.Cache/redisEnterprise", GROUP, {
    zones: "zones",
    "sku.name": match("sku_name", /^([A-Za-z0-9_]+)-\d+$/),
    "properties.minimumTlsVersion": "minimum_tls_version"
  }),
  row("managed_redis", "Microsoft.Cache/redisEnterprise", GROUP, {
    "sku.name": "sku_name",
    "properties.highAvailability": onOff("high_availability_enabled"),
    "properties.publicNetworkAccess": "public_network_access"
  })
];
var eventGrid = {
  "properties.disableLocalAuth": not("local_auth_enabled"),
  "properties.inboundIpRules": each("inbound_ip_rule", { action: "action", ipMask: "ip_mask" }),
  "properties.inputSchema": "input_schema",
  "properties.publicNetworkAccess": onOff("public_network_access_enabled")
};
var integration = [
  row("servicebus_namespace", "Microsoft.ServiceBus/namespaces", GROUP, {
    "sku.name": "sku",
    "sku.tier": "sku",
    "sku.capacity": "capacity",
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.minimumTlsVersion": "minimum_tls_version",
    "properties.premiumMessagingPartitions": "premium_messaging_partitions",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundant": flag("zone_redundant")
  }),
  row("servicebus_queue", "Microsoft.ServiceBus/namespaces/queues", under("namespace_id"), {
    "properties.maxDeliveryCount": "max_delivery_count",
    "properties.maxSizeInMegabytes": "max_size_in_megabytes",
    "properties.requiresDuplicateDetection": flag("requires_duplicate_detection"),
    "properties.requiresSession": flag("requires_session"),
    "properties.status": "status"
  }),
  row("servicebus_topic", "Microsoft.ServiceBus/namespaces/topics", under("namespace_id"), {
    "properties.maxSizeInMegabytes": "max_size_in_megabytes",
    "properties.requiresDuplicateDetection": flag("requires_duplicate_detection"),
    "properties.status": "status"
  }),
  row("servicebus_subscription", "Microsoft.ServiceBus/namespaces/topics/subscriptions", under("topic_id")),
  row("logic_app_workflow", "Microsoft.Logic/workflows", GROUP, {
    "properties.integrationAccount.id": "logic_app_integration_account_id",
    "properties.state": onOff("enabled")
  }),
  row("logic_app_integration_account", "Microsoft.Logic/integrationAccounts", GROUP, {
    "sku.name": "sku_name"
  }),
  row("api_management", "Microsoft.ApiManagement/service", GROUP, {
    zones: "zones",
    "sku.name": match("sku_name", /^([A-Za-z0-9]+)_\d+$/),
    "properties.apiVersionConstraint.minApiVersion": "min_api_version",
    "properties.disableGateway": flag("gateway_disabled"),
    "properties.publicIpAddressId": "public_ip_address_id",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.virtualNetworkConfiguration.subnetResourceId": "virtual_network_configuration.subnet_id",
    "properties.virtualNetworkType": "virtual_network_type"
  }),
  row("eventgrid_topic", "Microsoft.EventGrid/topics", GROUP, eventGrid),
  row("eventgrid_domain", "Microsoft.EventGrid/domains", GROUP, {
    ...eventGrid,
    "properties.autoCreateTopicWithFirstSubscription": flag("auto_create_topic_with_first_subscription"),
    "properties.autoDeleteTopicWithLastSubscription": flag("auto_delete_topic_with_last_subscription")
  }),
  row("eventgrid_system_topic", "Microsoft.EventGrid/systemTopics", GROUP, {
    "properties.source": "source_resource_id|source_arm_resource_id",
    "properties.topicType": "topic_type"
  }),
  row("eventgrid_namespace", "Microsoft.EventGrid/namespaces", GROUP, {
    "sku.name": "sku",
    "sku.capacity": "capacity",
    "properties.publicNetworkAccess": "public_network_access"
  }),
  row("relay_namespace", "Microsoft.Relay/namespaces", GROUP, { "sku.name": "sku_name" }),
  row("web_pubsub", "Microsoft.SignalRService/webPubSub", GROUP, {
    "sku.name": "sku",
    "sku.capacity": "capacity",
    "properties.disableAadAuth": not("aad_auth_enabled"),
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("signalr_service", "Microsoft.SignalRService/signalR", GROUP, {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.disableAadAuth": not("aad_auth_enabled"),
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("iothub", "Microsoft.Devices/IotHubs", GROUP, {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.minTlsVersion": "min_tls_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("iothub_dps", "Microsoft.Devices/provisioningServices", GROUP, {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.allocationPolicy": "allocation_policy",
    "properties.enableDataResidency": flag("data_residency_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("notification_hub_namespace", "Microsoft.NotificationHubs/namespaces", GROUP, {
    "sku.name": "sku_name",
    "properties.namespaceType": "namespace_type"
  }),
  row("digital_twins_instance", "Microsoft.DigitalTwins/digitalTwinsInstances", GROUP),
  row("logic_app_standard", "Microsoft.Web/sites", GROUP, {
    kind: always("functionapp,workflowapp"),
    "properties.clientAffinityEnabled": flag("client_affinity_enabled"),
    "properties.enabled": flag("enabled"),
    "properties.httpsOnly": flag("https_only"),
    "properties.serverFarmId": "app_service_plan_id",
    "properties.siteConfig.alwaysOn": flag("site_config.always_on"),
    "properties.siteConfig.ftpsState": "site_config.ftps_state",
    "properties.siteConfig.http20Enabled": flag("site_config.http2_enabled"),
    "properties.siteConfig.minTlsVersion": "site_config.min_tls_version",
    "properties.siteConfig.vnetRouteAllEnabled": flag("site_config.vnet_route_all_enabled"),
    "properties.virtualNetworkSubnetId": "virtual_network_subnet_id"
  })
];
var management = [
  row("resource_group", "Microsoft.Resources/resourceGroups", SUBSCRIPTION, { managedBy: "managed_by" }),
  row("recovery_services_vault", "Microsoft.RecoveryServices/vaults", GROUP, {
    "sku.name": "sku",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.redundancySettings.crossRegionRestore": onOff("cross_region_restore_enabled"),
    "properties.redundancySettings.standardTierStorageRedundancy": "storage_mode_type",
    "properties.securitySettings.immutabilitySettings.state": "immutability"
  }),
  row("data_protection_backup_vault", "Microsoft.DataProtection/backupVaults", GROUP, {
    "properties.securitySettings.immutabilitySettings.state": "immutability",
    "properties.securitySettings.softDeleteSettings.state": "soft_delete"
  }),
  row("automation_account", "Microsoft.Automation/automationAccounts", GROUP, {
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.publicNetworkAccess": flag("public_network_access_enabled"),
    "properties.sku.name": "sku_name"
  }),
  row("log_analytics_workspace", "Microsoft.OperationalInsights/workspaces", GROUP, {
    "properties.features.disableLocalAuth": flag("local_authentication_disabled"),
    "properties.features.enableLogAccessUsingOnlyResourcePermissions": flag("allow_resource_only_permissions"),
    "properties.forceCmkForQuery": flag("cmk_for_query_forced"),
    "properties.publicNetworkAccessForIngestion": onOff("internet_ingestion_enabled"),
    "properties.publicNetworkAccessForQuery": onOff("internet_query_enabled"),
    "properties.retentionInDays": "retention_in_days",
    "properties.sku.name": "sku",
    "properties.workspaceCapping.dailyQuotaGb": "daily_quota_gb"
  }, { size: "sku" }),
  row("application_insights", "Microsoft.Insights/components", GROUP, {
    kind: "application_type",
    "properties.Application_Type": "application_type",
    "properties.DisableIpMasking": flag("disable_ip_masking"),
    "properties.DisableLocalAuth": flag("local_authentication_disabled"),
    "properties.ForceCustomerStorageForProfiler": flag("force_customer_storage_for_profiler"),
    "properties.RetentionInDays": "retention_in_days",
    "properties.SamplingPercentage": "sampling_percentage",
    "properties.WorkspaceResourceId": "workspace_id",
    "properties.publicNetworkAccessForIngestion": onOff("internet_ingestion_enabled"),
    "properties.publicNetworkAccessForQuery": onOff("internet_query_enabled")
  }),
  row("monitor_data_collection_rule", "Microsoft.Insights/dataCollectionRules", GROUP, {
    kind: "kind",
    "properties.dataCollectionEndpointId": "data_collection_endpoint_id",
    "properties.description": "description"
  }),
  row("monitor_data_collection_endpoint", "Microsoft.Insights/dataCollectionEndpoints", GROUP, {
    kind: "kind",
    "properties.description": "description",
    "properties.networkAcls.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("monitor_action_group", "Microsoft.Insights/actionGroups", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.groupShortName": "short_name"
  }),
  row("monitor_metric_alert", "Microsoft.Insights/metricAlerts", GROUP, {
    "properties.autoMitigate": flag("auto_mitigate"),
    "properties.enabled": flag("enabled"),
    "properties.evaluationFrequency": "frequency",
    "properties.scopes": "scopes",
    "properties.severity": "severity",
    "properties.targetResourceRegion": "target_resource_location",
    "properties.targetResourceType": "target_resource_type",
    "properties.windowSize": "window_size"
  }, { global: true }),
  row("monitor_activity_log_alert", "Microsoft.Insights/activityLogAlerts", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.scopes": "scopes"
  }),
  row("monitor_scheduled_query_rules_alert_v2", "Microsoft.Insights/scheduledQueryRules", GROUP, {
    "properties.enabled": flag("enabled"),
    "properties.evaluationFrequency": "evaluation_frequency",
    "properties.scopes": "scopes",
    "properties.severity": "severity",
    "properties.windowSize": "window_duration"
  }),
  row("monitor_diagnostic_setting", "Microsoft.Insights/diagnosticSettings", on("target_resource_id"), {
    "properties.eventHubAuthorizationRuleId": "eventhub_authorization_rule_id",
    "properties.eventHubName": "eventhub_name",
    "properties.storageAccountId": "storage_account_id",
    "properties.workspaceId": "log_analytics_workspace_id"
  }),
  row("monitor_workspace", "Microsoft.Monitor/accounts", GROUP, {
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("dashboard_grafana", "Microsoft.Dashboard/grafana", GROUP, {
    "sku.name": "sku",
    "properties.apiKey": onOff("api_key_enabled"),
    "properties.deterministicOutboundIP": onOff("deterministic_outbound_ip_enabled"),
    "properties.grafanaMajorVersion": "grafana_major_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundancy": onOff("zone_redundancy_enabled")
  }),
  row("maintenance_configuration", "Microsoft.Maintenance/maintenanceConfigurations", GROUP, {
    "properties.maintenanceScope": "scope",
    "properties.visibility": "visibility"
  }),
  row("management_lock", "Microsoft.Authorization/locks", on("scope"), {
    "properties.level": "lock_level",
    "properties.notes": "notes"
  }),
  row("role_assignment", "Microsoft.Authorization/roleAssignments", on("scope"), {
    "properties.condition": "condition",
    "properties.conditionVersion": "condition_version",
    "properties.principalId": "principal_id",
    "properties.principalType": "principal_type",
    "properties.roleDefinitionId": "role_definition_id"
  }),
  row("role_definition", "Microsoft.Authorization/roleDefinitions", on("scope"), {
    "properties.assignableScopes": "assignable_scopes",
    "properties.description": "description",
    "properties.permissions": each("permissions", {
      actions: "actions",
      dataActions: "data_actions",
      notActions: "not_actions",
      notDataActions: "not_data_actions"
    }),
    "properties.roleName": "name",
    "properties.type": always("CustomRole")
  }, { name: "role_definition_id" }),
  row("resource_group_policy_assignment", "Microsoft.Authorization/policyAssignments", on("resource_group_id"), {
    "properties.displayName": "display_name",
    "properties.notScopes": "not_scopes",
    "properties.policyDefinitionId": "policy_definition_id"
  }),
  row("subscription_policy_assignment", "Microsoft.Authorization/policyAssignments", on("subscription_id"), {
    "properties.displayName": "display_name",
    "properties.notScopes": "not_scopes",
    "properties.policyDefinitionId": "policy_definition_id"
  }),
  row("consumption_budget_subscription", "Microsoft.Consumption/budgets", on("subscription_id"), {
    "properties.amount": "amount",
    "properties.timeGrain": "time_grain",
    "properties.timePeriod": block("time_period", { startDate: "start_date", endDate: "end_date" })
  }),
  row("consumption_budget_resource_group", "Microsoft.Consumption/budgets", on("resource_group_id"), {
    "properties.amount": "amount",
    "properties.timeGrain": "time_grain",
    "properties.timePeriod": block("time_period", { startDate: "start_date", endDate: "end_date" })
  }),
  row("user_assigned_identity", "Microsoft.ManagedIdentity/userAssignedIdentities", GROUP),
  row("federated_identity_credential", "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials", under("parent_id"), {
    "properties.audiences": "audience",
    "properties.issuer": "issuer",
    "properties.subject": "subject"
  }),
  row("active_directory_domain_service", "Microsoft.AAD/domainServices", GROUP, {
    "properties.domainConfigurationType": "domain_configuration_type",
    "properties.domainName": "domain_name",
    "properties.filteredSync": onOff("filtered_sync_enabled"),
    "properties.sku": "sku"
  }, { size: "sku" })
];
var securityRule = {
  access: "access",
  description: "description",
  destinationAddressPrefix: "destination_address_prefix",
  destinationAddressPrefixes: "destination_address_prefixes",
  destinationPortRange: "destination_port_range",
  destinationPortRanges: "destination_port_ranges",
  direction: "direction",
  priority: "priority",
  protocol: "protocol",
  sourceAddressPrefix: "source_address_prefix",
  sourceAddressPrefixes: "source_address_prefixes",
  sourcePortRange: "source_port_range",
  sourcePortRanges: "source_port_ranges"
};
var route = {
  addressPrefix: "address_prefix",
  nextHopIpAddress: "next_hop_in_ip_address",
  nextHopType: "next_hop_type"
};
var inProperties = (rules) => Object.fromEntries(Object.entries(rules).map(([path2, rule]) => [`properties.${path2}`, rule]));
var delegations = each("delegation", {
  name: "name",
  "properties.serviceName": "service_delegation.name"
});
var frontends = each("frontend_ip_configuration", {
  name: "name",
  zones: "zones",
  "properties.privateIPAddress": "private_ip_address",
  "properties.privateIPAllocationMethod": "private_ip_address_allocation",
  "properties.publicIPAddress": ref("public_ip_address_id"),
  "properties.subnet": ref("subnet_id")
});
var network = [
  row("virtual_network", "Microsoft.Network/virtualNetworks", GROUP, {
    "properties.addressSpace.addressPrefixes": "address_space",
    "properties.ddosProtectionPlan": ref("ddos_protection_plan.id"),
    "properties.dhcpOptions.dnsServers": "dns_servers",
    "properties.enableDdosProtection": flag("ddos_protection_plan.enable"),
    "properties.encryption": block("encryption", { enforcement: "enforcement", enabled: always(true) }),
    "properties.flowTimeoutInMinutes": "flow_timeout_in_minutes",
    "properties.subnets": each("subnet", {
      name: "name",
      "properties.addressPrefixes": "address_prefixes",
      "properties.delegations": delegations,
      "properties.networkSecurityGroup": ref("security_group"),
      "properties.privateEndpointNetworkPolicies": "private_endpoint_network_policies",
      "properties.routeTable": ref("route_table_id"),
      "properties.serviceEndpoints": each("service_endpoints", { service: "." })
    })
  }),
  row("subnet", "Microsoft.Network/virtualNetworks/subnets", beside("virtual_network_name"), {
    "properties.addressPrefixes": "address_prefixes",
    "properties.defaultOutboundAccess": flag("default_outbound_access_enabled"),
    "properties.delegations": delegations,
    "properties.privateEndpointNetworkPolicies": "private_endpoint_network_policies",
    "properties.serviceEndpoints": each("service_endpoints", { service: "." }),
    "properties.sharingScope": "sharing_scope"
  }),
  row("virtual_network_peering", "Microsoft.Network/virtualNetworks/virtualNetworkPeerings", beside("virtual_network_name"), {
    "properties.allowForwardedTraffic": flag("allow_forwarded_traffic"),
    "properties.allowGatewayTransit": flag("allow_gateway_transit"),
    "properties.allowVirtualNetworkAccess": flag("allow_virtual_network_access"),
    "properties.remoteVirtualNetwork": ref("remote_virtual_network_id"),
    "properties.useRemoteGateways": flag("use_remote_gateways")
  }),
  row("network_security_group", "Microsoft.Network/networkSecurityGroups", GROUP, {
    "properties.securityRules": each("security_rule", { name: "name", ...inProperties(securityRule) })
  }),
  row("network_security_rule", "Microsoft.Network/networkSecurityGroups/securityRules", beside("network_security_group_name"), inProperties(securityRule)),
  row("application_security_group", "Microsoft.Network/applicationSecurityGroups", GROUP),
  row("route_table", "Microsoft.Network/routeTables", GROUP, {
    "properties.disableBgpRoutePropagation": not("bgp_route_propagation_enabled"),
    "properties.routes": each("route", { name: "name", ...inProperties(route) })
  }),
  row("route", "Microsoft.Network/routeTables/routes", beside("route_table_name"), inProperties(route)),
  row("network_interface", "Microsoft.Network/networkInterfaces", GROUP, {
    "properties.dnsSettings.dnsServers": "dns_servers",
    "properties.enableAcceleratedNetworking": flag("accelerated_networking_enabled|enable_accelerated_networking"),
    "properties.enableIPForwarding": flag("ip_forwarding_enabled|enable_ip_forwarding"),
    "properties.ipConfigurations": each("ip_configuration", {
      name: "name",
      "properties.primary": flag("primary"),
      "properties.privateIPAddress": "private_ip_address",
      "properties.privateIPAddressVersion": "private_ip_address_version",
      "properties.privateIPAllocationMethod": "private_ip_address_allocation",
      "properties.publicIPAddress": ref("public_ip_address_id"),
      "properties.subnet": ref("subnet_id")
    })
  }),
  row("public_ip", "Microsoft.Network/publicIPAddresses", GROUP, {
    zones: "zones",
    "sku.name": "sku",
    "sku.tier": "sku_tier",
    "properties.dnsSettings.domainNameLabel": "domain_name_label",
    "properties.idleTimeoutInMinutes": "idle_timeout_in_minutes",
    "properties.publicIPAddressVersion": "ip_version",
    "properties.publicIPAllocationMethod": "allocation_method",
    "properties.publicIPPrefix": ref("public_ip_prefix_id")
  }),
  row("public_ip_prefix", "Microsoft.Network/publicIPPrefixes", GROUP, {
    zones: "zones",
    "sku.name": "sku",
    "sku.tier": "sku_tier",
    "properties.prefixLength": "prefix_length",
    "properties.publicIPAddressVersion": "ip_version"
  }),
  row("nat_gateway", "Microsoft.Network/natGateways", GROUP, {
    zones: "zones",
    "sku.name": "sku_name",
    "properties.idleTimeoutInMinutes": "idle_timeout_in_minutes"
  }),
  row("lb", "Microsoft.Network/loadBalancers", GROUP, {
    "sku.name": "sku",
    "sku.tier": "sku_tier",
    "properties.frontendIPConfigurations": frontends
  }),
  row("application_gateway", "Microsoft.Network/applicationGateways", GROUP, {
    zones: "zones",
    "properties.autoscaleConfiguration": block("autoscale_configuration", {
      minCapacity: "min_capacity",
      maxCapacity: "max_capacity"
    }),
    "properties.enableFips": flag("fips_enabled"),
    "properties.enableHttp2": flag("enable_http2"),
    "properties.firewallPolicy": ref("firewall_policy_id"),
    "properties.frontendIPConfigurations": each("frontend_ip_configuration", {
      name: "name",
      "properties.privateIPAddress": "private_ip_address",
      "properties.publicIPAddress": ref("public_ip_address_id"),
      "properties.subnet": ref("subnet_id")
    }),
    "properties.gatewayIPConfigurations": each("gateway_ip_configuration", {
      name: "name",
      "properties.subnet": ref("subnet_id")
    }),
    "properties.sku.name": "sku.name",
    "properties.sku.tier": "sku.tier",
    "properties.sku.capacity": "sku.capacity",
    "properties.sslPolicy": block("ssl_policy", {
      minProtocolVersion: "min_protocol_version",
      policyName: "policy_name",
      policyType: "policy_type"
    }),
    "properties.webApplicationFirewallConfiguration": block("waf_configuration", {
      enabled: flag("enabled"),
      firewallMode: "firewall_mode",
      ruleSetType: "rule_set_type",
      ruleSetVersion: "rule_set_version"
    })
  }),
  row("web_application_firewall_policy", "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies", GROUP, {
    "properties.policySettings.mode": "policy_settings.mode",
    "properties.policySettings.requestBodyCheck": flag("policy_settings.request_body_check"),
    "properties.policySettings.state": onOff("policy_settings.enabled")
  }),
  row("private_endpoint", "Microsoft.Network/privateEndpoints", GROUP, {
    "properties.customNetworkInterfaceName": "custom_network_interface_name",
    "properties.subnet": ref("subnet_id")
  }),
  row("private_link_service", "Microsoft.Network/privateLinkServices", GROUP, {
    "properties.autoApproval.subscriptions": "auto_approval_subscription_ids",
    "properties.enableProxyProtocol": flag("enable_proxy_protocol"),
    "properties.fqdns": "fqdns",
    "properties.loadBalancerFrontendIpConfigurations": refs("load_balancer_frontend_ip_configuration_ids"),
    "properties.visibility.subscriptions": "visibility_subscription_ids"
  }),
  row("private_dns_resolver", "Microsoft.Network/dnsResolvers", GROUP, {
    "properties.virtualNetwork": ref("virtual_network_id")
  }),
  row("network_watcher", "Microsoft.Network/networkWatchers", GROUP),
  row("network_watcher_flow_log", "Microsoft.Network/networkWatchers/flowLogs", beside("network_watcher_name"), {
    "properties.enabled": flag("enabled"),
    "properties.format.version": "version",
    "properties.retentionPolicy.days": "retention_policy.days",
    "properties.retentionPolicy.enabled": flag("retention_policy.enabled"),
    "properties.storageId": "storage_account_id",
    "properties.targetResourceId": "target_resource_id|network_security_group_id"
  }),
  row("network_ddos_protection_plan", "Microsoft.Network/ddosProtectionPlans", GROUP),
  row("bastion_host", "Microsoft.Network/bastionHosts", GROUP, {
    zones: "zones",
    "sku.name": "sku",
    "properties.enableFileCopy": flag("file_copy_enabled"),
    "properties.enableIpConnect": flag("ip_connect_enabled"),
    "properties.enableShareableLink": flag("shareable_link_enabled"),
    "properties.enableTunneling": flag("tunneling_enabled"),
    "properties.disableCopyPaste": not("copy_paste_enabled"),
    "properties.ipConfigurations": each("ip_configuration", {
      name: "name",
      "properties.publicIPAddress": ref("public_ip_address_id"),
      "properties.subnet": ref("subnet_id")
    }),
    "properties.scaleUnits": "scale_units"
  }),
  row("private_dns_resolver_inbound_endpoint", "Microsoft.Network/dnsResolvers/inboundEndpoints", under("private_dns_resolver_id"), {
    "properties.ipConfigurations": each("ip_configurations", {
      privateIpAllocationMethod: "private_ip_allocation_method",
      subnet: ref("subnet_id")
    })
  }),
  row("private_dns_resolver_outbound_endpoint", "Microsoft.Network/dnsResolvers/outboundEndpoints", under("private_dns_resolver_id"), {
    "properties.subnet": ref("subnet_id")
  })
];
var security = [
  row("key_vault", "Microsoft.KeyVault/vaults", GROUP, {
    "properties.accessPolicies": each("access_policy", {
      objectId: "object_id",
      tenantId: "tenant_id",
      "permissions.certificates": "certificate_permissions",
      "permissions.keys": "key_permissions",
      "permissions.secrets": "secret_permissions",
      "permissions.storage": "storage_permissions"
    }),
    "properties.enablePurgeProtection": flag("purge_protection_enabled"),
    "properties.enableRbacAuthorization": flag("rbac_authorization_enabled|enable_rbac_authorization"),
    "properties.enableSoftDelete": always(true),
    "properties.enabledForDeployment": flag("enabled_for_deployment"),
    "properties.enabledForDiskEncryption": flag("enabled_for_disk_encryption"),
    "properties.enabledForTemplateDeployment": flag("enabled_for_template_deployment"),
    "properties.networkAcls": block("network_acls", {
      bypass: "bypass",
      defaultAction: "default_action",
      ipRules: each("ip_rules", { value: "." }),
      virtualNetworkRules: each("virtual_network_subnet_ids", { id: "." })
    }),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.sku.family": always("A"),
    "properties.sku.name": "sku_name",
    "properties.softDeleteRetentionInDays": "soft_delete_retention_days",
    "properties.tenantId": "tenant_id"
  }, { size: "sku_name" }),
  row("key_vault_secret", "Microsoft.KeyVault/vaults/secrets", under("key_vault_id"), {
    "properties.contentType": "content_type"
  }),
  row("key_vault_key", "Microsoft.KeyVault/vaults/keys", under("key_vault_id"), {
    "properties.keyOps": "key_opts",
    "properties.keySize": "key_size",
    "properties.kty": "key_type"
  }),
  row("key_vault_certificate", "Microsoft.KeyVault/vaults/certificates", under("key_vault_id")),
  row("key_vault_managed_hardware_security_module", "Microsoft.KeyVault/managedHSMs", GROUP, {
    "sku.name": "sku_name",
    "properties.enablePurgeProtection": flag("purge_protection_enabled"),
    "properties.networkAcls": block("network_acls", { bypass: "bypass", defaultAction: "default_action" }),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.softDeleteRetentionInDays": "soft_delete_retention_days",
    "properties.tenantId": "tenant_id"
  })
];
var account = {
  kind: "account_kind",
  "sku.name": text("{account_tier}_{account_replication_type}"),
  "sku.tier": "account_tier",
  "properties.accessTier": "access_tier",
  "properties.allowBlobPublicAccess": flag("allow_nested_items_to_be_public|allow_blob_public_access"),
  "properties.allowCrossTenantReplication": flag("cross_tenant_replication_enabled"),
  "properties.allowSharedKeyAccess": flag("shared_access_key_enabled"),
  "properties.allowedCopyScope": "allowed_copy_scope",
  "properties.defaultToOAuthAuthentication": flag("default_to_oauth_authentication"),
  "properties.dnsEndpointType": "dns_endpoint_type",
  "properties.encryption.requireInfrastructureEncryption": flag("infrastructure_encryption_enabled"),
  "properties.isHnsEnabled": flag("is_hns_enabled"),
  "properties.isLocalUserEnabled": flag("local_user_enabled"),
  "properties.isNfsV3Enabled": flag("nfsv3_enabled"),
  "properties.isSftpEnabled": flag("sftp_enabled"),
  "properties.largeFileSharesState": onOff("large_file_share_enabled"),
  "properties.minimumTlsVersion": "min_tls_version",
  "properties.networkAcls": block("network_rules", {
    defaultAction: "default_action",
    bypass: joined("bypass"),
    ipRules: each("ip_rules", { value: ".", action: always("Allow") }),
    virtualNetworkRules: each("virtual_network_subnet_ids", { id: "." })
  }),
  "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  "properties.sasPolicy": block("sas_policy", {
    expirationAction: "expiration_action",
    sasExpirationPeriod: "expiration_period"
  }),
  "properties.supportsHttpsTrafficOnly": flag("https_traffic_only_enabled|enable_https_traffic_only")
};
var storage = [
  row("storage_account", "Microsoft.Storage/storageAccounts", GROUP, account),
  row("storage_container", "Microsoft.Storage/storageAccounts/blobServices/containers", under("storage_account_id", "blobServices/default"), { "properties.defaultEncryptionScope": "default_encryption_scope" }),
  row("storage_share", "Microsoft.Storage/storageAccounts/fileServices/shares", under("storage_account_id", "fileServices/default"), {
    "properties.accessTier": "access_tier",
    "properties.enabledProtocols": "enabled_protocol",
    "properties.shareQuota": "quota"
  }),
  row("storage_queue", "Microsoft.Storage/storageAccounts/queueServices/queues", under("storage_account_id", "queueServices/default")),
  row("storage_table", "Microsoft.Storage/storageAccounts/tableServices/tables", under("storage_account_id", "tableServices/default")),
  row("storage_data_lake_gen2_filesystem", "Microsoft.Storage/storageAccounts/blobServices/containers", under("storage_account_id", "blobServices/default")),
  row("storage_management_policy", "Microsoft.Storage/storageAccounts/managementPolicies", under("storage_account_id"), {}, { name: { constant: "default" } }),
  row("netapp_account", "Microsoft.NetApp/netAppAccounts", GROUP),
  row("netapp_pool", "Microsoft.NetApp/netAppAccounts/capacityPools", beside("account_name"), {
    "properties.coolAccess": flag("cool_access_enabled"),
    "properties.encryptionType": "encryption_type",
    "properties.qosType": "qos_type",
    "properties.serviceLevel": "service_level",
    "properties.size": times("size_in_tb", 1099511627776)
  }),
  row("netapp_volume", "Microsoft.NetApp/netAppAccounts/capacityPools/volumes", beside("account_name", "pool_name"), {
    zones: list("zone"),
    "properties.creationToken": "volume_path",
    "properties.encryptionKeySource": "encryption_key_source",
    "properties.kerberosEnabled": flag("kerberos_enabled"),
    "properties.networkFeatures": "network_features",
    "properties.protocolTypes": "protocols",
    "properties.securityStyle": "security_style",
    "properties.serviceLevel": "service_level",
    "properties.subnetId": "subnet_id",
    "properties.usageThreshold": times("storage_quota_in_gb", 1073741824)
  }),
  row("storage_sync", "Microsoft.StorageSync/storageSyncServices", GROUP, {
    "properties.incomingTrafficPolicy": "incoming_traffic_policy"
  }),
  row("elastic_san", "Microsoft.ElasticSan/elasticSans", GROUP, {
    "properties.sku.name": "sku.name",
    "properties.sku.tier": "sku.tier",
    "properties.availabilityZones": "zones",
    "properties.baseSizeTiB": "base_size_in_tib",
    "properties.extendedCapacitySizeTiB": "extended_size_in_tib"
  })
];
var restriction = {
  action: "action",
  ipAddress: "ip_address",
  name: "name",
  priority: "priority",
  vnetSubnetResourceId: "virtual_network_subnet_id"
};
var app = {
  "properties.clientCertEnabled": flag("client_certificate_enabled"),
  "properties.clientCertMode": "client_certificate_mode",
  "properties.enabled": flag("enabled"),
  "properties.httpsOnly": flag("https_only"),
  "properties.keyVaultReferenceIdentity": "key_vault_reference_identity_id",
  "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  "properties.serverFarmId": "service_plan_id",
  "properties.siteConfig.alwaysOn": flag("site_config.always_on"),
  "properties.siteConfig.cors": block("site_config.cors", {
    allowedOrigins: "allowed_origins",
    supportCredentials: flag("support_credentials")
  }),
  "properties.siteConfig.ftpsState": "site_config.ftps_state",
  "properties.siteConfig.healthCheckPath": "site_config.health_check_path",
  "properties.siteConfig.http20Enabled": flag("site_config.http2_enabled"),
  "properties.siteConfig.ipSecurityRestrictions": each("site_config.ip_restriction", restriction),
  "properties.siteConfig.ipSecurityRestrictionsDefaultAction": "site_config.ip_restriction_default_action",
  "properties.siteConfig.minTlsVersion": "site_config.minimum_tls_version",
  "properties.siteConfig.remoteDebuggingEnabled": flag("site_config.remote_debugging_enabled"),
  "properties.siteConfig.scmIpSecurityRestrictions": each("site_config.scm_ip_restriction", restriction),
  "properties.siteConfig.scmIpSecurityRestrictionsDefaultAction": "site_config.scm_ip_restriction_default_action",
  "properties.siteConfig.scmMinTlsVersion": "site_config.scm_minimum_tls_version",
  "properties.siteConfig.use32BitWorkerProcess": flag("site_config.use_32_bit_worker"),
  "properties.siteConfig.vnetRouteAllEnabled": flag("site_config.vnet_route_all_enabled"),
  "properties.siteConfig.webSocketsEnabled": flag("site_config.websockets_enabled"),
  "properties.virtualNetworkSubnetId": "virtual_network_subnet_id"
};
var webApp = {
  ...app,
  kind: "kind",
  "properties.clientAffinityEnabled": flag("client_affinity_enabled"),
  "properties.siteConfig.numberOfWorkers": "site_config.worker_count"
};
var cognitive = {
  "sku.name": "sku_name",
  "properties.customSubDomainName": "custom_subdomain_name",
  "properties.networkAcls": block("network_acls", {
    bypass: "bypass",
    defaultAction: "default_action",
    ipRules: each("ip_rules", { value: "." }),
    virtualNetworkRules: each("virtual_network_rules", {
      id: "subnet_id",
      ignoreMissingVnetServiceEndpoint: flag("ignore_missing_vnet_service_endpoint")
    })
  }),
  "properties.restrictOutboundNetworkAccess": flag("outbound_network_access_restricted")
};
var web = [
  row("service_plan", "Microsoft.Web/serverfarms", GROUP, {
    "sku.name": "sku_name",
    "sku.capacity": "worker_count",
    "properties.hostingEnvironmentProfile.id": "app_service_environment_id",
    "properties.maximumElasticWorkerCount": "maximum_elastic_worker_count",
    "properties.perSiteScaling": flag("per_site_scaling_enabled"),
    "properties.reserved": pick("os_type", { Linux: true, Windows: false, WindowsContainer: false }),
    "properties.zoneRedundant": flag("zone_balancing_enabled")
  }),
  row("app_service_environment_v3", "Microsoft.Web/hostingEnvironments", GROUP, {
    kind: always("ASEV3"),
    "properties.dedicatedHostCount": "dedicated_host_count",
    "properties.internalLoadBalancingMode": "internal_load_balancing_mode",
    "properties.virtualNetwork.id": "subnet_id",
    "properties.zoneRedundant": flag("zone_redundant")
  }, { near: { id: "subnet_id", type: "Microsoft.Network/virtualNetworks/subnets" } }),
  row("linux_web_app", "Microsoft.Web/sites", GROUP, webApp),
  row("windows_web_app", "Microsoft.Web/sites", GROUP, webApp),
  row("linux_web_app_slot", "Microsoft.Web/sites/slots", under("app_service_id"), webApp, {
    near: { id: "app_service_id", type: "Microsoft.Web/sites" }
  }),
  row("windows_web_app_slot", "Microsoft.Web/sites/slots", under("app_service_id"), webApp, {
    near: { id: "app_service_id", type: "Microsoft.Web/sites" }
  }),
  row("linux_function_app", "Microsoft.Web/sites", GROUP, { ...app, kind: always("functionapp,linux") }),
  row("windows_function_app", "Microsoft.Web/sites", GROUP, { ...app, kind: always("functionapp") }),
  row("function_app_flex_consumption", "Microsoft.Web/sites", GROUP, {
    ...app,
    kind: always("functionapp,linux"),
    "properties.functionAppConfig.runtime.name": "runtime_name",
    "properties.functionAppConfig.runtime.version": "runtime_version",
    "properties.functionAppConfig.scaleAndConcurrency.instanceMemoryMB": "instance_memory_in_mb",
    "properties.functionAppConfig.scaleAndConcurrency.maximumInstanceCount": "maximum_instance_count"
  }),
  row("static_web_app", "Microsoft.Web/staticSites", GROUP, {
    "sku.name": "sku_size",
    "sku.tier": "sku_tier",
    "properties.allowConfigFileUpdates": flag("configuration_file_changes_enabled"),
    "properties.branch": "repository_branch",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.repositoryUrl": "repository_url",
    "properties.stagingEnvironmentPolicy": onOff("preview_environments_enabled")
  }),
  row("app_service_certificate", "Microsoft.Web/certificates", GROUP, {
    "properties.keyVaultId": "key_vault_id",
    "properties.serverFarmId": "app_service_plan_id"
  }),
  row("search_service", "Microsoft.Search/searchServices", GROUP, {
    "sku.name": "sku",
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.encryptionWithCmk.enforcement": onOff("customer_managed_key_enforcement_enabled"),
    "properties.hostingMode": "hosting_mode",
    "properties.networkRuleSet.bypass": "network_rule_bypass_option",
    "properties.networkRuleSet.ipRules": each("allowed_ips", { value: "." }),
    "properties.partitionCount": "partition_count",
    "properties.publicNetworkAccess": words("public_network_access_enabled", "enabled", "disabled"),
    "properties.replicaCount": "replica_count"
  }),
  row("cognitive_account", "Microsoft.CognitiveServices/accounts", GROUP, {
    ...cognitive,
    kind: "kind",
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled")
  }),
  row("ai_services", "Microsoft.CognitiveServices/accounts", GROUP, {
    ...cognitive,
    kind: always("AIServices"),
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.publicNetworkAccess": "public_network_access"
  }),
  row("cognitive_deployment", "Microsoft.CognitiveServices/accounts/deployments", under("cognitive_account_id"), {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.model.format": "model.format",
    "properties.model.name": "model.name",
    "properties.model.version": "model.version",
    "properties.raiPolicyName": "rai_policy_name",
    "properties.versionUpgradeOption": "version_upgrade_option"
  }, { near: { id: "cognitive_account_id", type: "Microsoft.CognitiveServices/accounts" } }),
  row("app_configuration", "Microsoft.AppConfiguration/configurationStores", GROUP, {
    "sku.name": "sku",
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.enablePurgeProtection": flag("purge_protection_enabled"),
    "properties.publicNetworkAccess": "public_network_access",
    "properties.softDeleteRetentionInDays": "soft_delete_retention_days"
  })
];
var RELATIONS = new Set([
  "application_insights_api_key",
  "backup_container_storage_account",
  "cdn_frontdoor_custom_domain_association",
  "cosmosdb_sql_role_assignment",
  "eventhub_namespace_authorization_rule",
  "key_vault_access_policy",
  "lb_backend_address_pool_address",
  "nat_gateway_public_ip_association",
  "nat_gateway_public_ip_prefix_association",
  "network_interface_application_gateway_backend_address_pool_association",
  "network_interface_application_security_group_association",
  "network_interface_backend_address_pool_association",
  "network_interface_nat_rule_association",
  "network_interface_security_group_association",
  "private_endpoint_application_security_group_association",
  "resource_provider_registration",
  "storage_account_network_rules",
  "subnet_nat_gateway_association",
  "subnet_network_security_group_association",
  "subnet_route_table_association",
  "virtual_desktop_workspace_application_group_association",
  "virtual_hub_route_table_route",
  "virtual_machine_data_disk_attachment",
  "virtual_network_dns_servers"
].map((name) => `azurerm_${name}`));
function isRelation(type) {
  return RELATIONS.has(type);
}
var learn = (path2) => `https://learn.microsoft.com/azure/${path2}`;
var STATEFUL_TYPES = [
  {
    types: ["Microsoft.Resources/resourceGroups", "Microsoft.Resources/subscriptions/resourceGroups"],
    holds: "everything in the resource group",
    source: learn("azure-resource-manager/management/delete-resource-group")
  },
  {
    types: [
      "Microsoft.Storage/storageAccounts",
      "Microsoft.Storage/storageAccounts/blobServices/containers",
      "Microsoft.Storage/storageAccounts/fileServices/shares",
      "Microsoft.Storage/storageAccounts/queueServices/queues",
      "Microsoft.Storage/storageAccounts/tableServices/tables"
    ],
    holds: "its blobs, files, queues and tables",
    source: learn("storage/common/storage-account-recover")
  },
  {
    types: [
      "Microsoft.NetApp/netAppAccounts",
      "Microsoft.NetApp/netAppAccounts/capacityPools",
      "Microsoft.NetApp/netAppAccounts/capacityPools/volumes"
    ],
    holds: "its volumes and their snapshots",
    source: learn("azure-resource-manager/management/relocation/relocation-netapp")
  },
  {
    types: [
      "Microsoft.ElasticSan/elasticSans",
      "Microsoft.StorageSync/storageSyncServices",
      "Microsoft.StorSimple/managers"
    ],
    holds: "its volumes or its share of a file system",
    source: learn("storage/elastic-san/elastic-san-delete")
  },
  {
    types: [
      "Microsoft.Sql/servers",
      "Microsoft.Sql/servers/databases",
      "Microsoft.Sql/servers/elasticPools",
      "Microsoft.Sql/managedInstances",
      "Microsoft.Sql/managedInstances/databases"
    ],
    holds: "its databases; those of a server that is gone cannot be restored to a point in time",
    source: learn("azure-sql/database/recovery-using-backups")
  },
  {
    types: [
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.DBforPostgreSQL/flexibleServers/databases"
    ],
    holds: "its databases",
    source: learn("postgresql/flexible-server/how-to-restore-dropped-server")
  },
  {
    types: ["Microsoft.DBforMySQL/flexibleServers", "Microsoft.DBforMySQL/flexibleServers/databases"],
    holds: "its databases",
    source: learn("mysql/flexible-server/how-to-restore-dropped-server")
  },
  {
    types: [
      "Microsoft.DBforMariaDB/servers",
      "Microsoft.DBforMySQL/servers",
      "Microsoft.DBforPostgreSQL/servers"
    ],
    holds: "its databases",
    source: learn("mariadb/howto-move-regions-portal")
  },
  {
    types: [
      "Microsoft.DocumentDB/databaseAccounts",
      "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases",
      "Microsoft.DocumentDB/databaseAccounts/sqlDatabases",
      "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers",
      "Microsoft.DocumentDB/mongoClusters"
    ],
    holds: "its databases and containers",
    source: learn("cosmos-db/continuous-backup-restore-introduction")
  },
  {
    types: ["Microsoft.Cache/redis", "Microsoft.Cache/redisEnterprise"],
    holds: "what is cached and not written elsewhere",
    source: learn("azure-cache-for-redis/cache-moving-resources")
  },
  {
    types: [
      "Microsoft.KeyVault/vaults",
      "Microsoft.KeyVault/vaults/certificates",
      "Microsoft.KeyVault/vaults/keys",
      "Microsoft.KeyVault/vaults/secrets",
      "Microsoft.KeyVault/managedHSMs"
    ],
    holds: "its keys, secrets and certificates, and what is encrypted with them",
    source: learn("key-vault/general/key-vault-recovery")
  },
  {
    types: [
      "Microsoft.Compute/virtualMachines",
      "Microsoft.Compute/virtualMachineScaleSets",
      "Microsoft.Compute/disks",
      "Microsoft.Compute/snapshots",
      "Microsoft.Compute/images",
      "Microsoft.Compute/galleries"
    ],
    holds: "what its disks or images hold",
    source: learn("virtual-machines/delete")
  },
  {
    types: ["Microsoft.ContainerService/managedClusters"],
    holds: "its persistent volumes, with the resource group of its nodes",
    source: learn("aks/faq")
  },
  {
    types: [
      "Microsoft.RedHatOpenShift/openShiftClusters",
      "Microsoft.ServiceFabric/clusters",
      "Microsoft.AVS/privateClouds"
    ],
    holds: "the volumes and services that keep data in it",
    source: learn("openshift/howto-create-a-backup")
  },
  {
    types: ["Microsoft.ContainerRegistry/registries"],
    holds: "its images",
    source: learn("container-registry/container-registry-delete")
  },
  {
    types: ["Microsoft.RecoveryServices/vaults", "Microsoft.DataProtection/backupVaults"],
    holds: "its recovery points",
    source: learn("backup/backup-azure-delete-vault")
  },
  {
    types: [
      "Microsoft.OperationalInsights/workspaces",
      "Microsoft.Insights/components",
      "Microsoft.Monitor/accounts"
    ],
    holds: "its logs and metrics",
    source: learn("azure-monitor/logs/delete-workspace")
  },
  {
    types: [
      "Microsoft.HDInsight/clusters",
      "Microsoft.AnalysisServices/servers",
      "Microsoft.PowerBIDedicated/capacities",
      "Microsoft.Synapse/workspaces",
      "Microsoft.Synapse/workspaces/sqlPools",
      "Microsoft.Databricks/workspaces",
      "Microsoft.Kusto/clusters",
      "Microsoft.Kusto/clusters/databases",
      "Microsoft.DataShare/accounts",
      "Microsoft.Purview/accounts",
      "Microsoft.MachineLearningServices/workspaces"
    ],
    holds: "its data, models or catalogue",
    source: learn("hdinsight/hdinsight-delete-cluster")
  },
  {
    types: [
      "Microsoft.EventHub/namespaces",
      "Microsoft.EventHub/namespaces/eventhubs",
      "Microsoft.ServiceBus/namespaces",
      "Microsoft.ServiceBus/namespaces/queues",
      "Microsoft.ServiceBus/namespaces/topics",
      "Microsoft.ServiceBus/namespaces/topics/subscriptions"
    ],
    holds: "messages that nobody has read",
    source: learn("service-bus-messaging/move-across-regions")
  },
  {
    types: ["Microsoft.Logic/integrationAccounts", "Microsoft.ApiManagement/service"],
    holds: "its partners, schemas, interfaces and subscriptions",
    source: learn("api-management/api-management-howto-disaster-recovery-backup-restore")
  },
  {
    types: [
      "Microsoft.Devices/IotHubs",
      "Microsoft.Devices/provisioningServices",
      "Microsoft.NotificationHubs/namespaces",
      "Microsoft.DigitalTwins/digitalTwinsInstances"
    ],
    holds: "its devices, registrations or graph",
    source: learn("iot-hub/iot-hub-how-to-clone")
  },
  {
    types: ["Microsoft.Web/sites", "Microsoft.Web/sites/slots", "Microsoft.Web/certificates"],
    holds: "the content, host names and certificates that were put into it",
    source: learn("app-service/app-service-undelete")
  },
  {
    types: ["Microsoft.Search/searchServices"],
    holds: "its indexes",
    source: learn("search/search-howto-move-across-regions")
  },
  {
    types: ["Microsoft.CognitiveServices/accounts"],
    holds: "its trained models",
    source: learn("ai-services/recover-purge-resources")
  },
  {
    types: ["Microsoft.AppConfiguration/configurationStores"],
    holds: "its keys and values",
    source: learn("azure-app-configuration/concept-soft-delete")
  },
  {
    types: ["Microsoft.AAD/domainServices"],
    holds: "its domain with all computers that joined it",
    source: learn("active-directory-domain-services/delete-aadds")
  },
  {
    types: ["Microsoft.Media/mediaServices"],
    holds: "its assets",
    source: learn("media-services/latest/media-services-overview")
  }
];
function statefulType(type) {
  return STATEFUL_TYPES.find(({ types }) => types.some((one) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(one, type)));
}
var TERRAFORM_TYPES = [
  ...analytics,
  ...compute,
  ...connectivity,
  ...containers,
  ...databases,
  ...integration,
  ...management,
  ...network,
  ...security,
  ...storage,
  ...web
];
var BY_TYPE = new Map(TERRAFORM_TYPES.map((row2) => [row2.terraform, row2]));
function terraformRow(type) {
  return BY_TYPE.get(type);
}
var GROUP_ID = /^(\/subscriptions\/[^/]+)\/resourceGroups\/([^/]+)$/i;
var SEGMENT = /^[^/?#\\\s]+$/;
function idParts(id) {
  if (!/^\/(subscriptions|providers)\//i.test(id) || id.length > 2e3)
    return void 0;
  const [, above, group] = GROUP_ID.exec(id) ?? [];
  if (above !== void 0 && group !== void 0) {
    return { scope: above, type: "Microsoft.Resources/resourceGroups", name: group };
  }
  const at = id.toLowerCase().lastIndexOf("/providers/");
  if (at < 0)
    return void 0;
  const [namespace = "", ...rest] = id.slice(at + "/providers/".length).split("/");
  if (rest.length < 2 || rest.length % 2 === 1 || ![namespace, ...rest].every((part) => SEGMENT.test(part)))
    return void 0;
  const types = rest.filter((_, index) => index % 2 === 0);
  const names = rest.filter((_, index) => index % 2 === 1);
  return { scope: id.slice(0, at), type: [namespace, ...types].join("/"), name: names.join("/") };
}
function idOf(scope, type, name) {
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(type, "Microsoft.Resources/resourceGroups")) {
    return SEGMENT.test(name) ? `${scope}/resourceGroups/${name}` : void 0;
  }
  if (types.length !== names.length || !names.every((part) => SEGMENT.test(part)))
    return void 0;
  const pairs = types.map((segment, index) => `${segment}/${names[index] ?? ""}`);
  return `${scope}/providers/${namespace}/${pairs.join("/")}`;
}
function planned(value, missing) {
  if (typeof value === "string" && value !== "")
    return { known: true, value };
  const waits = value === void 0 ? [] : (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .yI)(value);
  return { known: false, expression: waits.length === 0 ? missing : waits.join(", ") };
}
function joinedText(parts, by) {
  return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .XB)(parts) ?? parts.map(String).join(by);
}
function scopeOf(scope) {
  if ((0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(scope) || typeof scope !== "string") {
    const open = planned(scope, "the scope");
    return { kind: "resourceGroup", subscriptionId: open, resourceGroup: open, extends: open };
  }
  const known = (value) => ({ known: true, value });
  const extended = idParts(scope);
  const isGroup = GROUP_ID.test(scope);
  const more = extended === void 0 || isGroup ? {} : { extends: known(scope) };
  const group = /^\/providers\/Microsoft\.Management\/managementGroups\/([^/]+)/i.exec(scope)?.[1];
  if (group !== void 0)
    return { kind: "managementGroup", managementGroup: known(group) };
  const [, subscription, resourceGroup] = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?/i.exec(scope) ?? [];
  if (subscription === void 0)
    return { kind: "tenant", ...more };
  const subscriptionId = known(subscription);
  return resourceGroup === void 0 ? { kind: "subscription", subscriptionId, ...more } : { kind: "resourceGroup", subscriptionId, resourceGroup: known(resourceGroup), ...more };
}
function subscriptionValue(id, wait) {
  return id === void 0 ? (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)([wait]) : `/subscriptions/${id}`;
}
function isList(json) {
  return Array.isArray(json);
}
function isMap(json) {
  return typeof json === "object" && json !== null && !isList(json);
}
function own(json, key) {
  return isMap(json) && Object.hasOwn(json, key) ? json[key] : void 0;
}
function marks(mask) {
  if (isList(mask))
    return mask.some(marks);
  if (isMap(mask))
    return Object.values(mask).some(marks);
  return mask === true;
}
function masked(value, masks, address, path2 = "") {
  if (masks.sensitive === true)
    return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)([`sensitive value of ${address}`]);
  if (masks.unknown === true)
    return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)([`${address}${path2}`]);
  if (isList(value) || value === void 0 && isList(masks.unknown)) {
    const items = isList(value) ? value : [];
    const open = isList(masks.unknown) ? masks.unknown : [];
    const hidden = isList(masks.sensitive) ? masks.sensitive : [];
    const length = Math.max(items.length, open.length);
    return Array.from({ length }, (_, index) => {
      const inner = { unknown: open[index], sensitive: hidden[index] };
      return masked(items[index], inner, address, `${path2}[${String(index)}]`) ?? null;
    });
  }
  if (isMap(value) || value === void 0 && isMap(masks.unknown) && marks(masks.unknown)) {
    const open = isMap(masks.unknown) ? Object.keys(masks.unknown) : [];
    const hidden = isMap(masks.sensitive) ? Object.keys(masks.sensitive) : [];
    const keys = new Set([...isMap(value) ? Object.keys(value) : [], ...open, ...hidden]);
    const entries = [];
    for (const key of keys) {
      const inner = { unknown: own(masks.unknown, key), sensitive: own(masks.sensitive, key) };
      const member2 = own(value, key);
      if (member2 === void 0 && !marks(inner.unknown) && !marks(inner.sensitive))
        continue;
      const found = masked(member2, inner, address, `${path2}.${key}`);
      if (found !== void 0)
        entries.push([key, found]);
    }
    return Object.fromEntries(entries);
  }
  return value;
}
function memberOf(value, key) {
  return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function attribute(values, path2) {
  if (path2 === ".")
    return settle(values);
  for (const one of path2.split("|")) {
    const found = follow(values, one.split("."));
    if (found !== void 0)
      return settle(found);
  }
  return void 0;
}
function settle(value) {
  return value === "" ? null : value;
}
function follow(start, steps) {
  let value = start;
  for (const step of steps) {
    if ((0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .cy)(value)) {
      const [first] = value;
      value = first ?? null;
    }
    if (value === null || (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(value))
      return value;
    value = memberOf(value, step);
    if (value === void 0)
      return void 0;
  }
  return value;
}
function located(type, name, scope) {
  const id = typeof name === "string" && typeof scope === "string" ? idOf(scope, type, name) : void 0;
  return { type, name, scope, ...id === void 0 ? {} : { id } };
}
function locatedById(id, type) {
  const parts = idParts(id);
  if (parts === void 0 || !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(parts.type, type))
    return void 0;
  return { type, name: parts.name, scope: parts.scope, id };
}
function locatedByRow(row2, change, values, around) {
  const home = row2.homes.find((one) => isSet(one, values)) ?? row2.homes[0];
  const own2 = ownName(row2, change, values);
  const open = (name) => (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)([`${change.address}.${name}`]);
  const read = (name) => attribute(values, name) ?? open(name);
  if (home?.at === "parent") {
    const parent = parentOf2(row2, home, change, values, around);
    const through = throughOf(home).filter((_, index) => index % 2 === 1);
    const names2 = [parent?.name ?? (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .XB)([read(home.id)]) ?? open(home.id), ...through, own2];
    return located(row2.type, joinedText(names2, "/"), parent?.scope ?? open(home.id));
  }
  if (home?.at === "scope")
    return located(row2.type, own2, read(home.id));
  const subscription = around.subscription(change);
  if (home?.at === "subscription")
    return located(row2.type, own2, subscription);
  const scope = joinedText([subscription, read("resource_group_name")], "/resourceGroups/");
  const names = home?.at === "names" ? home.names.map(read) : [];
  return located(row2.type, joinedText([...names, own2], "/"), scope);
}
function isSet(home, values) {
  const names = home.at === "parent" || home.at === "scope" ? [home.id] : home.at === "names" ? home.names : [];
  return names.every((name) => (attribute(values, name) ?? null) !== null);
}
function ownName({ name = "name" }, change, values) {
  if (typeof name !== "string")
    return name.constant;
  const value = attribute(values, name) ?? null;
  return typeof value === "string" || (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(value) ? value : (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)([`${change.address}.${name}`]);
}
function throughOf(home) {
  return home.through === void 0 ? [] : home.through.split("/");
}
function parentOf2(row2, home, change, values, around) {
  const below = throughOf(home).length / 2 + 1;
  const type = row2.type.split("/").slice(0, -below).join("/");
  const value = attribute(values, home.id);
  const id = typeof value === "string" ? value : around.idBehind(change, home.id, type);
  const parts = id === void 0 ? void 0 : idParts(id);
  return parts !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(parts.type, type) ? parts : void 0;
}
var KINDS = new Set([
  "azapi_resource",
  "azapi_update_resource",
  "azapi_resource_action"
]);
function apiType(change, values) {
  if (!KINDS.has(change.type))
    return void 0;
  const text2 = attribute(values, "type");
  const [, typeText = "", apiVersion = ""] = typeof text2 === "string" ? /^([^@]+)@(\d{4}-\d{2}-\d{2}(?:-[A-Za-z]+)?)$/.exec(text2) ?? [] : [];
  const type = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .Vm)(typeText);
  return type === void 0 ? void 0 : { type, apiVersion };
}
function isMerelyAction(change, values) {
  if (change.type !== "azapi_resource_action")
    return false;
  const method = attribute(values, "method");
  const writes = typeof method === "string" && /^(PUT|PATCH)$/i.test(method);
  return !writes || (attribute(values, "action") ?? null) !== null;
}
function locatedApi(change, values, type, around) {
  for (const name2 of ["id", "resource_id"]) {
    const id2 = attribute(values, name2);
    const place = typeof id2 === "string" ? locatedById(id2, type) : void 0;
    if (place !== void 0)
      return place;
  }
  const behind = around.idBehind(change, "resource_id", type);
  const updated = behind === void 0 ? void 0 : locatedById(behind, type);
  if (updated !== void 0)
    return updated;
  const name = attribute(values, "name");
  const own2 = typeof name === "string" ? name : (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)([`${change.address}.name`]);
  const open = (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)([`${change.address}.parent_id`]);
  const parent = type.split("/").slice(0, -1).join("/");
  const stated = attribute(values, "parent_id") ?? null;
  if (!parent.includes("/")) {
    const group = around.idBehind(change, "parent_id", "Microsoft.Resources/resourceGroups");
    return located(type, own2, typeof stated === "string" ? stated.replace(/\/+$/, "") : group ?? open);
  }
  const id = typeof stated === "string" ? stated : around.idBehind(change, "parent_id", parent);
  const above = id === void 0 ? void 0 : idParts(id);
  if (above === void 0 || !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(above.type, parent))
    return located(type, open, open);
  const full = typeof own2 === "string" ? `${above.name}/${own2}` : own2;
  return located(type, full, above.scope);
}
function apiBody(change, values) {
  const stated = attribute(values, "body") ?? null;
  const parsed = typeof stated === "string" ? fromText(stated) : stated;
  const hidden = attribute(values, "sensitive_body") ?? null;
  const partial = change.type !== "azapi_resource" || hidden !== null || parsed !== null && !(0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .Gv)(parsed);
  return { body: (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .Gv)(parsed) ? parsed : {}, partial };
}
function fromText(text2) {
  let json;
  try {
    json = JSON.parse(text2);
  } catch {
    return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)(["a body that is no JSON"]);
  }
  return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .Fh)(json) ? json : (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)(["a body that is no JSON"]);
}
function isOwnMember(key) {
  return ["name", "type", "apiversion", "id"].includes(key.toLowerCase());
}
function isAzure(type) {
  return /^(azurerm|azapi)_/.test(type);
}
var STEP = /([^.[\]"]+)(?:\[("(?:[^"\\]|\\.)*"|\d+)\])?(?:\.|$)/y;
function partsOf(text2) {
  const parts = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text2.length) {
    const found = STEP.exec(text2);
    if (found === null)
      return void 0;
    const [, name = "", key] = found;
    parts.push({ name, ...key === void 0 ? {} : { key } });
  }
  return parts.length === 0 ? void 0 : parts;
}
function addressOf(text2) {
  const parts = partsOf(text2);
  if (parts === void 0)
    return void 0;
  const modules = [];
  let at = 0;
  for (; parts[at]?.name === "module"; at += 2) {
    const step = parts[at + 1];
    if (step === void 0)
      return void 0;
    modules.push(step);
  }
  const [type, last, ...rest] = parts.slice(at);
  if (type === void 0 || last === void 0 || rest.length > 0 || type.key !== void 0)
    return void 0;
  return {
    modules,
    resource: `${type.name}.${last.name}`,
    ...last.key === void 0 ? {} : { key: last.key }
  };
}
function modulePrefix(modules) {
  return modules.map(({ name, key }) => `module.${name}${key === void 0 ? "" : `[${key}]`}.`).join("");
}
var MOST_DEPENDENCIES = 1e3;
function baseOf({ modules, resource }) {
  return modulePrefix(modules) + resource;
}
function withKey(base, key) {
  return key === void 0 ? base : `${base}[${key}]`;
}
function isKey({ text: text2 }) {
  return text2 === "each.key" || text2 === "count.index";
}
function path(modules) {
  return modules.map(({ name }) => `${name}.`).join("");
}
var ChangeIndex = class {
  #byBase = new Map();
  #byAddress = new Map();
  #byOldId = new Map();
  #targets = new Map();
  #modules = new Map();
  #configuration;
  constructor(changes, configuration) {
    this.#configuration = configuration;
    for (const change of changes) {
      const old = change.before === void 0 ? void 0 : attribute(change.before, "id");
      if (typeof old === "string")
        this.#byOldId.set(old.toLowerCase(), change);
      if (change.after === void 0 || change.deposed)
        continue;
      const base = baseOf(change.parsed);
      const group = this.#byBase.get(base);
      if (group === void 0)
        this.#byBase.set(base, [change]);
      else
        group.push(change);
      this.#byAddress.set(withKey(base, change.parsed.key), change);
    }
  }
  withOldId(id) {
    return this.#byOldId.get(id.toLowerCase());
  }
  target(change, name) {
    const { modules, resource, key: own2 } = change.parsed;
    const references = this.#configuration.references(modules, resource, name);
    const perKey = references.some(isKey);
    const [only, ...others] = references.filter((one) => !isKey(one));
    const found = only === void 0 || others.length > 0 ? void 0 : this.#instances(only);
    if (found === void 0 || !(found.rest === "id" || found.rest === "" && perKey))
      return void 0;
    const { base, all, key } = found;
    if (key !== void 0)
      return this.#byAddress.get(withKey(base, key));
    const [first] = all;
    if (first !== void 0 && all.length === 1 && first.parsed.key === void 0)
      return first;
    return perKey && own2 !== void 0 ? this.#byAddress.get(withKey(base, own2)) : void 0;
  }
  dependencies(change) {
    const { instances, perKey } = this.#targetsOf(change);
    const addresses = new Set();
    for (const { base, all, key } of instances) {
      const one = this.#byAddress.get(withKey(base, key ?? (perKey ? change.parsed.key : void 0)));
      const meant = one === void 0 ? key === void 0 ? all : [] : [one];
      for (const { address } of meant) {
        if (addresses.size === MOST_DEPENDENCIES)
          return [...addresses];
        if (address !== change.address)
          addresses.add(address);
      }
    }
    return [...addresses];
  }
  #targetsOf({ parsed }) {
    const base = baseOf(parsed);
    let targets = this.#targets.get(base);
    if (targets === void 0) {
      const references = this.#configuration.everyReference(parsed.modules, parsed.resource);
      targets = {
        instances: references.flatMap((reference) => this.#instances(reference) ?? []),
        perKey: references.some(isKey)
      };
      this.#targets.set(base, targets);
    }
    return targets;
  }
  #instances({ modules, text: text2 }) {
    const [type, name, ...rest] = partsOf(text2) ?? [];
    if (type === void 0 || name === void 0 || type.name === "data")
      return void 0;
    const base = `${modulePrefix(modules)}${type.name}.${name.name}`;
    if (type.name === "module")
      return { base, all: this.#wholeModule([...modules, name]), key: void 0, rest: "*" };
    const all = this.#byBase.get(base);
    return all && { base, all, key: name.key, rest: rest.map((part) => part.name).join(".") };
  }
  #wholeModule(modules) {
    const wanted = path(modules);
    let found = this.#modules.get(wanted);
    if (found === void 0) {
      found = [...this.#byBase.values()].flat().filter(({ parsed }) => path(parsed.modules).startsWith(wanted));
      this.#modules.set(wanted, found);
    }
    return found;
  }
};
var HELP = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`write it with ${"terraform plan -out=FILE"} and ${"terraform show -json FILE"}`;
function member(tree, name) {
  return tree?.kind === "map" ? tree.entries.get(name) : void 0;
}
function textOf(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : void 0;
}
function truthOf(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "boolean" ? tree.value : void 0;
}
function itemsOf(tree) {
  return tree?.kind === "list" ? tree.items : [];
}
function planDocument(text2, file) {
  const start = { file, line: 1, column: 1, path: "(document)" };
  if (/^PK\u0003\u0004/.test(text2)) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the file is a plan in Terraform's own format, not its JSON`, {
      place: start,
      help: HELP
    });
  }
  const json = (0,_chunk_QRGZCL4G_js__WEBPACK_IMPORTED_MODULE_1__ .Vh)(file, text2);
  const { root } = json;
  if (root.kind !== "map")
    throw refused(json, root, "an object");
  const version = member(root, "format_version");
  if (version === void 0) {
    const lines = member(root, "@level") !== void 0;
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .IF)(lines ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the file is the log of a plan (${"-json"}), not the plan` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the file is no Terraform plan: it has no ${"format_version"}`, { place: json.place(root), help: HELP });
  }
  const formatVersion = textOf(version);
  if (formatVersion === void 0)
    throw refused(json, version, "a text");
  if (!/^(0\.2|1\.\d{1,4})$/.test(formatVersion)) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the plan has the format ${formatVersion}, which this version does not read`, {
      place: json.place(version),
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`${"0.2"} or ${"1.x"}`
    });
  }
  if (member(root, "values") !== void 0 && member(root, "resource_changes") === void 0) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the file is a Terraform state, not a plan`, { place: json.place(root), help: HELP });
  }
  for (const [name, kind] of SHAPES) {
    const part = member(root, name);
    if (part !== void 0 && part.kind !== kind && !isNull(part)) {
      throw refused(json, part, kind === "list" ? "a list" : "an object");
    }
  }
  return { json, root, formatVersion };
}
var SHAPES = [
  ["resource_changes", "list"],
  ["deferred_changes", "list"],
  ["planned_values", "map"],
  ["configuration", "map"],
  ["variables", "map"]
];
function isNull(tree) {
  return tree.kind === "scalar" && tree.value === null;
}
function refused(json, tree, expected) {
  const place = json.place(tree);
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`the plan is not as Terraform writes it at ${place.path}`, {
    place,
    expected,
    help: HELP
  });
}
var ACTIONS = {
  "no-op": "no-op",
  create: "create",
  read: "read",
  update: "update",
  delete: "delete",
  "delete create": "replace",
  "create delete": "replace",
  forget: "forget",
  "create forget": "create"
};
function changesOf(document) {
  const { json, root } = document;
  const changes = [];
  const problems = [];
  const take = (tree, deferred) => {
    const read = changeOf(json, tree, deferred);
    if (read === "data")
      return;
    if ("message" in read)
      problems.push(read);
    else
      changes.push(read);
  };
  for (const tree of itemsOf(member(root, "resource_changes")))
    take(tree);
  for (const tree of itemsOf(member(root, "deferred_changes"))) {
    const inner = member(tree, "resource_change");
    const reason = textOf(member(tree, "reason")) ?? "unknown";
    if (inner === void 0)
      problems.push(odd(json, tree, "resource_change"));
    else
      take(inner, reason);
  }
  const known = new Set(changes.map(({ address }) => address));
  const modules = [member(member(root, "planned_values"), "root_module")];
  for (const at of modules) {
    modules.push(...itemsOf(member(at, "child_modules")));
    for (const tree of itemsOf(member(at, "resources"))) {
      const read = plannedOf(json, tree);
      if (read === "data")
        continue;
      if ("message" in read)
        problems.push(read);
      else if (!known.has(read.address))
        changes.push(read);
    }
  }
  return { changes, problems };
}
function odd(json, tree, what) {
  return {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`an entry of the plan has no ${what} as Terraform writes it`,
    place: json.place(member(tree, what) ?? tree),
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`write the plan anew with ${"terraform show -json FILE"}`
  };
}
function headOf(tree) {
  if (textOf(member(tree, "mode")) === "data")
    return "data";
  const address = textOf(member(tree, "address"));
  const type = textOf(member(tree, "type"));
  if (type === void 0 || !/^[A-Za-z][\w-]{0,150}$/.test(type))
    return { wrong: "type" };
  const parsed = address === void 0 || address.length > 4e3 ? void 0 : addressOf(address);
  if (address === void 0 || parsed === void 0)
    return { wrong: "address" };
  const provider = textOf(member(tree, "provider_name")) ?? "";
  return { address, parsed, type, provider };
}
function changeOf(json, tree, deferred) {
  const head = headOf(tree);
  if (head === "data")
    return head;
  if ("wrong" in head)
    return odd(json, tree, head.wrong);
  const change = member(tree, "change");
  if (change?.kind !== "map")
    return odd(json, tree, "change");
  const actions = itemsOf(member(change, "actions")).map((item) => textOf(item) ?? "?");
  const action = Object.hasOwn(ACTIONS, actions.join(" ")) ? ACTIONS[actions.join(" ")] : void 0;
  if (action === void 0)
    return odd(json, change, "actions");
  const part = (name) => {
    const found = member(change, name);
    return found === void 0 ? void 0 : (0,_chunk_QRGZCL4G_js__WEBPACK_IMPORTED_MODULE_1__ .pj)(found);
  };
  const before = part("before");
  const after = part("after");
  if (!isResource(before))
    return odd(json, change, "before");
  if (!isResource(after))
    return odd(json, change, "after");
  const previousAddress = textOf(member(tree, "previous_address"));
  const importing = member(change, "importing");
  const importId = textOf(member(importing, "id"));
  return {
    ...head,
    action,
    before: masked(before, { unknown: void 0, sensitive: part("before_sensitive") }, head.address),
    after: action === "delete" || action === "forget" ? void 0 : afterOf(head.address, after, part),
    ...previousAddress === void 0 ? {} : { previousAddress },
    ...importing?.kind === "map" ? { importing: importId === void 0 ? {} : { id: importId } } : {},
    deposed: textOf(member(tree, "deposed")) !== void 0,
    ...deferred === void 0 ? {} : { deferred },
    tree
  };
}
function afterOf(address, after, part) {
  const masks = { unknown: part("after_unknown"), sensitive: part("after_sensitive") };
  return masked(after ?? {}, masks, address) ?? {};
}
function plannedOf(json, tree) {
  const head = headOf(tree);
  if (head === "data")
    return head;
  if ("wrong" in head)
    return odd(json, tree, head.wrong);
  const values = member(tree, "values");
  const sensitive = member(tree, "sensitive_values");
  const value = values === void 0 ? {} : (0,_chunk_QRGZCL4G_js__WEBPACK_IMPORTED_MODULE_1__ .pj)(values);
  if (!isResource(value))
    return odd(json, tree, "values");
  const masks = { unknown: void 0, sensitive: sensitive === void 0 ? void 0 : (0,_chunk_QRGZCL4G_js__WEBPACK_IMPORTED_MODULE_1__ .pj)(sensitive) };
  const after = masked(value ?? {}, masks, head.address) ?? {};
  return { ...head, action: "no-op", before: void 0, after, deposed: false, tree };
}
function isResource(json) {
  return json === void 0 || json === null || typeof json === "object" && !Array.isArray(json);
}
var DEEPEST = 20;
var MOST = 500;
var Configuration = class {
  #root;
  #providers;
  #variables;
  #resources = new Map();
  constructor({ root }) {
    const configuration = member(root, "configuration");
    this.#root = member(configuration, "root_module");
    this.#providers = member(configuration, "provider_config");
    this.#variables = member(root, "variables");
  }
  references(modules, resource, attribute2) {
    const expression = member(member(this.#resource(modules, resource), "expressions"), attribute2);
    return this.#follow(modules, expression, 0);
  }
  everyReference(modules, resource) {
    const found = this.#resource(modules, resource);
    const direct = itemsOf(member(found, "depends_on")).flatMap((item) => textOf(item) ?? []);
    return [
      ...this.#follow(modules, member(found, "expressions"), 0),
      ...direct.flatMap((text2) => this.#resolve(modules, text2, 0))
    ].slice(0, MOST);
  }
  subscription(modules, resource) {
    const key = textOf(member(this.#resource(modules, resource), "provider_config_key"));
    const provider = key === void 0 ? void 0 : member(this.#providers, key);
    const expression = member(member(provider, "expressions"), "subscription_id");
    if (expression === void 0) {
      return member(provider, "alias") === void 0 ? "default" : void 0;
    }
    const constant = textOf(member(expression, "constant_value"));
    if (constant !== void 0)
      return constant;
    const [only, ...others] = itemsOf(member(expression, "references")).flatMap((item) => textOf(item) ?? []);
    const variable = others.length === 0 ? /^var\.([\w-]+)$/.exec(only ?? "")?.[1] : void 0;
    const value = variable === void 0 ? void 0 : member(member(this.#variables, variable), "value");
    return textOf(value);
  }
  #module(modules) {
    let at = this.#root;
    for (const { name } of modules)
      at = member(member(member(at, "module_calls"), name), "module");
    return at;
  }
  #resource(modules, resource) {
    const path2 = modules.map(({ name }) => name).join(".");
    let known = this.#resources.get(path2);
    if (known === void 0) {
      const all = itemsOf(member(this.#module(modules), "resources"));
      known = new Map(all.map((one) => [textOf(member(one, "address")) ?? "", one]));
      this.#resources.set(path2, known);
    }
    return known.get(resource);
  }
  #follow(modules, expression, depth) {
    const texts = [];
    const open = expression === void 0 ? [] : [expression];
    for (let at = open.pop(); at !== void 0 && texts.length < MOST; at = open.pop()) {
      if (at.kind === "list")
        open.push(...at.items);
      if (at.kind !== "map")
        continue;
      const references = member(at, "references");
      if (references?.kind === "list")
        texts.push(...references.items.flatMap((item) => textOf(item) ?? []));
      else
        open.push(...at.entries.values());
    }
    return shortened(texts).flatMap((text2) => this.#resolve(modules, text2, depth));
  }
  #resolve(modules, text2, depth) {
    const [first, second, third] = partsOf(text2) ?? [];
    if (depth < DEEPEST && first?.name === "var" && second !== void 0 && modules.length > 0) {
      const outer = modules.slice(0, -1);
      const call = member(member(this.#module(outer), "module_calls"), modules.at(-1)?.name ?? "");
      const input = member(member(call, "expressions"), second.name);
      return input === void 0 ? [{ modules, text: text2 }] : this.#follow(outer, input, depth + 1);
    }
    if (depth < DEEPEST && first?.name === "module" && second !== void 0 && third !== void 0) {
      const inner = [...modules, second];
      const output = member(member(member(this.#module(inner), "outputs"), third.name), "expression");
      return output === void 0 ? [{ modules, text: text2 }] : this.#follow(inner, output, depth + 1);
    }
    return [{ modules, text: text2 }];
  }
};
function shortened(texts) {
  const all = [...new Set(texts)];
  return all.filter((text2) => !all.some((other) => other !== text2 && /^[.[]/.test(other.slice(text2.length)) && other.startsWith(text2)));
}
function destroysOf(changes, reader, index, json) {
  return changes.flatMap((change) => {
    const { action, before } = change;
    if (action !== "delete" && action !== "replace" || !isAzure(change.type) || isRelation(change.type))
      return [];
    const place = reader.placeWith(change, before);
    const type = place === void 0 ? void 0 : (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .Vm)(place.type);
    const holds = type === void 0 ? void 0 : statefulType(type);
    if (type !== void 0 && holds === void 0)
      return [];
    const after = action === "replace" ? reader.region(change) : void 0;
    const from = before === void 0 ? void 0 : regionBefore(change, before, place?.id, index);
    const name = place?.name;
    return [
      {
        address: change.address,
        terraformType: change.type,
        ...type === void 0 ? {} : { type },
        ...holds === void 0 ? {} : { holds: holds.holds, source: holds.source },
        ...typeof name === "string" ? { name } : {},
        action,
        ...from === void 0 ? {} : { from },
        ...after?.known === true ? { to: after.value } : {},
        place: json.place(change.tree)
      }
    ];
  });
}
function regionBefore(change, before, id, index) {
  const own2 = attribute(before, "location");
  if (typeof own2 === "string")
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .Ny)(own2);
  const near = terraformRow(change.type)?.near;
  const shared = near === void 0 ? void 0 : attribute(before, near.id);
  for (const above of [...typeof shared === "string" ? [shared] : [], ...ancestors(id)]) {
    const values = index.withOldId(above)?.before;
    const found = values === void 0 ? void 0 : attribute(values, "location");
    if (typeof found === "string")
      return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .Ny)(found);
  }
  return void 0;
}
function ancestors(id) {
  const parts = id === void 0 ? void 0 : idParts(id);
  if (id === void 0 || parts === void 0)
    return [];
  const steps = parts.type.split("/").length - 2;
  const segments = id.split("/");
  const own2 = Array.from({ length: Math.max(steps, 0) }, (_, step) => segments.slice(0, -2 * (step + 1)).join("/"));
  return [
    ...own2,
    ...ancestors(parts.type === "Microsoft.Resources/resourceGroups" ? void 0 : parts.scope)
  ];
}
function identityOf(values, address) {
  const block2 = attribute(values, "identity");
  if (block2 === void 0 || block2 === null || (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(block2))
    return block2;
  const [first] = (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .cy)(block2) ? block2 : [block2];
  if (first === void 0)
    return null;
  const type = attribute(first, "type") ?? null;
  const ids = attribute(first, "identity_ids") ?? null;
  const assigned = userAssigned(ids, address);
  return { type, ...assigned === void 0 ? {} : { userAssignedIdentities: assigned } };
}
function userAssigned(ids, address) {
  if ((0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(ids))
    return ids;
  if (!(0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .cy)(ids) || ids.length === 0)
    return void 0;
  const known = ids.flatMap((id) => typeof id === "string" ? [id] : []);
  if (known.length < ids.length)
    return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .L5)([`${address}.identity`]);
  return Object.fromEntries(known.map((id) => [id, {}]));
}
function knownTags(tags) {
  if (tags === void 0 || !(0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .Gv)(tags))
    return {};
  const known = Object.entries(tags).filter((tag) => typeof tag[1] === "string");
  return Object.fromEntries(known);
}
function membersOf(rules, values) {
  const made = Object.entries(rules).flatMap(([path2, rule]) => {
    const value = valueOf(rule, values);
    return value === void 0 ? [] : [[path2.split("."), value]];
  });
  return nested(made);
}
function nested(entries) {
  const groups = new Map();
  for (const [[first = "", ...rest], value] of entries) {
    const group = groups.get(first) ?? [];
    group.push([rest, value]);
    groups.set(first, group);
  }
  const members = [];
  for (const [key, group] of groups) {
    const [only] = group;
    if (only?.[0].length === 0)
      members.push([key, only[1]]);
    else if (key === "properties" || group.some(([, value]) => value !== null))
      members.push([key, nested(group)]);
  }
  return Object.fromEntries(members);
}
var FLAGS = new Set(["flag", "words", "not"]);
function valueOf(rule, values) {
  if (typeof rule === "string")
    return attribute(values, rule);
  if (rule.make === "fixed")
    return rule.value;
  if (rule.make === "text")
    return textOf2(rule.template, values);
  const value = attribute(values, rule.from);
  if (value === void 0)
    return void 0;
  if (value === null)
    return FLAGS.has(rule.make) ? void 0 : null;
  if (rule.make === "each")
    return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(value) ? value : eachOf(rule.rules, value);
  if (rule.make === "block")
    return blockOf(rule.rules, value);
  return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(value) ? value : madeOf(rule, value);
}
function bare(rules) {
  return Object.values(rules).some((rule) => rule === ".");
}
function blockOf(rules, value) {
  if (bare(rules))
    return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(value) || typeof value === "string" ? membersOf(rules, value) : void 0;
  if ((0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .cy)(value)) {
    const [first] = value;
    return first === void 0 || first === null ? null : blockOf(rules, first);
  }
  if ((0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(value))
    return value;
  return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .Gv)(value) ? membersOf(rules, value) : void 0;
}
function eachOf(rules, value) {
  if (!(0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .cy)(value))
    return void 0;
  return value.map((item) => (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(item) && !bare(rules) ? item : membersOf(rules, item));
}
function textOf2(template, values) {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const parts = names.flatMap((name) => attribute(values, name) ?? []);
  const known = names.map((name) => attribute(values, name));
  if (known.includes(void 0))
    return void 0;
  const open = (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .XB)(parts);
  if (open !== void 0)
    return open;
  if (known.includes(null))
    return null;
  return template.replaceAll(/\{([^}]+)\}/g, (_, name) => String(scalar(attribute(values, name))));
}
function scalar(value) {
  return typeof value === "object" ? void 0 : value;
}
function madeOf(rule, value) {
  switch (rule.make) {
    case "flag":
      return typeof value === "boolean" ? value : void 0;
    case "words":
      return typeof value !== "boolean" ? void 0 : value ? rule.yes : rule.no;
    case "not":
      return typeof value === "boolean" ? !value : void 0;
    case "times":
      return typeof value === "number" ? value * rule.factor : void 0;
    case "list":
      return [value];
    case "joined": {
      if (!(0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .cy)(value))
        return void 0;
      const open = (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .XB)(value);
      return open ?? (value.length === 0 ? null : value.map((item) => String(scalar(item))).join(rule.by));
    }
    case "pick": {
      if (typeof value !== "string")
        return void 0;
      return Object.hasOwn(rule.table, value) ? rule.table[value] : value;
    }
    case "match": {
      const found = typeof value === "string" ? rule.pattern.exec(value)?.[1] : void 0;
      if (found === void 0 || rule.table === void 0)
        return found;
      return Object.hasOwn(rule.table, found) ? rule.table[found] : void 0;
    }
  }
}
var Reader = class {
  #from;
  #places = new Map();
  #regions = new Map();
  constructor(from) {
    this.#from = from;
  }
  resource(change) {
    const { after } = change;
    const place = this.place(change);
    const type = place === void 0 ? void 0 : (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .Vm)(place.type);
    if (after === void 0 || place === void 0 || type === void 0)
      return void 0;
    if (isMerelyAction(change, after))
      return void 0;
    const row2 = terraformRow(change.type);
    const api = apiType(change, after);
    const made = row2 === void 0 ? { ...apiBody(change, after) } : { body: membersOf(row2.rules, after), partial: true };
    const body = this.#whole(change, made.body, row2);
    const location = this.region(change);
    const sku = skuOf(row2, after, body, change.address);
    return {
      address: change.address,
      terraformType: change.type,
      action: change.action === "create" || change.action === "update" || change.action === "replace" ? change.action : "no-op",
      ...place.id === void 0 ? {} : { id: place.id },
      type,
      name: planned(place.name, `${change.address}.name`),
      ...api === void 0 ? {} : { apiVersion: api.apiVersion },
      scope: scopeOf(place.scope),
      ...location === void 0 ? {} : { location },
      ...sku === void 0 ? {} : { sku },
      ...(0,_chunk_QRGZCL4G_js__WEBPACK_IMPORTED_MODULE_1__ .hS)(row2 === void 0 ? machinesIn(body, type) : inAttribute(after, row2.count)),
      ...(0,_chunk_QRGZCL4G_js__WEBPACK_IMPORTED_MODULE_1__ .jL)(body),
      tags: knownTags(body["tags"]),
      body,
      partial: made.partial,
      dependsOn: this.#from.index.dependencies(change),
      condition: change.deferred === void 0 ? "planned" : { waits: `deferred: ${change.deferred}` },
      origin: this.#from.json.place(change.tree),
      ...change.previousAddress === void 0 ? {} : { previousAddress: change.previousAddress },
      imported: change.importing !== void 0
    };
  }
  place(change) {
    if (!this.#places.has(change)) {
      this.#places.set(change, void 0);
      this.#places.set(change, this.placeWith(change, change.after, change.importing?.id));
    }
    return this.#places.get(change);
  }
  placeWith(change, values, importId) {
    if (values === void 0)
      return void 0;
    const row2 = terraformRow(change.type);
    const type = row2?.type ?? apiType(change, values)?.type;
    if (type === void 0)
      return void 0;
    for (const id of [attribute(values, "id"), importId]) {
      const place = typeof id === "string" ? locatedById(id, type) : void 0;
      if (place !== void 0)
        return place;
    }
    return row2 === void 0 ? locatedApi(change, values, type, this) : locatedByRow(row2, change, values, this);
  }
  region(change) {
    if (!this.#regions.has(change)) {
      this.#regions.set(change, void 0);
      this.#regions.set(change, this.#regionOf(change));
    }
    return this.#regions.get(change);
  }
  #regionOf(change) {
    const row2 = terraformRow(change.type);
    const global = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .Ny)("global");
    if (row2?.global === true && global !== void 0)
      return { known: true, value: global };
    const values = change.after ?? null;
    const own2 = attribute(values, "location") ?? inBody(change, values);
    if (own2 !== void 0 && own2 !== null) {
      const known = typeof own2 === "string" ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .Ny)(own2) : void 0;
      if (known !== void 0)
        return { known: true, value: known };
      return { known: false, expression: (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .yI)(own2).join(", ") || `${change.address}.location` };
    }
    if (row2?.near === void 0)
      return void 0;
    const { id, type } = row2.near;
    const stated = attribute(values, id);
    const { index } = this.#from;
    const near = typeof stated === "string" ? index.withOldId(stated) : index.target(change, id);
    const isThat = near !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(this.place(near)?.type ?? "", type);
    const found = isThat ? this.region(near) : void 0;
    return found ?? { known: false, expression: `region of ${change.address}.${id}` };
  }
  subscription(change) {
    const { configuration, context } = this.#from;
    const { modules, resource } = change.parsed;
    const stated = configuration.subscription(modules, resource);
    const id = stated === "default" ? context.subscriptionId : stated;
    return subscriptionValue(id, `subscription of ${change.address}`);
  }
  idBehind(change, name, type) {
    const target = this.#from.index.target(change, name);
    const place = target === void 0 ? void 0 : this.place(target);
    return place !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(place.type, type) ? place.id : void 0;
  }
  #whole({ address, after = null }, body, row2) {
    const identity = identityOf(after, address);
    const tags = attribute(after, "tags");
    const rest = Object.entries(body).filter(([key]) => row2 !== void 0 || !(isOwnMember(key) || key.toLowerCase() === "location"));
    const has = (key) => rest.some(([name]) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(name, key));
    const stated = (value) => value !== void 0 && (value !== null || row2 !== void 0);
    return Object.fromEntries([
      ...rest,
      ...stated(tags) && !has("tags") ? [["tags", tags]] : [],
      ...stated(identity) && !has("identity") ? [["identity", identity]] : []
    ]);
  }
};
function inBody(change, values) {
  return change.type.startsWith("azapi_") ? attribute(apiBody(change, values).body, "location") : void 0;
}
function skuOf(row2, values, body, address) {
  const size = row2?.size;
  const value = size === void 0 ? sizeIn(body) : attribute(values, size);
  return value === void 0 || value === null ? void 0 : planned(value, `${address}.${size ?? "sku"}`);
}
function sizeIn(body) {
  return attribute(body, "properties.hardwareProfile.vmSize") ?? attribute(body, "properties.vmSize") ?? nameOf(attribute(body, "sku") ?? attribute(body, "properties.sku"));
}
function nameOf(sku) {
  if (sku === void 0 || (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(sku) || typeof sku === "string")
    return sku;
  return (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .Gv)(sku) ? sku["name"] : void 0;
}
function machinesIn(body, type) {
  if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(type, "Microsoft.Compute/virtualMachineScaleSets"))
    return attribute(body, "sku.capacity");
  const isPool = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(type, "Microsoft.ContainerService/managedClusters/agentPools");
  return isPool ? attribute(body, "properties.count") : void 0;
}
function inAttribute(values, name) {
  return name === void 0 ? void 0 : attribute(values, name);
}
var TYPE = /^azurerm_(resource_group|subscription|management_group|tenant)_template_deployment$/;
function templateOf(change, subscription, json) {
  const { address, after = null, tree } = change;
  if (!TYPE.test(change.type))
    return void 0;
  const text2 = (name) => {
    const value = attribute(after, name) ?? null;
    return typeof value === "string" ? value : void 0;
  };
  const content = text2("template_content");
  const resourceGroup = text2("resource_group_name");
  const managementGroup = text2("management_group_id")?.split("/").at(-1);
  const given = attribute(after, "parameters_content") ?? null;
  return {
    address,
    place: json.place(tree),
    ...typeof subscription === "string" ? { subscriptionId: subscription.replace("/subscriptions/", "") } : {},
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...managementGroup === void 0 ? {} : { managementGroup },
    ...content === void 0 || (0,_chunk_J5W3LZAM_js__WEBPACK_IMPORTED_MODULE_5__ .t8)(given) ? {} : { content },
    ...typeof given === "string" ? { parameters: given } : {}
  };
}
function readTerraformPlan(text2, context) {
  const document = planDocument(text2, context.file);
  const { json, root, formatVersion } = document;
  const { changes, problems } = changesOf(document);
  const configuration = new Configuration(document);
  const index = new ChangeIndex(changes, configuration);
  const reader = new Reader({ json, index, configuration, context });
  const resources = [];
  const templates = [];
  const left = new Leavings();
  for (const change of changes) {
    const leave = (list2) => void list2.push([change.type, change]);
    if (!isAzure(change.type))
      left.other.push([providerOf(change), change]);
    else if (isRelation(change.type))
      leave(left.relations);
    else if (change.after !== void 0 && !change.deposed && change.action !== "read") {
      const template = templateOf(change, reader.subscription(change), json);
      const resource = template === void 0 ? reader.resource(change) : void 0;
      if (template !== void 0)
        templates.push(template);
      else if (resource !== void 0)
        resources.push(resource);
      else if (isMerelyAction(change, change.after))
        leave(left.relations);
      else
        leave(left.unknown);
    }
  }
  const brokenOff = truthOf(member(root, "errored")) === true || truthOf(member(root, "complete")) === false || itemsOf(member(root, "deferred_changes")).length > 0;
  const tallied = (list2) => tally(list2, json);
  const terraformVersion = textOf(member(root, "terraform_version"));
  return {
    file: context.file,
    place: json.place(root),
    formatVersion,
    ...terraformVersion === void 0 ? {} : { terraformVersion },
    complete: problems.length === 0 && !brokenOff,
    brokenOff,
    resources,
    templates,
    destroys: destroysOf(changes, reader, index, json),
    notUnderstood: tallied(left.unknown),
    relations: tallied(left.relations),
    otherProviders: tallied(left.other),
    problems
  };
}
var Leavings = class {
  unknown = [];
  relations = [];
  other = [];
};
function providerOf({ provider, type }) {
  const [, name] = /^(?:[\w.-]+\/)?([\w-]+\/[\w-]+)$/.exec(provider) ?? [];
  return name ?? type.slice(0, Math.max(type.indexOf("_"), 0) || type.length);
}
function tally(found, json) {
  const counts = new Map();
  for (const [name, { tree }] of found) {
    const { count, place } = counts.get(name) ?? { count: 0, place: json.place(tree) };
    counts.set(name, { name, count: count + 1, place });
  }
  return [...counts.values()].toSorted((a, b) => a.name < b.name ? -1 : 1);
}
function templateInPlan({ address, place, content, parameters, subscriptionId, resourceGroup, managementGroup }, { pointer, workload }, reading) {
  const gap = (why, elsewhere2 = false) => ({
    gaps: [{ subject: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .aM)(address, 200), why, elsewhere: elsewhere2, place, entry: pointer }]
  });
  if (content === void 0)
    return gap((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`The template that it deploys is known only after the apply.`);
  if (subscriptionId !== void 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_4__ .QV)(subscriptionId, reading.manifest.target.subscription.id))
    return gap((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`It is deployed to another subscription, and only the target subscription is looked at.`, true);
  const document = (text2) => ({ ...(0,_chunk_QRGZCL4G_js__WEBPACK_IMPORTED_MODULE_1__ .Vh)(place.file, text2), place: () => place });
  try {
    return (0,_chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__ .sz)({
      kind: "armTemplate",
      file: place.file,
      pointer,
      ...workload === void 0 ? {} : { workload },
      ...resourceGroup === void 0 ? {} : { resourceGroup },
      ...managementGroup === void 0 ? {} : { managementGroup }
    }, document(content), parameters === void 0 ? void 0 : document(parameters), reading);
  } catch (error) {
    if (!(error instanceof _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .yo))
      throw error;
    const [first] = error.problems;
    return gap((0,_chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__ .jv)(`its template cannot be expanded: ${first?.message ?? "unknown"}`));
  }
}
async function readTerraformEntry(entry, reading) {
  const { manifest, files, at } = reading;
  const { file, text: text2 } = await files.text(entry.file, at("file"));
  const plan = readTerraformPlan(text2, { file, subscriptionId: manifest.target.subscription.id });
  const staysBehind = sourceFinder(manifest, plan.resources);
  const described = [];
  const gaps = gapsOf(plan, entry);
  for (const resource of plan.resources) {
    if (staysBehind(resource))
      continue;
    const why = (0,_chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__ .Jn)(resource.scope, manifest.target.subscription.id);
    if (why === void 0)
      described.push(describedOf(resource, plan, entry));
    else {
      const { address, origin: place } = resource;
      gaps.push({ subject: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .aM)(address, 200), why, elsewhere: true, place, entry: entry.pointer });
    }
  }
  const inside = plan.templates.map((template) => templateInPlan(template, entry, reading));
  return {
    described: [...described, ...inside.flatMap((one) => one.described ?? [])],
    gaps: [...gaps, ...inside.flatMap((one) => one.gaps ?? [])],
    terraform: { entry: entry.pointer, forbidDestroyOfStateful: entry.forbidDestroyOfStateful, plan }
  };
}
function sourceFinder({ source, target }, resources) {
  if (source.region === target.region)
    return () => false;
  const kept = new Set(resources.filter(({ action }) => action === "no-op" || action === "update"));
  const keyOf = (type, name) => `${type} ${name}`.toLowerCase();
  const there = new Set([...kept].flatMap(({ type, name, location }) => name.known && location?.known === true && location.value === source.region ? [keyOf(type, name.value)] : []));
  return (resource) => {
    if (!kept.has(resource) || !resource.name.known)
      return false;
    const { type, name } = resource;
    let one = { type, name: name.value };
    for (; one !== void 0; one = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_6__ .gN)(one))
      if (there.has(keyOf(one.type, one.name)))
        return true;
    return false;
  };
}
function describedOf(resource, plan, { workload }) {
  const { type, id, location, sku, count, countWaits, zones, zonesWait, tags, body, partial, apiVersion, condition, origin } = resource;
  const dependsOn = resource.dependsOn.map((address) => aliasOf(plan, address));
  return {
    alias: aliasOf(plan, resource.address),
    ...workload === void 0 ? {} : { workload },
    ...resource.terraformType === "azapi_update_resource" ? { amends: true } : {},
    type,
    name: (0,_chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__ .fh)(resource.name),
    ...id === void 0 ? {} : { id },
    ...(0,_chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__ .F8)(resource.scope),
    ...location === void 0 ? {} : { location },
    ...sku === void 0 ? {} : { sku },
    count,
    ...countWaits === void 0 ? {} : { countWaits },
    zones,
    ...zonesWait === void 0 ? {} : { zonesWait },
    tags,
    body: hasNoRegion(resource) ? { ...body, location: null } : body,
    ...partial ? { partial } : {},
    ...apiVersion === void 0 ? {} : { apiVersion },
    ...dependsOn.length === 0 ? {} : { dependsOn },
    ...condition === "planned" ? {} : { condition: condition.waits },
    origin
  };
}
function aliasOf({ file }, address) {
  return `${file} ${address}`;
}
function gapsOf(plan, { pointer }) {
  const { file, place } = plan;
  const common2 = { elsewhere: false, place, entry: pointer };
  const incomplete = !plan.brokenOff ? [] : [
    {
      ...common2,
      subject: file,
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`The plan broke off or puts changes off, so that changes may be missing from it.`
    }
  ];
  return [
    ...incomplete,
    ...plan.notUnderstood.map(({ name, count, place: first }) => ({
      ...common2,
      place: first,
      subject: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .aM)(name, 200),
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`This version does not understand the type; the plan holds ${count} of it.`
    })),
    ...plan.problems.map((problem) => ({
      ...common2,
      subject: file,
      why: (0,_chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__ .jv)(problem.message),
      place: problem.place ?? place
    }))
  ];
}
function hasNoRegion({ terraformType, location }) {
  return location === void 0 && terraformType.startsWith("azurerm_");
}
 })
};
