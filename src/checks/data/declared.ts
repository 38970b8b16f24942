import type { Manifest, ManifestResource } from "../../manifest/model.ts";
import { plannedByKey, type PlannedResource } from "../../plan/model.ts";
import type { Context } from "../check.ts";
import { statefulness } from "../support/source.ts";

/** A resource that the manifest relocates, with its place in the plan. */
export interface DeclaredData {
  readonly key: string;
  readonly resource: ManifestResource;
  readonly planned: readonly PlannedResource[];
}

/** The resources of the manifest that hold data and come from the source. */
export function declaredData({ manifest, planned }: Context): DeclaredData[] {
  return declaredResources(manifest, planned).filter(
    ({ resource }) => resource.from !== undefined && statefulness(resource.type) === "stateful",
  );
}

/** Every resource of the manifest, with what the plan has under its key. */
export function declaredResources(manifest: Manifest, planned: readonly PlannedResource[]): DeclaredData[] {
  const byKey = plannedByKey(planned);
  return manifest.workloads.flatMap(({ name, resources }) =>
    resources.map((resource) => {
      const key = `${name}.${resource.id}`;
      return { key, resource, planned: byKey(key) };
    }),
  );
}
