import { parseInstant } from "../base/time.ts";
import { toolTimes } from "../catalog/durations/tools.ts";
import { sizeMetric } from "../catalog/used-size.ts";
import { factKey, factRef, type FactRef } from "../facts/facts.ts";
import { sizeItemText, type UsedSize } from "../facts/kinds/used-sizes.ts";
import type { Manifest, ManifestResource } from "../manifest/model.ts";
import type { Context } from "./context.ts";
import type { Read } from "./derivation.ts";
import { usualTool } from "./method-row.ts";
import { isSource, movedPairs } from "./moved-pairs.ts";
import { sourceScope } from "./scope-map.ts";

/** How much a resource held at the source, as Azure Monitor measured it. */
export type MeasuredSize = Pick<UsedSize, "bytes" | "at">;

/** By `workload.resource`. */
export type MeasuredSizes = ReadonlyMap<string, MeasuredSize>;

/** What is asked for a resource: nothing where the manifest states how much it holds, or no tool copies what is in it. */
export function measuredSizeRef(
  manifest: Manifest,
  resource: ManifestResource,
): FactRef<"usedSizes"> | undefined {
  const { type, from, dataSize } = resource;
  if (from === undefined || dataSize !== undefined || sizeMetric(type) === undefined) return undefined;
  const { sync } = toolTimes(usualTool(resource), type);
  if (sync === undefined || !("bytes" in sync) || sync.bytes === undefined) return undefined;
  return factRef("usedSizes", sourceScope(manifest), sizeItemText({ type, name: from }));
}

/** Each question once, for all that the manifest moves. */
export function measuredSizeRefs(manifest: Manifest): FactRef<"usedSizes">[] {
  const refs = manifest.workloads.flatMap(({ resources }) =>
    resources.flatMap((resource) => measuredSizeRef(manifest, resource) ?? []),
  );
  return [...new Map(refs.map((ref) => [factKey(ref), ref])).values()];
}

/** What Azure Monitor measured of what has no size in the manifest, as far as the facts show it. */
export function measuredSizes(
  { manifest, planned }: Pick<Context, "manifest" | "planned">,
  read: Read,
): MeasuredSizes {
  const found = new Map(
    measuredSizeRefs(manifest).flatMap((ref) => {
      const fact = read(ref);
      return fact.known && fact.value.length > 0 ? [[factKey(ref), fact.value] as const] : [];
    }),
  );
  if (found.size === 0) return new Map();
  return new Map(
    movedPairs(manifest, planned).flatMap((pair) => {
      const ref = measuredSizeRef(manifest, pair.resource);
      const rows = ref === undefined ? undefined : found.get(factKey(ref));
      const own = (rows ?? []).filter((row) => isSource(row.id, pair, manifest) && isMeasured(row));
      const [first] = own;
      // Of two of one name nothing tells which one moves.
      return first !== undefined && own.length === 1
        ? [[pair.key, { bytes: first.bytes, at: first.at }] as const]
        : [];
    }),
  );
}

/** A file may hold anything in place of what Azure answers. */
function isMeasured({ bytes, at }: UsedSize): boolean {
  return Number.isSafeInteger(bytes) && bytes > 0 && parseInstant(at) !== undefined;
}
