import { largest } from "../base/extremes.ts";
import { region, sameText } from "../base/names.ts";
import { parseResourceId } from "../base/resource-id.ts";
import { instant, DAY_MS, type Instant } from "../base/time.ts";
import type { ExistingResource } from "../facts/kinds/existing-resources.ts";
import type { Manifest, ManifestResource, Wave } from "../manifest/model.ts";

/** How long the source is kept where the manifest does not say: the relocation method closes two weeks after the cutover. */
export const KEPT_DAYS = 14;

/** Until when the source of a wave is kept: where it does not say, until that of the last wave may go, which may stand on it. */
export function sourceEnd({ end, decommissionAfter }: Wave, { waves }: Pick<Manifest, "waves">): Instant {
  if (decommissionAfter !== undefined) return instant(end + decommissionAfter);
  return instant(
    largest([end, ...waves.map((one) => one.end + (one.decommissionAfter ?? KEPT_DAYS * DAY_MS))]),
  );
}

/** A declared resource that leaves the source. */
export interface Leaving {
  readonly key: string;
  /** Its name there. */
  readonly name: string;
  readonly resource: ManifestResource;
}

/** What leaves the source in a wave, as declared with a name there. */
export function leavingIn({ workloads }: Wave, manifest: Manifest): Leaving[] {
  return manifest.workloads
    .filter(({ name }) => workloads.includes(name))
    .flatMap((workload) =>
      workload.resources.flatMap((resource) =>
        resource.from === undefined
          ? []
          : [{ key: `${workload.name}.${resource.id}`, name: resource.from, resource }],
      ),
    );
}

/** Rows of a name that are still in the region of the source, or in none: a part has none, nor has what is global. */
export function remainsOf(
  existing: readonly ExistingResource[],
  name: string,
  { source }: Manifest,
): ExistingResource[] {
  return existing.filter(({ id, location }) => {
    const there = location === undefined ? undefined : region(location);
    return (
      sameText(parseResourceId(id)?.name ?? "", name) && (there === undefined || there === source.region)
    );
  });
}
