import { sameText } from "../../base/names.ts";
import { parseResourceId, subscriptionScope } from "../../base/resource-id.ts";
import { resourceType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { known, partlyRead, seenOf, unknown, type Fact } from "../../facts/fact.ts";
import type { FactRef } from "../../facts/facts.ts";
import { existingResources as kind, type ExistingResource } from "../../facts/kinds/existing-resources.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { GRAPH_VERSIONS, listFact, questionOf, subscriptionOf } from "../question.ts";
import type { Run } from "../run.ts";

const COLUMNS =
  "id, type, location, kind, sku, zones, tags, size = properties.hardwareProfile.vmSize, pools = properties.agentPoolProfiles";

/** Resources of each type. All types of a subscription are one question, since Azure Resource Graph counts questions. */
export const existingResources: Collector<"existingResources"> = (run) => (refs) => {
  const answers = new Map<string, Promise<Fact<readonly ExistingResource[]>>>();
  return eachOfSubscription(async (id, type): Promise<Fact<readonly ExistingResource[]>> => {
    if (resourceType(type) === undefined)
      return unknown("not-understood", say`${type} is not a resource type.`, {
        scope: subscriptionScope(id),
      });
    const answer = answers.get(id) ?? rowsOf(run, id, typesOf(refs, id));
    answers.set(id, answer);
    const rows = await answer;
    return ofType(rows, type);
  })(refs);
};

/** The rows of one type; a row that could not be read counts for the type of its id, and for every type where it has none. */
function ofType(rows: Fact<readonly ExistingResource[]>, type: string): Fact<readonly ExistingResource[]> {
  const seen = seenOf(rows);
  if (seen === undefined) return rows;
  const own = seen.filter((row) => sameText(row.type, type));
  if (rows.known || !("unread" in rows)) return known(own);
  const unread = rows.unread.filter(({ id }) => sameText(parseResourceId(id ?? "")?.type ?? type, type));
  return unread.length === 0 ? known(own) : partlyRead(rows, own, unread);
}

type Ref = FactRef<"existingResources">;

function typesOf(refs: readonly Ref[], id: string): string[] {
  const own = refs.filter(({ scope }) => subscriptionOf(scope) === id);
  return [
    ...new Set(own.flatMap(({ item = "" }) => (resourceType(item) === undefined ? [] : [item]))),
  ].sort();
}

function rowsOf(
  { graph }: Run,
  id: NonNullable<ReturnType<typeof subscriptionOf>>,
  types: readonly string[],
): Promise<Fact<readonly ExistingResource[]>> {
  const list = types.map((type) => `'${type}'`).join(", ");
  const question = {
    ...questionOf(kind, id, GRAPH_VERSIONS, types.join(", ")),
    subscription: id,
    statement: `resources | where type in~ (${list}) | project ${COLUMNS}`,
  };
  return listFact(
    question,
    () => graph.pages(question),
    kind.decode,
    (row) => row.id,
  );
}
