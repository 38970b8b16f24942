import { typeKey } from "../../base/resource-type.ts";
import { assumed, published, type DurationEstimate } from "./estimate.ts";

interface Row {
  readonly types: readonly string[];
  readonly estimate: DurationEstimate;
}

/**
 * How long a resource takes to be made. Where only a limit is known, the time after which a deployment gives up is the high one, and the rest
 * is assumed: azurerm has these limits in its resources, https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs.
 */
const ROWS: readonly Row[] = [
  {
    types: ["Microsoft.Network/virtualNetworkGateways"],
    estimate: published([30, 45, 90], "vpn-gateway/vpn-gateway-about-vpngateways"),
  },
  {
    types: ["Microsoft.ApiManagement/service"],
    estimate: published([30, 40, 180], "api-management/get-started-create-service-instance"),
  },
  {
    types: ["Microsoft.Sql/managedInstances", "Microsoft.Sql/instancePools"],
    estimate: published([10, 30, 240], "azure-sql/managed-instance/management-operations-duration"),
  },
  { types: ["Microsoft.Web/hostingEnvironments"], estimate: assumed([120, 180, 270]) },
  { types: ["Microsoft.Cache/redis", "Microsoft.Cache/redisEnterprise"], estimate: assumed([15, 20, 180]) },
  {
    types: [
      "Microsoft.Network/applicationGateways",
      "Microsoft.Network/azureFirewalls",
      "Microsoft.ContainerService/managedClusters",
    ],
    estimate: assumed([5, 12, 90]),
  },
  {
    types: [
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.Search/searchServices",
      "Microsoft.Kusto/clusters",
      "Microsoft.HDInsight/clusters",
      "Microsoft.Network/virtualHubs",
    ],
    estimate: assumed([5, 15, 60]),
  },
  { types: ["Microsoft.DBforMySQL/flexibleServers"], estimate: assumed([5, 15, 120]) },
  { types: ["Microsoft.DocumentDB/databaseAccounts"], estimate: assumed([3, 10, 180]) },
  {
    types: [
      "Microsoft.ContainerRegistry/registries",
      "Microsoft.Network/bastionHosts",
      "Microsoft.Network/expressRouteCircuits",
      "Microsoft.Databricks/workspaces",
      "Microsoft.Synapse/workspaces",
    ],
    estimate: assumed([3, 10, 30]),
  },
  {
    types: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
    estimate: assumed([2, 5, 60]),
  },
  {
    types: ["Microsoft.Cdn/profiles", "Microsoft.Network/frontDoors"],
    estimate: assumed([5, 15, 60]),
  },
];

const OTHER = assumed([0.5, 2, 15]);

const byType = new Map(
  ROWS.flatMap(({ types, estimate }) => types.map((type) => [typeKey(type), estimate] as const)),
);

/** How long a deployment takes to make a resource of a type, without its data. */
export function createDuration(type: string): DurationEstimate {
  return byType.get(typeKey(type)) ?? OTHER;
}
