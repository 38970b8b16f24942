import { locks as kind } from "../../facts/kinds/locks.ts";
import { pagedList, type Collector } from "../collector.ts";

export const locks: Collector<"locks"> = pagedList(kind, {
  path: () => "/providers/Microsoft.Authorization/locks",
  versions: ["2020-05-01", "2017-04-01", "2016-09-01"],
  by: ({ id }) => id,
});
