import type { Manifest } from "../manifest/model.ts";
import { assessing, headOf } from "./assess.ts";
import { measuredIn } from "../derive/schedule/measured.ts";
import type { MeasuredStep, RunHashes } from "../records/model.ts";
import type { ReportEvaluation } from "../report/evaluation.ts";
import type { Report } from "../report/model.ts";
import type { RegionsDocument } from "../report/regions-document.ts";
import { bundledAliases } from "./aliases.ts";
import { liveObservation, type Observed } from "./observation.ts";
import { judgedAsOf, type RunOptions } from "./options.ts";
import { candidatesOf, manifestsOf, planOf, prepare, prepareAll, type Prepared } from "./prepare.ts";
import { compileLater, keepHeapSmall } from "./process.ts";
import { alongside } from "./together.ts";
import { TOOL } from "./tool.ts";
import { inTurns } from "./turns.ts";

export type { CredentialChoice, RunOptions } from "./options.ts";

export interface RunResult {
  readonly report: Report;
  /** What the judgement rests on, for a record of the run. */
  readonly hashes: () => RunHashes;
  /** What the manifest says was measured of the wave that was asked for. */
  readonly measured: () => readonly MeasuredStep[];
  /** The plan and the guidance, for a surface that shows them. */
  readonly evaluation: () => Promise<ReportEvaluation>;
}

/**
 * The main job of both shells: manifest → facts → report.
 * @throws UserError when the manifest, the snapshot or the call is wrong.
 */
export async function runReadiness(options: RunOptions): Promise<RunResult> {
  return judgedRun(await prepare(options, "check"));
}

/**
 * Judges several manifests together, and gives a report of each in their order: what those that move into one subscription take of its
 * quotas, and all take of names that are unique in the cloud, is added up.
 * @throws UserError when a manifest, the snapshot or the call is wrong.
 */
export async function runTogether(all: readonly [RunOptions, ...RunOptions[]]): Promise<RunResult[]> {
  const results: RunResult[] = [];
  for (const prepared of await prepareAll(all, "check")) results.push(await judgedRun(prepared));
  return results;
}

async function judgedRun({ input, candidates, reader, hashes }: Prepared): Promise<RunResult> {
  const judged = async (): Promise<Report> => {
    if (candidates.length === 0) return inTurns(assessing(input));
    const { comparisonOfRegions } = await import("./regions/compare.ts");
    const regions = await inTurns(comparisonOfRegions(input, candidates, reader));
    return inTurns(assessing({ ...input, regions }));
  };
  const report = await judged();
  return {
    report,
    hashes: () => hashes(report),
    measured: () => measuredOf(input),
    evaluation: async () => (await import("./evaluation.ts")).evaluationOf(input),
  };
}

/**
 * `relocation regions`: the same demand in several regions, side by side.
 * @throws UserError when the manifest, the snapshot or the call is wrong, or nobody names a candidate.
 */
export async function compareRegions(options: RunOptions): Promise<RegionsDocument> {
  const { input, candidates, reader } = await prepare(options, "regions");
  const [{ comparisonOfRegions }, { regionsDocument }] = await Promise.all([
    import("./regions/compare.ts"),
    import("../report/regions-document.ts"),
  ]);
  const regions = await inTurns(comparisonOfRegions(input, candidates, reader));
  return regionsDocument(headOf(input), regions, input.secrets ?? []);
}

function measuredOf({ manifest, wave }: Prepared["input"]): readonly MeasuredStep[] {
  const asked = manifest.waves.find(({ name }) => name === wave);
  return asked === undefined ? [] : measuredIn(manifest, asked.workloads);
}

/** All facts that the manifest's checks need, as Azure answers now. */
export async function observedNow(options: RunOptions): Promise<{ manifest: Manifest } & Observed> {
  return observedOf([options]);
}

async function observedOf(
  all: readonly [RunOptions, ...RunOptions[]],
): Promise<{ manifest: Manifest } & Observed> {
  keepHeapSmall();
  compileLater();
  const [options] = all;
  const manifests = await manifestsOf(all);
  const observation = liveObservation(manifests[0], bundledAliases(), options);
  const plannings = await observation.meanwhile(async () => {
    const own = await Promise.all(manifests.map((manifest) => planOf(manifest, options)));
    return own.map((planning) => ({
      ...planning,
      candidates: candidatesOf(planning.manifest, options),
      alongside: alongside(planning, own, judgedAsOf(options)),
    }));
  });
  return { manifest: manifests[0], ...(await observation.observe(plannings)) };
}

/** `relocation capture`: the facts that the checks of the manifests need, as the text of a snapshot. */
export async function captureSnapshot(
  ...all: readonly [RunOptions, ...RunOptions[]]
): Promise<{ text: string; known: number; unknown: number }> {
  const { manifest, table, observedAt } = await observedOf(all);
  const { writeSnapshot } = await import("../facts/snapshot.ts");
  const facts = Object.values(table).flatMap((facts) => [...facts.values()]);
  const unknown = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: manifest.cloud, observedAt, tool: TOOL }),
    known: facts.length - unknown,
    unknown,
  };
}
