import { say } from "../../base/sentence.ts";
import { trafficMetric } from "../../catalog/traffic.ts";
import { sourceTraffic as kind, trafficItem, type TrafficDay } from "../../facts/kinds/source-traffic.ts";
import type { Collector } from "../collector.ts";
import { metricsOfNamed, type MetricQuestion } from "./support/resource-metrics.ts";

export const sourceTraffic: Collector<"sourceTraffic"> = (run) =>
  metricsOfNamed(run, kind, {
    question,
    notKnown: (item) => say`How the use of ${item} is counted is not known.`,
    by: ({ id, at }) => `${id} ${at}`,
  });

function question(written: string): MetricQuestion<TrafficDay> | undefined {
  const item = trafficItem(written);
  const row = item === undefined ? undefined : trafficMetric(item.type);
  if (item === undefined || row === undefined) return undefined;
  const { metric, aggregation } = row;
  return {
    ...item,
    query: {
      metricnames: metric,
      aggregation,
      interval: "P1D",
      timespan: `${item.from}T00:00:00Z/${item.to}T00:00:00Z`,
    },
    decode: (answer, id) => kind.decode(answer, id, aggregation),
  };
}
