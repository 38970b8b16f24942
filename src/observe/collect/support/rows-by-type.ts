import { sameText, type SubscriptionId } from "../../../base/names.ts";
import { parseResourceId, subscriptionScope } from "../../../base/resource-id.ts";
import { resourceType } from "../../../base/resource-type.ts";
import { say } from "../../../base/sentence.ts";
import type { Cursor } from "../../../facts/decode/cursor.ts";
import { known, partlyRead, seenOf, unknown, type Fact } from "../../../facts/fact.ts";
import type { ArmKindName, FactRef } from "../../../facts/facts.ts";
import { eachOfSubscription } from "../../collector.ts";
import { GRAPH_VERSIONS, listFact, questionOf, subscriptionOf, type QuestionKind } from "../../question.ts";
import type { Run } from "../../run.ts";

interface Row {
  readonly id: string;
  readonly type: string;
}
interface RowsKind<T extends Row> extends QuestionKind {
  readonly decode: (row: Cursor) => T;
}
type Rows<T> = Fact<readonly T[]>;

/** Rows of the table `resources`, a fact a type. All types of a subscription are one question, since Azure Resource Graph counts questions. */
export function rowsByType<T extends Row>(
  kind: RowsKind<T>,
  columns: string,
): (run: Run) => (refs: readonly FactRef<ArmKindName>[]) => Promise<ReadonlyMap<string, Rows<T>>> {
  return (run) => (refs) => {
    const answers = new Map<string, Promise<Rows<T>>>();
    return eachOfSubscription(async (id, type): Promise<Rows<T>> => {
      if (resourceType(type) === undefined)
        return unknown("not-understood", say`${type} is not a resource type.`, {
          scope: subscriptionScope(id),
        });
      const answer = answers.get(id) ?? rowsOf(run, kind, columns, id, typesOf(refs, id));
      answers.set(id, answer);
      return ofType(await answer, type);
    })(refs);
  };
}

/** The rows of one type; a row that could not be read counts for the type of its id, and for every type where it has none. */
function ofType<T extends Row>(rows: Rows<T>, type: string): Rows<T> {
  const seen = seenOf(rows);
  if (seen === undefined) return rows;
  const own = seen.filter((row) => sameText(row.type, type));
  if (rows.known || !("unread" in rows)) return known(own);
  const unread = rows.unread.filter(({ id }) => sameText(parseResourceId(id ?? "")?.type ?? type, type));
  return unread.length === 0 ? known(own) : partlyRead(rows, own, unread);
}

function typesOf(refs: readonly FactRef<ArmKindName>[], id: string): string[] {
  const own = refs.filter(({ scope }) => subscriptionOf(scope) === id);
  return [
    ...new Set(own.flatMap(({ item = "" }) => (resourceType(item) === undefined ? [] : [item]))),
  ].sort();
}

function rowsOf<T extends Row>(
  { graph }: Run,
  kind: RowsKind<T>,
  columns: string,
  id: SubscriptionId,
  types: readonly string[],
): Promise<Rows<T>> {
  const list = types.map((type) => `'${type}'`).join(", ");
  const question = {
    ...questionOf(kind, id, GRAPH_VERSIONS, types.join(", ")),
    subscription: id,
    statement: `resources | where type in~ (${list}) | project ${columns}`,
  };
  return listFact(
    question,
    () => graph.pages(question),
    kind.decode,
    (row) => row.id,
  );
}
