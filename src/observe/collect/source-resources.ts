import { graphCondition } from "../../base/graph-condition.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { unknown } from "../../facts/fact.ts";
import { sourceResources as kind } from "../../facts/kinds/source-resources.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { GRAPH_VERSIONS, listFact, questionOf } from "../question.ts";

/** Resources of the subscription that meet a condition. Columns that may contain secrets are not asked for. */
export const sourceResources: Collector<"sourceResources"> = ({ graph }) =>
  eachOfSubscription((id, condition) => {
    const clauses = graphCondition(condition);
    if (clauses === undefined) {
      const why = say`${condition} is not a condition that selects resources.`;
      return Promise.resolve(unknown("not-understood", why, { scope: subscriptionScope(id) }));
    }
    const question = {
      ...questionOf(kind, id, GRAPH_VERSIONS),
      subscription: id,
      statement: `resources | ${clauses} | project id, type, location, sku, managedBy, tags`,
    };
    return listFact(
      question,
      () => graph.pages(question),
      kind.decode,
      (row) => row.id,
    );
  });
