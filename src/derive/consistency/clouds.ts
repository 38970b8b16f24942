import type { CloudName } from "../../base/cloud.ts";
import { cloudOfRegion } from "../../catalog/regions/clouds.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { MovedPair } from "../moved-pairs.ts";

/** The clouds that a relocation leaves and goes to; undefined within one cloud, and where a region is of none that is known. */
export function cloudsOf({
  source,
  target,
}: Pick<Manifest, "source" | "target">): { readonly from: CloudName; readonly to: CloudName } | undefined {
  const [from, to] = [cloudOfRegion(source.region), cloudOfRegion(target.region)];
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

/** The row of the table that what is said of a planned resource belongs to. */
export function rowOf(
  { key, name }: PlannedResource,
  pairs: readonly MovedPair[],
): { readonly resource: string; readonly from?: string; readonly to: string } {
  const pair = pairs.find((one) => one.key === key);
  return pair === undefined ? { resource: key, to: name } : { resource: key, from: pair.from, to: pair.to };
}
