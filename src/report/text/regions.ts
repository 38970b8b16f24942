import { clean } from "../clean.ts";
import type { Verdict } from "../model.ts";
import {
  ASPECT_TITLES,
  CAPACITY_NOTE,
  type RegionAspect,
  type RegionCandidate,
  type RegionComparison,
} from "../regions.ts";
import { verdictWord } from "../words.ts";
import { labelled, sentenceWords, words, wrap, type Page } from "./layout.ts";
import { MARKS, VERDICT_ROLES } from "./marks.ts";
import { heading } from "./parts.ts";
import { table, type Cell, type Column } from "./table.ts";

const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  ready: MARKS.passed.mark,
  "not-ready": MARKS.blocking.mark,
  unknown: MARKS.unknown.mark,
};

/** What a narrow page leaves out of the table, the first before the others; it stands below. */
const SPARED: readonly RegionAspect[] = [
  "price",
  "latency",
  "pair",
  "geography",
  "access",
  "types",
  "policies",
  "zones",
  "skus",
  "quota",
];

/** The regions side by side, one line each; then what each aspect says of each region. */
export function regionsText({ candidates }: RegionComparison, page: Page): string[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const columns: Column[] = [
    { title: "#", align: "right" },
    { title: "" },
    { title: "region", least: 14, wraps: true },
    { title: "blockers", align: "right" },
    { title: "unknown", align: "right" },
    { title: "warnings", align: "right", optional: 0 },
    ...first.cells.map(({ aspect }): Column => ({ title: aspect, optional: SPARED.indexOf(aspect) + 1 })),
  ];
  return [
    ...heading("REGIONS, the best first", page, "+ not blocked, x blocked, ? unknown"),
    ...table(columns, candidates.map(cells), 2, page),
    "",
    ...wrap(words(CAPACITY_NOTE), page.width, page.style),
    "",
    ...candidates.flatMap((candidate) => details(candidate, page)),
  ];
}

function cells(candidate: RegionCandidate): Cell[] {
  const { rank, region, isTarget, verdict, blockers, unknowns, warnings } = candidate;
  return [
    { text: String(rank) },
    { text: VERDICT_MARKS[verdict], role: VERDICT_ROLES[verdict] },
    { text: isTarget ? `${region} (target)` : region },
    { text: String(blockers) },
    { text: String(unknowns) },
    { text: String(warnings) },
    ...candidate.cells.map((cell): Cell => ({
      text: VERDICT_MARKS[cell.verdict],
      role: VERDICT_ROLES[cell.verdict],
    })),
  ];
}

function details({ region, verdict, cells: own }: RegionCandidate, page: Page): string[] {
  return [
    ...wrap(
      [
        ...words(clean(region), "strong"),
        ...words(verdictWord(verdict).toLowerCase(), VERDICT_ROLES[verdict]),
      ],
      page.width,
      page.style,
    ),
    ...own.flatMap((cell) =>
      labelled(
        `${VERDICT_MARKS[cell.verdict]} ${ASPECT_TITLES[cell.aspect].toLowerCase()}`,
        [...(cell.shows === undefined ? [] : words(`${cell.shows};`, "data")), ...sentenceWords(cell.why)],
        2,
        page,
        20,
      ),
    ),
    "",
  ];
}
