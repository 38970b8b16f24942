import type { Region } from "../../base/names.ts";
import { sameText } from "../../base/names.ts";
import type { Sentence } from "../../base/sentence.ts";
import { sameType } from "../../base/resource-type.ts";
import { known, type Fact } from "../../facts/fact.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { ComputeSku } from "../../facts/kinds/compute-sku.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { CountRange, PlannedResource } from "../../plan/model.ts";
import { skuText } from "../../plan/stated.ts";
import type { Context } from "../context.ts";
import type { Derivation, Read } from "../derivation.ts";
import { existingById, existingRefs } from "../existing.ts";
import { targetScope, whereabouts } from "../planned.ts";
import { runningOf, runsAs, typesThatRun, type Existing } from "./running.ts";
import type { SizeGroup } from "./sizes.ts";

/** Names of the counters that are not of a family. Source: Usage - List. */
export const REGIONAL = "cores";
export const SPOT = "lowPriorityCores";

/** What one resource takes of a counter, in machines of one size. */
export interface Share {
  readonly resource: PlannedResource;
  readonly size: string;
  /** vCPUs of one machine; undefined where the service does not tell them. */
  readonly vCPUs?: number;
  /** Machines that run already, under the planned name; they are in none of the numbers below. */
  readonly running: number;
  /** Machines that are there whatever the deployment tells. */
  readonly certain: number;
  /** Why it could not be read whether it exists already: if it does, the counter holds it. */
  readonly unseen?: Sentence;
  /** Machines that are there if everything on a condition is deployed. */
  readonly planned: number;
  /** Machines after scaling and during an upgrade; undefined where that is not known. */
  readonly most?: number;
}

/** What the plan takes of one counter of a region. */
export interface CounterDemand {
  /** `cores`, `lowPriorityCores`, or a family such as `standardDSv5Family`. */
  readonly counter: string;
  readonly shares: readonly Share[];
}

export interface RegionDemand {
  readonly counters: readonly CounterDemand[];
  /** Machines whose family the service does not tell. */
  readonly familyless: readonly Share[];
}

/** Planned machines and dedicated hosts of one region. */
export interface RegionMachines {
  readonly region: Region;
  readonly groups: readonly SizeGroup[];
  readonly hosts: readonly PlannedResource[];
}

const HOST = "Microsoft.Compute/hostGroups/hosts";

export function machinesByRegion(
  { manifest, planned }: Context,
  groups: readonly SizeGroup[],
): RegionMachines[] {
  const hosts = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    return sameType(resource.type, HOST) && where.kind === "region"
      ? [{ region: where.region, resource }]
      : [];
  });
  const regions = [...new Set([...groups, ...hosts].map(({ region }) => region))];
  return regions.map((region) => ({
    region,
    groups: groups.filter((group) => group.region === region),
    hosts: hosts.filter((host) => host.region === region).map(({ resource }) => resource),
  }));
}

/**
 * The demand on each counter of a region. It needs the SKU of every planned size, since a sum with a hole proves nothing; all of
 * them come from the one list of the region, so they are missing together or not at all. That of a host is only wanted: without
 * it the number of its vCPUs is open.
 */
export function demandOn(
  context: Context,
  { region, groups, hosts }: RegionMachines,
): Derivation<RegionDemand> {
  const scope = targetScope(context.manifest);
  const skuRef = (size: string): FactRef<"computeSku"> => factRef("computeSku", scope, `${region}/${size}`);
  const hostSizes = hosts.flatMap((host) => {
    const size = skuText(host.sku);
    return size?.known === true ? [size.value] : [];
  });
  const { manifest } = context;
  const there = existingRefs(
    manifest,
    typesThatRun([...groups.flatMap(({ resources }) => resources), ...hosts]),
  );
  return {
    name: `demand on the counters of ${region}`,
    needs: groups.map(({ size }) => skuRef(size)),
    wants: [...hostSizes.map(skuRef), ...there],
    derive: (read): Fact<RegionDemand> => {
      const at: Target = { existing: existingById(there, read), manifest, region };
      const shares = [
        ...groups.flatMap((group) => ofSizes(group, rowsOf(read, skuRef(group.size), "virtualMachines"), at)),
        ...hosts.flatMap((host) => {
          const size = skuText(host.sku);
          const ref = size?.known === true ? skuRef(size.value) : undefined;
          return ofHost(host, ref === undefined ? [] : rowsOf(read, ref, "hostGroups/hosts"), at);
        }),
      ];
      return known(collected(shares));
    },
  };
}

/** Where the machines are counted, and what runs there. */
interface Target {
  readonly existing: Existing;
  readonly manifest: Manifest;
  readonly region: Region;
}

function rowsOf(read: Read, ref: FactRef<"computeSku">, type: string): readonly ComputeSku[] {
  const offer = read(ref);
  return offer.known ? offer.value.rows.filter(({ resourceType }) => sameText(resourceType, type)) : [];
}

/** A share with its counter; none where no family is told. */
interface Taken extends Share {
  readonly counter?: string;
}

function ofSizes(
  { size, machines }: SizeGroup,
  rows: readonly ComputeSku[],
  { existing, manifest, region }: Target,
): Taken[] {
  const vCPUs = rows.find((row) => row.vCPUs !== undefined)?.vCPUs;
  const family = rows.find((row) => row.family !== undefined)?.family;
  const one = { size, ...(vCPUs === undefined ? {} : { vCPUs }) };
  return machines.flatMap((group): Taken[] => {
    const { resource, count, priority, backing } = group;
    const running = runningOf(group, size, region, existing, manifest);
    const share = { ...one, resource, ...numbersOf(count, resource, running) };
    const uncertain = { ...one, resource, running, certain: 0, planned: 0 };
    const regular: Taken[] = [
      { ...share, counter: REGIONAL },
      { ...share, ...(family === undefined ? {} : { counter: family }) },
    ];
    // The host has taken the family's vCPUs; of the regional ones its documentation says nothing.
    if (backing === "host") return [{ ...uncertain, counter: REGIONAL }];
    // What a reservation holds is taken; machines beyond it are not.
    if (backing === "reservation") return regular.map((taken) => ({ ...taken, certain: 0, planned: 0 }));
    const taken = priority === "spot" ? [] : regular;
    const spot = priority === "regular" ? [] : [{ ...share, counter: SPOT }];
    return priority === "unknown" || backing === "unknown"
      ? [...taken, ...spot].map((one) => ({ ...one, certain: 0 }))
      : [...taken, ...spot];
  });
}

/** Source: learn.microsoft.com/azure/virtual-machines/dedicated-hosts#quotas: a host takes the vCPUs of its family, not the regional ones. */
function ofHost(
  resource: PlannedResource,
  rows: readonly ComputeSku[],
  { existing, manifest, region }: Target,
): Taken[] {
  const stated = skuText(resource.sku);
  const size = stated?.known === true ? stated.value : "a dedicated host";
  const [row] = rows;
  const running = runsAs(resource, size, region, existing, manifest) ? 1 : 0;
  return [
    {
      resource,
      size,
      ...(row?.vCPUs === undefined ? {} : { vCPUs: row.vCPUs }),
      ...(row?.family === undefined ? {} : { counter: row.family }),
      ...numbersOf(resource.count, resource, running),
    },
  ];
}

function numbersOf(
  { now, minimum, maximum, surge }: CountRange,
  { condition }: PlannedResource,
  running: number,
): Pick<Share, "running" | "certain" | "planned" | "most"> {
  const more = (count: number): number => Math.max(0, count - running);
  const planned = Math.max(now.known ? now.value : 0, minimum.known ? minimum.value : 0);
  // A number that is not known is a question of its own, not one of growth.
  const most = !now.known
    ? planned
    : maximum.known && surge.known
      ? Math.max(planned, maximum.value) + surge.value
      : undefined;
  return {
    running,
    certain: condition === undefined ? more(planned) : 0,
    planned: more(planned),
    ...(most === undefined ? {} : { most: more(most) }),
  };
}

function collected(taken: readonly Taken[]): RegionDemand {
  const counters = new Map<string, Share[]>();
  for (const { counter, ...share } of taken) {
    if (counter === undefined) continue;
    const same = counters.get(counter);
    if (same === undefined) counters.set(counter, [share]);
    else same.push(share);
  }
  return {
    counters: Array.from(counters, ([counter, shares]) => ({ counter, shares })),
    familyless: taken.filter(({ counter }) => counter === undefined),
  };
}
