import { CONSISTENCY_WORDS, consistencyLines, sameSettings, targetParts } from "../consistency.ts";
import type { Report } from "../model.ts";
import type { ConsistencySetting } from "../table-rows.ts";
import { count } from "../words.ts";
import type { Page } from "./layout.ts";
import { heading } from "./parts.ts";
import type { TextRole } from "./styler.ts";
import { table, type Column } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { title: "resource", least: 18, wraps: true },
  { title: "setting", least: 18, wraps: true },
  { title: "source", least: 10, wraps: true },
  { title: "target", least: 10, wraps: true },
  { title: "judged" },
  { title: "shown by", optional: 1 },
];

const ROLES: Readonly<Record<ConsistencySetting["judged"], TextRole | undefined>> = {
  "not-offered": "warning",
  weaker: "warning",
  missing: "unknown",
  unknown: "unknown",
  differs: undefined,
  stricter: undefined,
};

/** The settings that are not the same at the target; only with the details, since each that asks for something is a finding. */
export function consistency(report: Report, page: Page): string[] {
  const rows = report.consistency ?? [];
  if (rows.length === 0 || !page.details) return [];
  const same = sameSettings(rows);
  const cells = consistencyLines(report).map((line) => {
    const { resource, property, source, judged, toldBy } = line;
    const role = ROLES[judged];
    return [
      { text: resource },
      { text: property },
      { text: source },
      { text: targetParts(line).join(", there ") },
      { text: CONSISTENCY_WORDS[judged], ...(role === undefined ? {} : { role }) },
      { text: toldBy ?? "" },
    ];
  });
  return [
    ...heading("SETTINGS OF BOTH SIDES", page),
    ...(cells.length === 0 ? [] : table(COLUMNS, cells, 2, page)),
    `  ${count(same.settings, "setting")} of ${count(same.resources, "resource")} are the same`,
    "",
  ];
}
