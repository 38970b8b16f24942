import { PROVIDERS, subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { softDeletionOf } from "../../catalog/name-checks.ts";
import { unknown } from "../../facts/fact.ts";
import { deletedResources as kind } from "../../facts/kinds/deleted-resources.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact, operationOf } from "../question.ts";

/** Of those that this subscription deleted; what another one deleted shows in no list of this one. */
export const deletedResources: Collector<"deletedResources"> = ({ arm }) =>
  eachOfSubscription((id, item) => {
    const deletion = softDeletionOf(item);
    if (deletion === undefined) {
      const why = say`No list of deleted resources of type ${item} is known.`;
      return Promise.resolve(unknown("not-understood", why, { scope: subscriptionScope(id) }));
    }
    const { path, versions, permission, had } = deletion;
    const operation = { ...operationOf(kind, id, PROVIDERS + path, versions, item), permission };
    return listFact(
      operation,
      () => arm.pages(operation),
      (row) => kind.decode(row, had),
      (row) => row.id,
    );
  });
