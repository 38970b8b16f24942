import { say } from "../base/sentence.ts";
import type { Instant } from "../base/time.ts";
import { annotate } from "../github/annotations.ts";
import { plainLine, type ActionsCore } from "../github/core.ts";
import { appendSummary } from "../github/summary.ts";
import type { RunRecord } from "../records/model.ts";
import { recordText } from "../records/schema.ts";
import { renderJson } from "../report/json.ts";
import { LEAST_BUDGET, renderSummary, SUMMARY_BUDGET } from "../report/markdown.ts";
import { sentenceMarkdown } from "../report/markdown/escape.ts";
import type { ReportEvaluation } from "../report/evaluation.ts";
import type { Report } from "../report/model.ts";
import { surfaceOf } from "../report/surfaces.ts";
import { jointHead } from "../report/together.ts";
import { unlessAborted } from "../run/limit.ts";
import { comment, type CommentResult, type OpenGitHub } from "./comment.ts";
import type { RunContext } from "./context.ts";
import { plain } from "./ending.ts";
import { fileBeside, recordBeside, reportFiles, writeReportFile, type ReportFiles } from "./files.ts";
import { linksOf } from "./identity.ts";
import type { Inputs } from "./inputs.ts";
import { keepRecord } from "./records.ts";
import { withTracked } from "./tracked.ts";

/** A report with what it is published by. */
export interface Publication {
  readonly report: Report;
  /** Absent where the job that judged left none. */
  readonly record?: RunRecord;
  /** Absent for a report that an earlier job made. */
  readonly evaluation?: () => Promise<ReportEvaluation>;
  readonly inputs: Inputs;
  readonly context: RunContext;
}

export interface PublishDeps {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly core: ActionsCore;
  readonly openGitHub: OpenGitHub;
  readonly now: Instant;
}

/** The paths of what was written of one report, by form, and what became of its comment. */
export interface Published {
  readonly paths: Readonly<Record<string, string>> & { readonly json: string; readonly markdown: string };
  readonly comment: CommentResult;
  /** Where the record is, and what it says that the judgement rests on. */
  readonly record?: { readonly path: string; readonly digest: string };
}

/** All surfaces but the log, of each report. The comment goes first, since the summary says when it could not be written. */
export async function publish(
  all: readonly Publication[],
  failing: boolean,
  until: AbortSignal,
  deps: PublishDeps,
): Promise<Published[]> {
  const { core, env } = deps;
  if (all.length > 1) {
    const lost = await appendSummary(
      env.GITHUB_STEP_SUMMARY,
      `${jointHead(all.map(({ report }) => report))}\n\n`,
    );
    if (lost !== undefined) core.warning(plain(lost));
  }
  const published: Published[] = [];
  for (const [index, one] of all.entries()) {
    const placed = { ...one, context: await withTracked(one.context, one.report) };
    published.push(await publishOne(placed, { failing, until, index, of: all.length }, deps));
  }
  return published;
}

async function publishOne(
  { report, record, evaluation, inputs, context }: Publication,
  { failing, until, index, of }: { failing: boolean; until: AbortSignal; index: number; of: number },
  { env, core, openGitHub, now }: PublishDeps,
): Promise<Published> {
  const written = await comment(report, failing, inputs, context, openGitHub, { until, clock: now });
  tellOf(written, core);
  const note = "why" in written && written.kind !== "none" ? `> ${sentenceMarkdown(written.why)}\n\n` : "";
  const summary =
    note + renderSummary(report, { ...linksOf(context), ...(of === 1 ? {} : { budget: shareOf(of) }) });
  const lost = await appendSummary(env.GITHUB_STEP_SUMMARY, summary);
  if (lost !== undefined) core.warning(plain(lost));
  if (inputs.annotations) annotate(core, report, context.tracked);

  const files = numbered(reportFiles(inputs.reportPath, context.workspace, env), index);
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
    const more = surface.evaluates === true ? await evaluation?.() : undefined;
    await write(
      further[name],
      render(report, { ...linksOf(context), ...(more === undefined ? {} : { evaluation: more }) }),
    );
  }
  const paths = { json: files.report, markdown: files.summary, ...further };
  if (record === undefined) return { paths, comment: written };
  const kept = await unlessAborted(keepRecord(record, report, inputs, context, openGitHub), until);
  const late = say`The record of this run may not have been kept: GitHub did not answer before the time of the run was over.`;
  const { text = recordText(record), told, why } = kept ?? { why: late };
  if (told !== undefined) core.info(plainLine(told));
  if (why !== undefined) core.warning(plain(why));
  await write(files.record, `${text}\n`);
  return { paths, comment: written, record: { path: files.record, digest: record.hashes.inputs } };
}

/** GitHub drops the whole summary of a step where it is too long: each report has its share. */
function shareOf(reports: number): typeof SUMMARY_BUDGET {
  const share = (size: number): number => Math.max(LEAST_BUDGET, Math.floor(size / reports));
  return { utf16: share(SUMMARY_BUDGET.utf16), bytes: share(SUMMARY_BUDGET.bytes) };
}

/** The files of the second report and the later ones have their number. */
function numbered(files: ReportFiles, index: number): ReportFiles {
  if (index === 0) return files;
  const report = fileBeside(files.report, `${String(index + 1)}.json`);
  return { report, summary: fileBeside(report, "md"), record: recordBeside(report) };
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
