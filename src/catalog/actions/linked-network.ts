import { ENDPOINT_OWNERS } from "../service-endpoints.ts";
import type { LinkedAction } from "./linked-action.ts";

const NETWORK =
  "https://learn.microsoft.com/azure/role-based-access-control/permissions/networking#microsoftnetwork";
const VIRTUAL_WAN = "https://learn.microsoft.com/azure/virtual-wan/roles-permissions";
const NET = "Microsoft.Network";
const VNET = `${NET}/virtualNetworks`;
const SUBNET = `${VNET}/subnets`;

/** A reference to the type, wherever it stands, asks for its one join. */
const JOINED = [
  "applicationGateways/backendAddressPools",
  "customIpPrefixes",
  "ddosProtectionPlans",
  "dnsForwardingRulesets",
  "dnsResolvers",
  "dnsResolvers/inboundEndpoints",
  "dnsResolvers/outboundEndpoints",
  "dscpConfiguration",
  "expressRouteCircuits",
  "expressRouteCrossConnections",
  "expressRoutePorts",
  "firewallPolicies",
  "frontDoorWebApplicationFirewallPolicies",
  "ipGroups",
  "loadBalancers/backendAddressPools",
  "loadBalancers/frontendIPConfigurations",
  "loadBalancers/frontendIPConfigurations/loadBalancerPools",
  "loadBalancers/inboundNatPools",
  "loadBalancers/inboundNatRules",
  "loadBalancers/probes",
  "natGateways",
  "networkIntentPolicies",
  "networkInterfaces",
  "networkSecurityGroups",
  "networkSecurityPerimeters/profiles",
  "privateDnsZones",
  "publicIPAddresses",
  "publicIPPrefixes",
  "routeFilters",
  "routeTables",
  "serviceEndpointPolicies",
  "virtualNetworkGateways",
  "virtualNetworkTaps",
];

/** What a part of Virtual WAN refers to has to be readable. */
const READ = [
  "virtualHubs",
  "virtualHubs/hubRouteTables",
  "virtualHubs/hubVirtualNetworkConnections",
  "virtualHubs/routeMaps",
  "vpnServerConfigurations",
];

/** Where the routes of a hub may lead to. */
const NEXT_HOPS = ["azureFirewalls", "networkVirtualAppliances", "securityPartnerProviders"];

/** References to networks and their parts. */
export const NETWORK_LINKS: readonly LinkedAction[] = [
  {
    type: SUBNET,
    owners: ENDPOINT_OWNERS,
    action: `${SUBNET}/joinViaServiceEndpoint/action`,
    source: NETWORK,
  },
  {
    type: SUBNET,
    // Access restrictions of web apps, and the network rules that services have in common.
    under: ["virtualNetworkRules", "ipSecurityRestrictions", "scmIpSecurityRestrictions"],
    action: `${SUBNET}/joinViaServiceEndpoint/action`,
    source: NETWORK,
  },
  {
    type: SUBNET,
    under: ["loadBalancerBackendAddresses"],
    action: `${SUBNET}/joinLoadBalancer/action`,
    source: NETWORK,
  },
  { type: SUBNET, action: `${SUBNET}/join/action`, source: NETWORK },
  {
    type: VNET,
    owners: [VNET, `${VNET}/virtualNetworkPeerings`],
    action: `${VNET}/peer/action`,
    source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering#permissions",
  },
  {
    type: VNET,
    owners: [`${NET}/virtualHubs`, `${NET}/virtualHubs/hubVirtualNetworkConnections`],
    action: `${VNET}/peer/action`,
    source: VIRTUAL_WAN,
  },
  {
    type: VNET,
    owners: [`${NET}/loadBalancers`, `${NET}/loadBalancers/backendAddressPools`],
    action: `${VNET}/joinLoadBalancer/action`,
    source: NETWORK,
  },
  {
    type: VNET,
    owners: [
      `${NET}/privateDnsZones/virtualNetworkLinks`,
      `${NET}/dnsResolvers`,
      `${NET}/dnsForwardingRulesets/virtualNetworkLinks`,
    ],
    action: `${VNET}/join/action`,
    source: NETWORK,
  },
  {
    type: VNET,
    owners: [`${NET}/networkManagers/networkGroups/staticMembers`],
    action: `${VNET}/write`,
    source: NETWORK,
  },
  ...JOINED.map((name) => ({
    type: `${NET}/${name}`,
    action: `${NET}/${name}/join/action`,
    source: NETWORK,
  })),
  {
    type: `${NET}/virtualWans`,
    owners: [`${NET}/vpnSites`],
    action: `${NET}/virtualWans/read`,
    source: VIRTUAL_WAN,
  },
  { type: `${NET}/virtualWans`, action: `${NET}/virtualWans/join/action`, source: VIRTUAL_WAN },
  ...READ.map((name) => ({ type: `${NET}/${name}`, action: `${NET}/${name}/read`, source: VIRTUAL_WAN })),
  ...NEXT_HOPS.map((name) => ({
    type: `${NET}/${name}`,
    owners: [`${NET}/virtualHubs/hubRouteTables`, `${NET}/virtualHubs/routingIntent`],
    action: `${NET}/${name}/read`,
    source: VIRTUAL_WAN,
  })),
  {
    type: `${NET}/applicationSecurityGroups`,
    owners: [`${NET}/networkSecurityGroups`, `${NET}/networkSecurityGroups/securityRules`],
    action: `${NET}/applicationSecurityGroups/joinNetworkSecurityRule/action`,
    source: NETWORK,
  },
  {
    type: `${NET}/applicationSecurityGroups`,
    action: `${NET}/applicationSecurityGroups/joinIpConfiguration/action`,
    source: NETWORK,
  },
  {
    type: `${NET}/networkManagers/ipamPools`,
    action: `${NET}/networkManagers/ipamPools/associateResourcesToPool/action`,
    source: NETWORK,
  },
  {
    // Refusals name this action; the list of permissions does not have it.
    type: `${NET}/applicationGatewayWebApplicationFirewallPolicies`,
    action: `${NET}/applicationGatewayWebApplicationFirewallPolicies/join/action`,
    unsettled: true,
    source: NETWORK,
  },
];
