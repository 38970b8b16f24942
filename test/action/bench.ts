import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAction } from "../../src/action/main.ts";
import type { OpenGitHub } from "../../src/action/comment.ts";
import { instant } from "../../src/base/time.ts";
import type { GitHubOptions, PullState } from "../../src/github/api.ts";
import type { Report } from "../../src/report/model.ts";
import type { RunOptions } from "../../src/run/run.ts";
import { FakeComments, httpError } from "../github/fake-comments.ts";
import { notReadyReport } from "../support/report.ts";
import { FakeCore } from "./fake-core.ts";
import { anEvaluation } from "../support/plan.ts";

export const NOW = instant(Date.parse("2026-08-24T05:00:00Z"));
/** The commit of the workflow itself. */
export const SHA = "1".repeat(40);
/** What the pull request of GitHub's example payload has at its head. */
export const HEAD = "ec26c3e57ca3a959ca5aad62de7213c562f8c821";

const DIGEST = `sha256:${"a".repeat(64)}`;
const HASHES = {
  manifest: { name: "relocation.yaml", digest: DIGEST },
  plan: [],
  rules: [],
  facts: DIGEST,
  inputs: DIGEST,
};

/** A runner with a workspace and an event, and fakes behind it. */
export class Bench {
  readonly core = new FakeCore();
  readonly comments = new FakeComments();
  readonly pulls = new Map<number, PullState>();
  /** What the shared job was asked for, run by run. */
  readonly runs: RunOptions[] = [];
  readonly opened: GitHubOptions[] = [];
  readonly commentedOn: number[] = [];
  report: Report | Error = notReadyReport();
  /** The manifest of the base branch; undefined where it has none. */
  base: string | undefined | Error = undefined;
  readonly filesRead: string[] = [];
  /** In place of the fakes below. */
  open: OpenGitHub | undefined;
  /** Of the process; GitHub never answers once it is set. */
  stop: AbortSignal | undefined;
  readonly top: string;
  readonly workspace: string;
  readonly env: Record<string, string>;

  constructor(top: string) {
    this.top = top;
    this.workspace = join(top, "workspace");
    this.core.inputs["github-token"] = "gh-token";
    this.env = {
      GITHUB_ACTION: "__self",
      GITHUB_ACTOR: "octocat",
      GITHUB_API_URL: "https://api.github.test",
      GITHUB_EVENT_PATH: join(top, "event.json"),
      GITHUB_JOB: "check",
      GITHUB_REPOSITORY: "Codertocat/Hello-World",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_RUN_ID: "42",
      GITHUB_SERVER_URL: "https://github.test",
      GITHUB_SHA: SHA,
      GITHUB_STEP_SUMMARY: join(top, "summary.md"),
      GITHUB_WORKFLOW: "Readiness",
      GITHUB_WORKSPACE: this.workspace,
      ACTIONS_ID_TOKEN_REQUEST_URL: "https://oidc.test",
      RUNNER_TEMP: join(top, "temp"),
    };
  }

  async event(name: string, payload: unknown): Promise<void> {
    this.env["GITHUB_EVENT_NAME"] = name;
    await writeFile(join(this.top, "event.json"), JSON.stringify(payload));
  }

  async checkOut(commit: string): Promise<void> {
    await mkdir(join(this.workspace, ".git"), { recursive: true });
    await writeFile(join(this.workspace, ".git", "HEAD"), `${commit}\n`);
  }

  async summary(): Promise<string> {
    return readFile(join(this.top, "summary.md"), "utf8");
  }

  run(): Promise<number> {
    return runAction({
      env: this.env,
      now: NOW,
      core: this.core,
      ...(this.stop === undefined ? {} : { stop: this.stop }),
      run: async (all) => {
        this.runs.push(...all);
        await Promise.resolve();
        if (this.report instanceof Error) throw this.report;
        const { report } = this;
        return all.map(() => ({
          report,
          hashes: () => HASHES,
          measured: () => [],
          evaluation: () => Promise.resolve(anEvaluation()),
        }));
      },
      openGitHub: (options) => {
        this.opened.push(options);
        if (this.open !== undefined) return this.open(options);
        if (this.stop !== undefined) return new Promise(() => undefined);
        return Promise.resolve({
          comments: (pull) => {
            this.commentedOn.push(pull);
            return this.comments;
          },
          file: (path, ref) => {
            this.filesRead.push(`${path}@${ref}`);
            return this.base instanceof Error ? Promise.reject(this.base) : Promise.resolve(this.base);
          },
          branch: () => {
            throw new Error("no branch was expected");
          },
          issues: () => {
            throw new Error("no issue was expected");
          },
          changes: () => Promise.resolve(new Map()),
          pull: (number) => {
            const found = this.pulls.get(number);
            return found === undefined ? Promise.reject(httpError(404, "Not Found")) : Promise.resolve(found);
          },
        });
      },
    });
  }
}

const tops: string[] = [];

/** A checkout of the workflow's own commit and an empty summary. Event and inputs are for the test to set. */
export async function startBench(): Promise<Bench> {
  const top = await mkdtemp(join(tmpdir(), "action-"));
  tops.push(top);
  const bench = new Bench(top);
  await mkdir(join(top, "temp"));
  await writeFile(join(top, "summary.md"), "");
  await bench.checkOut(SHA);
  return bench;
}

export async function clearBenches(): Promise<void> {
  for (const top of tops.splice(0)) await rm(top, { recursive: true, force: true });
}
