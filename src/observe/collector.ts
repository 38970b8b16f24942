import type { SubscriptionId } from "../base/names.ts";
import { say } from "../base/sentence.ts";
import type { Cursor } from "../facts/decode/cursor.ts";
import { unknown, type Fact, type UnknownFact } from "../facts/fact.ts";
import {
  factKey,
  type AnyFactRef,
  type ArmKindName,
  type FactKindName,
  type FactRef,
  type FactTypes,
} from "../facts/facts.ts";
import { listFact, operationOf, subscriptionOf, type QuestionKind } from "./question.ts";
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

interface PagedKind<T> extends QuestionKind {
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

function notOfSubscription(kind: FactKindName, scope: string): UnknownFact {
  return unknown("not-understood", say`${kind} is read of a subscription, and ${scope} is not one.`, {
    scope,
  });
}
