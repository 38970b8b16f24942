/** One resource that a wave moves, in the order in which it can be done. */
export interface BriefStep {
  /** `workload.resource` */
  readonly resource: string;
  readonly type: string;
  readonly from?: string;
  readonly to?: string;
  readonly relocation?: "hot" | "warm" | "cold";
  readonly tool?: string;
  /** Amount of data, as the manifest has it. */
  readonly size?: string;
  readonly files?: number;
  /** Resources of the same wave that come before it. */
  readonly after: readonly string[];
}

/** What people need to start one wave: what the manifest says of it, and how the waves before it stand. */
export interface WaveBrief {
  readonly wave: string;
  /** As the manifest has it, with its offset from UTC. */
  readonly start: string;
  /** ISO 8601 duration; absent where the manifest states none. */
  readonly window?: string;
  readonly before: readonly { readonly wave: string; readonly state: "closed" | "over" | "open" }[];
  readonly steps: readonly BriefStep[];
  readonly rollback?: {
    readonly owner?: string;
    /** ISO 8601 duration */
    readonly decideWithin?: string;
    readonly triggers: readonly string[];
    /** Where users go back to, host by host. */
    readonly to: readonly string[];
  };
  readonly probes: readonly { readonly url: string; readonly expect?: number }[];
  readonly approvers: readonly string[];
  /** The day after which the source may go, `YYYY-MM-DD`. */
  readonly decommission?: string;
}
