import { privateEndpoints as kind } from "../../facts/kinds/private-endpoints.ts";
import { pagedList, type Collector } from "../collector.ts";
import { servicePath } from "./support/service-paths.ts";

export const privateEndpoints: Collector<"privateEndpoints"> = pagedList(kind, {
  path: () => servicePath("Microsoft.Network", "privateEndpoints"),
  versions: ["2024-05-01", "2023-11-01", "2022-07-01"],
  by: ({ id }) => id,
});
