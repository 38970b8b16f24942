import { posix } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sha256 } from "../base/fingerprint.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { parseInstant } from "../base/time.ts";
import { outsiderReason } from "../github/event.ts";
import { DRIFT, driftIssue, tellDrift } from "../github/drift-issue.ts";
import { failureReason } from "../github/failure.ts";
import { branchStore, issueStore, RECORDS, type RecordStore } from "../github/record-store.ts";
import type { GitHub } from "../github/api.ts";
import { readChain, readRecord } from "../records/chain.ts";
import { driftOf, lastOf } from "../records/drift.ts";
import type { RunIdentity, RunRecord } from "../records/model.ts";
import { recordOf } from "../records/record.ts";
import { clip } from "../base/clip.ts";
import { clean } from "../report/clean.ts";
import { driftText } from "../report/markdown/drift.ts";
import type { Report } from "../report/model.ts";
import type { RecordLines } from "../run/options.ts";
import { isSafe, type OpenGitHub } from "./comment.ts";
import type { RunContext } from "./context.ts";
import { linksOf } from "./identity.ts";
import type { Inputs } from "./inputs.ts";

/** Which run this is, as GitHub tells it. */
export function runIdentity({ env, event, repository, commit }: RunContext): RunIdentity | undefined {
  const { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "1", GITHUB_TRIGGERING_ACTOR: again } = env;
  if (!/^\d{1,19}$/.test(id) || !/^[1-9]\d{0,5}$/.test(attempt)) return undefined;
  const server = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
  return {
    id,
    attempt: Number(attempt),
    event: event.name,
    actor: again ?? env.GITHUB_ACTOR ?? "",
    repository,
    ...(commit === undefined ? {} : { commit }),
    url: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`,
  };
}

/** Where the records of this manifest are, or why they cannot be reached; undefined where none are kept. */
async function storeOf(
  inputs: Inputs,
  context: RunContext,
  open: OpenGitHub,
): Promise<{ readonly github: GitHub; readonly store: RecordStore } | Sentence | undefined> {
  if (inputs.records === "none") return undefined;
  const apiUrl = context.env.GITHUB_API_URL ?? "https://api.github.com";
  if (inputs.token === undefined) return say`there is no ${"github-token"}`;
  if (!isSafe(apiUrl)) return say`the token is not sent to ${apiUrl}, which is not https`;
  const github = await open({ token: inputs.token, apiUrl, repository: context.repository });
  const manifest = posix.normalize(inputs.manifest.replaceAll("\\", "/"));
  const wait = async (ms: number): Promise<void> => {
    // Runs that met once are not to meet again.
    await sleep(ms * (0.5 + Math.random()));
  };
  return {
    github,
    store:
      inputs.records === "branch"
        ? branchStore(github.branch(RECORDS), folderOf(manifest), wait)
        : issueStore(github.issues(RECORDS), (issue) => github.comments(issue), manifest, wait),
  };
}

/** A name that is a folder everywhere, another one for each path. */
function folderOf(manifest: string): string {
  const words = manifest
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${words}-${sha256(manifest).slice(0, 8)}`;
}

/** The records of earlier runs. Never throws: the report says why they could not be read. */
export async function readRecords(
  inputs: Inputs,
  context: RunContext,
  open: OpenGitHub,
): Promise<RecordLines | undefined> {
  const from = `${inputs.records} ${RECORDS}`;
  try {
    const found = await storeOf(inputs, context, open);
    if (found === undefined) return undefined;
    if (typeof found === "string") return { from, why: found };
    return { from: found.store.name, lines: await found.store.read() };
  } catch (error) {
    return { from, why: failureReason(error, permissionOf(inputs, "read")) };
  }
}

function permissionOf({ records }: Inputs, access: "read" | "write"): string {
  return `${records === "issue" ? "issues" : "contents"}: ${access}`;
}

export interface Keeping {
  /** The text of the record in its chain, where it could be kept. */
  readonly text?: string;
  /** What a reader of the log should know. */
  readonly told?: string;
  readonly why?: Sentence;
}

/** Keeps the record, and tells of drift on a schedule. Never throws: what could not be kept is still in the file of the run. */
export async function keepRecord(
  record: RunRecord,
  report: Report,
  inputs: Inputs,
  context: RunContext,
  open: OpenGitHub,
): Promise<Keeping> {
  const outsider = outsiderReason(context.event);
  if (inputs.records !== "none" && outsider !== undefined)
    return { why: say`The record of this run was not kept: ${raw(outsider)}.` };
  try {
    const found = await storeOf(inputs, context, open);
    if (found === undefined) return {};
    if (typeof found === "string") return { why: say`The record of this run was not kept: ${raw(found)}.` };
    const { store, github } = found;
    const before = readChain(await store.read()).records;
    const last = lastOf(before, report);
    const drift =
      context.event.name === "schedule" && !report.rehearsal
        ? await reportDrift(report, last, context, github)
        : {};
    // The next run compares itself with the last record: what this one could not tell of, that one is to find again.
    if (drift.why !== undefined && driftOf(report, last, new Map()).failing.length > 0)
      return {
        why: say`${raw(drift.why)} The record of this run was not kept, so that the next run finds the drift again.`,
      };
    const text = await store.append(record);
    return { text, told: `The record of this run is kept in the ${store.name}.`, ...drift };
  } catch (error) {
    return {
      why: say`The record of this run was not kept: ${raw(failureReason(error, permissionOf(inputs, "write")))}.`,
    };
  }
}

async function reportDrift(
  report: Report,
  last: RunRecord | undefined,
  context: RunContext,
  github: GitHub,
): Promise<Pick<Keeping, "told" | "why">> {
  try {
    const issues = github.issues(DRIFT);
    const title = titleOf(report);
    const issue = await driftIssue(issues, title);
    const { failing, unseen, state } = driftOf(report, last, issue.state);
    const textOf = (characters: number, left: number): string =>
      driftText(report, failing, unseen, linksOf(context), { characters, left });
    const outcome = await tellDrift(issues, issue, title, textOf, state);
    return outcome === "none" ? {} : { told: `The issue on drift was ${outcome}.` };
  } catch (error) {
    return { why: say`The issue on drift was not written: ${raw(failureReason(error, "issues: write"))}.` };
  }
}

/** One issue for each manifest and wave. */
function titleOf({ manifest, wave }: Report): string {
  const of = wave === undefined ? "" : `, wave ${clean(wave)}`;
  return clip(`Relocation drift: ${clean(manifest.file)}${of}`, 200);
}

/**
 * The record of a report that another job of this run made: what the report says, with the hashes and the moment that the record beside it has.
 * That record is no more trusted than the report, and so its outcome of a wave counts for nothing.
 */
export function finishedRecord(text: string, report: Report, context: RunContext): RunRecord | Sentence {
  const record = readRecord(text);
  if (record === undefined) return say`this version cannot read the record beside the report`;
  const own = runIdentity(context);
  const same =
    record.run?.id === own?.id &&
    record.verdict === report.verdict &&
    record.judgedAsOf === report.judgedAsOf &&
    record.rehearsal === report.rehearsal;
  if (!same) return say`it is the record of another run or report than the one published`;
  const clock = parseInstant(record.recordedAt);
  if (clock === undefined) return say`this version cannot read the record beside the report`;
  return recordOf(report, { hashes: record.hashes, clock, ...(own === undefined ? {} : { run: own }) });
}
