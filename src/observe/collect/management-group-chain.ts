import { say } from "../../base/sentence.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import type { SubscriptionId } from "../../base/names.ts";
import { MANAGEMENT_GROUPS } from "../../base/scope.ts";
import { Cursor } from "../../facts/decode/cursor.ts";
import type { Fact } from "../../facts/fact.ts";
import {
  decodeGroup,
  managementGroupChain as kind,
  type ManagementGroupChain,
} from "../../facts/kinds/management-group-chain.ts";
import type { Arm } from "../channels/arm/arm.ts";
import { ArmFailure } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { GRAPH_VERSIONS, factOf, questionOf } from "../question.ts";

const STATEMENT =
  "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | project id, tenantId, chain = properties.managementGroupAncestorsChain";

export const managementGroupChain: Collector<"managementGroupChain"> = ({ graph, arm, groupOfNew }) =>
  eachOfSubscription((id) => {
    const group = groupOfNew(id);
    if (group !== undefined) return ofGroup(arm, id, group);
    const question = { ...questionOf(kind, id, GRAPH_VERSIONS), subscription: id, statement: STATEMENT };
    return factOf(question, async () => {
      const [row] = itemsOf(await graph.pages(question));
      if (row === undefined) throw new ArmFailure("not-found", say`the table does not have the subscription`);
      return kind.decode(row);
    });
  });

/** Of a subscription that does not exist yet: the group that will contain it, and those above. */
function ofGroup(arm: Arm, id: SubscriptionId, group: string): Promise<Fact<ManagementGroupChain>> {
  const operation = {
    ...questionOf(kind, id, ["2021-04-01", "2020-05-01"]),
    permission: "Microsoft.Management/managementGroups/read",
    path: `${MANAGEMENT_GROUPS}${encodeURIComponent(group)}`,
    query: { $expand: "ancestors" },
  };
  return factOf(operation, async () => decodeGroup(new Cursor(await arm.get(operation))));
}
