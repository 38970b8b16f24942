import type { SubscriptionId } from "../../base/names.ts";
import { oncePer } from "../../base/once.ts";
import { subscriptionScope, type ResourceId } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { trafficMetric, type TrafficMetric } from "../../catalog/traffic.ts";
import { Cursor, inOrder } from "../../facts/decode/cursor.ts";
import { known, reasonOf, unknown, type Fact } from "../../facts/fact.ts";
import {
  sourceTraffic as kind,
  trafficItem,
  type TrafficDay,
  type TrafficItem,
} from "../../facts/kinds/source-traffic.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf } from "../question.ts";
import { resourcesOfTypes, named } from "./support/named-resources.ts";
import { servicePath } from "./support/service-paths.ts";
import type { Run } from "../run.ts";

const VERSIONS = ["2024-02-01", "2023-10-01", "2018-01-01"];

/** Which resources there are is one question of a subscription; each of the name is asked for its days. */
export const sourceTraffic: Collector<"sourceTraffic"> = (run) => (refs) => {
  const types = [...new Set(refs.flatMap(({ item = "" }) => trafficItem(item)?.type ?? []))];
  const listIn = oncePer((id: SubscriptionId) => resourcesOfTypes(run, kind, id, types));
  return eachOfSubscription(async (id, written): Promise<Fact<readonly TrafficDay[]>> => {
    const item = trafficItem(written);
    const metric = item === undefined ? undefined : trafficMetric(item.type);
    if (item === undefined || metric === undefined)
      return unknown("not-understood", say`How the use of ${written} is counted is not known.`, {
        scope: subscriptionScope(id),
      });
    const list = await listIn(id);
    if (!list.known) return reasonOf(list);
    const found = await Promise.all(named(list.value, item).map((one) => daysOf(run, one, item, metric)));
    const bad = found.find((one) => !one.known);
    if (bad?.known === false) return reasonOf(bad);
    return known(
      inOrder(
        found.flatMap((one) => (one.known ? one.value : [])),
        ({ id: of, at }) => `${of} ${at}`,
      ),
    );
  })(refs);
};

function daysOf(
  { arm }: Run,
  id: ResourceId,
  item: TrafficItem,
  { metric, aggregation }: TrafficMetric,
): Promise<Fact<readonly TrafficDay[]>> {
  const operation = {
    what: kind.words({ scope: id, item: `${item.from}/${item.to}|${item.type}|${item.name}` }),
    path: `${encodeURI(id)}${servicePath("Microsoft.Insights", "metrics")}`,
    query: {
      metricnames: metric,
      aggregation,
      interval: "P1D",
      timespan: `${item.from}T00:00:00Z/${item.to}T00:00:00Z`,
    },
    versions: VERSIONS,
    permission: kind.permission,
    scope: id,
  };
  return factOf(operation, async () => kind.decode(new Cursor(await arm.get(operation)), id, aggregation));
}
