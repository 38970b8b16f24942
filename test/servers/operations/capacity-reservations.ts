import type { ListOperation } from "../operation.ts";
import { canonical } from "../scope.ts";

const TYPE = "Microsoft.Compute/capacityReservationGroups";

/** The reservations of one group, with their sizes and zones. */
export const capacityReservations: ListOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+)\/providers\/Microsoft\.Compute\/capacityReservationGroups\/(?<name>[^/]+)\/capacityReservations$/i,
  permission: `${TYPE}/capacityReservations/read`,
  type: `${TYPE}/capacityReservations`,
  apiVersions: ["2024-07-01", "2024-03-01", "2023-03-01", "2021-07-01"],
  rows(world, scope, { parts: { name = "" } }) {
    const prefix = `${canonical(`${scope}/providers/${TYPE}/${name}`)}/capacityreservations/`;
    return (world.resources ?? []).filter((one) => canonical(one.id).startsWith(prefix));
  },
};
