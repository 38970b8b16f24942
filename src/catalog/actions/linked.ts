import { COMPUTE_LINKS } from "./linked-compute.ts";
import { DATA_LINKS } from "./linked-data.ts";
import { NETWORK_LINKS } from "./linked-network.ts";

/**
 * An action that Azure demands at a resource because another one refers to it: a network interface joins a subnet, a virtual
 * machine gets an identity assigned. Without it the deployment ends with `LinkedAuthorizationFailed`.
 */
export interface LinkedAction {
  /** Type of the resource that is referred to. */
  readonly type: string;
  readonly action: string;
  /** Further actions that the same reference asks for. */
  readonly also?: readonly string[];
  /** Only where the reference stands in a resource of one of these types. */
  readonly owners?: readonly string[];
  /** Only where the reference stands under one of these keys, at any depth. */
  readonly under?: readonly string[];
  /** No page says that this reference asks for it: without the action it is not known whether the deployment is refused. */
  readonly unsettled?: true;
  readonly source: string;
}

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
