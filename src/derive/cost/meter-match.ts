import { decimal, type Decimal } from "../../base/decimal.ts";
import { groupExactly } from "../../base/group.ts";
import type { Instant } from "../../base/time.ts";
import { wholeCloud } from "../../catalog/regions/whole-cloud.ts";
import type { PriceRow } from "../../facts/prices/row.ts";
import { withoutRegion } from "./region-free.ts";

/** From so many units on, a unit costs so much. */
export interface PriceTier {
  readonly from: Decimal;
  readonly price: Decimal;
}

/** A meter of the source with its price on both sides, or why the target has no price of it. */
export type MeterMatch =
  | {
      readonly kind: "priced";
      readonly source: readonly PriceTier[];
      readonly target: readonly PriceTier[];
      /** By what the meter of the target was found. */
      readonly by: "product" | "product without its region" | "SKU of machines" | "everywhere";
      readonly name: string;
    }
  | { readonly kind: "open"; readonly why: OpenPrice; readonly name?: string };

export type OpenPrice =
  /** The list does not hold the meter. */
  | "unlisted"
  /** It holds none like it in the target region. */
  | "nowhere"
  /** That one is counted in another unit, and units are not converted. */
  | "unit"
  /** Several are alike and have different prices. */
  | "ambiguous"
  /** It costs nothing in the list on one side. */
  | "zero";

interface Sides {
  readonly source: string;
  readonly target: string;
  readonly now: Instant;
}

/** The price of the same meter in both regions. @param rows all rows of the list that tell of it */
export function meterMatch(meter: string, rows: readonly PriceRow[], sides: Sides): MeterMatch {
  const { source, target, now } = sides;
  const current = rows.filter(({ since }) => Date.parse(since) <= now);
  const listed = current.filter((row) => row.meter === meter);
  const own = inOneRegion(listed, source);
  const [first] = own;
  if (first === undefined) return { kind: "open", why: "unlisted" };
  const name = `${first.product} ${first.name}`;
  const open = (why: OpenPrice): MeterMatch => ({ kind: "open", why, name });
  const here = tiersOf(own);
  if (here.every(({ price }) => price === 0n)) return open("zero");
  const everywhere = wholeCloud(target).region;
  // What applies everywhere costs the same there.
  if (first.region === everywhere)
    return { kind: "priced", source: here, target: here, by: "everywhere", name };
  const alike = current.filter(
    ({ service, name: called }) => service === first.service && called === first.name,
  );
  const there = alike.filter(({ region }) => region === target);
  for (const [by, candidates] of [
    ["product", there.filter((row) => row.sku === first.sku && sameProduct(row, first))],
    [
      "product without its region",
      there.filter(
        (row) => row.sku === first.sku && withoutRegion(row.product) === withoutRegion(first.product),
      ),
    ],
    ["SKU of machines", there.filter((row) => sameMachine(row, first))],
    [
      "everywhere",
      alike.filter((row) => row.region === everywhere && row.sku === first.sku && sameProduct(row, first)),
    ],
  ] as const) {
    if (candidates.length === 0) continue;
    const inUnit = candidates.filter(({ unit }) => unit === first.unit);
    if (inUnit.length === 0) return open("unit");
    const found = oneOf(inUnit);
    if (found === undefined) return open("ambiguous");
    if (found.every(({ price }) => price === 0n)) return open("zero");
    return { kind: "priced", source: here, target: found, by, name };
  }
  return open("nowhere");
}

function sameProduct(one: PriceRow, other: PriceRow): boolean {
  return one.productId !== "" && one.productId === other.productId;
}

/** The same size of machine, sold for the same system: the list has Windows beside all else. */
function sameMachine(one: PriceRow, other: PriceRow): boolean {
  return (
    one.armSku !== undefined &&
    one.armSku === other.armSku &&
    systemOf(one.product) === systemOf(other.product)
  );
}

function systemOf(product: string): string {
  return (product.match(/windows|cloud ?services|dedicated/gi) ?? []).join(" ").toLowerCase();
}

/** Of the region if the meter is priced there, else of its whole cloud, else those of one region. */
function inOneRegion(rows: readonly PriceRow[], source: string): readonly PriceRow[] {
  const byRegion = groupExactly(rows, ({ region }) => region);
  return (
    byRegion.get(source) ?? byRegion.get(wholeCloud(source).region) ?? byRegion.values().next().value ?? []
  );
}

/** The tiers that all have; undefined where meters differ in their prices. Primary meters go before others. */
function oneOf(rows: readonly PriceRow[]): readonly PriceTier[] | undefined {
  const primary = rows.filter((row) => row.primary);
  const groups = [...groupExactly(primary.length === 0 ? rows : primary, ({ meter }) => meter).values()];
  const [first, ...others] = groups.map(tiersOf);
  const isSame = others.every((other) => textOf(other) === textOf(first));
  return isSame ? first : undefined;
}

function textOf(tiers: readonly PriceTier[] = []): string {
  return tiers.map(({ from, price }) => `${String(from)} ${String(price)}`).join("|");
}

/** Of each tier the newest price; @param rows of one meter, none of the future */
export function tiersOf(rows: readonly PriceRow[]): readonly PriceTier[] {
  const newest = new Map<number, PriceRow>();
  for (const row of rows) {
    const before = newest.get(row.from);
    if (before === undefined || Date.parse(row.since) > Date.parse(before.since)) newest.set(row.from, row);
  }
  return [...newest.values()]
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, price }) => ({ from: decimal(from), price: decimal(price) }));
}
