import { say } from "../../base/sentence.ts";
import type { Cursor } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { list, number, object, text, type SchemaValue } from "../schema/schema.ts";
import { unlessWithin } from "../contradiction.ts";

/** How often a resource was asked on a day. */
export type TrafficDay = SchemaValue<typeof day>;

const day = object({
  /** Id of the resource that was asked. */
  id: text,
  /** RFC 3339, the beginning of the day. */
  at: text,
  count: number,
});

/**
 * `GET {resource}/providers/Microsoft.Insights/metrics`, day by day. Scope: the subscription of the source; item: first and last day, type
 * and name, as `2026-09-19/2026-09-26|Microsoft.Web/sites|app-shop`. A day without a value is no day without requests, and left out.
 */
export const sourceTraffic = armKind({
  name: "sourceTraffic",
  permission: "Microsoft.Insights/metrics/read",
  alsoReads: ["Microsoft.ResourceGraph/resources/read"],
  value: list(day),
  decode: decodeTraffic,
  words: ({ item = "" }) => say`the traffic of ${trafficItem(item)?.name ?? item} at the source`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

export interface TrafficItem {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly name: string;
}

export function trafficItemText({ from, to, type, name }: TrafficItem): string {
  return `${from}/${to}|${type}|${name}`;
}

/** Undefined for a text that is none. */
export function trafficItem(written: string): TrafficItem | undefined {
  const [, from, to, type, name] =
    /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})\|([^|]+)\|([^|]+)$/.exec(written) ?? [];
  if (from === undefined || to === undefined || type === undefined || name === undefined) return undefined;
  return { from, to, type, name };
}

/** The days of one answer, which is of one metric. @throws Malformed */
export function decodeTraffic(answer: Cursor, id: string, aggregation: "Total" | "Count"): TrafficDay[] {
  const key = aggregation === "Total" ? "total" : "count";
  return answer
    .at("value")
    .items()
    .flatMap((metric) => metric.at("timeseries").items())
    .flatMap((series) => series.at("data").items())
    .flatMap((point) => {
      const count = point.at(key).optional((value) => value.number());
      return count === undefined ? [] : [{ id, at: point.at("timeStamp").text(), count }];
    });
}
