import { beside, GROUP, part, row } from "./row.ts";
import {
  always,
  block,
  blockWhole,
  each,
  eachWhole,
  first,
  flag,
  not,
  onOff,
  pick,
  ref,
  refs,
} from "./rule.ts";
import type { TerraformRow } from "./row.ts";
import type { Rules } from "./rule.ts";

/** A rule of a security group, inline and as a resource of its own. */
const securityRule: Rules = {
  access: "access",
  description: "description",
  destinationAddressPrefix: "destination_address_prefix",
  destinationAddressPrefixes: "destination_address_prefixes",
  destinationPortRange: "destination_port_range",
  destinationPortRanges: "destination_port_ranges",
  direction: "direction",
  priority: "priority",
  protocol: "protocol",
  destinationApplicationSecurityGroups: refs("destination_application_security_group_ids"),
  sourceApplicationSecurityGroups: refs("source_application_security_group_ids"),
  sourceAddressPrefix: "source_address_prefix",
  sourceAddressPrefixes: "source_address_prefixes",
  sourcePortRange: "source_port_range",
  sourcePortRanges: "source_port_ranges",
};
const route: Rules = {
  addressPrefix: "address_prefix",
  nextHopIpAddress: "next_hop_in_ip_address",
  nextHopType: "next_hop_type",
};
const inProperties = (rules: Rules): Rules =>
  Object.fromEntries(Object.entries(rules).map(([path, rule]) => [`properties.${path}`, rule]));

const delegations = eachWhole("delegation", {
  name: "name",
  "properties.actions": "service_delegation.actions",
  "properties.serviceName": "service_delegation.name",
});

/** A list of texts until the provider's fifth version made blocks of them. */
const endpoints = first(
  each("service_endpoint", { service: "service" }),
  each("service_endpoints", { service: "." }),
);

/** A subnet in the block of its network: the members that it has as a resource of its own, too. */
const subnetInBlock: Rules = {
  "properties.addressPrefixes": "address_prefixes",
  "properties.defaultOutboundAccess": flag("default_outbound_access_enabled"),
  "properties.delegations": delegations,
  "properties.ipConfigurations": always(null),
  "properties.networkSecurityGroup": ref("security_group"),
  "properties.privateEndpointNetworkPolicies": "private_endpoint_network_policies",
  "properties.routeTable": ref("route_table_id"),
  "properties.serviceEndpoints": endpoints,
};

const frontends = each("frontend_ip_configuration", {
  name: "name",
  zones: "zones",
  "properties.privateIPAddress": "private_ip_address",
  "properties.privateIPAllocationMethod": "private_ip_address_allocation",
  "properties.publicIPAddress": ref("public_ip_address_id"),
  "properties.subnet": ref("subnet_id"),
});

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const network: readonly TerraformRow[] = [
  row(
    "virtual_network",
    "Microsoft.Network/virtualNetworks",
    GROUP,
    {
      "properties.addressSpace.addressPrefixes": "address_space",
      "properties.ddosProtectionPlan": ref("ddos_protection_plan.id"),
      "properties.dhcpOptions.dnsServers": "dns_servers",
      "properties.enableDdosProtection": flag("ddos_protection_plan.enable"),
      "properties.encryption": blockWhole("encryption", {
        enforcement: "enforcement",
        enabled: always(true),
      }),
      "properties.flowTimeoutInMinutes": "flow_timeout_in_minutes",
      "properties.subnets": each("subnet", { name: "name", ...subnetInBlock }),
    },
    { blocks: [part("subnet", "Microsoft.Network/virtualNetworks/subnets", subnetInBlock)] },
  ),
  // The associations of a subnet are resources of their own and follow it.
  row("subnet", "Microsoft.Network/virtualNetworks/subnets", beside("virtual_network_name"), {
    "properties.addressPrefixes": "address_prefixes",
    "properties.defaultOutboundAccess": flag("default_outbound_access_enabled"),
    "properties.delegations": delegations,
    "properties.privateEndpointNetworkPolicies": "private_endpoint_network_policies",
    "properties.serviceEndpoints": endpoints,
    "properties.sharingScope": "sharing_scope",
  }),
  row(
    "virtual_network_peering",
    "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
    beside("virtual_network_name"),
    {
      "properties.allowForwardedTraffic": flag("allow_forwarded_traffic"),
      "properties.allowGatewayTransit": flag("allow_gateway_transit"),
      "properties.allowVirtualNetworkAccess": flag("allow_virtual_network_access"),
      "properties.remoteVirtualNetwork": ref("remote_virtual_network_id"),
      "properties.useRemoteGateways": flag("use_remote_gateways"),
    },
  ),
  row(
    "network_security_group",
    "Microsoft.Network/networkSecurityGroups",
    GROUP,
    {
      "properties.securityRules": eachWhole("security_rule", { name: "name", ...inProperties(securityRule) }),
    },
    {
      blocks: [
        part(
          "security_rule",
          "Microsoft.Network/networkSecurityGroups/securityRules",
          inProperties(securityRule),
        ),
      ],
    },
  ),
  row(
    "network_security_rule",
    "Microsoft.Network/networkSecurityGroups/securityRules",
    beside("network_security_group_name"),
    inProperties(securityRule),
  ),
  row("application_security_group", "Microsoft.Network/applicationSecurityGroups", GROUP),
  row(
    "route_table",
    "Microsoft.Network/routeTables",
    GROUP,
    {
      "properties.disableBgpRoutePropagation": not("bgp_route_propagation_enabled"),
      "properties.routes": eachWhole("route", { name: "name", ...inProperties(route) }),
    },
    { blocks: [part("route", "Microsoft.Network/routeTables/routes", inProperties(route))] },
  ),
  row("route", "Microsoft.Network/routeTables/routes", beside("route_table_name"), inProperties(route)),
  row("network_interface", "Microsoft.Network/networkInterfaces", GROUP, {
    "properties.dnsSettings.dnsServers": "dns_servers",
    "properties.enableAcceleratedNetworking": flag(
      "accelerated_networking_enabled|enable_accelerated_networking",
    ),
    "properties.enableIPForwarding": flag("ip_forwarding_enabled|enable_ip_forwarding"),
    "properties.ipConfigurations": each("ip_configuration", {
      name: "name",
      "properties.primary": flag("primary"),
      "properties.privateIPAddress": "private_ip_address",
      "properties.privateIPAddressVersion": "private_ip_address_version",
      "properties.privateIPAllocationMethod": "private_ip_address_allocation",
      "properties.publicIPAddress": ref("public_ip_address_id"),
      "properties.subnet": ref("subnet_id"),
    }),
  }),
  row("public_ip", "Microsoft.Network/publicIPAddresses", GROUP, {
    zones: "zones",
    "sku.name": "sku",
    "sku.tier": "sku_tier",
    "properties.ddosSettings.ddosProtectionPlan": ref("ddos_protection_plan_id"),
    "properties.ddosSettings.protectionMode": "ddos_protection_mode",
    "properties.dnsSettings.domainNameLabel": "domain_name_label",
    "properties.idleTimeoutInMinutes": "idle_timeout_in_minutes",
    "properties.publicIPAddressVersion": "ip_version",
    "properties.publicIPAllocationMethod": "allocation_method",
    "properties.publicIPPrefix": ref("public_ip_prefix_id"),
  }),
  row("public_ip_prefix", "Microsoft.Network/publicIPPrefixes", GROUP, {
    zones: "zones",
    "sku.name": "sku",
    "sku.tier": "sku_tier",
    "properties.prefixLength": "prefix_length",
    "properties.publicIPAddressVersion": "ip_version",
  }),
  row("nat_gateway", "Microsoft.Network/natGateways", GROUP, {
    zones: "zones",
    "sku.name": "sku_name",
    "properties.idleTimeoutInMinutes": "idle_timeout_in_minutes",
    // Attributes of the provider's second version; since then associations add them.
    "properties.publicIpAddresses": refs("public_ip_address_ids"),
    "properties.publicIpPrefixes": refs("public_ip_prefix_ids"),
  }),
  row("lb", "Microsoft.Network/loadBalancers", GROUP, {
    "sku.name": "sku",
    "sku.tier": "sku_tier",
    "properties.frontendIPConfigurations": frontends,
  }),
  row("application_gateway", "Microsoft.Network/applicationGateways", GROUP, {
    zones: "zones",
    "properties.autoscaleConfiguration": blockWhole("autoscale_configuration", {
      minCapacity: "min_capacity",
      maxCapacity: "max_capacity",
    }),
    "properties.enableFips": flag("fips_enabled"),
    "properties.enableHttp2": flag("http2_enabled|enable_http2"),
    "properties.firewallPolicy": ref("firewall_policy_id"),
    "properties.frontendIPConfigurations": each("frontend_ip_configuration", {
      name: "name",
      "properties.privateIPAddress": "private_ip_address",
      "properties.publicIPAddress": ref("public_ip_address_id"),
      "properties.subnet": ref("subnet_id"),
    }),
    "properties.gatewayIPConfigurations": eachWhole("gateway_ip_configuration", {
      name: "name",
      "properties.subnet": ref("subnet_id"),
    }),
    "properties.sku.name": "sku.name",
    "properties.sku.tier": "sku.tier",
    "properties.sku.capacity": "sku.capacity",
    "properties.sslCertificates": each("ssl_certificate", {
      name: "name",
      "properties.keyVaultSecretId": pick("key_vault_secret_id", { "": null }),
    }),
    "properties.sslPolicy": block("ssl_policy", {
      minProtocolVersion: "min_protocol_version",
      policyName: "policy_name",
      policyType: "policy_type",
    }),
    "properties.webApplicationFirewallConfiguration": block("waf_configuration", {
      disabledRuleGroups: each("disabled_rule_group", { ruleGroupName: "rule_group_name", rules: "rules" }),
      enabled: flag("enabled"),
      firewallMode: "firewall_mode",
      ruleSetType: "rule_set_type",
      ruleSetVersion: "rule_set_version",
    }),
  }),
  row(
    "web_application_firewall_policy",
    "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies",
    GROUP,
    {
      "properties.policySettings.mode": "policy_settings.mode",
      "properties.policySettings.requestBodyCheck": flag("policy_settings.request_body_check"),
      "properties.policySettings.state": onOff("policy_settings.enabled"),
    },
  ),
  row("private_link_service", "Microsoft.Network/privateLinkServices", GROUP, {
    "properties.autoApproval.subscriptions": "auto_approval_subscription_ids",
    "properties.enableProxyProtocol": flag("proxy_protocol_enabled|enable_proxy_protocol"),
    "properties.fqdns": "fqdns",
    "properties.loadBalancerFrontendIpConfigurations": refs("load_balancer_frontend_ip_configuration_ids"),
    "properties.visibility.subscriptions": "visibility_subscription_ids",
  }),
  row("private_dns_resolver", "Microsoft.Network/dnsResolvers", GROUP, {
    "properties.virtualNetwork": ref("virtual_network_id"),
  }),
  row("network_watcher", "Microsoft.Network/networkWatchers", GROUP),
  row(
    "network_watcher_flow_log",
    "Microsoft.Network/networkWatchers/flowLogs",
    beside("network_watcher_name"),
    {
      "properties.enabled": flag("enabled"),
      "properties.format.version": "version",
      "properties.retentionPolicy.days": "retention_policy.days",
      "properties.retentionPolicy.enabled": flag("retention_policy.enabled"),
      "properties.storageId": "storage_account_id",
      "properties.targetResourceId": "target_resource_id|network_security_group_id",
    },
  ),
  row("network_ddos_protection_plan", "Microsoft.Network/ddosProtectionPlans", GROUP),
  row("bastion_host", "Microsoft.Network/bastionHosts", GROUP, {
    zones: "zones",
    "sku.name": "sku",
    "properties.enableFileCopy": flag("file_copy_enabled"),
    "properties.enableIpConnect": flag("ip_connect_enabled"),
    "properties.enableShareableLink": flag("shareable_link_enabled"),
    "properties.enableTunneling": flag("tunneling_enabled"),
    "properties.disableCopyPaste": not("copy_paste_enabled"),
    "properties.ipConfigurations": eachWhole("ip_configuration", {
      name: "name",
      "properties.publicIPAddress": ref("public_ip_address_id"),
      "properties.subnet": ref("subnet_id"),
    }),
    "properties.scaleUnits": "scale_units",
  }),
];
