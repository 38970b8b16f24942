import type { Manifest, ManifestResource, Wave } from "../../../src/manifest/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { manifest, planned, type, wave, type ManifestParts } from "../../support/context.ts";

export const HOUR = 3_600_000;

/** A resource as the manifest declares it, and as it is planned; its key is `shop.` and the name. */
export function declared(
  typeText: string,
  name: string,
  parts: Partial<ManifestResource> = {},
  source: Pick<ManifestResource, "from"> = { from: `${name}-old` },
): ManifestResource {
  return {
    id: name,
    type: type(typeText),
    ...source,
    to: name,
    zones: [],
    dependsOn: [],
    pointer: ["workloads", "shop", "resources", 0],
    ...parts,
  };
}

export function plannedOf({ type: own, id, method }: ManifestResource): PlannedResource {
  return planned(own, id, method === undefined ? {} : { method });
}

/** One workload that moves in one wave of so many hours. */
export function oneWave(
  resources: readonly ManifestResource[],
  hours: number,
  parts: ManifestParts & { readonly wave?: Partial<Wave> } = {},
): Manifest {
  const start = "2026-09-12T05:00:00Z";
  const end = new Date(Date.parse(start) + hours * HOUR).toISOString();
  return manifest({
    workloads: [{ name: "shop", resources, pointer: ["workloads", "shop"] }],
    waves: [{ ...wave("web", start, end), workloads: ["shop"], ...parts.wave }],
    ...parts,
  });
}
