import { reference, skuAt, type RequestRow } from "./row.ts";

export const network: readonly RequestRow[] = [
  {
    types: ["Microsoft.Network/loadBalancers"],
    zones: ["properties.frontendIPConfigurations.*.zones"],
    source: reference("Microsoft.Network/loadBalancers"),
  },
  {
    types: ["Microsoft.Network/applicationGateways"],
    sku: skuAt("properties.sku"),
    count: {
      now: ["properties.sku.capacity", "properties.autoscaleConfiguration.minCapacity"],
      minimum: "properties.autoscaleConfiguration.minCapacity",
      maximum: "properties.autoscaleConfiguration.maxCapacity",
    },
    source: reference("Microsoft.Network/applicationGateways"),
  },
  {
    types: ["Microsoft.Network/virtualNetworkGateways"],
    sku: skuAt("properties.sku"),
    zones: [],
    source: reference("Microsoft.Network/virtualNetworkGateways"),
  },
  {
    types: ["Microsoft.Network/azureFirewalls"],
    // The name says where the firewall stands (AZFW_VNet, AZFW_Hub); what it can do is the tier.
    sku: { tier: "properties.sku.tier", family: "properties.sku.name" },
    source: reference("Microsoft.Network/azureFirewalls"),
  },
  {
    types: ["Microsoft.Network/firewallPolicies"],
    sku: skuAt("properties.sku"),
    zones: [],
    source: reference("Microsoft.Network/firewallPolicies"),
  },
  {
    types: ["Microsoft.Network/vpnGateways", "Microsoft.Network/p2svpnGateways"],
    sku: {},
    count: { now: "properties.vpnGatewayScaleUnit", standard: 1 },
    zones: [],
    source: reference("Microsoft.Network/vpnGateways"),
  },
  {
    types: ["Microsoft.Network/expressRouteGateways"],
    sku: {},
    count: {
      now: "properties.autoScaleConfiguration.bounds.min",
      maximum: "properties.autoScaleConfiguration.bounds.max",
    },
    zones: [],
    source: reference("Microsoft.Network/expressRouteGateways"),
  },
  {
    types: ["Microsoft.Network/virtualWans"],
    sku: { name: "properties.type" },
    zones: [],
    source: reference("Microsoft.Network/virtualWans"),
  },
];
