import { sameText } from "../../../base/names.ts";
import { say } from "../../../base/sentence.ts";
import {
  cacheMeter,
  commitmentMeter,
  DAYS_INCLUDED,
  registryMeter,
} from "../../../catalog/meters/platform.ts";
import type { Value } from "../../../expression/value.ts";
import { requestNumber, requestText, OPEN, requestOf, skuCapacity, skuName } from "./request.ts";
import {
  fixed,
  taken,
  unstatedPart,
  usedPart,
  whole,
  type MeterReader,
  type UnpricedPart,
} from "./meters.ts";

const CACHES = ["Basic", "Standard", "Premium"] as const;

/** A cache of Redis; one of Premium has so many shards, and each a node and its replicas. */
export const cache: MeterReader = (resource) => {
  const request = requestOf(resource);
  const tier = CACHES.find((one) => sameText(one, skuName(resource) ?? ""));
  const capacity = skuCapacity(resource);
  if (request === undefined || tier === undefined || capacity === undefined) return undefined;
  const size = `${tier === "Premium" ? "P" : "C"}${String(capacity)}`;
  if (tier !== "Premium") return whole([taken(cacheMeter(tier, size))]);
  const shards = requestNumber(request, "properties.shardCount") ?? 1;
  // A cache of Premium has one replica unless the request says more; the second name is an older one of the same.
  const older = requestNumber(request, "properties.replicasPerMaster");
  const replicas =
    requestNumber(request, "properties.replicasPerPrimary") ?? (typeof older === "number" ? older : 1);
  const known = shards !== OPEN && replicas !== OPEN;
  return {
    // Without shards of a cluster there is one.
    meters: known ? [taken(cacheMeter(tier, size), Math.max(1, shards) * (1 + replicas))] : [],
    open: known ? [] : [unstatedPart("nodes")],
  };
};

export const registry: MeterReader = (resource) =>
  fixed(registryMeter(skuName(resource) ?? ""), "storage beyond that included");

/** A workspace: what it commits to is billed, and what comes in beyond it. */
export const logWorkspace: MeterReader = (resource) => {
  const request = requestOf(resource);
  if (request === undefined) return undefined;
  const open = [ingestion(request), ...retention(request)];
  const sku = requestText(request, "properties.sku.name");
  if (sku === undefined || !sameText(sku, "CapacityReservation")) return { meters: [], open };
  const level = requestNumber(request, "properties.sku.capacityReservationLevel");
  return {
    meters: typeof level === "number" ? [taken(commitmentMeter(level))] : [],
    open: typeof level === "number" ? open : [unstatedPart("the commitment"), ...open],
  };
};

/** How much comes in no request states; a cap says how much it can be, and is no amount that is paid. */
function ingestion(request: Value): UnpricedPart {
  const cap = requestNumber(request, "properties.workspaceCapping.dailyQuotaGb");
  const part = usedPart("logs that come in");
  if (typeof cap !== "number" || cap === 0) return part;
  return { ...part, why: say`it is billed by use, of which the request allows at most ${cap} GB a day` };
}

/** Nothing where the request states that nothing is kept for longer than is included. */
function retention(request: Value): UnpricedPart[] {
  const days = requestNumber(request, "properties.retentionInDays");
  return typeof days === "number" && days <= DAYS_INCLUDED
    ? []
    : [usedPart("logs kept longer than included")];
}
