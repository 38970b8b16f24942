import { Cursor } from "../../facts/decode/cursor.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { appliedOrders, reservations as kind } from "../../facts/kinds/reservations.ts";
import { ArmFailure, type Operation } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2022-11-01", "2022-03-01"];

/** Which orders apply, the subscription tells; what is in them, only those may see who may read the reservations of the tenant. */
export const reservations: Collector<"reservations"> = ({ arm }) =>
  eachOfSubscription((id) => {
    const applied = operationOf(kind, id, servicePath("Microsoft.Capacity", "appliedReservations"), VERSIONS);
    const visible: Operation = { ...applied, path: servicePath("Microsoft.Capacity", "reservations") };
    return factOf(applied, async () => {
      const orders = appliedOrders(new Cursor(await arm.get(applied)));
      if (orders.length === 0) return [];
      const details = await arm.pages(visible).catch(noneVisible);
      return kind.decode(orders, itemsOf(details));
    });
  });

/** Who may not read them sees none, and the orders are known all the same. */
function noneVisible(error: unknown): unknown[] {
  if (error instanceof ArmFailure && (error.kind === "no-permission" || error.kind === "not-found"))
    return [{ value: [] }];
  throw error;
}
