import { expect, test } from "vitest";
import { Cursor, Malformed } from "../../src/facts/decode/cursor.ts";
import { decodeCosts } from "../../src/facts/kinds/costs.ts";
import { decodeReservations } from "../../src/facts/kinds/reservations.ts";

const NAMES = ["Cost", "ResourceId", "ResourceGuid", "PricingModel", "Currency"];
const METER = "11111111-2222-4333-8444-555555555555";
const ROW = [12.5, "/subscriptions/S/x", METER, "OnDemand", "eur"];

const page = (names: readonly string[], rows: readonly (readonly unknown[])[]) =>
  new Cursor({ properties: { columns: names.map((name) => ({ name, type: "String" })), rows } });

test("a cost is read by the names of its columns, in any order", () => {
  const read = decodeCosts([page(NAMES.toReversed(), [ROW.toReversed()])]);
  expect(read).toEqual([
    { id: "/subscriptions/s/x", meter: METER, model: "OnDemand", cost: 12.5, currency: "EUR" },
  ]);
});

test.each(["Cost", "Currency", "ResourceId", "ResourceGuid"])(
  "an answer about cost without %s is none, and not a cost of nothing",
  (missing) => {
    const at = NAMES.indexOf(missing);
    const without = (list: readonly unknown[]) => list.filter((_, index) => index !== at);
    const names = NAMES.filter((name) => name !== missing);
    expect(() => decodeCosts([page(names, [without(ROW)])])).toThrow(Malformed);
    expect(() => decodeCosts([page(NAMES, [without(ROW)])])).toThrow(Malformed);
  },
);

test.each([
  ["2027-05-01T00:00:00Z", "2027-05-01"],
  ["05/01/2027", undefined],
])("the end of a reservation, %s, is %s", (expiryDate, expires) => {
  const id = "/providers/Microsoft.Capacity/reservationOrders/o/reservations/r";
  const item = new Cursor({ id, name: "r", properties: { expiryDate } });
  expect(decodeReservations(["o"], [item])[0]?.reservations[0]?.expires).toBe(expires);
});
