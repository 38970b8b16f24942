import type { Sentence } from "../../base/sentence.ts";
import type { ReportHead } from "../model.ts";

/** The forms that the plan of a relocation can take. */
export const PLAN_FORMATS = ["text", "json", "mermaid", "gantt", "markdown", "html"] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** Seconds: along the critical path of the likely durations, and what a share of the simulated runs does not exceed. */
export interface PlanSpread {
  readonly likely: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  readonly p95: number;
}

/** How long a step takes, in seconds, and what that rests on. */
export interface PlanDuration {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly p80: number;
  readonly basis: "measured" | "stated" | "published" | "assumed";
  readonly source: string;
  readonly at?: string;
}

export interface PlanStep {
  /** `workload.resource` */
  readonly resource: string;
  readonly type: string;
  readonly step: "prepare" | "sync" | "delta" | "switch";
  readonly relocation: "hot" | "warm" | "cold";
  readonly tool?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by: "pipeline" | "service" | "operator";
  /** Seconds from the opening of the window, at the earliest; below zero before it. */
  readonly begin: number;
  readonly end: number;
  readonly slack: number;
  /** Absent where nobody says how much data there is. */
  readonly duration?: PlanDuration;
  /** Bytes that are provisioned at the source: the duration takes them, as nobody states how many there are. */
  readonly atMost?: number;
  /** The list of the service by which its replication has caught up: nothing is left to copy but what is written meanwhile. */
  readonly copied?: string;
  /** What Azure Monitor measured at the source, where the duration rests on it, and when. */
  readonly measured?: { readonly bytes: number; readonly at: string };
  readonly critical: boolean;
  /** Share of the simulated runs, 0 to 1, in which it is on the critical path. */
  readonly criticality: number;
  /** Places in this list of the steps that it waits for. */
  readonly after: readonly number[];
}

export interface PlanWave {
  readonly name: string;
  readonly workloads: readonly string[];
  readonly dependsOn: readonly string[];
  readonly start?: string;
  /** Seconds. */
  readonly window?: number;
  /** Of the preparation before the window opens. */
  readonly lead: PlanSpread;
  /** From the opening of the window to the end. */
  readonly time: PlanSpread;
  /** The longest time for which one resource is interrupted. */
  readonly downtime: PlanSpread;
  /** Share of the simulated runs that fit the window; absent without one. */
  readonly fits?: number;
  /** Share of the time on the critical path in the window that is assumed. */
  readonly assumed: number;
  /** Of that time, what rests on what, as shares. */
  readonly rests: Readonly<Partial<Record<PlanDuration["basis"], number>>>;
  /** Steps without a known duration: all figures are without them. */
  readonly unknown: number;
  /** In their order. */
  readonly steps: readonly PlanStep[];
  /** The longest critical steps, and what shortens each. */
  readonly longest: readonly { readonly step: number; readonly shorten: Sentence }[];
}

export interface PlanDependency {
  readonly dependent: string;
  readonly needed: string;
  readonly kind: "exists" | "together" | "points";
  /** The property that proves it; absent where only the manifest says so. */
  readonly by?: string;
  readonly declared: boolean;
}

/** Something outside of the plan that a planned resource names. */
export interface PlanOutside {
  readonly resource: string;
  readonly of: "id" | "host" | "region";
  readonly names: string;
  /** The property. */
  readonly by: string;
}

/** As many entries of a list as are shown, and how many there are. */
export interface ShortList<T> {
  readonly total: number;
  readonly shown: readonly T[];
}

/** Order and time of a relocation. */
export interface RelocationSchedule {
  /** True where the manifest declares no waves. */
  readonly proposed: boolean;
  readonly seed: number;
  readonly runs: number;
  readonly parallelSteps?: number;
  readonly owner?: string;
  readonly approvers: readonly string[];
  readonly digest: string;
  readonly agreed?: { readonly by: readonly string[]; readonly at: string; readonly isThis: boolean };
  readonly closed: readonly string[];
  readonly waves: readonly PlanWave[];
  /** Workloads that cannot move first, and what stands before each. */
  readonly notFirst: readonly { readonly workload: string; readonly needs: readonly string[] }[];
  readonly dependencies: ShortList<PlanDependency>;
  /** Found and not declared, between workloads. */
  readonly undeclared: ShortList<PlanDependency>;
  /** Found in properties of which no table says what they ask for. */
  readonly unclassified: ShortList<PlanDependency>;
  readonly cycles: ShortList<{ readonly keys: readonly string[]; readonly way: Sentence }>;
  readonly outside: ShortList<PlanOutside>;
  /** Planned resources that no wave moves. */
  readonly unassigned: ShortList<string>;
  readonly notSeen: readonly Sentence[];
}

export interface ScheduleDocument extends Omit<ReportHead, "facts"> {
  readonly $schema: string;
  readonly version: 1;
  readonly plan: RelocationSchedule;
}
