import type { Machines } from "../../derive/demand/machines.ts";
import { runningOf, type Existing } from "../../derive/demand/running.ts";
import type { SizeGroup } from "../../derive/demand/sizes.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { knownZones, zonesWaits } from "../../plan/stated.ts";

/** Machines that need reserved capacity in a zone, or in the region where they name none. */
export interface ReservedNeed {
  readonly resource: PlannedResource;
  readonly zone?: string;
  readonly count: number;
  /** What the number or the zone waits for. */
  readonly waits?: string;
  /** False where the request is seen, and names no capacity reservation group. */
  readonly named?: boolean;
}

/** What the machines of one size need, zone by zone. A scale set spreads evenly, so that each zone takes its share, rounded up. */
export function reservedNeeds(
  { region, size, machines }: SizeGroup,
  existing: Existing,
  manifest: Manifest,
): ReservedNeed[] {
  return machines.flatMap((one): ReservedNeed[] => {
    const { resource, count, zones } = one;
    const named = namedOf(one);
    const common = { resource, ...(named === undefined ? {} : { named }) };
    const [waits] = zonesWaits(zones);
    if (waits !== undefined || !count.now.known)
      return [{ ...common, count: 0, waits: waits ?? (count.now.known ? "" : count.now.expression) }];
    const least = count.minimum.known ? Math.max(count.now.value, count.minimum.value) : count.now.value;
    const more = Math.max(0, least - runningOf(one, size, region, existing, manifest));
    const places = [...new Set(knownZones(zones))];
    if (places.length === 0) return [{ ...common, count: more }];
    return places.map((zone) => ({ ...common, zone, count: Math.ceil(more / places.length) }));
  });
}

function namedOf({ resource: { body, partial }, backing }: Machines): boolean | undefined {
  if (backing === "reservation") return true;
  return body === undefined || partial === true || backing !== undefined ? undefined : false;
}

/** `zone 1 of swedencentral` */
export function zoneText(zone: string, region: string): string {
  return zone === "" ? region : `zone ${zone} of ${region}`;
}
