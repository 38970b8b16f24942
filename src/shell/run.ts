import { neededFacts } from "../checks/frame.ts";
import { CHECKS } from "../checks/index.ts";
import { assess } from "../assess.ts";
import { subscriptionScope } from "../common/arm-id.ts";
import { userError } from "../common/errors.ts";
import type { Instant } from "../common/time.ts";
import type { Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "../planned/model.ts";
import type { Plan } from "../planned/plan.ts";
import type { Report } from "../report/model.ts";
import { factRef, type AnyFactRef, type FactTable } from "../target/facts.ts";
import { lookupOf } from "../target/table.ts";
import { bundledAliases } from "./aliases.ts";
import type { RunOptions } from "./options.ts";
import { packsFor } from "./packs.ts";
import { readManifest, readPlan } from "./plan.ts";
import { REPORT_SCHEMA_ID, TOOL } from "./tool.ts";

export type { CredentialChoice, RunOptions } from "./options.ts";

export interface RunResult {
  readonly report: Report;
}

/** What is judged. */
interface Planning {
  readonly manifest: Manifest;
  readonly planned: readonly PlannedResource[];
  readonly plan: Plan;
}

interface Observed {
  readonly table: FactTable;
  readonly from: "live" | "snapshot" | "none";
  readonly observedAt: Instant;
}

/**
 * The main job of both shells: manifest → facts → report.
 * @throws UserError when the manifest, the snapshot or the call is wrong.
 */
export async function runReadiness(options: RunOptions): Promise<RunResult> {
  const manifest = await manifestOf(options);
  const observe = observation(manifest, options);
  const planning = planningOf(manifest, await readPlan(manifest, options));
  // Before anything is asked of the target: a broken pack ends the run.
  const packs = await packsFor(manifest, options.policies ?? [], options.root);
  const observed = await observe(planning);
  const lookup = lookupOf(observed.table);
  const report = assess({
    ...planning,
    checks: CHECKS,
    lookup,
    facts: { from: observed.from, observedAt: observed.observedAt },
    now: options.now,
    aliases: bundledAliases(),
    packs,
    ...(options.wave === undefined ? {} : { wave: options.wave }),
    tool: TOOL,
    schema: REPORT_SCHEMA_ID,
    secrets: tenantsOf(manifest, lookup),
  });
  return { report };
}

async function manifestOf(options: RunOptions): Promise<Manifest> {
  const manifest = await readManifest(options);
  if (options.wave !== undefined && !manifest.waves.some((wave) => wave.name === options.wave)) {
    throw userError(`the manifest has no wave ${JSON.stringify(options.wave)}`, {
      place: manifest.locate(["waves"]),
      expected: `one of ${manifest.waves.map((wave) => wave.name).join(", ") || "(it declares none)"}`,
    });
  }
  return manifest;
}

function planningOf(manifest: Manifest, plan: Plan): Planning {
  return { manifest, planned: plan.resources, plan };
}

/** Live observation begins to sign in at once. */
function observation(manifest: Manifest, options: RunOptions): (planning: Planning) => Promise<Observed> {
  const { snapshot } = options;
  if (snapshot !== undefined) return () => observeSnapshot(options, snapshot, manifest);
  const signedIn = signIn(manifest, options);
  return (planning) => observeLive(options, planning, signedIn);
}

type Observe = (refs: readonly AnyFactRef[]) => Promise<FactTable>;

/**
 * Signs in while the plan is read, which takes about as long. Azure's SDKs are loaded only here: a run from a snapshot must
 * not pay for them. What is wrong is told when the facts are asked for.
 */
function signIn(manifest: Manifest, options: RunOptions): Promise<Observe> {
  const observe = import("./observe.ts").then(({ observer }) => observer(manifest, options));
  // A mistake in the plan ends the run before anyone looks here.
  observe.catch(() => undefined);
  return observe;
}

async function observeLive(
  options: RunOptions,
  planning: Planning,
  signedIn: Promise<Observe>,
): Promise<Observed> {
  const refs = neededFacts(CHECKS, { ...planning, now: options.now });
  const observe = await signedIn;
  const table = await observe(refs);
  return { table, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.now };
}

async function observeSnapshot(options: RunOptions, file: string, manifest: Manifest): Promise<Observed> {
  const { readSnapshotFile } = await import("../target/snapshot-file.ts");
  const snapshot = await readSnapshotFile(file, options.root);
  if (snapshot.cloud !== manifest.cloud) {
    throw userError(`the snapshot ${file} was captured in ${snapshot.cloud}`, {
      expected: `a snapshot of ${manifest.cloud}, the cloud of the manifest`,
      help: "capture it again with `relocation capture`",
    });
  }
  return { table: snapshot.table, from: "snapshot", observedAt: snapshot.observedAt };
}

function tenantsOf(manifest: Manifest, lookup: ReturnType<typeof lookupOf>): string[] {
  return [manifest.source, manifest.target].flatMap(({ subscription }) => {
    const fact = lookup(factRef("subscription", subscriptionScope(subscription.id)));
    return fact.known ? [fact.value.tenantId] : [];
  });
}

/** `relocation capture`: the facts that the manifest's checks need, as the text of a snapshot. */
export async function captureSnapshot(
  options: RunOptions,
): Promise<{ text: string; known: number; unknown: number }> {
  const manifest = await manifestOf(options);
  const signedIn = signIn(manifest, options);
  const planning = planningOf(manifest, await readPlan(manifest, options));
  const { table, observedAt } = await observeLive(options, planning, signedIn);
  const { writeSnapshot } = await import("../target/snapshot.ts");
  const facts = Object.values(table).flatMap((facts) => [...facts.values()]);
  const unknown = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: planning.manifest.cloud, observedAt, tool: TOOL }),
    known: facts.length - unknown,
    unknown,
  };
}
