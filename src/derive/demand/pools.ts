import { lastSegment } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import type { PlannedResource } from "../../plan/model.ts";

export const CLUSTER = "Microsoft.ContainerService/managedClusters";

/** A node pool that is a resource of its own. */
export const POOL = `${CLUSTER}/agentPools`;

/** The node pools of a cluster that are resources of their own. */
export function poolsOf(cluster: PlannedResource, planned: readonly PlannedResource[]): PlannedResource[] {
  return planned.filter((one) => isPoolOf(one, cluster));
}

/** The cluster that a node pool of its own belongs to; undefined where it is not planned. */
export function clusterOf(
  pool: PlannedResource,
  planned: readonly PlannedResource[],
): PlannedResource | undefined {
  return planned.find((one) => isPoolOf(pool, one));
}

function isPoolOf({ type, name, resourceGroup }: PlannedResource, cluster: PlannedResource): boolean {
  const group = resourceGroup ?? cluster.resourceGroup;
  return (
    sameType(type, POOL) &&
    sameType(cluster.type, CLUSTER) &&
    sameText(name.split("/")[0] ?? "", cluster.name) &&
    sameText(group ?? "", cluster.resourceGroup ?? group ?? "")
  );
}

/** Whether a pool in the body of a cluster is a resource of its own, too, which is sure to come and counts in its place. */
export function isAmong(name: unknown, own: readonly PlannedResource[]): boolean {
  return own.some(
    (one) => typeof name === "string" && one.condition === undefined && sameText(lastSegment(one.name), name),
  );
}
