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
import {
  factKey,
  type AnyFactRef,
  type ArmKindName,
  type FactKindName,
  type FactRef,
  type FactTypes,
} from "../facts/facts.ts";
import { ArmFailure, unknownOf, type Operation, type Question } from "./channels/arm/failure.ts";
import type { ArmKey } from "../facts/key.ts";
import type { Run } from "./run.ts";

/** Collects facts of one kind. What it throws is a bug: failures of the service come back as unknown facts. */
export type Collect<K extends FactKindName> = (
  refs: readonly FactRef<K>[],
) => Promise<ReadonlyMap<string, Fact<FactTypes[K]>>>;

/** How a kind of fact is brought, by the channels of a run. */
export type Collector<K extends FactKindName> = (run: Run) => Collect<K>;

/** One for every kind: a kind without a collector does not compile. */
export type Collectors = { readonly [K in FactKindName]: Collector<K> };

/** A reference to a fact that Azure Resource Manager knows. */
type ArmRef = FactRef<ArmKindName>;

type Brought<T> = Promise<ReadonlyMap<string, Fact<T>>>;

/** One answer a reference, all at once; references to the same fact share one. */
export function each<R extends AnyFactRef, T>(
  read: (ref: R) => Promise<Fact<T>>,
): (refs: readonly R[]) => Brought<T> {
  return async (refs) => {
    const byKey = new Map(refs.map((ref) => [factKey(ref), ref]));
    return new Map(
      await Promise.all(
        [...byKey].map(async ([key, ref]): Promise<[string, Fact<T>]> => [key, await read(ref)]),
      ),
    );
  };
}

/** {@link each} for facts of a subscription: the scope must be one. */
export function eachOfSubscription<T>(
  read: (subscription: SubscriptionId, item: string) => Promise<Fact<T>>,
): (refs: readonly ArmRef[]) => Brought<T> {
  return each(({ kind, scope, item = "" }) => {
    const id = subscriptionOf(scope);
    return id === undefined ? Promise.resolve(notOfSubscription(kind, scope)) : read(id, item);
  });
}

/** What a kind says of itself when one of its facts is asked for. */
interface AskedKind {
  readonly permission: string;
  readonly words: (key: ArmKey) => Sentence;
}

/** The question for a fact of a subscription, in the words of its kind. */
export function questionOf(
  { permission, words }: AskedKind,
  id: SubscriptionId,
  versions: readonly string[],
  item?: string,
): Question {
  const scope = subscriptionScope(id);
  return { what: words(item === undefined ? { scope } : { scope, item }), versions, permission, scope };
}

/** The operation for a fact of a subscription; `path` starts below it. */
export function operationOf(
  kind: AskedKind,
  id: SubscriptionId,
  path: string,
  versions: readonly string[],
  item?: string,
): Operation {
  const question = questionOf(kind, id, versions, item);
  return { ...question, path: `${question.scope}${path}` };
}

interface PagedKind<T> extends AskedKind {
  readonly decode: (item: Cursor) => T;
}

interface PagedList<T> {
  /** Below the subscription; `item` is that of the key, encoded. */
  readonly path: (item: string) => string;
  /** Accepted api-versions, newest first. */
  readonly versions: readonly string[];
  /** Lists come in no order that the services promise; facts are kept in the order of this. */
  readonly by: (item: T) => string;
}

/** Brings a kind that is one list of a subscription, as Azure Resource Manager pages it. */
export function pagedList<T>(
  kind: PagedKind<T>,
  { path, versions, by }: PagedList<T>,
): (run: Run) => (refs: readonly ArmRef[]) => Brought<readonly T[]> {
  return ({ arm }) =>
    eachOfSubscription((id, item) => {
      const operation = operationOf(kind, id, path(encodeURIComponent(item)), versions, item);
      return listFact(operation, () => arm.pages(operation), kind.decode, by);
    });
}

/** Of the id of a subscription; undefined for any other scope. */
export function subscriptionOf(scope: string): SubscriptionId | undefined {
  const parsed = parseScope(scope);
  return parsed?.kind === "subscription" ? subscriptionId(parsed.subscription) : undefined;
}

function notOfSubscription(kind: FactKindName, scope: string): UnknownFact {
  return unknown("not-understood", say`${kind} is read of a subscription, and ${scope} is not one.`, {
    scope,
  });
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
    say`Could not read ${raw(what)}: the answer is not what the operation documents, ${raw(whatIsWrong(error))}.`,
    { scope },
  );
}
