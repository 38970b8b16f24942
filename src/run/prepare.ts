import { UserError, userError, type Problem } from "../base/errors.ts";
import { sameText, type Region } from "../base/names.ts";
import { nearHelp } from "../base/nearest.ts";
import { subscriptionScope } from "../base/resource-id.ts";
import { CHECKS } from "../checks/registry.ts";
import { readerOf, type Read } from "../derive/derivation.ts";
import { factRef } from "../facts/facts.ts";
import { emptyKinds, lookupOf } from "../facts/table.ts";
import { MOST_CANDIDATES } from "../manifest/sections/ends.ts";
import type { Manifest } from "../manifest/model.ts";
import type { NoteFile } from "../manifest/repository-file.ts";
import type { Instant } from "../base/time.ts";
import { withoutDone } from "../plan/schedule/over.ts";
import { packsInForce } from "../policy/bind/packs-in-force.ts";
import type { RunHashes } from "../records/model.ts";
import type { BaseComparison, Report, RunCall } from "../report/model.ts";
import { bound, type Bounded } from "../rules/bound.ts";
import { strictest } from "../rules/limits.ts";
import type { RelocationPolicy } from "../rules/relocation-policy.ts";
import { bundledAliases } from "./aliases.ts";
import type { ReadinessInput } from "./assess.ts";
import { baseManifest } from "./base.ts";
import { comparisonOf } from "./concessions.ts";
import { hashesOf, readInputs } from "./hashes.ts";
import { judgingLimit } from "./limit.ts";
import { observationOf, type Observed, type Planning } from "./observation.ts";
import { judgedAsOf, type RunOptions } from "./options.ts";
import { organisationPolicy, ownedPolicy } from "./organisation.ts";
import { packsFor, teamPacks } from "./packs.ts";
import { readManifest, readPlan, refusalWith } from "./plan.ts";
import { compileLater, keepHeapSmall, letSmallHeapGrow } from "./process.ts";
import { earlierRecords, withRecords } from "./records.ts";
import { alongside } from "./together.ts";
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

type Job = "check" | "regions";

/** A manifest with all that is planned, before anything is observed. */
interface Draft {
  readonly options: RunOptions;
  readonly manifest: Manifest;
  readonly inputs: ReturnType<typeof readInputs>;
  readonly planning: Planning & Required<Pick<Planning, "packs" | "checks">>;
  readonly candidates: readonly Region[];
  readonly bounded: Omit<Bounded, "manifest">;
  readonly comparison: BaseComparison | undefined;
  readonly records: Awaited<ReturnType<typeof earlierRecords>>;
}

/**
 * Reads manifest and plan, and observes the facts that the job needs: every check, or those that tell regions apart.
 * @throws UserError when the manifest, the snapshot or the call is wrong, with all else that is wrong with the files of the call
 */
export async function prepare(options: RunOptions, job: Job): Promise<Prepared> {
  const [only] = await prepareAll([options], job);
  if (only === undefined) throw new Error("a manifest without a judgement");
  return only;
}

/**
 * {@link prepare} for manifests that are judged together: what they share is asked for once, and each sees what the others plan.
 * @param all the same options but for the manifest, its base and its records
 * @throws UserError when a manifest, the snapshot or the call is wrong, with all else that is wrong with the files of the call
 */
export async function prepareAll(all: readonly [RunOptions, ...RunOptions[]], job: Job): Promise<Prepared[]> {
  try {
    return await prepared(all, job);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { withCallFiles } = await import("./every-fault.ts");
    throw await withCallFiles(error, all[0]);
  }
}

async function prepared(all: readonly [RunOptions, ...RunOptions[]], job: Job): Promise<Prepared[]> {
  keepHeapSmall();
  compileLater();
  const [options] = all;
  const overdue = judgingLimit(options.timeoutMs, options.stop);
  const inputs = all.map(() => readInputs());
  const manifests = await manifestsOf(all, (index) => inputs[index]?.manifest.note);
  if (job === "regions" && candidatesOf(manifests[0], options).length === 0) throw noCandidates(manifests[0]);
  const aliases = bundledAliases();
  const observation = observationOf(manifests[0], aliases, options);
  const { drafts, policy } = await observation.meanwhile(async () => {
    const policy = await organisationPolicy(options.config);
    const drafts: Draft[] = [];
    for (const [index, manifest] of manifests.entries()) {
      const own = { options: all[index] ?? options, manifest, inputs: inputs[index] ?? readInputs() };
      drafts.push(await draftOf(own, policy, job));
    }
    letSmallHeapGrow();
    return { drafts: together(drafts, judgedAsOf(options)), policy };
  });
  const observed = await observation.observe(drafts.map(({ planning }) => planning));
  const config = await options.config;
  const reader = (): Read => readerOf(lookupOf(observed.table));
  return drafts.map((draft) => ({
    input: inputOf(draft, observed, policy, { overdue, aliases, read: reader() }),
    candidates: draft.candidates,
    reader,
    hashes: (report) => hashesOf(draft.inputs, config, observed.table, report),
  }));
}

async function draftOf(
  own: Pick<Draft, "options" | "manifest" | "inputs">,
  policy: RelocationPolicy | undefined,
  job: Job,
): Promise<Draft> {
  const { options, manifest, inputs } = own;
  const base = await baseManifest(options.base);
  const records = await earlierRecords(options.records);
  const limits = options.limits ?? {};
  const owned = await ownedPolicy(policy, options, manifest.file, inputs.packs.note);
  const { manifest: limited, ...rest } = bound(manifest, base, limits, judgedAsOf(options), owned);
  const { manifest: judged, statements } = withRecords(limited, records);
  const candidates = candidatesOf(manifest, options);
  const isCheck = job === "check";
  const planning = await planOf(judged, options, inputs.plan.note);
  const folders = options.policies ?? [];
  // Before anything is asked of the target: a broken pack ends the run.
  const packs = isCheck
    ? await packsFor(manifest, folders, options.root, inputs.packs.note)
    : packsInForce([]);
  const packsIn =
    candidates.length === 0 || folders.length === 0 ? undefined : await teamPacks(folders, options.root);
  return {
    ...own,
    planning: {
      ...planning,
      packs,
      checks: isCheck ? CHECKS : [],
      candidates,
      ...(packsIn === undefined ? {} : { packsIn }),
    },
    candidates,
    bounded: { ...rest, statements: [...rest.statements, ...statements] },
    comparison: comparisonOf(manifest, base),
    records,
  };
}

/** Each with what the others plan. */
function together(drafts: readonly Draft[], now: Instant): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const plannings = drafts.map(({ planning }) => planning);
  return drafts.map((draft) => ({
    ...draft,
    planning: { ...draft.planning, alongside: alongside(draft.planning, plannings, now) },
  }));
}

function inputOf(
  { options, manifest, planning, bounded, comparison, records }: Draft,
  { table, from, observedAt, newestAt }: Observed,
  policy: RelocationPolicy | undefined,
  run: Pick<ReadinessInput, "overdue" | "aliases"> & { readonly read: Read },
): ReadinessInput {
  const { maxAge } = strictest(options.limits ?? {}, policy?.limits ?? {});
  return {
    ...planning,
    ...run,
    facts: {
      from,
      observedAt,
      ...(newestAt === undefined ? {} : { newestAt }),
      ...(from === "snapshot" ? { neverAsked: emptyKinds(table) } : {}),
    },
    now: judgedAsOf(options),
    rehearsal: options.now !== undefined,
    bounded,
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(policy === undefined ? {} : { policy }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(options.wave === undefined ? {} : { wave: options.wave }),
    ...(options.phase === undefined ? {} : { phase: options.phase }),
    ...(records === undefined ? {} : { records }),
    tool: TOOL,
    call: callOf(options),
    secrets: tenantsOf(manifest, run.read),
  };
}

/** What the report has to know to say how it is made again. */
function callOf({
  snapshot,
  moreSnapshots = [],
  policies = [],
  limits = {},
  probes,
  phase,
}: RunOptions): RunCall {
  const { requireGates = [], waiversFrom, maxWaiver, maxAge } = limits;
  return {
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(moreSnapshots.length === 0 ? {} : { moreSnapshots }),
    ...(policies.length === 0 ? {} : { policies }),
    ...(requireGates.length === 0 ? {} : { requireGates }),
    ...(waiversFrom === "base" ? { waiversFrom } : {}),
    ...(maxWaiver === undefined ? {} : { maxWaiver: maxWaiver.text }),
    ...(maxAge === undefined ? {} : { maxAge: maxAge.text }),
    ...(phase === undefined ? {} : { phase }),
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

/**
 * The manifests of a run, in their order.
 * @param noted told of the file of the manifest with this number
 * @throws UserError where one is wrong, or they are of several clouds
 */
export async function manifestsOf(
  all: readonly [RunOptions, ...RunOptions[]],
  noted: (index: number) => NoteFile | undefined = () => undefined,
): Promise<[Manifest, ...Manifest[]]> {
  const [options, ...more] = all;
  const first = await manifestOf(options, noted(0));
  const others: Manifest[] = [];
  for (const [index, one] of more.entries()) others.push(await manifestOf(one, noted(index + 1)));
  for (const [index, other] of others.entries()) {
    if (other.cloud !== first.cloud)
      throw userError(`${other.file} is about another cloud than ${first.file}`, {
        place: other.locate(["cloud"]),
        expected: "manifests of one cloud: a run signs in to one",
      });
    if ([first, ...others.slice(0, index)].some(({ name }) => sameText(name, other.name)))
      throw userError(`two manifests have the name ${JSON.stringify(other.name)}`, {
        place: other.locate(["metadata", "name"]),
        expected: "a name of its own for each manifest of a run",
      });
  }
  return [first, ...others];
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
