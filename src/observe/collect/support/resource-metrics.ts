import type { SubscriptionId } from "../../../base/names.ts";
import { oncePer } from "../../../base/once.ts";
import { subscriptionScope, type ResourceId } from "../../../base/resource-id.ts";
import type { Sentence } from "../../../base/sentence.ts";
import { Cursor, inOrder } from "../../../facts/decode/cursor.ts";
import { known, reasonOf, unknown, type Fact } from "../../../facts/fact.ts";
import { eachOfSubscription } from "../../collector.ts";
import { factOf, type QuestionKind } from "../../question.ts";
import type { Run } from "../../run.ts";
import { named, resourcesOfTypes } from "./named-resources.ts";
import { servicePath } from "./service-paths.ts";

const VERSIONS = ["2024-02-01", "2023-10-01", "2018-01-01"];

/** One metric of what has a type and a name. */
export interface MetricQuestion<T> {
  readonly type: string;
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly decode: (answer: Cursor, id: ResourceId) => readonly T[];
}

interface Metrics<T> {
  /** What an item asks for; undefined for one of which no metric is known. */
  readonly question: (item: string) => MetricQuestion<T> | undefined;
  readonly notKnown: (item: string) => Sentence;
  readonly by: (row: T) => string;
}

/** Which resources there are is one question of a subscription; each of a name that is asked for has one of its metrics read. */
export function metricsOfNamed<T>(
  run: Run,
  kind: QuestionKind,
  { question, notKnown, by }: Metrics<T>,
): ReturnType<typeof eachOfSubscription<readonly T[]>> {
  return (refs) => {
    const types = [...new Set(refs.flatMap(({ item = "" }) => question(item)?.type ?? []))];
    const listIn = oncePer((id: SubscriptionId) => resourcesOfTypes(run, kind, id, types));
    return eachOfSubscription(async (id, item): Promise<Fact<readonly T[]>> => {
      const asked = question(item);
      if (asked === undefined)
        return unknown("not-understood", notKnown(item), { scope: subscriptionScope(id) });
      const list = await listIn(id);
      if (!list.known) return reasonOf(list);
      const found = await Promise.all(
        named(list.value, asked).map((one) => metricOf(run, kind, { id: one, item, asked })),
      );
      const bad = found.find((one) => !one.known);
      if (bad?.known === false) return reasonOf(bad);
      return known(
        inOrder(
          found.flatMap((one) => (one.known ? one.value : [])),
          by,
        ),
      );
    })(refs);
  };
}

function metricOf<T>(
  { arm }: Run,
  { permission, words }: QuestionKind,
  { id, item, asked }: { readonly id: ResourceId; readonly item: string; readonly asked: MetricQuestion<T> },
): Promise<Fact<readonly T[]>> {
  const operation = {
    what: words({ scope: id, item }),
    path: `${encodeURI(id)}${servicePath("Microsoft.Insights", "metrics")}`,
    query: asked.query,
    versions: VERSIONS,
    permission,
    scope: id,
  };
  return factOf(operation, async () => asked.decode(new Cursor(await arm.get(operation)), id));
}
