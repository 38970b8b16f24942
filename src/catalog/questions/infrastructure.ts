import type { QuestionRow } from "./row.ts";

const LEARN = "https://learn.microsoft.com/azure/";
const REST = "https://learn.microsoft.com/rest/api/";

/** Machines by their size. */
const MACHINES = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Compute/virtualMachineScaleSets",
  "Microsoft.Compute/capacityReservationGroups/capacityReservations",
  "Microsoft.ContainerService/managedClusters",
  "Microsoft.ContainerService/managedClusters/agentPools",
];

/** What refuses machines, disks and networks. */
export const infrastructure: readonly QuestionRow[] = [
  {
    question: "quota",
    what: "vCPUs of region and family",
    types: MACHINES,
    source: `${LEARN}virtual-machines/quotas`,
  },
  {
    question: "capability",
    what: "size in the region",
    types: MACHINES,
    source: `${REST}compute/resource-skus/list`,
  },
  {
    question: "version",
    what: "image and extension",
    types: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
    source: `${REST}compute/virtual-machine-images/list`,
  },
  {
    question: "terms",
    what: "terms of the marketplace plan, accepted in the subscription",
    types: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
    onlyWith: "plan",
    source: `${LEARN}virtual-machines/linux/cli-ps-findimage#check-the-purchase-plan-information`,
  },
  {
    question: "feature",
    what: "registered feature of the settings, such as encryption at host",
    types: [
      "Microsoft.Compute/virtualMachines",
      "Microsoft.Compute/virtualMachineScaleSets",
      "Microsoft.ContainerService/managedClusters",
      "Microsoft.ContainerService/managedClusters/agentPools",
    ],
    source: `${LEARN}azure-resource-manager/management/preview-features`,
  },
  {
    question: "quota",
    what: "cores of the machines behind it",
    types: [
      "Microsoft.Batch/batchAccounts",
      "Microsoft.Batch/batchAccounts/pools",
      "Microsoft.Databricks/workspaces",
      "Microsoft.DevCenter/projects/pools",
      "Microsoft.DesktopVirtualization/hostPools",
      "Microsoft.HDInsight/clusters",
      "Microsoft.Kusto/clusters",
      "Microsoft.MachineLearningServices/workspaces",
      "Microsoft.MachineLearningServices/workspaces/computes",
      "Microsoft.RedHatOpenShift/openshiftClusters",
      "Microsoft.ServiceFabric/clusters",
      "Microsoft.Synapse/workspaces",
      "Microsoft.Synapse/workspaces/bigDataPools",
    ],
    source: `${LEARN}azure-resource-manager/management/azure-subscription-service-limits`,
  },
  {
    question: "capability",
    what: "machine size or tier in the region",
    types: [
      "Microsoft.AVS/privateClouds",
      "Microsoft.Batch/batchAccounts/pools",
      "Microsoft.Cache/redis",
      "Microsoft.Cache/redisEnterprise",
      "Microsoft.Databricks/workspaces",
      "Microsoft.HDInsight/clusters",
      "Microsoft.Kusto/clusters",
      "Microsoft.MachineLearningServices/workspaces/computes",
      "Microsoft.RedHatOpenShift/openshiftClusters",
      "Microsoft.Synapse/workspaces/bigDataPools",
      "Microsoft.Synapse/workspaces/sqlPools",
    ],
    source: `${LEARN}azure-resource-manager/troubleshooting/error-sku-not-available`,
  },
  {
    question: "quota",
    what: "network counters of the region",
    types: [
      "Microsoft.Network/applicationGateways",
      "Microsoft.Network/azureFirewalls",
      "Microsoft.Network/bastionHosts",
      "Microsoft.Network/loadBalancers",
      "Microsoft.Network/natGateways",
      "Microsoft.Network/networkInterfaces",
      "Microsoft.Network/networkSecurityGroups",
      "Microsoft.Network/networkWatchers",
      "Microsoft.Network/privateEndpoints",
      "Microsoft.Network/publicIPAddresses",
      "Microsoft.Network/publicIPPrefixes",
      "Microsoft.Network/routeTables",
      "Microsoft.Network/virtualNetworkGateways",
      "Microsoft.Network/virtualNetworks",
    ],
    source: `${REST}virtualnetwork/usages/list`,
  },
  {
    question: "quota",
    what: "circuits, hubs and zones of the subscription",
    types: [
      "Microsoft.Network/ddosProtectionPlans",
      "Microsoft.Network/dnsZones",
      "Microsoft.Network/expressRouteCircuits",
      "Microsoft.Network/privateDnsZones",
      "Microsoft.Network/virtualHubs",
      "Microsoft.Network/virtualWans",
    ],
    source: `${LEARN}azure-resource-manager/management/azure-subscription-service-limits`,
  },
  {
    question: "capability",
    what: "disk type in region and zone",
    types: ["Microsoft.Compute/disks"],
    source: `${REST}compute/resource-skus/list`,
  },
  {
    question: "capability",
    what: "kind of host in the region",
    types: ["Microsoft.Compute/hostGroups/hosts"],
    source: `${REST}compute/resource-skus/list`,
  },
  {
    question: "quota",
    what: "vCPUs of the family of the host",
    types: ["Microsoft.Compute/hostGroups/hosts"],
    source: `${LEARN}virtual-machines/dedicated-hosts#quotas`,
  },
  {
    question: "quota",
    what: "disks and capacity",
    types: ["Microsoft.Compute/disks"],
    source: `${LEARN}virtual-machines/disks-scalability-targets`,
  },
];
