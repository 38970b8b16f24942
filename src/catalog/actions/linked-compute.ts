import type { LinkedAction } from "./linked-action.ts";

const ROOT = "https://learn.microsoft.com/azure/role-based-access-control/permissions";
const COMPUTE = `${ROOT}/compute#microsoftcompute`;
const CLUSTER = "Microsoft.ContainerService/managedClusters";
const CLUSTER_IDENTITY = "https://learn.microsoft.com/azure/aks/concepts-identity";
const PLACEMENT = "Microsoft.Compute/proximityPlacementGroups";
const WORKSPACE = "Microsoft.OperationalInsights/workspaces";

/** References of machines, clusters and apps, and to what they run from. */
export const COMPUTE_LINKS: readonly LinkedAction[] = [
  {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    under: ["userAssignedIdentities"],
    action: "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
    source: `${ROOT}/identity#microsoftmanagedidentity`,
  },
  ...[
    "images",
    "galleries/images",
    "galleries/images/versions",
    "disks",
    "snapshots",
    "diskEncryptionSets",
  ].map((name) => ({
    type: `Microsoft.Compute/${name}`,
    action: `Microsoft.Compute/${name}/read`,
    source: COMPUTE,
  })),
  {
    type: "Microsoft.Compute/capacityReservationGroups",
    action: "Microsoft.Compute/capacityReservationGroups/deploy/action",
    source: COMPUTE,
  },
  { type: PLACEMENT, owners: [CLUSTER], action: `${PLACEMENT}/write`, source: CLUSTER_IDENTITY },
  { type: PLACEMENT, action: `${PLACEMENT}/write`, unsettled: true, source: COMPUTE },
  {
    type: WORKSPACE,
    owners: [CLUSTER],
    action: `${WORKSPACE}/sharedkeys/read`,
    also: [`${WORKSPACE}/read`],
    source: CLUSTER_IDENTITY,
  },
  {
    type: "Microsoft.App/managedEnvironments",
    action: "Microsoft.App/managedEnvironments/join/action",
    source: `${ROOT}/containers#microsoftapp`,
  },
  {
    type: "Microsoft.App/connectedEnvironments",
    action: "Microsoft.App/connectedEnvironments/join/action",
    source: `${ROOT}/containers#microsoftapp`,
  },
  {
    type: "Microsoft.Web/hostingEnvironments",
    action: "Microsoft.Web/hostingEnvironments/Join/Action",
    source: `${ROOT}/web-and-mobile#microsoftweb`,
  },
  {
    type: "Microsoft.ExtendedLocation/customLocations",
    action: "Microsoft.ExtendedLocation/customLocations/deploy/action",
    source: `${ROOT}/hybrid-multicloud#microsoftextendedlocation`,
  },
];
