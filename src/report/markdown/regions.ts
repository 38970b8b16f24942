import {
  ASPECT_TITLES,
  CAPACITY_NOTE,
  type RegionCandidate,
  type RegionCell,
  type RegionComparison,
} from "../regions.ts";
import type { Report } from "../model.ts";
import { code, sentenceMarkdown } from "./escape.ts";
import { VERDICT_MARKS } from "./head.ts";
import type { Fullness } from "./options.ts";
import { shown } from "./tables.ts";

/** Where there is room for so many rows, there is room for the reasons, too. */
const WITH_REASONS = 50;

interface Room {
  readonly rows: number;
  /** Characters of one reason. */
  readonly why: number;
  readonly reasons: boolean;
}

/** The target beside other regions, folded. */
export function regionsFolded({ regions }: Report, { rows, why }: Fullness): string {
  if (regions === undefined || rows === 0) return "";
  const total = regions.candidates.length;
  const cut = shown(Math.min(total, rows), total);
  return `<details><summary>Regions side by side${cut}</summary>\n\n${regionsMarkdown(regions, { rows, why, reasons: rows >= WITH_REASONS })}\n\n</details>`;
}

/** One row a region, the best first, and the reasons of each below. */
export function regionsMarkdown({ candidates }: RegionComparison, { rows, why, reasons }: Room): string {
  const own = candidates.slice(0, rows);
  const titles = own[0]?.cells.map(({ aspect }) => ASPECT_TITLES[aspect]) ?? [];
  const head = ["Rank", "Region", "Blockers", "Unknown", ...titles];
  const table = [
    `| ${head.join(" | ")} |`,
    `| ---: | --- | ---: | ---: |${" --- |".repeat(titles.length)}`,
    ...own.map(line),
  ];
  const below = reasons ? own.map((one) => reasonsOf(one, why)) : [];
  return [table.join("\n"), CAPACITY_NOTE, ...below].join("\n\n");
}

function line({ rank, region, isTarget, verdict, blockers, unknowns, cells }: RegionCandidate): string {
  const name = `${VERDICT_MARKS[verdict]} ${code(region, 60)}${isTarget ? " (target)" : ""}`;
  return `| ${[String(rank), name, String(blockers), String(unknowns), ...cells.map(mark)].join(" | ")} |`;
}

function mark({ verdict, shows }: RegionCell): string {
  return shows === undefined ? VERDICT_MARKS[verdict] : `${VERDICT_MARKS[verdict]} ${code(shows, 60)}`;
}

function reasonsOf({ region, cells }: RegionCandidate, why: number): string {
  const items = cells.map(
    (cell) =>
      `- ${VERDICT_MARKS[cell.verdict]} ${ASPECT_TITLES[cell.aspect]}: ${sentenceMarkdown(cell.why, why)}`,
  );
  return `**${code(region, 60)}**\n\n${items.join("\n")}`;
}
