import { userError, UserError } from "../base/errors.ts";
import { raw, say } from "../base/sentence.ts";
import type { Instant } from "../base/time.ts";
import { logText, plainLine, type ActionsCore } from "../github/core.ts";
import { baseBranch, outsiderReason } from "../github/event.ts";
import {
  setCommentOutputs,
  setEarlyOutputs,
  setFileOutputs,
  setRecordOutputs,
  setVerdictOutputs,
} from "../github/outputs.ts";
import { RECORDS } from "../github/record-store.ts";
import { appendSummary } from "../github/summary.ts";
import { recordOf } from "../records/record.ts";
import { parseReport } from "../report/json.ts";
import { renderText } from "../report/text.ts";
import type { CredentialChoice, RunOptions, RunResult } from "../run/run.ts";
import { publishingLimit, unlessAborted } from "../run/limit.ts";
import { once } from "../base/once.ts";
import { exitCodeOf, worstExit } from "../run/verdict-exit.ts";
import { baseText } from "./base.ts";
import { codeownersText } from "./codeowners.ts";
import type { OpenGitHub } from "./comment.ts";
import { readContext, refuseForeignCheckout, refuseOutcome, type RunContext } from "./context.ts";
import { bug, bugSummary, failureLine, plain, problemSummary, refuse } from "./ending.ts";
import { readReportFile, recordBeside } from "./files.ts";
import { requestedAhead, type GetIdToken } from "./id-token.ts";
import { policyText } from "./organisation.ts";
import { logGroup } from "./progress.ts";
import { publish, type Publication, type Published } from "./publish.ts";
import { readInputs, refuseUnknownInputs, type Inputs } from "./inputs.ts";
import { finishedRecord, readRecords, runIdentity } from "./records.ts";

export interface ActionDeps {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Instant;
  readonly core: ActionsCore;
  /** Aborts when the runner cancels the job, with the name of the signal. */
  readonly stop?: AbortSignal;
  /** Judges the manifests together, and answers a report of each. */
  readonly run: (all: readonly [RunOptions, ...RunOptions[]]) => Promise<readonly RunResult[]>;
  readonly openGitHub: OpenGitHub;
}

/**
 * The whole Action. Answers the exit code: 0, or by `fail-on` 1 not ready and 3 could not tell; 2 wrong input, 70 a bug of
 * ours. Nothing escapes, and the outputs are set in every case.
 */
export async function runAction(deps: ActionDeps): Promise<number> {
  try {
    setEarlyOutputs(deps.core);
    return await job(deps);
  } catch (error) {
    if (!(error instanceof UserError)) {
      await appendSummary(deps.env.GITHUB_STEP_SUMMARY, bugSummary(error, deps.env));
      return bug(deps.core, error, deps.env);
    }
    await appendSummary(deps.env.GITHUB_STEP_SUMMARY, problemSummary(error));
    return refuse(deps.core, error);
  }
}

async function job(deps: ActionDeps): Promise<number> {
  const { env, core } = deps;
  refuseUnknownInputs(env);
  const all = readInputs((name) => core.getInput(name));
  const [inputs] = all;
  const until = publishingLimit(inputs.timeoutMs, deps.stop);
  const runs: ManifestRun[] = [];
  for (const one of all) {
    const context = await readContext(env, one);
    refuseForeignCheckout(context, one);
    refuseOutcome(context, one);
    refuseOtherPull(one, context);
    runs.push({ inputs: one, context });
  }
  const publications =
    inputs.report === undefined
      ? await judged(runs, deps)
      : await Promise.all(runs.map((one) => finished(one, deps)));
  const reports = publications.map(({ report }) => report);
  const code = worstExit(reports, inputs.failOn);
  setVerdictOutputs(core, reports);
  for (const report of reports) logText(core, renderText(report));
  tellOutputs(core, await publish(publications, code !== 0, until, deps));
  const worst = publications.find(({ report }) => exitCodeOf(report, inputs.failOn) === code);
  if (code !== 0 && worst !== undefined)
    core.setFailed(failureLine(worst.report, inputs.failOn, worst.context.event));
  return code;
}

function tellOutputs(core: ActionsCore, published: readonly Published[]): void {
  setFileOutputs(
    core,
    published.map(({ paths }) => paths),
  );
  setCommentOutputs(
    core,
    published.flatMap(({ comment }) => ("id" in comment ? [comment] : [])),
  );
  setRecordOutputs(
    core,
    published.flatMap(({ record }) => record ?? []),
  );
}

/** The inputs and the checkout of one manifest. */
type ManifestRun = Pick<Publication, "inputs" | "context">;

async function judged(runs: readonly ManifestRun[], deps: ActionDeps): Promise<Publication[]> {
  const options: RunOptions[] = [];
  for (const [index, { inputs, context }] of runs.entries())
    options.push({
      ...runOptions(inputs, context, deps),
      ...baseOf(inputs, context, deps),
      ...recordsOf(inputs, context, deps),
      // The policy of the organisation is one for all.
      ...(index === 0 ? await configOf(inputs, context, deps) : {}),
      ...codeownersOf(inputs, context, deps),
    });
  const [first, ...more] = options;
  if (first === undefined) throw new Error("a run without a manifest");
  const results = await deps.run([first, ...more]);
  return results.flatMap(({ report, hashes, measured, evaluation }, index): Publication[] => {
    const one = runs[index];
    if (one === undefined) return [];
    const { inputs, context } = one;
    const run = runIdentity(context);
    const record = recordOf(report, {
      hashes: hashes(),
      durations: measured(),
      clock: deps.now,
      ...(run === undefined ? {} : { run }),
      ...(inputs.outcome === undefined ? {} : { outcome: inputs.outcome }),
    });
    return [{ ...one, report, record, evaluation }];
  });
}

/** A report that an earlier job made: no more trusted than the manifest is. */
async function finished({ inputs, context }: ManifestRun, { core }: ActionDeps): Promise<Publication> {
  const { workspace, env } = context;
  const { report: file = "" } = inputs;
  const report = parseReport(await readReportFile(file, workspace, env), file);
  const publication = { report, inputs, context };
  if (inputs.records === "none") return publication;
  const record = finishedRecord(await readReportFile(recordBeside(file), workspace, env), report, context);
  if (typeof record !== "string") return { ...publication, record };
  core.warning(plain(say`The record of this run is not kept: ${raw(record)}.`));
  return publication;
}

function runOptions(inputs: Inputs, context: RunContext, { env, now, core, stop }: ActionDeps): RunOptions {
  return {
    root: context.workspace,
    manifest: inputs.manifest,
    ...(inputs.snapshot === undefined ? {} : { snapshot: inputs.snapshot }),
    ...(inputs.moreSnapshots.length === 0 ? {} : { moreSnapshots: inputs.moreSnapshots }),
    ...(inputs.wave === undefined ? {} : { wave: inputs.wave }),
    ...(inputs.phase === undefined ? {} : { phase: inputs.phase }),
    policies: inputs.policies,
    ...(inputs.cache === undefined ? {} : { cache: inputs.cache }),
    env,
    clock: now,
    ...(inputs.now === undefined ? {} : { now: inputs.now }),
    credential: credentialOf(inputs, context, core),
    timeoutMs: inputs.timeoutMs,
    limits: inputs.limits,
    ...(stop === undefined ? {} : { stop }),
    allowedSubscriptions: inputs.subscriptions,
    ...probesOf(inputs, context),
    ...(inputs.prices === undefined ? {} : { prices: inputs.prices }),
    log: (line) => {
      core.info(plainLine(line));
    },
    progress: logGroup(core),
  };
}

/** Whoever opens a pull request writes its manifest, also in a merge queue: no host of it is contacted from the runner. */
function probesOf({ probe }: Inputs, { event }: RunContext): Pick<RunOptions, "probes"> {
  if (!probe) return {};
  if (event.kind === "other") return { probes: { allowed: true } };
  const why = say`a run on the event ${event.name} contacts no host that a manifest names. Run it on ${"schedule"}, ${"push"} or ${"workflow_dispatch"} with the input ${"probe"}`;
  return { probes: { allowed: false, why } };
}

/** Read while the run signs in: the judgement says why where that took too long. */
function recordsOf(
  inputs: Inputs,
  context: RunContext,
  { openGitHub }: ActionDeps,
): Pick<RunOptions, "records"> {
  if (inputs.records === "none") return {};
  const late = { from: `${inputs.records} ${RECORDS}`, why: say`GitHub did not answer in time` };
  const limit = AbortSignal.timeout(Math.min(BASE_MS, inputs.timeoutMs));
  return {
    records: unlessAborted(readRecords(inputs, context, openGitHub), limit).then((found) => found ?? late),
  };
}

/** Read while the run signs in; with a run that has to stop, it is given up. */
function baseOf(inputs: Inputs, context: RunContext, { openGitHub }: ActionDeps): Pick<RunOptions, "base"> {
  const ref = baseBranch(context.event);
  // Outside of a change that goes somewhere there is nothing to say of one; only the limit needs the other branch.
  if (
    ref === undefined ||
    (context.event.kind === "other" && inputs.limits.waiversFrom !== "base" && inputs.config === undefined)
  )
    return {};
  const outsider = outsiderReason(context.event);
  if (outsider !== undefined) return { base: Promise.resolve({ ref, why: outsider }) };
  const late = { ref, why: say`GitHub did not answer in time` };
  const limit = AbortSignal.timeout(Math.min(BASE_MS, inputs.timeoutMs));
  return {
    base: unlessAborted(baseText(ref, inputs, context, openGitHub), limit).then((base) => base ?? late),
  };
}

/** Whoever names a policy asks for it, so a run without it ends: it is awaited here. */
async function configOf(
  inputs: Inputs,
  context: RunContext,
  { openGitHub }: ActionDeps,
): Promise<Pick<RunOptions, "config">> {
  const { config } = inputs;
  if (config === undefined) return {};
  const limit = AbortSignal.timeout(Math.min(BASE_MS, inputs.timeoutMs));
  const late = { from: config, why: say`GitHub did not answer in time` };
  const text = await unlessAborted(policyText(config, inputs, context, openGitHub), limit);
  return { config: Promise.resolve(text ?? late) };
}

/** Read only where the policy asks for it. */
function codeownersOf(
  inputs: Inputs,
  context: RunContext,
  { openGitHub }: ActionDeps,
): Pick<RunOptions, "codeowners"> {
  const late = { from: "CODEOWNERS", why: say`GitHub did not answer in time` };
  return {
    codeowners: once(async () => {
      const limit = AbortSignal.timeout(Math.min(BASE_MS, inputs.timeoutMs));
      return (await unlessAborted(codeownersText(inputs, context, openGitHub), limit)) ?? late;
    }),
  };
}

/** A report without the comparison is better than one that comes late. */
const BASE_MS = 15_000;

function credentialOf(inputs: Inputs, { event, env }: RunContext, core: ActionsCore): CredentialChoice {
  const outsider = outsiderReason(event);
  if (outsider !== undefined) return { kind: "none", why: outsider };
  if (inputs.identity === undefined) return { kind: "azure-cli" };
  if ((env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "") === "") {
    return {
      kind: "none",
      why: say`the job may not ask GitHub for an OIDC token. Give it the permission ${"id-token: write"}`,
    };
  }
  const ask: GetIdToken = (audience) => core.getIDToken(audience);
  return {
    kind: "oidc",
    ...inputs.identity,
    getIdToken: inputs.snapshot === undefined ? requestedAhead(ask) : ask,
  };
}

/** @throws UserError when the workflow names another pull request than the one that the run is for. */
function refuseOtherPull(inputs: Inputs, { event }: RunContext): void {
  if (!("pull" in event) || inputs.pullNumber === undefined || inputs.pullNumber === event.pull.number)
    return;
  throw userError(
    `the input pr-number is ${String(inputs.pullNumber)}, and the run is for pull request ${String(event.pull.number)}`,
    {
      expected: "an empty `pr-number` for events that have a pull request",
    },
  );
}
