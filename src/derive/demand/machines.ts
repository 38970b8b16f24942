import { sameText } from "../../base/names.ts";
import { requestRow } from "../../catalog/requests/index.ts";
import {
  isArray,
  isObject,
  isUnknown,
  memberOf,
  type Value,
  type ValueObject,
} from "../../expression/value.ts";
import { openThroughout } from "../../expression/open.ts";
import { countAt } from "../../plan/count.ts";
import type { Planned, PlannedResource } from "../../plan/model.ts";
import { fixedCount, notKnown } from "../../plan/numbers.ts";
import { zonesAt } from "../../plan/request.ts";
import { knownZones, skuText, zonesWaits } from "../../plan/stated.ts";
import { firstAt, valueAt } from "../../plan/value-at.ts";
import { CLUSTER } from "./pools.ts";

/** Virtual machines of one size that a planned resource brings. */
export interface Machines extends Pick<PlannedResource, "count" | "zones"> {
  readonly resource: PlannedResource;
  /** Name of the node pool, of a pool in the body of its cluster. */
  readonly pool?: string;
  /** Spot and low priority machines have a counter of their own. */
  readonly priority: Priority;
  /** What they run on, where that has taken the quota already; `unknown` where the plan leaves open whether there is such a thing. */
  readonly backing?: "host" | "reservation" | "unknown";
  /** Undefined where the plan does not tell it. */
  readonly size?: Planned<string>;
  /** Whether they may attach Ultra disks. */
  readonly ultraDisks: "yes" | "no" | "unknown";
}

export type Priority = "regular" | "spot" | "unknown";

/** A cluster brings the machines of the node pools in its own body; all others are machines, or sets of them, themselves. */
export function machinesOf(resource: PlannedResource): Machines[] {
  const { type, body, sku, count, zones, stated } = resource;
  const pools = sameText(type, CLUSTER) ? valueAt(body, ["properties", "agentPoolProfiles"]) : undefined;
  if (pools !== undefined && isArray(pools) && pools.length > 0)
    return pools.map((pool) => ofPool(resource, pool));
  if (pools !== undefined && isUnknown(pools)) return [{ resource, ...unseen(pools) }];
  const size = skuText(sku);
  return [
    {
      resource,
      ...(size === undefined ? {} : { size }),
      count,
      ...(zones === undefined ? {} : { zones }),
      ...circumstances(body ?? (stated === undefined ? {} : { properties: stated }), OWN),
    },
  ];
}

/** A pool in the body of its cluster has the members that a pool of its own has under `properties`. */
function ofPool(resource: PlannedResource, pool: Value): Machines {
  if (!isObject(pool)) return { resource, ...unseen(pool) };
  const row = requestRow(`${CLUSTER}/agentPools`);
  const open =
    resource.partial === true ? [`what the deployment does not say about ${resource.key}`] : undefined;
  const body = { properties: open === undefined ? pool : openThroughout(pool, open) };
  const size = memberOf(pool, "vmSize");
  const zones = zonesAt(body, row?.zones ?? []);
  const name = memberOf(pool, "name");
  return {
    resource,
    ...(typeof name === "string" ? { pool: name } : {}),
    ...(size === undefined || size === null
      ? {}
      : { size: typeof size === "string" ? { known: true, value: size } : notKnown(size) }),
    count: row?.count === undefined ? fixedCount(notKnown(pool)) : countAt(body, row.count),
    ...(zones === undefined ? {} : { zones }),
    ...circumstances(pool, POOL),
  };
}

/** Where a body says on what terms its machines run. */
interface Terms {
  readonly priority: readonly string[];
  /** Flexible scale sets may mix both. */
  readonly mix: readonly string[];
  readonly host: readonly string[];
  readonly reservation: readonly string[];
  readonly ultraDisks: readonly string[];
}

const PROFILE = "properties.virtualMachineProfile";
const OWN: Terms = {
  priority: ["properties.priority", `${PROFILE}.priority`, "properties.scaleSetPriority"],
  mix: ["properties.priorityMixPolicy"],
  host: ["properties.host", "properties.hostGroup", "properties.hostGroupID"],
  reservation: [
    "properties.capacityReservation.capacityReservationGroup",
    `${PROFILE}.capacityReservation.capacityReservationGroup`,
    "properties.capacityReservationGroupID",
  ],
  ultraDisks: ["properties.additionalCapabilities.ultraSSDEnabled", "properties.enableUltraSSD"],
};
const POOL: Terms = {
  priority: ["scaleSetPriority"],
  mix: [],
  host: ["hostGroupID"],
  reservation: ["capacityReservationGroupID"],
  ultraDisks: ["enableUltraSSD"],
};

function circumstances(
  body: ValueObject,
  terms: Terms,
): Pick<Machines, "priority" | "backing" | "ultraDisks"> {
  const priority = firstAt(body, terms.priority) ?? "Regular";
  const text = typeof priority === "string" ? priority.toLowerCase() : undefined;
  const mixed = firstAt(body, terms.mix) !== undefined;
  const backing = backingOf(firstAt(body, terms.host), firstAt(body, terms.reservation));
  const ultra = firstAt(body, terms.ultraDisks);
  return {
    ultraDisks: ultra !== undefined && isUnknown(ultra) ? "unknown" : ultra === true ? "yes" : "no",
    priority:
      mixed || text === undefined ? "unknown" : text === "spot" || text === "low" ? "spot" : "regular",
    ...(backing === undefined ? {} : { backing }),
  };
}

/** Only what is surely there has taken the quota already. */
function backingOf(host: Value | undefined, reservation: Value | undefined): Machines["backing"] {
  if (host !== undefined && !isUnknown(host)) return "host";
  if (reservation !== undefined && !isUnknown(reservation)) return "reservation";
  return host === undefined && reservation === undefined ? undefined : "unknown";
}

/** Of machines of which nothing is known: not their zones either. */
function unseen(value: Value): Omit<Machines, "resource"> {
  const open = notKnown(value);
  return { size: open, count: fixedCount(open), zones: open, priority: "unknown", ultraDisks: "unknown" };
}

/** The zones that a resource asks for, for itself or for its machines. */
export function requestedZones(resource: PlannedResource): string[] {
  return [...new Set(machinesOf(resource).flatMap(({ zones }) => knownZones(zones)))];
}

/** What further zones of it wait for. */
export function openZones(resource: PlannedResource): string[] {
  return machinesOf(resource).flatMap(({ zones }) => zonesWaits(zones));
}
