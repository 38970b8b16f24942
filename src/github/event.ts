import { userError } from "../base/errors.ts";
import { say, type Sentence } from "../base/sentence.ts";
import { at, commitSha, integerAt, textAt } from "./payload.ts";

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string | undefined;
  /** Branch that it is to go into. */
  readonly baseRef: string | undefined;
  readonly open: boolean;
  /** The head is in another repository, or in one that is gone: its author is not trusted with anything. */
  readonly fromFork: boolean;
}

/** What started the run, as far as it changes what the run may do. */
export type RunEvent =
  /** `pull_request`, and the review events, which run on the same terms. */
  | {
      readonly kind: "pull_request";
      readonly name: string;
      readonly pull: PullRequest;
      readonly byDependabot: boolean;
    }
  | { readonly kind: "pull_request_target"; readonly name: string; readonly pull: PullRequest }
  | {
      readonly kind: "merge_group";
      readonly name: string;
      /** Only in the name of the queue's branch; absent when that name is of an unknown form. */
      readonly pullNumber: number | undefined;
      readonly headSha: string | undefined;
      readonly baseSha: string | undefined;
    }
  | {
      readonly kind: "workflow_run";
      readonly name: string;
      readonly headSha: string | undefined;
      readonly fromFork: boolean;
    }
  | { readonly kind: "issue_comment"; readonly name: string; readonly onPull: boolean }
  /** `workflow_dispatch`, `push`, `schedule` and all others: no pull request of their own. */
  | { readonly kind: "other"; readonly name: string; readonly defaultBranch: string | undefined };

const DEPENDABOT = "dependabot[bot]";

/**
 * Reads the payload of the event `name`. `actor` is the login that started it (`GITHUB_ACTOR`).
 * @throws UserError when the payload is not of the form that GitHub documents for the event.
 */
export function parseEvent(name: string, payload: unknown, actor: string | undefined): RunEvent {
  switch (name) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment": {
      const byDependabot = actor === DEPENDABOT || textAt(payload, "sender", "login") === DEPENDABOT;
      return { kind: "pull_request", name, pull: pullOf(name, payload), byDependabot };
    }
    case "pull_request_target":
      return { kind: "pull_request_target", name, pull: pullOf(name, payload) };
    case "merge_group":
      return {
        kind: "merge_group",
        name,
        pullNumber: queuedPull(textAt(payload, "merge_group", "head_ref")),
        headSha: commitSha(textAt(payload, "merge_group", "head_sha")),
        baseSha: commitSha(textAt(payload, "merge_group", "base_sha")),
      };
    case "workflow_run":
      return {
        kind: "workflow_run",
        name,
        headSha: commitSha(textAt(payload, "workflow_run", "head_sha")),
        fromFork: !sameRepository(
          textAt(payload, "workflow_run", "head_repository", "full_name"),
          textAt(payload, "repository", "full_name"),
        ),
      };
    case "issue_comment":
      return { kind: "issue_comment", name, onPull: at(payload, "issue", "pull_request") !== undefined };
    default:
      return {
        kind: "other",
        name,
        defaultBranch: branchName(textAt(payload, "repository", "default_branch")),
      };
  }
}

function pullOf(name: string, payload: unknown): PullRequest {
  const number = integerAt(payload, "pull_request", "number");
  const headSha = commitSha(textAt(payload, "pull_request", "head", "sha"));
  if (number === undefined || headSha === undefined) {
    throw userError(`the payload of the event ${name} names no pull request`, {
      expected: "`pull_request.number` and `pull_request.head.sha` in the file of GITHUB_EVENT_PATH",
    });
  }
  return {
    number,
    headSha,
    baseSha: commitSha(textAt(payload, "pull_request", "base", "sha")),
    baseRef: branchName(textAt(payload, "pull_request", "base", "ref")),
    open: textAt(payload, "pull_request", "state") === "open",
    // `head.repo.fork` says whether the head's repository is a fork of anything, which is another question.
    fromFork: !sameRepository(
      textAt(payload, "pull_request", "head", "repo", "full_name"),
      textAt(payload, "pull_request", "base", "repo", "full_name"),
    ),
  };
}

function sameRepository(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

/** `refs/heads/gh-readonly-queue/main/pr-104-<sha>` → 104 */
function queuedPull(ref: string | undefined): number | undefined {
  const match = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]{40,64}$/.exec(ref ?? "");
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** A name as git allows it, of a length that a line can show. */
function branchName(text: string | undefined): string | undefined {
  return text !== undefined && /^[^\s~^:?*[\\\u0000-\u001f\u007f]{1,250}$/.test(text) ? text : undefined;
}

/**
 * The branch, or commit, whose manifest the run's own is compared with: that which the change is to go into, else the repository's
 * default branch. Undefined where the manifest is that of the base already, or nothing tells.
 */
export function baseBranch(event: RunEvent): string | undefined {
  switch (event.kind) {
    case "pull_request":
      return event.pull.baseRef ?? event.pull.baseSha;
    case "merge_group":
      return event.baseSha;
    case "other":
      return event.defaultBranch;
    case "pull_request_target":
    case "workflow_run":
    case "issue_comment":
      return undefined;
  }
}

/** Why this run gets no credentials and writes nothing, when that is so; a phrase to stand after a colon. */
export function outsiderReason(event: RunEvent): Sentence | undefined {
  if (event.kind !== "pull_request") return undefined;
  if (event.pull.fromFork) {
    return say`a pull request from a fork gets no credentials from GitHub`;
  }
  return event.byDependabot ? say`a run that Dependabot started gets no credentials from GitHub` : undefined;
}

/**
 * The commits whose files may steer a run that holds the base repository's rights though a stranger can start it;
 * undefined where the checkout needs no such proof. `sha` is the commit of the workflow itself (`GITHUB_SHA`).
 */
export function trustedCommits(event: RunEvent, sha: string | undefined): readonly string[] | undefined {
  const own = sha === undefined ? [] : [sha];
  switch (event.kind) {
    case "pull_request_target":
      return event.pull.baseSha === undefined ? own : [...own, event.pull.baseSha];
    case "workflow_run":
      return event.fromFork ? own : undefined;
    case "issue_comment":
      return event.onPull ? own : undefined;
    case "pull_request":
    case "merge_group":
    case "other":
      return undefined;
  }
}

/** The commit that the report is about. */
export function reportedCommit(event: RunEvent, sha: string | undefined): string | undefined {
  return event.kind === "pull_request" ? event.pull.headSha : sha;
}
