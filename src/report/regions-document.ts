import { maskReport } from "./mask.ts";
import type { ReportHead } from "./model.ts";
import type { RegionComparison } from "./regions.ts";
import { REGIONS_SCHEMA_ID } from "./regions-schema.ts";

/** A comparison of regions that stands alone. */
export interface RegionsDocument extends ReportHead {
  readonly $schema: string;
  readonly version: 1;
  readonly regions: RegionComparison;
}

/** The document, with nothing secret in it. */
export function regionsDocument(
  head: ReportHead,
  regions: RegionComparison,
  secrets: readonly string[],
): RegionsDocument {
  return maskReport({ $schema: REGIONS_SCHEMA_ID, version: 1, ...head, regions }, secrets);
}
