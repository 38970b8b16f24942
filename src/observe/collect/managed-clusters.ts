import { managedClusters as kind } from "../../facts/kinds/managed-clusters.ts";
import { pagedList, type Collector } from "../collector.ts";

export const managedClusters: Collector<"managedClusters"> = pagedList(kind, {
  path: () => "/providers/Microsoft.ContainerService/managedClusters",
  versions: ["2024-09-01", "2024-02-01", "2023-06-01"],
  by: ({ id }) => id,
});
