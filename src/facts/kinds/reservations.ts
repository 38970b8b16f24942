import { say } from "../../base/sentence.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { type Cursor, dense, inOrder } from "../decode/cursor.ts";
import { withoutAddresses } from "../decode/redact.ts";
import { armKind } from "../kind.ts";
import { list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** An order of reservations that applies to a subscription, with those of it that the identity of the run may see. */
export type ReservationOrder = SchemaValue<typeof order>;
export type Reservation = ReservationOrder["reservations"][number];

const order = object({
  /** Id of the order, the last part. */
  order: text,
  reservations: list(
    object({
      name: text,
      /** Where it is bound to. Absent for what is bound to no region. */
      location: optional(text),
      /** VirtualMachines, SqlDatabases and so on. */
      type: optional(text),
      sku: optional(text),
      /** Day on which it ends. */
      expires: optional(text),
    }),
  ),
});

/**
 * `GET /subscriptions/{id}/providers/Microsoft.Capacity/appliedReservations`, and of the tenant's reservations those that belong to these
 * orders; a reader of the subscription may see none of them. Scope: a subscription.
 */
export const reservations = armKind({
  name: "reservations",
  permission: "Microsoft.Capacity/appliedReservations/read",
  value: list(order),
  decode: decodeReservations,
  words: () => say`the reservations that apply to the subscription`,
});

/** @throws Malformed */
export function decodeReservations(
  applied: readonly string[],
  details: readonly Cursor[],
): ReservationOrder[] {
  const all = details.map((item) => ({ id: item.at("id").text(), ...reservationOf(item) }));
  const orders = [...new Set(applied.map((id) => lastSegment(id)))];
  return inOrder(
    orders.map((own) => ({
      order: own,
      reservations: inOrder(
        all.flatMap(({ id, ...rest }) => (sameText(orderIn(id), own) ? [rest] : [])),
        ({ name }) => name,
      ),
    })),
    ({ order: own }) => own,
  );
}

function orderIn(id: string): string {
  return /\/reservationOrders\/([^/]+)\//i.exec(id)?.[1] ?? "";
}

function reservationOf(item: Cursor): Reservation {
  const properties = item.at("properties");
  const textAt = (of: Cursor, key: string): string | undefined =>
    of.at(key).optional((value) => value.textIfAny());
  const location = textAt(item, "location") ?? "";
  return dense({
    name: withoutAddresses(textAt(properties, "displayName") ?? textAt(item, "name") ?? "reservation"),
    location: location === "" ? undefined : location,
    type: textAt(properties, "reservedResourceType"),
    sku: item.at("sku").optional((sku) => textAt(sku, "name")),
    expires: /^\d{4}-\d{2}-\d{2}/.exec(textAt(properties, "expiryDate") ?? "")?.[0],
  });
}

/** Ids of the orders: an answer without a list of them says nothing, and not that there are none. @throws Malformed */
export function appliedOrders(answer: Cursor): string[] {
  return answer
    .at("properties")
    .at("reservationOrderIds")
    .at("value")
    .items()
    .map((one) => one.text());
}
