import { sameText } from "../../../base/names.ts";
import { say } from "../../../base/sentence.ts";
import {
  dataMeter,
  dtuMeter,
  includedInDatabase,
  includedInPool,
  licenceMeter,
  moreDataMeter,
  poolMeter,
  VCORE_TIERS,
  vcoreMeter,
  type DtuTier,
  type VcoreTier,
} from "../../../catalog/meters/sql.ts";
import type { Value } from "../../../expression/value.ts";
import { requestFlag, requestNumber, requestText, OPEN, requestOf, skuCapacity, skuName } from "./request.ts";
import {
  gigabytes,
  taken,
  unstatedPart,
  usedPart,
  whole,
  type MeterReader,
  type UnpricedPart,
  type PlannedMeter,
  type PlannedMeters,
} from "./meters.ts";

const DATA = "data storage";

/** A database by itself; what lies in a pool is paid by the pool. */
export const sqlDatabase: MeterReader = (resource) => {
  const request = requestOf(resource);
  const name = skuName(resource);
  if (request === undefined) return undefined;
  const pool = requestText(request, "properties.elasticPoolId");
  const isInPool = pool !== undefined && pool !== OPEN;
  // The SKU of a database in a pool is ElasticPool, and may be left out.
  if (name === undefined) return isInPool && resource.sku === undefined ? "free" : undefined;
  if (sameText(name, "ElasticPool")) return "free";
  if (isInPool) return undefined;
  // A standby that nobody reads, and a database that is given away, are billed by other rules.
  if (requestText(request, "properties.secondaryType") === "Standby") return undefined;
  if (requestFlag(request, "properties.useFreeLimit") === true) return undefined;
  const dtu = dtuOf(name);
  if (dtu !== undefined) {
    const included = dtu === "Basic" ? undefined : includedInDatabase(dtu, name);
    return withData(request, taken(dtuMeter(dtu, name)), dtu, included);
  }
  const [, start = "", serverless, cores] = /^(GP|BC|HS)_(S_)?Gen5(?:_(\d+))?$/i.exec(name) ?? [];
  const tier = VCORE_TIERS[start.toUpperCase()];
  const count = cores === undefined ? skuCapacity(resource) : Number(cores);
  if (tier === undefined || count === undefined) return undefined;
  if (serverless === undefined) return vcores(request, tier, count);
  const data = dataOf(request, tier, requestFlag(request, "properties.zoneRedundant"));
  return { meters: data.meters, open: [usedPart("compute"), ...data.open] };
};

export const elasticPool: MeterReader = (resource) => {
  const request = requestOf(resource);
  const name = skuName(resource);
  const capacity = skuCapacity(resource);
  if (request === undefined || name === undefined || capacity === undefined) return undefined;
  const [, dtu] = /^(Basic|Standard|Premium)Pool$/i.exec(name) ?? [];
  const dtuTier = DTU_TIERS.find((one) => dtu !== undefined && sameText(one, dtu));
  if (dtuTier !== undefined) {
    const included = dtuTier === "Basic" ? undefined : includedInPool(dtuTier, capacity);
    return withData(request, taken(poolMeter(dtuTier, capacity)), dtuTier, included);
  }
  const [, start = ""] = /^(GP|BC|HS)_Gen5$/i.exec(name) ?? [];
  const tier = VCORE_TIERS[start.toUpperCase()];
  return tier === undefined ? undefined : vcores(request, tier, capacity);
};

const DTU_TIERS: readonly DtuTier[] = ["Basic", "Standard", "Premium"];

/** `S3` and `P1` name their tier by the letter. */
function dtuOf(name: string): DtuTier | undefined {
  if (sameText(name, "Basic")) return "Basic";
  if (/^S\d{1,2}$/i.test(name)) return "Standard";
  return /^P\d{1,2}$/i.test(name) ? "Premium" : undefined;
}

/** The price of the DTUs, and what is set beyond the size that it includes. */
function withData(
  request: Value,
  dtus: PlannedMeter,
  tier: DtuTier,
  included: number | undefined,
): PlannedMeters {
  if (tier === "Basic") return whole([dtus]);
  const size = requestNumber(request, "properties.maxSizeBytes");
  // Where none is set, the service sets what is included, or less.
  if (size === undefined) return whole([dtus]);
  if (size === OPEN || included === undefined) return { meters: [dtus], open: [unstatedPart(DATA)] };
  const more = gigabytes(size) - included;
  return whole(more > 0 ? [dtus, taken(moreDataMeter(tier), more)] : [dtus]);
}

/** Compute, licence and data of the vCore model, of a database or a pool. */
function vcores(request: Value, tier: VcoreTier, count: number): PlannedMeters {
  const compute = vcoreMeter(tier, count);
  const zones = requestFlag(request, "properties.zoneRedundant");
  const data = dataOf(request, tier, zones);
  if (tier === "Hyperscale") {
    const replicas = requestNumber(request, "properties.highAvailabilityReplicaCount");
    const known = typeof replicas === "number" ? replicas : undefined;
    return {
      meters: [taken(compute, 1 + (known ?? 0)), ...data.meters],
      open: [...(known === undefined ? [unstatedPart("replicas")] : []), ...data.open],
    };
  }
  const licence = licenceOf(request, tier, count);
  const isSpread = tier === "General Purpose" && zones === true;
  return {
    meters: [
      taken(compute),
      ...(isSpread ? [taken(vcoreMeter(tier, count, true))] : []),
      ...licence.meters,
      ...data.meters,
    ],
    open: [...licence.open, ...data.open],
  };
}

interface Parts {
  readonly meters: readonly PlannedMeter[];
  readonly open: readonly UnpricedPart[];
}

function licenceOf(request: Value, tier: Exclude<VcoreTier, "Hyperscale">, count: number): Parts {
  const told = requestText(request, "properties.licenseType") ?? "";
  if (sameText(told, "BasePrice")) return { meters: [], open: [] };
  if (sameText(told, "LicenseIncluded")) return { meters: [taken(licenceMeter(tier), count)], open: [] };
  const why = say`the request does not state whether a licence of SQL Server is brought along`;
  return { meters: [], open: [{ name: "licence", why }] };
}

/** Data is billed up to the largest size that is set; that of Hyperscale by what is stored. */
function dataOf(request: Value, tier: VcoreTier, zones: ReturnType<typeof requestFlag>): Parts {
  if (tier === "Hyperscale") return { meters: [], open: [usedPart(DATA)] };
  const isSpread = tier === "General Purpose" && zones === true;
  const size = requestNumber(request, "properties.maxSizeBytes");
  const open = tier === "General Purpose" && zones === OPEN ? [unstatedPart("zone redundancy")] : [];
  if (size === undefined || size === OPEN) return { meters: [], open: [...open, unstatedPart(DATA)] };
  // Which of two prices the data has, the open switch decides.
  if (open.length > 0) return { meters: [], open: [...open, unstatedPart(DATA)] };
  return { meters: [taken(dataMeter(tier, isSpread), gigabytes(size))], open };
}
