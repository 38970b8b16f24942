import { userError, UserError } from "../base/errors.ts";
import { raw, say } from "../base/sentence.ts";
import type { Instant } from "../base/time.ts";
import { annotate } from "../github/annotations.ts";
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
import type { RunRecord } from "../records/model.ts";
import { recordOf } from "../records/record.ts";
import { recordText } from "../records/schema.ts";
import { parseReport, renderJson } from "../report/json.ts";
import { renderSummary } from "../report/markdown.ts";
import { sentenceMarkdown } from "../report/markdown/escape.ts";
import type { Report } from "../report/model.ts";
import { surfaceOf } from "../report/surfaces.ts";
import { renderText } from "../report/text.ts";
import type { CredentialChoice, RunOptions, RunResult } from "../run/run.ts";
import { publishingLimit, unlessAborted } from "../run/limit.ts";
import { exitCodeOf } from "../run/verdict-exit.ts";
import { baseText } from "./base.ts";
import { comment, type CommentResult, type OpenGitHub } from "./comment.ts";
import { readContext, refuseForeignCheckout, refuseOutcome, type RunContext } from "./context.ts";
import { bug, bugSummary, failureLine, plain, problemSummary, refuse } from "./ending.ts";
import { fileBeside, readReportFile, recordBeside, reportFiles, writeReportFile } from "./files.ts";
import { requestedAhead, type GetIdToken } from "./id-token.ts";
import { policyText } from "./organisation.ts";
import { linksOf } from "./identity.ts";
import { logGroup } from "./progress.ts";
import { readInputs, refuseUnknownInputs, type Inputs } from "./inputs.ts";
import { finishedRecord, keepRecord, readRecords, runIdentity } from "./records.ts";

export interface ActionDeps {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Instant;
  readonly core: ActionsCore;
  /** Aborts when the runner cancels the job, with the name of the signal. */
  readonly stop?: AbortSignal;
  readonly run: (options: RunOptions) => Promise<RunResult>;
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
  const inputs = readInputs((name) => core.getInput(name));
  const until = publishingLimit(inputs.timeoutMs, deps.stop);
  const context = await readContext(env, inputs);
  refuseForeignCheckout(context, inputs);
  refuseOutcome(context, inputs);
  refuseOtherPull(inputs, context);

  const { report, record } =
    inputs.report === undefined
      ? await judged(inputs, context, deps)
      : await finished(inputs.report, inputs, context, deps);
  const code = exitCodeOf(report, inputs.failOn);
  setVerdictOutputs(core, report);
  logText(core, renderText(report));
  await publish(report, record, code !== 0, inputs, context, until, deps);
  if (code !== 0) core.setFailed(failureLine(report, inputs.failOn, context.event));
  return code;
}

interface Judged {
  readonly report: Report;
  /** Absent where the job that judged left none. */
  readonly record?: RunRecord;
}

async function judged(inputs: Inputs, context: RunContext, deps: ActionDeps): Promise<Judged> {
  const { report, hashes } = await deps.run({
    ...runOptions(inputs, context, deps),
    ...baseOf(inputs, context, deps),
    ...recordsOf(inputs, context, deps),
    ...(await configOf(inputs, context, deps)),
  });
  const run = runIdentity(context);
  const record = recordOf(report, {
    hashes: hashes(),
    clock: deps.now,
    ...(run === undefined ? {} : { run }),
    ...(inputs.outcome === undefined ? {} : { outcome: inputs.outcome }),
  });
  return { report, record };
}

/** A report that an earlier job made: no more trusted than the manifest is. */
async function finished(
  file: string,
  inputs: Inputs,
  context: RunContext,
  { core }: ActionDeps,
): Promise<Judged> {
  const { workspace, env } = context;
  const report = parseReport(await readReportFile(file, workspace, env), file);
  if (inputs.records === "none") return { report };
  const record = finishedRecord(await readReportFile(recordBeside(file), workspace, env), report, context);
  if (typeof record !== "string") return { report, record };
  core.warning(plain(say`The record of this run is not kept: ${raw(record)}.`));
  return { report };
}

/** All surfaces but the log. The comment goes first, since the summary says when it could not be written. */
async function publish(
  report: Report,
  record: RunRecord | undefined,
  failing: boolean,
  inputs: Inputs,
  context: RunContext,
  until: AbortSignal,
  { env, core, openGitHub, now }: ActionDeps,
): Promise<void> {
  const written = await comment(report, failing, inputs, context, openGitHub, { until, clock: now });
  tellOf(written, core);
  if ("id" in written) setCommentOutputs(core, written);
  const note = "why" in written && written.kind !== "none" ? `> ${sentenceMarkdown(written.why)}\n\n` : "";
  const summary = note + renderSummary(report, linksOf(context));
  const lost = await appendSummary(env.GITHUB_STEP_SUMMARY, summary);
  if (lost !== undefined) core.warning(plain(lost));
  if (inputs.annotations) annotate(core, report);

  const files = reportFiles(inputs.reportPath, context.workspace, env);
  const write = async (path: string, text: string): Promise<void> => {
    const unwritten = await writeReportFile(path, text, context.workspace, env);
    if (unwritten !== undefined) core.warning(plain(unwritten));
  };
  await write(files.report, renderJson(report));
  await write(files.summary, summary);
  const further: Record<string, string> = {};
  for (const name of new Set(inputs.formats)) {
    const surface = surfaceOf(name);
    if (surface === undefined || name === "json" || name === "markdown") continue;
    const render = await surface.load();
    further[name] = fileBeside(files.report, surface.extension);
    await write(further[name], render(report, linksOf(context)));
  }
  if (record !== undefined) {
    const kept = await unlessAborted(keepRecord(record, report, inputs, context, openGitHub), until);
    const late = say`The record of this run may not have been kept: GitHub did not answer before the time of the run was over.`;
    const { text = recordText(record), told, why } = kept ?? { why: late };
    if (told !== undefined) core.info(plainLine(told));
    if (why !== undefined) core.warning(plain(why));
    await write(files.record, `${text}\n`);
    setRecordOutputs(core, files.record, record.hashes.inputs);
  }
  setFileOutputs(core, { json: files.report, markdown: files.summary, ...further });
}

function tellOf(result: CommentResult, core: ActionsCore): void {
  switch (result.kind) {
    case "created":
    case "updated":
      core.info(plainLine(`Pull request comment ${result.kind}: ${result.url}`));
      break;
    case "unchanged":
      core.info(plainLine(`The pull request comment says the same already: ${result.url}`));
      break;
    case "superseded":
      core.info(plainLine(`A newer run has written the pull request comment: ${result.url}`));
      break;
    case "not-needed":
      core.info("No pull request comment is needed.");
      break;
    case "none":
      core.info(plainLine(`No pull request comment: ${plain(result.why)}`));
      break;
    case "unwritten":
    case "failed":
      core.warning(plain(result.why));
      break;
  }
}

function runOptions(inputs: Inputs, context: RunContext, { env, now, core, stop }: ActionDeps): RunOptions {
  return {
    root: context.workspace,
    manifest: inputs.manifest,
    ...(inputs.snapshot === undefined ? {} : { snapshot: inputs.snapshot }),
    ...(inputs.wave === undefined ? {} : { wave: inputs.wave }),
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
    log: (line) => {
      core.info(plainLine(line));
    },
    progress: logGroup(core),
  };
}

/** Whoever opens a pull request writes its manifest: no host of it is contacted from the runner. */
function probesOf({ probe }: Inputs, { event }: RunContext): Pick<RunOptions, "probes"> {
  if (!probe) return {};
  if (event.kind === "other" || event.kind === "merge_group") return { probes: { allowed: true } };
  const why = say`a run on the event ${event.name} contacts no host that a manifest names; run it on ${"schedule"}, ${"push"} or ${"workflow_dispatch"} with the input ${"probe"}`;
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

/** A report without the comparison is better than one that comes late. */
const BASE_MS = 15_000;

function credentialOf(inputs: Inputs, { event, env }: RunContext, core: ActionsCore): CredentialChoice {
  const outsider = outsiderReason(event);
  if (outsider !== undefined) return { kind: "none", why: outsider };
  if (inputs.identity === undefined) return { kind: "azure-cli" };
  if ((env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "") === "") {
    return {
      kind: "none",
      why: say`the job may not ask GitHub for an OIDC token; give it the permission ${"id-token: write"}`,
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
