import { healthEvents as kind } from "../../facts/kinds/health-events.ts";
import { pagedList, type Collector } from "../collector.ts";
import { servicePath } from "./support/service-paths.ts";

export const healthEvents: Collector<"healthEvents"> = pagedList(kind, {
  path: () => servicePath("Microsoft.ResourceHealth", "events"),
  versions: ["2024-02-01", "2022-10-01"],
  by: ({ name }) => name,
});
