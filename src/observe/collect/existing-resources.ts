import { existingResources as kind } from "../../facts/kinds/existing-resources.ts";
import type { Collector } from "../collector.ts";
import { rowsByType } from "./support/rows-by-type.ts";

const COLUMNS =
  "id, type, location, kind, sku, zones, tags, size = properties.hardwareProfile.vmSize, pools = properties.agentPoolProfiles";

export const existingResources: Collector<"existingResources"> = rowsByType(kind, COLUMNS);
