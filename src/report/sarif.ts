import { clip } from "../base/clip.ts";
import { clean } from "./clean.ts";
import type { MarkdownOptions } from "./markdown/options.ts";
import type { CheckInfo, Report, Result } from "./model.ts";
import { ordered } from "./order.ts";
import { notJudgedLine } from "./not-judged.ts";
import { plainSentence } from "./plain.ts";
import { escapedJson } from "./unseen.ts";
import { areaTitle, count, REHEARSAL, verdictHeadline, verdictReason } from "./words.ts";

/** Code scanning keeps this many results of a run and drops the rest without a word. */
const MOST_RESULTS = 5_000;
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * One run of SARIF 2.1.0 (OASIS). A rule is a check; a result is what fails or could not be judged, the most important first.
 * What is waived is there as suppressed; what passed is left out. The fingerprint is the id of the result, which stays the
 * same while check and facets do, wherever its line moves.
 */
export function renderSarif(report: Report, options: Pick<MarkdownOptions, "checkPage">): string {
  return renderSarifs([report], options);
}

/** A run of each report: the category of a run names its manifest, so that none replaces another. */
export function renderSarifs(
  reports: readonly Report[],
  options: Pick<MarkdownOptions, "checkPage">,
): string {
  const runs = reports.map((report) => runOf(report, options));
  return `${escapedJson(JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs }, undefined, 2))}\n`;
}

function runOf(report: Report, { checkPage }: Pick<MarkdownOptions, "checkPage">): object {
  const told = ordered(report.results).filter(
    ({ outcome }) => outcome === "fail" || outcome === "unknown" || outcome === "waived",
  );
  const rules = report.checks.filter(({ id }) => told.some(({ check }) => check === id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const shown = told.slice(0, MOST_RESULTS);
  return {
    tool: {
      driver: {
        name: "Azure Relocation Readiness",
        version: clean(report.tool.version),
        ...semantic(report.tool.version),
        informationUri: "https://github.com/azure-relocation-readiness/action",
        rules: rules.map((check) => rule(check, checkPage)),
      },
    },
    automationDetails: { id: `${category(report)}/` },
    invocations: [
      {
        executionSuccessful: true,
        endTimeUtc: clean(report.facts.observedAt),
        toolExecutionNotifications: notifications(report, told.length - shown.length),
      },
    ],
    columnKind: "utf16CodeUnits",
    properties: {
      verdict: report.verdict,
      ...(report.rehearsal ? { rehearsal: true } : {}),
      judgedAsOf: clean(report.judgedAsOf),
    },
    results: shown.map((result) => entry(result, report, indexes)),
  };
}

/** Tells the analyses of one commit apart: a rehearsal never replaces what a real run found. */
function category({ manifest, wave, rehearsal }: Report): string {
  return ["azure-relocation-readiness", manifest.file, ...(wave === undefined ? [] : [wave])]
    .map(clean)
    .concat(rehearsal ? ["rehearsal"] : [])
    .join("/");
}

function semantic(version: string): { semanticVersion?: string } {
  return /^\d+\.\d+\.\d+$/.test(version) ? { semanticVersion: version } : {};
}

function rule(
  { id, title, area, severity, page, rule: told }: CheckInfo,
  checkPage: MarkdownOptions["checkPage"],
): object {
  return {
    id,
    name: id,
    shortDescription: { text: clean(title) },
    ...(told === undefined
      ? {}
      : {
          fullDescription: { text: `${plainSentence(told.looksAt)} Ready: ${plainSentence(told.ready)}` },
          help: {
            text: [
              `Looks at: ${plainSentence(told.looksAt)}`,
              `Ready if: ${plainSentence(told.ready)}`,
              ...told.failsWhen.map((reason) => `Fails when: ${plainSentence(reason)}`),
              `How to fix: ${plainSentence(told.howToFix)}`,
              ...told.sources.map(clean),
            ].join("\n"),
          },
        }),
    ...(checkPage === undefined
      ? {}
      : { helpUri: checkPage(page.split("/").at(-1)?.replace(/\.md$/, "") ?? id) }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["azure", "relocation", areaTitle(area).toLowerCase()] },
  };
}

const LEVELS = { blocker: "error", warning: "warning", notice: "note" } as const;

/** A blocker that could not be judged is no error: it may still turn out well. */
function levelOf({ outcome, severity }: Result): "error" | "warning" | "note" {
  if (outcome !== "unknown") return LEVELS[severity];
  return severity === "blocker" ? "warning" : "note";
}

function entry(result: Result, report: Report, indexes: ReadonlyMap<string, number>): object {
  const ruleIndex = indexes.get(result.check);
  return {
    ruleId: result.check,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levelOf(result),
    message: { text: message(result, report) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(result.place.file), uriBaseId: "%SRCROOT%" },
          region: { startLine: result.place.line, startColumn: result.place.column },
        },
        ...(result.scope === undefined
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: clean(result.scope), kind: "resource" }] }),
      },
    ],
    partialFingerprints: { "resultId/v1": result.id },
    ...(result.waiver === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: clip(
                `${clean(result.waiver.reason)} (${clean(result.waiver.owner)}, until ${clean(result.waiver.expires)})`,
                1000,
              ),
            },
          ],
        }),
    properties: {
      outcome: result.outcome,
      severity: result.severity,
      waves: result.waves.map(clean),
      workloads: result.workloads.map(clean),
    },
  };
}

function message({ outcome, subject, why, ready, fix }: Result, { rehearsal }: Report): string {
  const state = outcome === "unknown" ? "Unknown: " : outcome === "waived" ? "Waived: " : "";
  return [
    `${rehearsal ? `${REHEARSAL}: ` : ""}${state}${clip(clean(subject), 200)}: ${plainSentence(why)}`,
    `Ready if: ${plainSentence(ready)}`,
    ...(fix === undefined ? [] : [`Fix: ${plainSentence(fix.text)}`]),
    ...(fix?.command === undefined ? [] : [clip(clean(fix.command), 2000)]),
  ].join("\n");
}

/** A path as a relative reference (RFC 3986): what is no part of a path is percent-encoded. */
function uriOf(file: string): string {
  return clean(file).split("/").map(encodeURIComponent).join("/");
}

function notifications(report: Report, cut: number): object[] {
  return [
    { level: "note", message: { text: `${verdictHeadline(report)}. ${verdictReason(report)}` } },
    ...report.missingFacts.slice(0, 100).map(({ fact, why, permission }) => ({
      level: "warning",
      message: {
        text: `${clip(clean(fact), 300)}: ${plainSentence(why)}${permission === undefined ? "" : ` (${clean(permission)})`}`,
      },
    })),
    ...report.notJudged.slice(0, 100).map((one) => ({
      level: "note",
      message: { text: `Not judged by this version, which is not a pass: ${notJudgedLine(one)}` },
    })),
    ...(cut > 0
      ? [
          {
            level: "warning",
            message: {
              text: `${count(cut, "more result")} not listed: code scanning keeps ${String(MOST_RESULTS)}. The JSON report has them all.`,
            },
          },
        ]
      : []),
  ];
}
