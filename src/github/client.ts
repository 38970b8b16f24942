import type { getOctokit } from "@actions/github";

/** What every part of the API needs of the client. */
export interface GitHubClient {
  readonly rest: ReturnType<typeof getOctokit>["rest"];
  readonly at: { readonly owner: string; readonly repo: string };
  readonly again: <T>(call: () => Promise<T>) => Promise<T>;
  /** The time that one request may take. */
  readonly limit: () => { request: { signal: AbortSignal } };
  /** Text of a file at a branch or commit; undefined where there is none. */
  readonly file: (path: string, ref: string) => Promise<string | undefined>;
}
