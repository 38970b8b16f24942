import { say } from "../../base/sentence.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { managementGroupChain as kind } from "../../facts/kinds/management-group-chain.ts";
import { ArmFailure } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { GRAPH_VERSIONS, factOf, questionOf } from "../question.ts";

const STATEMENT =
  "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | project id, tenantId, chain = properties.managementGroupAncestorsChain";

export const managementGroupChain: Collector<"managementGroupChain"> = ({ graph }) =>
  eachOfSubscription((id) => {
    const question = { ...questionOf(kind, id, GRAPH_VERSIONS), subscription: id, statement: STATEMENT };
    return factOf(question, async () => {
      const [row] = itemsOf(await graph.pages(question));
      if (row === undefined) throw new ArmFailure("not-found", say`the table does not have the subscription`);
      return kind.decode(row);
    });
  });
