import { GROUP, on, row, SUBSCRIPTION, under, type TerraformRow } from "./row.ts";
import { always, ref } from "./rule.ts";

const NETWORK = "Microsoft.Network";

/**
 * Types that public code seldom holds. Sources: the documentation of each type with the id that it gives for the import, and the
 * resource reference of the service.
 */
export const rare: readonly TerraformRow[] = [
  row("route_server", `${NETWORK}/virtualHubs`, GROUP, { "properties.sku": "sku" }),
  row("route_server_bgp_connection", `${NETWORK}/virtualHubs/bgpConnections`, under("route_server_id"), {
    "properties.peerAsn": "peer_asn",
    "properties.peerIp": "peer_ip",
  }),
  row("custom_ip_prefix", `${NETWORK}/customIpPrefixes`, GROUP, {
    zones: "zones",
    "properties.cidr": "cidr",
    "properties.customIpPrefixParent": ref("parent_custom_ip_prefix_id"),
  }),
  row(
    "virtual_machine_packet_capture",
    `${NETWORK}/networkWatchers/packetCaptures`,
    under("network_watcher_id"),
    { "properties.target": "virtual_machine_id", "properties.targetType": always("AzureVM") },
  ),
  row(
    "vpn_server_configuration_policy_group",
    `${NETWORK}/vpnServerConfigurations/configurationPolicyGroups`,
    under("vpn_server_configuration_id"),
  ),
  row(
    "chaos_studio_target",
    "Microsoft.Chaos/targets",
    on("target_resource_id"),
    {},
    { name: "target_type" },
  ),
  row(
    "chaos_studio_capability",
    "Microsoft.Chaos/targets/capabilities",
    under("chaos_studio_target_id"),
    {},
    { name: "capability_type" },
  ),
  row("security_center_setting", "Microsoft.Security/settings", SUBSCRIPTION, {}, { name: "setting_name" }),
  row("arc_private_link_scope", "Microsoft.HybridCompute/privateLinkScopes", GROUP),
  row("custom_provider", "Microsoft.CustomProviders/resourceProviders", GROUP),
  row("fluid_relay_server", "Microsoft.FluidRelay/fluidRelayServers", GROUP),
  row("mobile_network", "Microsoft.MobileNetwork/mobileNetworks", GROUP),
  row("oracle_autonomous_database", "Oracle.Database/autonomousDatabases", GROUP),
  row("oracle_cloud_vm_cluster", "Oracle.Database/cloudVmClusters", GROUP),
  row("oracle_exadata_infrastructure", "Oracle.Database/cloudExadataInfrastructures", GROUP, {
    zones: "zones",
    "properties.shape": "shape",
    "properties.computeCount": "compute_count",
    "properties.storageCount": "storage_count",
  }),
  row("spatial_anchors_account", "Microsoft.MixedReality/spatialAnchorsAccounts", GROUP),
  row("stack_hci_logical_network", "Microsoft.AzureStackHCI/logicalNetworks", GROUP),
  row("stack_hci_virtual_hard_disk", "Microsoft.AzureStackHCI/virtualHardDisks", GROUP),
  row("voice_services_communications_gateway", "Microsoft.VoiceServices/communicationsGateways", GROUP),
];
