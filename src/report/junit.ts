import { xml as escaped } from "../base/xml.ts";
import { clip } from "../base/clip.ts";
import { clean } from "./clean.ts";
import type { Report, Result } from "./model.ts";
import { byArea, ordered, type AreaGroup } from "./order.ts";
import { notJudgedLine } from "./not-judged.ts";
import { plainSentence } from "./plain.ts";
import { areaTitle, verdictHeadline, verdictReason } from "./words.ts";

/**
 * The form that test reporters of GitLab, Azure Pipelines and Jenkins read: a suite an area, a test case a result. Only what
 * decides the verdict fails: a failing blocker is a `failure`, one that could not be judged an `error`. Warnings and notices
 * pass with their text as output; what is waived, not applicable or a warning that could not be judged is skipped.
 */
export function renderJunit(report: Report): string {
  return documentOf(`${report.manifest.name}: ${verdictHeadline(report)}`, suites(report, ""));
}

/** The suites of all reports in one document, each with the name of its manifest. */
export function renderJunits(title: string, reports: readonly Report[]): string {
  return documentOf(
    title,
    reports.flatMap((report) => suites(report, `${report.manifest.name}: `)),
  );
}

function documentOf(title: string, lines: readonly string[]): string {
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="${xml(title)}">`];
  return `${[...head, ...lines, "</testsuites>"].join("\n")}\n`;
}

/** @param prefix before the name of each suite */
function suites(report: Report, prefix: string): string[] {
  const { counts } = report;
  return [
    ...byArea(ordered(report.results)).flatMap((group) => suite(group, report, prefix)),
    ...(report.verdict === "ready" || counts.blockers + counts.unknowns > 0
      ? []
      : verdictCase(report, prefix)),
    ...notJudgedSuite(report, prefix),
  ];
}

/** What this version cannot judge is no pass: test cases that are skipped. */
function notJudgedSuite({ notJudged }: Report, prefix: string): string[] {
  if (notJudged.length === 0) return [];
  const number = String(notJudged.length);
  return [
    `  <testsuite name="${xml(`${prefix}Not judged`)}" tests="${number}" failures="0" errors="0" skipped="${number}">`,
    ...notJudged.flatMap((one) => [
      `    <testcase classname="not-judged" name="${xml(clip(plainSentence(one.what), 500))}">`,
      `      <skipped message="${xml(`not judged by this version: ${notJudgedLine(one)}`)}"/>`,
      "    </testcase>",
    ]),
    "  </testsuite>",
  ];
}

/** Nothing of the target was judged, so that no case says what the verdict is: the file must not look green then. */
function verdictCase(report: Report, prefix: string): string[] {
  return [
    `  <testsuite name="${xml(`${prefix}Verdict`)}" tests="1" failures="0" errors="1" skipped="0">`,
    '    <testcase classname="verdict" name="verdict">',
    `      <error message="${xml(verdictReason(report))}" type="unknown"></error>`,
    "    </testcase>",
    "  </testsuite>",
  ];
}

function suite({ area, results }: AreaGroup, report: Report, prefix: string): string[] {
  return [
    `  <testsuite name="${xml(`${prefix}${areaTitle(area)}`)}" ${numbers(results)} timestamp="${xml(report.facts.observedAt)}">`,
    "    <properties>",
    `      <property name="verdict" value="${xml(`${verdictHeadline(report)}. ${verdictReason(report)}`)}"/>`,
    "    </properties>",
    ...results.flatMap(testCase),
    "  </testsuite>",
  ];
}

function numbers(results: readonly Result[]): string {
  const of = (kind: Kind): string => String(results.filter((result) => kindOf(result) === kind).length);
  return `tests="${String(results.length)}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}

type Kind = "failure" | "error" | "skipped" | "output" | "passed";

function kindOf({ outcome, severity }: Result): Kind {
  switch (outcome) {
    case "pass":
      return "passed";
    case "not-applicable":
    case "waived":
      return "skipped";
    case "fail":
      return severity === "blocker" ? "failure" : "output";
    case "unknown":
      return severity === "blocker" ? "error" : "skipped";
  }
}

function testCase(result: Result): string[] {
  const { check, title, subject, place } = result;
  const head = `    <testcase classname="${xml(check)}" name="${xml(clip(`${title}: ${subject}`, 500))}" file="${xml(place.file)}" line="${String(place.line)}"`;
  const body = inner(result);
  return body.length === 0 ? [`${head}/>`] : [`${head}>`, ...body, "    </testcase>"];
}

function inner(result: Result): string[] {
  const why = xml(plainSentence(result.why));
  const kind = kindOf(result);
  switch (kind) {
    case "passed":
      return [];
    case "output":
      return [`      <system-out>${result.severity}: ${details(result)}</system-out>`];
    case "skipped":
      return [`      <skipped message="${xml(`${skipWords(result)}${plainSentence(result.why)}`)}"/>`];
    case "failure":
    case "error":
      return [`      <${kind} message="${why}" type="${result.outcome}">${details(result)}</${kind}>`];
  }
}

function skipWords({ outcome, severity, waiver }: Result): string {
  if (waiver !== undefined) return `waived by ${waiver.owner} until ${waiver.expires}: `;
  return outcome === "unknown" ? `${severity}, could not be judged: ` : "not applicable: ";
}

function details({ place, why, ready, fix }: Result): string {
  return [
    `${place.file}:${String(place.line)}:${String(place.column)} ${plainSentence(why)}`,
    `Ready if: ${plainSentence(ready)}`,
    ...(fix === undefined ? [] : [`Fix: ${plainSentence(fix.text)}`]),
    ...(fix?.command === undefined ? [] : [clip(fix.command, 2000)]),
  ]
    .map(xml)
    .join("\n");
}

function xml(text: string): string {
  return escaped(clean(text));
}
