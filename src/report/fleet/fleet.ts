import { groupBy } from "../../base/group.ts";
import type { Sentence } from "../../base/sentence.ts";
import type { Counts, Report, Result, Verdict } from "../model.ts";
import { sectionOf, withoutWaiting, type FindingSection } from "../order.ts";

/** A report with the name that tells it from the others of the fleet: its file. */
export interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

/** One report of the fleet, in a line. */
export interface FleetMember {
  readonly file: string;
  readonly name: string;
  readonly wave?: string;
  readonly target: string;
  readonly region: string;
  readonly verdict: Verdict;
  readonly rehearsal: boolean;
  readonly judgedAsOf: string;
  readonly observedAt: string;
  readonly counts: Counts;
}

/** What happened once and holds up results of one report or of many. */
export interface FleetCause {
  readonly what: Sentence;
  readonly results: number;
  readonly blockers: number;
  readonly files: readonly string[];
}

/** Findings of one check that ask for the same, over the fleet. */
export interface FleetFinding {
  readonly check: string;
  readonly title: string;
  readonly section: FindingSection;
  readonly results: number;
  /** Of the report that has most of them. */
  readonly why: Sentence;
  readonly files: readonly string[];
}

/** Many reports as one: the worst verdict, each report in a line, and what they have in common. */
export interface Fleet {
  readonly $schema: string;
  readonly version: 1;
  readonly verdict: Verdict;
  /** Whether any of them is one. */
  readonly rehearsal: boolean;
  readonly counts: Counts;
  readonly reports: readonly FleetMember[];
  readonly causes: readonly FleetCause[];
  readonly findings: readonly FleetFinding[];
}

export const FLEET_SCHEMA_ID = "urn:azure-relocation-readiness:fleet:1";

const RANK: Readonly<Record<Verdict, number>> = { "not-ready": 0, unknown: 1, ready: 2 };
const SECTION_RANK: Readonly<Record<FindingSection, number>> = {
  blocking: 0,
  unknown: 1,
  warnings: 2,
  notices: 3,
  waived: 4,
};

/** @param reports one or more, in any order: the worst stand first */
export function fleetOf(reports: readonly NamedReport[]): Fleet {
  const members = reports
    .map(memberOf)
    .sort(
      (a, b) =>
        RANK[a.verdict] - RANK[b.verdict] || b.counts.blockers - a.counts.blockers || byText(a.file, b.file),
    );
  return {
    $schema: FLEET_SCHEMA_ID,
    version: 1,
    // Nothing is known of a fleet without reports.
    verdict: members[0]?.verdict ?? "unknown",
    rehearsal: members.some(({ rehearsal }) => rehearsal),
    counts: sumOf(members.map(({ counts }) => counts)),
    reports: members,
    causes: causesOf(reports),
    findings: findingsOf(reports),
  };
}

function memberOf({ file, report }: NamedReport): FleetMember {
  const { manifest, wave, target, verdict, rehearsal, judgedAsOf, facts, counts } = report;
  return {
    file,
    name: manifest.name,
    ...(wave === undefined ? {} : { wave }),
    target: target.subscription,
    region: target.region,
    verdict,
    rehearsal,
    judgedAsOf,
    observedAt: facts.observedAt,
    counts,
  };
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    blockers: sum(({ blockers }) => blockers),
    unknowns: sum(({ unknowns }) => unknowns),
    warnings: sum(({ warnings }) => warnings),
    softUnknowns: sum(({ softUnknowns }) => softUnknowns),
    notices: sum(({ notices }) => notices),
    waived: sum(({ waived }) => waived),
    passed: sum(({ passed }) => passed),
    notApplicable: sum(({ notApplicable }) => notApplicable),
  };
}

/** The same sentence in many reports is one cause. */
function causesOf(reports: readonly NamedReport[]): FleetCause[] {
  const all = reports.flatMap(({ file, report }) => report.causes.map((cause) => ({ file, cause })));
  return [...groupBy(all, ({ cause }) => cause.what).values()]
    .flatMap((own): FleetCause[] => {
      const [first] = own;
      if (first === undefined) return [];
      return [
        {
          what: first.cause.what,
          results: own.reduce((sum, { cause }) => sum + cause.results, 0),
          blockers: own.reduce((sum, { cause }) => sum + cause.blockers, 0),
          files: [...new Set(own.map(({ file }) => file))].sort(),
        },
      ];
    })
    .sort((a, b) => b.files.length - a.files.length || b.results - a.results || byText(a.what, b.what));
}

function findingsOf(reports: readonly NamedReport[]): FleetFinding[] {
  const all = reports.flatMap(({ file, report }) =>
    withoutWaiting(report).results.flatMap((result) => {
      const section = sectionOf(result);
      return section === "passed" ? [] : [{ file, result, section }];
    }),
  );
  return [...groupBy(all, ({ result, section }) => `${section} ${result.check}`).values()]
    .flatMap((own): FleetFinding[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { check, title } = first.result;
      return [
        {
          check,
          title,
          section: first.section,
          results: own.length,
          why: commonest(own.map(({ result }) => result)),
          files: [...new Set(own.map(({ file }) => file))].sort(),
        },
      ];
    })
    .sort(
      (a, b) =>
        SECTION_RANK[a.section] - SECTION_RANK[b.section] ||
        b.files.length - a.files.length ||
        b.results - a.results ||
        byText(a.check, b.check),
    );
}

function commonest(results: readonly Result[]): Sentence {
  const groups = [...groupBy(results, ({ why }) => why).values()].sort((a, b) => b.length - a.length);
  const why = groups[0]?.[0]?.why;
  if (why === undefined) throw new Error("a group of findings is empty");
  return why;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
