import { largest } from "../../base/extremes.ts";
import { assumed, type DurationEstimate } from "./estimate.ts";
import type { Rate, ToolTimes } from "./tools.ts";

/** What is copied. Absent where nobody says how much it is. */
export interface Amount {
  readonly bytes?: number;
  readonly files?: number;
}

/** How long the data takes; undefined where the amount that decides is not known. */
export function syncDuration({ sync }: ToolTimes, { bytes, files }: Amount): DurationEstimate | undefined {
  if (sync === undefined) return undefined;
  if ("time" in sync) return sync.time;
  const byBytes = sync.bytes === undefined || bytes === undefined ? undefined : at(sync.bytes, bytes);
  const byFiles = sync.files === undefined || files === undefined ? undefined : at(sync.files, files);
  if (sync.bytes !== undefined && byBytes === undefined) return undefined;
  if (byBytes === undefined || byFiles === undefined) return byBytes ?? byFiles;
  const slower = byBytes.likely >= byFiles.likely ? byBytes : byFiles;
  const most = (read: (one: DurationEstimate) => number): number =>
    largest([read(byBytes), read(byFiles)], 0);
  return {
    ...slower,
    low: most(({ low }) => low),
    likely: most(({ likely }) => likely),
    high: most(({ high }) => high),
  };
}

/** Longer is no plan: ten years in seconds. */
const LONGEST = 315_360_000;

function at({ fast, likely, slow, basis, source }: Rate, amount: number): DurationEstimate {
  const seconds = (rate: number): number => Math.min(LONGEST, Math.ceil((amount * 3600) / rate));
  return {
    ...assumed([0, 0, 0]),
    low: seconds(fast),
    likely: seconds(likely),
    high: seconds(slow),
    basis,
    source,
  };
}
