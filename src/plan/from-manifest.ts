import type { Manifest, ManifestResource, Workload } from "../manifest/model.ts";
import { isJson, type JsonObject } from "../expression/json.ts";
import type { PlannedResource } from "./model.ts";
import { fixedCount } from "./numbers.ts";
import { statedTags, statedZones } from "./stated.ts";

/** A resource as the manifest alone declares it; without a number where it states none. */
export interface DeclaredResource extends Omit<PlannedResource, "count"> {
  readonly count?: PlannedResource["count"];
}

/** The resources of a manifest that no file describes; each is one where the manifest states no number. */
export function plannedFromManifest(manifest: Manifest): PlannedResource[] {
  return declaredIn(manifest).map((one) => ({ ...one, count: one.count ?? fixedCount(1) }));
}

/** The resources that the manifest itself declares, in its order. */
export function declaredIn(manifest: Manifest): DeclaredResource[] {
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
): DeclaredResource {
  const { id, type, from, to, location, sku, count, zones, tags, properties, method, pointer } = resource;
  const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
  return {
    key: `${workload.name}.${id}`,
    type,
    name: to ?? from ?? id,
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(location === undefined ? {} : { location: { known: true, value: location } }),
    ...(sku === undefined ? {} : { sku: { name: { known: true, value: sku } } }),
    ...(count === undefined ? {} : { count: fixedCount(count) }),
    ...(zones.length === 0 ? {} : { zones: statedZones(zones) }),
    ...(tags === undefined ? {} : { tags: statedTags(tags) }),
    workload: workload.name,
    waves,
    ...(method === undefined ? {} : { method }),
    ...(isObject(properties) ? { stated: properties } : {}),
    origin: locate(pointer),
  };
}
