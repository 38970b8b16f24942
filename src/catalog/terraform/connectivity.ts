import { beside, GROUP, row, under } from "./row.ts";
import { block, blockWhole, each, eachWhole, flag, onOff, ref, text } from "./rule.ts";
import type { BlockRow, Home, TerraformRow } from "./row.ts";

const gatewayAddresses = {
  name: "name",
  "properties.publicIPAddress": ref("public_ip_address_id"),
  "properties.subnet": ref("subnet_id"),
};

const inPrivateZone: readonly Home[] = [under("private_dns_zone_id"), beside("zone_name")];

/** Written after the endpoint, by a request of its own. */
const zoneGroup: BlockRow = {
  from: "private_dns_zone_group",
  type: "Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
  name: "name",
  rules: {
    "properties.privateDnsZoneConfigs": each("private_dns_zone_ids", {
      "properties.privateDnsZoneId": ".",
    }),
  },
  request: "own",
};

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const connectivity: readonly TerraformRow[] = [
  row("firewall", "Microsoft.Network/azureFirewalls", GROUP, {
    zones: "zones",
    "properties.firewallPolicy": ref("firewall_policy_id"),
    "properties.ipConfigurations": eachWhole("ip_configuration", gatewayAddresses),
    "properties.managementIpConfiguration": blockWhole("management_ip_configuration", gatewayAddresses),
    "properties.sku.name": "sku_name",
    "properties.sku.tier": "sku_tier",
    "properties.threatIntelMode": "threat_intel_mode",
    "properties.virtualHub": ref("virtual_hub.virtual_hub_id"),
  }),
  row("firewall_policy", "Microsoft.Network/firewallPolicies", GROUP, {
    "properties.basePolicy": ref("base_policy_id"),
    "properties.dnsSettings": block("dns", { enableProxy: flag("proxy_enabled"), servers: "servers" }),
    "properties.intrusionDetection": block("intrusion_detection", { mode: "mode" }),
    "properties.sku.tier": "sku",
    "properties.threatIntelMode": "threat_intelligence_mode",
  }),
  row(
    "private_endpoint",
    "Microsoft.Network/privateEndpoints",
    GROUP,
    {
      "properties.customNetworkInterfaceName": "custom_network_interface_name",
      "properties.subnet": ref("subnet_id"),
    },
    { blocks: [zoneGroup] },
  ),
  row("ip_group", "Microsoft.Network/ipGroups", GROUP, { "properties.ipAddresses": "cidrs" }),
  row("virtual_network_gateway", "Microsoft.Network/virtualNetworkGateways", GROUP, {
    "properties.activeActive": flag("active_active"),
    "properties.enableBgp": flag("bgp_enabled|enable_bgp"),
    "properties.gatewayType": "type",
    "properties.ipConfigurations": eachWhole("ip_configuration", {
      ...gatewayAddresses,
      "properties.privateIPAllocationMethod": "private_ip_address_allocation",
    }),
    "properties.sku.name": "sku",
    "properties.sku.tier": "sku",
    "properties.vpnGatewayGeneration": "generation",
    "properties.vpnType": "vpn_type",
  }),
  row("local_network_gateway", "Microsoft.Network/localNetworkGateways", GROUP, {
    "properties.fqdn": "gateway_fqdn",
    "properties.gatewayIpAddress": "gateway_address",
    "properties.localNetworkAddressSpace.addressPrefixes": "address_space",
  }),
  row("virtual_network_gateway_connection", "Microsoft.Network/connections", GROUP, {
    "properties.connectionProtocol": "connection_protocol",
    "properties.connectionType": "type",
    "properties.enableBgp": flag("bgp_enabled|enable_bgp"),
    "properties.localNetworkGateway2": ref("local_network_gateway_id"),
    "properties.peer": ref("express_route_circuit_id"),
    "properties.virtualNetworkGateway1": ref("virtual_network_gateway_id"),
    "properties.virtualNetworkGateway2": ref("peer_virtual_network_gateway_id"),
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
    "properties.serviceProviderProperties.serviceProviderName": "service_provider_name",
  }),
  row(
    "express_route_circuit_peering",
    "Microsoft.Network/expressRouteCircuits/peerings",
    beside("express_route_circuit_name"),
    {
      "properties.peeringType": "peering_type",
      "properties.peerASN": "peer_asn",
      "properties.primaryPeerAddressPrefix": "primary_peer_address_prefix",
      "properties.secondaryPeerAddressPrefix": "secondary_peer_address_prefix",
      "properties.vlanId": "vlan_id",
    },
    { name: "peering_type" },
  ),
  row("express_route_gateway", "Microsoft.Network/expressRouteGateways", GROUP, {
    "properties.allowNonVirtualWanTraffic": flag("allow_non_virtual_wan_traffic"),
    "properties.autoScaleConfiguration.bounds.min": "scale_units",
    "properties.virtualHub": ref("virtual_hub_id"),
  }),
  row(
    "express_route_connection",
    "Microsoft.Network/expressRouteGateways/expressRouteConnections",
    under("express_route_gateway_id"),
    {
      "properties.enableInternetSecurity": flag("internet_security_enabled|enable_internet_security"),
      "properties.expressRouteCircuitPeering": ref("express_route_circuit_peering_id"),
      "properties.routingWeight": "routing_weight",
    },
  ),
  row("express_route_port", "Microsoft.Network/ExpressRoutePorts", GROUP, {
    "properties.bandwidthInGbps": "bandwidth_in_gbps",
    "properties.billingType": "billing_type",
    "properties.encapsulation": "encapsulation",
    "properties.peeringLocation": "peering_location",
  }),
  row("virtual_wan", "Microsoft.Network/virtualWans", GROUP, {
    "properties.allowBranchToBranchTraffic": flag("allow_branch_to_branch_traffic"),
    "properties.disableVpnEncryption": flag("disable_vpn_encryption"),
    "properties.office365LocalBreakoutCategory": "office365_local_breakout_category",
    "properties.type": "type",
  }),
  row("virtual_hub", "Microsoft.Network/virtualHubs", GROUP, {
    "properties.addressPrefix": "address_prefix",
    "properties.hubRoutingPreference": "hub_routing_preference",
    "properties.sku": "sku",
    "properties.virtualWan": ref("virtual_wan_id"),
  }),
  row(
    "virtual_hub_connection",
    "Microsoft.Network/virtualHubs/hubVirtualNetworkConnections",
    under("virtual_hub_id"),
    {
      "properties.enableInternetSecurity": flag("internet_security_enabled"),
      "properties.remoteVirtualNetwork": ref("remote_virtual_network_id"),
    },
  ),
  row("vpn_gateway", "Microsoft.Network/vpnGateways", GROUP, {
    "properties.virtualHub": ref("virtual_hub_id"),
    "properties.vpnGatewayScaleUnit": "scale_unit",
  }),
  row("point_to_site_vpn_gateway", "Microsoft.Network/p2sVpnGateways", GROUP, {
    "properties.virtualHub": ref("virtual_hub_id"),
    "properties.vpnGatewayScaleUnit": "scale_unit",
    "properties.vpnServerConfiguration": ref("vpn_server_configuration_id"),
  }),
  row("dns_zone", "Microsoft.Network/dnsZones", GROUP, {}, { global: true }),
  row("private_dns_zone", "Microsoft.Network/privateDnsZones", GROUP, {}, { global: true }),
  row(
    "private_dns_zone_virtual_network_link",
    "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
    [under("private_dns_zone_id"), beside("private_dns_zone_name")],
    {
      "properties.registrationEnabled": flag("registration_enabled"),
      "properties.resolutionPolicy": "resolution_policy",
      "properties.virtualNetwork": ref("virtual_network_id"),
    },
    { global: true },
  ),
  row("dns_a_record", "Microsoft.Network/dnsZones/A", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_cname_record", "Microsoft.Network/dnsZones/CNAME", beside("zone_name"), {
    "properties.TTL": "ttl",
    "properties.CNAMERecord.cname": "record",
  }),
  row("private_dns_a_record", "Microsoft.Network/privateDnsZones/A", inPrivateZone, {
    "properties.aRecords": each("records", { ipv4Address: "." }),
    "properties.ttl": "ttl",
  }),
  row("private_dns_cname_record", "Microsoft.Network/privateDnsZones/CNAME", inPrivateZone, {
    "properties.cnameRecord.cname": "record",
    "properties.ttl": "ttl",
  }),
  row(
    "traffic_manager_profile",
    "Microsoft.Network/trafficManagerProfiles",
    GROUP,
    {
      "properties.dnsConfig.relativeName": "dns_config.relative_name",
      "properties.dnsConfig.ttl": "dns_config.ttl",
      "properties.monitorConfig.path": "monitor_config.path",
      "properties.monitorConfig.port": "monitor_config.port",
      "properties.monitorConfig.protocol": "monitor_config.protocol",
      "properties.trafficRoutingMethod": "traffic_routing_method",
    },
    { global: true },
  ),
  row("cdn_profile", "Microsoft.Cdn/profiles", GROUP, { "sku.name": "sku" }),
  row(
    "cdn_frontdoor_profile",
    "Microsoft.Cdn/profiles",
    GROUP,
    { "sku.name": "sku_name", "properties.originResponseTimeoutSeconds": "response_timeout_seconds" },
    { global: true },
  ),
  row(
    "cdn_frontdoor_endpoint",
    "Microsoft.Cdn/profiles/afdEndpoints",
    under("cdn_frontdoor_profile_id"),
    { "properties.enabledState": onOff("enabled") },
    { global: true },
  ),
  row(
    "cdn_frontdoor_firewall_policy",
    "Microsoft.Network/FrontDoorWebApplicationFirewallPolicies",
    GROUP,
    {
      "sku.name": "sku_name",
      "properties.policySettings.enabledState": onOff("enabled"),
      "properties.policySettings.mode": "mode",
      "properties.policySettings.requestBodyCheck": onOff("request_body_check_enabled"),
    },
    { global: true },
  ),
];
