import { alertRules as kind } from "../../facts/kinds/alert-rules.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { GRAPH_VERSIONS, listFact, questionOf } from "../question.ts";

const TYPES = [
  "Microsoft.Insights/metricAlerts",
  "Microsoft.Insights/scheduledQueryRules",
  "Microsoft.Insights/activityLogAlerts",
];
const STATEMENT = `resources | where type in~ (${TYPES.map((type) => `'${type}'`).join(", ")}) | project id, type, scopes = properties.scopes, enabled = properties.enabled`;

/** Rules of all kinds are one question. */
export const alertRules: Collector<"alertRules"> = ({ graph }) =>
  eachOfSubscription((id) => {
    const question = { ...questionOf(kind, id, GRAPH_VERSIONS), subscription: id, statement: STATEMENT };
    return listFact(
      question,
      () => graph.pages(question),
      kind.decode,
      (row) => row.id,
    );
  });
