import { beside, GROUP, row, under } from "./row.ts";
import { flag, onOff } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const loadBalancing: readonly TerraformRow[] = [
  row(
    "lb_rule",
    "Microsoft.Network/loadBalancers/loadBalancingRules",
    [under("loadbalancer_id"), beside("frontend_ip_configuration_name")],
    {
      "properties.backendPort": "backend_port",
      "properties.frontendPort": "frontend_port",
      "properties.loadDistribution": "load_distribution",
      "properties.protocol": "protocol",
    },
    { partOf: "loadbalancer_id" },
  ),
  row(
    "lb_backend_address_pool",
    "Microsoft.Network/loadBalancers/backendAddressPools",
    under("loadbalancer_id"),
  ),
  row(
    "lb_probe",
    "Microsoft.Network/loadBalancers/probes",
    under("loadbalancer_id"),
    {
      "properties.port": "port",
      "properties.protocol": "protocol",
      "properties.requestPath": "request_path",
    },
    { partOf: "loadbalancer_id" },
  ),
  row(
    "traffic_manager_external_endpoint",
    "Microsoft.Network/trafficManagerProfiles/ExternalEndpoints",
    under("profile_id"),
    {
      "properties.target": "target",
      "properties.endpointLocation": "endpoint_location",
      "properties.weight": "weight",
    },
  ),
  row("cdn_endpoint", "Microsoft.Cdn/profiles/endpoints", beside("profile_name"), {
    "properties.isHttpAllowed": flag("is_http_allowed"),
    "properties.isHttpsAllowed": flag("is_https_allowed"),
    "properties.optimizationType": "optimization_type",
    "properties.originHostHeader": "origin_host_header",
    "properties.originPath": "origin_path",
  }),
  row(
    "traffic_manager_azure_endpoint",
    "Microsoft.Network/trafficManagerProfiles/AzureEndpoints",
    under("profile_id"),
    { "properties.targetResourceId": "target_resource_id", "properties.weight": "weight" },
  ),
  row(
    "traffic_manager_nested_endpoint",
    "Microsoft.Network/trafficManagerProfiles/NestedEndpoints",
    under("profile_id"),
    {
      "properties.targetResourceId": "target_resource_id",
      "properties.endpointLocation": "endpoint_location",
      "properties.weight": "weight",
    },
  ),
  row(
    "lb_outbound_rule",
    "Microsoft.Network/loadBalancers/outboundRules",
    under("loadbalancer_id"),
    {},
    { partOf: "loadbalancer_id" },
  ),
  row("frontdoor", "Microsoft.Network/frontDoors", GROUP, {}, { global: true }),
  row(
    "frontdoor_firewall_policy",
    "Microsoft.Network/frontDoorWebApplicationFirewallPolicies",
    GROUP,
    { "properties.policySettings.enabledState": onOff("enabled"), "properties.policySettings.mode": "mode" },
    { global: true },
  ),
  row(
    "cdn_frontdoor_origin",
    "Microsoft.Cdn/profiles/originGroups/origins",
    under("cdn_frontdoor_origin_group_id"),
    {
      "properties.hostName": "host_name",
      "properties.enabledState": onOff("enabled"),
      "properties.originHostHeader": "origin_host_header",
    },
  ),
  row("cdn_frontdoor_origin_group", "Microsoft.Cdn/profiles/originGroups", under("cdn_frontdoor_profile_id")),
  row(
    "cdn_frontdoor_route",
    "Microsoft.Cdn/profiles/afdEndpoints/routes",
    under("cdn_frontdoor_endpoint_id"),
  ),
  row(
    "lb_nat_pool",
    "Microsoft.Network/loadBalancers/inboundNatPools",
    under("loadbalancer_id"),
    {},
    { partOf: "loadbalancer_id" },
  ),
  row(
    "lb_nat_rule",
    "Microsoft.Network/loadBalancers/inboundNatRules",
    under("loadbalancer_id"),
    {},
    { partOf: "loadbalancer_id" },
  ),
  row(
    "cdn_frontdoor_custom_domain",
    "Microsoft.Cdn/profiles/customDomains",
    under("cdn_frontdoor_profile_id"),
    { "properties.hostName": "host_name" },
  ),
  row(
    "cdn_frontdoor_security_policy",
    "Microsoft.Cdn/profiles/securityPolicies",
    under("cdn_frontdoor_profile_id"),
  ),
  row("frontdoor_rules_engine", "Microsoft.Network/frontDoors/rulesEngines", beside("frontdoor_name")),
  row(
    "cdn_endpoint_custom_domain",
    "Microsoft.Cdn/profiles/endpoints/customDomains",
    under("cdn_endpoint_id"),
  ),
  row("cdn_frontdoor_rule", "Microsoft.Cdn/profiles/ruleSets/rules", under("cdn_frontdoor_rule_set_id")),
  row("cdn_frontdoor_rule_set", "Microsoft.Cdn/profiles/ruleSets", under("cdn_frontdoor_profile_id")),
  row("cdn_frontdoor_secret", "Microsoft.Cdn/profiles/secrets", under("cdn_frontdoor_profile_id")),
  row("application_load_balancer", "Microsoft.ServiceNetworking/trafficControllers", GROUP),
  row(
    "application_load_balancer_frontend",
    "Microsoft.ServiceNetworking/trafficControllers/frontends",
    under("application_load_balancer_id"),
  ),
  row(
    "application_load_balancer_subnet_association",
    "Microsoft.ServiceNetworking/trafficControllers/associations",
    under("application_load_balancer_id"),
  ),
  row(
    "application_load_balancer_security_policy",
    "Microsoft.ServiceNetworking/trafficControllers/securityPolicies",
    under("application_load_balancer_id"),
  ),
];
