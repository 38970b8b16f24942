import { say } from "../../base/sentence.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { managementGroupChain as kind } from "../../facts/kinds/management-group-chain.ts";
import { ArmFailure } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, questionOf } from "../question.ts";

const VERSIONS = ["2024-04-01", "2022-10-01", "2021-03-01"];
const STATEMENT =
  "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | project id, tenantId, chain = properties.managementGroupAncestorsChain";

export const managementGroupChain: Collector<"managementGroupChain"> = ({ graph }) =>
  eachOfSubscription((id) => {
    const question = { ...questionOf(kind, id, VERSIONS), subscription: id, statement: STATEMENT };
    return factOf(question, async () => {
      const [row] = itemsOf(await graph.pages(question));
      if (row === undefined) throw new ArmFailure("not-found", say`the table does not have the subscription`);
      return kind.decode(row);
    });
  });
