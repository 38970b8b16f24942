import type { Manifest, ManifestResource, Workload } from "../manifest/model.ts";
import type { PlannedResource } from "./model.ts";

/** The resources that the manifest itself declares, in its order. */
export function plannedFromManifest(manifest: Manifest): PlannedResource[] {
  return manifest.workloads.flatMap((workload) => {
    const waves = manifest.waves
      .filter((wave) => wave.workloads.includes(workload.name))
      .map(({ name }) => name);
    return workload.resources.map((resource) => planned(manifest, workload, resource, waves));
  });
}

function planned(
  { locate }: Manifest,
  workload: Workload,
  resource: ManifestResource,
  waves: readonly string[],
): PlannedResource {
  const { id, type, from, to, location, sku, count, zones, tags = {}, method, pointer } = resource;
  const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
  return {
    key: `${workload.name}.${id}`,
    type,
    name: to ?? from ?? id,
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(location === undefined ? {} : { location: { known: true, value: location } }),
    ...(sku === undefined ? {} : { sku: { known: true, value: sku } }),
    count,
    zones,
    tags,
    workload: workload.name,
    waves,
    ...(method === undefined ? {} : { method }),
    origin: locate(pointer),
  };
}
