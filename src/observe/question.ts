import { notRead } from "../facts/not-read.ts";
import { subscriptionId, type SubscriptionId } from "../base/names.ts";
import { subscriptionScope } from "../base/resource-id.ts";
import { parseScope } from "../base/scope.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { inOrder, Malformed, type Cursor } from "../facts/decode/cursor.ts";
import { itemsOf } from "../facts/decode/list.ts";
import { withoutAddresses } from "../facts/decode/redact.ts";
import {
  known,
  partlyRead,
  reasonOf,
  unknown,
  type Fact,
  type UnknownFact,
  type UnreadEntry,
} from "../facts/fact.ts";
import type { ArmKey } from "../facts/key.ts";
import { ArmFailure, unknownOf, type Operation, type Question } from "./channels/arm/failure.ts";

/** Versions of Azure Resource Graph, the latest first. */
export const GRAPH_VERSIONS = ["2024-04-01", "2022-10-01", "2021-03-01"];

/** What a kind says of itself when one of its facts is asked for. */
export interface QuestionKind {
  readonly permission: string;
  readonly words: (key: ArmKey) => Sentence;
}

/** The question for a fact of a subscription, in the words of its kind. */
export function questionOf(
  { permission, words }: QuestionKind,
  id: SubscriptionId,
  versions: readonly string[],
  item?: string,
): Question {
  const scope = subscriptionScope(id);
  return { what: words(item === undefined ? { scope } : { scope, item }), versions, permission, scope };
}

/** The operation for a fact of a subscription; `path` starts below it. */
export function operationOf(
  kind: QuestionKind,
  id: SubscriptionId,
  path: string,
  versions: readonly string[],
  item?: string,
): Operation {
  const question = questionOf(kind, id, versions, item);
  return { ...question, path: `${question.scope}${path}` };
}

/** Of the id of a subscription; undefined for any other scope. */
export function subscriptionOf(scope: string): SubscriptionId | undefined {
  const parsed = parseScope(scope);
  return parsed?.kind === "subscription" ? subscriptionId(parsed.subscription) : undefined;
}

/** What `read` answers, or why it could not. */
export async function factOf<T>(question: Question, read: () => T | Promise<T>): Promise<Fact<T>> {
  try {
    return known(await read());
  } catch (error) {
    if (error instanceof ArmFailure) return unknownOf(question, error);
    if (error instanceof Malformed) return malformed(question, error);
    throw error;
  }
}

/** A list, decoded and in our order. An entry that cannot be read leaves the list unknown, with the others beside it. */
export async function listFact<T>(
  question: Question,
  pages: () => Promise<unknown[]>,
  decode: (item: Cursor) => T,
  key: (item: T) => string,
): Promise<Fact<readonly T[]>> {
  const items = await factOf(question, async () => itemsOf(await pages()));
  return items.known ? entriesFact(question, items.value, decode, key) : reasonOf(items);
}

/** Entries of a list, decoded each by itself. */
export function entriesFact<T>(
  question: Question,
  items: readonly Cursor[],
  decode: (item: Cursor) => T,
  key: (item: T) => string,
): Fact<readonly T[]> {
  const read: T[] = [];
  const failed: { error: Malformed; item: Cursor }[] = [];
  for (const item of items) {
    try {
      read.push(decode(item));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      failed.push({ error, item });
    }
  }
  const value = inOrder(read, key);
  const [first] = failed;
  if (first === undefined) return known(value);
  return partlyRead(
    malformed(question, first.error),
    value,
    failed.map(({ error, item }) => ({ why: whatIsWrong(error), ...labelsOf(item) })),
  );
}

function whatIsWrong({ path, expected }: Malformed): Sentence {
  return say`at ${path} it should have ${expected}`;
}

/** What an entry is called, as far as it tells. */
function labelsOf(item: Cursor): Pick<UnreadEntry, "id" | "name"> {
  const textAt = (cursor: Cursor, key: string): string | undefined =>
    cursor.isObject() ? cursor.at(key).textIfAny() : undefined;
  const id = textAt(item, "id");
  const name = textAt(item, "name") ?? (item.isObject() ? textAt(item.at("name"), "value") : undefined);
  return {
    ...(id === undefined ? {} : { id: withoutAddresses(id) }),
    ...(name === undefined ? {} : { name: withoutAddresses(name) }),
  };
}

function malformed({ what, scope }: Question, error: Malformed): UnknownFact {
  return unknown(
    "malformed",
    notRead(what, say`the answer is not what the operation documents, ${raw(whatIsWrong(error))}`),
    { scope },
  );
}
