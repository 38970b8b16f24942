import { say } from "../../base/sentence.ts";
import { instant, isoTime } from "../../base/time.ts";
import { sizeMetric, type SizeMetric } from "../../catalog/used-size.ts";
import { sizeItem, usedSizes as kind, type UsedSize } from "../../facts/kinds/used-sizes.ts";
import type { Collector } from "../collector.ts";
import { metricsOfNamed, type MetricQuestion } from "./support/resource-metrics.ts";

const HOUR_MS = 3_600_000;
/** Capacities are told once a day, and some hours late. */
const LOOK_BACK_MS: Readonly<Record<SizeMetric["interval"], number>> = {
  PT1H: 48 * HOUR_MS,
  PT5M: 3 * HOUR_MS,
};

export const usedSizes: Collector<"usedSizes"> = (run) =>
  metricsOfNamed(run, kind, {
    question: (item) => question(item, run.now()),
    notKnown: (item) => say`No metric shows how much ${item} holds.`,
    by: ({ id }) => id,
  });

function question(written: string, now: number): MetricQuestion<UsedSize> | undefined {
  const item = sizeItem(written);
  const row = item === undefined ? undefined : sizeMetric(item.type);
  if (item === undefined || row === undefined) return undefined;
  const { metric, aggregation, interval, split } = row;
  return {
    ...item,
    query: {
      metricnames: metric,
      aggregation,
      interval,
      timespan: `${isoTime(instant(now - LOOK_BACK_MS[interval]))}/${isoTime(instant(now))}`,
      ...(split === undefined ? {} : { $filter: `${split.by} eq '*'` }),
    },
    decode: (answer, id) => kind.decode(answer, id, row),
  };
}
