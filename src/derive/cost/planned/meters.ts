import { say, type Sentence } from "../../../base/sentence.ts";
import { MONTH_HOURS } from "../../../catalog/meters.ts";
import type { ListMeter } from "../../../catalog/meters/list-meter.ts";
import type { PriceField } from "../../../facts/key.ts";
import { isHourOfMachine } from "../../../facts/prices/machines.ts";
import type { PriceRow } from "../../../facts/prices/row.ts";
import type { PlannedResource } from "../../../plan/model.ts";

/** A price that a planned resource takes, so many units of it a month. */
export interface PlannedMeter {
  readonly service: string;
  readonly by: PriceField;
  readonly name: string;
  /** Of the rows of that name those that are meant. */
  readonly isMeant: (row: PriceRow) => boolean;
  readonly unit: string;
  /** A month. */
  readonly units: number;
}

/** What a planned resource takes, and what of it is open; `free`: nothing is billed; undefined: its meters are not known, or its request. */
export type PlannedMeters =
  { readonly meters: readonly PlannedMeter[]; readonly open: readonly UnpricedPart[] } | "free" | undefined;

/** A part of a resource whose meters are not known, and why. */
export interface UnpricedPart {
  readonly name: string;
  readonly why: Sentence;
}

/** Tells the meters of a resource of one type; others of the plan may hold what its request leaves out. @param gib of data that it holds */
export type MeterReader = (
  resource: PlannedResource,
  count: number,
  all: readonly PlannedResource[],
  gib: number | undefined,
) => PlannedMeters;

const GIB = 1024 ** 3;

/** How many units of a meter something takes a month that stands all the time: hours, days of hours, or the gigabytes that it has. */
export const PER_MONTH = {
  "1 Hour": MONTH_HOURS,
  "1/Day": MONTH_HOURS / 24,
  "1 GB/Month": 1,
} as const satisfies Readonly<Record<ListMeter["unit"], number>>;

/** A row of the list that `many` are taken of, all month: pieces, or gigabytes. */
export function taken(row: ListMeter, many = 1): PlannedMeter {
  const { service, by, product, sku, meter, unit } = row;
  return {
    service,
    by,
    name: by === "skuName" ? sku : (meter ?? sku),
    isMeant: (one) =>
      one.sku === sku &&
      (meter === undefined || one.name === meter) &&
      (typeof product === "string" ? one.product === product : product.test(one.product)),
    unit,
    units: PER_MONTH[unit] * many,
  };
}

/** The list counts data in gigabytes of 1024³ bytes. */
export function gigabytes(bytes: number): number {
  return bytes / GIB;
}

/** Hours of machines of a size. */
export function machineHours(size: string, isWindows: boolean, count: number): PlannedMeter {
  return {
    service: "Virtual Machines",
    by: "armSkuName",
    name: size,
    isMeant: (row) => isHourOfMachine(row, isWindows),
    unit: "1 Hour",
    units: MONTH_HOURS * count,
  };
}

export function whole(meters: readonly PlannedMeter[] | undefined): PlannedMeters {
  return meters && { meters, open: [] };
}

/** A fixed price, beside parts that are billed by use. */
export function fixed(row: ListMeter | undefined, ...byUse: readonly string[]): PlannedMeters {
  return row && { meters: [taken(row)], open: byUse.map(usedPart) };
}

/** A part that is billed by what is used of it. */
export function usedPart(name: string): UnpricedPart {
  return { name, why: say`it is billed by use, which no request states` };
}

/** What has no fixed price at all. */
export function byUse(...parts: readonly string[]): MeterReader {
  return () => ({ meters: [], open: parts.map(usedPart) });
}

export function unstatedPart(name: string): UnpricedPart {
  return { name, why: say`the request does not state how much of it there will be` };
}
