import { clean } from "./clean.ts";
import type { Report } from "./model.ts";
import { holdsBlockers, sectionsOf, withoutWaiting, type Section } from "./order.ts";
import { brief } from "./text/brief.ts";
import { groundLines } from "./ground.ts";
import { legendLines } from "./legend.ts";
import { actorTitle, dutyOf, orderOf, sectionRows, softWords, type RowOrder } from "./rows.ts";
import { findingRow } from "./text/row.ts";
import { labelled, sentenceWords, words, wrap, type Page, type Shell } from "./text/layout.ts";
import { methods } from "./text/methods.ts";
import { MARKS, VERDICT_ROLES } from "./text/marks.ts";
import { causes, heading, missingFacts, notJudged, passed, strip, waves, workloads } from "./text/parts.ts";
import { cost } from "./text/cost.ts";
import { consistency } from "./text/consistency.ts";
import { replications } from "./text/replication.ts";
import { quotas } from "./text/quotas.ts";
import { regionsText } from "./text/regions.ts";
import { steps } from "./text/steps.ts";
import { ansiStyler, plainStyler, type Styler } from "./text/styler.ts";
import {
  countWords,
  factsWords,
  REHEARSAL,
  rerunCommand,
  verdictHeadline,
  verdictReason,
  verdictWord,
} from "./words.ts";

export interface TextOptions {
  /** Columns of the page, 100 unless told, at least 40. Commands and single long words may run over it. */
  readonly width?: number;
  /** ANSI colours; none unless asked for. */
  readonly color?: boolean;
  /** Decorates instead of the ANSI colours. */
  readonly styler?: Styler;
  /** Evidence of each finding, methods, workloads, and what passed or was not judged by name. */
  readonly details?: boolean;
  /** For which commands are written, bash unless told. */
  readonly shell?: Shell;
}

/** The report for a terminal or a log: what is wrong, where, and how to mend it; with `details` everything. */
export function renderText(report: Report, options: TextOptions = {}): string {
  const page = pageOf(options);
  const sections = sectionsOf(withoutWaiting(report).results);
  const lines = [
    ...head(report, page),
    ...brief(report, page),
    ...causes(report, page),
    ...sections
      .filter((section) => section.key !== "passed")
      .flatMap((section) => findings(section, orderOf(report), page)),
    ...missingFacts(report, page),
    ...replications(report, page),
    ...quotas(report, page),
    ...cost(report, page),
    ...consistency(report, page),
    ...(report.regions === undefined ? [] : regionsText(report.regions, page)),
    ...waves(report, page),
    ...steps(report, page),
    ...(page.details ? [...workloads(report, page), ...methods(report, page)] : []),
    ...notJudged(report, page),
    ...(page.details ? passed(sections.find(({ key }) => key === "passed")?.results ?? [], page) : []),
    ...foot(report, page),
  ];
  return `${lines.join("\n")}\n`;
}

export function pageOf({ styler, color, width, details = false, shell = "bash" }: TextOptions): Page {
  const style = styler ?? (color === true ? ansiStyler : plainStyler);
  return { width: Math.max(40, Math.floor(width ?? 100)), style, details, shell };
}

function head(report: Report, page: Page): string[] {
  const { verdict, source, target } = report;
  const scope = report.wave === undefined ? "" : `(wave ${clean(report.wave)} only)`;
  const line = (label: string, text: string): string[] => labelled(label, words(text), 2, page);
  return [
    ...wrap(
      [
        ...words(`${shout(report)}:`, VERDICT_ROLES[verdict]),
        ...words(report.manifest.name, "strong"),
        ...words(scope),
      ],
      page.width,
      page.style,
    ),
    ...wrap(words(verdictReason(report)), page.width, page.style),
    "",
    ...line("route", `${clean(source.region)} -> ${clean(target.region)}, ${clean(report.cloud)}`),
    ...line("target", `subscription ${clean(target.subscription)}`),
    ...line("as of", `${clean(report.judgedAsOf)}, ${factsWords(report)}`),
    ...line("waves", strip(report)),
    ...line("results", countWords(report.counts).join(", ")),
    ...groundLines(report).flatMap((ground, index) =>
      labelled(index === 0 ? "by" : "", sentenceWords(ground), 2, page),
    ),
    "",
  ];
}

function findings(section: Section, order: RowOrder, page: Page): string[] {
  const { key, results } = section;
  const mark = MARKS[key];
  // What stops no wave stands close.
  const close = key !== "waived" && !holdsBlockers(section);
  const title = `${mark.title} (${String(results.length)})`;
  return [
    ...heading(title, page, noteOf(section)),
    ...sectionRows(section, order).flatMap(({ actor, rows }) => [
      ...(actor === undefined ? [] : [page.style(actorTitle(actor, rows), "strong")]),
      ...rows.flatMap((row) =>
        findingRow(
          row,
          mark,
          { duty: dutyOf(key, row, order, actor), soft: softWords(row, section), close },
          page,
        ),
      ),
    ]),
    ...(close ? [""] : []),
  ];
}

function noteOf(section: Section): string {
  const { key } = section;
  if (key === "warnings") return "do not stop a wave";
  if (key !== "unknown") return "";
  return holdsBlockers(section)
    ? "could not be judged, so not ready"
    : "could not be judged, and stop no wave";
}

/** `NOT READY`, `REHEARSAL: COULD NOT TELL` */
function shout({ verdict, rehearsal }: Report): string {
  const word = verdict === "unknown" ? verdictHeadline({ verdict, rehearsal: false }) : verdictWord(verdict);
  return `${rehearsal ? `${REHEARSAL}: ` : ""}${word.toUpperCase()}`;
}

const SIGNS = {
  blocking: MARKS.blocking.mark,
  unknown: MARKS.unknown.mark,
  warnings: MARKS.warnings.mark,
  waived: MARKS.waived.mark,
  more: "",
};

/** Ends with the verdict again: the end is what a terminal shows. */
function foot(report: Report, page: Page): string[] {
  const example = report.results.find((result) => result.outcome === "fail" || result.outcome === "unknown");
  const explain =
    example === undefined
      ? []
      : labelled("explain", words(`relocation explain ${clean(example.check)}`), 2, page, 11);
  const verdict = `${shout(report)}:`;
  return [
    ...heading("NEXT", page),
    ...labelled("run again", words(rerunCommand(report)), 2, page, 11),
    ...explain,
    ...(page.details
      ? []
      : labelled("evidence", words("the same with --details, or --format html"), 2, page, 11)),
    ...(example === undefined
      ? []
      : legendLines(report, SIGNS, true).flatMap((line, index) =>
          labelled(index === 0 ? "legend" : "", sentenceWords(line), 2, page, 11),
        )),
    "",
    ...wrap(
      [...words(verdict, VERDICT_ROLES[report.verdict]), ...words(verdictReason(report))],
      page.width,
      page.style,
    ),
  ];
}
