import { lastSegment } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { oncePerObject } from "../../base/once.ts";
import { sameType } from "../../base/resource-type.ts";
import type { PlannedResource } from "../../plan/model.ts";

export const CLUSTER = "Microsoft.ContainerService/managedClusters";

/** A node pool that is a resource of its own. */
export const POOL = `${CLUSTER}/agentPools`;

/** The node pools of a cluster that are resources of their own. */
export function poolsOf(cluster: PlannedResource, planned: readonly PlannedResource[]): PlannedResource[] {
  return sameType(cluster.type, CLUSTER) ? poolsIn(planned).filter((one) => isPoolOf(one, cluster)) : [];
}

/** The cluster that a node pool of its own belongs to; undefined where it is not planned. */
export function clusterOf(
  pool: PlannedResource,
  planned: readonly PlannedResource[],
): PlannedResource | undefined {
  return sameType(pool.type, POOL) ? clustersIn(planned).find((one) => isPoolOf(pool, one)) : undefined;
}

const poolsIn = oncePerObject(ofType(POOL));
const clustersIn = oncePerObject(ofType(CLUSTER));

function ofType(type: string): (planned: readonly PlannedResource[]) => readonly PlannedResource[] {
  return (planned) => planned.filter((one) => sameType(one.type, type));
}

function isPoolOf({ name, resourceGroup }: PlannedResource, cluster: PlannedResource): boolean {
  const group = resourceGroup ?? cluster.resourceGroup;
  return (
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
