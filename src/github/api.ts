import { boundedFetch } from "./bounded-fetch.ts";
import type { ChangedLines } from "../report/changed.ts";
import { branchApi, type BranchApi } from "./branch.ts";
import { changedLines } from "./changes.ts";
import type { GitHubClient } from "./client.ts";
import type { CommentApi, IssueComment } from "./comment.ts";
import { statusOf } from "./failure.ts";
import { issueApi, type IssueApi } from "./issues.ts";
import { commitSha, integerAt, textAt } from "./payload.ts";
import { DEFAULT_RETRY, withRetries, type RetryOptions } from "./retry.ts";

export interface GitHubOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: github.com, GHE.com and GitHub Enterprise Server differ in nothing else. */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly retry?: RetryOptions;
  /** Milliseconds for one request. */
  readonly timeoutMs?: number;
}

export interface PullState {
  readonly open: boolean;
  readonly headSha: string;
}

/** What the Action asks of GitHub. */
export interface GitHub {
  comments(pull: number): CommentApi;
  pull(number: number): Promise<PullState>;
  /** The lines that it adds or alters. */
  changes(pull: number): Promise<ChangedLines>;
  /** Text of a file at a branch or commit; undefined where there is none. */
  file(path: string, ref: string): Promise<string | undefined>;
  branch(name: string): BranchApi;
  /** The issues under a label. */
  issues(label: string): IssueApi;
}

export async function openGitHub(options: GitHubOptions): Promise<GitHub> {
  // Loaded only here: most of its weight is of no use to a run that posts nothing.
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    request: { fetch: boundedFetch },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const [owner = "", repo = ""] = options.repository.split("/");
  const at = { owner, repo };
  const again = <T>(call: () => Promise<T>) => withRetries(call, options.retry ?? DEFAULT_RETRY);
  const limit = () => ({ request: { signal: AbortSignal.timeout(options.timeoutMs ?? 20_000) } });
  const { issues, pulls, repos } = octokit.rest;
  // The token of a run has no user behind it, so that only GraphQL tells whose it is.
  let asked: Promise<string | undefined> | undefined;
  const viewer = (): Promise<string | undefined> =>
    (asked ??= again(() => octokit.graphql("query { viewer { login } }", limit())).then(
      (answer) => textAt(answer, "viewer", "login"),
      () => undefined,
    ));
  const file = async (path: string, ref: string): Promise<string | undefined> => {
    try {
      const { data } = await again(() =>
        repos.getContent({ ...at, path, ref, mediaType: { format: "raw" }, ...limit() }),
      );
      const text: unknown = data;
      if (typeof text !== "string") throw new GarbledAnswer();
      return text;
    } catch (error) {
      // A missing permission on a private repository looks the same, but then nothing could be checked out.
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  };
  const client: GitHubClient = { rest: octokit.rest, at, again, limit, file };
  return {
    comments: (issue_number) => {
      return {
        list: async () => {
          const all: IssueComment[] = [];
          // Page by page, so that a page that fails is asked again and not the whole list.
          for (let page = 1; ; page += 1) {
            const { rows, more } = await again(async () => {
              const answer = await issues.listComments({
                ...at,
                issue_number,
                per_page: 100,
                page,
                ...limit(),
              });
              return {
                rows: commentsOf(answer.data),
                more: (answer.headers.link ?? "").includes('rel="next"'),
              };
            });
            for (const one of rows) all.push(one);
            if (rows.length === 0 || !more) return all;
          }
        },
        create: (body) =>
          again(async () =>
            commentOf((await issues.createComment({ ...at, issue_number, body, ...limit() })).data),
          ),
        update: (comment_id, body) =>
          again(async () =>
            commentOf((await issues.updateComment({ ...at, comment_id, body, ...limit() })).data),
          ),
        remove: async (comment_id) => {
          await again(() => issues.deleteComment({ ...at, comment_id, ...limit() }));
        },
        viewer,
      };
    },
    file,
    branch: (name) => branchApi(client, name),
    issues: (label) => issueApi(client, label, viewer),
    changes: (pull) => changedLines(client, pull),
    pull: (pull_number) => {
      return again(async () => {
        const { data } = await pulls.get({ ...at, pull_number, ...limit() });
        const headSha = commitSha(textAt(data, "head", "sha"));
        if (headSha === undefined) throw new GarbledAnswer();
        return { open: textAt(data, "state") === "open", headSha };
      });
    },
  };
}

function silent(): void {
  // The client's own notices about deprecation are of no use to who reads the log of a run.
}

/** An answer that is cut or garbled passes, like a server error: the client hands it on as a text. */
class GarbledAnswer extends Error {
  readonly status = 502;
  constructor() {
    super("its answer could not be read");
    this.name = "GarbledAnswer";
  }
}

function commentsOf(data: unknown): IssueComment[] {
  if (!Array.isArray(data)) throw new GarbledAnswer();
  return data.map(commentOf);
}

function commentOf(data: unknown): IssueComment {
  const id = integerAt(data, "id");
  if (id === undefined) throw new GarbledAnswer();
  return {
    id,
    body: textAt(data, "body") ?? "",
    url: textAt(data, "html_url") ?? "",
    author: textAt(data, "user", "login") ?? "",
    byBot: textAt(data, "user", "type") === "Bot",
  };
}
