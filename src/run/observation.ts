import { CHECKS } from "../checks/registry.ts";
import type { Check } from "../checks/check.ts";
import { neededFacts } from "../checks/frame.ts";
import { instant, type Instant } from "../base/time.ts";
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
import type { FactTable } from "../facts/facts.ts";
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
  /** The checks whose facts are needed; all of them unless said. */
  readonly checks?: readonly Check[];
  /** Regions to compare the target with: the facts of each that the comparison needs. */
  readonly candidates?: readonly Region[];
}

export interface Observed {
  readonly table: FactTable;
  readonly from: "live" | "snapshot" | "none";
  readonly observedAt: Instant;
}

export interface Observation {
  /** Work that ends the run when it fails. */
  readonly meanwhile: <T>(work: () => Promise<T>) => Promise<T>;
  readonly observe: (planning: Planning) => Promise<Observed>;
}

/** Observes as the options say: from a snapshot, or live. */
export function observationOf(manifest: Manifest, aliases: AliasCatalogue, options: RunOptions): Observation {
  const { snapshot } = options;
  return snapshot === undefined
    ? liveObservation(manifest, aliases, options)
    : { meanwhile: (work) => work(), observe: (planning) => observeSnapshot(options, snapshot, planning) };
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
    observe: (planning) => observeLive(options, planning, signedIn, aliases),
  };
}

async function observeLive(
  options: RunOptions,
  { packs, checks = CHECKS, candidates = [], ...planning }: Planning,
  signedIn: Promise<Observe>,
  aliases: AliasCatalogue,
): Promise<Observed> {
  const now = judgedAsOf(options);
  const context = { ...planning, now };
  const refs = neededFacts(checks, context);
  if (candidates.length > 0) {
    const { comparedFacts } = await import("./regions/compare.ts");
    for (const ref of comparedFacts(context, candidates)) refs.push(ref);
  }
  const observe = await signedIn;
  const types = planning.planned.flatMap(({ type }) => [type, aliasType(type)]);
  const others = packs?.about(new Set(types.map((type) => type.toLowerCase())));
  const table = await observe(factsBehind(refs), others && judgedNow(others, { ...planning, aliases, now }));
  return { table, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.clock };
}

/** What the policies ask that are judged now, those of packs and those in force. */
function judgedNow(others: readonly EffectivePolicy[], context: ChangeContext): Parameters<Observe>[1] {
  return {
    judged: others.flatMap(({ definition, assignment }) => [definition, assignment]),
    changedTypes: (inForce) => changedTypes(inForce, others, context),
  };
}

async function observeSnapshot(options: RunOptions, file: string, planning: Planning): Promise<Observed> {
  const { manifest } = planning;
  const [{ readSnapshotFile }, { requireEvidence }] = await Promise.all([
    import("../facts/snapshot-file.ts"),
    import("../facts/evidence.ts"),
  ]);
  const snapshot = await readSnapshotFile(file, options.root);
  requireEvidence(snapshot, {
    file,
    cloud: manifest.cloud,
    target: manifest.target.subscription.id,
    clock: instant(Math.max(options.clock, judgedAsOf(options))),
  });
  const checkout = await checkoutFacts(options, planning);
  return { table: { ...snapshot.table, ...checkout }, from: "snapshot", observedAt: snapshot.observedAt };
}

/** What the files of the checkout tell, which the snapshot cannot know better than they; nothing where nobody looks into them. */
async function checkoutFacts(
  options: RunOptions,
  { packs: _, ...planning }: Planning,
): Promise<Partial<FactTable> | undefined> {
  if (planning.manifest.connections.scanned.length === 0) return undefined;
  const looking = CHECKS.filter(({ meta }) => meta.facts.includes("fileMentions"));
  const refs = neededFacts(looking, { ...planning, now: judgedAsOf(options) });
  const { repositoryFacts } = await import("../observe/repository.ts");
  const { signal } = runLimit(options.timeoutMs, options.stop);
  return repositoryFacts(refs, options.root, signal);
}
