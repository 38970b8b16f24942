import { sameText } from "../../base/names.ts";
import { REGIONAL } from "../../derive/demand/counters.ts";
import type { SizeGroup } from "../../derive/demand/sizes.ts";
import type { ComputeSkuOffer } from "../../facts/kinds/compute-sku.ts";
import type { ComputeUsage } from "../../facts/kinds/compute-usages.ts";
import type { SimilarSize } from "../../facts/similar-sizes.ts";
import { knownZones } from "../../plan/stated.ts";
import type { Evidence } from "../../report/model.ts";

/** A size that can stand in for the planned one. */
export type StandIn = SimilarSize;

const MOST = 3;

/**
 * Sizes that the subscription may have in the zones that are asked for, and of which its counters leave enough for all the machines: nearest
 * first. None where the counters are not seen, since a size without quota is no way out.
 */
export function standIns(
  { similar = [] }: ComputeSkuOffer,
  { machines }: Pick<SizeGroup, "machines">,
  usages: readonly ComputeUsage[] | undefined,
): StandIn[] {
  const zones = new Set(machines.flatMap((one) => knownZones(one.zones)));
  const counts = machines.map(({ count: { now } }) => (now.known ? now.value : undefined));
  const count = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return similar
    .filter((one) => [...zones].every((zone) => one.zones.includes(zone)))
    .filter((one) => {
      const need = one.vCPUs * count;
      return freeOf(usages, one.family) >= need && freeOf(usages, REGIONAL) >= need;
    })
    .slice(0, MOST);
}

/** What a counter leaves free; less than nothing where it is not seen. */
function freeOf(usages: readonly ComputeUsage[] | undefined, counter: string | undefined): number {
  const usage = usages?.find(({ name }) => counter !== undefined && sameText(name, counter));
  return usage === undefined || usage.limit < 0 ? -1 : usage.limit - usage.currentValue;
}

export function standInNames(others: readonly StandIn[]): string[] {
  return others.map(({ name }) => name);
}

/** `Standard_D4as_v5`: `4 vCPUs, 16 GB, 0.19 EUR an hour`. Where the run asks for no prices, nothing is said of them. */
export function standInEvidence(
  others: readonly StandIn[],
  { priced, name: planned }: Pick<ComputeSkuOffer, "priced" | "name">,
): Evidence[] {
  const words = (hourly: number | undefined): string =>
    priced === undefined
      ? ""
      : hourly === undefined
        ? ", price not known"
        : `, ${String(hourly)} ${priced.currency} an hour without software`;
  const own = priced?.hourly;
  return [
    ...(others.length === 0 || own === undefined ? [] : [{ label: planned, value: words(own).slice(2) }]),
    ...others.map(({ name, vCPUs, memoryGB, hourly }) => ({
      label: name,
      value: `${String(vCPUs)} vCPUs${memoryGB === undefined ? "" : `, ${String(memoryGB)} GB`}${words(hourly)}`,
    })),
  ];
}
