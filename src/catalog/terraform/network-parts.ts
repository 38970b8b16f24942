import { above, beside, GROUP, row, under } from "./row.ts";
import { each, ref } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const networkParts: readonly TerraformRow[] = [
  row(
    "firewall_policy_rule_collection_group",
    "Microsoft.Network/firewallPolicies/ruleCollectionGroups",
    under("firewall_policy_id"),
    { "properties.priority": "priority" },
  ),
  row(
    "firewall_network_rule_collection",
    "Microsoft.Network/azureFirewalls/networkRuleCollections",
    beside("azure_firewall_name"),
    {},
    { partOf: "azure_firewall_name" },
  ),
  row(
    "firewall_application_rule_collection",
    "Microsoft.Network/azureFirewalls/applicationRuleCollections",
    beside("azure_firewall_name"),
    {},
    { partOf: "azure_firewall_name" },
  ),
  row("virtual_hub_route_table", "Microsoft.Network/virtualHubs/hubRouteTables", under("virtual_hub_id")),
  row("vpn_gateway_connection", "Microsoft.Network/vpnGateways/vpnConnections", under("vpn_gateway_id")),
  row("vpn_server_configuration", "Microsoft.Network/vpnServerConfigurations", GROUP),
  row("vpn_site", "Microsoft.Network/vpnSites", GROUP, { "properties.virtualWan": ref("virtual_wan_id") }),
  row(
    "network_connection_monitor",
    "Microsoft.Network/networkWatchers/connectionMonitors",
    under("network_watcher_id"),
  ),
  row("network_manager", "Microsoft.Network/networkManagers", GROUP, {
    "properties.networkManagerScopeAccesses": "scope_accesses",
  }),
  row(
    "network_manager_connectivity_configuration",
    "Microsoft.Network/networkManagers/connectivityConfigurations",
    under("network_manager_id"),
  ),
  row(
    "network_manager_network_group",
    "Microsoft.Network/networkManagers/networkGroups",
    under("network_manager_id"),
  ),
  row(
    "express_route_circuit_authorization",
    "Microsoft.Network/expressRouteCircuits/authorizations",
    beside("express_route_circuit_name"),
  ),
  row(
    "firewall_nat_rule_collection",
    "Microsoft.Network/azureFirewalls/natRuleCollections",
    beside("azure_firewall_name"),
    {},
    { partOf: "azure_firewall_name" },
  ),
  row("network_profile", "Microsoft.Network/networkProfiles", GROUP),
  row("network_security_perimeter", "Microsoft.Network/networkSecurityPerimeters", GROUP),
  row(
    "network_security_perimeter_access_rule",
    "Microsoft.Network/networkSecurityPerimeters/profiles/accessRules",
    under("network_security_perimeter_profile_id"),
  ),
  row(
    "network_security_perimeter_profile",
    "Microsoft.Network/networkSecurityPerimeters/profiles",
    under("network_security_perimeter_id"),
  ),
  row("virtual_hub_bgp_connection", "Microsoft.Network/virtualHubs/bgpConnections", under("virtual_hub_id"), {
    "properties.peerAsn": "peer_asn",
    "properties.peerIp": "peer_ip",
  }),
  row("virtual_hub_ip", "Microsoft.Network/virtualHubs/ipConfigurations", under("virtual_hub_id")),
  row("virtual_hub_routing_intent", "Microsoft.Network/virtualHubs/routingIntent", under("virtual_hub_id")),
  row("virtual_hub_security_partner_provider", "Microsoft.Network/securityPartnerProviders", GROUP),
  row("vpn_gateway_nat_rule", "Microsoft.Network/vpnGateways/natRules", under("vpn_gateway_id")),
  row("route_filter", "Microsoft.Network/routeFilters", GROUP),
  row("route_map", "Microsoft.Network/virtualHubs/routeMaps", under("virtual_hub_id")),
  row(
    "virtual_network_gateway_nat_rule",
    "Microsoft.Network/virtualNetworkGateways/natRules",
    under("virtual_network_gateway_id"),
  ),
  row(
    "network_packet_capture",
    "Microsoft.Network/networkWatchers/packetCaptures",
    beside("network_watcher_name"),
  ),
  row(
    "network_manager_admin_rule",
    "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections/rules",
    under("admin_rule_collection_id"),
  ),
  row(
    "network_manager_admin_rule_collection",
    "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections",
    under("security_admin_configuration_id"),
  ),
  row(
    "network_manager_security_admin_configuration",
    "Microsoft.Network/networkManagers/securityAdminConfigurations",
    under("network_manager_id"),
  ),
  row(
    "network_manager_static_member",
    "Microsoft.Network/networkManagers/networkGroups/staticMembers",
    under("network_group_id"),
  ),
  row(
    "network_manager_ipam_pool",
    "Microsoft.Network/networkManagers/ipamPools",
    under("network_manager_id"),
  ),
  row(
    "express_route_circuit_connection",
    "Microsoft.Network/expressRouteCircuits/peerings/connections",
    under("peering_id"),
  ),
  row("network_function_azure_traffic_collector", "Microsoft.NetworkFunction/azureTrafficCollectors", GROUP),
  row(
    "network_security_perimeter_association",
    "Microsoft.Network/networkSecurityPerimeters/resourceAssociations",
    above("network_security_perimeter_profile_id"),
    { "properties.accessMode": "access_mode" },
  ),
  row(
    "private_dns_resolver_inbound_endpoint",
    "Microsoft.Network/dnsResolvers/inboundEndpoints",
    under("private_dns_resolver_id"),
    {
      "properties.ipConfigurations": each("ip_configurations", {
        privateIpAllocationMethod: "private_ip_allocation_method",
        subnet: ref("subnet_id"),
      }),
    },
  ),
  row(
    "private_dns_resolver_outbound_endpoint",
    "Microsoft.Network/dnsResolvers/outboundEndpoints",
    under("private_dns_resolver_id"),
    {
      "properties.subnet": ref("subnet_id"),
    },
  ),
];
