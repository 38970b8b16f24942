import { resourceType, type ResourceType } from "../base/resource-type.ts";

/** A resource that a service makes in such a group; it has a region and tags. */
export interface ServiceMember {
  readonly type: ResourceType;
  /** Only where a value of the request, the items of lists included, is this; open where none is stated or known. */
  readonly where?: { readonly path: readonly string[]; readonly is: string };
  /** Not where the value is this; open where it is not known. */
  readonly unless?: { readonly path: readonly string[]; readonly is: string };
  readonly source: string;
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

export const SERVICE_GROUPS: readonly ServiceGroup[] = [
  ...of("Microsoft.ContainerService/managedClusters", {
    property: ["properties", "nodeResourceGroup"],
    usual: ({ group, name, region }) => `MC_${group}_${name}_${region}`,
    // What comes with load balancers and volumes depends on what runs in the cluster.
    members: member("Microsoft.Compute/virtualMachineScaleSets", {
      where: { path: ["properties", "agentPoolProfiles", "type"], is: "VirtualMachineScaleSets" },
      source: "https://learn.microsoft.com/azure/aks/core-aks-concepts#node-pools",
    }),
    source: "https://learn.microsoft.com/azure/aks/core-aks-concepts#node-resource-group",
  }),
  ...of("Microsoft.Databricks/workspaces", {
    property: ["properties", "managedResourceGroupId"],
    // The storage of the workspace; one with serverless compute alone has none.
    members: member("Microsoft.Storage/storageAccounts", {
      unless: { path: ["properties", "computeMode"], is: "Serverless" },
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
