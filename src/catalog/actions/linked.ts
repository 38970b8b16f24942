/**
 * An action that Azure demands at a resource because another one refers to it: a network interface joins a subnet, a virtual
 * machine gets an identity assigned. Without it the deployment ends with `LinkedAuthorizationFailed`.
 */
export interface LinkedAction {
  /** Type of the resource that is referred to. */
  readonly type: string;
  readonly action: string;
  /** Only where the reference stands in a resource of one of these types. */
  readonly owners?: readonly string[];
  /** Only where the reference stands under this key, at any depth. */
  readonly under?: string;
  readonly source: string;
}

const ROOT = "https://learn.microsoft.com/azure/role-based-access-control/permissions";
const NETWORK = `${ROOT}/networking#microsoftnetwork`;
const SUBNET = "Microsoft.Network/virtualNetworks/subnets";

/** Services that let a subnet in by its service endpoint; they do not stand in it. */
const ENDPOINT_OWNERS = [
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.DBforMariaDB/servers/virtualNetworkRules",
  "Microsoft.DBforMySQL/servers/virtualNetworkRules",
  "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventHub/namespaces/networkRuleSets",
  "Microsoft.KeyVault/vaults",
  "Microsoft.ServiceBus/namespaces/networkRuleSets",
  "Microsoft.Sql/servers/virtualNetworkRules",
  "Microsoft.Storage/storageAccounts",
];

/** The first row that fits a reference decides. Every action stands in the list of permissions that its source is. */
export const LINKED_ACTIONS: readonly LinkedAction[] = [
  {
    type: SUBNET,
    owners: ENDPOINT_OWNERS,
    action: `${SUBNET}/joinViaServiceEndpoint/action`,
    source: NETWORK,
  },
  { type: SUBNET, action: `${SUBNET}/join/action`, source: NETWORK },
  {
    type: "Microsoft.Network/virtualNetworks",
    owners: ["Microsoft.Network/virtualNetworks", "Microsoft.Network/virtualNetworks/virtualNetworkPeerings"],
    action: "Microsoft.Network/virtualNetworks/peer/action",
    source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering#permissions",
  },
  {
    type: "Microsoft.Network/virtualNetworks",
    owners: ["Microsoft.Network/privateDnsZones/virtualNetworkLinks"],
    action: "Microsoft.Network/virtualNetworks/join/action",
    source: NETWORK,
  },
  ...[
    "applicationGateways/backendAddressPools",
    "ddosProtectionPlans",
    "firewallPolicies",
    "ipGroups",
    "loadBalancers/backendAddressPools",
    "loadBalancers/inboundNatPools",
    "loadBalancers/inboundNatRules",
    "natGateways",
    "networkInterfaces",
    "networkSecurityGroups",
    "privateDnsZones",
    "publicIPAddresses",
    "publicIPPrefixes",
    "routeTables",
    "serviceEndpointPolicies",
  ].map((name) => ({
    type: `Microsoft.Network/${name}`,
    action: `Microsoft.Network/${name}/join/action`,
    source: NETWORK,
  })),
  {
    type: "Microsoft.Network/applicationSecurityGroups",
    action: "Microsoft.Network/applicationSecurityGroups/joinIpConfiguration/action",
    source: NETWORK,
  },
  {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    under: "userAssignedIdentities",
    action: "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
    source: `${ROOT}/identity#microsoftmanagedidentity`,
  },
  ...["images", "galleries/images/versions", "disks", "snapshots", "diskEncryptionSets"].map((name) => ({
    type: `Microsoft.Compute/${name}`,
    action: `Microsoft.Compute/${name}/read`,
    source: `${ROOT}/compute#microsoftcompute`,
  })),
  {
    type: "Microsoft.KeyVault/vaults",
    under: "sourceVault",
    owners: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
    action: "Microsoft.KeyVault/vaults/deploy/action",
    source: `${ROOT}/security#microsoftkeyvault`,
  },
];

/**
 * Connecting a private endpoint without waiting for somebody's approval: an action of the type that is connected to.
 * Source: "Approval process", in the overview of private endpoints.
 */
export const PRIVATE_ENDPOINT = {
  owner: "Microsoft.Network/privateEndpoints",
  under: "privateLinkServiceConnections",
  actionOf: (type: string): string => `${type}/PrivateEndpointConnectionsApproval/action`,
  source:
    "https://learn.microsoft.com/azure/private-link/manage-private-endpoint#manage-private-endpoint-connections-on-azure-paas-resources",
} as const;
