import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { userError } from "../base/errors.ts";
import { parseEvent, reportedCommit, trustedCommits, type RunEvent } from "../github/event.ts";
import { commitSha } from "../github/payload.ts";
import { checkedOutCommit } from "./head.ts";
import type { Inputs } from "./inputs.ts";

/** Where and for what the Action runs, from what the runner says. */
export interface RunContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly event: RunEvent;
  readonly workspace: string;
  /** `owner/name` */
  readonly repository: string;
  /** The commit in the working tree that holds the manifest; undefined when there is no telling. */
  readonly head: string | undefined;
  /** Paths of the manifest are paths of the repository. */
  readonly atWorkspaceRoot: boolean;
  /** The commit that the report is about. */
  readonly commit: string | undefined;
  /** The files of the report that git tracks; absent where git does not tell. */
  readonly tracked?: ReadonlySet<string>;
}

/** @throws UserError outside of GitHub Actions, or when the runner's files are not as documented. */
export async function readContext(env: RunContext["env"], inputs: Inputs): Promise<RunContext> {
  const name = required(env, "GITHUB_EVENT_NAME");
  const workspace = required(env, "GITHUB_WORKSPACE");
  const repository = required(env, "GITHUB_REPOSITORY");
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw outside("GITHUB_REPOSITORY");
  const event = parseEvent(name, await payloadOf(required(env, "GITHUB_EVENT_PATH")), env.GITHUB_ACTOR);
  const head = await checkedOutCommit(dirname(resolve(workspace, inputs.manifest)), workspace);
  const own = commitSha(env.GITHUB_SHA);
  return {
    env,
    event,
    workspace,
    repository,
    head,
    atWorkspaceRoot: head !== undefined && (await checkedOutCommit(workspace, workspace)) === head,
    commit: reportedCommit(event, head ?? own),
  };
}

/**
 * Some events run with the base repository's rights though anybody can start them. There the manifest, which chooses the
 * subscription to look at, must come from the repository itself.
 * @throws UserError when it does not, or when that cannot be seen.
 */
export function refuseForeignCheckout({ event, env, head }: RunContext, inputs: Inputs): void {
  const trusted = trustedCommits(event, commitSha(env.GITHUB_SHA));
  if (trusted !== undefined && inputs.report !== undefined) {
    throw userError(
      `on the event ${event.name} a finished report may come from a stranger's run, and so may say anything`,
      {
        help: "publish it in the workflow run that judged it",
      },
    );
  }
  if (trusted === undefined || (head !== undefined && trusted.includes(head))) return;
  const isPullHead = event.kind === "pull_request_target" && head === event.pull.headSha;
  const found =
    head === undefined
      ? "and which commit the manifest comes from cannot be seen"
      : `and the manifest comes from ${isPullHead ? "the head of the pull request" : `the commit ${head}`}, not from the repository's own branch`;
  throw userError(`the event ${event.name} runs with the rights of this repository, ${found}`, {
    help: "run on `pull_request` instead, or check out nothing but the default branch here: whoever writes the manifest chooses what is looked at with these rights",
  });
}

/**
 * A change under review says nothing of a wave that is done.
 * @throws UserError
 */
export function refuseOutcome({ event }: RunContext, { outcome }: Inputs): void {
  if (outcome === undefined || event.kind === "other") return;
  throw userError(`the input outcome does not go with the event ${event.name}`, {
    help: "record the outcome in the workflow that deploys, after the deployment",
  });
}

function required(env: RunContext["env"], name: string): string {
  const value = env[name];
  if (value === undefined || value === "") throw outside(name);
  return value;
}

function outside(name: string): Error {
  return userError(`${name} is not set as GitHub Actions sets it`, {
    help: "this is the Action. In a terminal run `relocation check`",
  });
}

async function payloadOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw userError("the event's payload cannot be read", {
      expected: "JSON in the file that GITHUB_EVENT_PATH names",
    });
  }
}
