import type { SubscriptionId } from "../../base/names.ts";
import { isNewSubscription } from "../../base/new-subscription.ts";
import { oncePer, once } from "../../base/once.ts";
import { lastSegment, parseResourceId, PROVIDERS, subscriptionScope } from "../../base/resource-id.ts";
import { typeKey } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { globalName } from "../../catalog/global-names.ts";
import { nameItemParts } from "../../catalog/name-checks.ts";
import { whereOf } from "../../facts/facts.ts";
import { known, unknown } from "../../facts/fact.ts";
import { nameAvailability as kind } from "../../facts/kinds/name-availability.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { Gate } from "../channels/arm/gate.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf, subscriptionOf } from "../question.ts";
import type { Run } from "../run.ts";
import { afterFirst } from "./support/after-first.ts";

/** So many questions at once, which leaves room for what others ask: a large plan has hundreds of names. */
const AT_ONCE = 96;

type NameParts = NonNullable<ReturnType<typeof nameItemParts>>;

/** One question a name, posed as a POST that changes nothing; none for a name that a resource of the lists of this run has. */
export const nameAvailability: Collector<"nameAvailability"> = (run) => {
  const used = once(() => usedNames(run));
  const ask = asker(run);
  return eachOfSubscription(async (id, item) => {
    const asked = nameItemParts(item);
    if (asked === undefined) {
      const why = say`No operation is known that shows whether ${item} is free.`;
      return unknown("not-understood", why, { scope: subscriptionScope(id) });
    }
    if ((await used()).has(usedName(asked.check.type, asked.name)))
      return known({ available: false, reason: "AlreadyExists" });
    return factOf(operationFor(id, item, asked), async () => kind.decode(await ask(id, item, asked)));
  });
};

function usedName(type: string, name: string): string {
  return `${typeKey(type)}/${name.toLowerCase()}`;
}

/**
 * Names of resources that exist, as the lists show them: their services would answer that they are in use. Of types whose names the service
 * can make unique a list does not show whether it did, so that the plain name may be free.
 */
async function usedNames({ listed }: Run): Promise<ReadonlySet<string>> {
  const lists = await Promise.all([listed("existingResources"), listed("sourceResources")]);
  return new Set(
    lists.flat().flatMap(({ id }) => {
      const parts = parseResourceId(id);
      const mayBeUnique = parts !== undefined && globalName(parts.type)?.unlessStated !== undefined;
      return parts === undefined || mayBeUnique ? [] : [usedName(parts.type, lastSegment(id))];
    }),
  );
}

/**
 * Asks in the subscription itself as long as its turn comes at once, and else in the one of the run whose turn comes first: the names are
 * those of the whole cloud, and Azure Resource Manager counts the questions of each subscription apart. What another
 * subscription does not answer is asked in its own.
 */
function asker({
  arm,
  asked,
}: Run): (id: SubscriptionId, item: string, parts: NameParts) => Promise<unknown> {
  const gate = new Gate(AT_ONCE);
  const all = asked.flatMap((ref) => subscriptionOf(whereOf(ref)) ?? []);
  const others = new Set(all.filter((id) => !isNewSubscription(id)));
  const firstOf = oncePer((_: string) => afterFirst<unknown>());
  /** Questions under way: one that waits for the sign-in has taken no turn yet, and will. */
  const underWay = new Map<SubscriptionId, number>();
  const underWayIn = (id: SubscriptionId): number => underWay.get(id) ?? 0;
  const waitOf = (id: SubscriptionId): number => arm.transport.waitOf(subscriptionScope(id), underWayIn(id));
  const askIn = async (id: SubscriptionId, item: string, parts: NameParts): Promise<unknown> => {
    const { asks } = parts.check;
    const question = { name: parts.name, ...(asks === undefined ? {} : { type: asks }) };
    underWay.set(id, underWayIn(id) + 1);
    try {
      return await arm.ask(operationFor(id, item, parts), question);
    } finally {
      underWay.set(id, underWayIn(id) - 1);
    }
  };
  const inTurn = async (id: SubscriptionId, item: string, parts: NameParts): Promise<unknown> => {
    const [other] = [...others].toSorted((a, b) => waitOf(a) - waitOf(b));
    if (other === undefined || waitOf(other) >= waitOf(id)) return askIn(id, item, parts);
    try {
      return await firstOf(`other ${other}${parts.path}`)(() => askIn(other, item, parts));
    } catch {
      others.delete(other);
      return askIn(id, item, parts);
    }
  };
  return (id, item, parts) => firstOf(`${id}${parts.path}`)(() => gate.run(() => inTurn(id, item, parts)));
}

function operationFor(id: SubscriptionId, item: string, { path, check }: NameParts): Operation {
  return { ...operationOf(kind, id, PROVIDERS + path, check.versions, item), permission: check.permission };
}
