import { resourceGroups as kind } from "../../facts/kinds/resource-groups.ts";
import { pagedList, type Collector } from "../collector.ts";

export const resourceGroups: Collector<"resourceGroups"> = pagedList(kind, {
  path: () => "/resourcegroups",
  versions: ["2024-03-01", "2022-09-01", "2021-04-01"],
  by: ({ id }) => id,
});
