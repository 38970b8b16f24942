import { absolute, decimal, inRatio, sumOf, times, ZERO, type Decimal } from "../../base/decimal.ts";
import { groupExactly } from "../../base/group.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import type { Instant } from "../../base/time.ts";
import { wholeCloud } from "../../catalog/regions/whole-cloud.ts";
import type { MeterCost } from "../../facts/kinds/costs.ts";
import type { PriceRow, Prices } from "../../facts/prices/row.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { plannedSizes, whyOther } from "./changed.ts";
import { meterMatch, tiersOf, type OpenPrice } from "./meter-match.ts";
import type { CostLine, Estimate, Unpriced } from "./model.ts";
import { ownersIn } from "./owners.ts";
import { plannedMeters } from "./planned-meters.ts";
import type { PlannedMeter } from "./planned/meters.ts";
import { costOfUnits, priceRatio } from "./tiers.ts";

/** Names of what lies beside what moves, as many as are told. */
const MOST_BESIDE = 20;

export interface EstimateInput {
  readonly manifest: Manifest;
  readonly planned: readonly PlannedResource[];
  readonly now: Instant;
  readonly days: string;
  /** In which prices are asked for. */
  readonly currency: string;
  /** What the source cost, or why that is not known. */
  readonly costs: readonly MeterCost[] | { readonly why: Sentence };
  /** Prices of its meters on both sides, or why they are not known. */
  readonly meters: Prices | { readonly why: Sentence };
  /** How much data a resource holds, as far as that is known. */
  readonly gib: (key: string) => number | undefined;
  /** Prices that a request asks for. */
  readonly listed: (meter: PlannedMeter) => Prices | { readonly why: Sentence };
}

/** What one meter makes of the cost of one resource. */
interface Part {
  readonly cost: MeterCost;
  readonly key: string;
  /** Absent where it is in another currency. */
  readonly source: Decimal | undefined;
  readonly target: Decimal | Sentence;
  readonly meter: string;
}

/** The estimate, of facts that may be open each. Where costs are of several currencies, those of all but the first have no price. */
export function estimateOf(input: EstimateInput): Estimate {
  const { manifest, planned, days } = input;
  const costs = "why" in input.costs ? [] : input.costs;
  const currency = mainCurrency(costs) ?? input.currency;
  const owners = ownersIn(
    manifest,
    planned,
    costs.flatMap(({ id }) => id ?? []),
  );
  const parts = partsOf(input, costs, currency, (id) => owners.ownerOf(id)?.key);
  const byKey = groupExactly(parts, ({ key }) => key);
  const lines: CostLine[] = [];
  const unpriced: Unpriced[] = [];
  let billed = 0;
  for (const [key, own] of groupExactly(planned, (one) => one.key)) {
    const history = byKey.get(key) ?? [];
    const [first] = own;
    if (first === undefined) continue;
    const free = own.every((one) => plannedMeters(one, planned, input.gib(key)) === "free");
    if (history.length === 0 && free) continue;
    billed += 1;
    const result = history.length > 0 ? byHistory(first, history) : byRequest(input, own, currency);
    if (result.line !== undefined) lines.push(result.line);
    for (const one of result.unpriced) unpriced.push(one);
  }
  const beside = costs.filter(
    ({ id, currency: of }) => id !== undefined && of === currency && owners.isBeside(id),
  );
  const besideIds = [...new Set(beside.flatMap(({ id }) => id ?? []))].toSorted();
  const known = !("why" in input.costs);
  return {
    currency,
    days,
    ...("why" in input.costs ? { noHistory: input.costs.why } : {}),
    ...(known ? { source: sourceOf(parts) } : {}),
    mapped: sumOf(lines.map(({ mapped }) => mapped)),
    target: sumOf(lines.map(({ target }) => target)),
    lines,
    unpriced,
    billed,
    priced: lines.filter(({ isAll }) => isAll).length,
    beside: {
      resources: besideIds.length,
      source: sumOf(beside.map(({ cost }) => decimal(cost))),
      names: besideIds.slice(0, MOST_BESIDE).map(lastSegment),
    },
  };
}

/** The currency in which most is paid. */
function mainCurrency(costs: readonly MeterCost[]): string | undefined {
  const sums = [...groupExactly(costs, ({ currency }) => currency)].map(
    ([currency, own]) => [currency, sumOf(own.map(({ cost }) => absolute(decimal(cost))))] as const,
  );
  const [most] = sums.toSorted(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x > y ? -1 : 1));
  return most?.[0];
}

/** Each meter of each resource that moves, with what it will cost. A meter is priced at all that it cost, since tiers count that. */
function partsOf(
  { meters, manifest, planned, now }: EstimateInput,
  costs: readonly MeterCost[],
  currency: string,
  keyOf: (id: string) => string | undefined,
): Part[] {
  const moving = costs.flatMap((cost) => {
    const key = cost.id === undefined ? undefined : keyOf(cost.id);
    return key === undefined ? [] : [{ cost, key }];
  });
  const rows = "why" in meters ? [] : meters.rows;
  const isOwnCurrency = "why" in meters || meters.currency === currency;
  const sizes = plannedSizes(planned);
  const byMeter = groupExactly(moving, ({ cost }): string => cost.meter ?? "");
  const listed = groupExactly(rows, ({ service, name }) => `${service}|${name}`);
  const known = new Map(rows.map((row): [string, PriceRow] => [row.meter, row]));
  return [...byMeter].flatMap(([meter, own]) => {
    const row = known.get(meter);
    const match = meterMatch(meter, listed.get(row === undefined ? "" : `${row.service}|${row.name}`) ?? [], {
      source: manifest.source.region,
      target: manifest.target.region,
      now,
    });
    const paid = own.filter(({ cost }) => cost.currency === currency);
    // What it buys is known of prices in the same currency alone.
    const total = isOwnCurrency ? sumOf(paid.map(({ cost }) => decimal(cost.cost))) : ZERO;
    const ratio = match.kind === "priced" ? priceRatio(total, match.source, match.target) : undefined;
    const name = match.name ?? (meter === "" ? "no meter" : `meter ${meter.slice(0, 8)}`);
    return own.map(({ cost, key }): Part => {
      const source = decimal(cost.cost);
      const part = { cost, key, source, meter: name };
      if (cost.currency !== currency)
        return {
          ...part,
          source: undefined,
          target: say`it is paid in ${cost.currency}, and the rest in ${currency}`,
        };
      if ("why" in meters) return { ...part, target: meters.why };
      const changed = whyOther(cost, row, sizes.get(key), manifest);
      if (changed !== undefined) return { ...part, target: changed };
      if (match.kind === "open") return { ...part, target: whyOpen(match.why, manifest.target.region) };
      if (ratio === undefined)
        return { ...part, target: say`its tiers have different prices, and how much was used is not known` };
      return { ...part, target: inRatio(source, ratio.target, ratio.source) };
    });
  });
}

function sourceOf(parts: readonly Part[]): Decimal {
  return sumOf(parts.flatMap(({ source }) => source ?? []));
}

function grossOf(parts: readonly Part[]): Decimal {
  return sumOf(parts.flatMap(({ source }) => (source === undefined ? [] : absolute(source))));
}

function whyOpen(why: OpenPrice, region: string): Sentence {
  switch (why) {
    case "unlisted":
      return say`the price list does not contain its meter`;
    case "nowhere":
      return say`the price list has no meter like it in ${region}`;
    case "unit":
      return say`the meter of ${region} counts in another unit`;
    case "ambiguous":
      return say`several meters of ${region} are like it, with different prices`;
    case "zero":
      return say`the price list says that it costs nothing, on one side`;
  }
}

interface Line {
  readonly line?: CostLine;
  readonly unpriced: readonly Unpriced[];
}

function byHistory({ key, workload, waves }: PlannedResource, parts: readonly Part[]): Line {
  const priced = parts.filter((part) => typeof part.target === "bigint");
  const open = parts.filter((part) => typeof part.target !== "bigint");
  return {
    line: {
      key,
      workload,
      waves,
      way: "actual",
      source: sourceOf(parts),
      mapped: sourceOf(priced),
      gross: { source: grossOf(parts), mapped: grossOf(priced) },
      target: sumOf(priced.map(({ target }) => (typeof target === "bigint" ? target : ZERO))),
      isAll: open.length === 0,
    },
    unpriced: open.flatMap(({ source, target, meter }) =>
      typeof target === "bigint"
        ? []
        : [{ name: `${key}: ${meter}`, key, ...(source === undefined ? {} : { source }), why: target }],
    ),
  };
}

/** What its request asks for, at list prices; of several resources of one key all. */
function byRequest(input: EstimateInput, own: readonly PlannedResource[], currency: string): Line {
  const [first] = own;
  if (first === undefined) return { unpriced: [] };
  const { key, workload, waves } = first;
  const unpriced: Unpriced[] = [];
  const amounts: Decimal[] = [];
  for (const resource of own) {
    const demand = plannedMeters(resource, input.planned, input.gib(key));
    if (demand === "free") continue;
    if (demand === undefined) {
      const why = say`it has no cost at the source, and this version knows no meter for its request`;
      unpriced.push({ name: key, key, why });
      continue;
    }
    for (const meter of demand.meters) {
      const amount = listAmount(meter, input.listed(meter), input, currency);
      if (typeof amount === "bigint") amounts.push(amount);
      else unpriced.push({ name: `${key}: ${meter.name}`, key, why: amount });
    }
    for (const { name, why } of demand.open) unpriced.push({ name: `${key}: ${name}`, key, why });
  }
  if (amounts.length === 0) return { unpriced };
  const target = sumOf(amounts);
  const isAll = unpriced.length === 0;
  const gross = { source: ZERO, mapped: ZERO };
  return { line: { key, workload, waves, way: "list", mapped: ZERO, target, gross, isAll }, unpriced };
}

function listAmount(
  meter: PlannedMeter,
  prices: Prices | { readonly why: Sentence },
  { now, manifest }: EstimateInput,
  currency: string,
): Decimal | Sentence {
  if ("why" in prices) return prices.why;
  if (prices.currency !== currency)
    return say`its price is in ${prices.currency}, and the rest in ${currency}`;
  const rows = prices.rows.filter(
    (row) => Date.parse(row.since) <= now && spelled(row.unit) === spelled(meter.unit) && meter.isMeant(row),
  );
  const found = ownMeter(rows, manifest.target.region);
  if (found.length === 0) return say`the price list has no such price in ${manifest.target.region}`;
  if (new Set(found.map((row) => row.meter)).size > 1) return say`several prices of the list fit it`;
  const tiers = tiersOf(found);
  if (tiers.every(({ price }) => price === ZERO)) return say`the price list says that it costs nothing`;
  return costOfUnits(times(decimal(meter.units), decimal(1)), tiers);
}

/** The list writes one unit as `1 Hour` and as `1/Hour`. */
function spelled(unit: string): string {
  return unit.replaceAll("/", " ");
}

/** Of the region, else of its whole cloud; primary meters before others. */
function ownMeter(rows: readonly PriceRow[], region: string): readonly PriceRow[] {
  const here = rows.filter((row) => row.region === region);
  const own = here.length > 0 ? here : rows.filter((row) => row.region === wholeCloud(region).region);
  const primary = own.filter((row) => row.primary);
  return primary.length > 0 ? primary : own;
}
