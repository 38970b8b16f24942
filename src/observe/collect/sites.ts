import { sites as kind } from "../../facts/kinds/sites.ts";
import { pagedList, type Collector } from "../collector.ts";
import { servicePath } from "./support/service-paths.ts";

export const sites: Collector<"sites"> = pagedList(kind, {
  path: () => servicePath("Microsoft.Web", "sites"),
  versions: ["2023-12-01", "2022-03-01", "2021-02-01"],
  by: ({ id }) => id,
});
