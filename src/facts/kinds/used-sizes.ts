import { largest } from "../../base/extremes.ts";
import { say } from "../../base/sentence.ts";
import { isoTime, parseInstant, type Instant } from "../../base/time.ts";
import { unlessWithin } from "../contradiction.ts";
import type { Cursor } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { list, number, object, text, type SchemaValue } from "../schema/schema.ts";

/** How much a resource held at a moment. */
export type UsedSize = SchemaValue<typeof usedSize>;

const usedSize = object({
  id: text,
  /** RFC 3339: the newest point that the metric has. */
  at: text,
  bytes: number,
});

/**
 * `GET {resource}/providers/Microsoft.Insights/metrics`, the metric of `catalog/used-size.ts`. Scope: the subscription of the source; item:
 * type and name, as `Microsoft.Sql/servers/databases|sql-shop/orders`. What reported nothing of late, or 0, which is also reported where
 * nothing is known, is left out.
 */
export const usedSizes = armKind({
  name: "usedSizes",
  permission: "Microsoft.Insights/metrics/read",
  alsoReads: ["Microsoft.ResourceGraph/resources/read"],
  value: list(usedSize),
  decode: decodeUsedSize,
  words: ({ item = "" }) => say`how much ${sizeItem(item)?.name ?? item} holds, by Azure Monitor`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

export interface SizeItem {
  readonly type: string;
  readonly name: string;
}

export function sizeItemText({ type, name }: SizeItem): string {
  return `${type}|${name}`;
}

/** Undefined for a text that is none. */
export function sizeItem(written: string): SizeItem | undefined {
  const [type = "", name = "", ...rest] = written.split("|");
  return type === "" || name === "" || rest.length > 0 ? undefined : { type, name };
}

/** How the points of a metric are read; `catalog/used-size.ts` has them by type. */
interface ReadMetric {
  readonly aggregation: "Average" | "Maximum" | "Total";
  readonly unit?: number;
  readonly split?: { readonly take: "largest" | "sum" };
}

/** A shard or a region that reported nothing for so long before the others is gone. */
const GONE_MS = 2 * 3_600_000;

/** The newest point of each series, and what they are together. @throws Malformed */
export function decodeUsedSize(answer: Cursor, id: string, metric: ReadMetric): UsedSize[] {
  const key = metric.aggregation.toLowerCase();
  const newest = answer
    .at("value")
    .items()
    .flatMap((one) => one.at("timeseries").items())
    .flatMap((series) => {
      const points = series
        .at("data")
        .items()
        .flatMap((point) => {
          const bytes = point.at(key).optional((value) => bytesOf(value, metric));
          return bytes === undefined || bytes === 0 ? [] : [{ ms: momentOf(point.at("timeStamp")), bytes }];
        });
      const last = largest(points.map(({ ms }) => ms));
      return points.filter(({ ms }) => ms === last).slice(0, 1);
    });
  const last = largest(newest.map(({ ms }) => ms));
  const own = newest.filter(({ ms }) => ms >= last - GONE_MS);
  const [first] = own;
  if (first === undefined) return [];
  const sizes = own.map(({ bytes }) => bytes);
  const bytes = metric.split?.take === "sum" ? sizes.reduce((sum, one) => sum + one, 0) : largest(sizes, 0);
  // Of the oldest part: no moment is named at which something of it was not told yet.
  const since = own.reduce((least, { ms }) => (ms < least ? ms : least), first.ms);
  return [{ id, at: isoTime(since), bytes }];
}

function momentOf(timeStamp: Cursor): Instant {
  return parseInstant(timeStamp.text()) ?? timeStamp.fail("a point in time");
}

function bytesOf(value: Cursor, { unit = 1 }: ReadMetric): number {
  const bytes = Math.round(value.number() * unit);
  return bytes >= 0 && Number.isSafeInteger(bytes) ? bytes : value.fail("a number of bytes");
}
