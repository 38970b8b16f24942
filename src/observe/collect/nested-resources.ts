import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { nestedItemParts } from "../../catalog/nested-resources.ts";
import { known, reasonOf, unknown, type Fact } from "../../facts/fact.ts";
import { nestedResources as kind } from "../../facts/kinds/nested-resources.ts";
import type { ResourceSettings } from "../../facts/kinds/resource-settings.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact } from "../question.ts";
import { isNotListed } from "./support/named.ts";

/** The parent is found by its name in the list of its type; where that list does not hold it, nothing lies in it. */
export const nestedResources: Collector<"nestedResources"> = (run) =>
  eachOfSubscription(async (id, item): Promise<Fact<readonly ResourceSettings[]>> => {
    const scope = subscriptionScope(id);
    const wanted = nestedItemParts(item);
    if (wanted === undefined) {
      const detail = say`${item} is not a type that is asked for at its parent, and a parent.`;
      return unknown("not-understood", detail, { scope });
    }
    const { nested, parentType, parent } = wanted;
    const own = await run.named(id, parentType, parent);
    if (!own.known) return isNotListed(own) ? known([]) : reasonOf(own);
    const { tail, versions, permission } = nested;
    const path = `${encodeURI(own.value.id)}${tail}`;
    const operation: Operation = {
      what: kind.words({ scope, item }),
      path,
      versions,
      permission,
      scope: own.value.id,
    };
    return listFact(
      operation,
      () => run.arm.pages(operation),
      kind.decode,
      (row) => row.id,
    );
  });
