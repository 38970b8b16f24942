import type { Manifest, ManifestResource, Workload } from "../manifest/model.ts";
import { isJson, type JsonObject } from "../expression/json.ts";
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

/** What the document holds is plain data already; a value that is none would be left out, and so unknown. */
function isObject(value: unknown): value is JsonObject {
  return (
    value !== undefined &&
    isJson(value) &&
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value)
  );
}

function planned(
  { locate }: Manifest,
  workload: Workload,
  resource: ManifestResource,
  waves: readonly string[],
): PlannedResource {
  const {
    id,
    type,
    from,
    to,
    location,
    sku,
    count,
    zones,
    tags = {},
    properties,
    method,
    pointer,
  } = resource;
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
    ...(isObject(properties) ? { stated: properties } : {}),
    origin: locate(pointer),
  };
}
