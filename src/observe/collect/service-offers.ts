import type { SubscriptionId } from "../../base/names.ts";
import { once } from "../../base/once.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { reasonOf, unknown, type Fact } from "../../facts/fact.ts";
import { offerItem, serviceOffers as kind } from "../../facts/kinds/service-offers.ts";
import { offerSource } from "../../facts/offers/sources.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { offerOperation } from "./support/offer-operations.ts";

/** A list that several facts are parts of, or that holds all regions, is asked for once. */
export const serviceOffers: Collector<"serviceOffers"> = ({ arm, asked }) => {
  const lists = new Map<string, () => Promise<Fact<readonly unknown[]>>>();
  const bodiesOf = (operation: Operation, isList: boolean): Promise<Fact<readonly unknown[]>> => {
    const key = `${operation.path}?${JSON.stringify(operation.query ?? {})}`;
    const list =
      lists.get(key) ??
      once(() => factOf(operation, async () => (isList ? arm.pages(operation) : [await arm.get(operation)])));
    lists.set(key, list);
    return list();
  };
  return eachOfSubscription(async (id: SubscriptionId, item) => {
    const wanted = offerItem(item);
    const source = wanted === undefined ? undefined : offerSource(wanted.source);
    if (wanted === undefined || source === undefined) {
      const detail = say`${item} is not a region and a list of offers.`;
      return unknown("not-understood", detail, { scope: subscriptionScope(id) });
    }
    const { path, query, versions, isList, ofTenant, cut } = offerOperation(wanted, asked);
    const own = operationOf({ ...kind, permission: source.permission }, id, path, versions, item);
    const operation: Operation = {
      ...own,
      ...(ofTenant ? { path } : {}),
      ...(query === undefined ? {} : { query }),
      ...(cut === undefined ? {} : { cut }),
    };
    const bodies = await bodiesOf(operation, isList);
    if (!bodies.known) return reasonOf(bodies);
    const { part } = wanted;
    return factOf(operation, () => {
      const rows = kind.decode(bodies.value, wanted.source, wanted.region);
      return wanted.source.toLowerCase() === "aimodels" && part !== undefined
        ? rows.filter(({ name }) => name.split("/")[1]?.toLowerCase() === part.toLowerCase())
        : rows;
    });
  });
};
