import type { ItemOperation } from "../operation.ts";
import { canonical } from "../scope.ts";

const TYPE = "Microsoft.Compute/capacityReservationGroups";

/** One group; with `$expand=instanceView`, what runs in its reservations. */
export const capacityGroup: ItemOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+)\/providers\/Microsoft\.Compute\/capacityReservationGroups\/(?<name>[^/]+)$/i,
  permission: `${TYPE}/read`,
  type: TYPE,
  apiVersions: ["2024-07-01", "2024-03-01", "2023-03-01", "2021-07-01"],
  item(world, scope, { parts: { name = "" } }) {
    const id = canonical(`${scope}/providers/${TYPE}/${name}`);
    return (world.resources ?? []).find((one) => canonical(one.id) === id);
  },
};
