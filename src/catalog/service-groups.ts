import { resourceType, type ResourceType } from "../base/resource-type.ts";

/** A resource that a service makes in such a group; it has a region and tags. */
export interface ServiceMember {
  readonly type: ResourceType;
  /** It is made where all of them hold. */
  readonly when?: readonly MemberCondition[];
  readonly source: string;
}

/** What a request has to state, the items of lists included. */
export interface MemberCondition {
  readonly path: readonly string[];
  /** One of these texts, without regard to case; anything where it is left out. */
  readonly is?: readonly string[];
  /** The request states none of it. */
  readonly not?: true;
  /** The answer where the request states nothing there: what the service does by itself. */
  readonly unstated: boolean | "open";
}

/** A resource group that a service makes beside a resource, and that policies on resource groups meet like any other. */
export interface ServiceGroup {
  readonly type: ResourceType;
  /** The property that names it, or holds its id. */
  readonly property: readonly string[];
  /** Its name where the request names none; undefined where the service makes one up, or makes no group then. */
  readonly usual?: (resource: {
    readonly group: string;
    readonly name: string;
    readonly region: string;
  }) => string;
  /** A group is made only where the request names it. */
  readonly onlyNamed?: true;
  readonly members?: readonly ServiceMember[];
  readonly source: string;
}

function of(type: string, rest: Omit<ServiceGroup, "type">): ServiceGroup[] {
  const read = resourceType(type);
  return read === undefined ? [] : [{ type: read, ...rest }];
}

function member(type: string, rest: Omit<ServiceMember, "type">): ServiceMember[] {
  const read = resourceType(type);
  return read === undefined ? [] : [{ type: read, ...rest }];
}

const OUTBOUND = ["properties", "networkProfile", "outboundType"];
const BALANCER = ["properties", "networkProfile", "loadBalancerProfile"];
const OUTBOUND_PAGE = "https://learn.microsoft.com/azure/aks/egress-outboundtype";

/** Egress by a load balancer, which a cluster has where nothing else is stated; one in automatic mode chooses itself. */
const BY_BALANCER: readonly MemberCondition[] = [
  { path: OUTBOUND, is: ["loadBalancer"], unstated: true },
  { path: ["sku", "name"], is: ["Automatic"], not: true, unstated: true },
];

/** What a cluster makes for its way out. What comes with services and volumes depends on what runs in it. */
const EGRESS: readonly ServiceMember[] = [
  ...member("Microsoft.Network/loadBalancers", { when: BY_BALANCER, source: OUTBOUND_PAGE }),
  ...member("Microsoft.Network/publicIPAddresses", {
    when: [
      ...BY_BALANCER,
      { path: [...BALANCER, "outboundIPs"], not: true, unstated: true },
      { path: [...BALANCER, "outboundIPPrefixes"], not: true, unstated: true },
    ],
    source: OUTBOUND_PAGE,
  }),
  ...["Microsoft.Network/natGateways", "Microsoft.Network/publicIPAddresses"].flatMap((type) =>
    member(type, {
      when: [{ path: OUTBOUND, is: ["managedNATGateway"], unstated: false }],
      source: OUTBOUND_PAGE,
    }),
  ),
];

export const SERVICE_GROUPS: readonly ServiceGroup[] = [
  ...of("Microsoft.ContainerService/managedClusters", {
    property: ["properties", "nodeResourceGroup"],
    usual: ({ group, name, region }) => `MC_${group}_${name}_${region}`,
    members: [
      ...member("Microsoft.Compute/virtualMachineScaleSets", {
        when: [
          {
            path: ["properties", "agentPoolProfiles", "type"],
            is: ["VirtualMachineScaleSets"],
            unstated: "open",
          },
        ],
        source: "https://learn.microsoft.com/azure/aks/core-aks-concepts#node-pools",
      }),
      ...EGRESS,
    ],
    source: "https://learn.microsoft.com/azure/aks/core-aks-concepts#node-resource-group",
  }),
  ...of("Microsoft.Databricks/workspaces", {
    property: ["properties", "managedResourceGroupId"],
    // The storage of the workspace; one with serverless compute alone has none.
    members: member("Microsoft.Storage/storageAccounts", {
      when: [{ path: ["properties", "computeMode"], is: ["Serverless"], not: true, unstated: true }],
      source: "https://learn.microsoft.com/azure/databricks/admin/workspace/manage-storage",
    }),
    source: "https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces",
  }),
  ...of("Microsoft.Solutions/applications", {
    property: ["properties", "managedResourceGroupId"],
    source:
      "https://learn.microsoft.com/azure/azure-resource-manager/managed-applications/overview#managed-resource-group",
  }),
  ...of("Microsoft.Synapse/workspaces", {
    property: ["properties", "managedResourceGroupName"],
    source: "https://learn.microsoft.com/azure/templates/microsoft.synapse/workspaces",
  }),
  ...of("Microsoft.App/managedEnvironments", {
    property: ["properties", "infrastructureResourceGroup"],
    onlyNamed: true,
    source: "https://learn.microsoft.com/azure/templates/microsoft.app/managedenvironments",
  }),
];
