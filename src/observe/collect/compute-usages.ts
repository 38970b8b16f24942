import { computeUsages as kind } from "../../facts/kinds/compute-usages.ts";
import { pagedList, type Collector } from "../collector.ts";

export const computeUsages: Collector<"computeUsages"> = pagedList(kind, {
  path: (region) => `/providers/Microsoft.Compute/locations/${region}/usages`,
  // The counters have looked the same in all of them.
  versions: ["2024-07-01", "2023-09-01", "2021-07-01"],
  by: ({ name }) => name,
});
