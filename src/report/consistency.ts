import type { Report } from "./model.ts";
import type { ConsistencyRow, ConsistencySetting } from "./table-rows.ts";

/** A setting with the resource that it is of. */
export interface ConsistencyLine extends ConsistencySetting {
  readonly resource: string;
}

const FIRST: readonly ConsistencySetting["judged"][] = [
  "not-offered",
  "weaker",
  "missing",
  "unknown",
  "differs",
  "stricter",
];

export const CONSISTENCY_WORDS: Readonly<Record<ConsistencySetting["judged"], string>> = {
  "not-offered": "not offered there",
  weaker: "weaker",
  missing: "not stated",
  unknown: "not known yet",
  differs: "differs",
  stricter: "stricter",
};

/** Every setting that is not the same at the target: what is weaker first, then by resource. */
export function consistencyLines({ consistency = [] }: Report): ConsistencyLine[] {
  return consistency
    .flatMap(({ resource, settings }) => settings.map((setting) => ({ resource, ...setting })))
    .toSorted((a, b) => FIRST.indexOf(a.judged) - FIRST.indexOf(b.judged));
}

/** `36 settings of 9 resources are the same` */
export function sameSettings(rows: readonly ConsistencyRow[]): {
  readonly settings: number;
  readonly resources: number;
} {
  return { settings: rows.reduce((sum, { equal }) => sum + equal, 0), resources: rows.length };
}

/** What the target says, as the table shows it: `core.windows.net, there core.chinacloudapi.cn`. */
export function targetParts({ target, instead }: ConsistencySetting): readonly string[] {
  return [target, instead].flatMap((one) => one ?? []);
}
