import { PROVIDERS, subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { nameCheckOf } from "../../catalog/name-checks.ts";
import { unknown } from "../../facts/fact.ts";
import { nameAvailability as kind } from "../../facts/kinds/name-availability.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";

/** One question a name, posed as a POST that changes nothing. */
export const nameAvailability: Collector<"nameAvailability"> = ({ arm }) =>
  eachOfSubscription((id, item) => {
    const slash = item.lastIndexOf("/");
    const check = nameCheckOf(item.slice(0, slash));
    if (check === undefined) {
      const why = say`No operation is known that tells whether ${item} is free.`;
      return Promise.resolve(unknown("not-understood", why, { scope: subscriptionScope(id) }));
    }
    const { path, versions, permission, asks } = check;
    const operation = { ...operationOf(kind, id, PROVIDERS + path, versions, item), permission };
    const question = { name: item.slice(slash + 1), ...(asks === undefined ? {} : { type: asks }) };
    return factOf(operation, async () => kind.decode(await arm.ask(operation, question)));
  });
