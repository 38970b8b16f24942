import { raw, say, type Sentence } from "../base/sentence.ts";
import type { Instant } from "../base/time.ts";
import { outsiderReason } from "../github/event.ts";
import type { GitHub, GitHubOptions } from "../github/api.ts";
import { publishComment, type CommentOutcome } from "../github/comment.ts";
import { failureSentence } from "../github/failure.ts";
import { renderComment, type MarkdownOptions } from "../report/markdown.ts";
import { sinceOf } from "../report/since.ts";
import type { Report } from "../report/model.ts";
import { unlessAborted } from "../run/limit.ts";
import type { RunContext } from "./context.ts";
import { linksOf, markerOf, reportId } from "./identity.ts";
import type { Inputs } from "./inputs.ts";

export type OpenGitHub = (options: GitHubOptions) => Promise<GitHub>;

/** What became of the comment. `unwritten`: one was asked for and could not be written; the reason belongs in log and summary. */
export type CommentResult =
  | CommentOutcome
  | { readonly kind: "none"; readonly why: Sentence }
  | { readonly kind: "unwritten"; readonly why: Sentence };

/** Brings the pull request comment up to date, unless `until` aborts first. Never throws and never fails the run. */
export async function comment(
  report: Report,
  failing: boolean,
  inputs: Inputs,
  context: RunContext,
  open: OpenGitHub,
  { until, clock }: { readonly until: AbortSignal; readonly clock: Instant },
): Promise<CommentResult> {
  const written = await unlessAborted(write(report, failing, inputs, context, open, clock), until);
  const why = say`The pull request comment was not written: GitHub did not answer before the time of the run was over.`;
  return written ?? { kind: "unwritten", why };
}

async function write(
  report: Report,
  failing: boolean,
  inputs: Inputs,
  context: RunContext,
  open: OpenGitHub,
  clock: Instant,
): Promise<CommentResult> {
  if (inputs.comment === "never") return { kind: "none", why: say`The input ${"comment"} is ${"never"}.` };
  const target = pullOf(inputs, context);
  if (typeof target !== "number") return target;
  const unwritten = (why: Sentence): CommentResult => ({ kind: "unwritten", why });
  const apiUrl = context.env.GITHUB_API_URL ?? "https://api.github.com";
  if (inputs.token === undefined)
    return unwritten(say`There is no ${"github-token"}, so no comment was written.`);
  if (!isSafe(apiUrl)) return unwritten(say`The token is not sent to ${apiUrl}: it is not https.`);
  try {
    const github = await open({ token: inputs.token, apiUrl, repository: context.repository });
    const objection = await objectionTo(target, inputs, context, github);
    if (objection !== undefined) return unwritten(objection);
    const links = { ...linksOf(context), ...(await changesOf(target, report, context, github)) };
    return await publishComment(github.comments(target), {
      marker: markerOf(reportId(report, inputs.commentId, context.env), report, context, clock),
      begin: inputs.comment === "always" || (inputs.comment === "failures" ? failing : !allGreen(report)),
      body: (longest, before) =>
        renderComment(report, {
          ...links,
          ...(before?.found === undefined ? {} : { since: sinceOf(before.found, before.sha, report) }),
          budget: { utf16: longest, bytes: 3 * longest },
        }),
    });
  } catch (error) {
    return unwritten(failureSentence(say`Preparing the pull request comment`, error));
  }
}

/** What the pull request changes, where a finding can be on it; the report is as good without. */
async function changesOf(
  pull: number,
  { results }: Report,
  { atWorkspaceRoot }: RunContext,
  github: GitHub,
): Promise<Pick<MarkdownOptions, "changed">> {
  const isOpen = results.some(({ outcome }) => outcome === "fail" || outcome === "unknown");
  if (!isOpen || !atWorkspaceRoot) return {};
  const changed = await github.changes(pull).catch(() => undefined);
  return changed === undefined ? {} : { changed };
}

/** Nothing fails and nothing is unknown, warnings included. What is waived is accepted, and a notice asks for nothing. */
function allGreen({ verdict, counts }: Report): boolean {
  return verdict === "ready" && counts.warnings === 0 && counts.softUnknowns === 0;
}

function pullOf(inputs: Inputs, { event }: RunContext): number | CommentResult {
  const outsider = outsiderReason(event);
  if (outsider !== undefined)
    return { kind: "unwritten", why: say`No comment was written: ${raw(outsider)}.` };
  if (event.kind === "pull_request" || event.kind === "pull_request_target") return event.pull.number;
  if (event.kind === "merge_group")
    return { kind: "none", why: say`A run for the merge queue writes no comment.` };
  return (
    inputs.pullNumber ?? {
      kind: "none",
      why: say`The event ${event.name} has no pull request, and the input ${"pr-number"} is empty.`,
    }
  );
}

/** A number that somebody typed must be of an open pull request, and the report must be about its head. */
async function objectionTo(
  number: number,
  inputs: Inputs,
  { event, head }: RunContext,
  github: GitHub,
): Promise<Sentence | undefined> {
  if ("pull" in event || inputs.pullNumber === undefined) return undefined;
  const pull = await github
    .pull(number)
    .catch((error: unknown) =>
      failureSentence(say`Looking up pull request ${number} of the input ${"pr-number"}`, error),
    );
  if (typeof pull === "string") return pull;
  if (!pull.open)
    return say`Pull request ${number} of the input ${"pr-number"} is not open, so no comment was written.`;
  if (head !== undefined && pull.headSha === head) return undefined;
  return say`No comment was written: pull request ${number} of the input ${"pr-number"} is at ${pull.headSha}, and the commit checked out is ${head ?? "not known"}. Check out ${`refs/pull/${String(number)}/head`}.`;
}

/** A token goes over https only, but on this machine. */
export function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname))
  );
}
