import { resourceType, sameType, type ResourceType } from "../base/resource-type.ts";

/** A resource that a service makes in such a group; it has a region and tags. */
export interface ServiceMember {
  readonly type: ResourceType;
  /** It is made where all of them hold. */
  readonly when?: readonly MemberCondition[];
  /** What runs in the resource asks for it, such as a volume of a pod; no request of the plan tells whether anything does. */
  readonly onDemand?: true;
  readonly source: string;
}

/** What a request has to state, the items of lists included. */
export interface MemberCondition {
  readonly path: readonly string[];
  /** One of these texts, without regard to case; anything where it is left out. */
  readonly is?: readonly string[];
  /** A flag of this value, or its text. */
  readonly isFlag?: boolean;
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

function members(
  source: string,
  rest: Omit<ServiceMember, "type" | "source">,
  types: readonly string[],
): ServiceMember[] {
  return types.flatMap((type) => {
    const read = resourceType(type);
    return read === undefined ? [] : [{ type: read, source, ...rest }];
  });
}

const BY_SETS: readonly MemberCondition[] = [
  {
    path: ["properties", "agentPoolProfiles", "type"],
    is: ["VirtualMachineScaleSets"],
    unstated: "open",
  },
];
const OUTBOUND = ["properties", "networkProfile", "outboundType"];
const BALANCER = ["properties", "networkProfile", "loadBalancerProfile"];
const OUTBOUND_PAGE = "https://learn.microsoft.com/azure/aks/egress-outboundtype";

/** Egress by a load balancer, which a cluster has where nothing else is stated; one in automatic mode chooses itself. */
const BY_BALANCER: readonly MemberCondition[] = [
  { path: OUTBOUND, is: ["loadBalancer"], unstated: true },
  { path: ["sku", "name"], is: ["Automatic"], not: true, unstated: true },
];

const VOLUMES = "https://learn.microsoft.com/azure/aks/concepts-storage";

/** What the services and volumes of a cluster make: that depends on what runs in it. */
const ON_DEMAND: readonly ServiceMember[] = [
  ...members(VOLUMES, { onDemand: true }, ["Microsoft.Compute/disks", "Microsoft.Storage/storageAccounts"]),
  ...members("https://learn.microsoft.com/azure/aks/concepts-network-services", { onDemand: true }, [
    "Microsoft.Network/loadBalancers",
    "Microsoft.Network/publicIPAddresses",
  ]),
];

/** What a cluster makes for its way out. */
const EGRESS: readonly ServiceMember[] = [
  ...members(OUTBOUND_PAGE, { when: BY_BALANCER }, ["Microsoft.Network/loadBalancers"]),
  ...members(
    OUTBOUND_PAGE,
    {
      when: [
        ...BY_BALANCER,
        { path: [...BALANCER, "outboundIPs"], not: true, unstated: true },
        { path: [...BALANCER, "outboundIPPrefixes"], not: true, unstated: true },
      ],
    },
    ["Microsoft.Network/publicIPAddresses"],
  ),
  ...members(OUTBOUND_PAGE, { when: [{ path: OUTBOUND, is: ["managedNATGateway"], unstated: false }] }, [
    "Microsoft.Network/natGateways",
    "Microsoft.Network/publicIPAddresses",
  ]),
];

const OPENSHIFT_PAGE =
  "https://learn.microsoft.com/training/modules/introduction-to-azure-red-hat-openshift/3-how-azure-red-hat-openshift-works";

const DATABRICKS_PAGE =
  "https://learn.microsoft.com/azure/databricks/security/network/classic/secure-cluster-connectivity";
const NOT_SERVERLESS: readonly MemberCondition[] = [
  { path: ["properties", "computeMode"], is: ["Serverless"], not: true, unstated: true },
];
/** Secure cluster connectivity, which a workspace has where its request does not state otherwise, gives no machine an address. */
const WITH_ADDRESSES: readonly MemberCondition[] = [
  { path: ["properties", "parameters", "enableNoPublicIp", "value"], isFlag: false, unstated: "open" },
];

export const SERVICE_GROUPS: readonly ServiceGroup[] = [
  ...of("Microsoft.ContainerService/managedClusters", {
    property: ["properties", "nodeResourceGroup"],
    usual: ({ group, name, region }) => `MC_${group}_${name}_${region}`,
    members: [
      ...members("https://learn.microsoft.com/azure/aks/core-aks-concepts#node-pools", { when: BY_SETS }, [
        "Microsoft.Compute/virtualMachineScaleSets",
      ]),
      ...EGRESS,
      ...ON_DEMAND,
    ],
    source: "https://learn.microsoft.com/azure/aks/core-aks-concepts#node-resource-group",
  }),
  ...of("Microsoft.RedHatOpenShift/openShiftClusters", {
    property: ["properties", "clusterProfile", "resourceGroupId"],
    members: [
      ...members(OPENSHIFT_PAGE, {}, [
        "Microsoft.Compute/virtualMachines",
        "Microsoft.Compute/disks",
        "Microsoft.Network/loadBalancers",
        "Microsoft.Network/networkInterfaces",
        "Microsoft.Network/networkSecurityGroups",
        "Microsoft.Storage/storageAccounts",
      ]),
      ...members(OPENSHIFT_PAGE, { onDemand: true }, ["Microsoft.Network/publicIPAddresses"]),
    ],
    source: OPENSHIFT_PAGE,
  }),
  ...of("Microsoft.Databricks/workspaces", {
    property: ["properties", "managedResourceGroupId"],
    members: [
      // The storage of the workspace; one with serverless compute alone has none.
      ...members(
        "https://learn.microsoft.com/azure/databricks/admin/workspace/manage-storage",
        { when: NOT_SERVERLESS },
        ["Microsoft.Storage/storageAccounts"],
      ),
      ...members(DATABRICKS_PAGE, { when: NOT_SERVERLESS, onDemand: true }, [
        "Microsoft.Compute/virtualMachines",
        "Microsoft.Compute/disks",
        "Microsoft.Network/networkInterfaces",
      ]),
      ...members(DATABRICKS_PAGE, { when: [...NOT_SERVERLESS, ...WITH_ADDRESSES], onDemand: true }, [
        "Microsoft.Network/publicIPAddresses",
      ]),
    ],
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

/** What a resource of the type makes as soon as something that runs in it asks for it. */
export function onDemandTypes(type: string): ResourceType[] {
  return SERVICE_GROUPS.filter((group) => sameType(group.type, type)).flatMap(({ members: made = [] }) =>
    made.flatMap((one) => (one.onDemand === true ? [one.type] : [])),
  );
}
