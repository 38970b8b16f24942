import { resourceSettings as kind } from "../../facts/kinds/resource-settings.ts";
import type { Collector } from "../collector.ts";
import { rowsByType } from "./support/rows-by-type.ts";

/** What of them may hold a secret is not kept. */
export const resourceSettings: Collector<"resourceSettings"> = rowsByType(
  kind,
  "id, type, location, kind, sku, zones, tags, identity, properties",
);
