import { isNewSubscription } from "../base/new-subscription.ts";
import { withoutPause } from "../base/pauses.ts";
import type { Phase } from "../base/phase.ts";
import { silence } from "../checks/silence.ts";
import type { Sentence } from "../base/sentence.ts";
import { isoTime, type Instant } from "../base/time.ts";
import { contextOf, infoOf, type MissingNeed } from "../checks/frame.ts";
import type { ReadableSubscriptions } from "../derive/context.ts";
import type { Check, Context, Read } from "../checks/check.ts";
import { quieted } from "../checks/noise.ts";
import { dependencyEdges } from "../manifest/dependencies.ts";
import type { Manifest, SubscriptionRef } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { Plan } from "../plan/plan.ts";
import type { AliasCatalogue } from "../policy/aliases.ts";
import type { PacksInForce } from "../policy/bind/packs-in-force.ts";
import type { Bounded } from "../rules/bound.ts";
import { MAX_AGE, type Span } from "../rules/limits.ts";
import { statementsOf } from "../rules/statements.ts";
import type { RelocationPolicy } from "../rules/relocation-policy.ts";
import { inForce, policyInForce, switchedOff } from "./in-force.ts";
import { judgingAll } from "./judging.ts";
import { briefOf } from "./brief.ts";
import { concessionsOf, refusedOf } from "./concessions.ts";
import { costTable } from "./cost-table.ts";
import { maskReport } from "../report/mask.ts";
import { methodAdvice } from "./method-advice.ts";
import { causesOf, linked } from "./causes.ts";
import { missingFacts } from "./missing-facts.ts";
import { gatesWithoutChecks, unreadSections } from "./not-judged.ts";
import { waveStatus, workloadStatuses } from "./statuses.ts";
import type {
  BaseComparison,
  Cause,
  CheckInfo,
  Report,
  ReportHead,
  Result,
  RunCall,
} from "../report/model.ts";
import { ordered } from "../report/order.ts";
import type { RegionComparison } from "../report/regions.ts";
import { REPORT_SCHEMA_ID } from "../report/schema.ts";
import { countsOf, verdictOf } from "../report/verdict.ts";
import { gating } from "../plan/schedule/gates.ts";
import { inOrder } from "../plan/schedule/order.ts";
import { closedWaves } from "../plan/schedule/over.ts";
import { phaseOf } from "../plan/schedule/phase.ts";

export interface ReadinessInput {
  readonly manifest: Manifest;
  readonly planned: readonly PlannedResource[];
  /** What the sources of the plan say besides its resources. */
  readonly plan?: Omit<Plan, "resources">;
  readonly checks: readonly Check[];
  /** Facts, and what is derived from them. */
  readonly read: Read;
  readonly facts: Pick<NonNullable<Context["evidence"]>, "from" | "observedAt" | "newestAt" | "neverAsked">;
  readonly now: Instant;
  /** True when the caller chose that moment. */
  readonly rehearsal?: boolean;
  /** Aliases that come with the tool. */
  readonly aliases?: AliasCatalogue;
  /** Policies of this project and of the team, bound to the target. */
  readonly packs?: PacksInForce;
  /** Policies of the team's packs at the target of a manifest, by which regions are compared. */
  readonly packsIn?: (manifest: Manifest) => PacksInForce;
  /** What other manifests plan that are judged together with this one. */
  readonly alongside?: readonly PlannedResource[];
  /** Subscriptions beside source and target whose access may be read. */
  readonly readable?: ReadableSubscriptions;
  /** What was kept of earlier runs. */
  readonly records?: Context["records"];
  /** Only what gates this wave counts and is shown. */
  readonly wave?: string;
  /** What the waves are judged for; the clock tells where it is left out. */
  readonly phase?: Phase;
  readonly tool: { readonly name: string; readonly version: string };
  /** What else the run was called with. */
  readonly call?: RunCall;
  /** How old the facts may be; as usual where it is left out. */
  readonly maxAge?: Span;
  /** How the limits of the caller bound the manifest; nothing is bound or compared where it is left out. */
  readonly bounded?: Omit<Bounded, "manifest">;
  readonly comparison?: BaseComparison;
  /** The target beside other regions, where the manifest or the caller names some. */
  readonly regions?: RegionComparison;
  /** What the organisation asks of every relocation. */
  readonly policy?: RelocationPolicy;
  /** Why the time of the run is over, once it is: what is not judged by then is unknown for this reason. */
  readonly overdue?: () => Sentence | undefined;
  /** Ids to shorten wherever they stand, besides those of the manifest: tenants of the observed subscriptions. */
  readonly secrets?: readonly string[];
}

/** The pipeline: what the manifest declares against what the target shows, as a report with nothing secret in it. */
export function assess(input: ReadinessInput): Report {
  return withoutPause(assessing(input));
}

/** {@link assess}, which pauses before each case. */
export function* assessing(input: ReadinessInput): Generator<void, Report> {
  const { manifest, planned, now } = input;
  const context = contextFor(input);
  const judged = yield* judgingAll(input, context);
  const { misses, quotas, consistency, replications, uses } = judged;
  const active = inForce(input.checks, input.policy);
  const all = linked(judged.results, misses);
  const wave = manifest.waves.find(({ name }) => name === input.wave);
  // What the run does not show is not counted with what it folds.
  const results = quieted(
    wave === undefined ? all : gating(wave, all),
    input.policy?.noise,
    inOrder(manifest.waves).map(({ name }) => name),
  );
  const shown = ordered(results);
  const causes = causesOf(shown, misses);
  const cost = costTable(context, input.read);
  const closed = closedWaves(manifest, now);
  const waves = inOrder(wave === undefined ? manifest.waves.filter(({ name }) => !closed.has(name)) : [wave]);
  const report: Report = {
    $schema: REPORT_SCHEMA_ID,
    version: 3,
    ...headOf(input),
    ...(input.call === undefined || Object.keys(input.call).length === 0 ? {} : { call: input.call }),
    ...byNameOnly(planned),
    ...(wave === undefined ? {} : { wave: wave.name, brief: briefOf(manifest, planned, wave, now) }),
    verdict: verdictOf(shown),
    counts: countsOf(shown),
    waves: waves.map((wave) => waveStatus(wave, results, input.phase ?? phaseOf(wave, now))),
    workloads: workloadStatuses(manifest, planned, shown, wave),
    concessions: concessionsOf(
      input.bounded?.statements ?? statementsOf(manifest, undefined),
      shown,
      uses,
      closed,
    ),
    refused: refusedOf(input.bounded?.refused ?? []),
    ...(input.comparison === undefined ? {} : { base: input.comparison }),
    ...(input.policy === undefined ? {} : { policy: policyInForce(input.policy) }),
    dependencies: dependencyEdges(manifest),
    results: shown.map((result) => withoutLoneCause(result, causes)),
    ...(quotas.length === 0 ? {} : { quotas }),
    ...(cost === undefined ? {} : { cost }),
    ...(consistency.length === 0 ? {} : { consistency }),
    ...(replications.length === 0 ? {} : { replications }),
    ...(input.regions === undefined ? {} : { regions: input.regions }),
    causes,
    missingFacts: missingFacts(wave === undefined ? misses : missesOf(misses, shown), causes),
    notJudged: [
      ...active.flatMap((check) => check.notJudged?.(contextOf(check, context), input.read) ?? []),
      ...gatesWithoutChecks(waves, active),
      ...switchedOff(input.checks, input.policy),
      ...unreadSections(manifest, all),
      ...silence(planned, input.checks),
    ],
    methods: methodAdvice(manifest, planned, wave?.name),
    checks: [],
  };
  const masked = maskReport(report, [
    manifest.source.subscription.id,
    manifest.target.subscription.id,
    ...(input.secrets ?? []),
  ]);
  // Our own words hold nothing of the target, and there are many of them.
  return { ...masked, checks: named(input.checks, shown, misses) };
}

/** What was judged, when, and from which facts. */
export function headOf(input: ReadinessInput): ReportHead {
  const { facts } = input;
  return {
    ...headWithoutFacts(input),
    facts: { from: facts.from, observedAt: isoTime(facts.observedAt) },
  };
}

/** {@link headOf} of what no fact of Azure tells. */
export function headWithoutFacts({
  tool,
  manifest,
  now,
  rehearsal,
}: Pick<ReadinessInput, "tool" | "manifest" | "now" | "rehearsal">): Omit<ReportHead, "facts"> {
  return {
    tool,
    manifest: { file: manifest.file, name: manifest.name },
    cloud: manifest.cloud,
    source: { subscription: subscriptionText(manifest.source.subscription), region: manifest.source.region },
    target: { subscription: subscriptionText(manifest.target.subscription), region: manifest.target.region },
    judgedAsOf: isoTime(now),
    rehearsal: rehearsal ?? false,
  };
}

/** What checks and derivations may look at. */
export function contextFor(input: ReadinessInput): Context {
  const { manifest, planned, now } = input;
  return {
    manifest,
    planned,
    now,
    ...(input.plan === undefined ? {} : { plan: input.plan }),
    isOverdue: () => input.overdue?.() !== undefined,
    ...(input.aliases === undefined ? {} : { aliases: input.aliases }),
    ...(input.packs === undefined ? {} : { packs: input.packs }),
    ...(input.alongside === undefined ? {} : { alongside: input.alongside }),
    ...(input.readable === undefined ? {} : { readable: input.readable }),
    ...(input.bounded === undefined ? {} : { refused: input.bounded.refused }),
    ...(input.wave === undefined ? {} : { wave: input.wave }),
    ...(input.phase === undefined ? {} : { phase: input.phase }),
    ...(input.records === undefined ? {} : { records: input.records }),
    evidence: {
      ...input.facts,
      maxAge: input.maxAge ?? (input.wave === undefined ? MAX_AGE.all : MAX_AGE.wave),
      rehearsal: input.rehearsal ?? false,
    },
  };
}

/** A type and a name tell what exists and where, and nothing of how it is set up. */
function byNameOnly(planned: readonly PlannedResource[]): Pick<Report, "byNameOnly"> {
  const none = planned.length > 0 && planned.every(({ body }) => body === undefined);
  return none ? { byNameOnly: planned.length } : {};
}

/** What the report says of the checks that it names. */
function named(
  checks: readonly Check[],
  shown: readonly Result[],
  misses: readonly MissingNeed[],
): CheckInfo[] {
  const ids = new Set([...shown, ...misses].map(({ check }) => check));
  return checks.filter(({ meta }) => ids.has(meta.id)).map(({ meta }) => infoOf(meta));
}

/** The report of one wave names only what its own results miss. */
function missesOf(misses: readonly MissingNeed[], shown: readonly Result[]): MissingNeed[] {
  const open = new Set(shown.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check));
  return misses.filter(({ check }) => open.has(check));
}

/** A cause that few wait for is told by each of them. */
function withoutLoneCause({ waitsFor, ...result }: Result, causes: readonly Cause[]): Result {
  return causes.some(({ id }) => id === waitsFor) && waitsFor !== undefined
    ? { ...result, waitsFor }
    : result;
}

function subscriptionText({ alias, id }: SubscriptionRef): string {
  if (isNewSubscription(id)) return alias ?? "new";
  return alias === undefined ? id : `${alias} (${id})`;
}
