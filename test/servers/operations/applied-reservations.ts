import type { ItemOperation } from "../operation.ts";

/** `GET /subscriptions/{id}/providers/Microsoft.Capacity/appliedReservations`: the orders whose reservations apply there. */
export const appliedReservations: ItemOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+)\/providers\/Microsoft\.Capacity\/appliedReservations$/i,
  permission: "Microsoft.Capacity/appliedReservations/read",
  type: "Microsoft.Capacity/appliedReservations",
  apiVersions: ["2022-11-01", "2022-03-01"],
  item: (world, scope) => ({
    id: `${scope}/providers/Microsoft.Capacity/appliedReservations/default`,
    name: "default",
    type: "Microsoft.Capacity/appliedReservations",
    properties: {
      reservationOrderIds: {
        value: [
          ...new Set((world.reservations ?? []).map(({ id }) => id.replace(/\/reservations\/[^/]+$/i, ""))),
        ],
      },
    },
  }),
};
