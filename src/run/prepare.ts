import { UserError, userError, type Problem } from "../base/errors.ts";
import type { Region } from "../base/names.ts";
import { nearHelp } from "../base/nearest.ts";
import { subscriptionScope } from "../base/resource-id.ts";
import { CHECKS } from "../checks/registry.ts";
import { readerOf, type Read } from "../derive/derivation.ts";
import { factRef } from "../facts/facts.ts";
import { emptyKinds, lookupOf } from "../facts/table.ts";
import { MOST_CANDIDATES } from "../manifest/sections/ends.ts";
import type { Manifest } from "../manifest/model.ts";
import type { NoteFile } from "../manifest/repository-file.ts";
import { withoutDone } from "../plan/schedule/over.ts";
import { packsInForce } from "../policy/bind/packs-in-force.ts";
import type { RunHashes } from "../records/model.ts";
import type { Report, RunCall } from "../report/model.ts";
import { bound } from "../rules/bound.ts";
import { strictest } from "../rules/limits.ts";
import { bundledAliases } from "./aliases.ts";
import type { ReadinessInput } from "./assess.ts";
import { baseManifest } from "./base.ts";
import { comparisonOf } from "./concessions.ts";
import { hashesOf, readInputs } from "./hashes.ts";
import { judgingLimit } from "./limit.ts";
import { observationOf, type Planning } from "./observation.ts";
import { judgedAsOf, type RunOptions } from "./options.ts";
import { organisationPolicy } from "./organisation.ts";
import { packsFor } from "./packs.ts";
import { readManifest, readPlan, refusalWith } from "./plan.ts";
import { compileLater, keepHeapSmall } from "./process.ts";
import { earlierRecords, withRecords } from "./records.ts";
import { TOOL } from "./tool.ts";

/** Everything that a judgement needs, read and observed. */
export interface Prepared {
  readonly input: ReadinessInput;
  /** Regions to compare the target with. */
  readonly candidates: readonly Region[];
  /** Another reader of the same facts. */
  readonly reader: () => Read;
  /** What the report of it rests on. */
  readonly hashes: (report: Report) => RunHashes;
}

/**
 * Reads manifest and plan, and observes the facts that the job needs: every check, or those that tell regions apart.
 * @throws UserError when the manifest, the snapshot or the call is wrong, with all else that is wrong with the files of the call
 */
export async function prepare(options: RunOptions, job: "check" | "regions"): Promise<Prepared> {
  try {
    return await prepared(options, job);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { withCallFiles } = await import("./every-fault.ts");
    throw await withCallFiles(error, options);
  }
}

async function prepared(options: RunOptions, job: "check" | "regions"): Promise<Prepared> {
  keepHeapSmall();
  compileLater();
  const overdue = judgingLimit(options.timeoutMs, options.stop);
  const inputs = readInputs();
  const manifest = await manifestOf(options, inputs.manifest.note);
  const candidates = candidatesOf(manifest, options);
  if (job === "regions" && candidates.length === 0) throw noCandidates(manifest);
  const checks = job === "check" ? CHECKS : [];
  const aliases = bundledAliases();
  const observation = observationOf(manifest, aliases, options);
  const now = judgedAsOf(options);
  const { planning, packs, bounded, comparison, policy, records } = await observation.meanwhile(async () => {
    const policy = await organisationPolicy(options.config);
    const base = await baseManifest(options.base);
    const records = await earlierRecords(options.records);
    const { manifest: limited, ...rest } = bound(manifest, base, options.limits ?? {}, now, policy);
    const { manifest: judged, statements } = withRecords(limited, records);
    return {
      policy,
      records,
      bounded: { ...rest, statements: [...rest.statements, ...statements] },
      comparison: comparisonOf(manifest, base),
      planning: await planOf(judged, options, inputs.plan.note),
      // Before anything is asked of the target: a broken pack ends the run. Packs know the one target, and tell no regions apart.
      packs:
        job === "check"
          ? await packsFor(manifest, options.policies ?? [], options.root, inputs.packs.note)
          : packsInForce([]),
    };
  });
  const { maxAge } = strictest(options.limits ?? {}, policy?.limits ?? {});
  const observed = await observation.observe({ ...planning, packs, checks, candidates });
  const reader = (): Read => readerOf(lookupOf(observed.table));
  const read = reader();
  const input = {
    ...planning,
    checks,
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
    ...(records === undefined ? {} : { records }),
    tool: TOOL,
    call: callOf(options),
    secrets: tenantsOf(manifest, read),
  };
  const config = await options.config;
  const hashes = (report: Report): RunHashes => hashesOf(inputs, config, observed.table, report);
  return { input, candidates, reader, hashes };
}

/** What the report has to know to say how it is made again. */
function callOf({ snapshot, policies = [], limits = {}, probes }: RunOptions): RunCall {
  const { requireGates = [], waiversFrom, maxWaiver, maxAge } = limits;
  return {
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(policies.length === 0 ? {} : { policies }),
    ...(requireGates.length === 0 ? {} : { requireGates }),
    ...(waiversFrom === "base" ? { waiversFrom } : {}),
    ...(maxWaiver === undefined ? {} : { maxWaiver: maxWaiver.text }),
    ...(maxAge === undefined ? {} : { maxAge: maxAge.text }),
    ...(snapshot === undefined && probes?.allowed === true ? { probe: true } : {}),
  };
}

/**
 * The manifest, which has the wave that is asked for.
 * @throws UserError
 */
export async function manifestOf(options: RunOptions, noted?: NoteFile): Promise<Manifest> {
  const dated = { ...options, now: judgedAsOf(options), ...(noted === undefined ? {} : { noted }) };
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

/**
 * What the manifest and its inventory plan.
 * @throws UserError
 */
export async function planOf(manifest: Manifest, options: RunOptions, noted?: NoteFile): Promise<Planning> {
  const { snapshot, allowedSubscriptions = [] } = options;
  const now = judgedAsOf(options);
  const plan = await readPlan(manifest, { ...options, now, ...(noted === undefined ? {} : { noted }) });
  // From a snapshot nothing is asked, so that all that it holds may be read.
  const readable = snapshot === undefined ? allowedSubscriptions : "any";
  return { manifest, planned: withoutDone(plan.resources, manifest, now), plan, readable };
}

/** The candidates of the call, else those of the manifest. A wave is about to move, and chooses no region. */
export function candidatesOf({ target }: Manifest, { candidates, wave }: RunOptions): readonly Region[] {
  if (wave !== undefined) return [];
  if (candidates !== undefined && candidates.length > MOST_CANDIDATES)
    throw userError(`--candidates names ${String(candidates.length)} regions`, {
      expected: `at most ${String(MOST_CANDIDATES)}`,
    });
  return candidates ?? target.candidates;
}

function noCandidates(manifest: Manifest): Error {
  return userError("nothing names a region to compare with", {
    place: manifest.locate(["target"]),
    expected: "target.candidates in the manifest, or --candidates",
    help: "for example --candidates northeurope,westeurope",
  });
}

function tenantsOf(manifest: Manifest, read: Read): string[] {
  return [manifest.source, manifest.target].flatMap(({ subscription, tenantId }) => {
    const fact = read(factRef("subscription", subscriptionScope(subscription.id)));
    return [...(tenantId === undefined ? [] : [tenantId]), ...(fact.known ? [fact.value.tenantId] : [])];
  });
}
