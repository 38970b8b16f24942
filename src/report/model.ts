import type { CostTable } from "./cost.ts";
import type { Area } from "../base/area.ts";
import type { Phase, Step } from "../base/phase.ts";
import type { Place } from "../base/place.ts";
import type { Sentence } from "../base/sentence.ts";
import type { WaveBrief } from "./wave-brief.ts";
import type { MethodAdvice } from "./method-advice.ts";
import type { Outcome, Severity, Verdict } from "./outcome.ts";
import type { RegionComparison } from "./regions.ts";
import type { ReplicationLine } from "./replication.ts";
import type { ConsistencyRow, QuotaRow } from "./table-rows.ts";

export type { Outcome, Severity, Verdict };

/**
 * A change or command that gets to ready. `command` is one shell command, its arguments quoted; `snippet` is a piece of an
 * ARM template to paste, JSON over several lines.
 */
export interface Fix {
  readonly text: Sentence;
  readonly command?: string;
  readonly snippet?: string;
}

export interface Evidence {
  /** Short name of what was seen: `assignment`, `limit`, `parameter` … */
  readonly label: string;
  readonly value: string;
}

export interface WaiverUse {
  readonly owner: string;
  readonly reason: string;
  /** `YYYY-MM-DD` */
  readonly expires: string;
  /** Whole days from the run to the end of the waiver. */
  readonly daysLeft: number;
}

/** One judged subject of one check. */
export interface Result {
  /** Stable over runs as long as check and facets stay: 16 hex digits. */
  readonly id: string;
  readonly check: string;
  readonly title: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** What was judged, short: a region, a provider namespace, an assignment. */
  readonly subject: string;
  readonly place: Place;
  /** Azure scope that the finding is about, when there is one. */
  readonly scope?: string;
  /** Why it came out so. */
  readonly why: Sentence;
  /** What ready would mean. */
  readonly ready: Sentence;
  readonly fix?: Fix;
  readonly evidence: readonly Evidence[];
  /** What a waiver can match. */
  readonly facets: Readonly<Record<string, string>>;
  /** The phase from which it gates, where it does not now; its severity is lowered then. */
  readonly gatesAt?: Phase;
  /** Id of the cause that it waits for, where it is unknown and others wait for the same; of one that fails: of what it is the reason for. */
  readonly waitsFor?: string;
  /** Ids of the findings that it stands for, where the policy of the organisation has them shown as one. */
  readonly folded?: readonly string[];
  /** Planned resources that it touches, by key. */
  readonly resources: readonly string[];
  readonly workloads: readonly string[];
  /** Waves that it gates or, for an area that is not a gate there, merely concerns. */
  readonly waves: readonly string[];
  readonly waiver?: WaiverUse;
}

export interface Counts {
  readonly blockers: number;
  /** Blockers whose outcome is unknown. */
  readonly unknowns: number;
  readonly warnings: number;
  /** Warnings and notices whose outcome is unknown; they do not decide the verdict. */
  readonly softUnknowns: number;
  readonly notices: number;
  readonly waived: number;
  readonly passed: number;
  readonly notApplicable: number;
}

export interface WaveStatus {
  readonly name: string;
  readonly verdict: Verdict;
  /** ISO 8601, UTC */
  readonly start: string;
  readonly end: string;
  readonly dependsOn: readonly string[];
  readonly workloads: readonly string[];
  readonly gates: readonly Area[];
  /** What it is judged for; absent in older reports. */
  readonly phase?: Phase;
  readonly counts: Counts;
}

export interface WorkloadStatus {
  readonly name: string;
  readonly verdict: Verdict;
  readonly waves: readonly string[];
  readonly resources: number;
  readonly counts: Counts;
}

/** A fact that could not be had, once, with what it leaves unknown. */
export interface MissingFact {
  readonly fact: string;
  readonly scope: string;
  readonly why: Sentence;
  readonly permission?: string;
  readonly correlationId?: string;
  /** Id of the cause, where it is one of the report. */
  readonly cause?: string;
  /** Ids of the checks that needed it. */
  readonly checks: readonly string[];
}

/** One thing that happened and leaves many results unknown: a sign-in that failed, a scope that the run may not read. */
export interface Cause {
  /** What `waitsFor` of its results says. */
  readonly id: string;
  readonly what: Sentence;
  /** Results that wait for it, and how many of them are blockers. */
  readonly results: number;
  readonly blockers: number;
  /** Facts that it hides. */
  readonly facts: number;
  /** What would have to be granted, where that is missing. */
  readonly permissions?: readonly string[];
}

/** What this version cannot judge, said so that silence is not read as a pass. */
export interface NotJudged {
  readonly what: Sentence;
  readonly count: number;
  /** At most 50, in order. */
  readonly items: readonly string[];
}

/** A check as its documentation describes it, for surfaces that show the rule beside the finding. */
export interface CheckInfo {
  /** `GROUP-NN` */
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  /** The check's own; a result may have a lower one. */
  readonly severity: Severity;
  /** Step of the method that it belongs to, and whether a person may settle it; absent in older reports. */
  readonly step?: Step;
  readonly attestable?: boolean;
  /** Its page, from the root of the tool's repository: `docs/checks/POL-01.md`. */
  readonly page: string;
  /** Absent in what was read from a report of version 1, which did not carry it. */
  readonly rule?: CheckRule;
}

export interface CheckRule {
  readonly looksAt: Sentence;
  readonly ready: Sentence;
  /** One entry a reason. */
  readonly failsWhen: readonly Sentence[];
  readonly howToFix: Sentence;
  /** Addresses of the pages that the rule comes from. */
  readonly sources: readonly string[];
}

/** What the run was called with besides manifest, wave and moment: what it takes to make the same report again. */
export interface RunCall {
  /** Path of the snapshot, from the directory of the run. */
  readonly snapshot?: string;
  /** Those of other sign-ins. */
  readonly moreSnapshots?: readonly string[];
  /** Folders with policy packs. */
  readonly policies?: readonly string[];
  /** Areas that gate every wave, whatever the manifest says. */
  readonly requireGates?: readonly Area[];
  /** Only statements count that the base branch has, too. */
  readonly waiversFrom?: "base";
  /** ISO 8601 durations. */
  readonly maxWaiver?: string;
  readonly maxAge?: string;
  /** What the waves were judged for, whatever the clock says. */
  readonly phase?: Phase;
  /** Hosts that the manifest names were contacted. */
  readonly probe?: boolean;
}

/** A statement of the manifest that made the judgement milder. */
export interface Concession {
  readonly kind: "waiver" | "attestation" | "closed";
  /** Id of the check, or name of the wave that is closed. */
  readonly subject: string;
  readonly by: string;
  /** Last day of a waiver, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Day of an attestation or a closing, `YYYY-MM-DD`. */
  readonly since?: string;
  /** Findings of the report that a waiver covers, and how many of them are blockers; else 0. */
  readonly findings: number;
  readonly blockers: number;
  /** How it stands to the manifest of the base branch. */
  readonly change: "same" | "changed" | "added" | "not-compared";
}

/** A statement that did not count, since the caller of the run set a limit. */
export interface RefusedStatement {
  /** `waiver of BUD-03`, `attestation for IDN-03`, `wave platform as closed` */
  readonly what: string;
  readonly why: Sentence;
}

/** A place of the manifest of which the base branch has another value, or none. */
export interface ManifestChange {
  /** `waves.web.gates`, `expect` */
  readonly path: string;
  /** As a person reads it; absent where there is nothing, both where it is a whole section. */
  readonly was?: string;
  readonly is?: string;
}

/** The manifest against that of the branch which the change is to go into. */
export interface BaseComparison {
  readonly ref: string;
  /** Why nothing was compared. */
  readonly why?: Sentence;
  readonly changes: readonly ManifestChange[];
}

/** What the organisation asks of every relocation, with each thing that its policy sets. */
export interface PolicyInForce {
  readonly name: string;
  /** `owner/repository/path@ref`, or a path. */
  readonly from: string;
  /** Phrases without a full stop. */
  readonly settings: readonly Sentence[];
}

/** What was judged, when, and from which facts. */
export interface ReportHead {
  readonly tool: { readonly name: string; readonly version: string };
  readonly manifest: { readonly file: string; readonly name: string };
  readonly cloud: string;
  readonly source: { readonly subscription: string; readonly region: string };
  readonly target: { readonly subscription: string; readonly region: string };
  /** The moment as of which it was judged, ISO 8601 UTC: the machine's clock, or what the run was called with. */
  readonly judgedAsOf: string;
  /** True when the run was called with that moment: the report says what would be then, and nothing of the present. */
  readonly rehearsal: boolean;
  /** Where the facts come from, and what the clock of the machine that read them had then; no input changes that. */
  readonly facts: { readonly from: "live" | "snapshot" | "none"; readonly observedAt: string };
}

/** The readiness report: one value, every surface rendered from it. */
export interface Report extends ReportHead {
  readonly $schema: string;
  readonly version: 3;
  /** Absent when the run was called with nothing else, and in reports of version 1. */
  readonly call?: RunCall;
  /** How many planned resources there are, where no template, plan or export describes any of them; else absent. */
  readonly byNameOnly?: number;
  /** The wave that was asked for, when one was. */
  readonly wave?: string;
  /** What people need to start that wave. */
  readonly brief?: WaveBrief;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly waves: readonly WaveStatus[];
  readonly workloads: readonly WorkloadStatus[];
  /** What the manifest states and the judgement followed: waivers, attestations, closed waves. */
  readonly concessions: readonly Concession[];
  readonly refused: readonly RefusedStatement[];
  /** Absent where there is no other branch to compare with. */
  readonly base?: BaseComparison;
  /** Absent where the caller names none. */
  readonly policy?: PolicyInForce;
  /** `from` must be ready before `to`: resource keys as `workload.resource`. */
  readonly dependencies: readonly { readonly from: string; readonly to: string }[];
  /** Blocking first: the order of every surface. */
  readonly results: readonly Result[];
  /** Absent where the plan takes of no counter that could be read, and in older reports. */
  readonly quotas?: readonly QuotaRow[];
  /** Absent where no estimate is asked for, or nothing is known of it, and in older reports. */
  readonly cost?: CostTable;
  /** Absent where no two sides could be held against each other, and in older reports. */
  readonly consistency?: readonly ConsistencyRow[];
  /** Absent where nothing that a replication brings along could be read, and in older reports. */
  readonly replications?: readonly ReplicationLine[];
  /** Absent where nobody names a region to compare the target with, and in older reports. */
  readonly regions?: RegionComparison;
  /** Most results first. */
  readonly causes: readonly Cause[];
  readonly missingFacts: readonly MissingFact[];
  readonly notJudged: readonly NotJudged[];
  /** Absent in reports of versions that recommended none. */
  readonly methods?: readonly MethodAdvice[];
  /** The checks that results and missing facts name, in the order of the registry. */
  readonly checks: readonly CheckInfo[];
}
