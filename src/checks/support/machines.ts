import { sameText } from "../../base/names.ts";
import { isArray, isObject, isUnknown, memberOf, waitsOf, type Value } from "../../expression/value.ts";
import { at, counted, zonesOf } from "../../plan/body.ts";
import type { Planned, PlannedResource } from "../../plan/model.ts";

/** Virtual machines of one size that a planned resource brings. */
export interface Machines extends Pick<PlannedResource, "count" | "countWaits" | "zones" | "zonesWait"> {
  readonly resource: PlannedResource;
  /** Undefined where the plan does not tell it. */
  readonly size?: Planned<string>;
}

const CLUSTER = "Microsoft.ContainerService/managedClusters";

/** A cluster brings the machines of the node pools in its own body; all others are machines, or sets of them, themselves. */
export function machinesOf(resource: PlannedResource): Machines[] {
  const { type, body, sku, count, countWaits, zones, zonesWait } = resource;
  const pools = sameText(type, CLUSTER) ? at(body, ["properties", "agentPoolProfiles"]) : undefined;
  if (pools !== undefined && isArray(pools) && pools.length > 0)
    return pools.map((pool) => ofPool(resource, pool));
  if (pools !== undefined && isUnknown(pools)) return [{ resource, ...unseen(pools) }];
  return [
    {
      resource,
      ...(sku === undefined ? {} : { size: sku }),
      count,
      ...(countWaits === undefined ? {} : { countWaits }),
      zones,
      ...(zonesWait === undefined ? {} : { zonesWait }),
    },
  ];
}

/** Source: resource reference of Microsoft.ContainerService/managedClusters, ManagedClusterAgentPoolProfile. */
function ofPool(resource: PlannedResource, pool: Value): Machines {
  if (!isObject(pool)) {
    return { resource, ...(isUnknown(pool) ? unseen(pool) : { count: 1, zones: [] }) };
  }
  const size = memberOf(pool, "vmSize");
  const stated = memberOf(pool, "availabilityZones");
  return {
    resource,
    ...(typeof size === "string" ? { size: { known: true, value: size } } : {}),
    ...(size !== undefined && isUnknown(size) ? { size: open(size) } : {}),
    ...counted(memberOf(pool, "count")),
    ...zonesOf(stated === undefined ? {} : { zones: stated }),
  };
}

/** Of machines of which nothing is known: not their zones either. */
function unseen(value: Value): Omit<Machines, "resource"> {
  return { size: open(value), count: 1, zones: [], zonesWait: waitsOf(value).join("; ") };
}

function open(value: Value): Planned<string> {
  return { known: false, expression: waitsOf(value).join("; ") };
}

/** The zones that a resource asks for, for itself or for its machines. */
export function zonesAsked(resource: PlannedResource): string[] {
  return [...new Set(machinesOf(resource).flatMap(({ zones }) => zones))];
}

/** What further zones of it wait for. */
export function zonesWaits(resource: PlannedResource): string[] {
  return machinesOf(resource).flatMap(({ zonesWait }) => zonesWait ?? []);
}
