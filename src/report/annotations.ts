import { clip } from "../base/clip.ts";
import { clean } from "./clean.ts";
import type { Report, Result } from "./model.ts";
import { whoByWhen } from "./due.ts";
import { says } from "./fault.ts";
import { causeGroups, ordered, withoutWaiting } from "./order.ts";
import { plainSentence } from "./plain.ts";
import { orderOf } from "./rows.ts";
import { count, REHEARSAL, waitingWords } from "./words.ts";

export type AnnotationLevel = "error" | "warning" | "notice";

/** One workflow command, not yet escaped for it. Lines and columns count from 1. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** At most 255 characters. */
  readonly title: string;
  /** At most 64 KiB in UTF-8, lines ended by `\n`. */
  readonly message: string;
}

/** GitHub keeps this many of each level for a step, and drops the rest without a word. */
const MOST = 10;
const TITLE = 255;
/** 30 findings of 600 UTF-16 units, 3 bytes each at most, stay under 64 KiB. */
const MERGED = 30;
const TEXT = 600;

/**
 * What belongs beside the lines of the manifest, the most important first. Findings on one line share an annotation; when
 * there are more than `most` of a level, the last one says how many findings it leaves out.
 */
export function annotationsOf(whole: Report, most = MOST, tracked?: ReadonlySet<string>): Annotation[] {
  const report = { ...whole, results: whole.results.map((result) => within(result, tracked)) };
  const causes = causesOf(report);
  const places = placesOf(report);
  const order = orderOf(report);
  const duty = (result: Result): string => whoByWhen([result], order);
  const marks = (["error", "warning", "notice"] as const).flatMap((level) => {
    const own = places.filter((place) => place.level === level);
    const room = level === "warning" ? most - causes.length : most;
    const shownOf = (place: AnnotatedPlace): Annotation => annotation(place, duty);
    if (own.length <= room) return own.map(shownOf);
    const shown = own.slice(0, room - 1).map(shownOf);
    return [...shown, rest(level, own.slice(room - 1))];
  });
  const all = [...causes, ...marks];
  return report.rehearsal
    ? all.map((one) => ({ ...one, title: clip(`${REHEARSAL}: ${one.title}`, TITLE) }))
    : all;
}

/** What stands in a file that is none of the repository is told where the manifest names that file. */
function within(result: Result, tracked: ReadonlySet<string> | undefined): Result {
  const { address, listed } = result.place;
  if (tracked === undefined || tracked.has(result.place.file) || listed === undefined) return result;
  const place = { ...listed, path: address ?? result.place.path };
  return {
    ...result,
    place,
    subject: address === undefined ? result.subject : `${address}: ${result.subject}`,
  };
}

/** A cause stands once, at the place of the first result that waits for it. */
function causesOf(report: Report): Annotation[] {
  return causeGroups(report)
    .filter(({ checks }) => checks.length > 0)
    .slice(0, MOST_CAUSES)
    .flatMap(({ cause, checks }): Annotation[] => {
      const first = checks[0]?.results[0];
      if (first === undefined) return [];
      return [
        at(first, "warning", "A cause of what is unknown", [
          plainSentence(cause.what),
          `${waitingWords(cause)}.`,
        ]),
      ];
    });
}

/** They come on top of what else warns. */
const MOST_CAUSES = 3;

interface AnnotatedPlace {
  readonly level: AnnotationLevel;
  /** On one line, in the order of the report; never empty. */
  readonly first: Result;
  readonly others: Result[];
}

/** A blocker that could not be judged may still turn out well: it warns. What passed or is waived needs no remark. */
function levelOf({ outcome, severity }: Result): AnnotationLevel | undefined {
  if (outcome === "fail") return severity === "blocker" ? "error" : severity;
  if (outcome === "unknown") return severity === "blocker" ? "warning" : "notice";
  return undefined;
}

/** The order of the report puts what weighs most first, so the first finding on a line gives its level. */
function placesOf(report: Report): AnnotatedPlace[] {
  const places = new Map<string, AnnotatedPlace>();
  for (const result of ordered(withoutWaiting(report).results)) {
    const level = levelOf(result);
    if (level === undefined) continue;
    const key = `${String(result.place.line)} ${result.place.file}`;
    const spot = places.get(key);
    if (spot === undefined) places.set(key, { level, first: result, others: [] });
    else spot.others.push(result);
  }
  return [...places.values()];
}

/** @param duty who can act on a result, and by when */
function annotation({ level, first, others }: AnnotatedPlace, duty: (result: Result) => string): Annotation {
  if (others.length === 0) {
    const ready = `Ready if: ${plainSentence(first.ready)}`;
    const fix = first.fix === undefined ? [] : [`Fix: ${plainSentence(first.fix.text)}`];
    const command = first.fix?.command === undefined ? [] : [clip(clean(first.fix.command), 2000)];
    const why = plainSentence(first.why);
    const title = `${state(first)}${first.check} ${why}`;
    const who = says(first) ? `For ${duty(first)}.` : `${subject(first)}, for ${duty(first)}.`;
    const lines = [...(title.length > TITLE ? [why] : []), who, ready, ...fix, ...command];
    return at(first, level, title, lines);
  }
  const all = [first, ...others];
  const checks = [...new Set(all.map((result) => result.check))];
  const number = count(all.length, "finding");
  const title = `${number}: ${checks.join(", ")}`;
  const lines = all
    .slice(0, MERGED)
    .map((result) =>
      clip(
        `${state(result)}${clean(result.check)} ${subject(result)}: ${plainSentence(result.why)} (${duty(result)})`,
        TEXT,
      ),
    );
  const more = all.length - lines.length;
  return at(first, level, title, [
    ...lines,
    ...(more > 0 ? [`and ${count(more, "more finding")} on this line`] : []),
  ]);
}

function rest(level: AnnotationLevel, spots: readonly AnnotatedPlace[]): Annotation {
  const [first] = spots;
  if (first === undefined) throw new Error("nothing is left out");
  const number = spots.reduce((sum, spot) => sum + 1 + spot.others.length, 0);
  const title = `${count(number, "more finding")} not shown here`;
  return at(first.first, level, title, [
    `GitHub keeps ${String(MOST)} annotations of a kind: ${count(number, "more finding")}, this line's included, ` +
      `${number === 1 ? "stands" : "stand"} in the report (job summary and comment).`,
  ]);
}

function at(result: Result, level: AnnotationLevel, title: string, lines: readonly string[]): Annotation {
  const { file, line, column } = result.place;
  return {
    level,
    file: clean(file),
    line,
    column,
    title: clip(clean(title), TITLE),
    message: lines.join("\n"),
  };
}

function state(result: Result): string {
  return result.outcome === "unknown" ? "Unknown: " : "";
}

function subject(result: Result): string {
  return clip(clean(result.subject), 200);
}
