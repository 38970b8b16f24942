import { defenderPlans as kind } from "../../facts/kinds/defender-plans.ts";
import { pagedList, type Collector } from "../collector.ts";
import { servicePath } from "./support/service-paths.ts";

export const defenderPlans: Collector<"defenderPlans"> = pagedList(kind, {
  path: () => servicePath("Microsoft.Security", "pricings"),
  versions: ["2024-01-01", "2023-01-01"],
  by: ({ name }) => name,
});
