import type { ManifestResource, Workload } from "../model.ts";
import type { RawManifest, RawResource } from "../raw.ts";
import { present, toRegion, toType } from "./values.ts";

export function workloadsOf(raw: RawManifest): Workload[] {
  return Object.entries(raw.workloads).map(([name, workload]) => {
    const { environment, criticality, resourceGroup, resources = [] } = workload;
    return {
      name,
      ...present({ environment, criticality, resourceGroup }),
      resources: resources.map((resource, index) => resourceOf(resource, name, index)),
      pointer: ["workloads", name],
    };
  });
}

function resourceOf(raw: RawResource, workload: string, index: number): ManifestResource {
  const { id, from, to, resourceGroup, sku, tags, properties, method } = raw;
  const location = raw.location === undefined ? undefined : toRegion(raw.location);
  return {
    id,
    type: toType(raw.type),
    ...present({ from, to, resourceGroup, location, sku, tags, properties, method }),
    count: raw.count ?? 1,
    zones: (raw.zones ?? []).map(String),
    dependsOn: raw.dependsOn ?? [],
    pointer: ["workloads", workload, "resources", index],
  };
}
