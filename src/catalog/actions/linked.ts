import type { LinkedAction } from "./linked-action.ts";
import { COMPUTE_LINKS } from "./linked-compute.ts";
import { DATA_LINKS } from "./linked-data.ts";
import { NETWORK_LINKS } from "./linked-network.ts";

/** The first row that fits a reference decides. Every action stands in the list of permissions that its source is. */
export const LINKED_ACTIONS: readonly LinkedAction[] = [...NETWORK_LINKS, ...COMPUTE_LINKS, ...DATA_LINKS];

/**
 * Connecting a private endpoint without waiting for somebody's approval: an action of the type that is connected to.
 * Source: "Approval process", in the overview of private endpoints.
 */
export const PRIVATE_ENDPOINT = {
  owner: "Microsoft.Network/privateEndpoints",
  under: "privateLinkServiceConnections",
  byHand: "manualPrivateLinkServiceConnections",
  actionOf: (type: string): string => `${type}/PrivateEndpointConnectionsApproval/action`,
  source:
    "https://learn.microsoft.com/azure/private-link/manage-private-endpoint#manage-private-endpoint-connections-on-azure-paas-resources",
} as const;
