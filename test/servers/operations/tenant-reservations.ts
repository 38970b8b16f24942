import type { ListOperation } from "../operation.ts";

/** `GET /providers/Microsoft.Capacity/reservations`: those that the caller may see, which may be none. */
export const tenantReservations: ListOperation = {
  path: /^(?<scope>)\/providers\/Microsoft\.Capacity\/reservations$/i,
  permission: "Microsoft.Capacity/reservations/read",
  type: "Microsoft.Capacity/reservations",
  apiVersions: ["2022-11-01", "2022-03-01"],
  rows: (world) => (world.reservations ?? []).filter(({ hidden }) => hidden !== true),
};
