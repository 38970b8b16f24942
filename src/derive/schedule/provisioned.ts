import { groupExactly } from "../../base/group.ts";
import { splitResourceId } from "../../base/resource-id.ts";
import { typeKey } from "../../base/resource-type.ts";
import { isDefined } from "../../base/result.ts";
import { provisionedSize, tellsSize } from "../../catalog/provisioned-size.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { ResourceSettings } from "../../facts/kinds/resource-settings.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Context } from "../context.ts";
import type { Read } from "../derivation.ts";
import { isSource, movedPairs, type MovedPair } from "../moved-pairs.ts";
import { sourceScope } from "../scope-map.ts";

type Declared = Pick<Context, "manifest" | "planned">;

/** By `workload.resource`: the most bytes that it can hold at the source, where nobody states how many it holds. */
export type ProvisionedSizes = ReadonlyMap<string, number>;

/** The settings at the source of what moves, and of which the manifest does not say how much it holds. */
export function provisionedRefs({ manifest }: Pick<Declared, "manifest">): FactRef<"resourceSettings">[] {
  const types = unsized(manifest).workloads.flatMap(({ resources }) => resources.map(({ type }) => type));
  return [...groupExactly(types, typeKey).values()].flatMap(([type]) =>
    type === undefined ? [] : [factRef("resourceSettings", sourceScope(manifest), type)],
  );
}

/** What is provisioned at the source, as far as the facts show it. */
export function provisionedSizes({ manifest, planned }: Declared, read: Read): ProvisionedSizes {
  const rows = new Map<string, readonly ResourceSettings[]>();
  for (const ref of provisionedRefs({ manifest })) {
    const fact = read(ref);
    if (!fact.known) continue;
    for (const [place, own] of groupExactly(fact.value, placeOfRow)) rows.set(place, own);
  }
  if (rows.size === 0) return new Map();
  return new Map(
    movedPairs(unsized(manifest), planned).flatMap((pair) => {
      const own = (rows.get(placeOfPair(pair)) ?? []).filter(({ id }) => isSource(id, pair, manifest));
      const sizes = own.map(({ type, settings }) => provisionedSize(type, settings));
      const [bytes] = sizes;
      // Of two of one name nothing tells which one moves.
      return bytes !== undefined && sizes.length === 1 ? [[pair.key, bytes] as const] : [];
    }),
  );
}

function placeOfRow({ id }: ResourceSettings): string {
  const parts = splitResourceId(id);
  return parts === undefined ? "" : `${typeKey(parts.type)} ${parts.name.toLowerCase()}`;
}

function placeOfPair({ resource, from }: MovedPair): string {
  return `${typeKey(resource.type)} ${from.toLowerCase()}`;
}

function unsized(manifest: Manifest): Manifest {
  return {
    ...manifest,
    workloads: manifest.workloads.map((workload) => ({
      ...workload,
      resources: workload.resources.filter(
        ({ type, from, dataSize, durations }) =>
          from !== undefined && !isDefined(dataSize) && !isDefined(durations?.sync) && tellsSize(type),
      ),
    })),
  };
}
