import type { Manifest } from "./model.ts";

export interface DependencyEdge {
  /** `workload.resource` that must be ready first. */
  readonly from: string;
  /** `workload.resource` that waits for it. */
  readonly to: string;
}

/** `workload.resource` of an entry of `dependsOn` as a resource of `workload` writes it. Names hold no dots. */
export function dependencyKey(workload: string, written: string): string {
  return written.includes(".") ? written : `${workload}.${written}`;
}

/** What must be ready before what, each pair once, in the manifest's order. A parsed manifest has no cycle in it. */
export function dependencyEdges(manifest: Manifest): DependencyEdge[] {
  const edges = new Map<string, DependencyEdge>();
  for (const workload of manifest.workloads) {
    for (const resource of workload.resources) {
      const to = `${workload.name}.${resource.id}`;
      for (const written of resource.dependsOn) {
        const from = dependencyKey(workload.name, written);
        edges.set(`${from} ${to}`, { from, to });
      }
    }
  }
  return [...edges.values()];
}
