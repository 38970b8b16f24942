import type { Phase } from "../base/phase.ts";
import type { Sentence } from "../base/sentence.ts";
import type { Instant } from "../base/time.ts";
import type { FactKindName } from "../facts/facts.ts";
import type { Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { Plan } from "../plan/plan.ts";
import type { AliasCatalogue } from "../policy/aliases.ts";
import type { PacksInForce } from "../policy/bind/packs-in-force.ts";
import type { Chain } from "../records/chain.ts";
import type { UncountedStatement } from "../rules/bound.ts";
import type { Span } from "../rules/limits.ts";

/** What derivations and checks may look at besides facts: all that is declared, and the moment that is judged. */
export interface Context {
  readonly manifest: Manifest;
  readonly planned: readonly PlannedResource[];
  /** What the deployment leaves as it is, and what is therefore not among `planned` of a check that judges requests. */
  readonly untouched?: readonly PlannedResource[];
  /** What other manifests plan that are judged together with this one: the planned resources of a check that asks for them. */
  readonly alongside?: readonly PlannedResource[];
  /** What the sources of the plan say besides its resources; absent where only a list of resources is judged. */
  readonly plan?: Omit<Plan, "resources">;
  readonly now: Instant;
  /** Aliases that come with the tool, for what Azure's own list does not tell; none where left out. */
  readonly aliases?: AliasCatalogue;
  /** Policies of this project and of the team, bound to the target as if they were assigned there. */
  readonly packs?: PacksInForce;
  /** The one wave that is asked for; absent where all are judged. */
  readonly wave?: string;
  /** What the waves are judged for, where the caller says; else the clock tells. */
  readonly phase?: Phase;
  /** When the facts were read; absent while they are still to be. */
  readonly evidence?: {
    readonly from: "live" | "snapshot" | "none";
    readonly observedAt: Instant;
    /** Of several snapshots, when the newest was observed: what is said to have been so since then must not begin with the oldest. */
    readonly newestAt?: Instant;
    /** How old they may be at the moment judged. */
    readonly maxAge: Span;
    /** True when somebody chose that moment. */
    readonly rehearsal: boolean;
    /** Kinds of facts of which a snapshot contains nothing: it is older than the questions. */
    readonly neverAsked?: ReadonlySet<FactKindName>;
  };
  /** The records of earlier runs, or why they could not be read; absent where none are kept. */
  readonly records?: EarlierRecords;
  /** Statements of the manifest that do not count, and so are not in it. */
  readonly refused?: readonly UncountedStatement[];
  /** Subscriptions beside source and target whose access may be read: `any` where nothing is asked. None where left out. */
  readonly readable?: ReadableSubscriptions;
  /** Whether the time of the run is over, so that what is laborious is left open; never where left out. */
  readonly isOverdue?: () => boolean;
}

export type EarlierRecords =
  { readonly from: string; readonly chain: Chain } | { readonly from: string; readonly why: Sentence };

export type ReadableSubscriptions = "any" | readonly string[];

/** Whether facts of a subscription may be asked for: the manifest must not lead a run where the workflow does not allow it. */
export function mayRead({ readable = [] }: Context, subscription: string): boolean {
  return readable === "any" || readable.includes(subscription.toLowerCase());
}
