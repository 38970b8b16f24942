import { moveCollections as kind } from "../../facts/kinds/move-collections.ts";
import { pagedList, type Collector } from "../collector.ts";

export const moveCollections: Collector<"moveCollections"> = pagedList(kind, {
  path: () => "/providers/Microsoft.Migrate/moveCollections",
  versions: ["2023-08-01", "2021-08-01"],
  by: ({ id }) => id,
});
