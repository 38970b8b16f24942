import { expressRouteCircuits as kind } from "../../facts/kinds/express-route-circuits.ts";
import { pagedList, type Collector } from "../collector.ts";
import { servicePath } from "./support/service-paths.ts";

export const expressRouteCircuits: Collector<"expressRouteCircuits"> = pagedList(kind, {
  path: () => servicePath("Microsoft.Network", "expressRouteCircuits"),
  versions: ["2024-05-01", "2023-11-01", "2022-07-01"],
  by: ({ id }) => id,
});
