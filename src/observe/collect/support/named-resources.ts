import { sameText, type SubscriptionId } from "../../../base/names.ts";
import { resourceId, splitResourceId, type ResourceId } from "../../../base/resource-id.ts";
import { resourceType } from "../../../base/resource-type.ts";
import type { Fact } from "../../../facts/fact.ts";
import { listFact, questionOf, type QuestionKind } from "../../question.ts";
import type { Run } from "../../run.ts";

const VERSIONS = ["2024-04-01", "2022-10-01", "2021-03-01"];

/** Ids of the resources of some types in a subscription, by one question. */
export function idsOfTypes(
  { graph }: Run,
  kind: QuestionKind,
  id: SubscriptionId,
  types: readonly string[],
): Promise<Fact<readonly ResourceId[]>> {
  const list = types.filter((type) => resourceType(type) !== undefined).map((type) => `'${type}'`);
  const question = {
    ...questionOf({ ...kind, permission: "Microsoft.ResourceGraph/resources/read" }, id, VERSIONS),
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

/** Those of one type and name, in whatever resource group. */
export function named(
  ids: readonly ResourceId[],
  { type, name }: { readonly type: string; readonly name: string },
): ResourceId[] {
  return ids.filter((one) => {
    const parts = splitResourceId(one);
    return parts !== undefined && sameText(parts.type, type) && sameText(parts.name, name);
  });
}
