import type { Instant } from "../base/time.ts";
import type { RunHashes } from "../records/model.ts";
import { recordOf } from "../records/record.ts";
import { recordText } from "../records/schema.ts";
import type { Report } from "../report/model.ts";

/** The record of a run in a terminal: it stands in no chain, and closes no wave. */
export function runRecord(report: Report, hashes: RunHashes, clock: Instant): string {
  return `${recordText(recordOf(report, { hashes, clock }))}\n`;
}
