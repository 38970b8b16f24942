import { sameType } from "../../base/resource-type.ts";

/** A place in the request of a type where another resource is referred to that asks for a linked action. */
export interface ReferencePlace {
  /** Type of the resource that makes the reference. */
  readonly owner: string;
  /** Keys on the way to the reference in a request; those of lists stand once. */
  readonly path: string;
  /** Type that is referred to. */
  readonly type: string;
}

const NET = "Microsoft.Network";
const SUBNET = `${NET}/virtualNetworks/subnets`;
const VNET = `${NET}/virtualNetworks`;
const ADDRESS = `${NET}/publicIPAddresses`;
const IP_SUBNET = "properties.ipConfigurations.properties.subnet.id";

/**
 * References without which the service refuses the request, so that one is there even where it is not known.
 * Source: the required properties of each type, learn.microsoft.com/azure/templates.
 */
export const CERTAIN_REFERENCES: readonly ReferencePlace[] = [
  { owner: `${NET}/privateEndpoints`, path: "properties.subnet.id", type: SUBNET },
  {
    owner: `${NET}/privateEndpoints/privateDnsZoneGroups`,
    path: "properties.privateDnsZoneConfigs.properties.privateDnsZoneId",
    type: `${NET}/privateDnsZones`,
  },
  {
    owner: `${NET}/privateDnsZones/virtualNetworkLinks`,
    path: "properties.virtualNetwork.id",
    type: VNET,
  },
  {
    owner: `${NET}/virtualNetworks/virtualNetworkPeerings`,
    path: "properties.remoteVirtualNetwork.id",
    type: VNET,
  },
  { owner: `${NET}/networkInterfaces`, path: IP_SUBNET, type: SUBNET },
  { owner: `${NET}/bastionHosts`, path: IP_SUBNET, type: SUBNET },
  { owner: `${NET}/virtualNetworkGateways`, path: IP_SUBNET, type: SUBNET },
  {
    owner: `${NET}/virtualNetworkGateways`,
    path: IP_SUBNET.replace("subnet", "publicIPAddress"),
    type: ADDRESS,
  },
  {
    owner: `${NET}/applicationGateways`,
    path: "properties.gatewayIPConfigurations.properties.subnet.id",
    type: SUBNET,
  },
  {
    owner: "Microsoft.Authorization/policyExemptions",
    path: "properties.policyAssignmentId",
    type: "Microsoft.Authorization/policyAssignments",
  },
];

export function certainReferences(owner: string): readonly ReferencePlace[] {
  return CERTAIN_REFERENCES.filter((place) => sameType(place.owner, owner));
}
