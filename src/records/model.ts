import type { Concession, Counts, Outcome, Severity, Verdict } from "../report/model.ts";

/** What started a run, as GitHub tells it; absent in a terminal. */
export interface RunIdentity {
  readonly id: string;
  readonly attempt: number;
  readonly event: string;
  readonly actor: string;
  /** `owner/name` */
  readonly repository: string;
  /** The commit that was judged. */
  readonly commit?: string;
  /** Page of the run. */
  readonly url?: string;
}

export interface HashedFile {
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** What a judgement rests on, each by its hash. */
export interface RunHashes {
  readonly manifest: HashedFile;
  /** Files of the inventory, by their paths. */
  readonly plan: readonly HashedFile[];
  /** Rules of this version, packs of the team, the policy of the organisation. */
  readonly rules: readonly HashedFile[];
  readonly facts: string;
  /** Of manifest, plan, rules, wave and limits together: the same where the same would be judged, whatever Azure shows. */
  readonly inputs: string;
}

/** A result that is not passed: its fingerprint and what came out. */
export interface RecordedFinding {
  readonly check: string;
  readonly id: string;
  readonly severity: Severity;
  readonly outcome: Exclude<Outcome, "pass" | "not-applicable">;
}

/** How long a step of a resource took, and how much it moved. */
export interface MeasuredStep {
  /** `workload.resource` */
  readonly resource: string;
  readonly type: string;
  readonly step: "prepare" | "sync" | "delta" | "switch";
  readonly tool?: string;
  readonly seconds: number;
  readonly bytes?: number;
  readonly files?: number;
  /** `YYYY-MM-DD` */
  readonly at: string;
}

/** How a wave ended, as the workflow says after the deployment. */
export const WAVE_OUTCOMES = ["closed", "rolled-back"] as const;
export type WaveOutcome = (typeof WAVE_OUTCOMES)[number];

/** What is kept of one run. Nothing in it is secret. */
export interface RunRecord {
  readonly $schema: string;
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly run?: RunIdentity;
  /** By the clock of the machine. */
  readonly recordedAt: string;
  readonly judgedAsOf: string;
  readonly rehearsal: boolean;
  readonly facts: { readonly from: "live" | "snapshot" | "none"; readonly observedAt: string };
  readonly relocation: string;
  /** The wave that was asked for, when one was. */
  readonly wave?: string;
  readonly hashes: RunHashes;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly waves: readonly { readonly name: string; readonly verdict: Verdict }[];
  readonly findings: readonly RecordedFinding[];
  /** Waivers, attestations and closed waves that the judgement followed. */
  readonly statements: readonly Concession[];
  /** What the caller says of the wave that was asked for. */
  readonly outcome?: WaveOutcome;
  /** What was measured of the wave that is closed: later waves are planned by it. */
  readonly durations?: readonly MeasuredStep[];
}

/** A record in its chain: whoever changes one, or takes one out before others, breaks the hashes of what follows. Nothing shows that the end was cut off. */
export interface ChainedRecord extends RunRecord {
  /** From 1, one more each. */
  readonly sequence: number;
  /** Digest of the record before. */
  readonly previous?: string;
  /** Of all the rest of this record. */
  readonly digest: string;
}
