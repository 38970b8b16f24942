import { PROVIDERS, subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { nameCheckOf } from "../../catalog/name-checks.ts";
import { unknown } from "../../facts/fact.ts";
import { nameAvailability as kind } from "../../facts/kinds/name-availability.ts";
import { Gate } from "../channels/arm/gate.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";

/** So many questions at once, which leaves room for what others ask: a large plan has hundreds of names. */
const AT_ONCE = 40;

/** One question a name, posed as a POST that changes nothing. */
export const nameAvailability: Collector<"nameAvailability"> = ({ arm }) => {
  const gate = new Gate(AT_ONCE);
  return eachOfSubscription((id, item) => {
    const slash = item.lastIndexOf("/");
    const check = nameCheckOf(item.slice(0, slash));
    if (check === undefined) {
      const why = say`No operation is known that tells whether ${item} is free.`;
      return Promise.resolve(unknown("not-understood", why, { scope: subscriptionScope(id) }));
    }
    const { path, versions, permission, asks } = check;
    const operation = { ...operationOf(kind, id, PROVIDERS + path, versions, item), permission };
    const question = { name: item.slice(slash + 1), ...(asks === undefined ? {} : { type: asks }) };
    return factOf(operation, async () => kind.decode(await gate.run(() => arm.ask(operation, question))));
  });
};
