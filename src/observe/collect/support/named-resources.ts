import { region, sameText, type Region, type SubscriptionId } from "../../../base/names.ts";
import { resourceId, splitResourceId, type ResourceId } from "../../../base/resource-id.ts";
import { resourceType } from "../../../base/resource-type.ts";
import type { Fact } from "../../../facts/fact.ts";
import { GRAPH_VERSIONS, listFact, questionOf, type QuestionKind } from "../../question.ts";
import type { Run } from "../../run.ts";

/** A resource with its place, as far as it has one. */
export interface PlacedResource {
  readonly id: ResourceId;
  /** As the service writes it; `global` for what has no region. */
  readonly location?: string;
}

/** The resources of some types in a subscription, by one question. */
export function resourcesOfTypes(
  { graph }: Run,
  kind: QuestionKind,
  id: SubscriptionId,
  types: readonly string[],
): Promise<Fact<readonly PlacedResource[]>> {
  const list = types.filter((type) => resourceType(type) !== undefined).map((type) => `'${type}'`);
  const question = {
    ...questionOf({ ...kind, permission: "Microsoft.ResourceGraph/resources/read" }, id, GRAPH_VERSIONS),
    subscription: id,
    statement: `resources | where type in~ (${list.join(", ")}) | project id, location`,
  };
  return listFact(
    question,
    () => graph.pages(question),
    (row): PlacedResource => {
      const location = row.at("location").optional((one) => one.text());
      return {
        id: resourceId(row.at("id").text()) ?? row.at("id").fail("the id of a resource"),
        ...(location === undefined ? {} : { location }),
      };
    },
    ({ id: one }) => one,
  );
}

/** Those of one type and name, in whatever resource group; of one region where it is named, or of none. */
export function named(
  resources: readonly PlacedResource[],
  { type, name, place }: { readonly type: string; readonly name: string; readonly place?: Region },
): ResourceId[] {
  return resources
    .filter(({ id, location }) => {
      const parts = splitResourceId(id);
      if (parts === undefined || !sameText(parts.type, type) || !sameText(parts.name, name)) return false;
      const there = location === undefined ? undefined : region(location);
      return place === undefined || there === undefined || there === "global" || there === place;
    })
    .map(({ id }) => id);
}
