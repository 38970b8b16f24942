import { sameText } from "../../../base/names.ts";
import { UPTIME_SLA } from "../../../catalog/meters/platform.ts";
import { isArray, type Value } from "../../../expression/value.ts";
import { firstAt } from "../../../plan/value-at.ts";
import { isAmong, poolsOf } from "../../demand/pools.ts";
import { requestNumber, requestText, OPEN, requestOf, skuName, skuTier } from "./request.ts";
import {
  machineHours,
  taken,
  unstatedPart,
  type MeterReader,
  type UnpricedPart,
  type PlannedMeter,
} from "./meters.ts";

interface Parts {
  readonly meters: readonly PlannedMeter[];
  readonly open: readonly UnpricedPart[];
}

/** The control plane by its tier, and the machines of the pools that the request of the cluster makes; pools of their own count by themselves. */
export const cluster: MeterReader = (resource, _, all) => {
  const request = requestOf(resource);
  if (request === undefined || sameText(skuName(resource) ?? "", "Automatic")) return undefined;
  const control = controlOf(skuTier(resource), resource.sku?.tier === undefined);
  const pools = firstAt(request, "properties.agentPoolProfiles") ?? [];
  const others = poolsOf(resource, all);
  const own = isArray(pools) ? pools.filter((pool) => !isAmong(firstAt(pool, "name"), others)) : [];
  const parts = [control, ...own.map((pool) => poolParts(pool, "", undefined))];
  return {
    meters: parts.flatMap(({ meters }) => meters),
    open: [
      ...parts.flatMap(({ open }) => open),
      ...(isArray(pools) ? [] : [unstatedPart("machines of its pools")]),
    ],
  };
};

/** A pool that is a resource of its own. */
export const agentPool: MeterReader = (resource, count) => {
  const request = requestOf(resource);
  return request === undefined ? undefined : poolParts(request, "properties.", count);
};

function controlOf(tier: string | undefined, isLeftOut: boolean): Parts {
  // The service makes it free where the request names no tier.
  if (isLeftOut || sameText(tier ?? "", "Free")) return { meters: [], open: [] };
  if (sameText(tier ?? "", "Standard")) return { meters: [taken(UPTIME_SLA)], open: [] };
  return { meters: [], open: [unstatedPart("control plane")] };
}

/** @param at where the members of the pool stand in what is given @param told how many machines, where that is known otherwise */
function poolParts(pool: Value, at: string, told: number | undefined): Parts {
  const text = (name: string): string | undefined => requestText(pool, `${at}${name}`);
  const machines = "machines of a pool";
  const size = text("vmSize");
  const count = told ?? requestNumber(pool, `${at}count`);
  // A system pool is of Linux, and never one that may be evicted.
  const isSystem = sameText(text("mode") ?? "", "System");
  const system = isSystem ? "Linux" : (text("osType") ?? "Linux");
  const priority = isSystem ? "Regular" : (text("scaleSetPriority") ?? "Regular");
  if (size === undefined || size === OPEN || system === OPEN || typeof count !== "number")
    return { meters: [], open: [unstatedPart(machines)] };
  if (!sameText(priority, "Regular")) return { meters: [], open: [unstatedPart(machines)] };
  const disk = text("osDiskType");
  const isOwnDisk = disk !== undefined && sameText(disk, "Ephemeral");
  return {
    meters: [machineHours(size, sameText(system, "Windows"), count)],
    open: isOwnDisk ? [] : [unstatedPart("disks of a pool")],
  };
}
