import { subscriptionScope, type ResourceId } from "../base/resource-id.ts";
import { subscriptionId, type SubscriptionId } from "../base/names.ts";
import { raw, say } from "../base/sentence.ts";
import { inOrder, Malformed, type Cursor } from "../facts/decode/cursor.ts";
import { itemsOf } from "../facts/decode/list.ts";
import { known, unknown, type Fact, type Unknown } from "../facts/fact.ts";
import { factKey, type FactKind, type FactRef, type FactTypes } from "../facts/facts.ts";
import type { Arm } from "./arm.ts";
import { ArmFailure, unknownOf, type Operation, type Question } from "./failure.ts";
import type * as Authorization from "./sdk/authorization.ts";
import type * as Policy from "./sdk/policy.ts";
import type { SdkTarget } from "./sdk/sdk.ts";

/** What all collectors of one run share. */
export interface Run {
  readonly arm: Arm;
  readonly sdkTarget: (subscription: string) => SdkTarget;
  /** The SDKs are loaded when first used, while the sign-in is under way. */
  readonly policySdk: () => Promise<typeof Policy>;
  readonly authorizationSdk: () => Promise<typeof Authorization>;
}

export function runOf(arm: Arm): Run {
  return {
    arm,
    sdkTarget: (id) => ({ endpoint: arm.transport.endpoint, subscriptionId: id }),
    policySdk: once(() => import("./sdk/policy.ts")),
    authorizationSdk: once(() => import("./sdk/authorization.ts")),
  };
}

/** Collects the facts of one kind. What it throws is a bug: failures of the service come back as unknown facts. */
export type Collector<K extends FactKind> = (
  refs: readonly FactRef<K>[],
) => Promise<ReadonlyMap<string, Fact<FactTypes[K]>>>;

/** One answer a reference, all at once; references to the same fact share one. */
export function each<K extends FactKind>(
  read: (ref: FactRef<K>) => Promise<Fact<FactTypes[K]>>,
): Collector<K> {
  return async (refs) => {
    const byKey = new Map(refs.map((ref) => [factKey(ref), ref]));
    return new Map(
      await Promise.all(
        [...byKey].map(async ([key, ref]): Promise<[string, Fact<FactTypes[K]>]> => [key, await read(ref)]),
      ),
    );
  };
}

/** {@link each} for facts of a subscription: the scope must be one. */
export function eachOfSubscription<K extends FactKind>(
  read: (subscription: SubscriptionId, item: string) => Promise<Fact<FactTypes[K]>>,
): Collector<K> {
  return each(({ kind, scope, item = "" }) => {
    const id = subscriptionOf(scope);
    return id === undefined ? Promise.resolve(notOfSubscription(kind, scope)) : read(id, item);
  });
}

export function subscriptionOf(scope: ResourceId): SubscriptionId | undefined {
  const id = /^\/subscriptions\/([^/]+)$/i.exec(scope)?.[1];
  return id === undefined ? undefined : subscriptionId(id);
}

export function notOfSubscription(kind: FactKind, scope: ResourceId): Unknown {
  return unknown("not-understood", say`${kind} is read of a subscription, and ${scope} is none.`, { scope });
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

/** A list, decoded and in our order: one item that cannot be read makes the whole list unknown. */
export function listFact<T>(
  question: Question,
  pages: () => Promise<unknown[]>,
  decode: (item: Cursor) => T,
  key: (item: T) => string,
): Promise<Fact<readonly T[]>> {
  return factOf(question, async () =>
    inOrder(
      itemsOf(await pages()).map((item) => decode(item)),
      key,
    ),
  );
}

function malformed({ what, scope }: Question, error: Malformed): Unknown {
  return unknown(
    "malformed",
    say`Could not read ${raw(what)}: the answer is not what the operation documents, at ${error.path} it should have ${error.expected}.`,
    { scope },
  );
}

/** An operation on a subscription; `path` starts below it. */
export function ofSubscription(
  id: SubscriptionId,
  path: string,
  question: Omit<Question, "scope">,
): Operation {
  return { ...question, path: `/subscriptions/${id}${path}`, scope: subscriptionScope(id) };
}

/** Calls `make` at the first call and answers the same thing ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** {@link once} for every key. */
export function oncePer<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, { readonly value: T }>();
  return (key) => {
    const held = made.get(key) ?? { value: make(key) };
    made.set(key, held);
    return held.value;
  };
}
