import { CHECKS } from "../checks/registry.ts";
import { assessing } from "./assess.ts";
import { subscriptionScope } from "../base/resource-id.ts";
import type { Problem } from "../base/errors.ts";
import { nearHelp } from "../base/nearest.ts";
import type { Manifest } from "../manifest/model.ts";
import type { Plan } from "../plan/plan.ts";
import { withoutDone } from "../plan/schedule/over.ts";
import { readerOf, type Read } from "../derive/derivation.ts";
import type { Report, RunCall } from "../report/model.ts";
import { factRef } from "../facts/facts.ts";
import { emptyKinds, lookupOf } from "../facts/table.ts";
import { bundledAliases } from "./aliases.ts";
import { judgingLimit } from "./limit.ts";
import { liveObservation, observationOf, type Observed, type Planning } from "./observation.ts";
import { judgedAsOf, type RunOptions } from "./options.ts";
import { packsFor } from "./packs.ts";
import { baseManifest } from "./base.ts";
import { comparisonOf } from "./concessions.ts";
import { bound } from "../rules/bound.ts";
import { strictest } from "../rules/limits.ts";
import { organisationPolicy } from "./organisation.ts";
import { readManifest, readPlan, refusalWith } from "./plan.ts";
import { compileLater, keepHeapSmall } from "./process.ts";
import { TOOL } from "./tool.ts";
import { inTurns } from "./turns.ts";

export type { CredentialChoice, RunOptions } from "./options.ts";

export interface RunResult {
  readonly report: Report;
}

/**
 * The main job of both shells: manifest → facts → report.
 * @throws UserError when the manifest, the snapshot or the call is wrong.
 */
export async function runReadiness(options: RunOptions): Promise<RunResult> {
  keepHeapSmall();
  compileLater();
  const overdue = judgingLimit(options.timeoutMs, options.stop);
  const manifest = await manifestOf(options);
  const aliases = bundledAliases();
  const observation = observationOf(manifest, aliases, options);
  const now = judgedAsOf(options);
  const { planning, packs, bounded, comparison, policy } = await observation.meanwhile(async () => {
    const policy = await organisationPolicy(options.config);
    const base = await baseManifest(options.base);
    const { manifest: judged, ...rest } = bound(manifest, base, options.limits ?? {}, now, policy);
    return {
      policy,
      bounded: rest,
      comparison: comparisonOf(manifest, base),
      planning: planningOf(judged, await readPlan(judged, { ...options, now }), options),
      // Before anything is asked of the target: a broken pack ends the run.
      packs: await packsFor(manifest, options.policies ?? [], options.root),
    };
  });
  const { maxAge } = strictest(options.limits ?? {}, policy?.limits ?? {});
  const observed = await observation.observe({ ...planning, packs });
  const read = readerOf(lookupOf(observed.table));
  const judged = assessing({
    ...planning,
    checks: CHECKS,
    read,
    overdue,
    facts: {
      from: observed.from,
      observedAt: observed.observedAt,
      ...(observed.from === "snapshot" ? { neverAsked: emptyKinds(observed.table) } : {}),
    },
    now,
    rehearsal: options.now !== undefined,
    aliases,
    packs,
    bounded,
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(policy === undefined ? {} : { policy }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(options.wave === undefined ? {} : { wave: options.wave }),
    tool: TOOL,
    call: callOf(options),
    secrets: tenantsOf(manifest, read),
  });
  const report = await inTurns(judged);
  return { report };
}

/** What the report has to know to say how it is made again. */
function callOf({ snapshot, policies = [], limits = {} }: RunOptions): RunCall {
  const { requireGates = [], waiversFrom, maxWaiver, maxAge } = limits;
  return {
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(policies.length === 0 ? {} : { policies }),
    ...(requireGates.length === 0 ? {} : { requireGates }),
    ...(waiversFrom === "base" ? { waiversFrom } : {}),
    ...(maxWaiver === undefined ? {} : { maxWaiver: maxWaiver.text }),
    ...(maxAge === undefined ? {} : { maxAge: maxAge.text }),
  };
}

async function manifestOf(options: RunOptions): Promise<Manifest> {
  const dated = { ...options, now: judgedAsOf(options) };
  const manifest = await readManifest(dated);
  const names = manifest.waves.map(({ name }) => name);
  if (options.wave === undefined || names.includes(options.wave)) return manifest;
  const problem: Problem = {
    message: `the manifest has no wave ${JSON.stringify(options.wave)}`,
    place: manifest.locate(["waves"]),
    expected: `one of ${names.join(", ") || "(it declares none)"}`,
    ...nearHelp(options.wave, names),
  };
  throw await refusalWith([problem], manifest, dated);
}

function planningOf(manifest: Manifest, plan: Plan, options: RunOptions): Planning {
  const { snapshot, allowedSubscriptions = [] } = options;
  // From a snapshot nothing is asked, so that all that it holds may be read.
  const readable = snapshot === undefined ? allowedSubscriptions : "any";
  return { manifest, planned: withoutDone(plan.resources, manifest, judgedAsOf(options)), plan, readable };
}

function tenantsOf(manifest: Manifest, read: Read): string[] {
  return [manifest.source, manifest.target].flatMap(({ subscription, tenantId }) => {
    const fact = read(factRef("subscription", subscriptionScope(subscription.id)));
    return [...(tenantId === undefined ? [] : [tenantId]), ...(fact.known ? [fact.value.tenantId] : [])];
  });
}

/** All facts that the manifest's checks need, as Azure answers now. */
export async function observedNow(options: RunOptions): Promise<{ manifest: Manifest } & Observed> {
  keepHeapSmall();
  compileLater();
  const manifest = await manifestOf(options);
  const observation = liveObservation(manifest, bundledAliases(), options);
  const planning = await observation.meanwhile(async () =>
    planningOf(manifest, await readPlan(manifest, { ...options, now: judgedAsOf(options) }), options),
  );
  return { manifest, ...(await observation.observe(planning)) };
}

/** `relocation capture`: the facts that the manifest's checks need, as the text of a snapshot. */
export async function captureSnapshot(
  options: RunOptions,
): Promise<{ text: string; known: number; unknown: number }> {
  const { manifest, table, observedAt } = await observedNow(options);
  const { writeSnapshot } = await import("../facts/snapshot.ts");
  const facts = Object.values(table).flatMap((facts) => [...facts.values()]);
  const unknown = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: manifest.cloud, observedAt, tool: TOOL }),
    known: facts.length - unknown,
    unknown,
  };
}
