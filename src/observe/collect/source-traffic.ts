import { sameText, type SubscriptionId } from "../../base/names.ts";
import { oncePer } from "../../base/once.ts";
import { resourceId, splitResourceId, subscriptionScope, type ResourceId } from "../../base/resource-id.ts";
import { resourceType } from "../../base/resource-type.ts";
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
import { factOf, listFact, questionOf } from "../question.ts";
import { servicePath } from "./support/service-paths.ts";
import type { Run } from "../run.ts";

const VERSIONS = ["2024-02-01", "2023-10-01", "2018-01-01"];
const GRAPH_VERSIONS = ["2024-04-01", "2022-10-01", "2021-03-01"];
const GRAPH_PERMISSION = "Microsoft.ResourceGraph/resources/read";

/** Which resources there are is one question of a subscription; each of the name is asked for its days. */
export const sourceTraffic: Collector<"sourceTraffic"> = (run) => (refs) => {
  const types = [...new Set(refs.flatMap(({ item = "" }) => trafficItem(item)?.type ?? []))];
  const idsIn = oncePer((id: SubscriptionId) => resourceIds(run, id, types));
  return eachOfSubscription(async (id, written): Promise<Fact<readonly TrafficDay[]>> => {
    const item = trafficItem(written);
    const metric = item === undefined ? undefined : trafficMetric(item.type);
    if (item === undefined || metric === undefined)
      return unknown("not-understood", say`How the use of ${written} is counted is not known.`, {
        scope: subscriptionScope(id),
      });
    const ids = await idsIn(id);
    if (!ids.known) return reasonOf(ids);
    const own = ids.value.filter((one) => {
      const parts = splitResourceId(one);
      return parts !== undefined && sameText(parts.type, item.type) && sameText(parts.name, item.name);
    });
    const found = await Promise.all(own.map((one) => daysOf(run, one, item, metric)));
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

function resourceIds(
  { graph }: Run,
  id: SubscriptionId,
  types: readonly string[],
): Promise<Fact<readonly ResourceId[]>> {
  const list = types.filter((type) => resourceType(type) !== undefined).map((type) => `'${type}'`);
  const question = {
    ...questionOf({ ...kind, permission: GRAPH_PERMISSION }, id, GRAPH_VERSIONS),
    subscription: id,
    statement: `resources | where type in~ (${list.join(", ")}) | project id`,
  };
  return listFact(
    question,
    () => graph.pages(question),
    (row) => resourceId(row.at("id").text()) ?? row.at("id").fail("the id of a resource"),
    (one) => one,
  );
}

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
