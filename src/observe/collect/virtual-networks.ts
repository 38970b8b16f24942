import { virtualNetworks as kind } from "../../facts/kinds/virtual-networks.ts";
import { pagedList, type Collector } from "../collector.ts";
import { servicePath } from "./support/service-paths.ts";

export const virtualNetworks: Collector<"virtualNetworks"> = pagedList(kind, {
  path: () => servicePath("Microsoft.Network", "virtualNetworks"),
  versions: ["2024-05-01", "2023-11-01", "2022-07-01"],
  by: ({ id }) => id,
});
