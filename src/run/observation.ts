import { CHECKS } from "../checks/registry.ts";
import type { Check } from "../checks/check.ts";
import { neededFacts } from "../checks/frame.ts";
import type { Instant } from "../base/time.ts";
import type { Region } from "../base/names.ts";
import { factsBehind } from "../derive/derivation.ts";
import type { Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { ReadableSubscriptions } from "../derive/context.ts";
import type { Plan } from "../plan/plan.ts";
import type { AliasCatalogue } from "../policy/aliases.ts";
import type { PacksInForce } from "../policy/bind/packs-in-force.ts";
import { aliasType } from "../derive/policies/aliases.ts";
import { changedTypes, type ChangeContext } from "../derive/policies/changed-types.ts";
import type { AnyFactRef, FactTable } from "../facts/facts.ts";
import type { EffectivePolicy } from "../policy/bind/assignments.ts";
import { runLimit } from "./limit.ts";
import type { Observe } from "./observe.ts";
import { judgedAsOf, type RunOptions } from "./options.ts";

/** What is judged. */
export interface Planning {
  readonly manifest: Manifest;
  readonly planned: readonly PlannedResource[];
  readonly plan: Plan;
  /** Subscriptions beside source and target whose access may be read. */
  readonly readable: ReadableSubscriptions;
  /** Policies of packs. Where they are told, only what is judged now is observed; else what a later judgement may need, too. */
  readonly packs?: PacksInForce;
  /** Policies of the team's packs at the target of a manifest, by which regions are compared. */
  readonly packsIn?: (manifest: Manifest) => PacksInForce;
  /** The checks whose facts are needed; all of them unless said. */
  readonly checks?: readonly Check[];
  /** Regions to compare the target with: the facts of each that the comparison needs. */
  readonly candidates?: readonly Region[];
  /** What other manifests plan that are judged together with this one. */
  readonly alongside?: readonly PlannedResource[];
}

export interface Observed {
  readonly table: FactTable;
  readonly from: "live" | "snapshot" | "none";
  readonly observedAt: Instant;
  /** Of several snapshots: when the newest was observed. */
  readonly newestAt?: Instant;
}

export interface Observation {
  /** Work that ends the run when it fails. */
  readonly meanwhile: <T>(work: () => Promise<T>) => Promise<T>;
  /** The facts of everything that is judged, each asked for once. */
  readonly observe: (plannings: readonly Planning[]) => Promise<Observed>;
}

/** Observes as the options say: from a snapshot, or live. The manifest, of several the first, says how to sign in. */
export function observationOf(manifest: Manifest, aliases: AliasCatalogue, options: RunOptions): Observation {
  const { snapshot } = options;
  return snapshot === undefined
    ? liveObservation(manifest, aliases, options)
    : { meanwhile: (work) => work(), observe: (plannings) => observeSnapshot(options, snapshot, plannings) };
}

/**
 * Signs in while the plan is read, which takes about as long. Azure's SDKs are loaded only here: a run from a snapshot must
 * not pay for them. What is wrong with the sign-in is told when the facts are asked for.
 */
export function liveObservation(
  manifest: Manifest,
  aliases: AliasCatalogue,
  options: RunOptions,
): Observation {
  const abort = new AbortController();
  const limit = runLimit(options.timeoutMs, options.stop);
  const signal = AbortSignal.any([abort.signal, limit.signal]);
  const signedIn: Promise<Observe> = import("./observe.ts").then(({ observer }) =>
    observer(manifest, aliases, options, signal, limit),
  );
  // A mistake in the plan ends the run before anyone looks here.
  signedIn.catch(() => undefined);
  return {
    meanwhile: async (work) => {
      try {
        return await work();
      } catch (error) {
        // The run would not end before a sign-in that hangs.
        abort.abort();
        throw error;
      }
    },
    observe: (plannings) => observeLive(options, plannings, signedIn, aliases),
  };
}

async function observeLive(
  options: RunOptions,
  plannings: readonly Planning[],
  signedIn: Promise<Observe>,
  aliases: AliasCatalogue,
): Promise<Observed> {
  const now = judgedAsOf(options);
  const refs = await refsOf(plannings, now);
  const observe = await signedIn;
  const table = await observe(refs, policiesOf(plannings, aliases, now));
  return { table, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.clock };
}

/** Every fact that is needed, once. */
async function refsOf(plannings: readonly Planning[], now: Instant): Promise<AnyFactRef[]> {
  const refs: AnyFactRef[] = [];
  for (const planning of plannings) {
    const { manifest, planned, plan, readable, alongside, checks = CHECKS, candidates = [] } = planning;
    const context = {
      manifest,
      planned,
      plan,
      readable,
      now,
      ...(alongside === undefined ? {} : { alongside }),
    };
    for (const ref of neededFacts(checks, context)) refs.push(ref);
    if (candidates.length === 0) continue;
    const { comparedFacts } = await import("./regions/compare.ts");
    for (const ref of comparedFacts(context, candidates, planning.packsIn)) refs.push(ref);
  }
  return factsBehind(refs);
}

/** What the policies of one manifest ask; those of several are asked everything. */
function policiesOf(
  plannings: readonly Planning[],
  aliases: AliasCatalogue,
  now: Instant,
): Parameters<Observe>[1] {
  const [only, ...more] = plannings;
  if (only?.packs === undefined || more.length > 0) return undefined;
  const { packs, ...planning } = only;
  const types = planning.planned.flatMap(({ type }) => [type, aliasType(type)]);
  const others = packs.about(new Set(types.map((type) => type.toLowerCase())));
  return judgedNow(others, { ...planning, aliases, now });
}

/** What the policies ask that are judged now, those of packs and those in force. */
function judgedNow(others: readonly EffectivePolicy[], context: ChangeContext): Parameters<Observe>[1] {
  return {
    judged: others.flatMap(({ definition, assignment }) => [definition, assignment]),
    changedTypes: (inForce) => changedTypes(inForce, others, context),
  };
}

async function observeSnapshot(
  options: RunOptions,
  file: string,
  plannings: readonly Planning[],
): Promise<Observed> {
  const { snapshotFacts } = await import("./snapshots.ts");
  const snapshot = await snapshotFacts(
    options,
    file,
    plannings.map(({ manifest }) => manifest),
  );
  const checkout = await checkoutFacts(options, plannings);
  const prices = await filePriceFacts(options, plannings, snapshot.table);
  const { observedAt, newestAt } = snapshot;
  return {
    table: { ...snapshot.table, ...checkout, ...prices },
    from: "snapshot",
    observedAt,
    ...(newestAt === undefined ? {} : { newestAt }),
  };
}

/** What the files of the checkout tell, which the snapshot cannot know better than they; nothing where nobody looks into them. */
async function checkoutFacts(
  options: RunOptions,
  plannings: readonly Planning[],
): Promise<Partial<FactTable> | undefined> {
  const scanning = plannings.filter(({ manifest }) => manifest.connections.scanned.length > 0);
  if (scanning.length === 0 || options.withoutCheckout === true) return undefined;
  const looking = CHECKS.filter(({ meta }) => meta.facts.includes("fileMentions"));
  const now = judgedAsOf(options);
  const refs = factsBehind(
    scanning.flatMap(({ packs: _, ...planning }) => neededFacts(looking, { ...planning, now })),
  );
  const { repositoryFacts } = await import("../observe/repository.ts");
  const { signal } = runLimit(options.timeoutMs, options.stop);
  return repositoryFacts(refs, options.root, signal);
}

/** What the price file tells, which goes before what the snapshot was captured with; nothing where no file is given. */
async function filePriceFacts(
  options: RunOptions,
  plannings: readonly Planning[],
  table: FactTable,
): Promise<Partial<FactTable> | undefined> {
  const { prices, root } = options;
  if (prices === undefined) return undefined;
  const [{ priceFile }, { priceFacts }] = await Promise.all([
    import("./price-file.ts"),
    import("../observe/prices.ts"),
  ]);
  const list = await priceFile(prices, root);
  const refs = await refsOf(plannings, judgedAsOf(options));
  return priceFacts(refs, list, table);
}
