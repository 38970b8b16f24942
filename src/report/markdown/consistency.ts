import { CONSISTENCY_WORDS, consistencyLines, sameSettings, targetParts } from "../consistency.ts";
import type { Report } from "../model.ts";
import type { ConsistencySetting } from "../table-rows.ts";
import { count } from "../words.ts";
import { code } from "./escape.ts";
import type { Fullness } from "./options.ts";
import { shown } from "./tables.ts";

const MARKS: Readonly<Record<ConsistencySetting["judged"], string>> = {
  "not-offered": "❌",
  weaker: "❌",
  missing: "❓",
  unknown: "❓",
  differs: "⚠️",
  stricter: "✅",
};

/** The settings that are not the same at the target, folded; what is weaker comes first and goes last. */
export function consistencyText(report: Report, { rows: most }: Fullness): string {
  const rows = report.consistency ?? [];
  if (rows.length === 0 || most === 0) return "";
  const lines = consistencyLines(report);
  const same = sameSettings(rows);
  const table = lines.slice(0, most).map((line) => {
    const { resource, property, source, judged, toldBy } = line;
    const target = targetParts(line).map((one) => code(one, 60));
    return `| ${code(resource, 80)} | ${code(property, 80)} | ${code(source, 60)} | ${target.join(", there ")} | ${MARKS[judged]} ${CONSISTENCY_WORDS[judged]}${toldBy === undefined ? "" : ` (${code(toldBy, 20)})`} |`;
  });
  const head = ["| Resource | Setting | Source | Target | |", "| --- | --- | --- | --- | --- |"];
  const summary = `Settings of both sides${shown(Math.min(lines.length, most), lines.length)}`;
  const sum = `${count(same.settings, "setting")} of ${count(same.resources, "resource")} are the same.`;
  return `<details><summary>${summary}</summary>\n\n${[sum, ...(table.length === 0 ? [] : ["", ...head, ...table])].join("\n")}\n\n</details>`;
}
