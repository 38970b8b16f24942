import { clean } from "./clean.ts";
import type { Report } from "./model.ts";
import { byArea, sectionsOf, withoutWaiting, type Section } from "./order.ts";
import { brief } from "./text/brief.ts";
import { checkGroup } from "./text/finding.ts";
import { groundLines } from "./ground.ts";
import { labelled, sentenceWords, words, wrap, type Page } from "./text/layout.ts";
import { methods } from "./text/methods.ts";
import { MARKS, VERDICT_ROLES } from "./text/marks.ts";
import { causes, heading, missingFacts, notJudged, passed, strip, waves, workloads } from "./text/parts.ts";
import { quotas } from "./text/quotas.ts";
import { regionsText } from "./text/regions.ts";
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
  /** Columns of the page, 100 unless told, at least 60. Commands and single long words may run over it. */
  readonly width?: number;
  /** ANSI colours; none unless asked for. */
  readonly color?: boolean;
  /** Decorates instead of the ANSI colours. */
  readonly styler?: Styler;
}

/** The whole report for a terminal or a log: nothing is left out, what passed stands in one line an area. */
export function renderText(report: Report, options: TextOptions = {}): string {
  const page = pageOf(options);
  const sections = sectionsOf(withoutWaiting(report).results);
  const lines = [
    ...head(report, page),
    ...brief(report, page),
    ...causes(report, page),
    ...sections.filter((section) => section.key !== "passed").flatMap((section) => findings(section, page)),
    ...missingFacts(report, page),
    ...quotas(report, page),
    ...(report.regions === undefined ? [] : regionsText(report.regions, page)),
    ...waves(report, page),
    ...workloads(report, page),
    ...methods(report, page),
    ...notJudged(report, page),
    ...passed(sections.find((section) => section.key === "passed")?.results ?? [], page),
    ...foot(report, page),
  ];
  return `${lines.join("\n")}\n`;
}

export function pageOf({ styler, color, width }: TextOptions): Page {
  const style = styler ?? (color === true ? ansiStyler : plainStyler);
  return { width: Math.max(60, Math.floor(width ?? 100)), style };
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

function findings({ key, results }: Section, page: Page): string[] {
  const mark = MARKS[key];
  const title = `${mark.title} (${String(results.length)})`;
  return [
    ...heading(title, page, NOTES[key] ?? ""),
    ...byArea(results).flatMap((group) => group.checks.flatMap((check) => checkGroup(check, mark, page))),
  ];
}

const NOTES: Readonly<Partial<Record<Section["key"], string>>> = {
  unknown: "could not be judged, so not ready",
  warnings: "do not stop a wave",
};

/** `NOT READY`, `REHEARSAL: COULD NOT TELL` */
function shout({ verdict, rehearsal }: Report): string {
  const word = verdict === "unknown" ? verdictHeadline({ verdict, rehearsal: false }) : verdictWord(verdict);
  return `${rehearsal ? `${REHEARSAL}: ` : ""}${word.toUpperCase()}`;
}

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
    "",
    ...wrap(
      [...words(verdict, VERDICT_ROLES[report.verdict]), ...words(verdictReason(report))],
      page.width,
      page.style,
    ),
  ];
}
