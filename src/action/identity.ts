import { posix } from "node:path";
import type { Marker } from "../github/marker.ts";
import { renderComment, type MarkdownOptions } from "../report/markdown.ts";
import { stateOf } from "../report/since.ts";
import type { Report } from "../report/model.ts";
import { checkPageOf, TOOL } from "../run/tool.ts";
import { sha256 } from "../base/fingerprint.ts";
import { isoTime, parseInstant, withoutMoment, type Instant } from "../base/time.ts";
import type { RunContext } from "./context.ts";

const LONGEST_ID = 200;

/**
 * Tells the report of this job from others on the same pull request: workflow, job, manifest, wave and phase, so that a matrix
 * over them writes one comment each. A rehearsal has one of its own, whatever the workflow calls it.
 */
export function reportId(report: Report, given: string | undefined, env: RunContext["env"]): string {
  const own = given ?? madeId(report, env);
  return report.rehearsal ? `${own}#rehearsal` : own;
}

function madeId(report: Report, env: RunContext["env"]): string {
  const manifest = posix.normalize(report.manifest.file.replaceAll("\\", "/"));
  const wave = report.wave === undefined ? "" : `#${report.wave}`;
  const phase = report.call?.phase === undefined ? "" : `@${report.call.phase}`;
  const id = `${env.GITHUB_WORKFLOW ?? ""}/${env.GITHUB_JOB ?? ""}/${manifest}${wave}${phase}`;
  return id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID - 17)}~${sha256(id).slice(0, 16)}`;
}

export function markerOf(id: string, report: Report, context: RunContext, clock: Instant): Marker {
  const found = stateOf(report);
  const { GITHUB_RUN_ID: run = "", GITHUB_RUN_ATTEMPT: attempt = "1" } = context.env;
  return {
    id,
    run: `${run}.${attempt}`,
    at: isoTime(clock),
    ...(report.rehearsal ? { asOf: report.judgedAsOf } : {}),
    sha: context.commit ?? "",
    hash: stableHash(report),
    ...(found === undefined ? {} : { found }),
  };
}

/** Of the comment without what differs from run to run though the target did not change: times, ids of requests, commit and links. */
export function stableHash(report: Report): string {
  const { facts } = report;
  const stable: Report = {
    ...report,
    judgedAsOf: "",
    facts: { ...facts, observedAt: facts.from === "snapshot" ? facts.observedAt : "" },
    missingFacts: report.missingFacts.map(({ fact, scope, why, permission, checks }) =>
      permission === undefined ? { fact, scope, why, checks } : { fact, scope, why, permission, checks },
    ),
  };
  const moment = parseInstant(report.judgedAsOf);
  const text = renderComment(stable);
  return sha256(moment === undefined ? text : withoutMoment(text, moment)).slice(0, 32);
}

/** Links for the surfaces on GitHub; what the environment does not tell is left out. */
export function linksOf(context: RunContext): MarkdownOptions {
  const { env, repository, commit } = context;
  const server = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
  const repo = `${server}/${repository}`;
  const run = env.GITHUB_RUN_ID;
  const runUrl =
    run === undefined ? undefined : `${repo}/actions/runs/${run}/attempts/${env.GITHUB_RUN_ATTEMPT ?? "1"}`;
  return {
    checkPage: (id) => checkPageOf(id, TOOL.version),
    ...(commit === undefined ? {} : { sha: commit }),
    ...(runUrl === undefined ? {} : { runUrl, fullUrl: runUrl }),
    ...(commit === undefined || !context.atWorkspaceRoot ? {} : { filesUrl: `${repo}/blob/${commit}` }),
    ...(context.tracked === undefined ? {} : { tracked: context.tracked }),
  };
}
