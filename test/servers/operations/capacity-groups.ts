import { onScope, type ListOperation } from "../operation.ts";
import { resourcesUnder } from "../arm-resources.ts";

const TYPE = "Microsoft.Compute/capacityReservationGroups";

export const capacityGroups: ListOperation = {
  path: onScope(TYPE),
  permission: `${TYPE}/read`,
  type: TYPE,
  apiVersions: ["2024-07-01", "2024-03-01", "2023-03-01", "2021-07-01"],
  rows: (world, scope) => resourcesUnder(world, scope, TYPE),
};
