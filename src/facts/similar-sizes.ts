import { smallest } from "../base/extremes.ts";
import { region as toRegion, sameText, type Region } from "../base/names.ts";
import { sizeName, type SizeName } from "../base/size-name.ts";
import { dense, type Cursor } from "./decode/cursor.ts";
import { texts } from "./schema/parts.ts";
import { number, object, optional, type SchemaValue, text } from "./schema/schema.ts";

/** A size of the region that the subscription may have, and that is like the one that is asked for. */
export type SimilarSize = SchemaValue<typeof similarSize>;

export const similarSize = object({
  name: text,
  family: optional(text),
  vCPUs: number,
  memoryGB: optional(number),
  /** Logical zones in which the subscription may use it, sorted. */
  zones: texts,
  /** Retail price of an hour without software; absent where the list has none, or was not asked. */
  hourly: optional(number),
});

/** Sizes that are kept of a region for each that is planned. */
const MOST = 8;

/** What decides how alike two sizes are. */
interface Traits extends SizeName {
  readonly memoryGB?: number | undefined;
  readonly disks?: number | undefined;
  readonly gpus: number;
  /** Whether the network is accelerated; undefined where the service does not say. */
  readonly fast?: boolean | undefined;
  readonly architecture?: string | undefined;
}

/** A size, and how unlike the planned one it is: 0 for the same. */
export interface RankedSize {
  readonly size: SimilarSize;
  readonly far: number;
}

/** The sizes most like one, nearest first. @param rows the list of the region @throws Malformed */
export function similarSizes(rows: readonly Cursor[], region: Region, wanted: string): RankedSize[] {
  const machines = rows.filter(
    (row) => row.isObject() && sameText(row.at("resourceType").textIfAny() ?? "", "virtualMachines"),
  );
  const named = sizeName(wanted);
  const own = machines.find((row) => sameText(row.at("name").textIfAny() ?? "", wanted));
  const asked =
    own === undefined ? named && { ...named, gpus: named.series.startsWith("N") ? 1 : 0 } : traitsOf(own);
  if (asked === undefined) return [];
  const ranked = machines.flatMap((row) => {
    const traits = traitsOf(row);
    const name = row.at("name").text();
    if (traits === undefined || sameText(name, wanted) || isClosed(row, region)) return [];
    const far = difference(asked, traits);
    return far === undefined ? [] : [{ row, traits, name, far }];
  });
  return ranked
    .toSorted((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ row, traits, name, far }) => ({
      far,
      size: dense({
        name,
        family: row.at("family").optional((family) => family.text()),
        vCPUs: traits.vCPUs,
        memoryGB: traits.memoryGB,
        zones: zonesOf(row, region),
      }),
    }));
}

/** What a price twice as high adds to the unlikeness; a lower price takes as much away, and one that is not known nothing. */
const OF_PRICE = 1.5;

/**
 * Sizes with their prices, in the order that counts these. They are compared with the price of the planned size, and with the lowest where that has
 * none in the region.
 */
export function withPrices(
  ranked: readonly RankedSize[],
  wanted: string,
  hourly: ReadonlyMap<string, number>,
): SimilarSize[] {
  const priceOf = (name: string): number | undefined => hourly.get(name.toLowerCase());
  const lowest = smallest(ranked.flatMap(({ size }) => priceOf(size.name) ?? []));
  const own = priceOf(wanted) ?? lowest;
  return ranked
    .map(({ size, far }) => {
      const price = priceOf(size.name);
      const dearer = price === undefined ? 0 : ratio(own, price);
      return { size: dense({ ...size, hourly: price }), far: far + OF_PRICE * dearer };
    })
    .toSorted((a, b) => a.far - b.far || (a.size.name < b.size.name ? -1 : 1))
    .map(({ size }) => size);
}

/** Whether a size may be like one of these, by its name alone: as many vCPUs, or up to twice as many. */
export function mayBeLike(name: string, wanted: readonly SizeName[]): boolean {
  const one = sizeName(name);
  return one !== undefined && wanted.some((own) => one.vCPUs >= own.vCPUs && one.vCPUs <= own.vCPUs * 2);
}

/** 0 for the same; undefined for a size that cannot stand in: fewer vCPUs, other processors, no graphics, less than two thirds of the memory. */
function difference(asked: Traits, other: Traits): number | undefined {
  if (other.vCPUs < asked.vCPUs || other.vCPUs > asked.vCPUs * 2) return undefined;
  const lacks = (feature: string): boolean =>
    asked.features.includes(feature) && !other.features.includes(feature);
  const isOther = (feature: string): boolean =>
    asked.features.includes(feature) !== other.features.includes(feature);
  if (isOther("p") || lacks("s") || asked.gpus > 0 !== other.gpus > 0) return undefined;
  if ((asked.architecture ?? other.architecture) !== (other.architecture ?? asked.architecture))
    return undefined;
  const memory = ratio(asked.memoryGB, other.memoryGB);
  if (memory < Math.log2(2 / 3)) return undefined;
  const disks = ratio(asked.disks, other.disks);
  return (
    4 * Math.log2(other.vCPUs / asked.vCPUs) +
    3 * Math.abs(memory) +
    (asked.series === other.series ? 0 : asked.series[0] === other.series[0] ? 1 : 2) +
    (lacks("d") ? 1.5 : 0) +
    (isOther("a") ? 0.5 : 0) +
    0.25 * Math.abs(asked.version - other.version) +
    (disks < 0 ? -disks : 0) +
    (asked.fast === true && other.fast === false ? 2 : 0)
  );
}

/** How many times as much, as a power of two; 0 where it is not known. */
function ratio(asked: number | undefined, other: number | undefined): number {
  return asked === undefined || other === undefined || asked <= 0 || other <= 0
    ? 0
    : Math.log2(other / asked);
}

function traitsOf(row: Cursor): Traits | undefined {
  const name = sizeName(row.at("name").textIfAny() ?? "");
  if (name === undefined) return undefined;
  const capabilities = new Map(
    row
      .at("capabilities")
      .itemsIfAny()
      .map((one) => [one.at("name").text().toLowerCase(), one.at("value").textIfAny() ?? ""] as const),
  );
  const count = (key: string): number | undefined => {
    const value = Number(capabilities.get(key) ?? "");
    return capabilities.has(key) && Number.isFinite(value) ? value : undefined;
  };
  const fast = capabilities.get("acceleratednetworkingenabled")?.toLowerCase();
  return {
    ...name,
    vCPUs: count("vcpus") ?? name.vCPUs,
    memoryGB: count("memorygb"),
    disks: count("maxdatadiskcount"),
    gpus: count("gpus") ?? (name.series.startsWith("N") ? 1 : 0),
    fast: fast === undefined ? undefined : fast === "true",
    architecture: capabilities.get("cpuarchitecturetype")?.toLowerCase(),
  };
}

/** A restriction that closes the size to the subscription in the region. */
export function isClosed(row: Cursor, region: Region): boolean {
  return row
    .at("restrictions")
    .itemsIfAny()
    .some(
      (one) =>
        !sameText(one.at("type").text(), "Zone") &&
        one
          .at("values")
          .itemsIfAny()
          .every((place) => place.region() === region),
    );
}

function zonesOf(row: Cursor, region: Region): string[] {
  const closed = new Set(
    row
      .at("restrictions")
      .itemsIfAny()
      .filter((one) => sameText(one.at("type").text(), "Zone"))
      .flatMap((one) => one.at("restrictionInfo").optional((info) => info.at("zones").texts()) ?? []),
  );
  const zones = row
    .at("locationInfo")
    .itemsIfAny()
    .filter((info) => toRegion(info.at("location").text()) === region)
    .flatMap((info) => info.at("zones").texts());
  return [...new Set(zones)].filter((zone) => !closed.has(zone)).toSorted();
}
